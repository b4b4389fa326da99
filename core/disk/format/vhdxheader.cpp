#include "core/disk/format/vhdxheader.h"

#include "core/disk/format/crc32c.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace vitrine {
namespace {

constexpr std::uint64_t kHeaderOffsets[]{64U << 10, 128U << 10};
constexpr std::uint64_t kTableOffsets[]{192U << 10, 256U << 10};
constexpr std::uint64_t kHeaderBytes = 4U << 10;
constexpr std::uint64_t kTableBytes = 64U << 10;
constexpr std::size_t kChecksum = 4;

// Offsets of the fields in a header, all little-endian.
constexpr std::size_t kSequenceNumber = 8;
constexpr std::size_t kLogGuid = 48;
constexpr std::size_t kLogVersion = 64;
constexpr std::size_t kVersion = 66;
constexpr std::size_t kLogLength = 68;
constexpr std::size_t kLogOffset = 72;

// The region table: a header of 16 bytes, then entries.
constexpr std::size_t kEntryCount = 8;
constexpr std::size_t kFirstEntry = 16;
constexpr std::size_t kEntryBytes = 32;
constexpr std::uint32_t kMaxEntries = 2047;
constexpr std::size_t kEntryOffset = 16;
constexpr std::size_t kEntryLength = 24;
constexpr std::size_t kEntryRequired = 28;

constexpr VhdxGuid kBlockTable = vhdxGuid(0x2DC27766, 0xF623, 0x4200, 0x9D64'115E'9BFD'4A08);
constexpr VhdxGuid kMetadata = vhdxGuid(0x8B7CA206, 0x4790, 0x4B9A, 0xB8FE'575F'050F'886E);

// One of two copies, of which at least one must be sound.
struct Copy {
    std::vector<std::byte> bytes;
    bool hasSignature = false;
    bool isSound = false;
};

Result<Copy> readCopy(const ByteSource &file, std::uint64_t offset, std::uint64_t length,
                      std::string_view signature, const QString &name, const ImageFaults &faults)
{
    auto bytes = readVhdxPart(file, offset, length, name, faults);
    if (!bytes)
        return std::unexpected(std::move(bytes).error());
    Copy copy{*std::move(bytes)};
    copy.hasSignature = holds(copy.bytes, 0, signature);
    copy.isSound = copy.hasSignature
        && littleEndian<std::uint32_t>(copy.bytes, kChecksum)
            == vhdxChecksum(copy.bytes, kChecksum);
    return copy;
}

Fault notSound(const Copy &first, const Copy &second, std::string_view signature,
               const QString &name, const ImageFaults &faults)
{
    if (first.hasSignature || second.hasSignature)
        return faults.checksum(name);
    const QByteArray found(reinterpret_cast<const char *>(first.bytes.data()), 4);
    return faults.header(name + QStringLiteral(" Signature"), QString::fromLatin1(found.toHex()),
                         QString::fromLatin1(QByteArray(signature.data(), 4).toHex()));
}

// Of two sound headers the one written last counts. Disk2vhd gives both the same number, which is
// fine as long as they are the same in everything.
Result<Bytes> currentHeader(const Copy &first, const Copy &second, const ImageFaults &faults)
{
    if (!first.isSound && !second.isSound)
        return std::unexpected(notSound(first, second, "head", QStringLiteral("Header"), faults));
    if (!first.isSound || !second.isSound)
        return Bytes(first.isSound ? first.bytes : second.bytes);
    const auto a = littleEndian<std::uint64_t>(first.bytes, kSequenceNumber);
    const auto b = littleEndian<std::uint64_t>(second.bytes, kSequenceNumber);
    if (a == b && first.bytes != second.bytes)
        return std::unexpected(faults.header(QStringLiteral("SequenceNumber"), QString::number(b),
                                             QStringLiteral("≠ %1").arg(a)));
    return Bytes(a >= b ? first.bytes : second.bytes);
}

bool isWholeUnits(std::uint64_t value)
{
    return value % kVhdxUnitBytes == 0;
}

Result<> checkRegion(VhdxRegion region, const ImageFaults &faults)
{
    const QString expected = QStringLiteral("1048576 × n");
    if (!isWholeUnits(region.offset) || region.offset == 0)
        return std::unexpected(faults.header(QStringLiteral("Region FileOffset"),
                                             QString::number(region.offset), expected));
    if (!isWholeUnits(region.length) || region.length == 0)
        return std::unexpected(faults.header(QStringLiteral("Region Length"),
                                             QString::number(region.length), expected));
    return {};
}

Result<Copy> readRegionTable(const ByteSource &file, const ImageFaults &faults)
{
    const QString name = QStringLiteral("Region Table");
    auto first = readCopy(file, kTableOffsets[0], kTableBytes, "regi", name, faults);
    if (!first)
        return first;
    auto second = readCopy(file, kTableOffsets[1], kTableBytes, "regi", name, faults);
    if (!second)
        return second;
    if (!first->isSound && !second->isSound)
        return std::unexpected(notSound(*first, *second, "regi", name, faults));
    if (first->isSound && second->isSound && first->bytes != second->bytes)
        return std::unexpected(
            faults.header(name, QStringLiteral("1 ≠ 2"), QStringLiteral("1 = 2")));
    return first->isSound ? first : second;
}

}  // namespace

VhdxGuid vhdxGuid(Bytes bytes, std::size_t offset)
{
    VhdxGuid guid{};
    std::ranges::copy(bytes.subspan(offset, guid.size()), guid.begin());
    return guid;
}

QString vhdxGuidText(const VhdxGuid &guid)
{
    std::array<std::byte, 16> ordered = guid;
    std::reverse(ordered.begin(), ordered.begin() + 4);
    std::reverse(ordered.begin() + 4, ordered.begin() + 6);
    std::reverse(ordered.begin() + 6, ordered.begin() + 8);
    const QByteArray bytes(reinterpret_cast<const char *>(ordered.data()), std::ssize(ordered));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Result<std::vector<std::byte>> readVhdxPart(const ByteSource &file, std::uint64_t offset,
                                            std::uint64_t length, const QString &name,
                                            const ImageFaults &faults)
{
    const auto end = checkedSum(offset, length);
    if (!end || *end > file.sizeBytes())
        return std::unexpected(faults.truncated(name, end.value_or(offset), file.sizeBytes()));
    std::vector<std::byte> bytes(static_cast<std::size_t>(length));
    if (auto read = file.read(offset, bytes); !read)
        return std::unexpected(std::move(read).error());
    return bytes;
}

Result<> claimVhdxPart(FileMap &map, VhdxRegion part, const QString &name, const ByteSource &file,
                       const ImageFaults &faults)
{
    switch (map.claim(part.offset, part.length)) {
    case FileMap::Claim::Granted: return {};
    case FileMap::Claim::OutsideFile: {
        const auto end = checkedSum(part.offset, part.length).value_or(part.offset);
        return std::unexpected(faults.truncated(name, end, file.sizeBytes()));
    }
    case FileMap::Claim::Overlap: break;
    }
    return std::unexpected(faults.overlap(name, part.offset));
}

std::uint32_t vhdxChecksum(Bytes structure, std::size_t offset)
{
    constexpr std::array<std::byte, 4> kNoSum{};
    const std::uint32_t before = crc32c(structure.first(offset));
    return crc32c(structure.subspan(offset + kNoSum.size()), crc32c(kNoSum, before));
}

Result<VhdxHeader> readVhdxHeader(const ByteSource &file, const ImageFaults &faults)
{
    const QString name = QStringLiteral("Header");
    const auto first = readCopy(file, kHeaderOffsets[0], kHeaderBytes, "head", name, faults);
    if (!first)
        return std::unexpected(first.error());
    const auto second = readCopy(file, kHeaderOffsets[1], kHeaderBytes, "head", name, faults);
    if (!second)
        return std::unexpected(second.error());
    const auto current = currentHeader(*first, *second, faults);
    if (!current)
        return std::unexpected(current.error());

    if (const auto version = littleEndian<std::uint16_t>(*current, kVersion); version != 1)
        return std::unexpected(faults.feature(QStringLiteral("Version %1").arg(version)));
    const VhdxHeader header{.logGuid = vhdxGuid(*current, kLogGuid),
                            .logOffset = littleEndian<std::uint64_t>(*current, kLogOffset),
                            .logBytes = littleEndian<std::uint32_t>(*current, kLogLength)};
    const auto logVersion = littleEndian<std::uint16_t>(*current, kLogVersion);
    if (header.hasLog() && logVersion != 0)
        return std::unexpected(faults.feature(QStringLiteral("LogVersion %1").arg(logVersion)));
    const QString expected = QStringLiteral("1048576 × n");
    if (!isWholeUnits(header.logOffset) || (header.logBytes > 0 && header.logOffset == 0))
        return std::unexpected(faults.header(QStringLiteral("LogOffset"),
                                             QString::number(header.logOffset), expected));
    if (!isWholeUnits(header.logBytes))
        return std::unexpected(
            faults.header(QStringLiteral("LogLength"), QString::number(header.logBytes), expected));
    return header;
}

Result<VhdxRegions> readVhdxRegions(const ByteSource &file, FileMap &map, const ImageFaults &faults)
{
    const auto table = readRegionTable(file, faults);
    if (!table)
        return std::unexpected(table.error());
    const auto count = littleEndian<std::uint32_t>(table->bytes, kEntryCount);
    if (count > kMaxEntries)
        return std::unexpected(faults.header(QStringLiteral("EntryCount"), QString::number(count),
                                             QStringLiteral("≤ %1").arg(kMaxEntries)));
    std::optional<VhdxRegion> blockTable;
    std::optional<VhdxRegion> metadata;
    std::vector<VhdxGuid> seen;
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes entry = Bytes(table->bytes).subspan(kFirstEntry + i * kEntryBytes, kEntryBytes);
        const VhdxGuid guid = vhdxGuid(entry, 0);
        const QString name = QStringLiteral("Region %1").arg(vhdxGuidText(guid));
        const VhdxRegion region{littleEndian<std::uint64_t>(entry, kEntryOffset),
                                littleEndian<std::uint32_t>(entry, kEntryLength)};
        if (std::ranges::find(seen, guid) != seen.end())
            return std::unexpected(faults.header(name, QStringLiteral("2"), QStringLiteral("1")));
        seen.push_back(guid);
        const bool isRequired = (littleEndian<std::uint32_t>(entry, kEntryRequired) & 1) != 0;
        if (guid == kBlockTable)
            blockTable = region;
        else if (guid == kMetadata)
            metadata = region;
        else if (isRequired)
            return std::unexpected(faults.feature(name));
        if (auto checked = checkRegion(region, faults); !checked)
            return std::unexpected(std::move(checked).error());
        if (auto claimed = claimVhdxPart(map, region, name, file, faults); !claimed)
            return std::unexpected(std::move(claimed).error());
    }
    if (!blockTable || !metadata)
        return std::unexpected(faults.header(
            QStringLiteral("Region %1").arg(vhdxGuidText(blockTable ? kMetadata : kBlockTable)),
            QStringLiteral("0"), QStringLiteral("1")));
    return VhdxRegions{*blockTable, *metadata};
}

}  // namespace vitrine
