#pragma once

#include <cstdint>

// The units in which disks are read, hashed and stored.
namespace vitrine {

/// A disk is cut into aligned blocks of this size; its last block may be shorter. Source: the
/// measurement in the architecture paper, section 6 (new bytes after a distribution upgrade).
inline constexpr std::uint32_t kBlockBytes = 128U << 10;
/// Direct I/O needs offsets, sizes and addresses that are multiples of this.
inline constexpr std::uint32_t kAlignment = 4096;

/// Rounds up to the unit of direct I/O.
inline constexpr std::uint64_t alignedUp(std::uint64_t bytes)
{
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

}  // namespace vitrine
