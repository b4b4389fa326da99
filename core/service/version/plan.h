#pragma once

#include "core/gallery/resources.h"

#include <chrono>
#include <optional>
#include <vector>

namespace vitrine {

/// Whether a plan tells what the catalogue knows alone - regions, replicas, latest; bytes to write
/// and to copy stay 0 then - or looks into the regions as well.
enum class PlanDepth { Catalogue, Regions };

/// What a publication or an update does in one region.
struct RegionPlan {
    enum class Kind { Added, Removed, Changed, Kept };

    QString region;  ///< normalised
    Kind kind = Kind::Kept;
    int replicasBefore = 0;  ///< as they were asked for; 0 for an added region
    int replicasAfter = 0;  ///< 0 for a removed region
    bool excludedBefore = false;  ///< from latest, in this region
    bool excludedAfter = false;
    int copies = 0;  ///< that are made; a zone-redundant replica is three
    std::uint64_t blocksToWrite = 0;  ///< over all copies; 0 while isExact is not set
    /// What the copies add to the region: all of the disk that its root does not have yet. At
    /// most that much where isExact is not set.
    std::uint64_t bytesToWrite = 0;
    std::uint64_t bytesToCopy = 0;  ///< read and compared, over all copies, known blocks included
    /// Whether the blocks that the region has already were counted out.
    bool isExact = false;
    std::uint64_t bytesFreed = 0;  ///< at most: what other versions use as well stays
    std::optional<Fault> fault;  ///< why the region could not be looked at
    /// How long it takes at the speed of past jobs; absent when none was measured.
    std::optional<std::chrono::seconds> estimate;

    bool loses() const { return replicasAfter < replicasBefore; }
};

/// Which version `latest` means, where that changes.
struct LatestChange {
    QString region;  ///< normalised; empty: asked for without a region
    std::optional<VersionNumber> before;
    std::optional<VersionNumber> after;
};

/// Everything that a publication or an update of an image version does to its replicas, told
/// before it is done. A plain value.
struct ReplicationPlan {
    ResourceId version;
    bool isNew = false;  ///< the version is made by it
    std::vector<RegionPlan> regions;  ///< in the order of the target regions, removed ones last
    /// What the copies are read from: a region that has a replica, else empty: the version's own
    /// source.
    QString copiedFrom;
    std::vector<LatestChange> latest;

    int copies() const;
    std::uint64_t bytesToWrite() const;
    std::uint64_t bytesToCopy() const;
    std::uint64_t bytesFreed() const;
    /// Tells whether every region's blocks could be counted out.
    bool isExact() const;
    /// Regions work at the same time: the longest of theirs. Absent when one has none.
    std::optional<std::chrono::seconds> estimate() const;
    /// Returns how many regions lose the version altogether.
    int regionsLost() const;
    /// Returns what goes away, as REGION or REGION=REPLICAS that are left.
    QStringList losses() const;
    bool changesReplicas() const;
};

/// Lets a plan pass that takes nothing away, or whose losses were \p accepted.
/// Errors: `version.regions.removalNotConfirmed`, with what would be lost.
Result<> requireAccepted(const ReplicationPlan &plan, bool accepted);

}  // namespace vitrine
