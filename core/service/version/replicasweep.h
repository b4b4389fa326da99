#pragma once

#include "core/catalog/catalog.h"
#include "core/replication/replicaplaces.h"
#include "core/replication/versiondisks.h"

#include <vector>

// Takes back the space of replicas. The catalogue forgets a replica first and its bytes go after
// that, so that it never claims a replica that is gone. Whatever a crash leaves between the two is
// found by the next sweep of the same root.
namespace vitrine {

/// Tells whether both are the same root.
bool samePlace(const ReplicaPlace &a, const ReplicaPlace &b);

/// Returns every place where a copy of \p version is or may be: those of its target regions, and
/// those of the replicas in \p placed.
std::vector<ReplicaPlace> versionPlaces(const Catalog &catalog, const ImageVersion &version,
                                        const std::vector<PlacedReplica> &placed,
                                        const std::vector<Region> &regions);

/// Drops from the root at \p place the manifests of versions that are in the catalogue, but have
/// no replica there and no open job, and takes back what nothing needs then. What the catalogue
/// never heard of stays. \p emptiesTrash: as in ReclaimRules. Touches the region.
/// Errors: `region.*`, `store.manifest.damaged`, `catalog.*`.
Result<RootReclaim> sweepPlace(Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                               bool emptiesTrash = false);
/// Tells what sweepPlace() would do. Changes nothing. Errors: as sweepPlace().
Result<RootReclaim> planSweep(Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                              bool emptiesTrash = false);

/// Sweeps all \p places. One that cannot be swept now is left to the next sweep of it.
void sweepPlaces(Catalog &catalog, FileOps &files, const std::vector<ReplicaPlace> &places);

}  // namespace vitrine
