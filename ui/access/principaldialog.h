#pragma once

#include "core/access/principal.h"
#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class Workspace;

/// Makes a user or a group. Object names: principalTenant, principalName, principalSignIn,
/// principalPassword.
class PrincipalDialog final : public FormDialog {
    Q_OBJECT

public:
    /// \p kind: a user or a group.
    PrincipalDialog(Workspace &workspace, Background &background, PrincipalKind kind,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed itself.
    void made(const QString &principalId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    bool isUser() const { return m_kind == PrincipalKind::User; }

    Workspace &m_workspace;
    Background &m_background;
    const PrincipalKind m_kind;
    QComboBox *m_tenant;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    QLineEdit *m_password;
    Field &m_tenantField;
    Field &m_nameField;
    Field &m_signInField;
    Field &m_passwordField;
};

/// Fills \p box with the tenants that can be seen, each with its id.
void fillTenants(QComboBox &box, Workspace &workspace);

}  // namespace vitrine
