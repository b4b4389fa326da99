#include "ui/access/applicationdialog.h"

#include "core/service/principalservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/access/principaldialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace vitrine {
namespace {

constexpr std::array kMonths{1, 3, 6, 12, 24};
constexpr int kUsualMonths = 12;

}  // namespace

ApplicationDialog::ApplicationDialog(Workspace &workspace, Background &background,
                                     std::optional<Principal> known, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_known(std::move(known))
    , m_tenant(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_lifetime(new QComboBox(this))
    , m_appId(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_tenantField(addField(m_tenant, m_tenant))
    , m_nameField(addField(m_name, m_name))
    , m_lifetimeField(addField(m_lifetime, m_lifetime))
    , m_appIdField(addField(m_appId, m_appId))
    , m_secretField(addField(m_secret, m_secret))
{
    setObjectName(QStringLiteral("applicationDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_tenant->setObjectName(QStringLiteral("applicationTenant"));
    m_name->setObjectName(QStringLiteral("applicationName"));
    m_lifetime->setObjectName(QStringLiteral("secretLifetime"));
    m_appId->setObjectName(QStringLiteral("applicationId"));
    m_secret->setObjectName(QStringLiteral("applicationSecret"));
    fillTenants(*m_tenant, workspace);
    if (m_known) {
        m_tenant->setCurrentIndex(m_tenant->findData(m_known->tenantId));
        m_name->setText(m_known->displayName);
        m_appId->setText(m_known->appId);
    }
    m_tenant->setEnabled(!m_known);
    m_name->setReadOnly(m_known.has_value());
    for (QLineEdit *edit : {m_appId, m_secret})
        edit->setReadOnly(true);
    fillLifetimes();
    m_lifetime->setCurrentIndex(m_lifetime->findData(kUsualMonths));
    retranslate();
    if (!m_known)
        m_name->setFocus();
}

void ApplicationDialog::fillLifetimes()
{
    const int chosen = m_lifetime->currentIndex();
    m_lifetime->clear();
    for (const int months : kMonths)
        m_lifetime->addItem(tr("%n months", nullptr, months), months);
    m_lifetime->setCurrentIndex(chosen);
}

Result<Application> ApplicationDialog::registered(Workspace &workspace, const Wishes &wishes)
{
    PrincipalService &principals = workspace.principals();
    auto application = principals.createApplication(workspace.caller(), wishes.tenant, wishes.name);
    if (!application)
        return application;
    const auto consent =
        principals.createServicePrincipal(workspace.caller(), application->appId, wishes.tenant);
    return consent ? application : std::unexpected(consent.error());
}

Result<ApplicationDialog::Made> ApplicationDialog::make(Workspace &workspace,
                                                        const std::optional<Principal> &known,
                                                        const Wishes &wishes)
{
    const auto application =
        known ? workspace.principals().application(known->appId) : registered(workspace, wishes);
    if (!application)
        return std::unexpected(application.error());
    const auto secret = workspace.principals().resetSecret(
        workspace.caller(), application->appId, wishes.name,
        QDateTime::currentDateTimeUtc().addMonths(wishes.months), true);
    if (!secret)
        return std::unexpected(secret.error());
    return Made{application->appId, secret->text};
}

void ApplicationDialog::submit()
{
    if (m_isDone) {
        accept();
        return;
    }
    const Wishes wishes{m_tenant->currentData().toString(), m_name->text().trimmed(),
                        m_lifetime->currentData().toInt()};
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, known = m_known, wishes] {
            return make(*workspace, known, wishes);
        },
        [this](const Result<Made> &made) {
            setBusy(false);
            if (made)
                show(*made);
            else
                showFault(made.error());
        });
}

void ApplicationDialog::show(const Made &made)
{
    m_isDone = true;
    m_tenant->setEnabled(false);
    m_name->setReadOnly(true);
    m_lifetime->setEnabled(false);
    m_appId->setText(made.appId);
    m_secret->setText(made.secret);
    retranslate();
    m_secret->setFocus();
    m_secret->selectAll();
    Q_EMIT this->made(made.appId);
}

FormDialog::Field *ApplicationDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("principal.name.")))
        return &m_nameField;
    if (problem.reason == u"application.secret.endDate")
        return &m_lifetimeField;
    return problem.reason == u"account.tenant.notFound" ? &m_tenantField : nullptr;
}

void ApplicationDialog::retranslate()
{
    setWindowTitle(m_known ? tr("New secret") : tr("New application"));
    m_tenantField.caption->setText(tr("&Tenant"));
    m_tenant->setAccessibleName(tr("Tenant"));
    m_nameField.caption->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_lifetimeField.caption->setText(tr("Secret is &valid for"));
    m_lifetime->setAccessibleName(tr("Secret is valid for"));
    fillLifetimes();
    m_appIdField.caption->setText(tr("Application &ID"));
    m_appId->setAccessibleName(tr("Application ID"));
    m_secretField.caption->setText(tr("&Secret"));
    m_secret->setAccessibleName(tr("Secret"));
    setHint(m_secretField,
            m_isDone ? tr("It is shown only now: copy it to where it is needed.")
                     : tr("It is made with the application, and shown once."));
    acceptButton()->setText(m_isDone ? tr("&Done") : tr("&Create"));
}

}  // namespace vitrine
