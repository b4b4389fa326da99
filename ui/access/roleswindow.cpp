#include "ui/access/roleswindow.h"

#include "core/service/accountservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "ui/access/invitationspage.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/resourcetable.h"

#include <QEvent>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

QStandardItem *readOnlyItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

void addRow(QStandardItemModel &model, const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts)
        items << readOnlyItem(text);
    model.appendRow(items);
}

}  // namespace

RolesWindow::RolesWindow(Workspace &workspace, Background &background, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_fault(new FaultBar(this))
    , m_tabs(new QTabWidget(this))
    , m_principals(new QStandardItemModel(this))
    , m_assignments(new AccessListModel(workspace, this))
    , m_roles(new QStandardItemModel(this))
    , m_principalTable(makeResourceTable(m_principals, QStringLiteral("principalTable"), this))
    , m_assignmentTable(makeResourceTable(m_assignments, QStringLiteral("assignmentTable"), this))
    , m_roleTable(makeResourceTable(m_roles, QStringLiteral("roleTable"), this))
    , m_invitations(new InvitationsPage(workspace, background, this))
{
    setObjectName(QStringLiteral("rolesWindow"));
    setProperty("helpPage", QStringLiteral("sharing"));
    for (QTableView *table : {m_principalTable, m_assignmentTable, m_roleTable})
        m_tabs->addTab(table, QString());
    m_tabs->addTab(m_invitations, QString());
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_fault);
    layout->addWidget(m_tabs, 1);
    constexpr int kColumns = 100;
    constexpr int kLines = 28;
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().lineSpacing() * kLines);
    connect(m_assignments, &AccessListModel::failed, m_fault, &FaultBar::showFault);
    connect(m_invitations, &InvitationsPage::failed, m_fault, &FaultBar::showFault);
    connect(m_invitations, &InvitationsPage::answered, m_fault, &FaultBar::clear);
    retranslate();
    refresh();
}

void RolesWindow::refresh()
{
    fillPrincipals();
    fillRoles();
    m_assignments->setScope({});
    m_invitations->refresh();
    for (QTableView *table : {m_principalTable, m_assignmentTable, m_roleTable})
        resizeColumnsOnce(table);
}

void RolesWindow::fillPrincipals()
{
    m_principals->removeRows(0, m_principals->rowCount());
    const auto tenants = m_workspace.accounts().tenants();
    if (!tenants) {
        m_fault->showFault(tenants.error());
        return;
    }
    for (const Tenant &tenant : *tenants) {
        const auto all = m_workspace.roles().candidates(
            QStringLiteral("/providers/Microsoft.Management/managementGroups/") + tenant.id);
        if (!all) {
            m_fault->showFault(all.error());
            continue;
        }
        for (const Principal &one : *all)
            addRow(*m_principals,
                   {one.displayName, AccessListModel::kindName(one.kind), one.signInName,
                    tenant.displayName, one.isEnabled ? tr("Yes") : tr("No")});
    }
}

void RolesWindow::fillRoles()
{
    m_roles->removeRows(0, m_roles->rowCount());
    const auto roles = m_workspace.roles().roles();
    if (!roles) {
        m_fault->showFault(roles.error());
        return;
    }
    for (const Role &role : *roles)
        addRow(*m_roles,
               {AccessListModel::roleName(role.name),
                role.isBuiltIn ? tr("Built in") : tr("Defined here"),
                role.actions.join(QStringLiteral(", ")),
                role.notActions.join(QStringLiteral(", "))});
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
    m_principalTable->setAccessibleName(tr("Principals"));
    m_assignmentTable->setAccessibleName(tr("Role assignments"));
    m_roleTable->setAccessibleName(tr("Roles"));
    m_principals->setHorizontalHeaderLabels(
        {tr("Name"), tr("Kind"), tr("Signs in as"), tr("Tenant"), tr("Enabled")});
    m_roles->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Allowed"), tr("Except")});
    m_assignments->retranslate();
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
