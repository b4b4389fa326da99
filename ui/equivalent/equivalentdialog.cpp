#include "ui/equivalent/equivalentdialog.h"

#include "ui/controls.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

EquivalentDialog::EquivalentDialog(QString subject, std::vector<ResourceRequest> requests,
                                   QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_heading(makeHeading(this, 2))
    , m_panel(new EquivalentPanel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(QStringLiteral("equivalentDialog"));
    setProperty("helpPage", QStringLiteral("templates"));
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_heading);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_panel->setRequests(std::move(requests));
    retranslate();
}

void EquivalentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EquivalentDialog::retranslate()
{
    setWindowTitle(tr("Equivalent commands"));
    //: %1 is the name of a gallery, an image definition or an image version
    m_heading->setText(tr("What makes %1").arg(m_subject));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

}  // namespace vitrine
