#include "core/catalog/accountrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr char kSubscriptionSelect[] =
    "SELECT id, display_name, tenant_id, is_default FROM subscriptions ";
constexpr char kEncryptionSetSelect[] =
    "SELECT uid, subscription_id, resource_group, name, location, key_url, tags "
    "FROM disk_encryption_sets ";
constexpr char kStorageAccountSelect[] =
    "SELECT uid, subscription_id, resource_group, name, location, path, tags "
    "FROM storage_accounts ";

Result<Tenant> readTenant(RowReader row)
{
    Tenant tenant;
    tenant.id = row.text();
    tenant.displayName = row.text();
    return row.finish(std::move(tenant));
}

Result<Subscription> readSubscription(RowReader row)
{
    Subscription subscription;
    subscription.id = row.text();
    subscription.displayName = row.text();
    subscription.tenantId = row.text();
    subscription.isDefault = row.flag();
    return row.finish(std::move(subscription));
}

Result<std::pair<QString, qint64>> readFigure(RowReader row)
{
    const QString name = row.text();
    return row.finish(std::pair(name, row.number()));
}

Result<DiskEncryptionSet> readEncryptionSet(RowReader row)
{
    DiskEncryptionSet set;
    set.uid = row.uid();
    set.subscriptionId = row.text();
    set.resourceGroup = row.text();
    set.name = row.text();
    set.location = row.text();
    set.keyUrl = row.text();
    set.tags = row.tags();
    return row.finish(std::move(set));
}

Result<StorageAccount> readStorageAccount(RowReader row)
{
    StorageAccount account;
    account.uid = row.uid();
    account.subscriptionId = row.text();
    account.resourceGroup = row.text();
    account.name = row.text();
    account.location = row.text();
    account.path = row.text();
    account.tags = row.tags();
    return row.finish(std::move(account));
}

// The columns that encryption sets and storage accounts begin with.
template <typename Resource>
Query &bindResource(Query &query, const Resource &resource)
{
    return query.bind(resource.uid)
        .bind(resource.subscriptionId.toCaseFolded())
        .bind(resource.resourceGroup)
        .bind(resource.resourceGroup.toCaseFolded())
        .bind(resource.name)
        .bind(resource.name.toCaseFolded())
        .bind(resource.location);
}

QString scopeOf(const Tenant &tenant)
{
    return QStringLiteral("/providers/Microsoft.Management/managementGroups/") + tenant.id;
}

QString scopeOf(const Subscription &subscription)
{
    return QStringLiteral("/subscriptions/") + subscription.id;
}

// Who sees something in a subscription sees the subscription.
bool seesSubscription(const Transaction &transaction, const Subscription &subscription)
{
    return transaction.seesBelow(action::kSubscriptionRead, scopeOf(subscription));
}

}  // namespace

Result<> insertTenant(Transaction &transaction, const Tenant &tenant)
{
    if (auto allowed = transaction.allow(action::kTenantWrite, kEverything); !allowed)
        return allowed;
    return transaction.query("INSERT INTO tenants (id, display_name, name_folded) VALUES (?, ?, ?)")
        .bind(tenant.id.toCaseFolded())
        .bind(tenant.displayName)
        .bind(tenant.displayName.toCaseFolded())
        .run();
}

Result<std::vector<Tenant>> tenants(Transaction &transaction)
{
    Query query = transaction.query("SELECT id, display_name FROM tenants ORDER BY name_folded");
    auto all = allRows(query, readTenant);
    const auto seen = subscriptions(transaction);
    if (!all || !seen)
        return all ? std::unexpected(seen.error()) : std::move(all);
    // Who sees a subscription sees its tenant.
    std::erase_if(*all, [&](const Tenant &tenant) {
        return !transaction.sees(action::kTenantRead, scopeOf(tenant))
            && std::ranges::find(*seen, tenant.id, &Subscription::tenantId) == seen->end();
    });
    return all;
}

