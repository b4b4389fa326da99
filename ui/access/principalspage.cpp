#include "ui/access/principalspage.h"

#include "core/access/actions.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "ui/access/applicationdialog.h"
#include "ui/access/membersdialog.h"
#include "ui/access/principaldialog.h"
#include "ui/resourcetable.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace vitrine {

PrincipalsPage::PrincipalsPage(Workspace &workspace, Background &background, QWidget *parent)
    : AccessPage(workspace, background, parent)
    , m_model(new QStandardItemModel(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("principalTable"), this))
    , m_newUser(addButton(QStringLiteral("newUserButton")))
    , m_newGroup(addButton(QStringLiteral("newGroupButton")))
    , m_newApplication(addButton(QStringLiteral("newApplicationButton")))
    , m_members(addButton(QStringLiteral("membersButton")))
    , m_newSecret(addButton(QStringLiteral("newSecretButton")))
    , m_delete(addButton(QStringLiteral("deletePrincipalButton")))
{
    setTable(m_table);
    connect(m_newUser, &QPushButton::clicked, this, &PrincipalsPage::makeUser);
    connect(m_newGroup, &QPushButton::clicked, this, &PrincipalsPage::makeGroup);
    connect(m_newApplication, &QPushButton::clicked, this, &PrincipalsPage::makeApplication);
    connect(m_members, &QPushButton::clicked, this, &PrincipalsPage::showMembers);
    connect(m_newSecret, &QPushButton::clicked, this, &PrincipalsPage::makeSecret);
    connect(m_delete, &QPushButton::clicked, this, &PrincipalsPage::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PrincipalsPage::updateButtons);
    retranslate();
}

void PrincipalsPage::refresh()
{
    m_rows.clear();
    fill();
    resizeColumnsOnce(m_table);
    updateButtons();
}

void PrincipalsPage::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    const auto tenants = m_workspace.accounts().tenants();
    if (!tenants) {
        Q_EMIT failed(tenants.error());
        return;
    }
    for (const Tenant &tenant : *tenants) {
        const auto all = m_workspace.roles().candidates(tenantScope(tenant.id));
        if (!all) {
            Q_EMIT failed(all.error());
            continue;
        }
        for (const Principal &one : *all) {
            QList<QStandardItem *> items;
            for (const QString &text :
                 {one.displayName, AccessListModel::kindName(one.kind), one.signInName,
                  tenant.displayName, one.isEnabled ? tr("Yes") : tr("No")}) {
                items << new QStandardItem(text);
                items.back()->setEditable(false);
            }
            m_model->appendRow(items);
            m_rows.push_back(one);
        }
    }
}

const Principal *PrincipalsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row =
        rows.size() == 1 ? static_cast<std::size_t>(rows.front().row()) : m_rows.size();
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

void PrincipalsPage::updateButtons()
{
    const QStringList anywhere = tenantScopes();
    for (QPushButton *button : {m_newUser, m_newGroup, m_newApplication})
        permit(button, action::kPrincipalWrite, anywhere);
    const Principal *one = chosen();
    const QStringList there = one == nullptr ? anywhere : QStringList(tenantScope(one->tenantId));
    const auto is = [one](PrincipalKind kind) { return one != nullptr && one->kind == kind; };
    permit(m_members, action::kPrincipalWrite, there, is(PrincipalKind::Group));
    permit(m_newSecret, action::kPrincipalWrite, there, is(PrincipalKind::ServicePrincipal));
    permit(m_delete, action::kPrincipalWrite, there, one != nullptr);
}

void PrincipalsPage::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrincipalsPage::makeUser()
{
    auto *dialog = new PrincipalDialog(m_workspace, m_background, PrincipalKind::User, this);
    connect(dialog, &PrincipalDialog::made, this, &PrincipalsPage::changed);
    open(dialog);
}

void PrincipalsPage::makeGroup()
{
    auto *dialog = new PrincipalDialog(m_workspace, m_background, PrincipalKind::Group, this);
    connect(dialog, &PrincipalDialog::made, this, &PrincipalsPage::changed);
    open(dialog);
}

void PrincipalsPage::makeApplication()
{
    auto *dialog = new ApplicationDialog(m_workspace, m_background, {}, this);
    connect(dialog, &ApplicationDialog::made, this, &PrincipalsPage::changed);
    open(dialog);
}

void PrincipalsPage::makeSecret()
{
    if (const Principal *one = chosen())
        open(new ApplicationDialog(m_workspace, m_background, *one, this));
}

void PrincipalsPage::showMembers()
{
    if (const Principal *one = chosen())
        open(new MembersDialog(m_workspace, m_background, *one, this));
}

void PrincipalsPage::removeChosen()
{
    const Principal *one = chosen();
    if (one == nullptr)
        return;
    //: %1 is the name of a user, a group or an application
    confirm(tr("Delete %1, with every role that is assigned to it?").arg(one->displayName),
            tr("&Delete"), [workspace = &m_workspace, principal = *one]() -> Result<> {
                PrincipalService &principals = workspace->principals();
                // Where an application is at home, it goes everywhere.
                const auto application = principals.application(principal.appId);
                if (principal.kind == PrincipalKind::ServicePrincipal && application
                    && application->tenantId == principal.tenantId)
                    return principals.removeApplication(workspace->caller(), principal.appId);
                return principals.remove(workspace->caller(), principal.id);
            });
}

void PrincipalsPage::retranslate()
{
    m_table->setAccessibleName(tr("Principals"));
    m_model->setHorizontalHeaderLabels(
        {tr("Name"), tr("Kind"), tr("Signs in as"), tr("Tenant"), tr("Enabled")});
    m_newUser->setText(tr("New &user…"));
    m_newGroup->setText(tr("New &group…"));
    m_newApplication->setText(tr("New app&lication…"));
    m_members->setText(tr("&Members…"));
    m_newSecret->setText(tr("New &secret…"));
    m_delete->setText(tr("&Delete…"));
}

}  // namespace vitrine
