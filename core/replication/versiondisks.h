#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"
#include "core/replication/replicaplaces.h"
#include "core/store/replicareader.h"

#include <memory>
#include <vector>

namespace vitrine {

class DiskSet;
class FileOps;

/// Opens the folder of a registered region, its identity proven.
/// Errors: `region.unreachable`, `region.mismatch`.
Result<std::shared_ptr<const RegionFolder>> openRegion(Catalog &catalog, FileOps &files,
                                                       const Region &region);

/// A committed replica and the region it lies in. A zone-redundant replica is one of these for
/// each of its zones.
struct PlacedReplica {
    Replica replica;
    Region region;
};

/// Returns the committed replicas of a version. Errors: `catalog.*`.
Result<std::vector<PlacedReplica>> placedReplicas(Catalog &catalog, const Uid &version);

/// Returns where a committed replica lies.
ReplicaPlace placeOf(const Catalog &catalog, const PlacedReplica &replica);

/// Counts the replicas a target region wants and has; one that is zone-redundant counts when it
/// is committed in every zone.
int committedCount(const std::vector<PlacedReplica> &placed, const TargetRegion &target,
                   const PublishingProfile &profile);

/// Opens one replica with all its disks. Errors: those of openPlace() and ReplicaReader::open().
Result<std::shared_ptr<const ReplicaReader>> openReplica(Catalog &catalog, FileOps &files,
                                                         const PlacedReplica &replica);

/// Returns the fault of a version none of whose replicas could be read: `version.notAvailable` with
/// \p faults nested. A shallow version has but one replica, whose fault says it all.
Fault notAvailable(const ImageVersion &version, std::vector<Fault> faults);

/// Opens the first of the version's replicas that can be read.
/// Errors: those of notAvailable().
Result<std::shared_ptr<const ReplicaReader>> openAnyReplica(Catalog &catalog, FileOps &files,
                                                            const ImageVersion &version);

/// Gives the disks of a replica of \p version as a set.
Result<std::unique_ptr<DiskSet>> disksOf(const std::shared_ptr<const ReplicaReader> &replica,
                                         const ImageVersion &version);

/// Opens what the disks of a version are made from: files, registered disks, blobs, other
/// versions' replicas.
/// Errors: those of diskOrigins(), openDisk(), openAnyReplica() and ReplicaDisk::of().
Result<std::unique_ptr<DiskSet>> openVersionDisks(Catalog &catalog, FileOps &files,
                                                  const ImageVersion &version);

}  // namespace vitrine
