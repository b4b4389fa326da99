#pragma once

#include "core/access/role.h"
#include "ui/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace vitrine {

class Background;
class Workspace;

/// Defines a role of one's own.
/// Object names: roleName, roleDescription, roleScope, roleActions, roleNotActions.
class RoleDialog final : public FormDialog {
    Q_OBJECT

public:
    RoleDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed itself.
    void made(const QString &roleId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    Workspace &m_workspace;
    Background &m_background;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QComboBox *m_scope;
    QPlainTextEdit *m_actions;
    QPlainTextEdit *m_notActions;
    Field &m_nameField;
    Field &m_descriptionField;
    Field &m_scopeField;
    Field &m_actionsField;
    Field &m_notActionsField;
};

/// Fills \p box with what roles can be assigned at above galleries: every tenant and subscription
/// that can be seen, each with its scope.
void fillScopes(QComboBox &box, Workspace &workspace);

}  // namespace vitrine
