#include "core/catalog/regionrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kRegionSelect[] = "SELECT uid, name, display_name, path, zone_paths FROM regions ";
constexpr char kSourceSelect[] =
    "SELECT uid, kind, subscription_id, resource_group, name, location, path, format, "
    "disk_size_bytes, os_type, os_state, hyper_v_generation, time_created, properties, tags FROM "
    "sources ";

Result<Region> readRegion(RowReader row)
{
    Region region;
    region.uid = row.uid();
    region.name = row.text();
    region.displayName = row.text();
    region.path = row.text();
    auto zones = restorePaths(row.json());
    if (!zones)
        row.spoil(zones.error());
    region.zonePaths = zones.value_or(QStringList());
    return row.finish(std::move(region));
}

Result<Source> readSource(RowReader row)
{
    Source source;
    source.uid = row.uid();
    source.kind = row.enumeration<SourceKind>();
    source.subscriptionId = row.text();
    source.resourceGroup = row.text();
    source.name = row.text();
    source.location = row.text();
    source.path = row.text();
    source.format = row.text();
    source.diskSizeBytes = row.bytes();
    source.osType = row.optionalEnumeration<OsType>();
    source.osState = row.optionalEnumeration<OsState>();
    source.hyperVGeneration = row.optionalEnumeration<HyperVGeneration>();
    source.timeCreated = row.date();
    if (auto restored = restoreProperties(row.json(), source); !restored)
        row.spoil(restored.error());
    source.tags = row.tags();
    return row.finish(std::move(source));
}

template <typename Enum>
QString textOf(const std::optional<Enum> &value)
{
    return value ? toString(*value) : QString();
}

/// What may be done with a source, by its kind.
struct SourceActions {
    const QString &read;
    const QString &write;
    const QString &remove;
};

SourceActions actionsOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Snapshot:
        return {action::kSnapshotRead, action::kSnapshotWrite, action::kSnapshotDelete};
    case SourceKind::ManagedImage:
        return {action::kImageRead, action::kImageWrite, action::kImageDelete};
    case SourceKind::VirtualMachine:
        return {action::kMachineRead, action::kMachineWrite, action::kMachineDelete};
    case SourceKind::Disk: break;
    }
    return {action::kDiskRead, action::kDiskWrite, action::kDiskDelete};
}

std::optional<SourceKind> kindOf(const ResourceId &id)
{
    if (id.isType(kDiskType))
        return SourceKind::Disk;
    if (id.isType(kSnapshotType))
        return SourceKind::Snapshot;
    if (id.isType(kManagedImageType))
        return SourceKind::ManagedImage;
    if (id.isType(kVirtualMachineType))
        return SourceKind::VirtualMachine;
    return std::nullopt;
}

}  // namespace

Result<> insertRegion(Transaction &transaction, const Region &region)
{
    if (auto allowed = transaction.allow(action::kRegionWrite, kEverything); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO regions (uid, name, display_name, path, zone_paths) "
               "VALUES (?, ?, ?, ?, ?)")
        .bind(region.uid)
        .bind(region.name)
        .bind(region.displayName)
        .bind(region.path)
        .bindJson(storePaths(region.zonePaths))
        .run();
}

