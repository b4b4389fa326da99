#pragma once

#include "core/replication/replicaplaces.h"

#include <optional>
#include <vector>

namespace vitrine {

/// The replica roots that stand in one folder of a region, or why they cannot be told.
struct FolderRoots {
    int zone = 0;  ///< 1…3; 0 for the region's own folder
    std::vector<ReplicaPlace> places;  ///< by number
    std::optional<Fault> fault;
};

/// Lists the replica roots in the folders of \p region, its own first, then those of its zones.
/// Touches the folders.
std::vector<FolderRoots> rootsOf(const Catalog &catalog, FileOps &files, const Region &region);

}  // namespace vitrine
