#include "core/disk/format/qcow2audit.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/bytesource.h"
#include "core/disk/format/filemap.h"

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace vitrine {
namespace {

constexpr std::uint64_t kMaxMapBytes = std::uint64_t{64} << 20;
// 64 TiB in clusters of 64 KiB, the default; smaller clusters make larger tables.
constexpr std::uint64_t kMaxTableBytes = std::uint64_t{8} << 30;
constexpr std::size_t kTablePieceBytes = 64 << 10;
constexpr std::uint64_t kSectorBytes = 512;

// Also for the refcount table, whose offsets may have more bits: no file is that large.
constexpr std::uint64_t kOffsetMask = 0x00FF'FFFF'FFFF'FE00;
constexpr std::uint64_t kCopiedBit = std::uint64_t{1} << 63;

// One of a snapshot's fields, all of them counted from where its entry begins.
constexpr std::uint64_t kSnapshotBytes = 40;
constexpr std::size_t kSnapshotIdSize = 12;
constexpr std::size_t kSnapshotNameSize = 14;
constexpr std::size_t kSnapshotExtraSize = 36;
// QEMU's own limits.
constexpr std::uint64_t kMaxSnapshotExtra = 1024;
constexpr std::uint64_t kMaxSnapshotTable = std::uint64_t{64} << 20;

// A packed cluster is remembered in 64 bits: where it begins, and its sectors behind the first.
// The map of a file above 2^50 bytes would be too large.
constexpr unsigned kPackedSectorBits = 14;
constexpr std::uint64_t kPackedSectorMask = (std::uint64_t{1} << kPackedSectorBits) - 1;

// Names of the specification, for faults.
constexpr char kHeader[] = "header";
constexpr char kRefcountTable[] = "refcount table";
constexpr char kRefcountBlock[] = "refcount block";
constexpr char kSnapshotTable[] = "snapshot table";
constexpr char kL1Table[] = "L1 table";
constexpr char kL2Table[] = "L2 table";
constexpr char kDataCluster[] = "data cluster";
constexpr char kPackedCluster[] = "compressed cluster";

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

// For faults only: what cannot be added ends at the end of numbers.
std::uint64_t endOf(std::uint64_t offset, std::uint64_t length)
{
    return checkedSum(offset, length).value_or(std::numeric_limits<std::uint64_t>::max());
}

class Auditor {
public:
    Auditor(const ByteSource &file, const Qcow2Header &header, const Qcow2Entries &entries,
            const ImageFaults &faults)
        : m_file(file)
        , m_header(header)
        , m_entries(entries)
        , m_faults(faults)
        , m_map(file.sizeBytes(), header.clusterBytes())
        , m_mostPacked((kMaxMapBytes - FileMap::bytesFor(file.sizeBytes(), header.clusterBytes()))
                       / sizeof(std::uint64_t))
    {
    }

    Result<Qcow2Audit> run();

private:
    using Step = Result<> (Auditor::*)();

    Result<> claimFixed();
    Result<> claimRefcounts();
    Result<> claimSnapshots();
    Result<> readL1();
    Result<> claimTables();
    Result<> claimPacked();

    Result<> claim(const char *what, std::uint64_t offset, std::uint64_t length);
    Result<std::uint64_t> snapshotBytes(std::uint64_t offset) const;
    Result<std::uint64_t> pointedTo(const char *table, std::uint64_t index, std::uint64_t entry,
                                    std::uint64_t flags) const;
    template <typename Taker>
    Result<> claimPointers(const char *table, const char *pointee, std::uint64_t start,
                           std::uint64_t bytes, std::uint64_t flags, Taker take);
    Result<bool> claimTable(std::uint64_t part, std::uint64_t offset);
    Result<> note(std::uint64_t cluster, const Qcow2Cluster &found);

    const ByteSource &m_file;
    const Qcow2Header &m_header;
    const Qcow2Entries &m_entries;
    const ImageFaults &m_faults;
    FileMap m_map;
    std::uint64_t m_mostPacked;
    std::vector<std::uint64_t> m_packed;
    std::unique_ptr<AlignedBuffer> m_table;
    Qcow2Audit m_audit;
};

Result<Qcow2Audit> Auditor::run()
{
    for (const Step step :
         {&Auditor::claimFixed, &Auditor::claimRefcounts, &Auditor::claimSnapshots,
          &Auditor::readL1, &Auditor::claimTables, &Auditor::claimPacked}) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(std::move(done).error());
    }
    return std::move(m_audit);
}

Result<> Auditor::claim(const char *what, std::uint64_t offset, std::uint64_t length)
{
    switch (m_map.claim(offset, length)) {
    case FileMap::Claim::Granted: break;
    case FileMap::Claim::OutsideFile:
        return std::unexpected(
            m_faults.truncated(text(what), endOf(offset, length), m_file.sizeBytes()));
    case FileMap::Claim::Overlap: return std::unexpected(m_faults.overlap(text(what), offset));
    }
    return {};
}

// Before any of them is read: two in one place are told apart from entries that make no sense.
Result<> Auditor::claimFixed()
{
    struct Fixed {
        const char *name;
        std::uint64_t offset;
        std::uint64_t bytes;
    };
    for (const Fixed &fixed :
         {Fixed{kHeader, 0, m_header.clusterBytes()},
          Fixed{kRefcountTable, m_header.refcountTableOffset, m_header.refcountTableBytes},
          Fixed{kL1Table, m_header.l1Offset, m_header.l1Bytes()}}) {
        if (auto done = claim(fixed.name, fixed.offset, fixed.bytes); !done)
            return done;
    }
    return {};
}

// Returns where the table stands that an entry points to; 0 where there is none.
Result<std::uint64_t> Auditor::pointedTo(const char *table, std::uint64_t index,
                                         std::uint64_t entry, std::uint64_t flags) const
{
    const std::uint64_t offset = entry & kOffsetMask;
    if ((entry & ~(kOffsetMask | flags)) != 0 || offset % m_header.clusterBytes() != 0
        || (offset == 0 && entry != 0))
        return std::unexpected(m_faults.table(text(table), index, entry));
    return offset;
}

// Reads a table of offsets piece by piece and claims the clusters that it points to.
template <typename Taker>
Result<> Auditor::claimPointers(const char *table, const char *pointee, std::uint64_t start,
                                std::uint64_t bytes, std::uint64_t flags, Taker take)
{
    std::vector<std::byte> piece(
        static_cast<std::size_t>(std::min<std::uint64_t>(kTablePieceBytes, bytes)));
    for (std::uint64_t done = 0; done < bytes; done += piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(piece.size(), bytes - done)));
        if (auto read = m_file.read(start + done, piece); !read)
            return read;
        for (std::size_t at = 0; at < piece.size(); at += 8) {
            const std::uint64_t index = (done + at) / 8;
            const auto offset = pointedTo(table, index, bigEndian<std::uint64_t>(piece, at), flags);
            if (!offset)
                return std::unexpected(offset.error());
            if (*offset == 0)
                continue;
            if (auto granted = claim(pointee, *offset, m_header.clusterBytes()); !granted)
                return granted;
            take(index, *offset);
        }
    }
    return {};
}

