#include "core/disk/format/vhdxmetadata.h"

#include "core/disk/diskreader.h"

#include <algorithm>
#include <bit>

namespace vitrine {
namespace {

constexpr std::uint64_t kTableBytes = 64U << 10;
constexpr std::size_t kEntryCount = 10;
constexpr std::size_t kFirstEntry = 32;
constexpr std::size_t kEntryBytes = 32;
constexpr std::uint16_t kMaxEntries = 2047;
constexpr std::uint64_t kMaxItemBytes = 1U << 20;

constexpr std::uint64_t kMinBlockBytes = 1U << 20;
constexpr std::uint64_t kMaxBlockBytes = 256U << 20;

// Flags of an item.
constexpr std::uint32_t kIsUser = 1;
constexpr std::uint32_t kIsRequired = 4;

// Flags of the file parameters.
constexpr std::uint32_t kLeaveBlocksAllocated = 1;
constexpr std::uint32_t kHasParent = 2;

struct Item {
    VhdxGuid id{};
    std::uint64_t offset = 0;  // in the region
    std::uint64_t length = 0;
    std::uint32_t flags = 0;

    bool isSystem(const VhdxGuid &guid) const { return (flags & kIsUser) == 0 && id == guid; }
    QString name() const { return QStringLiteral("Metadata %1").arg(vhdxGuidText(id)); }
};

struct KnownItem {
    VhdxGuid id;
    std::uint64_t length;
};

constexpr KnownItem kFileParameters{vhdxGuid(0xCAA16737, 0xFA36, 0x4D43, 0xB3B6'33F0'AA44'E76B), 8};
constexpr KnownItem kDiskSize{vhdxGuid(0x2FA54224, 0xCD1B, 0x4876, 0xB211'5DBE'D83B'F4B8), 8};
constexpr KnownItem kDiskId{vhdxGuid(0xBECA12AB, 0xB2E6, 0x4523, 0x93EF'C309'E000'C746), 16};
constexpr KnownItem kLogicalSector{vhdxGuid(0x8141BF1D, 0xA96F, 0x4709, 0xBA47'F233'A8FA'AB5F), 4};
constexpr KnownItem kPhysicalSector{vhdxGuid(0xCDA348C7, 0x445D, 0x4471, 0x9CC9'E988'5251'C556), 4};
constexpr std::array kKnownItems{kFileParameters, kDiskSize, kDiskId, kLogicalSector,
                                 kPhysicalSector};
constexpr VhdxGuid kParentLocator = vhdxGuid(0xA8D35F2D, 0xB30B, 0x454D, 0xABF7'D3D8'4834'AB0C);

Result<std::vector<Item>> readItems(Bytes table, std::uint64_t regionBytes,
                                    const ImageFaults &faults)
{
    if (!holds(table, 0, "metadata"))
        return std::unexpected(
            faults.header(QStringLiteral("Metadata Signature"),
                          QString::fromLatin1(
                              QByteArray(reinterpret_cast<const char *>(table.data()), 8).toHex()),
                          QString::fromLatin1(QByteArray("metadata").toHex())));
    const auto count = littleEndian<std::uint16_t>(table, kEntryCount);
    if (count > kMaxEntries)
        return std::unexpected(faults.header(QStringLiteral("EntryCount"), QString::number(count),
                                             QStringLiteral("≤ %1").arg(kMaxEntries)));
    std::vector<Item> items;
    for (std::size_t i = 0; i < count; ++i) {
        const Bytes entry = table.subspan(kFirstEntry + i * kEntryBytes, kEntryBytes);
        const Item item{vhdxGuid(entry, 0), littleEndian<std::uint32_t>(entry, 16),
                        littleEndian<std::uint32_t>(entry, 20),
                        littleEndian<std::uint32_t>(entry, 24)};
        if (item.length > kMaxItemBytes)
            return std::unexpected(faults.header(item.name() + QStringLiteral(" Length"),
                                                 QString::number(item.length),
                                                 QStringLiteral("≤ %1").arg(kMaxItemBytes)));
        if (item.length > 0
            && (item.offset < kTableBytes || item.offset + item.length > regionBytes))
            return std::unexpected(
                faults.header(item.name() + QStringLiteral(" Offset"), QString::number(item.offset),
                              QStringLiteral("%1…%2").arg(kTableBytes).arg(regionBytes)));
        items.push_back(item);
    }
    return items;
}

Result<> checkItems(std::vector<Item> items, const ImageFaults &faults)
{
    for (const Item &item : items) {
        const bool isKnown = std::ranges::any_of(
            kKnownItems, [&item](const KnownItem &known) { return item.isSystem(known.id); });
        if (item.isSystem(kParentLocator))
            return std::unexpected(faults.backingFile());
        if (!isKnown && (item.flags & kIsRequired) != 0)
            return std::unexpected(faults.feature(item.name()));
    }
    const auto key = [](const Item &item) { return std::pair(item.id, item.flags & kIsUser); };
    std::ranges::sort(items, {}, key);
    if (const auto same = std::ranges::adjacent_find(items, {}, key); same != items.end())
        return std::unexpected(
            faults.header(same->name(), QStringLiteral("2"), QStringLiteral("1")));
    std::erase_if(items, [](const Item &item) { return item.length == 0; });
    std::ranges::sort(items, {}, &Item::offset);
    const auto clash = std::ranges::adjacent_find(
        items, [](const Item &a, const Item &b) { return b.offset < a.offset + a.length; });
    if (clash != items.end())
        return std::unexpected(faults.overlap(clash->name(), clash->offset));
    return {};
}

// Returns the bytes of an item that every VHDX has.
Result<std::vector<std::byte>> readItem(const ByteSource &file, VhdxRegion region,
                                        const std::vector<Item> &items, const KnownItem &known,
                                        const ImageFaults &faults)
{
    const auto item = std::ranges::find_if(
        items, [&known](const Item &candidate) { return candidate.isSystem(known.id); });
    if (item == items.end())
        return std::unexpected(
            faults.header(QStringLiteral("Metadata %1").arg(vhdxGuidText(known.id)),
                          QStringLiteral("0"), QStringLiteral("1")));
    if (item->length != known.length)
        return std::unexpected(faults.header(item->name() + QStringLiteral(" Length"),
                                             QString::number(item->length),
                                             QString::number(known.length)));
    return readVhdxPart(file, region.offset + item->offset, item->length, item->name(), faults);
}

Result<VhdxMetadata> checkValues(Bytes parameters, std::uint64_t diskBytes,
                                 std::uint64_t sectorBytes, const ByteSource &file,
                                 const ImageFaults &faults)
{
    const auto flags = littleEndian<std::uint32_t>(parameters, 4);
    if ((flags & kHasParent) != 0)
        return std::unexpected(faults.backingFile());
    const VhdxMetadata metadata{.diskBytes = diskBytes,
                                .blockBytes = littleEndian<std::uint32_t>(parameters, 0),
                                .sectorBytes = sectorBytes,
                                .isFixed = (flags & kLeaveBlocksAllocated) != 0};
    if (!std::has_single_bit(metadata.blockBytes) || metadata.blockBytes < kMinBlockBytes
        || metadata.blockBytes > kMaxBlockBytes)
        return std::unexpected(
            faults.header(QStringLiteral("BlockSize"), QString::number(metadata.blockBytes),
                          QStringLiteral("2^n, %1…%2").arg(kMinBlockBytes).arg(kMaxBlockBytes)));
    if (auto checked = checkDiskSize(diskBytes, file.path()); !checked)
        return std::unexpected(std::move(checked).error());
    if (diskBytes % sectorBytes != 0)
        return std::unexpected(faults.header(QStringLiteral("VirtualDiskSize"),
                                             QString::number(diskBytes),
                                             QStringLiteral("%1 × n").arg(sectorBytes)));
    return metadata;
}

Result<std::uint64_t> sectorSize(Bytes item, const QString &name, const ImageFaults &faults)
{
    const auto bytes = littleEndian<std::uint32_t>(item, 0);
    if (bytes != 512 && bytes != 4096)
        return std::unexpected(
            faults.header(name, QString::number(bytes), QStringLiteral("512, 4096")));
    return bytes;
}

}  // namespace

Result<VhdxMetadata> readVhdxMetadata(const ByteSource &file, VhdxRegion region,
                                      const ImageFaults &faults)
{
    const QString name = QStringLiteral("Metadata Table");
    const auto table = readVhdxPart(file, region.offset, kTableBytes, name, faults);
    if (!table)
        return std::unexpected(table.error());
    const auto items = readItems(*table, region.length, faults);
    if (!items)
        return std::unexpected(items.error());
    if (auto checked = checkItems(*items, faults); !checked)
        return std::unexpected(std::move(checked).error());

    std::array<std::vector<std::byte>, kKnownItems.size()> values;
    for (std::size_t i = 0; i < kKnownItems.size(); ++i) {
        auto value = readItem(file, region, *items, kKnownItems[i], faults);
        if (!value)
            return std::unexpected(std::move(value).error());
        values[i] = *std::move(value);
    }
    const auto &[parameters, diskSize, diskId, logical, physical] = values;
    const auto sector = sectorSize(logical, QStringLiteral("LogicalSectorSize"), faults);
    if (!sector)
        return std::unexpected(sector.error());
    if (const auto checked = sectorSize(physical, QStringLiteral("PhysicalSectorSize"), faults);
        !checked)
        return std::unexpected(checked.error());
    return checkValues(parameters, littleEndian<std::uint64_t>(diskSize, 0), *sector, file, faults);
}

}  // namespace vitrine