Result<> insertSubscription(Transaction &transaction, const Subscription &subscription)
{
    if (auto allowed = transaction.allow(action::kSubscriptionWrite,
                                         scopeOf(Tenant{subscription.tenantId, {}}));
        !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO subscriptions (id, display_name, name_folded, tenant_id, is_default) "
               "VALUES (?, ?, ?, ?, ?)")
        .bind(subscription.id.toCaseFolded())
        .bind(subscription.displayName)
        .bind(subscription.displayName.toCaseFolded())
        .bind(subscription.tenantId.toCaseFolded())
        .bind(subscription.isDefault)
        .run();
}

Result<std::vector<Subscription>> subscriptions(Transaction &transaction)
{
    static constexpr auto kSql = sql(kSubscriptionSelect, "ORDER BY name_folded");
    Query query = transaction.query(kSql.data());
    auto all = allRows(query, readSubscription);
    if (all)
        std::erase_if(*all, [&transaction](const Subscription &subscription) {
            return !seesSubscription(transaction, subscription);
        });
    return all;
}

Result<std::optional<Subscription>> findSubscription(Transaction &transaction, const QString &id)
{
    static constexpr auto kSql = sql(kSubscriptionSelect, "WHERE id = ?");
    Query query = transaction.query(kSql.data());
    auto found = firstRow(query.bind(id.toCaseFolded()), readSubscription);
    if (found && *found && !seesSubscription(transaction, **found))
        return std::nullopt;
    return found;
}

Result<Subscription> defaultSubscription(Transaction &transaction)
{
    auto seen = subscriptions(transaction);
    if (!seen)
        return std::unexpected(std::move(seen.error()));
    // Whoever does not see the catalogue's default one means the first that they see.
    const auto usual = std::ranges::find(*seen, true, &Subscription::isDefault);
    if (usual != seen->end())
        return std::move(*usual);
    if (!seen->empty())
        return std::move(seen->front());
    const QString name = transaction.caller().name;
    return std::unexpected(Fault::of(QStringLiteral("account.noSubscription"),
                                     QStringLiteral("subscription"), {name}));
}

Result<> setDefaultSubscription(Transaction &transaction, const QString &id)
{
    if (auto allowed = transaction.allow(action::kSubscriptionWrite, kEverything); !allowed)
        return allowed;
    const auto wanted = findSubscription(transaction, id);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (!*wanted)
        return std::unexpected(
            Fault::of(QStringLiteral("account.subscription.notFound"), id, {id}));
    Query none = transaction.query("UPDATE subscriptions SET is_default = 0 WHERE is_default = 1");
    if (auto ran = none.run(); !ran)
        return ran;
    return transaction.query("UPDATE subscriptions SET is_default = 1 WHERE id = ?")
        .bind((*wanted)->id)
        .run();
}

Result<QMap<QString, qint64>> policyRows(Transaction &transaction)
{
    Query query = transaction.query("SELECT name, value FROM policy");
    const auto figures = allRows(query, readFigure);
    if (!figures)
        return std::unexpected(figures.error());
    QMap<QString, qint64> byName;
    for (const auto &[name, value] : *figures)
        byName.insert(name, value);
    return byName;
}

