#include "ui/boottest/boottestview.h"

#include "core/service/boottestservice.h"
#include "core/service/workspace.h"
#include "models/activitymodel.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QImageReader>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

constexpr int kMostPixels = 4096;  // of a side

Tone toneOf(BootVerdict verdict)
{
    switch (verdict) {
    case BootVerdict::Login: return Tone::Good;
    case BootVerdict::Booted: return Tone::Good;
    case BootVerdict::Silent: return Tone::Warning;
    case BootVerdict::Panic:
    case BootVerdict::NoBootDevice: return Tone::Bad;
    }
    return Tone::Neutral;
}

// Only the two formats that are kept, and only in bounds.
QPixmap pictureOf(QByteArray bytes)
{
    const QByteArray format = bytes.startsWith("\x89PNG") ? "png" : "ppm";
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    const bool isSound =
        size.isValid() && size.width() <= kMostPixels && size.height() <= kMostPixels;
    return isSound ? QPixmap::fromImage(reader.read()) : QPixmap();
}

}  // namespace

BootTestView::BootTestView(ConsoleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_verdict(new QLabel(this))
    , m_when(makeQuietLabel(this))
    , m_screen(new QLabel(this))
    , m_log(new QPlainTextEdit(this))
    , m_run(new QPushButton(QIcon::fromTheme(QStringLiteral("verify")), QString(), this))
    , m_copy(new QPushButton(QIcon::fromTheme(QStringLiteral("edit-copy")), QString(), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_verdict->setObjectName(QStringLiteral("bootTestVerdict"));
    m_when->setObjectName(QStringLiteral("bootTestWhen"));
    m_screen->setObjectName(QStringLiteral("bootTestScreen"));
    m_log->setObjectName(QStringLiteral("bootTestLog"));
    m_run->setObjectName(QStringLiteral("runBootTestButton"));
    m_copy->setObjectName(QStringLiteral("copyBootTestLogButton"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setWordWrap(true);
    m_screen->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_screen->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_log->setReadOnly(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_verdict, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_run);
    layout->addLayout(bar);
    layout->addWidget(m_when);
    layout->addWidget(m_screen, 1);
    layout->addWidget(m_log, 1);

    connect(m_run, &QPushButton::clicked, this, &BootTestView::run);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_log->toPlainText()); });
    connect(&models.activities(), &ActivityModel::ended, this, &BootTestView::takeEnd);
    retranslate();
}

void BootTestView::display(const ResourceId &version, bool mayRun)
{
    if (version != m_version) {
        m_evidence.reset();
        m_picture = {};
        m_laying = {};
        m_testing = {};
        m_isAsking = false;
        m_log->clear();
    }
    m_version = version;
    m_mayRun = mayRun;
    m_isStale = true;
    if (isVisible())
        read();
    retranslate();
}

void BootTestView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void BootTestView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showScreen();
}

void BootTestView::read()
{
    m_isStale = false;
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version = m_version] {
            return workspace->bootTests().evidence(version);
        },
        [this, question = ++m_question](Result<BootEvidence> evidence) {
            if (question == m_question)
                showEvidence(std::move(evidence));
        });
}

void BootTestView::showEvidence(Result<BootEvidence> evidence)
{
    m_evidence.reset();
    if (evidence)
        m_evidence = std::move(*evidence);
    else if (evidence.error().reason != u"bootTest.none")
        Q_EMIT failed(evidence.error());
    m_picture = m_evidence ? pictureOf(m_evidence->screen) : QPixmap();
    m_log->setPlainText(m_evidence ? plainText(m_evidence->serialLog) : QString());
    retranslate();
}

void BootTestView::run()
{
    m_isAsking = true;
    retranslate();
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version = m_version] {
            return workspace->bootTests().prepare(workspace->caller(), {.versionId = version});
        },
        [this, version = m_version](const Result<Uid> &job) {
            if (version != m_version)
                return;
            if (!job || job->isNull()) {
                if (job)
                    start(version);
                else
                    take(job);
                return;
            }
            m_laying = *job;
            m_models.activities().refresh();
        });
}

