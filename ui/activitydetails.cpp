#include "ui/activitydetails.h"

#include "ui/activitylog.h"
#include "ui/controls.h"
#include "ui/equivalent/equivalentpanel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace vitrine {
namespace {
// The dock is low; whoever wants to see more makes it higher.
constexpr int kLeastLines = 3;
}  // namespace

ActivityDetails::ActivityDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_log(new ActivityLog(this))
    , m_note(makeQuietLabel(this))
    , m_panel(new EquivalentPanel(this))
{
    setObjectName(QStringLiteral("activityDetails"));
    setDocumentMode(true);
    m_note->setObjectName(QStringLiteral("activityEquivalentNote"));
    m_panel->setLeastLines(kLeastLines);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_panel, 1);
    layout->addStretch();
    addTab(m_log, QString());
    addTab(page, QString());
    clear();
    retranslate();
}

void ActivityDetails::clear()
{
    m_log->showLines({});
    m_note->hide();
    m_panel->hide();
}

void ActivityDetails::showRequests(std::vector<ResourceRequest> requests)
{
    m_note->setVisible(requests.empty());
    m_panel->setVisible(!requests.empty());
    m_panel->setRequests(std::move(requests));
}

void ActivityDetails::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityDetails::retranslate()
{
    setAccessibleName(tr("Details of the activity"));
    setTabText(0, tr("Log"));
    setTabText(1, tr("Equivalents"));
    m_note->setText(tr("What this activity was asked for with cannot be said again."));
}

}  // namespace vitrine
