#pragma once

#include "core/base/uid.h"

#include <QDockWidget>
#include <QHash>

class QAction;
class QLabel;
class QMenu;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace vitrine {

class ActivityModel;
class FaultBar;

/// Long work at the bottom: operation → region with bar, rate and time left. Cancel and retry
/// stand beside each row as buttons and are actions with keys: Ctrl+. and R.
/// Object names: activityDock, activityTree, activitySummary, cancelActivityButton,
/// retryActivityButton, showActivityResourceButton.
class ActivityDock final : public QDockWidget {
    Q_OBJECT

public:
    explicit ActivityDock(ActivityModel &model, QWidget *parent = nullptr);

    void focusTree();
    QAction *cancelAction() const { return m_cancel; }
    QAction *retryAction() const { return m_retry; }

Q_SIGNALS:
    void cancelRequested(const vitrine::Uid &job, const QString &region);
    void retryRequested(const vitrine::Uid &job);
    void showRequested(const QString &resourceId);

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

    ActivityModel &m_model;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLabel *m_summary;
    FaultBar *m_fault;
    QAction *m_cancel;
    QAction *m_retry;
    QAction *m_show;
    QMenu *m_menu;
};

}  // namespace vitrine
