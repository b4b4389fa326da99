#pragma once

#include "core/base/caller.h"
#include "core/gallery/resources.h"
#include "core/gallery/rules.h"
#include "core/service/replicationservice.h"

#include <optional>
#include <vector>

namespace vitrine {

class Catalog;

/// One committed replica and what it is of.
struct ReplicaStatus {
    ResourceId version;
    QString region;
    Replica replica;
};

/// How the replicas are, and what keeps them well: checks and repairs. Thread: any.
class CareService {
public:
    CareService(Catalog &catalog, ReplicationService &replication, const Policy &policy);

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

private:
    Result<> note(const Caller &caller, const QString &resourceId, CheckAim aim);

    Catalog &m_catalog;
    ReplicationService &m_replication;
    const Policy &m_policy;
};

}  // namespace vitrine
