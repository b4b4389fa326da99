#pragma once

#include "core/bundle/bundlereader.h"
#include "core/jobs/job.h"
#include "core/service/bundleservice.h"

#include <memory>

namespace vitrine {

/// Reads every byte of a bundle and compares it with what was signed, and then every block with its
/// digest. Errors: those of BundleReader::verify() and verifyBlocks().
class BundleVerifyJob : public Job {
public:
    explicit BundleVerifyJob(BundleReader bundle);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const BundleReader &bundle);

protected:
    const BundleReader &bundle() const { return m_bundle; }
    /// Does what is to be done with a bundle that is whole; false when it was stopped.
    virtual Result<bool> finish(const std::stop_token &stop, PartMeter &part);

private:
    const BundleReader m_bundle;
};

/// Imports a bundle: nothing is made before every byte was right. The blocks are compared when the
/// disks are read. Errors also: those of BundleImportRun.
class BundleImportJob final : public BundleVerifyJob {
public:
    struct Setting {
        Catalog *catalog = nullptr;
        VersionService *versions = nullptr;
        ReplicationService *replication = nullptr;
        Change change;
        BundleImportRequest request;
        std::shared_ptr<BundleImportReport> report;
    };

    BundleImportJob(BundleReader bundle, Setting setting);
    static std::unique_ptr<JobMeter> meterFor(const BundleReader &bundle);

private:
    Result<bool> finish(const std::stop_token &stop, PartMeter &part) override;

    const Setting m_setting;
};

}  // namespace vitrine
