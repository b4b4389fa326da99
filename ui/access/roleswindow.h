#pragma once

#include "core/base/fault.h"

#include <QDialog>

class QStandardItemModel;
class QTabWidget;
class QTableView;

namespace vitrine {

class AccessListModel;
class Background;
class FaultBar;
class InvitationsPage;
class Workspace;

/// Every principal, every role assignment and every role of the catalogue, as far as one may see
/// them, and the invitations to galleries of others.
/// Object names: principalTable, assignmentTable, roleTable.
class RolesWindow final : public QDialog {
    Q_OBJECT

public:
    RolesWindow(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    /// Reads everything again.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillPrincipals();
    void fillRoles();
    void retranslate();

    Workspace &m_workspace;
    FaultBar *m_fault;
    QTabWidget *m_tabs;
    QStandardItemModel *m_principals;
    AccessListModel *m_assignments;
    QStandardItemModel *m_roles;
    QTableView *m_principalTable;
    QTableView *m_assignmentTable;
    QTableView *m_roleTable;
    InvitationsPage *m_invitations;
};

}  // namespace vitrine
