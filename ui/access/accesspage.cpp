#include "ui/access/accesspage.h"

#include "core/service/accountservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/controls.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine {

AccessPage::AccessPage(Workspace &workspace, Background &background, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
}

void AccessPage::setTable(QTableView *table)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, table, 1);
}

QPushButton *AccessPage::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void AccessPage::permit(QPushButton *button, const QString &action, const QStringList &scopes,
                        bool useful) const
{
    Result<> may;
    for (const QString &scope : scopes) {
        may = m_workspace.roles().may(action, scope);
        if (may)
            break;
    }
    button->setEnabled(useful && may.has_value());
    button->setToolTip(may ? QString() : faultText(may.error()).remedy);
}

QStringList AccessPage::tenantScopes() const
{
    QStringList scopes;
    if (const auto tenants = m_workspace.accounts().tenants()) {
        for (const Tenant &tenant : *tenants)
            scopes << tenantScope(tenant.id);
    }
    return scopes;
}

void AccessPage::confirm(const QString &question, const QString &verb,
                         std::function<Result<>()> work)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Please confirm"), question,
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("confirmAccessBox"));
    box->setTextFormat(Qt::PlainText);
    QPushButton *button = box->addButton(verb, QMessageBox::DestructiveRole);
    button->setObjectName(QStringLiteral("confirmAccessButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, work = std::move(work)] {
        m_background.run(this, work, [this](const Result<> &done) {
            if (done)
                Q_EMIT changed();
            else
                Q_EMIT failed(done.error());
        });
    });
    box->open();
}

}  // namespace vitrine
