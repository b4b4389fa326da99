#include "core/disk/format/vhddynamic.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/format/imagefaults.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <vector>

namespace vitrine {
namespace {

constexpr std::uint64_t kSectorBytes = 512;
constexpr std::size_t kHeaderBytes = 1024;
constexpr std::uint32_t kHeaderVersion = 0x0001'0000;
constexpr std::uint32_t kUnallocated = 0xFFFF'FFFF;
constexpr std::uint64_t kMaxTableBytes = std::uint64_t{64} << 20;
// Programs write 512 KiB and 2 MiB; the greatest keeps a bitmap at 64 KiB.
constexpr std::uint64_t kMinBlockBytes = std::uint64_t{512} << 10;
constexpr std::uint64_t kMaxBlockBytes = std::uint64_t{256} << 20;

// Offsets of the fields in the header, all big-endian.
constexpr std::size_t kTableOffset = 16;
constexpr std::size_t kVersion = 24;
constexpr std::size_t kMaxTableEntries = 28;
constexpr std::size_t kBlockSize = 32;
constexpr std::size_t kChecksum = 36;
constexpr std::size_t kParentUniqueId = 40;
constexpr std::size_t kParentName = 64;
constexpr std::size_t kParentLocators = 576;  // eight, whose first four bytes are zero if unused
constexpr std::size_t kLocatorBytes = 24;
constexpr std::size_t kLocatorCount = 8;

struct Range {
    QString name;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    bool meets(const Range &other) const { return begin < other.end && other.begin < end; }
};

struct Layout {
    Range header;
    Range table;
    std::uint32_t entryCount = 0;
    std::uint64_t blockBytes = 0;  ///< of the disk
    std::uint64_t bitmapBytes = 0;  ///< of the file, in front of every block

    std::uint64_t unitBytes() const { return bitmapBytes + blockBytes; }
};

bool isEmpty(Bytes bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0}; });
}

bool hasParent(Bytes header)
{
    for (std::size_t i = 0; i < kLocatorCount; ++i) {
        if (!isEmpty(header.subspan(kParentLocators + i * kLocatorBytes, 4)))
            return true;
    }
    return !isEmpty(header.subspan(kParentUniqueId, 16))
        || !isEmpty(header.subspan(kParentName, 512));
}

Result<> checkFields(Bytes header, const ImageFaults &faults)
{
    if (!holds(header, 0, "cxsparse")) {
        const QByteArray found(reinterpret_cast<const char *>(header.data()), 8);
        return std::unexpected(faults.header(QStringLiteral("Cookie"),
                                             QString::fromLatin1(found.toHex()),
                                             QString::fromLatin1(QByteArray("cxsparse").toHex())));
    }
    if (bigEndian<std::uint32_t>(header, kChecksum) != vhdChecksum(header, kChecksum))
        return std::unexpected(faults.checksum(QStringLiteral("Dynamic Disk Header")));
    if (hasParent(header))
        return std::unexpected(faults.backingFile());
    if (const auto version = bigEndian<std::uint32_t>(header, kVersion); version != kHeaderVersion)
        return std::unexpected(faults.header(QStringLiteral("Header Version"),
                                             QString::number(version),
                                             QString::number(kHeaderVersion)));
    const auto block = bigEndian<std::uint32_t>(header, kBlockSize);
    if (!std::has_single_bit(block) || block < kMinBlockBytes || block > kMaxBlockBytes)
        return std::unexpected(
            faults.header(QStringLiteral("Block Size"), QString::number(block),
                          QStringLiteral("2^n, %1…%2").arg(kMinBlockBytes).arg(kMaxBlockBytes)));
    return {};
}

// Makes sure that a table of the format lies in the file, in front of the footer.
Result<> checkPlace(const Range &range, std::uint64_t contentEnd, std::uint64_t fileBytes,
                    const ImageFaults &faults)
{
    if (range.begin % kSectorBytes != 0)
        return std::unexpected(
            faults.header(range.name, QString::number(range.begin), QStringLiteral("512 × n")));
    if (range.end > fileBytes)
        return std::unexpected(faults.truncated(range.name, range.end, fileBytes));
    if (range.end > contentEnd)
        return std::unexpected(faults.overlap(range.name, contentEnd));
    if (range.begin < kVhdFooterBytes)
        return std::unexpected(faults.overlap(range.name, range.begin));
    return {};
}

