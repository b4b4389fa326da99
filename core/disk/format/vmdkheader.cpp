#include "core/disk/format/vmdkheader.h"

#include "core/disk/diskreader.h"

#include <algorithm>
#include <array>
#include <bit>

namespace vitrine {
namespace {

constexpr std::uint32_t kChecksLineEnds = 0x1;
constexpr std::uint32_t kHasCompressedGrains = 0x10000;
constexpr std::uint32_t kHasMarkers = 0x20000;
constexpr std::uint32_t kKnownFlags = 0x7 | kHasCompressedGrains | kHasMarkers;

constexpr std::uint32_t kLineEnds = 0x0A0D200A;  // "\n \r\n"
constexpr std::uint16_t kDeflate = 1;

// A grain is one page at least; what is larger than 1 MiB nobody writes, and every compressed
// read unpacks whole grains.
constexpr std::uint64_t kMinGrain = 8;
constexpr std::uint64_t kMaxGrain = 2048;

QString hex(std::uint64_t number)
{
    return QStringLiteral("0x%1").arg(number, 0, 16);
}

}  // namespace

VmdkHeader VmdkHeader::parse(Bytes sector)
{
    return {
        .version = littleEndian<std::uint32_t>(sector, 4),
        .flags = littleEndian<std::uint32_t>(sector, 8),
        .capacity = littleEndian<std::uint64_t>(sector, 12),
        .grainSize = littleEndian<std::uint64_t>(sector, 20),
        .descriptorOffset = littleEndian<std::uint64_t>(sector, 28),
        .descriptorSize = littleEndian<std::uint64_t>(sector, 36),
        .entriesPerTable = littleEndian<std::uint32_t>(sector, 44),
        .redundantDirectory = littleEndian<std::uint64_t>(sector, 48),
        .directory = littleEndian<std::uint64_t>(sector, 56),
        .isUnclean = sector.size() > 72 && sector[72] != std::byte{0},
        .lineEnds = littleEndian<std::uint32_t>(sector, 73),
        .compressAlgorithm = littleEndian<std::uint16_t>(sector, 77),
    };
}

std::uint64_t VmdkHeader::bytesOfGrain(std::uint64_t index) const
{
    return std::min(grainSize, capacity - index * grainSize) * kVmdkSectorBytes;
}

Result<> VmdkHeader::check(const ImageFaults &faults, const QString &path) const
{
    if ((flags & kChecksLineEnds) != 0 && lineEnds != kLineEnds) {
        return std::unexpected(
            faults.header(QStringLiteral("newline check"), hex(lineEnds), hex(kLineEnds)));
    }
    if ((flags & ~kKnownFlags) != 0) {
        return std::unexpected(
            faults.feature(QStringLiteral("flags %1").arg(hex(flags & ~kKnownFlags))));
    }
    if (auto checked = checkCompression(faults); !checked)
        return checked;
    if (!std::has_single_bit(grainSize) || grainSize < kMinGrain || grainSize > kMaxGrain) {
        return std::unexpected(faults.header(QStringLiteral("grainSize"),
                                             QString::number(grainSize),
                                             QStringLiteral("8, 16 to 2048")));
    }
    if (entriesPerTable != kTableEntries) {
        return std::unexpected(faults.header(QStringLiteral("numGTEsPerGT"),
                                             QString::number(entriesPerTable),
                                             QString::number(kTableEntries)));
    }
    const auto bytes = checkedProduct(capacity, kVmdkSectorBytes);
    return checkDiskSize(bytes.value_or(~std::uint64_t{0}), path);
}

Result<> VmdkHeader::checkCompression(const ImageFaults &faults) const
{
    if (compressAlgorithm > kDeflate) {
        return std::unexpected(
            faults.feature(QStringLiteral("compressAlgorithm %1").arg(compressAlgorithm)));
    }
    const bool isFlagged = (flags & kHasCompressedGrains) != 0;
    if (isFlagged != isCompressed()) {
        return std::unexpected(faults.header(QStringLiteral("compressAlgorithm"),
                                             QString::number(compressAlgorithm),
                                             QString::number(isFlagged ? kDeflate : 0)));
    }
    // Without them nothing tells how long a compressed grain is.
    const bool hasMarkers = (flags & kHasMarkers) != 0;
    if (hasMarkers != isCompressed()) {
        return std::unexpected(
            faults.header(QStringLiteral("flags"), hex(flags), hex(flags ^ kHasMarkers)));
    }
    return {};
}

Result<> VmdkHeader::checkFooter(const VmdkHeader &footer, const ImageFaults &faults) const
{
    struct Field {
        const char16_t *name;
        std::uint64_t found;
        std::uint64_t expected;
    };
    const std::array fields{
        Field{u"footer: version", footer.version, version},
        Field{u"footer: flags", footer.flags, flags},
        Field{u"footer: capacity", footer.capacity, capacity},
        Field{u"footer: grainSize", footer.grainSize, grainSize},
        Field{u"footer: numGTEsPerGT", footer.entriesPerTable, entriesPerTable},
        Field{u"footer: compressAlgorithm", footer.compressAlgorithm, compressAlgorithm},
    };
    for (const Field &field : fields) {
        if (field.found != field.expected) {
            return std::unexpected(faults.header(QString::fromUtf16(field.name),
                                                 QString::number(field.found),
                                                 QString::number(field.expected)));
        }
    }
    return {};
}

}  // namespace vitrine