Result<> Auditor::claimRefcounts()
{
    return claimPointers(kRefcountTable, kRefcountBlock, m_header.refcountTableOffset,
                         m_header.refcountTableBytes, 0, [](std::uint64_t, std::uint64_t) { });
}

// Returns the length of the snapshot's entry at offset, without the padding behind it.
Result<std::uint64_t> Auditor::snapshotBytes(std::uint64_t offset) const
{
    std::array<std::byte, kSnapshotBytes> head{};
    if (offset > m_file.sizeBytes() || m_file.sizeBytes() - offset < head.size()) {
        return std::unexpected(m_faults.truncated(text(kSnapshotTable), endOf(offset, head.size()),
                                                  m_file.sizeBytes()));
    }
    if (auto read = m_file.read(offset, head); !read)
        return std::unexpected(std::move(read).error());
    const auto extra = bigEndian<std::uint32_t>(head, kSnapshotExtraSize);
    if (extra > kMaxSnapshotExtra) {
        return std::unexpected(m_faults.header(QStringLiteral("extra_data_size"),
                                               QString::number(extra),
                                               QStringLiteral("0–%1").arg(kMaxSnapshotExtra)));
    }
    return kSnapshotBytes + extra + bigEndian<std::uint16_t>(head, kSnapshotIdSize)
        + bigEndian<std::uint16_t>(head, kSnapshotNameSize);
}

Result<> Auditor::claimSnapshots()
{
    if (m_header.snapshots == 0)
        return {};
    std::uint64_t length = 0;
    for (std::uint32_t i = 0; i < m_header.snapshots; ++i) {
        length = (length + 7) / 8 * 8;
        const auto offset = checkedSum(m_header.snapshotsOffset, length);
        if (!offset) {
            return std::unexpected(m_faults.truncated(
                text(kSnapshotTable), m_header.snapshotsOffset, m_file.sizeBytes()));
        }
        const auto bytes = snapshotBytes(*offset);
        if (!bytes)
            return std::unexpected(bytes.error());
        length += *bytes;
        if (length > kMaxSnapshotTable)
            return std::unexpected(m_faults.tablesTooLarge(length, kMaxSnapshotTable));
    }
    return claim(kSnapshotTable, m_header.snapshotsOffset, length);
}

