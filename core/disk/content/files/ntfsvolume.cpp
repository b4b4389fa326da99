#include "core/disk/content/files/ntfsvolume.h"

#include "core/disk/content/files/ntfsruns.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace vitrine {
namespace {

constexpr std::uint64_t kVolumeRecord = 3;
constexpr std::uint64_t kRootRecord = 5;
constexpr std::uint64_t kNumberMask = (std::uint64_t{1} << 48) - 1;
constexpr int kMostDepth = 16;

// Counts of clusters below zero are exponents of two instead.
std::uint64_t sizeFrom(std::uint8_t count, std::uint64_t unit)
{
    constexpr std::uint8_t kNegative = 0x80;
    if (count < kNegative)
        return count * unit;
    const int exponent = 256 - count;
    return exponent < 32 ? std::uint64_t{1} << exponent : 0;
}

// Windows compares names by the capitals of their single units.
QString folded(const QString &name)
{
    QString capitals = name;
    for (QChar &unit : capitals)
        unit = unit.toUpper();
    return capitals;
}

/// Where a search in one node of an index leads.
struct IndexStep {
    std::optional<std::uint64_t> found;  // number of a file record
    std::optional<std::uint64_t> below;  // cluster of the node to go on with
};

QString nameOf(Bytes entry)
{
    constexpr std::size_t kNameLength = 0x50;
    constexpr std::size_t kName = 0x52;
    QString name;
    const std::size_t length = littleEndian<std::uint8_t>(entry, kNameLength);
    for (std::size_t i = 0; i < length; ++i)
        name += QChar(littleEndian<std::uint16_t>(entry, kName + 2 * i));
    return name;
}

// \p node begins with the header of the node.
IndexStep search(Bytes node, const QString &name)
{
    constexpr std::uint16_t kHasNode = 1;
    constexpr std::uint16_t kIsLast = 2;
    constexpr std::size_t kLeast = 0x10;
    std::size_t at = littleEndian<std::uint32_t>(node, 0);
    const std::size_t end =
        std::min<std::size_t>(node.size(), littleEndian<std::uint32_t>(node, 4));
    while (at < end) {
        const std::size_t length = littleEndian<std::uint16_t>(node, at + 8);
        if (length < kLeast || length > end - at)
            return {};
        const Bytes entry = node.subspan(at, length);
        const auto flags = littleEndian<std::uint16_t>(entry, 12);
        const QString here = folded(nameOf(entry));
        const bool isLast = (flags & kIsLast) != 0;
        if (!isLast && name == here)
            return {littleEndian<std::uint64_t>(entry, 0) & kNumberMask, {}};
        if (isLast || name < here) {
            if ((flags & kHasNode) == 0 || length < kLeast + 8)
                return {};
            return {{}, littleEndian<std::uint64_t>(entry, length - 8)};
        }
        at += length;
    }
    return {};
}

}  // namespace

std::optional<NtfsVolume> NtfsVolume::open(VolumeBytes &volume)
{
    const auto boot = volume.bytes(0, 512);
    NtfsVolume opened(volume);
    if (!boot || !opened.parseBoot(*boot) || !opened.readTable())
        return std::nullopt;
    return opened;
}

bool NtfsVolume::parseBoot(Bytes boot)
{
    const std::uint64_t sectorBytes = littleEndian<std::uint16_t>(boot, 0x0B);
    if (!holds(boot, 3, "NTFS    ") || sectorBytes < 512 || sectorBytes > 4096
        || !std::has_single_bit(sectorBytes))
        return false;
    // Above 64 KiB the count of sectors is an exponent as well.
    const std::uint8_t sectors = littleEndian<std::uint8_t>(boot, 0x0D);
    const std::uint64_t clusterBytes =
        sectors <= 0x80 ? sectors * sectorBytes : sizeFrom(sectors, 1) * sectorBytes;
    const std::uint64_t recordBytes =
        sizeFrom(littleEndian<std::uint8_t>(boot, 0x40), clusterBytes);
    const auto volumeBytes = checkedProduct(littleEndian<std::uint64_t>(boot, 0x28), sectorBytes);
    constexpr std::uint64_t kMostClusterBytes = 2 << 20;
    constexpr std::uint64_t kMostRecordBytes = 4096;
    if (clusterBytes < sectorBytes || clusterBytes > kMostClusterBytes
        || !std::has_single_bit(clusterBytes) || recordBytes < 512 || recordBytes > kMostRecordBytes
        || !std::has_single_bit(recordBytes) || !volumeBytes)
        return false;
    m_clusterBytes = static_cast<std::uint32_t>(clusterBytes);
    m_recordBytes = static_cast<std::uint32_t>(recordBytes);
    m_clusters = std::min(*volumeBytes, m_volume->sizeBytes()) / clusterBytes;
    m_tableCluster = littleEndian<std::uint64_t>(boot, 0x30);
    return m_tableCluster > 0 && m_tableCluster < m_clusters;
}

// The table's own record says where the rest of it stands; that may need records of the table.
bool NtfsVolume::readTable()
{
    auto bytes = m_volume->bytes(m_tableCluster * m_clusterBytes, m_recordBytes);
    const auto own = bytes ? NtfsRecord::parse(*std::move(bytes)) : std::nullopt;
    if (!own || own->isFolder())
        return false;
    auto beginning = runs(*own, NtfsType::Data, false);
    if (!beginning)
        return false;
    m_table = *std::move(beginning);
    if (auto whole = runs(*own, NtfsType::Data))
        m_table = *std::move(whole);
    return true;
}

