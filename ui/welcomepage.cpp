#include "ui/welcomepage.h"

#include "core/access/actions.h"
#include "ui/access/actionrights.h"
#include "ui/choicecard.h"
#include "ui/controls.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace vitrine {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeHeading(this))
    , m_introduction(makeQuietLabel(this))
    , m_publish(
          new ChoiceCard(QStringLiteral("publish"), QStringLiteral("welcomePublishButton"), this))
    , m_gallery(
          new ChoiceCard(QStringLiteral("gallery"), QStringLiteral("welcomeGalleryButton"), this))
    , m_sample(
          new ChoiceCard(QStringLiteral("sample"), QStringLiteral("welcomeSampleButton"), this))
    , m_server(
          new ChoiceCard(QStringLiteral("server"), QStringLiteral("welcomeServerButton"), this))
{
    setObjectName(QStringLiteral("welcomePage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_server->setEnabled(false);
    setFocusProxy(m_publish);
    const int unit = spacingUnit(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit * 3 / 2);
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_introduction);
    column->addSpacing(unit);
    column->addWidget(m_publish);
    column->addWidget(m_gallery);
    column->addWidget(m_sample);
    column->addWidget(m_server);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit);
    layout->addStretch(1);
    layout->addLayout(column, 0);
    layout->addStretch(1);
    connect(m_publish, &QPushButton::clicked, this, &WelcomePage::publishRequested);
    connect(m_gallery, &QPushButton::clicked, this, &WelcomePage::galleryRequested);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    retranslate();
}

void WelcomePage::permit(RoleService &roles)
{
    permitSomewhere(*m_publish, roles, action::kGalleryWrite);
    if (!m_sampleUnderWay)
        permitSomewhere(*m_sample, roles, action::kGalleryWrite);
}

void WelcomePage::setSampleUnderWay(bool underWay)
{
    m_sampleUnderWay = underWay;
    m_sample->setEnabled(!underWay);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    setAccessibleName(tr("Welcome"));
    m_heading->setText(tr("Welcome to Vitrine"));
    m_introduction->setText(
        tr("Publish virtual machine images once, and keep verified replicas of them in every "
           "region that needs them."));
    m_publish->setTexts(tr("&Publish an image"),
                        tr("From a disk file on this computer. You can also drop the file on this "
                           "window."));
    m_gallery->setTexts(tr("Cre&ate a gallery"),
                        tr("Empty, with its sharing method and tags. Image definitions and "
                           "versions come later."));
    m_sample->setTexts(m_sampleUnderWay ? tr("Preparing sample data…")
                                        : tr("Try with &sample data"),
                       tr("Makes two small regions, a demo gallery and a 64 MiB disk, and "
                          "publishes it. Removable with one action."));
    m_server->setTexts(tr("&Connect to a server…"),
                       tr("Not in this release: everything is kept on this computer. Servers come "
                          "with a later one."));
}

}  // namespace vitrine
