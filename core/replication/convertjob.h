#pragma once

#include "core/disk/diskreader.h"
#include "core/disk/write/diskwriter.h"
#include "core/jobs/job.h"

#include <memory>

namespace vitrine {

/// What a conversion asks for.
struct ConvertRequest {
    QString inputPath;
    DiskOpening opening = {};
    /// Size and footer are the input's.
    DiskWriteRequest output = {};
};

/// Writes the disk of one image file into another file. It needs no catalogue.
/// Errors: those of openDisk(), DiskReader and DiskWriter.
class ConvertJob final : public Job {
public:
    explicit ConvertJob(ConvertRequest request);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const ConvertRequest &request);

private:
    const ConvertRequest m_request;
};

}  // namespace vitrine
