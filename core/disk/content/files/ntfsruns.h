#pragma once

#include "core/disk/content/files/volumebytes.h"

namespace vitrine {

/// Collects where the clusters of one NTFS attribute stand, from pieces in ascending order.
class NtfsRuns {
public:
    NtfsRuns(std::uint32_t clusterBytes, std::uint64_t volumeClusters)
        : m_clusterBytes(clusterBytes)
        , m_volumeClusters(volumeClusters)
    {
    }

    /// Takes mapping pairs that begin at cluster \p firstCluster of the attribute. Says no to a
    /// gap, to clusters outside of the volume and to more than 65 536 runs. Source: the NTFS
    /// documentation of the Linux-NTFS project, "data runs".
    [[nodiscard]] bool add(std::uint64_t firstCluster, Bytes pairs);
    std::uint64_t clusters() const { return m_clusters; }
    std::uint64_t coveredBytes() const { return m_clusters * m_clusterBytes; }
    /// Tells whether the clusters taken hold \p sizeBytes, and returns them as a file of that size.
    std::optional<FileRuns> asFile(std::uint64_t sizeBytes) &&;

private:
    const std::uint32_t m_clusterBytes;
    const std::uint64_t m_volumeClusters;
    std::uint64_t m_clusters = 0;  // taken so far
    FileRuns m_runs;
};

}  // namespace vitrine