std::optional<NtfsRecord> NtfsVolume::record(std::uint64_t number)
{
    const auto offset = checkedProduct(number, m_recordBytes);
    std::vector<std::byte> bytes(m_recordBytes);
    if (!offset || !m_table.read(*m_volume, *offset, bytes))
        return std::nullopt;
    return NtfsRecord::parse(std::move(bytes));
}

// Not whole: only what the record itself says, cut to that.
std::optional<FileRuns> NtfsVolume::runs(const NtfsRecord &record, NtfsType type, bool isWhole)
{
    NtfsRuns runs(m_clusterBytes, m_clusters);
    std::uint64_t size = 0;
    bool isBroken = false;
    const auto take = [&](const NtfsRecord &from) {
        const auto attribute = from.attribute(type, runs.clusters());
        if (!attribute || attribute->isResident || !attribute->isPlain)
            return false;
        if (runs.clusters() == 0)
            size = attribute->sizeBytes;
        isBroken = isBroken || !runs.add(runs.clusters(), attribute->pairs);
        return !isBroken;
    };
    const bool isBegun = take(record);
    if (!isWhole)
        return isBegun ? std::move(runs).asFile(std::min(size, runs.coveredBytes())) : std::nullopt;
    if (!isBegun || runs.coveredBytes() < size) {
        const std::vector<std::byte> list = attributeList(record);
        constexpr std::size_t kLeast = 0x1A;
        for (std::size_t at = 0, length = 0; at < list.size(); at += length) {
            const Bytes entry = Bytes(list).subspan(at);
            length = littleEndian<std::uint16_t>(entry, 4);
            if (length < kLeast)
                break;
            if (littleEndian<std::uint32_t>(entry, 0) != std::to_underlying(type)
                || littleEndian<std::uint64_t>(entry, 8) != runs.clusters())
                continue;
            const auto other = this->record(littleEndian<std::uint64_t>(entry, 0x10) & kNumberMask);
            if (other && !take(*other))
                continue;  // an attribute of another name
        }
    }
    return runs.clusters() > 0 && !isBroken ? std::move(runs).asFile(size) : std::nullopt;
}

std::vector<std::byte> NtfsVolume::attributeList(const NtfsRecord &record)
{
    constexpr std::uint64_t kMostBytes = 64 << 10;
    const auto list = record.attribute(NtfsType::AttributeList);
    if (!list || list->sizeBytes > kMostBytes)
        return {};
    if (list->isResident)
        return {list->value.begin(), list->value.end()};
    NtfsRuns runs(m_clusterBytes, m_clusters);
    if (!runs.add(0, list->pairs))
        return {};
    const auto file = std::move(runs).asFile(list->sizeBytes);
    std::vector<std::byte> bytes(static_cast<std::size_t>(list->sizeBytes));
    return file && file->read(*m_volume, 0, bytes) ? bytes : std::vector<std::byte>();
}

std::optional<FileRuns> NtfsVolume::find(const QStringList &path)
{
    auto here = record(kRootRecord);
    for (const QString &name : path) {
        const auto number = here && here->isFolder() ? childOf(*here, folded(name)) : std::nullopt;
        here = number ? record(*number) : std::nullopt;
        if (!here)
            return std::nullopt;
    }
    return here && !here->isFolder() ? runs(*here, NtfsType::Data) : std::nullopt;
}

std::optional<std::uint64_t> NtfsVolume::childOf(const NtfsRecord &folder, const QString &name)
{
    constexpr std::size_t kRootHeader = 0x10;
    constexpr std::size_t kNodeHeader = 0x18;
    constexpr std::uint32_t kMostNodeBytes = 64 << 10;
    const auto root = folder.attribute(NtfsType::IndexRoot);
    if (!root || root->value.size() < kRootHeader)
        return std::nullopt;
    const auto nodeBytes = littleEndian<std::uint32_t>(root->value, 8);
    IndexStep step = search(root->value.subspan(kRootHeader), name);
    if (!step.below)
        return step.found;
    const auto nodes = runs(folder, NtfsType::IndexAllocation);
    if (!nodes || nodeBytes < 512 || nodeBytes > kMostNodeBytes || !std::has_single_bit(nodeBytes))
        return std::nullopt;
    // Nodes smaller than a cluster are counted in sectors.
    const std::uint64_t unit = m_clusterBytes <= nodeBytes ? m_clusterBytes : 512U;
    for (int depth = 0; step.below && depth < kMostDepth; ++depth) {
        const auto offset = checkedProduct(*step.below, unit);
        std::vector<std::byte> node(nodeBytes);
        if (!offset || !nodes->read(*m_volume, *offset, node) || !holds(node, 0, "INDX")
            || !undoFixups(node))
            return std::nullopt;
        step = search(Bytes(node).subspan(kNodeHeader), name);
    }
    return step.found;
}

bool NtfsVolume::isClean()
{
    constexpr std::uint16_t kDirty = 1;
    const auto volume = record(kVolumeRecord);
    const auto information = volume ? volume->attribute(NtfsType::VolumeInformation) : std::nullopt;
    return information && information->value.size() >= 12
        && (littleEndian<std::uint16_t>(information->value, 0x0A) & kDirty) == 0;
}

}  // namespace vitrine
