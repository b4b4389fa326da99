#include "ui/activitylog.h"

#include "models/joblogtexts.h"
#include "ui/controls.h"

#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <cerrno>

namespace vitrine {

ActivityLog::ActivityLog(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("activityLogText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("saveActivityLogButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacingUnit(this) / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &ActivityLog::askWhere);
    retranslate();
}

void ActivityLog::showLines(std::vector<JobLogLine> lines)
{
    m_lines = std::move(lines);
    retranslate();
}

Result<> ActivityLog::save(const QString &path) const
{
    const bool isJson = path.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive);
    QSaveFile file(path);
    errno = 0;
    const bool isSaved = file.open(QIODevice::WriteOnly)
        && file.write(isJson ? JobLogTexts::jsonLinesOf(m_lines)
                             : JobLogTexts::textOf(m_lines).toUtf8())
            >= 0
        && file.commit();
    if (!isSaved)
        return std::unexpected(Fault::fromErrno(errno == 0 ? EIO : errno, path));
    return {};
}

void ActivityLog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const bool isJson = filter.contains(QStringLiteral("jsonl"));
        dialog->setDefaultSuffix(isJson ? QStringLiteral("jsonl") : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = save(path); !saved)
            Q_EMIT failed(saved.error());
    });
    dialog->open();
}

void ActivityLog::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityLog::retranslate()
{
    QStringList lines;
    for (const JobLogLine &line : m_lines)
        lines << JobLogTexts::text(line);
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    m_text->setPlaceholderText(tr("Nothing is written down for this activity."));
    m_text->setAccessibleName(tr("Log of the activity"));
    m_save->setText(tr("Save log…"));
    m_save->setEnabled(!m_lines.empty());
}

}  // namespace vitrine
