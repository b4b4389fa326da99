#include "ui/access/roleswindow.h"

#include "ui/access/assignmentspage.h"
#include "ui/access/invitationspage.h"
#include "ui/access/principalspage.h"
#include "ui/access/rolespage.h"
#include "ui/controls.h"
#include "ui/faultbar.h"

#include <QEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vitrine {

RolesWindow::RolesWindow(Workspace &workspace, Background &background, QWidget *parent)
    : QDialog(parent)
    , m_fault(new FaultBar(this))
    , m_tabs(new QTabWidget(this))
    , m_principals(new PrincipalsPage(workspace, background, this))
    , m_assignments(new AssignmentsPage(workspace, background, this))
    , m_roles(new RolesPage(workspace, background, this))
    , m_invitations(new InvitationsPage(workspace, background, this))
{
    setObjectName(QStringLiteral("rolesWindow"));
    setProperty("helpPage", QStringLiteral("sharing"));
    for (AccessPage *page :
         std::initializer_list<AccessPage *>{m_principals, m_assignments, m_roles})
        follow(page);
    m_tabs->addTab(m_invitations, QString());
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_fault);
    layout->addWidget(m_tabs, 1);
    constexpr int kWideInCharacters = 110;
    constexpr int kHighInLines = 30;
    resize(fontMetrics().averageCharWidth() * kWideInCharacters,
           fontMetrics().lineSpacing() * kHighInLines);
    connect(m_invitations, &InvitationsPage::failed, m_fault, &FaultBar::showFault);
    connect(m_invitations, &InvitationsPage::answered, m_fault, &FaultBar::clear);
    retranslate();
    refresh();
}

void RolesWindow::follow(AccessPage *page)
{
    m_tabs->addTab(page, QString());
    connect(page, &AccessPage::failed, m_fault, &FaultBar::showFault);
    connect(page, &AccessPage::changed, this, [this] {
        m_fault->clear();
        refresh();
    });
}

void RolesWindow::refresh()
{
    m_principals->refresh();
    m_assignments->refresh();
    m_roles->refresh();
    m_invitations->refresh();
}

void RolesWindow::retranslate()
{
    setWindowTitle(tr("Principals and roles"));
    m_tabs->setTabText(0, tr("&Principals"));
    m_tabs->setTabText(1, tr("Role &assignments"));
    m_tabs->setTabText(2, tr("&Roles"));
    m_tabs->setTabText(3, tr("&Invitations"));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->tabBar()->setAccessibleName(windowTitle());
    m_principals->retranslate();
    m_assignments->retranslate();
    m_roles->retranslate();
    m_invitations->retranslate();
}

void RolesWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

}  // namespace vitrine
