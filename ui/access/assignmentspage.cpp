#include "ui/access/assignmentspage.h"

#include "core/access/actions.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "ui/access/assigndialog.h"
#include "ui/resourcetable.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

namespace vitrine {

AssignmentsPage::AssignmentsPage(Workspace &workspace, Background &background, QWidget *parent)
    : AccessPage(workspace, background, parent)
    , m_model(new AccessListModel(workspace, this))
    , m_table(makeResourceTable(m_model, QStringLiteral("assignmentTable"), this))
    , m_assign(addButton(QStringLiteral("assignButton")))
    , m_remove(addButton(QStringLiteral("unassignButton")))
{
    setTable(m_table);
    connect(m_model, &AccessListModel::failed, this, &AssignmentsPage::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AssignmentsPage::updateButtons);
    connect(m_assign, &QPushButton::clicked, this, &AssignmentsPage::assign);
    connect(m_remove, &QPushButton::clicked, this, &AssignmentsPage::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AssignmentsPage::updateButtons);
    retranslate();
}

void AssignmentsPage::refresh()
{
    m_model->setScope({});
    resizeColumnsOnce(m_table);
}

void AssignmentsPage::updateButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    permit(m_assign, action::kAssignmentWrite, tenantScopes() << QStringLiteral("/"));
    permit(m_remove, action::kAssignmentDelete, tenantScopes() << QStringLiteral("/"),
           rows.size() == 1);
}

void AssignmentsPage::assign()
{
    auto *dialog = new AssignDialog(m_workspace, m_background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignDialog::assigned, this, &AssignmentsPage::changed);
    dialog->open();
}

void AssignmentsPage::removeChosen()
{
    const QModelIndex row = m_table->selectionModel()->selectedRows().value(0);
    if (!row.isValid())
        return;
    const auto text = [&row](AccessListModel::Column column) {
        return row.siblingAtColumn(column).data().toString();
    };
    //: %1 is the name of a role, %2 of a user, a group or an application
    confirm(tr("Take the role %1 away from %2?")
                .arg(text(AccessListModel::RoleColumn), text(AccessListModel::WhoColumn)),
            tr("&Take away"),
            [workspace = &m_workspace, id = row.data(AccessListModel::AssignmentRole).toString()] {
                return workspace->roles().unassign(workspace->caller(), id);
            });
}

void AssignmentsPage::retranslate()
{
    m_table->setAccessibleName(tr("Role assignments"));
    m_assign->setText(tr("Assig&n role…"));
    m_remove->setText(tr("&Take away…"));
    m_model->retranslate();
}

}  // namespace vitrine
