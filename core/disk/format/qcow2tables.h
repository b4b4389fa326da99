#pragma once

#include "core/disk/bytes.h"
#include "core/disk/format/qcow2header.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace vitrine {

class ByteSource;

/// The L2 tables of one file, read when they are wanted; at most 8 MiB of them are kept.
/// Thread: every member may be called from several threads at once.
class Qcow2Tables {
public:
    /// \p offsets is where the table for each part of the disk stands, 0 for none.
    Qcow2Tables(const ByteSource &file, const Qcow2Header &header,
                std::vector<std::uint64_t> offsets);

    /// Entries of one table for a stretch of the disk.
    struct Slice {
        std::uint64_t firstCluster = 0;
        std::uint64_t endCluster = 0;
        std::shared_ptr<const std::vector<std::byte>> entries;  ///< null: all zeros
    };
    /// Returns the slice that maps \p cluster. One that is all zeros may span many tables.
    /// Errors: those of ByteSource::read().
    Result<Slice> sliceOf(std::uint64_t cluster) const;

private:
    struct Slot {
        std::uint64_t number = ~std::uint64_t{0};
        std::shared_ptr<const std::vector<std::byte>> entries;
    };

    const ByteSource &m_file;
    const std::vector<std::uint64_t> m_offsets;
    const std::uint64_t m_entryBytes;
    const std::uint64_t m_clustersPerTable;
    const std::uint64_t m_clustersPerSlice;
    mutable std::mutex m_mutex;
    /// Under m_mutex. A slice has one place: its number modulo their count.
    mutable std::vector<Slot> m_slots;
};

}  // namespace vitrine