Result<Layout> readLayout(const ByteSource &file, const VhdFooter &footer, std::uint64_t contentEnd,
                          const ImageFaults &faults)
{
    const std::uint64_t fileBytes = file.sizeBytes();
    const auto headerEnd = checkedSum(footer.dataOffset, kHeaderBytes);
    if (!headerEnd)
        return std::unexpected(
            faults.truncated(QStringLiteral("Dynamic Disk Header"), footer.dataOffset, fileBytes));
    Layout layout;
    layout.header = {QStringLiteral("Dynamic Disk Header"), footer.dataOffset, *headerEnd};
    if (auto placed = checkPlace(layout.header, contentEnd, fileBytes, faults); !placed)
        return std::unexpected(std::move(placed).error());
    std::vector<std::byte> header(kHeaderBytes);
    if (auto read = file.read(layout.header.begin, header); !read)
        return std::unexpected(std::move(read).error());
    if (auto checked = checkFields(header, faults); !checked)
        return std::unexpected(std::move(checked).error());

    layout.blockBytes = bigEndian<std::uint32_t>(header, kBlockSize);
    const std::uint64_t bitmapBytes = layout.blockBytes / kSectorBytes / 8;
    layout.bitmapBytes = (bitmapBytes + kSectorBytes - 1) / kSectorBytes * kSectorBytes;
    layout.entryCount = bigEndian<std::uint32_t>(header, kMaxTableEntries);
    const std::uint64_t tableBytes = std::uint64_t{layout.entryCount} * sizeof(std::uint32_t);
    if (tableBytes > kMaxTableBytes)
        return std::unexpected(faults.tablesTooLarge(tableBytes, kMaxTableBytes));
    if (layout.entryCount * layout.blockBytes < footer.visibleBytes)
        return std::unexpected(faults.header(
            QStringLiteral("Max Table Entries"), QString::number(layout.entryCount),
            QString::number((footer.visibleBytes + layout.blockBytes - 1) / layout.blockBytes)));

    const auto begin = bigEndian<std::uint64_t>(header, kTableOffset);
    const auto end = checkedSum(begin, tableBytes);
    if (!end)
        return std::unexpected(
            faults.truncated(QStringLiteral("Block Allocation Table"), begin, fileBytes));
    layout.table = {QStringLiteral("Block Allocation Table"), begin, *end};
    if (auto placed = checkPlace(layout.table, contentEnd, fileBytes, faults); !placed)
        return std::unexpected(std::move(placed).error());
    if (layout.table.meets(layout.header))
        return std::unexpected(faults.overlap(layout.table.name, layout.table.begin));
    return layout;
}

Result<std::vector<std::uint32_t>> readTable(const ByteSource &file, const Layout &layout)
{
    std::vector<std::uint32_t> table(layout.entryCount);
    if (auto read = file.read(layout.table.begin, std::as_writable_bytes(std::span(table))); !read)
        return std::unexpected(std::move(read).error());
    for (std::uint32_t &entry : table)
        entry = qFromBigEndian(entry);
    return table;
}

