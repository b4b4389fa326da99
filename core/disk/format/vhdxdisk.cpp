#include "core/disk/format/formats.h"
#include "core/disk/format/vhdxheader.h"
#include "core/disk/format/vhdxlog.h"
#include "core/disk/format/vhdxmetadata.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kHeaderSectionBytes = kVhdxUnitBytes;
constexpr std::size_t kEntryBytes = 8;

// States of a payload block: the low three bits of its entry. Source: [MS-VHDX] 7.0, 2.5.1.1.
enum class BlockState : unsigned {
    NotPresent = 0,
    Undefined = 1,
    Zero = 2,
    Unmapped = 3,
    FullyPresent = 6,
    PartiallyPresent = 7,
};

class VhdxDisk final : public DiskReader {
public:
    VhdxDisk(std::unique_ptr<const ByteSource> file, const VhdxMetadata &metadata,
             std::vector<std::uint32_t> places)
        : m_file(std::move(file))
        , m_sizeBytes(metadata.diskBytes)
        , m_blockBytes(metadata.blockBytes)
        , m_isFixed(metadata.isFixed)
        , m_places(std::move(places))
    {
    }

    std::uint64_t sizeBytes() const override { return m_sizeBytes; }
    QString format() const override { return QStringLiteral("vhdx"); }
    QString subformat() const override
    {
        return m_isFixed ? QStringLiteral("fixed") : QStringLiteral("dynamic");
    }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override { return true; }
    Result<> checkUnchanged() const override { return m_file->checkUnchanged(); }

private:
    // Tells whether one read goes on from the block before \p index into it.
    bool isContinued(std::size_t index) const
    {
        if (index == m_places.size())
            return false;
        const std::uint64_t before = m_places[index - 1];
        return m_places[index] == (before == 0 ? 0 : before + m_blockBytes / kVhdxUnitBytes);
    }

    const std::unique_ptr<const ByteSource> m_file;
    const std::uint64_t m_sizeBytes;
    const std::uint64_t m_blockBytes;
    const bool m_isFixed;
    const std::vector<std::uint32_t> m_places;  // of each block, in MiB of the file; 0: zeros
};

Result<> VhdxDisk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= m_sizeBytes && buffer.size() <= m_sizeBytes - offset);
    while (!buffer.empty()) {
        const auto first = static_cast<std::size_t>(offset / m_blockBytes);
        const std::uint64_t within = offset % m_blockBytes;
        std::uint64_t length = m_blockBytes - within;
        for (std::size_t next = first + 1; length < buffer.size() && isContinued(next); ++next)
            length += m_blockBytes;
        const auto part =
            buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(length, buffer.size())));
        if (m_places[first] == 0) {
            std::ranges::fill(part, std::byte{0});
        } else if (auto read = m_file->read(m_places[first] * kVhdxUnitBytes + within, part);
                   !read) {
            return read;
        }
        offset += part.size();
        buffer = buffer.subspan(part.size());
    }
    return {};
}

std::uint64_t VhdxDisk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = m_sizeBytes;
    if (offset >= m_sizeBytes)
        return m_sizeBytes;
    auto index = static_cast<std::size_t>(offset / m_blockBytes);
    while (index < m_places.size() && m_places[index] == 0)
        ++index;
    if (index == m_places.size())
        return m_sizeBytes;
    const std::uint64_t begin = std::max(offset, index * m_blockBytes);
    while (index < m_places.size() && m_places[index] != 0)
        ++index;
    end = std::min(m_sizeBytes, index * m_blockBytes);
    return begin;
}

// Reads the entries of the payload blocks and claims each block. Between them, after every
// "chunk ratio", stand entries for bitmaps, which only a disk with a parent uses; QEMU up to 7.2
// leaves arbitrary bytes there, so that they are not looked at.
class BlockTable {
public:
    BlockTable(const ByteSource &file, const VhdxMetadata &metadata, VhdxRegion region,
               FileMap &map, const ImageFaults &faults)
        : m_file(file)
        , m_metadata(metadata)
        , m_region(region)
        , m_map(map)
        , m_faults(faults)
        , m_blocks((metadata.diskBytes - 1) / metadata.blockBytes + 1)
        , m_chunkRatio((std::uint64_t{1} << 23) * metadata.sectorBytes / metadata.blockBytes)
    {
    }

    Result<std::vector<std::uint32_t>> places() const;

private:
    Result<std::uint32_t> place(std::uint64_t block, std::uint64_t entry) const;

    const ByteSource &m_file;
    const VhdxMetadata &m_metadata;
    const VhdxRegion m_region;
    FileMap &m_map;
    const ImageFaults &m_faults;
    const std::uint64_t m_blocks;
    const std::uint64_t m_chunkRatio;
};