Result<std::optional<Region>> findRegion(Transaction &transaction, const QString &name)
{
    static constexpr auto kSql = sql(kRegionSelect, "WHERE name = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(normalizedRegionName(name)), readRegion);
}

Result<std::vector<Region>> regions(Transaction &transaction)
{
    static constexpr auto kSql = sql(kRegionSelect, "ORDER BY name");
    Query query = transaction.query(kSql.data());
    return allRows(query, readRegion);
}

Result<> updateRegion(Transaction &transaction, const Region &region)
{
    if (auto allowed = transaction.allow(action::kRegionWrite, kEverything); !allowed)
        return allowed;
    return transaction
        .query("UPDATE regions SET display_name = ?, path = ?, zone_paths = ? WHERE uid = ?")
        .bind(region.displayName)
        .bind(region.path)
        .bindJson(storePaths(region.zonePaths))
        .bind(region.uid)
        .run();
}

Result<> removeRegion(Transaction &transaction, const Uid &uid)
{
    if (auto allowed = transaction.allow(action::kRegionDelete, kEverything); !allowed)
        return allowed;
    return transaction.query("DELETE FROM regions WHERE uid = ?").bind(uid).run();
}

Result<> insertSource(Transaction &transaction, const Source &source)
{
    if (auto allowed = transaction.allow(actionsOf(source.kind).write, source.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO sources (uid, kind, subscription_id, resource_group, group_folded, "
               "name, name_folded, location, path, format, disk_size_bytes, os_type, os_state, "
               "hyper_v_generation, time_created, properties, tags) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(source.uid)
        .bind(toString(source.kind))
        .bind(source.subscriptionId.toCaseFolded())
        .bind(source.resourceGroup)
        .bind(source.resourceGroup.toCaseFolded())
        .bind(source.name)
        .bind(source.name.toCaseFolded())
        .bind(source.location)
        .bind(source.path)
        .bind(source.format)
        .bindBytes(source.diskSizeBytes)
        .bind(textOf(source.osType))
        .bind(textOf(source.osState))
        .bind(textOf(source.hyperVGeneration))
        .bind(source.timeCreated)
        .bindJson(storeProperties(source))
        .bindJson(storeTags(source.tags))
        .run();
}

Result<std::optional<Source>> findSource(Transaction &transaction, const ResourceId &id)
{
    const auto kind = kindOf(id);
    if (!kind)
        return std::nullopt;
    static constexpr auto kSql = sql(kSourceSelect,
                                     "WHERE subscription_id = ? AND "
                                     "group_folded = ? AND kind = ? AND "
                                     "name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(toString(*kind))
        .bind(id.name().toCaseFolded());
    return visible(transaction, actionsOf(*kind).read, firstRow(query, readSource));
}

Result<std::vector<Source>> findSourcesByName(Transaction &transaction,
                                              const QString &resourceGroup, const QString &name)
{
    // 'Disk', 'Snapshot', 'ManagedImage', 'VirtualMachine': by length they stand in the order
    // wanted.
    static constexpr auto kSql =
        sql(kSourceSelect, "WHERE name_folded = ? AND group_folded = ? ORDER BY length(kind)");
    Query query = transaction.query(kSql.data());
    query.bind(name.toCaseFolded()).bind(resourceGroup.toCaseFolded());
    auto sources = allRows(query, readSource);
    if (sources)
        std::erase_if(*sources, [&transaction](const Source &source) {
            return !transaction.sees(actionsOf(source.kind).read, source.id());
        });
    return sources;
}

Result<std::vector<Source>> sourcePage(Transaction &transaction,
                                       const std::optional<SourceKind> &kind,
                                       const QString &resourceGroup, const PageCursor &after,
                                       int limit)
{
    static constexpr auto kSql =
        sql(kSourceSelect,
            "WHERE (name_folded, uid) > (?, ?) AND (? = '' OR kind = ?) "
            "AND (? = '' OR group_folded = ?) ORDER BY name_folded, uid LIMIT ?");
    const QString kindText = textOf(kind);
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(from.uidBound());
        query.bind(kindText).bind(kindText).bind(group).bind(group).bind(count);
        return allRows(query, readSource);
    };
    return visiblePage(
        after, limit, fetch, [](const Source &row) { return PageCursor::behind(row); },
        [&transaction](const Source &row) {
            return transaction.sees(actionsOf(row.kind).read, row.id());
        });
}

Result<> removeSource(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kSourceSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    const auto source = firstRow(query.bind(uid), readSource);
    if (!source || !*source)
        return source ? Result<>() : std::unexpected(source.error());
    if (auto allowed = transaction.allow(actionsOf((*source)->kind).remove, (*source)->id());
        !allowed)
        return allowed;
    return transaction.query("DELETE FROM sources WHERE uid = ?").bind(uid).run();
}

}  // namespace vitrine
