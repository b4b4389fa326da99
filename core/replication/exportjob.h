#pragma once

#include "core/base/resourceid.h"
#include "core/disk/write/diskwriter.h"
#include "core/gallery/resources.h"
#include "core/jobs/job.h"

#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class DiskReader;
class FileOps;
class ReplicaReader;
struct CopyOutcome;
struct PlacedReplica;

using ExportFormat = DiskFormat;

/// What an export asks for.
struct ExportRequest {
    ResourceId versionId;
    QString outputPath;  ///< the file; for all disks the folder
    ExportFormat format = ExportFormat::Raw;
    QString region;  ///< normalised; empty: the first that can be read
    int replica = 0;  ///< 0: any; of a zone-redundant one the first zone that can be read
    bool overwrite = false;
    std::optional<int> lun = {};  ///< of a data disk; none: the operating system disk
    bool allDisks = false;  ///< each into a file of its own; \c lun is ignored
    bool allowNestedFormat = false;  ///< as in DiskWriteRequest
};

/// One disk of a version and the file it goes into.
struct ExportedDisk {
    std::optional<int> lun;  ///< none: the operating system disk
    QString path;
};

/// Returns the files an export of \p version makes. Of all disks they are called
/// `DEFINITION-VERSION-os.EXT` and `DEFINITION-VERSION-lunN.EXT`.
std::vector<ExportedDisk> exportedDisks(const ImageVersion &version, const ExportRequest &request);

/// Writes disks of a version into files, every block compared with its digest on the way. When a
/// replica turns out to be damaged, the next one is tried from the start. Files that are complete
/// stay when a later one fails. Errors: those of notAvailable(), `version.dataDisk.notFound`,
/// those of DiskWriter.
class ExportJob final : public Job {
public:
    ExportJob(Catalog &catalog, FileOps &files, ImageVersion version, ExportRequest request);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    /// Returns a meter with one part for each file, in the order of exportedDisks().
    static std::unique_ptr<JobMeter> meterFor(const ImageVersion &version,
                                              const ExportRequest &request);

private:
    struct Output;
    bool isAsked(const PlacedReplica &replica) const;
    DiskWriteRequest writeRequest(const DiskReader &disk, const ExportedDisk &exported) const;
    Result<> begin(const std::shared_ptr<const ReplicaReader> &replica,
                   std::vector<Output> &outputs) const;
    CopyOutcome writeFrom(const PlacedReplica &placed, std::vector<Output> &outputs);
    CopyOutcome writeAll(std::vector<Output> &outputs);

    Catalog &m_catalog;
    FileOps &m_files;
    const ImageVersion m_version;
    const ExportRequest m_request;
};

}  // namespace vitrine