Result<std::vector<std::uint32_t>> BlockTable::places() const
{
    const std::uint64_t bytes = (m_blocks + (m_blocks - 1) / m_chunkRatio) * kEntryBytes;
    if (bytes > kVhdxMaxTableBytes)
        return std::unexpected(m_faults.tablesTooLarge(bytes, kVhdxMaxTableBytes));
    if (bytes > m_region.length)
        return std::unexpected(m_faults.header(QStringLiteral("BAT Length"),
                                               QString::number(m_region.length),
                                               QStringLiteral("≥ %1").arg(bytes)));
    std::vector<std::uint32_t> places;
    places.reserve(static_cast<std::size_t>(m_blocks));
    for (std::uint64_t done = 0; done < bytes; done += kVhdxUnitBytes) {
        const auto part =
            readVhdxPart(m_file, m_region.offset + done, std::min(kVhdxUnitBytes, bytes - done),
                         QStringLiteral("BAT"), m_faults);
        if (!part)
            return std::unexpected(part.error());
        for (std::size_t at = 0; at < part->size(); at += kEntryBytes) {
            if ((done + at) / kEntryBytes % (m_chunkRatio + 1) == m_chunkRatio)
                continue;
            const auto placed = place(places.size(), littleEndian<std::uint64_t>(*part, at));
            if (!placed)
                return std::unexpected(placed.error());
            places.push_back(*placed);
        }
    }
    return places;
}

Result<std::uint32_t> BlockTable::place(std::uint64_t block, std::uint64_t entry) const
{
    switch (static_cast<BlockState>(entry & 7)) {
    case BlockState::NotPresent:
    case BlockState::Undefined:
    case BlockState::Zero:
    case BlockState::Unmapped: return 0;
    case BlockState::PartiallyPresent: return std::unexpected(m_faults.backingFile());
    case BlockState::FullyPresent: {
        const std::uint64_t used =
            std::min(m_metadata.blockBytes, m_metadata.diskBytes - block * m_metadata.blockBytes);
        const VhdxRegion payload{entry >> 20 << 20, used};
        if (auto claimed =
                claimVhdxPart(m_map, payload, QStringLiteral("Payload Block"), m_file, m_faults);
            !claimed)
            return std::unexpected(std::move(claimed).error());
        return static_cast<std::uint32_t>(entry >> 20);
    }
    }
    return std::unexpected(m_faults.table(QStringLiteral("BAT"), block, entry));
}

// Claims what stands in the file apart from the payload and returns where that is listed.
Result<VhdxRegions> claimStructures(const ByteSource &file, const VhdxHeader &header, FileMap &map,
                                    const ImageFaults &faults)
{
    if (auto claimed =
            claimVhdxPart(map, {0, kHeaderSectionBytes}, QStringLiteral("Header"), file, faults);
        !claimed)
        return std::unexpected(std::move(claimed).error());
    if (auto claimed = claimVhdxPart(map, {header.logOffset, header.logBytes},
                                     QStringLiteral("Log"), file, faults);
        !claimed)
        return std::unexpected(std::move(claimed).error());
    return readVhdxRegions(file, map, faults);
}

}  // namespace

Result<std::unique_ptr<DiskReader>> openVhdx(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening)
{
    const ImageFaults faults(file->path(), QStringLiteral("VHDX"));
    const auto header = readVhdxHeader(*file, faults);
    if (!header)
        return std::unexpected(header.error());
    if (header->hasLog() && !opening.repair)
        return std::unexpected(faults.logNotReplayed());
    if (header->hasLog()) {
        auto replayed = replayVhdxLog(std::move(file), *header, faults);
        if (!replayed)
            return std::unexpected(std::move(replayed).error());
        file = *std::move(replayed);
    }
    const std::uint64_t mapBytes = FileMap::bytesFor(file->sizeBytes(), kVhdxUnitBytes);
    if (mapBytes > kVhdxMaxTableBytes)
        return std::unexpected(faults.tablesTooLarge(mapBytes, kVhdxMaxTableBytes));
    FileMap map(file->sizeBytes(), kVhdxUnitBytes);
    const auto regions = claimStructures(*file, *header, map, faults);
    if (!regions)
        return std::unexpected(regions.error());
    const auto metadata = readVhdxMetadata(*file, regions->metadata, faults);
    if (!metadata)
        return std::unexpected(metadata.error());
    auto places = BlockTable(*file, *metadata, regions->blockTable, map, faults).places();
    if (!places)
        return std::unexpected(std::move(places).error());
    return std::make_unique<VhdxDisk>(std::move(file), *metadata, *std::move(places));
}

}  // namespace vitrine
