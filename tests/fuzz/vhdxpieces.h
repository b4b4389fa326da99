#pragma once

#include "core/disk/format/crc32c.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace vitrine::fuzz {

/// Makes a VHDX of the few bytes that matter: its parts stand MiB apart in a file, and sums
/// guard them, which no fuzzer would ever get right. The input is the parts one after the other:
/// two headers of 128 bytes, a region table of 128, a metadata table of 256, its values of 64,
/// a block table of 64, and the log.
inline std::vector<std::uint8_t> vhdxOfPieces(std::span<const std::uint8_t> input)
{
    constexpr std::size_t kUnit = 1 << 20;
    constexpr std::size_t kLog = kUnit;
    std::vector<std::uint8_t> image(6 * kUnit);
    const auto set = [&image](std::size_t offset, std::span<const std::uint8_t> part) {
        std::ranges::copy(part, image.begin() + static_cast<std::ptrdiff_t>(offset));
    };
    const auto take = [&input, &set](std::size_t size, std::initializer_list<std::size_t> places) {
        const auto part = input.first(std::min(size, input.size()));
        input = input.subspan(part.size());
        for (const std::size_t offset : places)
            set(offset, part);
        return part.size();
    };
    const auto sum = [&image](std::size_t offset, std::size_t size) {
        std::memset(image.data() + offset + 4, 0, 4);
        const std::uint32_t crc = crc32c(std::as_bytes(std::span(image).subspan(offset, size)));
        std::memcpy(image.data() + offset + 4, &crc, sizeof crc);
    };
    set(0, std::span(reinterpret_cast<const std::uint8_t *>("vhdxfile"), 8));
    take(128, {64 << 10});
    take(128, {128 << 10});
    take(128, {192 << 10, 256 << 10});
    take(256, {2 * kUnit});
    take(64, {2 * kUnit + 65536});
    take(64, {3 * kUnit});
    const std::size_t logBytes = take(64 << 10, {kLog});
    for (const std::size_t header : {64U << 10, 128U << 10})
        sum(header, 4096);
    for (const std::size_t table : {192U << 10, 256U << 10})
        sum(table, 65536);
    for (std::size_t at = kLog; at < kLog + logBytes; at += 4096) {
        std::uint32_t length = 0;
        std::memcpy(&length, image.data() + at + 8, sizeof length);
        if (std::memcmp(image.data() + at, "loge", 4) == 0 && length >= 64
            && length <= 2 * kUnit - at)
            sum(at, length);
    }
    return image;
}

}  // namespace vitrine::fuzz