Result<> Auditor::readL1()
{
    m_audit.tables.resize(m_header.usedL1Entries());
    std::uint64_t tableBytes = 0;
    auto done = claimPointers(kL1Table, kL2Table, m_header.l1Offset, m_header.l1Bytes(), kCopiedBit,
                              [&](std::uint64_t index, std::uint64_t offset) {
                                  if (index >= m_audit.tables.size())
                                      return;
                                  m_audit.tables[static_cast<std::size_t>(index)] = offset;
                                  tableBytes += m_header.clusterBytes();
                              });
    if (done && tableBytes > kMaxTableBytes)
        return std::unexpected(m_faults.tablesTooLarge(tableBytes, kMaxTableBytes));
    return done;
}

Result<> Auditor::claimTables()
{
    for (std::size_t part = 0; part < m_audit.tables.size(); ++part) {
        std::uint64_t &offset = m_audit.tables[part];
        if (offset == 0)
            continue;
        const auto hasData = claimTable(part, offset);
        if (!hasData)
            return std::unexpected(hasData.error());
        if (!*hasData)
            offset = 0;
    }
    m_table.reset();
    return {};
}

// Returns whether anything in the table may be other than zeros.
Result<bool> Auditor::claimTable(std::uint64_t part, std::uint64_t offset)
{
    if (m_table == nullptr)
        m_table = std::make_unique<AlignedBuffer>(m_header.clusterBytes());
    const auto table = m_table->bytes().first(static_cast<std::size_t>(m_header.clusterBytes()));
    if (auto read = m_file.read(offset, table); !read)
        return std::unexpected(std::move(read).error());
    const auto count = static_cast<std::size_t>(m_header.clusterBytes() / m_header.entryBytes());
    bool hasData = false;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t cluster = part * count + i;
        const auto found = m_entries.at(table, i, cluster);
        if (!found)
            return std::unexpected(found.error());
        if (auto noted = note(cluster, *found); !noted)
            return std::unexpected(std::move(noted).error());
        hasData = hasData || found->hasData();
    }
    return hasData;
}

Result<> Auditor::note(std::uint64_t cluster, const Qcow2Cluster &found)
{
    if (found.host == 0)
        return {};
    const std::uint64_t behind = m_file.sizeBytes() - found.host;
    if (!found.isPacked()) {
        return claim(kDataCluster, found.host, std::min(m_header.clusterBytes(), behind));
    }
    if (m_packed.size() == m_mostPacked) {
        return std::unexpected(
            m_faults.tablesTooLarge((m_mostPacked + 1) * sizeof(std::uint64_t), kMaxMapBytes));
    }
    m_audit.hasPacked = true;
    const std::uint64_t sectors =
        (found.host % kSectorBytes + found.packedBytes) / kSectorBytes - 1;
    m_packed.push_back(found.host << kPackedSectorBits | sectors);
    if (found.packedBytes <= behind)
        return {};
    // All of them begin in the last sector, each at a byte of its own.
    if (m_audit.shortClusters.size() == kSectorBytes)
        return std::unexpected(m_faults.overlap(text(kPackedCluster), found.host));
    m_audit.shortClusters.push_back({cluster, found});
    return {};
}

// The last sector of one may hold the beginning of the next: lengths are only known in sectors.
Result<> Auditor::claimPacked()
{
    std::ranges::sort(m_packed);
    std::uint64_t lastSector = 0;
    std::uint64_t lastStart = 0;
    std::uint64_t claimedEnd = 0;
    for (const std::uint64_t packed : m_packed) {
        const std::uint64_t start = packed >> kPackedSectorBits;
        const std::uint64_t firstSector = start / kSectorBytes;
        const std::uint64_t endSector = firstSector + (packed & kPackedSectorMask);
        if (start == lastStart || firstSector < lastSector)
            return std::unexpected(m_faults.overlap(text(kPackedCluster), start));
        lastStart = start;
        lastSector = endSector;
        const std::uint64_t end = std::min((endSector + 1) * kSectorBytes, m_file.sizeBytes());
        const std::uint64_t from = std::max(start, claimedEnd);
        if (from < end) {
            if (auto done = claim(kPackedCluster, from, end - from); !done)
                return done;
        }
        claimedEnd = (((end - 1) >> m_header.clusterBits) + 1) << m_header.clusterBits;
    }
    return {};
}

}  // namespace

Result<Qcow2Audit> auditQcow2(const ByteSource &file, const Qcow2Header &header,
                              const Qcow2Entries &entries, const ImageFaults &faults)
{
    const std::uint64_t mapBytes = FileMap::bytesFor(file.sizeBytes(), header.clusterBytes());
    if (mapBytes > kMaxMapBytes)
        return std::unexpected(faults.tablesTooLarge(mapBytes, kMaxMapBytes));
    return Auditor(file, header, entries, faults).run();
}

}  // namespace vitrine
