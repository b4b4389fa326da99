#include "core/disk/content/files/ntfsruns.h"

namespace vitrine {
namespace {

constexpr std::size_t kMostRuns = 65536;

// A number of at most 8 bytes, with the sign of its last one where \p isSigned.
std::int64_t number(Bytes bytes, bool isSigned)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    const std::size_t bits = 8 * bytes.size();
    const auto number = static_cast<std::int64_t>(value);
    const bool isNegative = isSigned && bits > 0 && bits < 64 && (value >> (bits - 1) & 1) != 0;
    return isNegative ? number - (std::int64_t{1} << bits) : number;
}

}  // namespace

bool NtfsRuns::add(std::uint64_t firstCluster, Bytes pairs)
{
    if (firstCluster != m_clusters)
        return false;
    std::int64_t at = 0;
    while (!pairs.empty() && pairs.front() != std::byte{0}) {
        const auto head = std::to_integer<std::size_t>(pairs.front());
        const std::size_t lengthBytes = head & 0xF;
        const std::size_t offsetBytes = head >> 4;
        if (lengthBytes == 0 || lengthBytes > 8 || offsetBytes > 8
            || pairs.size() - 1 < lengthBytes + offsetBytes)
            return false;
        const std::int64_t length = number(pairs.subspan(1, lengthBytes), false);
        const std::int64_t step = number(pairs.subspan(1 + lengthBytes, offsetBytes), true);
        pairs = pairs.subspan(1 + lengthBytes + offsetBytes);
        // No sparse run is larger than a volume either: so nothing below overflows.
        if (length <= 0 || static_cast<std::uint64_t>(length) > m_volumeClusters
            || m_clusters > m_volumeClusters || __builtin_add_overflow(at, step, &at))
            return false;
        const auto count = static_cast<std::uint64_t>(length);
        if (offsetBytes > 0) {
            if (at < 0 || static_cast<std::uint64_t>(at) > m_volumeClusters - count
                || m_runs.runs.size() == kMostRuns)
                return false;
            m_runs.runs.push_back({m_clusters * m_clusterBytes,
                                   static_cast<std::uint64_t>(at) * m_clusterBytes,
                                   count * m_clusterBytes});
        }
        m_clusters += count;
    }
    return true;
}

std::optional<FileRuns> NtfsRuns::asFile(std::uint64_t sizeBytes) &&
{
    if (sizeBytes > coveredBytes())
        return std::nullopt;
    m_runs.sizeBytes = sizeBytes;
    return std::move(m_runs);
}

}  // namespace vitrine