void BootTestView::start(const ResourceId &version)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), version] {
            return workspace->bootTests().start(workspace->caller(), {.versionId = version});
        },
        [this, version](const Result<Uid> &job) {
            if (version == m_version)
                take(job);
            m_models.activities().refresh();
        });
}

void BootTestView::take(const Result<Uid> &job)
{
    m_isAsking = false;
    if (job)
        m_testing = *job;
    else
        Q_EMIT failed(job.error());
    retranslate();
}

void BootTestView::takeEnd(const JobReport &report)
{
    if (!m_laying.isNull() && report.uid == m_laying) {
        m_laying = {};
        if (report.state == JobState::Succeeded) {
            start(m_version);
            return;
        }
        m_isAsking = false;
        if (report.fault)
            Q_EMIT failed(*report.fault);
        retranslate();
        return;
    }
    const bool isOurs = report.kind == QLatin1String("bootTest")
        && report.resourceId.compare(m_version.toString(), Qt::CaseInsensitive) == 0;
    if (!isOurs)
        return;
    m_testing = {};
    m_isStale = true;
    if (report.fault)
        Q_EMIT failed(*report.fault);
    if (isVisible())
        read();
    retranslate();
}

void BootTestView::showScreen()
{
    if (m_picture.isNull()) {
        m_screen->clear();
        return;
    }
    const QSize room = m_screen->size().boundedTo(m_picture.size());
    m_screen->setPixmap(m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

QString BootTestView::verdictText() const
{
    if (m_isAsking || !m_testing.isNull())
        return tr("The version is being started; see Activities for the progress.");
    if (!m_evidence)
        return tr("Not started yet. A boot test starts the version on a throw-away disk, without a "
                  "network, and keeps what it wrote and showed.");
    switch (m_evidence->test.verdict) {
    case BootVerdict::Login: return tr("It starts: it came to the login prompt.");
    case BootVerdict::Booted: return tr("It starts: its kernel came up; no login prompt was seen.");
    case BootVerdict::Panic: return tr("It does not start: its system gave up.");
    case BootVerdict::NoBootDevice: return tr("It does not start: there is nothing to start from.");
    case BootVerdict::Silent:
        return tr("Not clear: it wrote nothing to its serial console. Look at the picture.");
    }
    return {};
}

QString BootTestView::whenText() const
{
    if (!m_evidence)
        return {};
    const BootTest &test = m_evidence->test;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(test.took).count();
    //: %1 is a moment, %2 a region, %n a number of seconds
    const QString text =
        tr("Started %1 in %2, watched for %n second(s)", nullptr, static_cast<int>(seconds))
            .arg(Words::moment(test.startedAt), Words::region(test.region));
    return test.isAccelerated ? text : text + QLatin1Char(' ') + tr("(emulated, without KVM)");
}

void BootTestView::retranslate()
{
    const bool isBusy = m_isAsking || !m_testing.isNull();
    const Tone tone = isBusy ? Tone::Busy
        : m_evidence         ? toneOf(m_evidence->test.verdict)
                             : Tone::Neutral;
    QPalette colours = palette();
    if (tone != Tone::Neutral)
        colours.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_verdict->setPalette(colours);
    m_verdict->setText(verdictText());
    m_when->setText(whenText());
    m_when->setHidden(m_when->text().isEmpty());
    m_run->setText(m_evidence ? tr("Run again") : tr("Boot test"));
    m_run->setEnabled(m_mayRun && !isBusy);
    m_copy->setText(tr("Copy the log"));
    m_copy->setEnabled(!m_log->document()->isEmpty());
    m_log->setAccessibleName(tr("Serial log of the boot test"));
    m_screen->setAccessibleName(tr("Screen of the machine at the end of the boot test"));
    showScreen();
}

}  // namespace vitrine
