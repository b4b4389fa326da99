#include "core/disk/content/files/ext4blocks.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::size_t kNodeHeaderBytes = 12;
constexpr std::size_t kNodeEntryBytes = 12;
constexpr unsigned kMostDepth = 5;  // the kernel's own limit
constexpr unsigned kMostVisits = 512;

}  // namespace

Ext4Blocks::Ext4Blocks(VolumeBytes &volume, std::uint32_t blockBytes, std::uint64_t volumeBlocks,
                       std::uint64_t fileBytes)
    : m_volume(volume)
    , m_blockBytes(blockBytes)
    , m_volumeBlocks(volumeBlocks)
    , m_fileBlocks(fileBytes / blockBytes + (fileBytes % blockBytes == 0 ? 0 : 1))
{
    m_runs.sizeBytes = fileBytes;
}

bool Ext4Blocks::addExtents(Bytes root)
{
    const auto depth = littleEndian<std::uint16_t>(root, 6);
    return depth <= kMostDepth && addNode(root, depth);
}

bool Ext4Blocks::addNode(Bytes node, unsigned depth)
{
    const std::size_t entries = littleEndian<std::uint16_t>(node, 2);
    if (littleEndian<std::uint16_t>(node, 0) != 0xF30A
        || littleEndian<std::uint16_t>(node, 6) != depth
        || entries > (node.size() - kNodeHeaderBytes) / kNodeEntryBytes)
        return false;
    for (std::size_t i = 0; i < entries; ++i) {
        const Bytes entry = node.subspan(kNodeHeaderBytes + i * kNodeEntryBytes, kNodeEntryBytes);
        const std::uint64_t logical = littleEndian<std::uint32_t>(entry, 0);
        if (logical >= m_fileBlocks)
            return true;  // blocks kept behind the end of the file
        if (depth == 0) {
            if (!addExtent(entry))
                return false;
            continue;
        }
        const std::uint64_t high = littleEndian<std::uint16_t>(entry, 8);
        const auto below = this->node(high << 32 | littleEndian<std::uint32_t>(entry, 4));
        if (logical < m_next || !below || !addNode(*below, depth - 1))
            return false;
    }
    return true;
}

bool Ext4Blocks::addExtent(Bytes entry)
{
    // A longer one was reserved and not yet written: zeros.
    constexpr std::uint32_t kMostWritten = 32768;
    const std::uint64_t logical = littleEndian<std::uint32_t>(entry, 0);
    const std::uint32_t length = littleEndian<std::uint16_t>(entry, 4);
    const std::uint64_t high = littleEndian<std::uint16_t>(entry, 6);
    const std::uint64_t block = high << 32 | littleEndian<std::uint32_t>(entry, 8);
    if (length == 0)
        return false;
    if (length <= kMostWritten)
        return addRun(logical, block, length);
    if (logical < m_next)
        return false;
    m_next = logical + (length - kMostWritten);
    return true;
}

bool Ext4Blocks::addBlockMap(Bytes map)
{
    constexpr std::size_t kDirect = 12;
    constexpr std::size_t kPointers = 15;
    for (std::size_t i = 0; i < kPointers && m_next < m_fileBlocks; ++i) {
        const unsigned level = i < kDirect ? 0 : static_cast<unsigned>(i - kDirect) + 1;
        if (!addBlocks(littleEndian<std::uint32_t>(map, 4 * i), level))
            return false;
    }
    return true;
}

// A block of data (level 0) or of the numbers of others. 0 stands for as many zeros.
bool Ext4Blocks::addBlocks(std::uint32_t block, unsigned level)
{
    if (level == 0 && block != 0)
        return addRun(m_next, block, 1);
    const std::uint64_t perBlock = m_blockBytes / sizeof(std::uint32_t);
    if (block == 0) {
        std::uint64_t covered = 1;
        for (unsigned i = 0; i < level; ++i)
            covered *= perBlock;
        m_next += covered;
        return true;
    }
    const auto numbers = node(block);
    if (!numbers)
        return false;
    for (std::size_t i = 0; i < perBlock && m_next < m_fileBlocks; ++i) {
        if (!addBlocks(littleEndian<std::uint32_t>(*numbers, 4 * i), level - 1))
            return false;
    }
    return true;
}

bool Ext4Blocks::addRun(std::uint64_t logical, std::uint64_t block, std::uint64_t count)
{
    if (logical < m_next || block == 0 || block >= m_volumeBlocks || count > m_volumeBlocks - block)
        return false;
    m_next = logical + count;
    const std::uint64_t offset = block * m_blockBytes;
    const std::uint64_t length = count * m_blockBytes;
    if (!m_runs.runs.empty()) {
        FileRuns::Run &last = m_runs.runs.back();
        if (last.fileOffset + last.length == logical * m_blockBytes
            && last.volumeOffset + last.length == offset) {
            last.length += length;
            return true;
        }
    }
    m_runs.runs.push_back({logical * m_blockBytes, offset, length});
    return true;
}

std::optional<std::vector<std::byte>> Ext4Blocks::node(std::uint64_t block)
{
    if (block == 0 || block >= m_volumeBlocks || ++m_visits > kMostVisits)
        return std::nullopt;
    return m_volume.bytes(block * m_blockBytes, m_blockBytes);
}

}  // namespace vitrine
