#include "ui/access/tenantassistant.h"

#include "core/arm/equivalent/shellquote.h"
#include "core/service/accountservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/controls.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

constexpr int kShownLines = 14;
constexpr int kSecretYears = 1;

QString orPlaceholder(const QString &value, const char *placeholder)
{
    const QString typed = value.trimmed();
    return typed.isEmpty() ? QString::fromLatin1(placeholder) : typed;
}

}  // namespace

TenantAssistant::TenantAssistant(Workspace &workspace, Background &background, ResourceId gallery,
                                 QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_gallery(std::move(gallery))
    , m_name(new QLineEdit(QStringLiteral("GalleryApp"), this))
    , m_otherTenant(new QLineEdit(this))
    , m_otherScope(new QLineEdit(this))
    , m_commands(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_nameField(addField(m_name, m_name))
    , m_tenantField(addField(m_otherTenant, m_otherTenant))
    , m_scopeField(addField(m_otherScope, m_otherScope))
    , m_commandsField(addField(m_commands, m_commands))
{
    setObjectName(QStringLiteral("tenantAssistant"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_name->setObjectName(QStringLiteral("applicationName"));
    m_otherTenant->setObjectName(QStringLiteral("otherTenant"));
    m_otherScope->setObjectName(QStringLiteral("otherScope"));
    m_commands->setObjectName(QStringLiteral("tenantCommands"));
    m_copy->setObjectName(QStringLiteral("copyCommandsButton"));
    m_copy->setAutoDefault(false);
    m_commands->setReadOnly(true);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setTabChangesFocus(true);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setMinimumHeight(fontMetrics().lineSpacing() * kShownLines);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_copy, 0, Qt::AlignRight);
    const auto subscription = workspace.accounts().subscription(m_gallery.subscriptionId());
    if (subscription)
        m_tenant = subscription->tenantId;
    for (QLineEdit *edit : {m_name, m_otherTenant, m_otherScope})
        connect(edit, &QLineEdit::textChanged, this, &TenantAssistant::showCommands);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(commands()); });
    retranslate();
}

QString TenantAssistant::commands() const
{
    const QString app = posixWord(orPlaceholder(m_registered.appId, "<app ID>"));
    const QString secret = posixWord(orPlaceholder(m_registered.secret, "<secret>"));
    const QString other = posixWord(orPlaceholder(m_otherTenant->text(), "<tenant 2 ID>"));
    const QString scope = posixWord(orPlaceholder(
        m_otherScope->text(), "/subscriptions/<tenant 2 subscription>/resourceGroups/<group>"));
    const QString login =
        QStringLiteral("vitrinectl login --service-principal -u %1 -p %2 --tenant %3");
    const QString comment = QStringLiteral("# ");
    QStringList lines{comment + tr("1. In the gallery’s tenant")};
    lines << QStringLiteral("vitrinectl ad app create --display-name ") + posixWord(m_name->text());
    lines << QStringLiteral("vitrinectl ad sp create --id %1 --tenant %2")
                 .arg(app, posixWord(m_tenant));
    lines << QStringLiteral("vitrinectl ad app credential reset --id %1 --years %2")
                 .arg(app)
                 .arg(kSecretYears);
    lines << QStringLiteral("vitrinectl role assignment create --assignee %1 --role Reader "
                            "--scope %2")
                 .arg(app, posixWord(m_gallery.toString()));
    lines << comment + tr("2. In the other tenant");
    lines << QStringLiteral("vitrinectl ad sp create --id %1 --tenant %2").arg(app, other);
    lines << QStringLiteral("vitrinectl role assignment create --assignee %1 --role Contributor "
                            "--scope %2")
                 .arg(app, scope);
    lines << comment + tr("3. Whoever uses the image signs in to both tenants");
    lines << QStringLiteral("vitrinectl account clear");
    lines << login.arg(app, secret, posixWord(m_tenant));
    lines << login.arg(app, secret, other);
    lines << QStringLiteral("vitrinectl vm create --resource-group <group> --name <name> --image ")
            + posixWord(m_gallery.toString()
                        + QStringLiteral("/images/<definition>/versions/<version>"));
    return lines.join(u'\n') + u'\n';
}

void TenantAssistant::showCommands()
{
    m_commands->setPlainText(commands());
}

Result<TenantAssistant::Registered> TenantAssistant::prepare(Workspace &workspace,
                                                             const QString &name,
                                                             const QString &tenant,
                                                             const QString &gallery)
{
    const Change change(workspace.caller());
    PrincipalService &principals = workspace.principals();
    const auto application = principals.createApplication(change, tenant, name);
    if (!application)
        return std::unexpected(application.error());
    const QString &appId = application->appId;
    const auto principal = principals.createServicePrincipal(change, appId, tenant);
    if (!principal)
        return std::unexpected(principal.error());
    const auto assigned =
        workspace.roles().assign(change, principal->id, QStringLiteral("Reader"), gallery);
    if (!assigned)
        return std::unexpected(assigned.error());
    const auto secret = principals.resetSecret(
        change, appId, name, QDateTime::currentDateTimeUtc().addYears(kSecretYears), false);
    if (!secret)
        return std::unexpected(secret.error());
    return Registered{appId, secret->text};
}

void TenantAssistant::submit()
{
    if (!m_registered.appId.isEmpty()) {
        accept();
        return;
    }
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, name = m_name->text().trimmed(), tenant = m_tenant,
         gallery = m_gallery.toString()] { return prepare(*workspace, name, tenant, gallery); },
        [this](const Result<Registered> &registered) {
            setBusy(false);
            if (!registered) {
                showFault(registered.error());
                return;
            }
            m_registered = *registered;
            m_name->setReadOnly(true);
            retranslate();
            Q_EMIT prepared(m_registered.appId);
        });
}

FormDialog::Field *TenantAssistant::fieldOf(const Fault &problem)
{
    return problem.reason.startsWith(QLatin1String("principal.name.")) ? &m_nameField : nullptr;
}

void TenantAssistant::retranslate()
{
    setWindowTitle(tr("Share with another tenant"));
    m_nameField.caption->setText(tr("&Application"));
    m_name->setAccessibleName(tr("Name of the application"));
    setHint(m_nameField,
            tr("One application that both tenants know reads the gallery here, and makes disks "
               "and machines there."));
    m_tenantField.caption->setText(tr("Other &tenant"));
    m_otherTenant->setAccessibleName(tr("Id of the other tenant"));
    setHint(m_tenantField, tr("Its id, as its owner knows it."));
    m_scopeField.caption->setText(tr("Resource &group there"));
    m_otherScope->setAccessibleName(tr("Id of the resource group in the other tenant"));
    setHint(m_scopeField, tr("Where the disks and machines are made."));
    const bool isDone = !m_registered.appId.isEmpty();
    m_commandsField.caption->setText(tr("Commands"));
    m_commands->setAccessibleName(tr("Commands"));
    setHint(m_commandsField,
            isDone ? tr("The first part is done. The secret is shown only now: copy the commands.")
                   : tr("The first part can be done here; the others are for the other tenant."));
    m_copy->setText(tr("&Copy commands"));
    acceptButton()->setText(isDone ? tr("&Done") : tr("Do the &first part"));
    showCommands();
}

}  // namespace vitrine
