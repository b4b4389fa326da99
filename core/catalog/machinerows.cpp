#include "core/catalog/machinerows.h"

#include "core/access/actions.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kBaseSelect[] = "SELECT uid, region_uid, image_uid, properties FROM image_bases ";
constexpr char kMachineSelect[] =
    "SELECT uid, base_uid, scale_set_uid, instance, power_state, properties FROM machines ";
constexpr char kScaleSetSelect[] =
    "SELECT uid, subscription_id, resource_group, name, location, properties, tags FROM "
    "scale_sets ";

template <typename Value>
void restore(RowReader &row, Value &value)
{
    if (auto restored = restoreProperties(row.json(), value); !restored)
        row.spoil(restored.error());
}

Result<ImageBase> readBase(RowReader row)
{
    ImageBase base;
    base.uid = row.uid();
    base.regionUid = row.uid();
    base.imageUid = row.uid();
    restore(row, base);
    return row.finish(std::move(base));
}

Result<Machine> readMachine(RowReader row)
{
    Machine machine;
    machine.uid = row.uid();
    machine.baseUid = row.uid();
    machine.scaleSetUid = row.uid();
    machine.instance = row.int32();
    machine.powerState = row.required(row.text(), powerStateOf);
    restore(row, machine);
    return row.finish(std::move(machine));
}

Result<ScaleSet> readScaleSet(RowReader row)
{
    ScaleSet set;
    set.uid = row.uid();
    set.subscriptionId = row.text();
    set.resourceGroup = row.text();
    set.name = row.text();
    set.location = row.text();
    restore(row, set);
    set.tags = row.tags();
    return row.finish(std::move(set));
}

// NULL for a machine of its own.
QVariant scaleSetOf(const Machine &machine)
{
    return machine.scaleSetUid.isNull() ? QVariant() : QVariant(machine.scaleSetUid.toString());
}

}  // namespace

Result<> insertBase(Transaction &transaction, const ImageBase &base)
{
    return transaction
        .query("INSERT INTO image_bases (uid, region_uid, image_uid, properties) "
               "VALUES (?, ?, ?, ?)")
        .bind(base.uid)
        .bind(base.regionUid)
        .bind(base.imageUid)
        .bindJson(storeProperties(base))
        .run();
}

Result<std::optional<ImageBase>> findBase(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kBaseSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(uid), readBase);
}

Result<std::optional<ImageBase>> findBase(Transaction &transaction, const Uid &imageUid,
                                          const Uid &regionUid)
{
    static constexpr auto kSql = sql(kBaseSelect, "WHERE image_uid = ? AND region_uid = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(imageUid).bind(regionUid), readBase);
}

Result<int> basesInRegion(Transaction &transaction, const Uid &regionUid)
{
    Query query = transaction.query("SELECT count(*) FROM image_bases WHERE region_uid = ?");
    return countOf(query.bind(regionUid));
}

Result<> removeBase(Transaction &transaction, const Uid &uid)
{
    return transaction.query("DELETE FROM image_bases WHERE uid = ?").bind(uid).run();
}

Result<int> machinesOnBase(Transaction &transaction, const Uid &baseUid)
{
    Query query = transaction.query("SELECT count(*) FROM machines WHERE base_uid = ?");
    return countOf(query.bind(baseUid));
}

Result<> insertMachine(Transaction &transaction, const Machine &machine)
{
    return transaction
        .query("INSERT INTO machines (uid, base_uid, scale_set_uid, instance, power_state, "
               "properties) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(machine.uid)
        .bind(machine.baseUid)
        .bind(scaleSetOf(machine))
        .bind(machine.instance)
        .bind(toString(machine.powerState))
        .bindJson(storeProperties(machine))
        .run();
}

Result<std::optional<Machine>> findMachine(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kMachineSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(uid), readMachine);
}

Result<> updateMachine(Transaction &transaction, const Machine &machine)
{
    return transaction.query("UPDATE machines SET power_state = ?, properties = ? WHERE uid = ?")
        .bind(toString(machine.powerState))
        .bindJson(storeProperties(machine))
        .bind(machine.uid)
        .run();
}

Result<> removeMachine(Transaction &transaction, const Uid &uid)
{
    return transaction.query("DELETE FROM machines WHERE uid = ?").bind(uid).run();
}

Result<std::vector<Machine>> instancesFrom(Transaction &transaction, const Uid &scaleSet, int from,
                                           int limit)
{
    static constexpr auto kSql =
        sql(kMachineSelect, "WHERE scale_set_uid = ? AND instance >= ? ORDER BY instance LIMIT ?");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(scaleSet).bind(from).bind(limit), readMachine);
}

