#include "ui/equivalent/equivalentsection.h"

#include "ui/controls.h"

#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

EquivalentSection::EquivalentSection(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_panel(new EquivalentPanel(this))
{
    m_toggle->setObjectName(QStringLiteral("equivalentToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacingUnit(this), 0, 0);
    layout->setSpacing(spacingUnit(this));
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_panel, 1);
    connect(m_toggle, &QToolButton::toggled, this, &EquivalentSection::showFolding);
    showFolding();
    retranslate();
}

void EquivalentSection::setRequests(std::vector<ResourceRequest> requests)
{
    m_requests = std::move(requests);
    if (isUnfolded())
        m_panel->setRequests(m_requests);
}

bool EquivalentSection::isUnfolded() const
{
    return m_toggle->isChecked();
}

void EquivalentSection::unfold(bool isUnfolded)
{
    m_toggle->setChecked(isUnfolded);
}

void EquivalentSection::showFolding()
{
    m_toggle->setArrowType(isUnfolded() ? Qt::DownArrow : Qt::RightArrow);
    if (isUnfolded())
        m_panel->setRequests(m_requests);
    m_panel->setVisible(isUnfolded());
    // Once the layout has made room for it.
    if (isUnfolded())
        QMetaObject::invokeMethod(this, &EquivalentSection::scrollToPanel, Qt::QueuedConnection);
}

void EquivalentSection::scrollToPanel()
{
    QWidget *above = parentWidget();
    while (above != nullptr && qobject_cast<QScrollArea *>(above) == nullptr)
        above = above->parentWidget();
    if (auto *area = qobject_cast<QScrollArea *>(above))
        area->ensureWidgetVisible(m_panel);
}

void EquivalentSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EquivalentSection::retranslate()
{
    m_toggle->setText(tr("Equivalent commands"));
}

}  // namespace vitrine
