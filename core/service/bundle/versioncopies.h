#pragma once

#include "core/replication/replicacare.h"
#include "core/replication/versiondisks.h"

#include <deque>
#include <memory>

namespace vitrine {

/// The replicas of a version, of which one is read; when it turns out to be damaged or goes away,
/// the next. All have the same blocks. Thread: one at a time.
class VersionCopies {
public:
    /// Errors: those of notAvailable(); `bundle.encrypted` when the disks are stored encrypted.
    static Result<std::unique_ptr<VersionCopies>> open(Catalog &catalog, FileOps &files,
                                                       const ImageVersion &version);

    /// Returns disks and blocks, in clear.
    const Manifest &manifest() const { return m_reader->manifest(); }
    /// As ReplicaReader::read(). Errors: those of notAvailable().
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer);

private:
    VersionCopies(Catalog &catalog, FileOps &files, ImageVersion version,
                  std::vector<PlacedReplica> placed);
    Result<> openNext();

    Catalog &m_catalog;
    FileOps &m_files;
    const ImageVersion m_version;
    std::deque<PlacedReplica> m_left;  // not tried yet
    PlacedReplica m_present;
    std::shared_ptr<const ReplicaReader> m_reader;
    std::vector<Fault> m_faults;
};

}  // namespace vitrine
