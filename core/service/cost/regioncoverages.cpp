// CostService: how versions stand in the regions.
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/replication/versiondisks.h"
#include "core/service/cost/storedversions.h"
#include "core/service/costservice.h"
#include "core/service/version/versionstatus.h"

#include <algorithm>

namespace vitrine {
namespace {

std::vector<PlacedReplica> placed(const StoredVersion &stored, const std::vector<Region> &regions)
{
    std::vector<PlacedReplica> list;
    for (const Replica &replica : stored.replicas) {
        const auto region = std::ranges::find(regions, replica.regionUid, &Region::uid);
        if (region != regions.end())
            list.push_back({replica, *region});
    }
    return list;
}

/// Counts one version after the other in its regions.
class Coverages {
public:
    explicit Coverages(std::vector<Region> regions)
        : m_regions(std::move(regions))
    {
        for (const Region &region : m_regions)
            m_list.push_back({.region = region.name});
    }

    Result<> add(Transaction &view, const StoredVersion &stored)
    {
        std::vector<PlacedReplica> all = placed(stored, m_regions);
        for (const PlacedReplica &one : all)
            of(one.region.name).storedBytes += one.replica.storedBytes;
        if (stored.version.isSoftDeleted())
            return {};
        QStringList damaged;
        std::erase_if(all, [&damaged](const PlacedReplica &one) {
            const bool isDamaged = one.replica.health == ReplicaHealth::Damaged;
            if (isDamaged)
                damaged << one.region.name;
            return isDamaged;
        });
        ReplicationStatus status = replicationStatusOf(stored.version, all, {}, {});
        if (status.aggregatedState != AggregatedReplicationState::Completed) {
            const auto job = findJobOfVersion(view, stored.version.uid);
            if (!job)
                return std::unexpected(job.error());
            status = replicationStatusOf(stored.version, all, *job, {});
        }
        for (const RegionalReplicationStatus &one : status.summary)
            count(one, damaged.contains(one.region));
        return {};
    }

    std::vector<RegionCoverage> taken() { return std::move(m_list); }

private:
    RegionCoverage &of(const QString &region)
    {
        const auto found = std::ranges::find(m_list, region, &RegionCoverage::region);
        return found != m_list.end() ? *found : m_list.emplace_back(region);
    }

    void count(const RegionalReplicationStatus &status, bool isDamaged)
    {
        RegionCoverage &coverage = of(status.region);
        coverage.replicas += status.replicasCommitted;
        const bool isFailed = status.state == RegionalReplicationState::Failed;
        if (status.replicasCommitted >= status.replicasWanted)
            ++coverage.complete;
        else if (status.state == RegionalReplicationState::Replicating)
            ++coverage.replicating;
        else if (isDamaged || isFailed)
            ++coverage.failed;
        else
            ++coverage.missing;
    }

    const std::vector<Region> m_regions;
    std::vector<RegionCoverage> m_list;
};

}  // namespace

Result<std::vector<RegionCoverage>> CostService::coverage(const CostScope &scope)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<RegionCoverage>> {
        auto regions = vitrine::regions(view);
        if (!regions)
            return std::unexpected(std::move(regions.error()));
        Coverages coverages(std::move(*regions));
        const auto done = eachStoredVersion(
            view, scope, [&](const StoredVersion &stored) { return coverages.add(view, stored); });
        if (!done)
            return std::unexpected(done.error());
        std::vector<RegionCoverage> list = coverages.taken();
        if (!scope.region.isEmpty())
            std::erase_if(list, [&scope](const auto &one) { return one.region != scope.region; });
        return list;
    });
}

}  // namespace vitrine
