#include "core/disk/format/crc32c.h"

namespace vitrine {
namespace {

constexpr std::uint32_t kPolynomial = 0x82F6'3B78;  // bits reversed
constexpr std::size_t kStep = 8;

// Row r: what a byte does to the sum when r more bytes follow it. Eight rows take eight bytes
// at a time, whose look-ups do not wait for each other. Plain arrays: quick in a debug build too.
struct Tables {
    std::uint32_t row[kStep][256];
};

constexpr Tables kTables = [] {
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ kPolynomial : crc >> 1;
        tables.row[0][byte] = crc;
    }
    for (std::size_t row = 1; row < kStep; ++row) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = tables.row[row - 1][byte];
            tables.row[row][byte] = before >> 8 ^ tables.row[0][before & 0xFF];
        }
    }
    return tables;
}();

}  // namespace

std::uint32_t crc32c(Bytes bytes, std::uint32_t previous)
{
    const auto &row = kTables.row;
    std::uint32_t crc = ~previous;
    const std::byte *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= kStep; left -= kStep, at += kStep) {
        const auto both = qFromLittleEndian<std::uint64_t>(at);
        const std::uint32_t low = crc ^ static_cast<std::uint32_t>(both & 0xFFFF'FFFF);
        const auto high = static_cast<std::uint32_t>(both >> 32);
        crc = row[7][low & 0xFF] ^ row[6][low >> 8 & 0xFF] ^ row[5][low >> 16 & 0xFF]
            ^ row[4][low >> 24] ^ row[3][high & 0xFF] ^ row[2][high >> 8 & 0xFF]
            ^ row[1][high >> 16 & 0xFF] ^ row[0][high >> 24];
    }
    for (; left > 0; --left, ++at)
        crc = crc >> 8 ^ row[0][(crc ^ std::to_integer<std::uint32_t>(*at)) & 0xFF];
    return ~crc;
}

}  // namespace vitrine
