#pragma once

#include "core/base/fault.h"
#include "core/jobs/joblog.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QPushButton;

namespace vitrine {

/// What happened to one job, line by line, and how it is saved: as text or as JSON lines.
/// Object names: activityLogText, saveActivityLogButton.
class ActivityLog final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLog(QWidget *parent = nullptr);

    void showLines(std::vector<JobLogLine> lines);
    /// Writes the log to \p path: JSON lines when its name ends in `.jsonl`, text otherwise.
    /// Errors: `io.*`.
    Result<> save(const QString &path) const;

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhere();

    QPlainTextEdit *m_text;
    QPushButton *m_save;
    std::vector<JobLogLine> m_lines;
};

}  // namespace vitrine