// Every block stands in front of the footer, apart from the tables and from each other. Entries
// behind the end of the disk count as well: who grows it would use them.
Result<> checkBlocks(const std::vector<std::uint32_t> &table, const Layout &layout,
                     std::uint64_t contentEnd, std::uint64_t fileBytes, const ImageFaults &faults)
{
    const QString name = QStringLiteral("Block");
    std::vector<std::uint32_t> sectors;
    for (const std::uint32_t sector : table) {
        if (sector == kUnallocated)
            continue;
        const std::uint64_t begin = sector * kSectorBytes;
        const Range block{name, begin, begin + layout.unitBytes()};
        if (auto placed = checkPlace(block, contentEnd, fileBytes, faults); !placed)
            return placed;
        if (block.meets(layout.header) || block.meets(layout.table))
            return std::unexpected(faults.overlap(name, begin));
        sectors.push_back(sector);
        // More than the file has room for: which ones overlap need not be found out.
        if (sectors.size() * layout.unitBytes() > contentEnd)
            return std::unexpected(faults.overlap(name, begin));
    }
    std::ranges::sort(sectors);
    const auto clash = std::ranges::adjacent_find(
        sectors, [unit = layout.unitBytes() / kSectorBytes](std::uint32_t a, std::uint32_t b) {
            return b - a < unit;
        });
    if (clash != sectors.end())
        return std::unexpected(faults.overlap(name, *std::next(clash) * kSectorBytes));
    return {};
}

// A sector that the bitmap of its block does not list was never written: what stands in its place
// is whatever the file system left there.
void clearAbsent(Bytes bitmap, std::uint64_t within, std::span<std::byte> buffer)
{
    while (!buffer.empty()) {
        const std::uint64_t sector = within / kSectorBytes;
        const std::uint64_t left = (sector + 1) * kSectorBytes - within;
        const auto part =
            buffer.first(static_cast<std::size_t>(std::min<std::uint64_t>(left, buffer.size())));
        const auto bits = std::to_integer<unsigned>(bitmap[static_cast<std::size_t>(sector / 8)]);
        if ((bits & 0x80U >> sector % 8) == 0)
            std::ranges::fill(part, std::byte{0});
        within += part.size();
        buffer = buffer.subspan(part.size());
    }
}

class DynamicVhd final : public DiskReader {
public:
    DynamicVhd(std::unique_ptr<const ByteSource> file, std::uint64_t sizeBytes,
               const Layout &layout, std::vector<std::uint32_t> table)
        : m_file(std::move(file))
        , m_sizeBytes(sizeBytes)
        , m_blockBytes(layout.blockBytes)
        , m_bitmapBytes(layout.bitmapBytes)
        , m_table(std::move(table))
        , m_isWhole(m_table.size())
    {
    }

    std::uint64_t sizeBytes() const override { return m_sizeBytes; }
    QString format() const override { return QStringLiteral("vhd"); }
    QString subformat() const override { return QStringLiteral("dynamic"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override;
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override;
    bool holesAreProven() const override { return true; }
    Result<> checkUnchanged() const override { return m_file->checkUnchanged(); }

private:
    Result<> readBlock(std::size_t index, std::uint64_t within, std::span<std::byte> buffer) const;
    Result<std::vector<std::byte>> presentSectors(std::size_t index) const;
    bool isAllocated(std::size_t index) const { return m_table[index] != kUnallocated; }

    const std::unique_ptr<const ByteSource> m_file;
    const std::uint64_t m_sizeBytes;
    const std::uint64_t m_blockBytes;
    const std::uint64_t m_bitmapBytes;
    const std::vector<std::uint32_t> m_table;  // as many as the disk has blocks
    mutable std::vector<std::atomic<bool>> m_isWhole;  // blocks seen to have every sector
};

Result<> DynamicVhd::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= m_sizeBytes && buffer.size() <= m_sizeBytes - offset);
    while (!buffer.empty()) {
        const std::uint64_t within = offset % m_blockBytes;
        const auto part = buffer.first(static_cast<std::size_t>(
            std::min<std::uint64_t>(buffer.size(), m_blockBytes - within)));
        const auto index = static_cast<std::size_t>(offset / m_blockBytes);
        if (auto read = readBlock(index, within, part); !read)
            return read;
        offset += part.size();
        buffer = buffer.subspan(part.size());
    }
    return {};
}

