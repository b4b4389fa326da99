#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/jobs/joblog.h"
#include "core/jobs/jobstate.h"

#include <QDockWidget>

#include <array>
#include <vector>

class QAction;
class QLabel;
class QLayout;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace vitrine {

class ActivityDetails;
class ActivityFilter;
class ActivityModel;
class FaultBar;

/// Long work at the bottom: operation → region with bar, rate and time left, and below it the
/// fault, the log and the equivalents of the row. Cancel and retry stand beside each row as buttons
/// and are actions with keys: Ctrl+. and R; Space pauses a row and lets it go on. Object names:
/// activityDock, activityTree, activitySummary, cancelActivityButton, retryActivityButton,
/// pauseActivityButton, showActivityResourceButton, activityDetailsButton, pauseAllButton,
/// bandwidthButton, clearDoneButton.
class ActivityDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit ActivityDock(ActivityModel &model, QWidget *parent = nullptr);

    void focusTree();
    QAction *cancelAction() const { return m_cancel; }
    QAction *retryAction() const { return m_retry; }
    /// Shows the bandwidth that all jobs together are held to, in Mbit/s; 0: none.
    void showBandwidth(quint64 megabits);
    /// Shows what happened to \p job, when its row is still the current one.
    void showLog(const Uid &job, std::vector<JobLogLine> lines);
    /// Shows what would ask for \p job again, when its row is still the current one.
    void showRequests(const Uid &job, std::vector<ResourceRequest> requests);

Q_SIGNALS:
    void cancelRequested(const vitrine::Uid &job, const QString &region);
    void retryRequested(const vitrine::Uid &job);
    void showRequested(const QString &resourceId);
    /// What made \p resourceId is to be shown as commands.
    void commandRequested(const QString &resourceId);
    void pauseRequested(const vitrine::Uid &job, const QString &region);
    void resumeRequested(const vitrine::Uid &job, const QString &region);
    void pauseAllRequested();
    void priorityRequested(const vitrine::Uid &job, vitrine::JobPriority priority);
    void moveRequested(const vitrine::Uid &job, bool isUp);
    void bandwidthRequested(quint64 megabits);
    void logRequested(const vitrine::Uid &job);
    /// What would ask for \p job again is wanted.
    void requestsRequested(const vitrine::Uid &job);
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateSummary();
    void updateSelection();
    void updateButtons(const QModelIndex &parent, int first, int last);
    void updateRowButton(const QModelIndex &row);
    void cancelAt(const QModelIndex &row);
    void retryAt(const QModelIndex &row);
    void pauseAt(const QModelIndex &row);
    void makeActions();
    void makeMenus();
    QLayout *makeBars(QWidget *content);
    void connectModel();
    void applyFilter();
    void updateDetails();
    void askBandwidth();
    void nameBandwidths();

    ActivityModel &m_model;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_summary;
    FaultBar *m_fault;
    QAction *m_cancel;
    QAction *m_retry;
    QAction *m_show;
    QAction *m_command;
    QAction *m_pause;
    QAction *m_pauseAll;
    QAction *m_clearDone;
    QAction *m_showDetails;
    QAction *m_moveUp;
    QAction *m_moveDown;
    std::array<QAction *, 3> m_priorities;
    std::array<QAction *, 6> m_bandwidths;  // the last one asks
    ActivityFilter *m_filter;
    ActivityDetails *m_details;
    QToolButton *m_bandwidth;
    quint64 m_megabits = 0;
    Uid m_detailed;  // the job whose details are shown
    QMenu *m_menu;
    QMenu *m_bandwidthMenu;
};

}  // namespace vitrine
