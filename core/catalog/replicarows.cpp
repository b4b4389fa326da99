#include "core/catalog/rows.h"
#include "core/catalog/sql.h"
#include "core/catalog/versionrows.h"

namespace vitrine {
namespace {

constexpr char kReplicaSelect[] =
    "SELECT version_uid, region_uid, zone, number, manifest_digest, stored_bytes, verified_at, "
    "health, checked_at, finding FROM replicas ";

Result<Replica> readReplica(RowReader row)
{
    Replica replica;
    replica.versionUid = row.uid();
    replica.regionUid = row.uid();
    replica.zone = row.int32();
    replica.number = row.int32();
    replica.manifestDigest = Digest::parse(row.text());
    replica.storedBytes = row.bytes();
    replica.verifiedAt = row.date();
    replica.health = row.enumeration<ReplicaHealth>();
    replica.checkedAt = row.date();
    replica.finding = row.fault();
    return row.finish(std::move(replica));
}

Result<Uid> readUid(RowReader row)
{
    return row.finish(row.uid());
}

}  // namespace

Result<> putReplica(Transaction &transaction, const Replica &replica)
{
    return transaction
        .query("INSERT INTO replicas (version_uid, region_uid, zone, number, manifest_digest, "
               "stored_bytes, verified_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (version_uid, region_uid, zone, number) DO UPDATE SET "
               "health = CASE manifest_digest WHEN excluded.manifest_digest THEN health "
               "ELSE 'NotChecked' END, "
               "finding = CASE manifest_digest WHEN excluded.manifest_digest THEN finding END, "
               "manifest_digest = excluded.manifest_digest, stored_bytes = excluded.stored_bytes, "
               "verified_at = excluded.verified_at")
        .bind(replica.versionUid)
        .bind(replica.regionUid)
        .bind(replica.zone)
        .bind(replica.number)
        .bind(replica.manifestDigest.isNull() ? QString() : replica.manifestDigest.toString())
        .bindBytes(replica.storedBytes)
        .bind(replica.verifiedAt)
        .run();
}

Result<> recordHealth(Transaction &transaction, const Replica &replica)
{
    return transaction
        .query("UPDATE replicas SET health = ?, checked_at = ?, finding = ? "
               "WHERE version_uid = ? AND region_uid = ? AND zone = ? AND number = ?")
        .bind(toString(replica.health))
        .bind(replica.checkedAt)
        .bindJson(replica.finding ? storeFault(*replica.finding) : QByteArray())
        .bind(replica.versionUid)
        .bind(replica.regionUid)
        .bind(replica.zone)
        .bind(replica.number)
        .run();
}

Result<std::vector<Replica>> replicas(Transaction &transaction, const Uid &versionUid)
{
    static constexpr auto kSql =
        sql(kReplicaSelect, "WHERE version_uid = ? ORDER BY region_uid, zone, number");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(versionUid), readReplica);
}

Result<std::vector<Replica>> replicasInRegion(Transaction &transaction, const Uid &regionUid)
{
    static constexpr auto kSql =
        sql(kReplicaSelect, "WHERE region_uid = ? ORDER BY version_uid, zone, number");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(regionUid), readReplica);
}

Result<> removeReplicas(Transaction &transaction, const Uid &versionUid)
{
    return transaction.query("DELETE FROM replicas WHERE version_uid = ?").bind(versionUid).run();
}

Result<> removeReplica(Transaction &transaction, const Uid &versionUid, const Uid &regionUid,
                       int number)
{
    return transaction
        .query("DELETE FROM replicas WHERE version_uid = ? AND region_uid = ? AND number = ?")
        .bind(versionUid)
        .bind(regionUid)
        .bind(number)
        .run();
}

Result<std::vector<Uid>> versionsInRegion(Transaction &transaction, const Uid &regionUid)
{
    Query query = transaction.query(
        "SELECT DISTINCT version_uid FROM replicas WHERE region_uid = ? ORDER BY version_uid");
    return allRows(query.bind(regionUid), readUid);
}

}  // namespace vitrine
