#pragma once

#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

class Catalog;
class FileOps;

/// A region as it is right now.
struct RegionStatus {
    Region region;
    std::optional<std::uint64_t> freeBytes;  ///< absent when the folder cannot be reached
    std::optional<std::uint64_t> totalBytes;
    std::optional<Fault> fault;  ///< why it, or a zone, cannot be used: gone, another's, read-only
};

/// The places that store replicas. Thread: any; calls touch the region's folder and may wait
/// for a slow mount, so never from the GUI thread.
class RegionService {
public:
    RegionService(Catalog &catalog, FileOps &files);

    /// Registers the folder \p path as region \p name (any spelling), making it when it does not
    /// exist, and writes the region id file. With three \p zonePaths the region has availability
    /// zones, each in a folder marked with its number; a region that is there gets them, and then
    /// keeps them. A folder that belongs to another region, another zone or another catalogue is
    /// refused. Idempotent.
    /// Errors: `region.name.invalid`, `region.name.taken`, `region.folder.foreign`,
    /// `region.folder.notAbsolute`, `region.folder.unusable`, `property.value.range` for more or
    /// less than three zones, `property.change.notAllowed` for other zones, `io.*`.
    Result<Region> create(const Change &change, const QString &name, const QString &path,
                          const QStringList &zonePaths = {});
    /// Errors: `region.unknown`. Does not touch the folder.
    Result<Region> region(const QString &name);
    /// Returns the registered regions without touching their folders.
    Result<std::vector<Region>> regions();
    /// Returns the regions with free space and health.
    Result<std::vector<RegionStatus>> status();
    Result<RegionStatus> status(const QString &name);
    /// Forgets a region that stores nothing. Errors: `region.unknown`, `region.notEmpty`,
    /// `lab.region.used`.
    Result<> remove(const Change &change, const QString &name);

private:
    RegionStatus statusOf(const Region &region) const;
    Result<> askFolders(const Region &region) const;
    Result<> markFolders(Region &region, bool isRegistered) const;

    Catalog &m_catalog;
    FileOps &m_files;
};

}  // namespace vitrine
