#include "ui/access/principaldialog.h"

#include "core/access/passwordhash.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/workspace.h"
#include "models/background.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace vitrine {

void fillTenants(QComboBox &box, Workspace &workspace)
{
    const auto tenants = workspace.accounts().tenants();
    if (!tenants)
        return;
    for (const Tenant &tenant : *tenants)
        box.addItem(tenant.displayName, tenant.id);
}

PrincipalDialog::PrincipalDialog(Workspace &workspace, Background &background, PrincipalKind kind,
                                 QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_kind(kind)
    , m_tenant(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_signIn(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_tenantField(addField(m_tenant, m_tenant))
    , m_nameField(addField(m_name, m_name))
    , m_signInField(addField(m_signIn, m_signIn))
    , m_passwordField(addField(m_password, m_password))
{
    setObjectName(QStringLiteral("principalDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_tenant->setObjectName(QStringLiteral("principalTenant"));
    m_name->setObjectName(QStringLiteral("principalName"));
    m_signIn->setObjectName(QStringLiteral("principalSignIn"));
    m_password->setObjectName(QStringLiteral("principalPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    fillTenants(*m_tenant, workspace);
    m_passwordField.caption->setVisible(isUser());
    m_password->setVisible(isUser());
    retranslate();
    m_name->setFocus();
}

void PrincipalDialog::submit()
{
    const NewUser user{.tenant = m_tenant->currentData().toString(),
                       .displayName = m_name->text().trimmed(),
                       .signInName = m_signIn->text().trimmed()};
    // Work must be copyable; a secret is not.
    const auto password = std::make_shared<const Secret>(secretOf(m_password->text()));
    m_password->clear();
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, user, password, isUser = isUser()] {
            PrincipalService &principals = workspace->principals();
            return isUser ? principals.createUser(workspace->caller(), user, password.get())
                          : principals.createGroup(workspace->caller(), user.tenant,
                                                   user.displayName, user.signInName);
        },
        [this](const Result<Principal> &principal) {
            setBusy(false);
            if (!principal) {
                showFault(principal.error());
                return;
            }
            accept();
            Q_EMIT made(principal->id);
        });
}

FormDialog::Field *PrincipalDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == u"principal.password.weak")
        return &m_passwordField;
    if (problem.reason == u"account.tenant.notFound")
        return &m_tenantField;
    if (problem.reason == u"principal.name.taken")
        return &m_signInField;
    if (problem.reason != u"principal.name.invalid")
        return nullptr;
    return problem.target.contains(u"displayName") ? &m_nameField : &m_signInField;
}

void PrincipalDialog::retranslate()
{
    setWindowTitle(isUser() ? tr("New user") : tr("New group"));
    m_tenantField.caption->setText(tr("&Tenant"));
    m_tenant->setAccessibleName(tr("Tenant"));
    m_nameField.caption->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_signInField.caption->setText(isUser() ? tr("&Signs in as") : tr("&Short name"));
    m_signIn->setAccessibleName(isUser() ? tr("Signs in as") : tr("Short name"));
    setHint(m_signInField,
            isUser() ? tr("Without spaces, unique in the tenant: alice@example.com, for example.")
                     : tr("Empty: the name without its spaces."));
    m_passwordField.caption->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
    setHint(m_passwordField,
            isUser() ? tr("Only its hash is kept. Nobody can read it again.") : QString());
    acceptButton()->setText(tr("&Create"));
}

}  // namespace vitrine
