#pragma once

#include "core/base/resourceid.h"
#include "ui/formdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace vitrine {

class Background;
class Workspace;

/// Lets another tenant use a gallery through one application that both know: shows the commands of
/// every step, filled in, and does the part of the gallery's tenant itself. The secret is in the
/// commands from then on, and goes with the dialog.
/// Object names: applicationName, otherTenant, otherScope, tenantCommands, copyCommandsButton.
class TenantAssistant final : public FormDialog {
    Q_OBJECT

public:
    TenantAssistant(Workspace &workspace, Background &background, ResourceId gallery,
                    QWidget *parent = nullptr);

    QString commands() const;

Q_SIGNALS:
    /// The application is registered and may read the gallery; the dialog stays open.
    void prepared(const QString &appId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// The application as the gallery's tenant knows it.
    struct Registered {
        QString appId;
        QString secret;
    };
    static Result<Registered> prepare(Workspace &workspace, const QString &name,
                                      const QString &tenant, const QString &gallery);
    void showCommands();

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_gallery;
    QString m_tenant;
    Registered m_registered;
    QLineEdit *m_name;
    QLineEdit *m_otherTenant;
    QLineEdit *m_otherScope;
    QPlainTextEdit *m_commands;
    QPushButton *m_copy;
    Field &m_nameField;
    Field &m_tenantField;
    Field &m_scopeField;
    Field &m_commandsField;
};

}  // namespace vitrine
