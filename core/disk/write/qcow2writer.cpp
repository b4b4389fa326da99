#include "core/base/alignedbuffer.h"
#include "core/disk/write/blockwriter.h"
#include "core/disk/write/writers.h"

#include <algorithm>
#include <bit>

namespace vitrine {
namespace {

// Source: QEMU, docs/interop/qcow2.txt. 64 KiB is what its own tools take.
constexpr std::uint64_t kClusterBytes = 64U << 10;
constexpr std::uint64_t kMaxClusterBytes = 2U << 20;
// What is remembered of each cluster takes four bytes: 64 MiB for a full disk of this many.
constexpr std::uint64_t kMaxClusters = std::uint64_t{16} << 20;
constexpr std::uint64_t kEntryBytes = 8;
constexpr std::uint64_t kRefcountBytes = 2;
constexpr std::uint64_t kCopied = std::uint64_t{1} << 63;
constexpr std::size_t kHeaderBytes = 104;

std::uint64_t clusterBytesFor(std::uint64_t diskBytes)
{
    std::uint64_t cluster = kClusterBytes;
    while (cluster < kMaxClusterBytes && diskBytes / cluster > kMaxClusters)
        cluster *= 2;
    return cluster;
}

std::uint64_t dividedUp(std::uint64_t a, std::uint64_t b)
{
    return (a + b - 1) / b;
}

/// Writes what comes one value after the other, in large pieces.
class TableStream {
public:
    TableStream(OutputFile &file, std::uint64_t offset)
        : m_file(file)
        , m_offset(offset)
    {
    }

