#pragma once

#include "core/arm/equivalent/equivalent.h"

#include <QTabWidget>

#include <vector>

class QLabel;

namespace vitrine {

class ActivityLog;
class EquivalentPanel;

/// What happened to one job, and what would ask for it again.
/// Object names: activityDetails, activityEquivalentNote, and those of ActivityLog and
/// EquivalentPanel.
class ActivityDetails final : public QTabWidget {
    Q_OBJECT

public:
    explicit ActivityDetails(QWidget *parent = nullptr);

    ActivityLog *log() const { return m_log; }
    EquivalentPanel *equivalents() const { return m_panel; }
    /// Forgets what is shown, until it is known of another job.
    void clear();
    /// Shows what would ask for the job again; says so when there is nothing that would.
    void showRequests(std::vector<ResourceRequest> requests);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ActivityLog *m_log;
    QLabel *m_note;
    EquivalentPanel *m_panel;
};

}  // namespace vitrine
