#include "ui/access/invitationspage.h"

#include "core/service/accountservice.h"
#include "core/service/sharingservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/controls.h"
#include "ui/resourcetable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace vitrine {
namespace {

bool isTenant(const Invitation &invitation)
{
    return invitation.share.kind == GranteeKind::Tenant;
}

}  // namespace

InvitationsPage::InvitationsPage(Workspace &workspace, Background &background, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_model(new QStandardItemModel(this))
    , m_hint(makeQuietLabel(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("invitationTable"), this))
    , m_accept(new QPushButton(this))
    , m_reject(new QPushButton(this))
{
    m_accept->setObjectName(QStringLiteral("acceptInvitationButton"));
    m_reject->setObjectName(QStringLiteral("rejectInvitationButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(ShareAnswer::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { answer(ShareAnswer::Rejected); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvitationsPage::updateButtons);
    retranslate();
}

Result<std::vector<InvitationsPage::Row>> InvitationsPage::read() const
{
    const auto subscriptions = m_workspace.accounts().subscriptions();
    const auto tenants = m_workspace.accounts().tenants();
    if (!subscriptions || !tenants)
        return std::unexpected(!subscriptions ? subscriptions.error() : tenants.error());
    std::vector<Row> rows;
    for (const Subscription &subscription : *subscriptions) {
        const auto all = m_workspace.sharing().invitations(subscription.id);
        if (!all)
            return std::unexpected(all.error());
        for (const Invitation &one : *all) {
            // Every subscription of a tenant is asked what its tenant is asked.
            const bool isKnown = std::ranges::any_of(rows, [&one](const Row &row) {
                return row.invitation.galleryUid == one.galleryUid
                    && row.invitation.share.granteeId == one.share.granteeId;
            });
            if (isKnown)
                continue;
            const auto tenant = std::ranges::find(*tenants, subscription.tenantId, &Tenant::id);
            const bool isNamed = isTenant(one) && tenant != tenants->end();
            rows.push_back(
                {one, subscription.id, isNamed ? tenant->displayName : subscription.displayName});
        }
    }
    return rows;
}

void InvitationsPage::refresh()
{
    auto rows = read();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    fill();
    resizeColumnsOnce(m_table);
}

void InvitationsPage::fill()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const Row &row : m_rows) {
        const QString answer = row.invitation.share.answer == ShareAnswer::Accepted ? tr("Accepted")
            : row.invitation.share.answer == ShareAnswer::Rejected                  ? tr("Rejected")
                                                                                    : tr("Waiting");
        //: %1 is the name of a tenant
        const QString tenant = tr("Tenant %1").arg(row.granteeName);
        //: %1 is the name of a subscription
        const QString subscription = tr("Subscription %1").arg(row.granteeName);
        QList<QStandardItem *> items;
        for (const QString &text :
             {row.invitation.galleryId.name(), row.invitation.galleryId.subscriptionId(),
              isTenant(row.invitation) ? tenant : subscription, answer}) {
            items << new QStandardItem(text);
            items.back()->setEditable(false);
        }
        m_model->appendRow(items);
    }
    updateButtons();
}

void InvitationsPage::answer(ShareAnswer answer)
{
    std::vector<Row> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_background.run(
        this,
        [workspace = &m_workspace, chosen, answer]() -> Result<> {
            for (const Row &row : chosen) {
                const auto said = workspace->sharing().answer(
                    workspace->caller(), row.subscriptionId, isTenant(row.invitation),
                    row.invitation.uniqueName(), answer);
                if (!said)
                    return std::unexpected(said.error());
            }
            return {};
        },
        [this](const Result<> &said) {
            refresh();
            if (!said)
                Q_EMIT failed(said.error());
            else
                Q_EMIT answered();
        });
}

void InvitationsPage::updateButtons()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const auto hasOther = [&](ShareAnswer answer) {
        return std::ranges::any_of(chosen, [&](const QModelIndex &index) {
            return m_rows[static_cast<std::size_t>(index.row())].invitation.share.answer != answer;
        });
    };
    m_accept->setEnabled(hasOther(ShareAnswer::Accepted));
    m_reject->setEnabled(hasOther(ShareAnswer::Rejected));
}

void InvitationsPage::retranslate()
{
    m_hint->setText(tr("A gallery of another tenant is seen here once its invitation is accepted. "
                       "Its images can then be used, not changed."));
    m_table->setAccessibleName(tr("Invitations"));
    m_accept->setText(tr("A&ccept"));
    m_reject->setText(tr("Re&ject"));
    m_model->setHorizontalHeaderLabels(
        {tr("Gallery"), tr("Subscription of the gallery"), tr("Shared with"), tr("Answer")});
    fill();
}

}  // namespace vitrine
