#include "core/disk/content/files/ext4volume.h"

#include "core/disk/content/files/ext4blocks.h"

#include <algorithm>
#include <bit>

namespace vitrine {
namespace {

constexpr std::uint64_t kSuperOffset = 1024;
constexpr std::uint32_t kRecover = 0x4;
constexpr std::uint32_t kMetaGroups = 0x10;
constexpr std::uint32_t kWide = 0x80;
// Understood, or of no concern to a reader: filetype, recover, meta_bg, extents, 64bit, mmp,
// flex_bg, ea_inode, csum_seed, largedir, inline_data, encrypt, casefold.
constexpr std::uint32_t kReadable = 0x2 | kRecover | kMetaGroups | 0x40 | kWide | 0x100 | 0x200
    | 0x400 | 0x2000 | 0x4000 | 0x8000 | 0x1'0000 | 0x2'0000;

bool isPowerOf(std::uint64_t value, std::uint64_t base)
{
    while (value > 1 && value % base == 0)
        value /= base;
    return value == 1;
}

}  // namespace

std::optional<Ext4Volume> Ext4Volume::open(VolumeBytes &volume)
{
    const auto super = volume.bytes(kSuperOffset, 1024);
    Ext4Volume opened(volume);
    if (!super || !opened.parse(*super))
        return std::nullopt;
    return opened;
}

bool Ext4Volume::parse(Bytes super)
{
    const auto state = littleEndian<std::uint16_t>(super, 0x3A);
    const auto compatible = littleEndian<std::uint32_t>(super, 0x5C);
    const auto incompatible = littleEndian<std::uint32_t>(super, 0x60);
    const auto readOnly = littleEndian<std::uint32_t>(super, 0x64);
    if (littleEndian<std::uint16_t>(super, 0x38) != 0xEF53 || (incompatible & ~kReadable) != 0)
        return false;
    constexpr std::uint16_t kUnmounted = 1;
    constexpr std::uint16_t kErrors = 2;
    m_isClean = (state & (kUnmounted | kErrors)) == kUnmounted && (incompatible & kRecover) == 0;
    m_hasSparseSuper = (readOnly & 0x1) != 0;
    m_hasSparseSuper2 = (compatible & 0x200) != 0;
    m_hasMetaGroups = (incompatible & kMetaGroups) != 0;
    m_firstMetaGroup = littleEndian<std::uint32_t>(super, 0x104);
    m_backupGroups = {littleEndian<std::uint32_t>(super, 0x24C),
                      littleEndian<std::uint32_t>(super, 0x250)};
    const bool isWide = (incompatible & kWide) != 0;
    m_descriptorBytes = isWide ? littleEndian<std::uint16_t>(super, 0xFE) : 32U;
    const std::uint64_t high = isWide ? littleEndian<std::uint32_t>(super, 0x150) : 0U;
    m_blocks = high << 32 | littleEndian<std::uint32_t>(super, 0x4);
    return parseGeometry(super);
}

bool Ext4Volume::parseGeometry(Bytes super)
{
    constexpr std::uint32_t kMostShift = 6;
    const auto shift = littleEndian<std::uint32_t>(super, 0x18);
    if (shift > kMostShift)
        return false;
    m_blockBytes = 1024U << shift;
    m_inodes = littleEndian<std::uint32_t>(super, 0x0);
    m_firstBlock = littleEndian<std::uint32_t>(super, 0x14);
    m_blocksPerGroup = littleEndian<std::uint32_t>(super, 0x20);
    m_inodesPerGroup = littleEndian<std::uint32_t>(super, 0x28);
    // Revision 0 has inodes of one size.
    m_inodeBytes = littleEndian<std::uint32_t>(super, 0x4C) == 0
        ? 128U
        : littleEndian<std::uint16_t>(super, 0x58);
    // The format's own limit: below it no place in the volume overflows.
    constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 60;
    return m_blocks > 0 && m_blocks <= kMostBytes / m_blockBytes && m_firstBlock <= 1
        && m_blocksPerGroup > 0 && m_inodesPerGroup > 0 && m_inodesPerGroup <= 8 * m_blockBytes
        && m_inodeBytes >= 128 && m_inodeBytes <= m_blockBytes && std::has_single_bit(m_inodeBytes)
        && m_descriptorBytes >= 32 && m_descriptorBytes <= 1024
        && std::has_single_bit(m_descriptorBytes);
}

bool Ext4Volume::hasSuperblock(std::uint64_t group) const
{
    if (m_hasSparseSuper2)
        return group == 0 || std::ranges::find(m_backupGroups, group) != m_backupGroups.end();
    return !m_hasSparseSuper || group <= 1 || isPowerOf(group, 3) || isPowerOf(group, 5)
        || isPowerOf(group, 7);
}

std::optional<std::uint64_t> Ext4Volume::descriptorOffset(std::uint64_t group) const
{
    const std::uint64_t perBlock = m_blockBytes / m_descriptorBytes;
    const std::uint64_t index = group / perBlock;
    // Behind the block of the superblock, which is not the first one where clusters are large.
    std::uint64_t block = kSuperOffset / m_blockBytes + 1 + index;
    if (m_hasMetaGroups && index >= m_firstMetaGroup) {
        // Each block of descriptors stands at the beginning of the first group it describes. In
        // blocks of 1 KiB counted from 0 the boot block comes before the superblock.
        const std::uint64_t first = index * perBlock;
        const bool isBehindBoot = m_blockBytes == 1024 && m_firstBlock == 0 && index == 0;
        block = m_firstBlock + first * m_blocksPerGroup + (hasSuperblock(first) ? 1U : 0U)
            + (isBehindBoot ? 1U : 0U);
    }
    if (block >= m_blocks)
        return std::nullopt;
    return block * m_blockBytes + group % perBlock * m_descriptorBytes;
}

std::optional<Ext4Inode> Ext4Volume::inode(std::uint32_t number) const
{
    if (number == 0 || number > m_inodes)
        return std::nullopt;
    const auto place = descriptorOffset((number - 1) / m_inodesPerGroup);
    const auto descriptor = place ? m_volume->bytes(*place, m_descriptorBytes)
                                  : std::optional<std::vector<std::byte>>();
    if (!descriptor)
        return std::nullopt;
    const std::uint64_t high = littleEndian<std::uint32_t>(*descriptor, 0x28);  // 0 where narrow
    const std::uint64_t table = high << 32 | littleEndian<std::uint32_t>(*descriptor, 0x8);
    if (table == 0 || table >= m_blocks)
        return std::nullopt;
    const std::uint64_t offset =
        std::uint64_t{(number - 1) % m_inodesPerGroup} * m_inodeBytes + table * m_blockBytes;
    constexpr std::size_t kUsedBytes = 128;
    const auto bytes = m_volume->bytes(offset, kUsedBytes);
    if (!bytes)
        return std::nullopt;
    Ext4Inode inode;
    inode.mode = littleEndian<std::uint16_t>(*bytes, 0);
    inode.flags = littleEndian<std::uint32_t>(*bytes, 0x20);
    inode.sizeBytes = littleEndian<std::uint32_t>(*bytes, 0x4);
    // Of anything else these bits once meant something else.
    if (inode.isFile())
        inode.sizeBytes |= std::uint64_t{littleEndian<std::uint32_t>(*bytes, 0x6C)} << 32;
    std::ranges::copy(Bytes(*bytes).subspan(0x28, inode.map.size()), inode.map.begin());
    return inode;
}

std::optional<FileRuns> Ext4Volume::runs(const Ext4Inode &inode, std::uint64_t limit) const
{
    if (inode.isOpaque() || inode.sizeBytes > limit)
        return std::nullopt;
    Ext4Blocks blocks(*m_volume, m_blockBytes, m_blocks, inode.sizeBytes);
    const bool isMapped =
        inode.hasExtents() ? blocks.addExtents(inode.map) : blocks.addBlockMap(inode.map);
    return isMapped ? std::optional(std::move(blocks).runs()) : std::nullopt;
}

}  // namespace vitrine
