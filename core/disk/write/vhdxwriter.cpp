#include "core/disk/format/crc32c.h"
#include "core/disk/imageformat.h"
#include "core/disk/write/blockwriter.h"
#include "core/disk/write/writers.h"

#include <QUuid>

#include <algorithm>

namespace vitrine {
namespace {

// Source: [MS-VHDX] 7.0, sections 2.2 to 2.6. Everything stands in units of 1 MiB.
constexpr std::uint64_t kMebibyte = 1U << 20;
constexpr std::uint64_t kHeaderOffset = 64U << 10;
constexpr std::size_t kHeaderBytes = 4096;
constexpr std::uint64_t kHeaderStep = 64U << 10;
constexpr std::uint64_t kRegionTableOffset = 192U << 10;
constexpr std::size_t kRegionTableBytes = 64U << 10;
constexpr std::uint64_t kLogOffset = kMebibyte;
constexpr std::uint64_t kMetadataOffset = 2 * kMebibyte;
constexpr std::uint64_t kMetadataItems = 64U << 10;
constexpr std::uint64_t kBatOffset = 3 * kMebibyte;
constexpr std::uint32_t kLogicalSectorBytes = 512;
constexpr std::uint32_t kPhysicalSectorBytes = 4096;
constexpr std::uint64_t kFullyPresent = 6;
// Small blocks make small files; large ones make small tables. Hyper-V takes 32 MiB.
constexpr std::uint64_t kLeastBlockBytes = 2U << 20;
constexpr std::uint64_t kMaxBlockBytes = 32U << 20;
constexpr std::uint64_t kManyBlocks = 65536;

std::uint64_t blockBytesFor(std::uint64_t diskBytes)
{
    std::uint64_t block = kLeastBlockBytes;
    while (block < kMaxBlockBytes && diskBytes / block > kManyBlocks)
        block *= 2;
    return block;
}

// Behind the entries of each chunk of blocks stands one for a bitmap, which only a disk with a
// parent has.
std::uint64_t chunkRatio(std::uint64_t blockBytes)
{
    return (std::uint64_t{1} << 23) * kLogicalSectorBytes / blockBytes;
}

std::uint64_t batEntries(std::uint64_t blocks, std::uint64_t blockBytes)
{
    return blocks + (blocks - 1) / chunkRatio(blockBytes);
}

std::uint64_t batBytes(std::uint64_t diskBytes)
{
    const std::uint64_t block = blockBytesFor(diskBytes);
    const std::uint64_t entries = batEntries((diskBytes + block - 1) / block, block);
    return (entries * 8 + kMebibyte - 1) / kMebibyte * kMebibyte;
}

/// Bytes of a structure, filled field by field.
class Structure {
public:
    explicit Structure(std::size_t bytes)
        : m_bytes(bytes)
    {
    }

    template <typename T>
    void put(std::size_t offset, T value)
    {
        qToLittleEndian(value, m_bytes.data() + offset);
    }
    void putText(std::size_t offset, std::string_view text)
    {
        std::ranges::copy(std::as_bytes(std::span(text)), at(offset));
    }
    void putGuid(std::size_t offset, const char *text)
    {
        putGuid(offset, QUuid::fromString(QLatin1String(text)));
    }
    void putGuid(std::size_t offset, const Uid &uid)
    {
        putGuid(offset, QUuid::fromString(uid.toDashedString()));
    }
    void putChecksum(std::size_t offset) { put(offset, crc32c(m_bytes)); }
    Bytes bytes() const { return m_bytes; }

private:
    void putGuid(std::size_t offset, const QUuid &guid)
    {
        const QByteArray bytes = guid.toRfc4122();
        put(offset, qFromBigEndian<std::uint32_t>(bytes.constData()));
        put(offset + 4, qFromBigEndian<std::uint16_t>(bytes.constData() + 4));
        put(offset + 6, qFromBigEndian<std::uint16_t>(bytes.constData() + 6));
        putText(offset + 8, std::string_view(bytes.constData() + 8, 8));
    }
    std::vector<std::byte>::iterator at(std::size_t offset)
    {
        return m_bytes.begin() + static_cast<std::ptrdiff_t>(offset);
    }

