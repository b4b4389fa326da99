#pragma once

#include "core/base/resourceid.h"
#include "core/compute/boot/boottest.h"
#include "core/service/jobreport.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vitrine {

class ConsoleModels;

/// Whether a version starts: the last boot test, what the machine wrote and showed, and a new test.
/// Object names: bootTestVerdict, bootTestWhen, bootTestScreen, bootTestLog, runBootTestButton,
/// copyBootTestLogButton.
class BootTestView final : public QWidget {
    Q_OBJECT

public:
    explicit BootTestView(ConsoleModels &models, QWidget *parent = nullptr);

    /// Shows the last test of \p version, or reads it again. \p mayRun: there is a replica.
    void display(const ResourceId &version, bool mayRun);
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void run();
    void start(const ResourceId &version);
    void take(const Result<Uid> &job);
    void takeEnd(const JobReport &report);
    void read();
    void showEvidence(Result<BootEvidence> evidence);
    void showScreen();
    QString verdictText() const;
    QString whenText() const;

    ConsoleModels &m_models;
    ResourceId m_version;
    std::optional<BootEvidence> m_evidence;
    QPixmap m_picture;
    Uid m_laying;  // the job that a test waits for
    Uid m_testing;
    bool m_mayRun = false;
    bool m_isAsking = false;
    bool m_isStale = true;
    int m_question = 0;
    QLabel *m_verdict;
    QLabel *m_when;
    QLabel *m_screen;
    QPlainTextEdit *m_log;
    QPushButton *m_run;
    QPushButton *m_copy;
};

}  // namespace vitrine
