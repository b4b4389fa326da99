#pragma once

#include "core/disk/content/files/volumebytes.h"

#include <array>
#include <cstdint>
#include <optional>

namespace vitrine {

/// What is needed of an inode to find its bytes.
struct Ext4Inode {
    std::uint16_t mode = 0;
    std::uint32_t flags = 0;
    std::uint64_t sizeBytes = 0;
    std::array<std::byte, 60> map{};  ///< extent tree, block map, or the text of a short link

    bool isFolder() const { return (mode & 0xF000) == 0x4000; }
    bool isFile() const { return (mode & 0xF000) == 0x8000; }
    bool isLink() const { return (mode & 0xF000) == 0xA000; }
    /// Encrypted by the kernel, or kept inside the inode: neither is read.
    bool isOpaque() const { return (flags & 0x1000'0800) != 0; }
    bool hasExtents() const { return (flags & 0x8'0000) != 0; }
};

/// The metadata of an ext2, ext3 or ext4 file system: where inodes and the blocks of files stand.
/// Every number is checked against the superblock, and that against the volume.
/// Source: the ext4 disk layout in the Linux kernel's documentation.
class Ext4Volume {
public:
    static constexpr std::uint32_t kRootInode = 2;

    /// Returns nothing for a superblock that makes no sense or asks for more than is understood.
    static std::optional<Ext4Volume> open(VolumeBytes &volume);

    std::uint32_t blockBytes() const { return m_blockBytes; }
    /// Tells whether it was unmounted, without errors and with an empty journal.
    bool isClean() const { return m_isClean; }

    std::optional<Ext4Inode> inode(std::uint32_t number) const;
    /// Returns where the bytes of \p inode stand; nothing for one above \p limit, for an opaque one
    /// and for a map that leads astray.
    std::optional<FileRuns> runs(const Ext4Inode &inode, std::uint64_t limit) const;

private:
    explicit Ext4Volume(VolumeBytes &volume)
        : m_volume(&volume)
    {
    }
    bool parse(Bytes super);
    bool parseGeometry(Bytes super);
    bool hasSuperblock(std::uint64_t group) const;
    std::optional<std::uint64_t> descriptorOffset(std::uint64_t group) const;

    VolumeBytes *m_volume;
    bool m_isClean = false;
    bool m_hasSparseSuper = false;
    bool m_hasSparseSuper2 = false;
    bool m_hasMetaGroups = false;
    std::uint32_t m_blockBytes = 0;
    std::uint64_t m_blocks = 0;
    std::uint32_t m_firstBlock = 0;
    std::uint32_t m_blocksPerGroup = 0;
    std::uint32_t m_inodes = 0;
    std::uint32_t m_inodesPerGroup = 0;
    std::uint32_t m_inodeBytes = 0;
    std::uint32_t m_descriptorBytes = 0;
    std::uint32_t m_firstMetaGroup = 0;
    std::array<std::uint32_t, 2> m_backupGroups{};
};

}  // namespace vitrine
