#pragma once

#include "core/disk/content/files/volumebytes.h"

#include <cstdint>

namespace vitrine {

/// Collects where the blocks of one ext4 file stand, from its inode on: in ascending order and no
/// further than the file's size. A tree is as deep as its root says and never visited for longer
/// than a file of a few MiB may need, so that one that bites its tail ends.
class Ext4Blocks {
public:
    Ext4Blocks(VolumeBytes &volume, std::uint32_t blockBytes, std::uint64_t volumeBlocks,
               std::uint64_t fileBytes);

    /// Takes the extent tree whose root is \p root. Says no to a tree that makes no sense.
    [[nodiscard]] bool addExtents(Bytes root);
    /// Takes the 15 block numbers of ext2 and ext3 in \p map.
    [[nodiscard]] bool addBlockMap(Bytes map);

    FileRuns runs() && { return std::move(m_runs); }

private:
    [[nodiscard]] bool addNode(Bytes node, unsigned depth);
    [[nodiscard]] bool addExtent(Bytes entry);
    [[nodiscard]] bool addBlocks(std::uint32_t block, unsigned level);
    [[nodiscard]] bool addRun(std::uint64_t logical, std::uint64_t block, std::uint64_t count);
    std::optional<std::vector<std::byte>> node(std::uint64_t block);

    VolumeBytes &m_volume;
    const std::uint32_t m_blockBytes;
    const std::uint64_t m_volumeBlocks;
    const std::uint64_t m_fileBlocks;
    std::uint64_t m_next = 0;  // logical block behind everything that was taken
    unsigned m_visits = 0;
    FileRuns m_runs;
};

}  // namespace vitrine
