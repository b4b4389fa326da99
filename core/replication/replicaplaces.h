#pragma once

#include "core/gallery/resources.h"
#include "core/store/regionfolder.h"
#include "core/store/replicareclaim.h"

#include <memory>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;

/// A zone-redundant replica is whole in each of this many zones.
inline constexpr int kZoneCount = 3;

/// Where one copy of a version is or is to be: a replica root in a region's folder, or in the
/// folder of one of its zones.
struct ReplicaPlace {
    QString regionName;
    QString path;
    RegionIdentity identity;  ///< with the zone
    int number = 0;  ///< of the replica in its region
};

/// Returns how many copies a target region is to hold: its replicas, in three zones each where
/// they are zone-redundant.
int copyCount(const TargetRegion &target, const PublishingProfile &profile);

/// Returns every place of a target region's copies, by number and zone; none for Standard_ZRS in
/// a region without zones.
std::vector<ReplicaPlace> replicaPlaces(const Catalog &catalog, const Region &region,
                                        const TargetRegion &target,
                                        const PublishingProfile &profile);
/// Returns the place of one replica by \p number and \p zone, 0 for none. Its path is empty for a
/// zone the region does not have.
ReplicaPlace replicaPlace(const Catalog &catalog, const Region &region, int zone, int number);

/// Opens the folder of a place, its identity proven. Errors: `region.unreachable`,
/// `region.mismatch`.
Result<std::shared_ptr<const RegionFolder>> openPlace(FileOps &files, const ReplicaPlace &place);
/// Takes the replica of \p version out of a place, durably. A root that was never made holds
/// none. Errors: `region.*`.
Result<> dropReplica(FileOps &files, const ReplicaPlace &place, const Uid &version);
/// Takes back what nothing in the place's root needs, as reclaimRoot() does. Errors: `region.*`,
/// `store.manifest.damaged`.
Result<RootReclaim> reclaimPlace(FileOps &files, const ReplicaPlace &place,
                                 const ReclaimRules &rules);

}  // namespace vitrine
