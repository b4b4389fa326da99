#include "core/disk/format/qcow2tables.h"

#include "core/disk/bytesource.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kSliceBytes = 64 << 10;
constexpr std::uint64_t kCacheBytes = 8 << 20;
constexpr std::uint64_t kMostSlots = 1024;

}  // namespace

Qcow2Tables::Qcow2Tables(const ByteSource &file, const Qcow2Header &header,
                         std::vector<std::uint64_t> offsets)
    : m_file(file)
    , m_offsets(std::move(offsets))
    , m_entryBytes(header.entryBytes())
    , m_clustersPerTable(header.clusterBytes() / header.entryBytes())
    , m_clustersPerSlice(std::min(header.clusterBytes(), kSliceBytes) / header.entryBytes())
    , m_slots(static_cast<std::size_t>(
          std::min({kMostSlots, kCacheBytes / std::min(header.clusterBytes(), kSliceBytes),
                    m_offsets.size() * m_clustersPerTable / m_clustersPerSlice})))
{
}

Result<Qcow2Tables::Slice> Qcow2Tables::sliceOf(std::uint64_t cluster) const
{
    const std::uint64_t part = cluster / m_clustersPerTable;
    if (m_offsets[static_cast<std::size_t>(part)] == 0) {
        const auto begin = m_offsets.begin() + static_cast<std::ptrdiff_t>(part);
        const auto end =
            std::find_if(begin, m_offsets.end(), [](std::uint64_t offset) { return offset != 0; });
        const auto parts = static_cast<std::uint64_t>(end - begin);
        return Slice{part * m_clustersPerTable, (part + parts) * m_clustersPerTable, nullptr};
    }
    const std::uint64_t number = cluster / m_clustersPerSlice;
    Slice slice{number * m_clustersPerSlice, (number + 1) * m_clustersPerSlice, nullptr};
    Slot &slot = m_slots[static_cast<std::size_t>(number % m_slots.size())];
    {
        const std::lock_guard lock(m_mutex);
        if (slot.number == number) {
            slice.entries = slot.entries;
            return slice;
        }
    }
    // Read without the lock: another thread may read the same, which is only a waste.
    const auto entries = std::make_shared<std::vector<std::byte>>(
        static_cast<std::size_t>(m_clustersPerSlice * m_entryBytes));
    const std::uint64_t offset = m_offsets[static_cast<std::size_t>(part)]
        + slice.firstCluster % m_clustersPerTable * m_entryBytes;
    if (auto read = m_file.read(offset, *entries); !read)
        return std::unexpected(std::move(read).error());
    slice.entries = entries;
    const std::lock_guard lock(m_mutex);
    slot = {number, entries};
    return slice;
}

}  // namespace vitrine
