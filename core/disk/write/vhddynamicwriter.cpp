#include "core/base/alignedbuffer.h"
#include "core/disk/format/vhdfooter.h"
#include "core/disk/write/blockwriter.h"
#include "core/disk/write/writers.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

// Source: Virtual Hard Disk Image Format Specification 1.0, "Dynamic Disk Header Format", "Block
// Allocation Table and Data Blocks". 2 MiB is the specification's block size.
constexpr std::uint64_t kBlockSize = 2U << 20;
constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kHeaderOffset = kVhdFooterBytes;
constexpr std::size_t kHeaderBytes = 1024;
constexpr std::uint64_t kTableOffset = kHeaderOffset + kHeaderBytes;
constexpr std::size_t kHeaderChecksum = 36;
// One bit for each sector of a block: one sector. It ends the page in front of the data, so that
// the data stands where direct writes go, for us and for whoever reads it.
constexpr std::uint64_t kBitmapBytes = kBlockSize / kSector / 8;
constexpr std::uint64_t kBitmapOffset = kAlignment - kBitmapBytes;

struct alignas(kAlignment) BitmapPage {
    std::array<std::byte, kAlignment> bytes{};
};

constexpr BitmapPage kAllSectors = [] {
    BitmapPage page;
    std::fill(page.bytes.begin() + kBitmapOffset, page.bytes.end(), std::byte{0xFF});
    return page;
}();

QByteArray dynamicHeader(std::uint32_t tableEntries)
{
    QByteArray header(kHeaderBytes, '\0');
    const auto put = [&header](qsizetype offset, auto value) {
        qToBigEndian(value, header.data() + offset);
    };
    header.replace(0, 8, "cxsparse");
    put(8, ~std::uint64_t{0});
    put(16, kTableOffset);
    put(24, std::uint32_t{0x0001'0000});
    put(28, tableEntries);
    put(32, static_cast<std::uint32_t>(kBlockSize));
    put(kHeaderChecksum, vhdChecksum(std::as_bytes(std::span(header)), kHeaderChecksum));
    return header;
}

std::uint64_t tableEntries(std::uint64_t diskBytes)
{
    return (diskBytes + kBlockSize - 1) / kBlockSize;
}

/// Footer, header, table, blocks, footer.
class VhdDynamicWriter final : public BlockWriter {
public:
    VhdDynamicWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file)
        : BlockWriter(request, std::move(file),
                      {.blockBytes = kBlockSize,
                       .firstSlot = alignedUp(kTableOffset + tableEntries(request.sizeBytes) * 4),
                       .slotBytes = kAlignment + kBlockSize,
                       .dataOffset = kAlignment})
    {
    }

private:
    Result<> beginSlot(std::uint32_t slot) override;
    Result<> finish() override;
    std::vector<std::byte> front(const QByteArray &footer) const;
};

Result<> VhdDynamicWriter::beginSlot(std::uint32_t slot)
{
    return file().write(dataOffsetOf(slot) - kAlignment, kAllSectors.bytes);
}

std::vector<std::byte> VhdDynamicWriter::front(const QByteArray &footer) const
{
    const auto entries = static_cast<std::uint32_t>(slots().blockCount());
    std::vector<std::byte> bytes(static_cast<std::size_t>(layout().firstSlot), std::byte{0xFF});
    const QByteArray fixed = footer + dynamicHeader(entries);
    std::ranges::copy(std::as_bytes(std::span(fixed)), bytes.begin());
    for (std::uint32_t block = 0; block < entries; ++block) {
        const std::uint32_t slot = slots().slotOf(block);
        if (slot == BlockSlots::kNone)
            continue;
        const std::uint64_t bitmap = dataOffsetOf(slot) - kBitmapBytes;
        qToBigEndian(static_cast<std::uint32_t>(bitmap / kSector),
                     bytes.data() + kTableOffset + std::size_t{block} * 4);
    }
    return bytes;
}

Result<> VhdDynamicWriter::finish()
{
    const QByteArray footer =
        makeVhdFooter(diskBytes(), request().identity, request().createdAt, VhdDiskType::Dynamic);
    if (auto sized = file().resize(endOfSlots() + kVhdFooterBytes); !sized)
        return sized;
    if (auto written = file().write(0, front(footer)); !written)
        return written;
    return file().write(endOfSlots(), std::as_bytes(std::span(footer)));
}

}  // namespace

Result<std::unique_ptr<DiskWriter>> makeVhdDynamicWriter(const DiskWriteRequest &request)
{
    if (auto checked = checkVhdSize(request.sizeBytes, request); !checked)
        return std::unexpected(std::move(checked).error());
    auto file = OutputFile::create(request.path, request.overwrite);
    if (!file)
        return std::unexpected(std::move(file).error());
    return std::make_unique<VhdDynamicWriter>(request, *std::move(file));
}

}  // namespace vitrine
