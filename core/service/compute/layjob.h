#pragma once

#include "core/jobs/job.h"

#include <QString>

#include <memory>
#include <vector>

namespace vitrine {

/// A disk image file and the QCOW2 file that is made of it.
struct LaidDisk {
    QString inputPath;
    QString outputPath;
};

/// Writes the disks of a managed image into files of their own. Files that are complete stay when
/// a later one fails. Errors: those of openDisk(), DiskReader and DiskWriter.
class LayJob final : public Job {
public:
    explicit LayJob(std::vector<LaidDisk> disks);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    /// Returns a meter with one part for each disk.
    static std::unique_ptr<JobMeter> meterFor(const std::vector<LaidDisk> &disks);

private:
    const std::vector<LaidDisk> m_disks;
};

}  // namespace vitrine
