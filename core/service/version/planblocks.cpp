#include "core/service/version/planblocks.h"

#include <algorithm>
#include <cerrno>
#include <unordered_set>

namespace vitrine {
namespace {

std::uint64_t clearBytes(const Manifest &manifest, const DiskBlock &block)
{
    const std::uint64_t begin = block.index * kBlockBytes;
    const std::uint64_t end = manifest.diskAt(block.index).end();
    return end > begin ? std::min<std::uint64_t>(kBlockBytes, end - begin) : 0;
}

Result<BlockIndex> knownAt(const Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                           const VersionFilter &mayShare)
{
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    // A root that was never made has no block; making it is the job's business.
    const auto there = files.stat((*folder)->fd(), ReplicaRoot::folderName(place.number));
    if (!there && there.error() == ENOENT)
        return BlockIndex();
    const auto root = ReplicaRoot::open(*folder, place.number, false);
    if (!root)
        return std::unexpected(root.error());
    return root->blocks(catalog.manifestKey(), mayShare);
}

}  // namespace

BlockCount allBlocks(const Manifest &manifest)
{
    BlockCount count;
    for (const DiskBlock &block : manifest.blocks) {
        ++count.blocks;
        count.bytes += clearBytes(manifest, block);
    }
    return count;
}

Result<BlockCount> newBlocks(const Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                             const Manifest &manifest, const BlockSharing &sharing)
{
    const auto known = knownAt(catalog, files, place, sharing.mayShare);
    if (!known)
        return std::unexpected(known.error());
    BlockCount count;
    std::unordered_set<Digest> seen;
    for (const DiskBlock &block : manifest.blocks) {
        const bool isKnown = known->contains(idInPacks(block, manifest, sharing.domain));
        if (isKnown || !seen.insert(block.digest).second)
            continue;
        ++count.blocks;
        count.bytes += clearBytes(manifest, block);
    }
    return count;
}

}  // namespace vitrine
