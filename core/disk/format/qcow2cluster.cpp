#include "core/disk/format/qcow2cluster.h"

#include <algorithm>
#include <bit>

namespace vitrine {
namespace {

constexpr std::uint64_t kPackedBit = std::uint64_t{1} << 62;
constexpr std::uint64_t kCopiedBit = std::uint64_t{1} << 63;
constexpr std::uint64_t kZeroBit = 1;  // since version 3, and not with subclusters
constexpr std::uint64_t kOffsetMask = 0x00FF'FFFF'FFFF'FE00;
constexpr std::uint32_t kWhole = ~std::uint32_t{0};
constexpr std::uint32_t kSectorBytes = 512;

}  // namespace

// The length is counted in sectors behind the one in which the bytes begin.
bool Qcow2Entries::decodePacked(std::uint64_t entry, Qcow2Cluster &cluster) const
{
    const unsigned offsetBits = 62 - (m_header.clusterBits - 8);
    const std::uint64_t offset = entry & ((std::uint64_t{1} << offsetBits) - 1);
    const std::uint64_t more = (entry & ~(kPackedBit | kCopiedBit)) >> offsetBits;
    cluster.host = offset;
    cluster.packedBytes =
        static_cast<std::uint32_t>((more + 1) * kSectorBytes - offset % kSectorBytes);
    return offset != 0;
}

bool Qcow2Entries::decodePlain(std::uint64_t entry, std::uint64_t bitmap,
                               Qcow2Cluster &cluster) const
{
    cluster.host = entry & kOffsetMask;
    const bool mayZero = m_header.version > 2 && !m_header.hasSubclusters;
    const std::uint64_t known = kOffsetMask | kCopiedBit | (mayZero ? kZeroBit : 0);
    if ((entry & ~known) != 0 || cluster.host % m_header.clusterBytes() != 0
        || (cluster.host == 0 && (entry & kCopiedBit) != 0))
        return false;
    if (!m_header.hasSubclusters) {
        const bool isZero = (entry & kZeroBit) != 0;
        cluster.dataMask = cluster.host == 0 || isZero ? 0 : kWhole;
        cluster.absentMask = cluster.host == 0 && !isZero ? kWhole : 0;
        return true;
    }
    cluster.dataMask = static_cast<std::uint32_t>(bitmap);
    const auto zeroMask = static_cast<std::uint32_t>(bitmap >> 32);
    cluster.absentMask = ~(cluster.dataMask | zeroMask);
    return (cluster.dataMask & zeroMask) == 0 && (cluster.host != 0 || cluster.dataMask == 0);
}

// Returns where the last byte that read() could want of it ends. A file may end inside a
// cluster: behind the end of the disk, and behind the last subcluster that was written.
std::uint64_t Qcow2Entries::wantedEnd(const Qcow2Cluster &found, std::uint64_t cluster) const
{
    if (found.isPacked())
        return std::max(found.host + 1, found.host + found.packedBytes - (kSectorBytes - 1));
    const std::uint64_t start = cluster << m_header.clusterBits;
    const std::uint64_t onDisk = start < m_header.diskBytes
        ? std::min(m_header.diskBytes - start, m_header.clusterBytes())
        : 0;
    const auto subclusters =
        kQcow2Subclusters - static_cast<std::uint32_t>(std::countl_zero(found.dataMask));
    const std::uint64_t written = m_header.clusterBytes() / kQcow2Subclusters * subclusters;
    return found.host + std::min(onDisk, written);
}

Result<Qcow2Cluster> Qcow2Entries::at(Bytes table, std::size_t index, std::uint64_t cluster) const
{
    const std::size_t offset = index * m_header.entryBytes();
    const auto entry = bigEndian<std::uint64_t>(table, offset);
    const auto bitmap =
        m_header.hasSubclusters ? bigEndian<std::uint64_t>(table, offset + 8) : std::uint64_t{0};
    Qcow2Cluster found;
    const bool isPacked = (entry & kPackedBit) != 0;
    const bool isSound =
        isPacked ? decodePacked(entry, found) && bitmap == 0 : decodePlain(entry, bitmap, found);
    if (!isSound)
        return std::unexpected(m_faults.table(QStringLiteral("L2 table"), cluster, entry));
    if (found.host != 0 && (found.host >= m_fileBytes || wantedEnd(found, cluster) > m_fileBytes)) {
        return std::unexpected(m_faults.truncated(QStringLiteral("cluster %1").arg(cluster),
                                                  wantedEnd(found, cluster), m_fileBytes));
    }
    return found;
}

}  // namespace vitrine
