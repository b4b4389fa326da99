#include "ui/account/signindialog.h"

#include "core/access/passwordhash.h"
#include "core/service/signedinaccounts.h"
#include "models/background.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace vitrine {

SignInDialog::SignInDialog(SignedInAccounts &accounts, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_accounts(accounts)
    , m_background(background)
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_tenant(new QLineEdit(this))
    , m_stay(new QCheckBox(this))
    , m_kindField(addField(m_kind, m_kind))
    , m_nameField(addField(m_name, m_name))
    , m_secretField(addField(m_secret, m_secret))
    , m_tenantField(addField(m_tenant, m_tenant))
    , m_stayField(addField(m_stay, m_stay))
{
    setObjectName(QStringLiteral("signInDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_kind->setObjectName(QStringLiteral("signInKind"));
    m_name->setObjectName(QStringLiteral("signInName"));
    m_secret->setObjectName(QStringLiteral("signInSecret"));
    m_tenant->setObjectName(QStringLiteral("signInTenant"));
    m_stay->setObjectName(QStringLiteral("signInStay"));
    m_kind->addItems({QString(), QString(), QString()});
    m_secret->setEchoMode(QLineEdit::Password);
    m_stay->setChecked(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignInDialog::showFields);
    retranslate();
    showFields();
    m_name->setFocus();
}

SignInDialog::Kind SignInDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentIndex());
}

void SignInDialog::showFields()
{
    clearFaults();
    const bool proves = kind() != Desktop;
    for (const auto &[field, widget] : {std::pair<Field *, QWidget *>{&m_nameField, m_name},
                                        {&m_secretField, m_secret},
                                        {&m_tenantField, m_tenant},
                                        {&m_stayField, m_stay}}) {
        field->caption->setVisible(proves);
        widget->setVisible(proves);
    }
    nameFields();
}

void SignInDialog::nameFields()
{
    const bool isApplication = kind() == Application;
    const bool isDesktop = kind() == Desktop;
    m_nameField.caption->setText(isApplication ? tr("Application &ID") : tr("User &name"));
    m_name->setAccessibleName(isApplication ? tr("Application ID") : tr("User name"));
    m_secretField.caption->setText(isApplication ? tr("&Secret") : tr("&Password"));
    m_secret->setAccessibleName(isApplication ? tr("Secret") : tr("Password"));
    setHint(m_kindField,
            isDesktop ? tr("%1 needs no password here: the operating system has asked for it.")
                            .arg(Caller::desktopUser().name)
                      : QString());
    setHint(m_tenantField,
            isDesktop ? QString()
                : isApplication
                ? tr("Name or ID. An application can sign in to several tenants, one "
                     "after the other, and then acts in all of them.")
                : tr("Name or ID. Needed only where several tenants have this user."));
    setHint(m_stayField,
            isDesktop
                ? QString()
                : tr("For thirty days at most, also for vitrinectl. Only a token is kept, in a "
                     "file that nobody else can read; never the secret."));
}

void SignInDialog::submit()
{
    const auto done = [this](const Result<SavedAccount> &account) { take(account); };
    setBusy(true);
    if (kind() == Desktop) {
        m_background.run(
            this, [accounts = &m_accounts] { return accounts->signInOsAccount(); }, done);
        return;
    }
    const SignInRequest request{kind() == Application ? PrincipalKind::ServicePrincipal
                                                      : PrincipalKind::User,
                                m_name->text().trimmed(), m_tenant->text().trimmed()};
    // Work must be copyable; a secret is not.
    const auto secret = std::make_shared<const Secret>(secretOf(m_secret->text()));
    m_secret->clear();
    m_background.run(
        this,
        [accounts = &m_accounts, request, secret, stays = m_stay->isChecked()] {
            return accounts->signIn(request, *secret, stays);
        },
        done);
}

void SignInDialog::take(const Result<SavedAccount> &account)
{
    setBusy(false);
    if (!account) {
        showFault(account.error());
        return;
    }
    accept();
    Q_EMIT signedIn();
}

FormDialog::Field *SignInDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == u"signIn.refused" || problem.reason == u"signIn.secret.expired")
        return &m_secretField;
    if (problem.reason == u"signIn.disabled")
        return &m_nameField;
    if (problem.reason == u"signIn.noConsent" || problem.reason == u"account.tenant.notFound")
        return &m_tenantField;
    return problem.reason == u"signIn.osAccount.unknown" ? &m_kindField : nullptr;
}

void SignInDialog::retranslate()
{
    setWindowTitle(tr("Sign in"));
    m_kindField.caption->setText(tr("Sign in &as"));
    m_kind->setAccessibleName(tr("Sign in as"));
    m_kind->setItemText(User, tr("User"));
    m_kind->setItemText(Application, tr("Application (service principal)"));
    m_kind->setItemText(Desktop, tr("Account of this desktop"));
    m_tenantField.caption->setText(tr("&Tenant"));
    m_tenant->setAccessibleName(tr("Tenant"));
    m_stay->setText(tr("Sta&y signed in"));
    acceptButton()->setText(tr("Si&gn in"));
    nameFields();
}

}  // namespace vitrine
