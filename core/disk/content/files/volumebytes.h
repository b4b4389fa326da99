#pragma once

#include "core/base/fault.h"
#include "core/disk/bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vitrine {

class DiskReader;

/// How much is read at most. Reads count as well: each may unpack a unit of a compressed image.
struct ReadBudget {
    std::uint64_t bytes = 0;
    unsigned reads = 0;
};

/// The bytes of one partition, read within a budget: what leaves the partition, comes above the
/// budget or cannot be read says no, and the reader of a file system takes that for "not known".
/// Thread: one at a time.
class VolumeBytes {
public:
    /// The range lies inside \p disk. \p common is what all volumes of the disk have together;
    /// one of them gets 4 MiB and 512 reads of it. Both outlive this.
    VolumeBytes(const DiskReader &disk, std::uint64_t offset, std::uint64_t sizeBytes,
                ReadBudget &common);

    std::uint64_t sizeBytes() const { return m_sizeBytes; }
    /// Fills \p buffer from \p offset of the volume; its content is void after a no.
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> buffer);
    /// Returns \p size bytes from \p offset; nothing after a no.
    std::optional<std::vector<std::byte>> bytes(std::uint64_t offset, std::size_t size);

    /// Returns the first fault of the disk itself, which is nobody's file system.
    const std::optional<Fault> &fault() const { return m_fault; }

private:
    const DiskReader &m_disk;
    const std::uint64_t m_offset;
    const std::uint64_t m_sizeBytes;
    ReadBudget &m_common;
    ReadBudget m_left{4U << 20, 512};
    std::optional<Fault> m_fault;
};

/// Where a file's bytes stand in its volume, ascending and without overlap. What no run covers is
/// zeros.
struct FileRuns {
    struct Run {
        std::uint64_t fileOffset = 0;
        std::uint64_t volumeOffset = 0;
        std::uint64_t length = 0;
    };

    std::uint64_t sizeBytes = 0;
    std::vector<Run> runs;

    /// Fills \p buffer from \p offset of the file. Says no where that leaves the file.
    [[nodiscard]] bool read(VolumeBytes &volume, std::uint64_t offset,
                            std::span<std::byte> buffer) const;
};

}  // namespace vitrine
