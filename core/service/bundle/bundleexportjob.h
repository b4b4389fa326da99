#pragma once

#include "core/bundle/bundlecontents.h"
#include "core/jobs/job.h"
#include "core/service/bundle/baseblocks.h"
#include "core/service/bundleservice.h"

#include <memory>

namespace vitrine {

class BundleWriter;
class VersionCopies;

/// Writes versions into a bundle. Each block is read once, whatever the number of disks that have
/// it, and compared with its digest on the way. A job that fails or is cancelled leaves nothing.
/// Errors: those of BundleWriter, `version.notAvailable`, those of KeyRing.
class BundleExportJob final : public Job {
public:
    /// \p contents: with the rows of the versions; disks are filled in. \p base: null: none.
    BundleExportJob(Catalog &catalog, FileOps &files, BundleContents contents,
                    BundleExportRequest request, std::shared_ptr<const BaseBlocks> base);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const BundleExportRequest &request);

private:
    class DiskExport;
    Result<> writeAll(PartMeter &part);
    Result<> writeVersion(BundleWriter &writer, BundledVersion &bundled, PartMeter &part);

    Catalog &m_catalog;
    FileOps &m_files;
    BundleContents m_contents;
    const BundleExportRequest m_request;
    const std::shared_ptr<const BaseBlocks> m_base;
    const Uid m_bundle = Uid::random();
};

/// Tells what an export of \p contents would write. Opens the manifests of the versions.
/// Errors: those of VersionCopies::open().
Result<BundleExportPlan> bundleExportPlan(Catalog &catalog, FileOps &files,
                                          const BundleContents &contents, const BaseBlocks *base);

}  // namespace vitrine
