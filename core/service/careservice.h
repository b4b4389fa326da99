#pragma once

#include "core/base/caller.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"
#include "core/service/replicationservice.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
class ReclaimReport;
struct Change;
struct PlaceReclaim;
struct RegionHealth;
struct RegionImport;
struct RegionMovePlan;

/// One committed replica and what it is of.
struct ReplicaStatus {
    ResourceId version;
    QString region;
    Replica replica;
};

/// How the replicas are, and what keeps them well: checks and repairs. Thread: any.
class CareService {
public:
    CareService(Catalog &catalog, FileOps &files, ReplicationService &replication,
                const Policy &policy);

    /// Queues a check of every replica of a version; ReplicationService::verification() has the
    /// findings. A repair is written to the audit log.
    /// Errors: `resource.notFound`, `version.notAvailable`.
    Result<Uid> checkVersion(const Caller &caller, const ResourceId &versionId, CheckAim aim);
    /// Queues a check of everything that a region stores, what was checked longest ago first.
    /// std::nullopt when there is nothing to check. \p onlyDue: only what was not found intact
    /// within the policy's interval. Errors: `region.unknown`.
    Result<std::optional<Uid>> checkRegion(const Caller &caller, const QString &region,
                                           CheckAim aim, bool onlyDue = false);
    /// Returns the replicas of a version, by region, zone and number.
    /// Errors: `resource.notFound`.
    Result<std::vector<ReplicaStatus>> replicasOf(const ResourceId &versionId);
    /// Returns what a region stores, by version. Errors: `region.unknown`.
    Result<std::vector<ReplicaStatus>> replicasIn(const QString &region);

    /// Sums up what a region stores. \p freeBytes: as its RegionStatus says. Does not touch the
    /// region. Errors: `region.unknown`.
    Result<RegionHealth> health(const QString &region,
                                const std::optional<std::uint64_t> &freeBytes);

    /// Tells what reclaim() would take back in a region, root by root. Touches the region.
    /// Errors: `region.unknown`; those of a root stand with it.
    Result<std::vector<PlaceReclaim>> planReclaim(const QString &region, bool emptiesTrash);
    /// Queues a ReclaimJob for a region, and notes it in the audit log; reclaimed() has what it
    /// did. \p emptiesTrash: what is in the trash is freed at once. Errors: `region.unknown`,
    /// `access.denied`.
    Result<Uid> reclaim(const Caller &caller, const QString &region, bool emptiesTrash);
    /// Returns what a job of reclaim() has done so far; empty for other jobs.
    std::vector<PlaceReclaim> reclaimed(const Uid &job) const;
    /// Tells what move() would take, as planRegionMove() says.
    Result<RegionMovePlan> planMove(const Caller &caller, const QString &region, int zone,
                                    const QString &folder);
    /// Queues a MoveJob that takes the folder of a region, or of its zone 1…3, to \p folder.
    /// Errors: as planMove().
    Result<Uid> move(const Caller &caller, const QString &region, int zone, const QString &folder);
    /// Takes in the folder of a region, as importRegion() says; a question leaves no trace.
    Result<RegionImport> importRegion(const Change &change, const QString &folder);

private:
    Result<Region> findRegionNamed(const QString &name) const;
    Result<> note(const Caller &caller, const QString &resourceId, CheckAim aim);

    Catalog &m_catalog;
    FileOps &m_files;
    ReplicationService &m_replication;
    const Policy &m_policy;
    mutable std::mutex m_mutex;
    std::map<Uid, std::shared_ptr<ReclaimReport>> m_reclaims;  // guarded by m_mutex
};

}  // namespace vitrine
