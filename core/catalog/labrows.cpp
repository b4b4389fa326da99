#include "core/catalog/labrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"
#include "core/lab/labjson.h"

namespace vitrine {
namespace {

constexpr char kAccountSelect[] =
    "SELECT a.uid, a.subscription_id, a.resource_group, a.name, a.location, a.properties, a.tags, "
    "a.gallery_uid, g.subscription_id, g.resource_group, g.name "
    "FROM lab_accounts a LEFT JOIN galleries g ON g.uid = a.gallery_uid ";
constexpr char kLabSelect[] =
    "SELECT l.uid, a.subscription_id, a.resource_group, a.name, l.name, l.location, l.state, "
    "l.properties FROM labs l JOIN lab_accounts a ON a.uid = l.account_uid ";
constexpr char kExportSelect[] =
    "SELECT lab_uid, version_id, makes_definition, started_at FROM lab_exports ";

Result<LabAccount> readAccount(RowReader row)
{
    LabAccount account;
    account.uid = row.uid();
    account.subscriptionId = row.text();
    account.resourceGroup = row.text();
    account.name = row.text();
    account.location = row.text();
    if (auto restored = restoreProperties(row.json(), account); !restored)
        row.spoil(restored.error());
    account.tags = row.tags();
    account.galleryUid = row.uid();
    const QString subscription = row.text();
    const QString group = row.text();
    const QString gallery = row.text();
    if (!account.galleryUid.isNull())
        account.galleryId =
            ResourceId::compute(subscription, group, QStringLiteral("galleries"), gallery);
    else
        account.galleryRole.clear();  // a gallery that was deleted takes its roles along
    return row.finish(std::move(account));
}

Result<Lab> readLab(RowReader row)
{
    LabAccount account;
    Lab lab;
    lab.uid = row.uid();
    account.subscriptionId = row.text();
    account.resourceGroup = row.text();
    account.name = row.text();
    lab.accountId = account.id();
    lab.name = row.text();
    lab.location = row.text();
    lab.state = row.required(row.text(), parseLabState);
    if (auto restored = restoreProperties(row.json(), lab); !restored)
        row.spoil(restored.error());
    return row.finish(std::move(lab));
}

Result<LabExport> readExport(RowReader row)
{
    LabExport one;
    one.lab = row.uid();
    auto id = ResourceId::parse(row.text());
    if (id)
        one.versionId = std::move(*id);
    else
        row.spoil(id.error());
    one.makesDefinition = row.flag();
    one.startedAt = row.date();
    return row.finish(std::move(one));
}

// NULL for an account without a gallery.
QVariant galleryOf(const LabAccount &account)
{
    return account.galleryUid.isNull() ? QVariant() : QVariant(account.galleryUid.toString());
}

}  // namespace

Result<> insertLabAccount(Transaction &transaction, const LabAccount &account)
{
    if (auto allowed = transaction.allow(action::kLabAccountWrite, account.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO lab_accounts (uid, subscription_id, resource_group, group_folded, "
               "name, name_folded, location, gallery_uid, properties, tags) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(account.uid)
        .bind(account.subscriptionId.toCaseFolded())
        .bind(account.resourceGroup)
        .bind(account.resourceGroup.toCaseFolded())
        .bind(account.name)
        .bind(account.name.toCaseFolded())
        .bind(account.location)
        .bind(galleryOf(account))
        .bindJson(storeProperties(account))
        .bindJson(storeTags(account.tags))
        .run();
}

Result<> updateLabAccount(Transaction &transaction, const LabAccount &account)
{
    if (auto allowed = transaction.allow(action::kLabAccountWrite, account.id()); !allowed)
        return allowed;
    return transaction
        .query("UPDATE lab_accounts SET gallery_uid = ?, properties = ?, tags = ? WHERE uid = ?")
        .bind(galleryOf(account))
        .bindJson(storeProperties(account))
        .bindJson(storeTags(account.tags))
        .bind(account.uid)
        .run();
}

Result<std::optional<LabAccount>> findLabAccount(Transaction &transaction, const ResourceId &id)
{
    if (!id.isType(kLabAccountType))
        return std::nullopt;
    static constexpr auto kSql = sql(
        kAccountSelect, "WHERE a.subscription_id = ? AND a.group_folded = ? AND a.name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.name().toCaseFolded());
    return visible(transaction, action::kLabAccountRead, firstRow(query, readAccount));
}

Result<std::vector<LabAccount>> labAccountPage(Transaction &transaction,
                                               const QString &resourceGroup,
                                               const PageCursor &after, int limit)
{
    static constexpr auto kSql =
        sql(kAccountSelect,
            "WHERE (a.name_folded, a.uid) > (?, ?) AND (? = '' OR a.group_folded = ?) "
            "ORDER BY a.name_folded, a.uid LIMIT ?");
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(from.uidBound()).bind(group).bind(group).bind(count);
        return allRows(query, readAccount);
    };
    return visiblePage(transaction, action::kLabAccountRead, after, limit, fetch);
}

Result<> removeLabAccount(Transaction &transaction, const LabAccount &account)
{
    if (auto allowed = transaction.allow(action::kLabAccountDelete, account.id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM lab_accounts WHERE uid = ?").bind(account.uid).run();
}

Result<> insertLab(Transaction &transaction, const LabAccount &account, const Lab &lab)
{
    if (auto allowed = transaction.allow(action::kLabCreate, account.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO labs (uid, account_uid, name, name_folded, location, state, "
               "properties) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(lab.uid)
        .bind(account.uid)
        .bind(lab.name)
        .bind(lab.name.toCaseFolded())
        .bind(lab.location)
        .bind(toString(lab.state))
        .bindJson(storeProperties(lab))
        .run();
}

Result<> updateLab(Transaction &transaction, const Lab &lab)
{
    if (auto allowed = transaction.allow(action::kLabWrite, lab.id()); !allowed)
        return allowed;
    return transaction.query("UPDATE labs SET state = ?, properties = ? WHERE uid = ?")
        .bind(toString(lab.state))
        .bindJson(storeProperties(lab))
        .bind(lab.uid)
        .run();
}

Result<std::optional<Lab>> findLab(Transaction &transaction, const ResourceId &id)
{
    if (!id.isType(kLabType))
        return std::nullopt;
    static constexpr auto kSql =
        sql(kLabSelect,
            "WHERE a.subscription_id = ? AND a.group_folded = ? AND a.name_folded = ? "
            "AND l.name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.names().first().toCaseFolded())
        .bind(id.name().toCaseFolded());
    return visible(transaction, action::kLabRead, firstRow(query, readLab));
}

Result<std::optional<Lab>> findLab(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kLabSelect, "WHERE l.uid = ?");
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kLabRead, firstRow(query.bind(uid), readLab));
}

Result<std::vector<Lab>> labPage(Transaction &transaction, const Uid &accountUid,
                                 const PageCursor &after, int limit)
{
    static constexpr auto kSql = sql(kLabSelect,
                                     "WHERE l.account_uid = ? AND l.name_folded > ? "
                                     "ORDER BY l.name_folded LIMIT ?");
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        return allRows(query.bind(accountUid).bind(from.foldedName()).bind(count), readLab);
    };
    return visiblePage(transaction, action::kLabRead, after, limit, fetch);
}

Result<int> labCount(Transaction &transaction, const Uid &accountUid)
{
    Query query = transaction.query("SELECT count(*) FROM labs WHERE account_uid = ?");
    return countOf(query.bind(accountUid));
}

Result<int> labCountIn(Transaction &transaction, const QString &location)
{
    Query query = transaction.query("SELECT count(*) FROM labs WHERE location = ?");
    return countOf(query.bind(location));
}

Result<std::vector<Lab>> labsInCreation(Transaction &transaction)
{
    static constexpr auto kSql = sql(kLabSelect, "WHERE l.state = 'Creating'");
    Query query = transaction.query(kSql.data());
    return allRows(query, readLab);
}

Result<> removeLab(Transaction &transaction, const Lab &lab)
{
    if (auto allowed = transaction.allow(action::kLabDelete, lab.id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM labs WHERE uid = ?").bind(lab.uid).run();
}

Result<> putLabExport(Transaction &transaction, const Lab &lab, const LabExport &one)
{
    if (auto allowed = transaction.allow(action::kLabWrite, lab.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO lab_exports (lab_uid, version_id, makes_definition, started_at) "
               "VALUES (?, ?, ?, ?) ON CONFLICT (lab_uid) DO UPDATE SET "
               "version_id = excluded.version_id, makes_definition = excluded.makes_definition, "
               "started_at = excluded.started_at")
        .bind(lab.uid)
        .bind(one.versionId.toString())
        .bind(one.makesDefinition)
        .bind(one.startedAt)
        .run();
}

Result<std::optional<LabExport>> findLabExport(Transaction &transaction, const Uid &lab)
{
    static constexpr auto kSql = sql(kExportSelect, "WHERE lab_uid = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(lab), readExport);
}

Result<std::vector<LabExport>> labExports(Transaction &transaction)
{
    Query query = transaction.query("SELECT lab_uid, version_id, makes_definition, started_at "
                                    "FROM lab_exports ORDER BY lab_uid");
    return allRows(query, readExport);
}

Result<> removeLabExport(Transaction &transaction, const Lab &lab)
{
    if (auto allowed = transaction.allow(action::kLabWrite, lab.id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM lab_exports WHERE lab_uid = ?").bind(lab.uid).run();
}

}  // namespace vitrine