    std::vector<std::byte> m_bytes;
};

// Of the two headers the one with the greater number counts.
Structure header(const Uid &identity, std::uint64_t sequenceNumber)
{
    Structure header(kHeaderBytes);
    header.putText(0, "head");
    header.put(8, sequenceNumber);
    header.putGuid(16, identity);  // FileWriteGuid
    header.putGuid(32, identity);  // DataWriteGuid; behind it no LogGuid: the log is empty
    header.put(66, std::uint16_t{1});
    header.put(68, static_cast<std::uint32_t>(kMebibyte));
    header.put(72, kLogOffset);
    header.putChecksum(4);
    return header;
}

Structure regionTable(std::uint64_t diskBytes)
{
    Structure table(kRegionTableBytes);
    table.putText(0, "regi");
    table.put(8, std::uint32_t{2});
    const auto region = [&table](std::size_t at, const char *guid, std::uint64_t offset,
                                 std::uint64_t bytes) {
        table.putGuid(at, guid);
        table.put(at + 16, offset);
        table.put(at + 24, static_cast<std::uint32_t>(bytes));
        table.put(at + 28, std::uint32_t{1});
    };
    region(16, "2DC27766-F623-4200-9D64-115E9BFD4A08", kBatOffset, batBytes(diskBytes));
    region(48, "8B7CA206-4790-4B9A-B8FE-575F050F886E", kMetadataOffset, kMebibyte);
    table.putChecksum(4);
    return table;
}

Structure metadata(std::uint64_t diskBytes, const Uid &identity)
{
    constexpr std::uint32_t kIsVirtualDisk = 2;
    constexpr std::uint32_t kIsRequired = 4;
    Structure table(kMetadataItems + kHeaderBytes);
    std::uint16_t count = 0;
    std::uint32_t next = kMetadataItems;
    const auto item = [&](const char *guid, std::uint32_t bytes, std::uint32_t flags) {
        const std::size_t entry = 32 + std::size_t{32} * count++;
        table.putGuid(entry, guid);
        table.put(entry + 16, next);
        table.put(entry + 20, bytes);
        table.put(entry + 24, flags | kIsRequired);
        return std::exchange(next, next + bytes);
    };
    table.putText(0, "metadata");
    const std::uint32_t parameters = item("CAA16737-FA36-4D43-B3B6-33F0AA44E76B", 8, 0);
    table.put(parameters, static_cast<std::uint32_t>(blockBytesFor(diskBytes)));
    table.put(item("2FA54224-CD1B-4876-B211-5DBED83BF4B8", 8, kIsVirtualDisk), diskBytes);
    table.putGuid(item("BECA12AB-B2E6-4523-93EF-C309E000C746", 16, kIsVirtualDisk), identity);
    table.put(item("8141BF1D-A96F-4709-BA47-F233A8FAAB5F", 4, kIsVirtualDisk), kLogicalSectorBytes);
    table.put(item("CDA348C7-445D-4471-9CC9-E9885251C556", 4, kIsVirtualDisk),
              kPhysicalSectorBytes);
    table.put(10, count);
    return table;
}

/// Headers, an empty log, metadata, table, blocks.
class VhdxWriter final : public BlockWriter {
public:
    VhdxWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file)
        : BlockWriter(request, std::move(file),
                      {.blockBytes = blockBytesFor(request.sizeBytes),
                       .firstSlot = kBatOffset + batBytes(request.sizeBytes),
                       .slotBytes = blockBytesFor(request.sizeBytes)})
    {
    }

private:
    Result<> finish() override;
    Result<> sealEnd();
    Structure table() const;
};

Structure VhdxWriter::table() const
{
    Structure bat(static_cast<std::size_t>(batBytes(diskBytes())));
    for (std::uint64_t block = 0; block < slots().blockCount(); ++block) {
        const std::uint32_t slot = slots().slotOf(block);
        if (slot == BlockSlots::kNone)
            continue;
        const std::uint64_t entry = block + block / chunkRatio(layout().blockBytes);
        bat.put(static_cast<std::size_t>(entry * 8), dataOffsetOf(slot) | kFullyPresent);
    }
    return bat;
}

// The file ends with bytes of the guest. Where these look like the end of another format, a unit
// that belongs to nothing stands behind them.
Result<> VhdxWriter::sealEnd()
{
    std::vector<std::byte> tail(kFormatTailBytes);
    if (auto read = file().read(endOfSlots() - tail.size(), tail); !read)
        return read;
    if (recognisedFormats({}, tail, endOfSlots()).isEmpty())
        return {};
    return file().resize(endOfSlots() + kMebibyte);
}

Result<> VhdxWriter::finish()
{
    if (auto sized = file().resize(endOfSlots()); !sized)
        return sized;
    if (auto sealed = sealEnd(); !sealed)
        return sealed;
    Structure identifier(kHeaderBytes);
    identifier.putText(0, "vhdxfile");
    identifier.putText(8, std::string_view("V\0i\0t\0r\0i\0n\0e\0", 14));
    const auto write = [this](std::uint64_t offset, const Structure &structure) {
        return file().write(offset, structure.bytes());
    };
    const Uid &identity = request().identity;
    const Structure regions = regionTable(diskBytes());
    const std::pair<std::uint64_t, Structure> parts[] = {
        {0, std::move(identifier)},
        {kHeaderOffset, header(identity, 1)},
        {kHeaderOffset + kHeaderStep, header(identity, 2)},
        {kRegionTableOffset, regions},
        {kRegionTableOffset + kRegionTableBytes, regions},
        {kMetadataOffset, metadata(diskBytes(), identity)},
        {kBatOffset, table()},
    };
    for (const auto &[offset, structure] : parts) {
        if (auto written = write(offset, structure); !written)
            return written;
    }
    return {};
}

}  // namespace

Result<std::unique_ptr<DiskWriter>> makeVhdxWriter(const DiskWriteRequest &request)
{
    auto file = OutputFile::create(request.path, request.overwrite);
    if (!file)
        return std::unexpected(std::move(file).error());
    return std::make_unique<VhdxWriter>(request, *std::move(file));
}

}  // namespace vitrine
