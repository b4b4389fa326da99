#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vitrine {

/// Packs each of \p blocks, of at most kBlockBytes, with zstd, in several threads. One that does
/// not become smaller comes back empty: it is stored as it is.
std::vector<QByteArray> packedBlocks(const std::vector<std::span<const std::byte>> &blocks);

/// Unpacks a block into \p block, or copies it when it was stored as it is. False when it is not
/// exactly as long as that. Never writes more, whatever \p stored claims.
[[nodiscard]] bool unpackBlock(std::span<const std::byte> stored, std::span<std::byte> block);

}  // namespace vitrine
