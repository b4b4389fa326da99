#pragma once

#include "core/base/fault.h"

#include <cstdint>
#include <stop_token>

namespace vitrine {

class DiskReader;

/// What the blocks of a disk that are not all zeros come to.
struct OccupiedBytes {
    std::uint64_t bytes = 0;
    bool isExact = true;  ///< false when a stop kept some blocks from being read: they count
};

/// Reads a disk, or a set of disks, from one end to the other, as a publication does.
/// Errors: those of DiskReader::read().
Result<OccupiedBytes> occupiedBytesOf(const DiskReader &disk, const std::stop_token &stop);

}  // namespace vitrine
