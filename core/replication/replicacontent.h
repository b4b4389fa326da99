#pragma once

#include "core/replication/versiondisks.h"
#include "core/store/replicarepair.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace vitrine {

/// Returns where blocks of \p version can be had, to mend its replica \p replica: its other
/// replicas, those of the same region first, then the source. Each is opened when it is first
/// asked. Valid as long as the catalogue. Errors: `catalog.*`.
Result<std::vector<BlockDonor>> blockDonors(Catalog &catalog, FileOps &files,
                                            const ImageVersion &version,
                                            const PlacedReplica &replica);

/// Lists the disks and blocks of \p version, in clear and without places, as the first of the same
/// copies gives them whose content is that of the version; std::nullopt when \p stop was requested.
/// Errors: `store.repair.noCopy` with what was wrong with each copy nested, `catalog.*`.
Result<std::optional<Manifest>> contentOfVersion(Catalog &catalog, FileOps &files,
                                                 const ImageVersion &version,
                                                 const PlacedReplica &replica,
                                                 const std::stop_token &stop);

}  // namespace vitrine
