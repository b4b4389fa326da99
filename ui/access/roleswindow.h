#pragma once

#include <QDialog>

class QTabWidget;

namespace vitrine {

class AccessPage;
class AssignmentsPage;
class Background;
class FaultBar;
class InvitationsPage;
class PrincipalsPage;
class RolesPage;
class Workspace;

/// Every principal, every role assignment and every role of the catalogue, as far as one may see
/// them, and the invitations to galleries of others.
class RolesWindow final : public QDialog {
    Q_OBJECT

public:
    RolesWindow(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    /// Reads everything again.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(AccessPage *page);
    void retranslate();

    FaultBar *m_fault;
    QTabWidget *m_tabs;
    PrincipalsPage *m_principals;
    AssignmentsPage *m_assignments;
    RolesPage *m_roles;
    InvitationsPage *m_invitations;
};

}  // namespace vitrine
