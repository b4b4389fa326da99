#pragma once

#include "core/disk/content/files/ntfsrecord.h"
#include "core/disk/content/files/volumebytes.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// Finds a file on an NTFS volume by its path. Folders are searched along their index, as Windows
/// does; what is damaged, compressed, encrypted or above a limit is not found.
/// Source: the NTFS documentation of the Linux-NTFS project.
class NtfsVolume {
public:
    /// Returns nothing for a volume that cannot be read. \p volume outlives it.
    static std::optional<NtfsVolume> open(VolumeBytes &volume);

    /// Returns where the bytes of a file stand, by the names from the root on in any spelling.
    /// A file of less than about 700 bytes lies in its record, and is not found either.
    std::optional<FileRuns> find(const QStringList &path);
    /// Tells whether the volume was closed: what stands in it is its last state.
    bool isClean();

private:
    explicit NtfsVolume(VolumeBytes &volume)
        : m_volume(&volume)
    {
    }
    bool parseBoot(Bytes boot);
    bool readTable();
    std::optional<NtfsRecord> record(std::uint64_t number);
    std::optional<FileRuns> runs(const NtfsRecord &record, NtfsType type, bool isWhole = true);
    std::vector<std::byte> attributeList(const NtfsRecord &record);
    std::optional<std::uint64_t> childOf(const NtfsRecord &folder, const QString &name);

    VolumeBytes *m_volume;
    std::uint32_t m_clusterBytes = 0;
    std::uint64_t m_clusters = 0;
    std::uint64_t m_tableCluster = 0;
    std::uint32_t m_recordBytes = 0;
    FileRuns m_table;
};

}  // namespace vitrine
