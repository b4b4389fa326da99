#pragma once

#include "core/disk/diskreader.h"

#include <cstdint>
#include <vector>

namespace vitrine {

/// A piece of a disk that is read in one go. Offsets are multiples of kBlockBytes.
struct DiskPiece {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    bool hole = false;  ///< expected to be zeros; still read, unless that is proven
};

/// A read is at most this long: the speed of the disk, and a stop seen within milliseconds.
inline constexpr std::uint32_t kPieceBytes = 4U << 20;

/// What there is to read on a disk.
struct DiskExtents {
    std::vector<DiskPiece> pieces;  ///< data first, then what are said to be holes
    std::uint64_t dataBytes = 0;  ///< sum of the data pieces: the total of a copy's progress
};

/// Returns how many threads read the pieces of one disk: one more than cores, because a thread
/// that waits for the disk leaves its core to the others' hashing.
unsigned pieceThreads();

/// Cuts \p disk into pieces along what nextData() says, gaps of less than 1 MiB read through.
DiskExtents diskExtents(const DiskReader &disk);

}  // namespace vitrine