Result<> insertScaleSet(Transaction &transaction, const ScaleSet &set)
{
    if (auto allowed = transaction.allow(action::kScaleSetWrite, set.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO scale_sets (uid, subscription_id, resource_group, group_folded, name, "
               "name_folded, location, properties, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(set.uid)
        .bind(set.subscriptionId.toCaseFolded())
        .bind(set.resourceGroup)
        .bind(set.resourceGroup.toCaseFolded())
        .bind(set.name)
        .bind(set.name.toCaseFolded())
        .bind(set.location)
        .bindJson(storeProperties(set))
        .bindJson(storeTags(set.tags))
        .run();
}

Result<std::optional<ScaleSet>> findScaleSet(Transaction &transaction, const ResourceId &id)
{
    static constexpr auto kSql =
        sql(kScaleSetSelect, "WHERE subscription_id = ? AND group_folded = ? AND name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.name().toCaseFolded());
    return visible(transaction, action::kScaleSetRead, firstRow(query, readScaleSet));
}

Result<> updateScaleSet(Transaction &transaction, const ScaleSet &set)
{
    if (auto allowed = transaction.allow(action::kScaleSetWrite, set.id()); !allowed)
        return allowed;
    return transaction.query("UPDATE scale_sets SET properties = ?, tags = ? WHERE uid = ?")
        .bindJson(storeProperties(set))
        .bindJson(storeTags(set.tags))
        .bind(set.uid)
        .run();
}

Result<> removeScaleSet(Transaction &transaction, const ScaleSet &set)
{
    if (auto allowed = transaction.allow(action::kScaleSetDelete, set.id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM scale_sets WHERE uid = ?").bind(set.uid).run();
}

Result<std::vector<ScaleSet>> scaleSetPage(Transaction &transaction, const QString &resourceGroup,
                                           const PageCursor &after, int limit)
{
    static constexpr auto kSql =
        sql(kScaleSetSelect,
            "WHERE (name_folded, uid) > (?, ?) AND (? = '' OR group_folded = ?) "
            "ORDER BY name_folded, uid LIMIT ?");
    const QString group = resourceGroup.toCaseFolded();
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(from.foldedName()).bind(from.uidBound()).bind(group).bind(group).bind(count);
        return allRows(query, readScaleSet);
    };
    return visiblePage(transaction, action::kScaleSetRead, after, limit, fetch);
}

Result<QString> computeHost(Transaction &transaction, const Uid &regionUid)
{
    Query query = transaction.query("SELECT uri FROM compute_hosts WHERE region_uid = ?");
    if (auto ran = query.bind(regionUid).run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.next() ? query.text(0) : QString();
}

Result<> putComputeHost(Transaction &transaction, const Uid &regionUid, const QString &uri)
{
    if (auto allowed = transaction.allow(action::kRegionWrite, kEverything); !allowed)
        return allowed;
    auto removed =
        transaction.query("DELETE FROM compute_hosts WHERE region_uid = ?").bind(regionUid).run();
    if (!removed || uri.isEmpty())
        return removed;
    return transaction.query("INSERT INTO compute_hosts (region_uid, uri) VALUES (?, ?)")
        .bind(regionUid)
        .bind(uri)
        .run();
}

}  // namespace vitrine
