#pragma once

#include <QtEndian>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace vitrine {

/// Bytes of a file nobody vouches for.
using Bytes = std::span<const std::byte>;

/// Returns the big-endian number at \p offset; 0 when it does not lie inside \p bytes.
template <typename T>
T bigEndian(Bytes bytes, std::size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(T))
        return 0;
    return qFromBigEndian<T>(bytes.data() + offset);
}

/// Returns the little-endian number at \p offset; 0 when it does not lie inside \p bytes.
template <typename T>
T littleEndian(Bytes bytes, std::size_t offset)
{
    if (offset > bytes.size() || bytes.size() - offset < sizeof(T))
        return 0;
    return qFromLittleEndian<T>(bytes.data() + offset);
}

/// Tells whether \p magic stands at \p offset of \p bytes.
inline bool holds(Bytes bytes, std::size_t offset, std::string_view magic)
{
    return offset <= bytes.size() && bytes.size() - offset >= magic.size()
        && std::memcmp(bytes.data() + offset, magic.data(), magic.size()) == 0;
}

/// Returns a + b and a * b of numbers that came from a file; std::nullopt where they overflow.
inline std::optional<std::uint64_t> checkedSum(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}
inline std::optional<std::uint64_t> checkedProduct(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

}  // namespace vitrine
