#pragma once

#include "core/access/principal.h"
#include "ui/formdialog.h"

#include <optional>

class QComboBox;

namespace vitrine {

class Background;
class Workspace;
struct Application;

/// Registers an application, which its tenant consents to, or gives one that is there a new secret.
/// The secret is shown this once and goes with the dialog.
/// Object names: applicationTenant, applicationName, secretLifetime, applicationId,
/// applicationSecret.
class ApplicationDialog final : public FormDialog {
    Q_OBJECT

public:
    /// \p known: the application that gets a secret; none: a new one.
    ApplicationDialog(Workspace &workspace, Background &background, std::optional<Principal> known,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    /// The application has its secret; the dialog stays open.
    void made(const QString &appId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    struct Made {
        QString appId;
        QString secret;
    };
    struct Wishes {
        QString tenant;
        QString name;
        int months = 0;
    };

    static Result<Application> registered(Workspace &workspace, const Wishes &wishes);
    static Result<Made> make(Workspace &workspace, const std::optional<Principal> &known,
                             const Wishes &wishes);
    void fillLifetimes();
    void show(const Made &made);

    Workspace &m_workspace;
    Background &m_background;
    const std::optional<Principal> m_known;
    bool m_isDone = false;
    QComboBox *m_tenant;
    QLineEdit *m_name;
    QComboBox *m_lifetime;
    QLineEdit *m_appId;
    QLineEdit *m_secret;
    Field &m_tenantField;
    Field &m_nameField;
    Field &m_lifetimeField;
    Field &m_appIdField;
    Field &m_secretField;
};

}  // namespace vitrine
