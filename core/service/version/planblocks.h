#pragma once

#include "core/catalog/catalog.h"
#include "core/replication/replicaplaces.h"
#include "core/store/replicawriter.h"

namespace vitrine {

/// Blocks and the bytes they take in clear.
struct BlockCount {
    std::uint64_t blocks = 0;
    std::uint64_t bytes = 0;
};

/// Returns what all blocks of \p manifest come to.
BlockCount allBlocks(const Manifest &manifest);

/// Returns which blocks of \p manifest the root at \p place does not have yet for those who share,
/// each counted once. Opens the region and reads its manifests; an encrypted manifest's ids are its
/// own, so ask only of one in clear. Errors: `region.*`.
Result<BlockCount> newBlocks(const Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                             const Manifest &manifest, const BlockSharing &sharing);

}  // namespace vitrine
