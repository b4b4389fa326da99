#include "core/catalog/deploymentrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kSelect[] =
    "SELECT d.uid, d.subscription_id, d.resource_group, d.name, d.state, d.started_at, "
    "d.properties FROM deployments d ";

Result<Deployment> readDeployment(RowReader row)
{
    Deployment deployment;
    deployment.uid = row.uid();
    deployment.subscriptionId = row.text();
    deployment.resourceGroup = row.text();
    deployment.name = row.text();
    deployment.state = row.required(row.text(), parseDeploymentState);
    deployment.startedAt = row.date();
    if (auto restored = restoreProperties(row.json(), deployment); !restored)
        row.spoil(restored.error());
    return row.finish(std::move(deployment));
}

}  // namespace

Result<> putDeployment(Transaction &transaction, const Deployment &deployment)
{
    if (auto allowed = transaction.allow(action::kDeploymentWrite, deployment.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO deployments (uid, subscription_id, resource_group, group_folded, name, "
               "name_folded, state, started_at, properties) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (subscription_id, group_folded, name_folded) DO UPDATE SET "
               "uid = excluded.uid, name = excluded.name, state = excluded.state, "
               "started_at = excluded.started_at, properties = excluded.properties")
        .bind(deployment.uid)
        .bind(deployment.subscriptionId.toCaseFolded())
        .bind(deployment.resourceGroup)
        .bind(deployment.resourceGroup.toCaseFolded())
        .bind(deployment.name)
        .bind(deployment.name.toCaseFolded())
        .bind(toString(deployment.state))
        .bind(deployment.startedAt)
        .bindJson(storeProperties(deployment))
        .run();
}

Result<std::optional<Deployment>> findDeployment(Transaction &transaction, const ResourceId &id)
{
    if (!id.isType(u"Microsoft.Resources/deployments"))
        return std::nullopt;
    static constexpr auto kSql =
        sql(kSelect, "WHERE d.subscription_id = ? AND d.group_folded = ? AND d.name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.name().toCaseFolded());
    return visible(transaction, action::kDeploymentRead, firstRow(query, readDeployment));
}

Result<std::vector<Deployment>> deploymentPage(Transaction &transaction,
                                               const QString &resourceGroup,
                                               const PageCursor &after, int limit)
{
    static constexpr auto kSql =
        sql(kSelect,
            "WHERE (d.name_folded, d.uid) > (?, ?) AND (? = '' OR d.group_folded = ?) "
            "ORDER BY d.name_folded, d.uid LIMIT ?");
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(from.uidBound()).bind(group).bind(group).bind(count);
        return allRows(query, readDeployment);
    };
    return visiblePage(transaction, action::kDeploymentRead, after, limit, fetch);
}

Result<> removeDeployment(Transaction &transaction, const Deployment &deployment)
{
    if (auto allowed = transaction.allow(action::kDeploymentDelete, deployment.id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM deployments WHERE uid = ?").bind(deployment.uid).run();
}

}  // namespace vitrine
