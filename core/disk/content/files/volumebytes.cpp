#include "core/disk/content/files/volumebytes.h"

#include "core/disk/diskreader.h"

#include <algorithm>

namespace vitrine {

VolumeBytes::VolumeBytes(const DiskReader &disk, std::uint64_t offset, std::uint64_t sizeBytes,
                         ReadBudget &common)
    : m_disk(disk)
    , m_offset(offset)
    , m_sizeBytes(sizeBytes)
    , m_common(common)
{
}

bool VolumeBytes::read(std::uint64_t offset, std::span<std::byte> buffer)
{
    if (m_fault || offset > m_sizeBytes || buffer.size() > m_sizeBytes - offset)
        return false;
    for (const ReadBudget *budget : {&m_left, &m_common}) {
        if (buffer.size() > budget->bytes || budget->reads == 0)
            return false;
    }
    for (ReadBudget *budget : {&m_left, &m_common}) {
        budget->bytes -= buffer.size();
        --budget->reads;
    }
    auto done = m_disk.read(m_offset + offset, buffer);
    if (!done)
        m_fault = std::move(done.error());
    return !m_fault;
}

std::optional<std::vector<std::byte>> VolumeBytes::bytes(std::uint64_t offset, std::size_t size)
{
    if (size > m_left.bytes)
        return std::nullopt;
    std::vector<std::byte> buffer(size);
    return read(offset, buffer) ? std::optional(std::move(buffer)) : std::nullopt;
}

bool FileRuns::read(VolumeBytes &volume, std::uint64_t offset, std::span<std::byte> buffer) const
{
    if (offset > sizeBytes || buffer.size() > sizeBytes - offset)
        return false;
    std::fill_n(reinterpret_cast<char *>(buffer.data()), buffer.size(), '\0');
    // The first run that ends behind the offset.
    auto run = std::ranges::partition_point(
        runs, [offset](const Run &r) { return r.fileOffset + r.length <= offset; });
    for (; run != runs.end() && run->fileOffset < offset + buffer.size(); ++run) {
        const std::uint64_t from = std::max(offset, run->fileOffset);
        const std::uint64_t to = std::min(offset + buffer.size(), run->fileOffset + run->length);
        const auto part = buffer.subspan(static_cast<std::size_t>(from - offset),
                                         static_cast<std::size_t>(to - from));
        if (!volume.read(run->volumeOffset + (from - run->fileOffset), part))
            return false;
    }
    return true;
}

}  // namespace vitrine
