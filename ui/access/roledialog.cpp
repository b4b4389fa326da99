#include "ui/access/roledialog.h"

#include "core/access/principal.h"
#include "core/service/accountservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "models/background.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vitrine {
namespace {

constexpr int kLines = 5;

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    return lines;
}

}  // namespace

void fillScopes(QComboBox &box, Workspace &workspace)
{
    const auto add = [&box](const QString &kind, const QString &name, const QString &scope) {
        box.addItem(QStringLiteral("%1 %2").arg(kind, name), scope);
    };
    const auto subscriptions = workspace.accounts().subscriptions();
    const auto tenants = workspace.accounts().tenants();
    if (subscriptions) {
        for (const Subscription &one : *subscriptions)
            add(RoleDialog::tr("Subscription"), one.displayName,
                QStringLiteral("/subscriptions/") + one.id);
    }
    if (tenants) {
        for (const Tenant &one : *tenants)
            add(RoleDialog::tr("Tenant"), one.displayName, tenantScope(one.id));
    }
}

RoleDialog::RoleDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_name(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_actions(new QPlainTextEdit(this))
    , m_notActions(new QPlainTextEdit(this))
    , m_nameField(addField(m_name, m_name))
    , m_descriptionField(addField(m_description, m_description))
    , m_scopeField(addField(m_scope, m_scope))
    , m_actionsField(addField(m_actions, m_actions))
    , m_notActionsField(addField(m_notActions, m_notActions))
{
    setObjectName(QStringLiteral("roleDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_name->setObjectName(QStringLiteral("roleName"));
    m_description->setObjectName(QStringLiteral("roleDescription"));
    m_scope->setObjectName(QStringLiteral("roleScope"));
    m_actions->setObjectName(QStringLiteral("roleActions"));
    m_notActions->setObjectName(QStringLiteral("roleNotActions"));
    for (QPlainTextEdit *edit : {m_actions, m_notActions}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(kLines * edit->fontMetrics().lineSpacing());
    }
    fillScopes(*m_scope, workspace);
    retranslate();
}

void RoleDialog::submit()
{
    Role draft;
    draft.name = m_name->text().trimmed();
    draft.description = m_description->text().trimmed();
    draft.actions = linesOf(*m_actions);
    draft.notActions = linesOf(*m_notActions);
    draft.assignableScopes = {m_scope->currentData().toString()};
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, draft] {
            return workspace->roles().createRole(workspace->caller(), draft);
        },
        [this](const Result<Role> &role) {
            setBusy(false);
            if (!role) {
                showFault(role.error());
                return;
            }
            accept();
            Q_EMIT made(role->id);
        });
}

FormDialog::Field *RoleDialog::fieldOf(const Fault &problem)
{
    if (problem.reason == u"access.role.nameTaken")
        return &m_nameField;
    if (problem.reason == u"access.role.incomplete")
        return m_name->text().trimmed().isEmpty() ? &m_nameField : &m_actionsField;
    if (problem.reason == u"access.role.action")
        return problem.target.contains(u"notActions") ? &m_notActionsField : &m_actionsField;
    return problem.reason.startsWith(QLatin1String("access.scope.")) ? &m_scopeField : nullptr;
}

void RoleDialog::retranslate()
{
    setWindowTitle(tr("New role"));
    m_nameField.caption->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_descriptionField.caption->setText(tr("D&escription"));
    m_description->setAccessibleName(tr("Description"));
    m_scopeField.caption->setText(tr("Can be assigned &in"));
    m_scope->setAccessibleName(tr("Can be assigned in"));
    m_actionsField.caption->setText(tr("&Allowed"));
    m_actions->setAccessibleName(tr("Allowed"));
    setHint(m_actionsField,
            tr("One action a line, * for any text: Microsoft.Compute/galleries/*/read, for "
               "example."));
    m_notActionsField.caption->setText(tr("E&xcept"));
    m_notActions->setAccessibleName(tr("Except"));
    acceptButton()->setText(tr("&Create"));
}

}  // namespace vitrine
