#pragma once

#include "core/base/blocks.h"
#include "core/base/digest.h"
#include "core/base/uid.h"

#include <array>
#include <cstdint>

// The figures of the on-disk format, described in README.md.
namespace vitrine {

/// A pack is closed before it grows past this.
inline constexpr std::uint64_t kMaximumPackBytes = std::uint64_t{1} << 30;

/// What an encrypted block is longer on disk than in clear: the tag of AES-256-GCM.
inline constexpr std::uint32_t kBlockTagBytes = 16;

/// Tells one data key from another without telling anything of either.
using KeyCheck = std::array<std::uint8_t, 16>;

/// Where a block lies. `length` counts its own bytes, as they are stored; on disk it is padded to
/// kAlignment.
struct BlockPlace {
    Uid pack;
    std::uint64_t offset = 0;
    std::uint32_t length = 0;

    bool operator==(const BlockPlace &) const = default;
};

/// One block of a pack's index or log.
struct PackEntry {
    Digest id;  ///< by BlockDomain; of an encrypted block by BlockCipher
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    bool isEncrypted = false;
};

}  // namespace vitrine
