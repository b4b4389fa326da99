#include "core/catalog/galleryrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/searchrows.h"
#include "core/catalog/sql.h"
#include "core/lab/lab.h"

#include <limits>

namespace vitrine {
namespace {

constexpr char kGroupSelect[] =
    "SELECT subscription_id, name, location, tags FROM resource_groups ";
constexpr char kGallerySelect[] =
    "SELECT uid, subscription_id, resource_group, name, location, description, "
    "soft_delete_enabled, retention_days, provisioning_state, revision, tags FROM galleries ";

Result<ResourceGroup> readGroup(RowReader row)
{
    ResourceGroup group;
    group.subscriptionId = row.text();
    group.name = row.text();
    group.location = row.text();
    group.tags = row.tags();
    return row.finish(std::move(group));
}

Result<Gallery> readGallery(RowReader row)
{
    Gallery gallery;
    gallery.uid = row.uid();
    gallery.subscriptionId = row.text();
    gallery.resourceGroup = row.text();
    gallery.name = row.text();
    gallery.location = row.text();
    gallery.description = row.text();
    gallery.softDeletePolicy.isSoftDeleteEnabled = row.flag();
    gallery.softDeletePolicy.retentionPeriodInDays = row.int32();
    gallery.provisioningState = row.enumeration<ProvisioningState>();
    gallery.revision = row.number();
    gallery.tags = row.tags();
    return row.finish(std::move(gallery));
}

// The columns that insert and update share, in one order.
Query &bindState(Query &query, const Gallery &gallery)
{
    return query.bind(gallery.softDeletePolicy.isSoftDeleteEnabled)
        .bind(gallery.softDeletePolicy.retentionPeriodInDays)
        .bind(toString(gallery.provisioningState))
        .bind(gallery.revision)
        .bindJson(storeTags(gallery.tags));
}

// Quotes a text for the full text index, which would take its own operators from it.
QString phraseOf(const QString &text)
{
    return QStringLiteral("gallery : \"") + QString(text).replace(u'"', QStringLiteral("\"\""))
        + u'"';
}

Result<ResourceId> readTopLevelId(RowReader row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    const QString kind = row.text();
    const QString name = row.text();
    if (kind == u"Gallery")
        return row.finish(
            ResourceId::compute(subscription, group, QStringLiteral("galleries"), name));
    if (kind == u"ScaleSet")
        return row.finish(ResourceId::compute(subscription, group,
                                              QStringLiteral("virtualMachineScaleSets"), name));
    if (kind == u"EncryptionSet")
        return row.finish(
            ResourceId::compute(subscription, group, QStringLiteral("diskEncryptionSets"), name));
    if (kind == u"StorageAccount") {
        StorageAccount account;
        account.subscriptionId = subscription;
        account.resourceGroup = group;
        account.name = name;
        return row.finish(account.id());
    }
    if (kind == u"LabAccount") {
        LabAccount account;
        account.subscriptionId = subscription;
        account.resourceGroup = group;
        account.name = name;
        return row.finish(account.id());
    }
    Source source;
    source.kind = row.required(kind, parseEnum<SourceKind>);
    source.subscriptionId = subscription;
    source.resourceGroup = group;
    source.name = name;
    return row.finish(source.id());
}

}  // namespace

Result<> insertGroup(Transaction &transaction, const ResourceGroup &group)
{
    if (auto allowed = transaction.allow(action::kGroupWrite, group.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO resource_groups (subscription_id, name, name_folded, location, tags) "
               "VALUES (?, ?, ?, ?, ?)")
        .bind(group.subscriptionId.toCaseFolded())
        .bind(group.name)
        .bind(group.name.toCaseFolded())
        .bind(group.location)
        .bindJson(storeTags(group.tags))
        .run();
}

Result<std::optional<ResourceGroup>> findGroup(Transaction &transaction, const ResourceId &id)
{
    static constexpr auto kSql = sql(kGroupSelect, "WHERE subscription_id = ? AND name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded()).bind(id.resourceGroup().toCaseFolded());
    return visible(transaction, action::kGroupRead, firstRow(query, readGroup));
}

Result<> updateGroup(Transaction &transaction, const ResourceGroup &group)
{
    if (auto allowed = transaction.allow(action::kGroupWrite, group.id()); !allowed)
        return allowed;
    return transaction
        .query("UPDATE resource_groups SET tags = ? WHERE subscription_id = ? AND name_folded = ?")
        .bindJson(storeTags(group.tags))
        .bind(group.subscriptionId.toCaseFolded())
        .bind(group.name.toCaseFolded())
        .run();
}

Result<> removeGroup(Transaction &transaction, const ResourceId &id)
{
    if (auto allowed = transaction.allow(action::kGroupDelete, id); !allowed)
        return allowed;
    return transaction
        .query("DELETE FROM resource_groups WHERE subscription_id = ? AND name_folded = ?")
        .bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .run();
}

Result<std::vector<ResourceId>> resourcesInGroup(Transaction &transaction, const ResourceId &group,
                                                 int limit)
{
    Query query = transaction.query(
        "SELECT subscription_id, resource_group, 'Gallery', name FROM galleries "
        "WHERE subscription_id = ? AND group_folded = ? UNION ALL "
        "SELECT subscription_id, resource_group, kind, name FROM sources "
        "WHERE subscription_id = ? AND group_folded = ? UNION ALL "
        "SELECT subscription_id, resource_group, 'ScaleSet', name FROM scale_sets "
        "WHERE subscription_id = ? AND group_folded = ? UNION ALL "
        "SELECT subscription_id, resource_group, 'EncryptionSet', name FROM disk_encryption_sets "
        "WHERE subscription_id = ? AND group_folded = ? UNION ALL "
        "SELECT subscription_id, resource_group, 'StorageAccount', name FROM storage_accounts "
        "WHERE subscription_id = ? AND group_folded = ? UNION ALL "
        "SELECT subscription_id, resource_group, 'LabAccount', name FROM lab_accounts "
        "WHERE subscription_id = ? AND group_folded = ? LIMIT ?");
    const QString subscription = group.subscriptionId().toCaseFolded();
    const QString name = group.resourceGroup().toCaseFolded();
    constexpr int kTables = 6;
    for (int i = 0; i < kTables; ++i)
        query.bind(subscription).bind(name);
    return allRows(query.bind(limit), readTopLevelId);
}

Result<std::vector<ResourceGroup>> groupPage(Transaction &transaction, const PageCursor &after,
                                             int limit)
{
    static constexpr auto kSql = sql(kGroupSelect,
                                     "WHERE (name_folded, subscription_id) > (?, ?) "
                                     "ORDER BY name_folded, subscription_id LIMIT ?");
    const auto fetch = [&transaction](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        return allRows(query.bind(from.foldedName()).bind(from.uidBound()).bind(count), readGroup);
    };
    // The subscription is what tells groups of one name apart.
    return visiblePage(
        after, limit, fetch,
        [](const ResourceGroup &group) { return PageCursor{group.name, group.subscriptionId}; },
        [&transaction](const ResourceGroup &group) {
            return transaction.sees(action::kGroupRead, group.id());
        });
}

Result<> insertGallery(Transaction &transaction, const Gallery &gallery)
{
    if (auto allowed = transaction.allow(action::kGalleryWrite, gallery.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "INSERT INTO galleries (uid, subscription_id, resource_group, group_folded, name, "
        "name_folded, location, description, soft_delete_enabled, retention_days, "
        "provisioning_state, revision, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(gallery.uid)
        .bind(gallery.subscriptionId.toCaseFolded())
        .bind(gallery.resourceGroup)
        .bind(gallery.resourceGroup.toCaseFolded())
        .bind(gallery.name)
        .bind(gallery.name.toCaseFolded())
        .bind(gallery.location)
        .bind(gallery.description);
    if (auto ran = bindState(query, gallery).run(); !ran)
        return ran;
    return addToSearch(transaction, gallery);
}

Result<> updateGallery(Transaction &transaction, const Gallery &gallery)
{
    if (auto allowed = transaction.allow(action::kGalleryWrite, gallery.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "UPDATE galleries SET description = ?, soft_delete_enabled = ?, retention_days = ?, "
        "provisioning_state = ?, revision = ?, tags = ? WHERE uid = ?");
    query.bind(gallery.description);
    return bindState(query, gallery).bind(gallery.uid).run();
}

Result<std::optional<Gallery>> findGallery(Transaction &transaction, const ResourceId &id)
{
    static constexpr auto kSql =
        sql(kGallerySelect, "WHERE subscription_id = ? AND name_folded = ? AND group_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.names().value(0).toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded());
    return visible(transaction, action::kGalleryRead, firstRow(query, readGallery));
}

Result<std::optional<Gallery>> findGalleryByName(Transaction &transaction,
                                                 const QString &subscriptionId, const QString &name)
{
    static constexpr auto kSql =
        sql(kGallerySelect, "WHERE subscription_id = ? AND name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(subscriptionId.toCaseFolded()).bind(name.toCaseFolded());
    return visible(transaction, action::kGalleryRead, firstRow(query, readGallery));
}

Result<std::vector<Gallery>> galleryPage(Transaction &transaction, const QString &resourceGroup,
                                         const PageCursor &after, int limit)
{
    static constexpr auto kAll = sql(kGallerySelect,
                                     "WHERE (name_folded, uid) > (?, ?) "
                                     "ORDER BY name_folded, uid LIMIT ?");
    static constexpr auto kOfGroup = sql(kGallerySelect,
                                         "WHERE group_folded = ? AND (name_folded, uid) > (?, ?) "
                                         "ORDER BY name_folded, uid LIMIT ?");
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(resourceGroup.isEmpty() ? kAll.data() : kOfGroup.data());
        if (!resourceGroup.isEmpty())
            query.bind(resourceGroup.toCaseFolded());
        query.bind(from.foldedName()).bind(from.uidBound()).bind(count);
        return allRows(query, readGallery);
    };
    return visiblePage(transaction, action::kGalleryRead, after, limit, fetch);
}

Result<int> galleryCount(Transaction &transaction)
{
    if (transaction.sees(action::kGalleryRead, kEverything)) {
        Query query = transaction.query("SELECT count(*) FROM galleries");
        return countOf(query);
    }
    const auto seen = galleryPage(transaction, {}, {}, std::numeric_limits<int>::max());
    if (!seen)
        return std::unexpected(seen.error());
    return static_cast<int>(seen->size());
}

Result<int> galleryCountIn(Transaction &transaction, const QString &subscriptionId,
                           const QString &location)
{
    Query query = transaction.query(
        "SELECT count(*) FROM galleries WHERE subscription_id = ? AND location = ?");
    return countOf(query.bind(subscriptionId.toCaseFolded()).bind(location));
}

Result<int> definitionCountIn(Transaction &transaction, const QString &subscriptionId,
                              const QString &location)
{
    Query query = transaction.query(
        "SELECT count(*) FROM image_definitions WHERE subscription_id = ? AND location = ?");
    return countOf(query.bind(subscriptionId.toCaseFolded()).bind(location));
}

Result<int> versionCountIn(Transaction &transaction, const QString &subscriptionId,
                           const QString &location)
{
    Query query = transaction.query(
        "SELECT count(*) FROM image_versions WHERE subscription_id = ? AND location = ?");
    return countOf(query.bind(subscriptionId.toCaseFolded()).bind(location));
}

Result<std::vector<Gallery>> searchGalleries(Transaction &transaction, const QString &text,
                                             int limit)
{
    static constexpr auto kContains =
        sql(kGallerySelect,
            "WHERE uid IN (SELECT k.uid FROM search_names CROSS JOIN search_keys k "
            "ON k.docid = search_names.rowid WHERE search_names MATCH ? LIMIT ?) "
            "ORDER BY name_folded, uid");
    static constexpr auto kBegins =
        sql(kGallerySelect,
            "WHERE name_folded >= ? AND name_folded < ? ORDER BY name_folded, uid LIMIT ?");
    if (text.isEmpty())
        return std::vector<Gallery>();
    const QString folded = text.toCaseFolded();
    Query query = transaction.query(folded.size() < 3 ? kBegins.data() : kContains.data());
    if (folded.size() < 3)
        query.bind(folded).bind(folded + QChar(0xffff));
    else
        query.bind(phraseOf(folded));
    return visible(transaction, action::kGalleryRead, allRows(query.bind(limit), readGallery));
}

Result<> removeGallery(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kGallerySelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    const auto gallery = firstRow(query.bind(uid), readGallery);
    if (!gallery || !*gallery)
        return gallery ? Result<>() : std::unexpected(gallery.error());
    if (auto allowed = transaction.allow(action::kGalleryDelete, (*gallery)->id()); !allowed)
        return allowed;
    if (auto dropped = dropGalleryFromSearch(transaction, uid); !dropped)
        return dropped;
    return transaction.query("DELETE FROM galleries WHERE uid = ?").bind(uid).run();
}

}  // namespace vitrine