    template <typename T>
    Result<> put(T value)
    {
        qToBigEndian(value, m_buffer.bytes().data() + m_used);
        m_used += sizeof value;
        return m_used == m_buffer.bytes().size() ? flush() : Result<>();
    }
    std::uint64_t offset() const { return m_offset + m_used; }
    Result<> flush()
    {
        auto written = m_file.write(m_offset, m_buffer.bytes().first(m_used));
        m_offset += m_used;
        m_used = 0;
        return written;
    }

private:
    OutputFile &m_file;
    std::uint64_t m_offset;
    std::size_t m_used = 0;
    AlignedBuffer m_buffer{1U << 20};
};

/// Where the tables stand: behind the data, in this order, in whole clusters.
struct Tables {
    std::uint64_t l2Offset = 0;
    std::uint64_t l2Count = 0;
    std::uint64_t l1Offset = 0;
    std::uint64_t l1Entries = 0;
    std::uint64_t refcountTableOffset = 0;
    std::uint64_t refcountTableClusters = 0;
    std::uint64_t refcountBlocksOffset = 0;
    std::uint64_t refcountBlocks = 0;
    std::uint64_t clusters = 0;  ///< of the whole file
};

/// Header, clusters of data, tables.
class Qcow2Writer final : public BlockWriter {
public:
    Qcow2Writer(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file,
                std::uint64_t clusterBytes)
        : BlockWriter(
              request, std::move(file),
              {.blockBytes = clusterBytes, .firstSlot = clusterBytes, .slotBytes = clusterBytes})
    {
    }

private:
    Result<> finish() override;
    std::uint64_t clusterBytes() const { return layout().blockBytes; }
    std::uint64_t entriesPerTable() const { return clusterBytes() / kEntryBytes; }
    Tables planTables() const;
    QByteArray header(const Tables &tables) const;
    Result<> writeL2(const Tables &tables);
    Result<> writeL1(const Tables &tables);
    Result<> writeRefcounts(const Tables &tables);
};

Tables Qcow2Writer::planTables() const
{
    const std::uint64_t cluster = clusterBytes();
    Tables tables;
    tables.l1Entries = dividedUp(slots().blockCount(), entriesPerTable());
    for (std::uint64_t i = 0; i < tables.l1Entries; ++i)
        tables.l2Count += slots().hasAny(i * entriesPerTable(), entriesPerTable()) ? 1U : 0U;
    tables.l2Offset = endOfSlots();
    tables.l1Offset = tables.l2Offset + tables.l2Count * cluster;
    tables.refcountTableOffset =
        tables.l1Offset + dividedUp(tables.l1Entries * kEntryBytes, cluster) * cluster;
    const std::uint64_t others = tables.refcountTableOffset / cluster;
    // Their own clusters are counted in them: larger until all fit.
    do {
        tables.clusters = others + tables.refcountTableClusters + tables.refcountBlocks;
        tables.refcountBlocks = dividedUp(tables.clusters, cluster / kRefcountBytes);
        tables.refcountTableClusters = dividedUp(tables.refcountBlocks * kEntryBytes, cluster);
    } while (tables.clusters != others + tables.refcountTableClusters + tables.refcountBlocks);
    tables.refcountBlocksOffset =
        tables.refcountTableOffset + tables.refcountTableClusters * cluster;
    return tables;
}

QByteArray Qcow2Writer::header(const Tables &tables) const
{
    // Behind the header stands the mark of the end of its extensions: eight bytes of zeros.
    QByteArray header(kHeaderBytes + 8, '\0');
    const auto put = [&header](qsizetype offset, auto value) {
        qToBigEndian(value, header.data() + offset);
    };
    put(0, std::uint32_t{0x514649FB});
    put(4, std::uint32_t{3});
    put(20, static_cast<std::uint32_t>(std::countr_zero(clusterBytes())));
    put(24, diskBytes());
    put(36, static_cast<std::uint32_t>(tables.l1Entries));
    put(40, tables.l1Offset);
    put(48, tables.refcountTableOffset);
    put(56, static_cast<std::uint32_t>(tables.refcountTableClusters));
    put(96, static_cast<std::uint32_t>(std::countr_zero(kRefcountBytes * 8)));
    put(100, static_cast<std::uint32_t>(kHeaderBytes));
    return header;
}

Result<> Qcow2Writer::writeL2(const Tables &tables)
{
    TableStream stream(file(), tables.l2Offset);
    for (std::uint64_t table = 0; table < tables.l1Entries; ++table) {
        const std::uint64_t first = table * entriesPerTable();
        if (!slots().hasAny(first, entriesPerTable()))
            continue;
        for (std::uint64_t block = first; block < first + entriesPerTable(); ++block) {
            const std::uint32_t slot =
                block < slots().blockCount() ? slots().slotOf(block) : BlockSlots::kNone;
            const std::uint64_t entry =
                slot == BlockSlots::kNone ? 0 : dataOffsetOf(slot) | kCopied;
            if (auto put = stream.put(entry); !put)
                return put;
        }
    }
    return stream.flush();
}

Result<> Qcow2Writer::writeL1(const Tables &tables)
{
    TableStream stream(file(), tables.l1Offset);
    std::uint64_t next = tables.l2Offset;
    for (std::uint64_t table = 0; table < tables.l1Entries; ++table) {
        const bool isThere = slots().hasAny(table * entriesPerTable(), entriesPerTable());
        if (auto put = stream.put(isThere ? next | kCopied : std::uint64_t{0}); !put)
            return put;
        next += isThere ? clusterBytes() : 0;
    }
    return stream.flush();
}

// Every cluster of the file is used, once.
Result<> Qcow2Writer::writeRefcounts(const Tables &tables)
{
    TableStream table(file(), tables.refcountTableOffset);
    for (std::uint64_t i = 0; i < tables.refcountBlocks; ++i) {
        if (auto put = table.put(tables.refcountBlocksOffset + i * clusterBytes()); !put)
            return put;
    }
    if (auto flushed = table.flush(); !flushed)
        return flushed;
    TableStream blocks(file(), tables.refcountBlocksOffset);
    for (std::uint64_t i = 0; i < tables.clusters; ++i) {
        if (auto put = blocks.put(std::uint16_t{1}); !put)
            return put;
    }
    return blocks.flush();
}

Result<> Qcow2Writer::finish()
{
    const Tables tables = planTables();
    if (auto sized = file().resize(tables.clusters * clusterBytes()); !sized)
        return sized;
    for (auto step : {&Qcow2Writer::writeL2, &Qcow2Writer::writeL1, &Qcow2Writer::writeRefcounts}) {
        if (auto written = (this->*step)(tables); !written)
            return written;
    }
    const QByteArray bytes = header(tables);
    return file().write(0, std::as_bytes(std::span(bytes)));
}

}  // namespace

Result<std::unique_ptr<DiskWriter>> makeQcow2Writer(const DiskWriteRequest &request)
{
    auto file = OutputFile::create(request.path, request.overwrite);
    if (!file)
        return std::unexpected(std::move(file).error());
    return std::make_unique<Qcow2Writer>(request, *std::move(file),
                                         clusterBytesFor(request.sizeBytes));
}

}  // namespace vitrine