Result<> putPolicyRow(Transaction &transaction, const QString &name, qint64 value)
{
    if (auto allowed = transaction.allow(action::kPolicyWrite, kEverything); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO policy (name, value) VALUES (?, ?) "
               "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name)
        .bind(value)
        .run();
}

Result<> insertEncryptionSet(Transaction &transaction, const DiskEncryptionSet &set)
{
    if (auto allowed = transaction.allow(action::kEncryptionSetWrite, set.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "INSERT INTO disk_encryption_sets (uid, subscription_id, resource_group, group_folded, "
        "name, name_folded, location, key_url, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return bindResource(query, set).bind(set.keyUrl).bindJson(storeTags(set.tags)).run();
}

Result<std::optional<DiskEncryptionSet>> findEncryptionSet(Transaction &transaction,
                                                           const ResourceId &id)
{
    if (!id.isType(kDiskEncryptionSetType))
        return std::nullopt;
    static constexpr auto kSql = sql(
        kEncryptionSetSelect, "WHERE subscription_id = ? AND group_folded = ? AND name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.name().toCaseFolded());
    return visible(transaction, action::kEncryptionSetRead, firstRow(query, readEncryptionSet));
}

Result<std::optional<DiskEncryptionSet>> findEncryptionSet(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kEncryptionSetSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kEncryptionSetRead,
                   firstRow(query.bind(uid), readEncryptionSet));
}

Result<> updateEncryptionSet(Transaction &transaction, const DiskEncryptionSet &set)
{
    if (auto allowed = transaction.allow(action::kEncryptionSetWrite, set.id()); !allowed)
        return allowed;
    return transaction.query("UPDATE disk_encryption_sets SET key_url = ?, tags = ? WHERE uid = ?")
        .bind(set.keyUrl)
        .bindJson(storeTags(set.tags))
        .bind(set.uid)
        .run();
}

Result<std::vector<DiskEncryptionSet>> encryptionSetPage(Transaction &transaction,
                                                         const QString &resourceGroup,
                                                         const PageCursor &after, int limit)
{
    static constexpr auto kSql =
        sql(kEncryptionSetSelect,
            "WHERE (name_folded, uid) > (?, ?) AND (? = '' OR group_folded = ?) "
            "ORDER BY name_folded, uid LIMIT ?");
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(from.uidBound()).bind(group).bind(group).bind(count);
        return allRows(query, readEncryptionSet);
    };
    return visiblePage(transaction, action::kEncryptionSetRead, after, limit, fetch);
}

Result<> removeEncryptionSet(Transaction &transaction, const Uid &uid)
{
    const auto set = findEncryptionSet(transaction, uid);
    if (!set || !*set)
        return set ? Result<>() : std::unexpected(set.error());
    if (auto allowed = transaction.allow(action::kEncryptionSetDelete, (*set)->id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM disk_encryption_sets WHERE uid = ?").bind(uid).run();
}

Result<> insertStorageAccount(Transaction &transaction, const StorageAccount &account)
{
    if (auto allowed = transaction.allow(action::kStorageAccountWrite, account.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "INSERT INTO storage_accounts (uid, subscription_id, resource_group, group_folded, name, "
        "name_folded, location, path, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return bindResource(query, account).bind(account.path).bindJson(storeTags(account.tags)).run();
}

Result<std::optional<StorageAccount>> findStorageAccount(Transaction &transaction,
                                                         const ResourceId &id)
{
    if (!id.isType(kStorageAccountType))
        return std::nullopt;
    auto found = findStorageAccountByName(transaction, id.name());
    if (found && *found && (*found)->id() != id)
        return std::nullopt;
    return found;
}

Result<std::optional<StorageAccount>> findStorageAccountByName(Transaction &transaction,
                                                               const QString &name)
{
    static constexpr auto kSql = sql(kStorageAccountSelect, "WHERE name_folded = ?");
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kStorageAccountRead,
                   firstRow(query.bind(name.toCaseFolded()), readStorageAccount));
}

Result<std::vector<StorageAccount>> storageAccountPage(Transaction &transaction,
                                                       const QString &resourceGroup,
                                                       const PageCursor &after, int limit)
{
    // A name is unique in the catalogue, so it is the whole key.
    static constexpr auto kSql =
        sql(kStorageAccountSelect,
            "WHERE name_folded > ? AND (? = '' OR group_folded = ?) ORDER BY name_folded LIMIT ?");
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(group).bind(group).bind(count);
        return allRows(query, readStorageAccount);
    };
    return visiblePage(transaction, action::kStorageAccountRead, after, limit, fetch);
}

Result<> removeStorageAccount(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kStorageAccountSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    const auto account = firstRow(query.bind(uid), readStorageAccount);
    if (!account || !*account)
        return account ? Result<>() : std::unexpected(account.error());
    if (auto allowed = transaction.allow(action::kStorageAccountDelete, (*account)->id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM storage_accounts WHERE uid = ?").bind(uid).run();
}

}  // namespace vitrine
