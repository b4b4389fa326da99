#include "core/disk/content/partitionlayout.h"

#include "core/disk/bytes.h"
#include "core/disk/content/disktext.h"
#include "core/disk/content/partitiontype.h"
#include "core/disk/diskreader.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>

namespace vitrine {
namespace {

constexpr std::size_t kSector = 512;
constexpr std::size_t kMaxPartitions = 128;
constexpr std::uint64_t kMaxEntryArrayBytes = 1 << 20;
constexpr std::uint8_t kProtectiveType = 0xEE;

// CRC-32 of ISO 3309, as GPT uses it. The tables it protects are small: no look-up table.
std::uint32_t crc32(Bytes bytes)
{
    std::uint32_t crc = ~std::uint32_t{0};
    for (const std::byte byte : bytes) {
        crc ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ ((crc & 1) != 0 ? 0xEDB8'8320U : 0U);
    }
    return ~crc;
}

Result<std::vector<std::byte>> readAt(const DiskReader &disk, std::uint64_t offset,
                                      std::uint64_t size)
{
    if (offset > disk.sizeBytes() || size > disk.sizeBytes() - offset)
        return std::vector<std::byte>();
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    if (auto read = disk.read(offset, bytes); !read)
        return std::unexpected(std::move(read).error());
    return bytes;
}

QUuid typeGuid(Bytes entry)
{
    const auto byte = [entry](std::size_t i) { return std::to_integer<std::uint8_t>(entry[i]); };
    return QUuid(littleEndian<std::uint32_t>(entry, 0), littleEndian<std::uint16_t>(entry, 4),
                 littleEndian<std::uint16_t>(entry, 6), byte(8), byte(9), byte(10), byte(11),
                 byte(12), byte(13), byte(14), byte(15));
}

bool isExtended(std::uint8_t type)
{
    return type == 0x05 || type == 0x0F || type == 0x85;
}

// Adds what lies inside the disk, with its size cut to that, and notes what does not.
void add(PartitionLayout &layout, std::uint64_t diskBytes, InspectedPartition partition)
{
    const auto end = checkedSum(partition.offsetBytes, partition.sizeBytes);
    layout.reachesBeyondEnd = layout.reachesBeyondEnd || !end || *end > diskBytes;
    if (partition.offsetBytes >= diskBytes || layout.partitions.size() == kMaxPartitions)
        return;
    partition.sizeBytes = std::min(partition.sizeBytes, diskBytes - partition.offsetBytes);
    layout.partitions.push_back(std::move(partition));
}

struct MbrEntry {
    std::uint8_t status;
    std::uint8_t type;
    std::uint32_t start;
    std::uint32_t count;
};

// \p entry of a table that stands at sector \p table.
InspectedPartition mbrPartition(const MbrEntry &entry, std::uint64_t table, int number)
{
    InspectedPartition partition;
    partition.number = number;
    partition.offsetBytes = (table + entry.start) * kSector;
    partition.sizeBytes = std::uint64_t{entry.count} * kSector;
    partition.type = partitionType(entry.type);
    partition.typeId = QStringLiteral("0x%1").arg(entry.type, 2, 16, QLatin1Char('0'));
    return partition;
}

std::array<MbrEntry, 4> mbrEntries(Bytes sector)
{
    std::array<MbrEntry, 4> entries{};
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::size_t at = 446 + 16 * i;
        entries[i] = {littleEndian<std::uint8_t>(sector, at),
                      littleEndian<std::uint8_t>(sector, at + 4),
                      littleEndian<std::uint32_t>(sector, at + 8),
                      littleEndian<std::uint32_t>(sector, at + 12)};
    }
    return entries;
}

bool hasBootSignature(Bytes sector)
{
    return holds(sector, 510, "\x55\xaa");
}

// A file system's boot sector carries the same signature over code: only a table whose every
// entry makes sense is one.
bool isMbr(Bytes sector)
{
    if (!hasBootSignature(sector) || holds(sector, 3, "NTFS    ") || holds(sector, 3, "EXFAT   ")
        || holds(sector, 3, "-FVE-FS-") || holds(sector, 54, "FAT1") || holds(sector, 82, "FAT32"))
        return false;
    int used = 0;
    for (const MbrEntry &entry : mbrEntries(sector)) {
        if (entry.status != 0 && entry.status != 0x80)
            return false;
        if (entry.type == 0)
            continue;
        if (entry.count == 0)
            return false;
        ++used;
    }
    return used > 0;
}

// Logical partitions: a chain of tables, each with one partition and the place of the next.
Result<> addLogical(PartitionLayout &layout, const DiskReader &disk, const MbrEntry &extended)
{
    const std::uint64_t base = extended.start;
    std::uint64_t table = base;
    int number = 5;
    // Only forward, so that a chain biting its tail ends.
    for (std::size_t i = 0; i < kMaxPartitions; ++i) {
        const auto sector = readAt(disk, table * kSector, kSector);
        if (!sector)
            return std::unexpected(sector.error());
        if (!hasBootSignature(*sector))
            return {};
        const auto entries = mbrEntries(*sector);
        if (entries[0].type != 0 && entries[0].count != 0)
            add(layout, disk.sizeBytes(), mbrPartition(entries[0], table, number++));
        const std::uint64_t next = base + entries[1].start;
        if (!isExtended(entries[1].type) || next <= table)
            return {};
        table = next;
    }
    return {};
}

Result<> addMbr(PartitionLayout &layout, const DiskReader &disk, Bytes sector)
{
    layout.table = PartitionTable::Mbr;
    int number = 0;
    for (const MbrEntry &entry : mbrEntries(sector)) {
        ++number;
        if (entry.type == 0)
            continue;
        if (isExtended(entry.type)) {
            if (auto logical = addLogical(layout, disk, entry); !logical)
                return logical;
            continue;
        }
        add(layout, disk.sizeBytes(), mbrPartition(entry, 0, number));
    }
    return {};
}

struct GptHeader {
    std::uint64_t alternateLba;
    std::uint64_t entryLba;
    std::uint64_t arrayBytes;
    std::uint32_t entryCount;
    std::uint32_t entryBytes;
    std::uint32_t arrayCrc;
};

std::optional<GptHeader> parseGptHeader(std::vector<std::byte> sector)
{
    const auto headerBytes = littleEndian<std::uint32_t>(sector, 12);
    if (!holds(sector, 0, "EFI PART") || headerBytes < 92 || headerBytes > sector.size()
        || littleEndian<std::uint64_t>(sector, 24) != 1)
        return std::nullopt;
    const auto stored = littleEndian<std::uint32_t>(sector, 16);
    std::fill_n(sector.begin() + 16, 4, std::byte{0});
    if (crc32(Bytes(sector).first(headerBytes)) != stored)
        return std::nullopt;
    GptHeader header{littleEndian<std::uint64_t>(sector, 32),
                     littleEndian<std::uint64_t>(sector, 72),
                     0,
                     littleEndian<std::uint32_t>(sector, 80),
                     littleEndian<std::uint32_t>(sector, 84),
                     littleEndian<std::uint32_t>(sector, 88)};
    header.arrayBytes = std::uint64_t{header.entryCount} * header.entryBytes;
    if (header.entryBytes < 128 || header.entryBytes % 8 != 0 || header.entryLba < 2
        || header.arrayBytes == 0 || header.arrayBytes > kMaxEntryArrayBytes)
        return std::nullopt;
    return header;
}

// A name ends at its first zero; it is 36 units of UTF-16 that somebody wrote.
QString gptName(Bytes entry)
{
    QString name;
    for (std::size_t at = 56; at < 128; at += 2) {
        const auto unit = littleEndian<std::uint16_t>(entry, at);
        if (unit == 0)
            break;
        name += QChar(unit);
    }
    return printable(name, name.size());
}

void addGptEntry(PartitionLayout &layout, std::uint64_t diskBytes, Bytes entry,
                 std::uint64_t sectorBytes, int number)
{
    const QUuid type = typeGuid(entry);
    const auto first = littleEndian<std::uint64_t>(entry, 32);
    const auto last = littleEndian<std::uint64_t>(entry, 40);
    const auto offset = checkedProduct(first, sectorBytes);
    if (type.isNull() || first < 2 || last < first || !offset)
        return;
    InspectedPartition partition;
    partition.number = number;
    partition.offsetBytes = *offset;
    partition.sizeBytes = checkedProduct(last - first + 1, sectorBytes).value_or(~std::uint64_t{0});
    partition.type = partitionType(type);
    partition.typeId = type.toString(QUuid::WithoutBraces).toUpper();
    partition.name = gptName(entry);
    add(layout, diskBytes, std::move(partition));
}

// Returns whether a valid GPT for sectors of this size was found.
Result<bool> addGpt(PartitionLayout &layout, const DiskReader &disk, std::uint64_t sectorBytes)
{
    auto sector = readAt(disk, sectorBytes, sectorBytes);
    if (!sector)
        return std::unexpected(std::move(sector).error());
    const auto header = parseGptHeader(*std::move(sector));
    const auto arrayOffset = header ? checkedProduct(header->entryLba, sectorBytes) : std::nullopt;
    if (!arrayOffset)
        return false;
    const auto entries = readAt(disk, *arrayOffset, header->arrayBytes);
    if (!entries)
        return std::unexpected(entries.error());
    if (entries->empty() || crc32(*entries) != header->arrayCrc)
        return false;
    layout.table = PartitionTable::Gpt;
    // The second copy of the table stands in the last sector of the disk it was made for.
    layout.reachesBeyondEnd = header->alternateLba >= disk.sizeBytes() / sectorBytes;
    for (std::size_t i = 0; i < header->entryCount; ++i) {
        addGptEntry(layout, disk.sizeBytes(),
                    Bytes(*entries).subspan(i * header->entryBytes, header->entryBytes),
                    sectorBytes, static_cast<int>(i) + 1);
    }
    return true;
}

}  // namespace

Result<PartitionLayout> readPartitionLayout(const DiskReader &disk)
{
    PartitionLayout layout;
    const auto sector = readAt(disk, 0, kSector);
    if (!sector)
        return std::unexpected(sector.error());
    if (!isMbr(*sector))
        return layout;
    // Without a protective entry a GPT is a leftover of an earlier use of the disk.
    const auto entries = mbrEntries(*sector);
    const bool isProtective = std::ranges::any_of(
        entries, [](const MbrEntry &entry) { return entry.type == kProtectiveType; });
    if (!isProtective) {
        if (auto added = addMbr(layout, disk, *sector); !added)
            return std::unexpected(std::move(added).error());
        return layout;
    }
    for (const std::uint64_t sectorBytes : {std::uint64_t{512}, std::uint64_t{4096}}) {
        const auto found = addGpt(layout, disk, sectorBytes);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return layout;
    }
    layout.hasDamagedGpt = true;
    return layout;
}

}  // namespace vitrine
