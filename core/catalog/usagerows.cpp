#include "core/catalog/usagerows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

// Jumps from one location to the next through the index of a table.
constexpr char kJump[] = "WITH RECURSIVE p (place) AS (SELECT min(location) FROM ";
constexpr char kFirst[] =
    " WHERE subscription_id = ? UNION ALL SELECT (SELECT min(t.location) FROM ";
constexpr char kNext[] =
    " t WHERE t.subscription_id = ? AND t.location > p.place) FROM p WHERE p.place IS NOT NULL) "
    "SELECT place FROM p WHERE place IS NOT NULL";

Result<QString> readText(RowReader row)
{
    return row.finish(row.text());
}

Result<MachineCount> readCount(RowReader row)
{
    MachineCount count;
    count.regionUid = row.uid();
    count.machines = row.int32();
    count.instances = row.int32();
    return row.finish(count);
}

Result<qint64> numberOf(Query &query)
{
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    const qint64 number = query.next() ? query.number(0) : 0;
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return number;
}

}  // namespace

Result<QStringList> locationsInUse(Transaction &transaction, const QString &subscriptionId)
{
    static constexpr auto kGalleries = sql(kJump, "galleries", kFirst, "galleries", kNext);
    static constexpr auto kDefinitions =
        sql(kJump, "image_definitions", kFirst, "image_definitions", kNext);
    static constexpr auto kVersions = sql(kJump, "image_versions", kFirst, "image_versions", kNext);
    const QString subscription = subscriptionId.toCaseFolded();
    QStringList all;
    for (const char *statement : {kGalleries.data(), kDefinitions.data(), kVersions.data()}) {
        Query query = transaction.query(statement);
        const auto places = allRows(query.bind(subscription).bind(subscription), readText);
        if (!places)
            return std::unexpected(places.error());
        for (const QString &place : *places)
            all << place;
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

Result<qint64> largestOsDisk(Transaction &transaction, const QString &subscriptionId,
                             const QString &location)
{
    Query query = transaction.query("SELECT max(os_disk_size_bytes) FROM image_versions "
                                    "WHERE subscription_id = ? AND location = ?");
    return numberOf(query.bind(subscriptionId.toCaseFolded()).bind(location));
}

Result<qint64> largestDataDisk(Transaction &transaction, const QString &subscriptionId,
                               const QString &location)
{
    Query query = transaction.query(
        "SELECT max(e.value) FROM image_versions v CROSS JOIN json_each(v.data_disk_sizes) e "
        "WHERE v.subscription_id = ? AND v.location = ?");
    return numberOf(query.bind(subscriptionId.toCaseFolded()).bind(location));
}

Result<int> mostReplicas(Transaction &transaction, const QString &subscriptionId,
                         const Uid &regionUid)
{
    Query query = transaction.query(
        "SELECT max(r.number) FROM replicas r CROSS JOIN image_versions v ON v.uid = r.version_uid "
        "WHERE r.region_uid = ? AND v.subscription_id = ?");
    const auto most = numberOf(query.bind(regionUid).bind(subscriptionId.toCaseFolded()));
    if (!most)
        return std::unexpected(most.error());
    return static_cast<int>(*most);
}

Result<std::vector<MachineCount>> machinesMadeFrom(Transaction &transaction, const Uid &imageUid)
{
    Query query = transaction.query(
        "SELECT b.region_uid, sum(m.scale_set_uid IS NULL), sum(m.scale_set_uid IS NOT NULL) "
        "FROM image_bases b CROSS JOIN machines m ON m.base_uid = b.uid "
        "WHERE b.image_uid = ? GROUP BY b.region_uid");
    return allRows(query.bind(imageUid), readCount);
}

Result<> eachRemovedVersion(Transaction &transaction, const QDateTime &since,
                            const std::function<void(const RemovedVersion &)> &take)
{
    // The terms of the partial index, word for word.
    Query query = transaction.query(
        "SELECT at, resource_id, before FROM audit INDEXED BY audit_removed_versions "
        "WHERE action = 'Microsoft.Compute/galleries/images/versions/delete' "
        "AND before IS NOT NULL AND after IS NULL AND at >= ? ORDER BY at");
    if (auto ran = query.bind(since).run(); !ran)
        return ran;
    while (query.next()) {
        const RemovedVersion removed{query.date(0), query.text(1), query.bytes(2)};
        if (transaction.sees(action::kVersionRead, removed.id))
            take(removed);
    }
    return query.ended();
}

}  // namespace vitrine