Result<> DynamicVhd::readBlock(std::size_t index, std::uint64_t within,
                               std::span<std::byte> buffer) const
{
    if (!isAllocated(index)) {
        std::ranges::fill(buffer, std::byte{0});
        return {};
    }
    // In the order of the file: the bitmap stands right in front of the block.
    const auto bitmap = presentSectors(index);
    if (!bitmap)
        return std::unexpected(bitmap.error());
    const std::uint64_t data = m_table[index] * kSectorBytes + m_bitmapBytes;
    if (auto read = m_file->read(data + within, buffer); !read)
        return read;
    if (!bitmap->empty())
        clearAbsent(*bitmap, within, buffer);
    return {};
}

// Returns the bitmap of a block, or nothing when every sector is present.
Result<std::vector<std::byte>> DynamicVhd::presentSectors(std::size_t index) const
{
    if (m_isWhole[index].load(std::memory_order_relaxed))
        return {};
    // Whole pages, so that the read goes past the page cache like that of the data.
    const std::uint64_t bitmapOffset = m_table[index] * kSectorBytes;
    const std::uint64_t begin = bitmapOffset / kAlignment * kAlignment;
    const std::uint64_t end =
        std::min(m_file->sizeBytes(), alignedUp(bitmapOffset + m_bitmapBytes));
    AlignedBuffer pages(end - begin);
    const auto bytes = pages.bytes().first(static_cast<std::size_t>(end - begin));
    if (auto read = m_file->read(begin, bytes); !read)
        return std::unexpected(std::move(read).error());
    const auto bitmap = bytes.subspan(static_cast<std::size_t>(bitmapOffset - begin),
                                      static_cast<std::size_t>(m_blockBytes / kSectorBytes / 8));
    if (std::ranges::all_of(bitmap, [](std::byte byte) { return byte == std::byte{0xFF}; })) {
        m_isWhole[index].store(true, std::memory_order_relaxed);
        return {};
    }
    return std::vector<std::byte>(bitmap.begin(), bitmap.end());
}

std::uint64_t DynamicVhd::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = m_sizeBytes;
    if (offset >= m_sizeBytes)
        return m_sizeBytes;
    auto index = static_cast<std::size_t>(offset / m_blockBytes);
    while (index < m_table.size() && !isAllocated(index))
        ++index;
    if (index == m_table.size())
        return m_sizeBytes;
    const std::uint64_t begin = std::max(offset, index * m_blockBytes);
    while (index < m_table.size() && isAllocated(index))
        ++index;
    end = std::min(m_sizeBytes, index * m_blockBytes);
    return begin;
}

}  // namespace

Result<std::unique_ptr<DiskReader>> openDynamicVhd(std::unique_ptr<const ByteSource> file,
                                                   const VhdFooter &footer,
                                                   std::uint64_t contentEnd)
{
    const bool isDifferencing = footer.type == VhdDiskType::Differencing;
    const ImageFaults faults(file->path(),
                             isDifferencing ? QStringLiteral("VHD (differencing)")
                                            : QStringLiteral("VHD (dynamic)"));
    if (isDifferencing)
        return std::unexpected(faults.backingFile());
    if (footer.hasSavedState)
        return std::unexpected(faults.savedState());
    if (auto checked = checkDiskSize(footer.visibleBytes, file->path()); !checked)
        return std::unexpected(std::move(checked).error());
    if (footer.visibleBytes > footer.currentBytes)
        return std::unexpected(faults.header(QStringLiteral("Disk Geometry"),
                                             QString::number(footer.visibleBytes),
                                             QStringLiteral("≤ %1").arg(footer.currentBytes)));
    const auto layout = readLayout(*file, footer, contentEnd, faults);
    if (!layout)
        return std::unexpected(layout.error());
    auto table = readTable(*file, *layout);
    if (!table)
        return std::unexpected(std::move(table).error());
    if (auto checked = checkBlocks(*table, *layout, contentEnd, file->sizeBytes(), faults);
        !checked)
        return std::unexpected(std::move(checked).error());
    const std::uint64_t blocks = (footer.visibleBytes - 1) / layout->blockBytes + 1;
    table->resize(static_cast<std::size_t>(blocks));
    return std::make_unique<DynamicVhd>(std::move(file), footer.visibleBytes, *layout,
                                        *std::move(table));
}

}  // namespace vitrine
