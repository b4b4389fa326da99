#include "ui/access/rolespage.h"

#include "core/access/actions.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "ui/access/roledialog.h"
#include "ui/resourcetable.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace vitrine {

RolesPage::RolesPage(Workspace &workspace, Background &background, QWidget *parent)
    : AccessPage(workspace, background, parent)
    , m_model(new QStandardItemModel(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("roleTable"), this))
    , m_new(addButton(QStringLiteral("newRoleButton")))
    , m_delete(addButton(QStringLiteral("deleteRoleButton")))
{
    setTable(m_table);
    connect(m_new, &QPushButton::clicked, this, &RolesPage::makeRole);
    connect(m_delete, &QPushButton::clicked, this, &RolesPage::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RolesPage::updateButtons);
    retranslate();
}

void RolesPage::refresh()
{
    m_model->removeRows(0, m_model->rowCount());
    m_rows.clear();
    const auto roles = m_workspace.roles().roles();
    if (!roles) {
        Q_EMIT failed(roles.error());
        return;
    }
    m_rows = *roles;
    for (const Role &role : m_rows) {
        QList<QStandardItem *> items;
        for (const QString &text : {AccessListModel::roleName(role.name),
                                    role.isBuiltIn ? tr("Built in") : tr("Defined here"),
                                    role.actions.join(QStringLiteral(", ")),
                                    role.notActions.join(QStringLiteral(", "))}) {
            items << new QStandardItem(text);
            items.back()->setEditable(false);
        }
        m_model->appendRow(items);
    }
    resizeColumnsOnce(m_table);
    updateButtons();
}

const Role *RolesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto row =
        rows.size() == 1 ? static_cast<std::size_t>(rows.front().row()) : m_rows.size();
    return row < m_rows.size() ? &m_rows[row] : nullptr;
}

void RolesPage::updateButtons()
{
    const Role *one = chosen();
    const QStringList everywhere = tenantScopes() << QStringLiteral("/");
    permit(m_new, action::kRoleWrite, everywhere);
    permit(m_delete, action::kRoleWrite, one == nullptr ? everywhere : one->assignableScopes,
           one != nullptr && !one->isBuiltIn);
}

void RolesPage::makeRole()
{
    auto *dialog = new RoleDialog(m_workspace, m_background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleDialog::made, this, &RolesPage::changed);
    dialog->open();
}

void RolesPage::removeChosen()
{
    if (const Role *one = chosen()) {
        //: %1 is the name of a role
        confirm(tr("Delete the role %1?").arg(one->name), tr("&Delete"),
                [workspace = &m_workspace, id = one->id] {
                    return workspace->roles().deleteRole(workspace->caller(), id);
                });
    }
}

void RolesPage::retranslate()
{
    m_table->setAccessibleName(tr("Roles"));
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Allowed"), tr("Except")});
    m_new->setText(tr("Ne&w role…"));
    m_delete->setText(tr("D&elete role…"));
}

}  // namespace vitrine
