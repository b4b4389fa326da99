#pragma once

#include "core/disk/bytes.h"

#include <cstdint>

namespace vitrine {

/// Returns the CRC-32C (Castagnoli) of \p bytes; "123456789" gives 0xE3069283. With \p previous,
/// that of what came before, it goes on from there. Source: RFC 3720, appendix B.4.
std::uint32_t crc32c(Bytes bytes, std::uint32_t previous = 0);

}  // namespace vitrine
