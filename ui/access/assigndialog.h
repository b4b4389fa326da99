#pragma once

#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class Workspace;

/// Gives somebody a role in a subscription or a tenant, or at any scope that is typed.
/// Object names: assignScope, assignWho, assignRole.
class AssignDialog final : public FormDialog {
    Q_OBJECT

public:
    AssignDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed itself.
    void assigned(const QString &assignmentId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    QString scope() const;
    void fillWho();
    void fillRoles();

    Workspace &m_workspace;
    Background &m_background;
    QComboBox *m_scope;
    QComboBox *m_who;
    QComboBox *m_role;
    Field &m_scopeField;
    Field &m_whoField;
    Field &m_roleField;
};

}  // namespace vitrine
