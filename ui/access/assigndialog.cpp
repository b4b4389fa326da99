#include "ui/access/assigndialog.h"

#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "models/background.h"
#include "ui/access/roledialog.h"

#include <QComboBox>
#include <QPushButton>

namespace vitrine {

AssignDialog::AssignDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_scope(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_role(new QComboBox(this))
    , m_scopeField(addField(m_scope, m_scope))
    , m_whoField(addField(m_who, m_who))
    , m_roleField(addField(m_role, m_role))
{
    setObjectName(QStringLiteral("assignDialog"));
    setProperty("helpPage", QStringLiteral("sharing"));
    m_scope->setObjectName(QStringLiteral("assignScope"));
    m_who->setObjectName(QStringLiteral("assignWho"));
    m_role->setObjectName(QStringLiteral("assignRole"));
    m_scope->setEditable(true);
    m_scope->setInsertPolicy(QComboBox::NoInsert);
    fillScopes(*m_scope, workspace);
    connect(m_scope, &QComboBox::currentTextChanged, this, &AssignDialog::fillWho);
    fillRoles();
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("Reader")));
    fillWho();
    retranslate();
}

QString AssignDialog::scope() const
{
    const QString typed = m_scope->currentText().trimmed();
    const int row = m_scope->findText(typed, Qt::MatchFixedString);
    return row >= 0 ? m_scope->itemData(row).toString() : typed;
}

void AssignDialog::fillWho()
{
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    if (const auto known = m_workspace.roles().candidates(scope())) {
        for (const Principal &one : *known)
            m_who->addItem(QStringLiteral("%1 (%2)").arg(one.displayName, one.signInName), one.id);
    }
    m_who->setCurrentIndex(m_who->findData(chosen));
}

void AssignDialog::fillRoles()
{
    const QString chosen = m_role->currentData().toString();
    m_role->clear();
    if (const auto roles = m_workspace.roles().roles()) {
        for (const Role &role : *roles)
            m_role->addItem(AccessListModel::roleName(role.name), role.name);
    }
    m_role->setCurrentIndex(m_role->findData(chosen));
}

void AssignDialog::submit()
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, who = m_who->currentData().toString(),
         role = m_role->currentData().toString(), scope = scope()] {
            return workspace->roles().assign(workspace->caller(), who, role, scope);
        },
        [this](const Result<AssignedRole> &done) {
            setBusy(false);
            if (!done) {
                showFault(done.error());
                return;
            }
            accept();
            Q_EMIT assigned(done->assignment.id);
        });
}

FormDialog::Field *AssignDialog::fieldOf(const Fault &problem)
{
    if (problem.reason.startsWith(QLatin1String("access.principal.")))
        return &m_whoField;
    if (problem.reason.startsWith(QLatin1String("access.role.")))
        return &m_roleField;
    return &m_scopeField;
}

void AssignDialog::retranslate()
{
    setWindowTitle(tr("Assign role"));
    m_scopeField.caption->setText(tr("W&here"));
    m_scope->setAccessibleName(tr("Where"));
    setHint(m_scopeField,
            tr("Choose one, or type the id of a resource group, a gallery or an image definition. "
               "The role counts there and in everything below."));
    m_whoField.caption->setText(tr("&Who"));
    m_who->setAccessibleName(tr("Who"));
    m_roleField.caption->setText(tr("&Role"));
    m_role->setAccessibleName(tr("Role"));
    fillRoles();
    acceptButton()->setText(tr("&Assign"));
}

}  // namespace vitrine
