#pragma once

#include "core/jobs/job.h"
#include "core/lab/lab.h"
#include "core/lab/labfolder.h"
#include "core/service/joblocks.h"

#include <memory>

namespace vitrine {

class Catalog;
class SourceService;

/// What the jobs of a lab work on. The lock keeps every other process from the lab meanwhile.
struct LabJobSetting {
    Catalog *catalog;
    Uid lab;
    std::unique_ptr<Job> copy;  ///< writes the disk
    std::optional<JobLock> ownership;
};

/// Lays down the disk of a lab's template, registers it as a managed disk, and notes in the
/// catalogue what became of it. Errors: those of the copy and of SourceService::create().
class TemplateJob final : public Job {
public:
    TemplateJob(LabJobSetting setting, SourceService &sources);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;

private:
    Result<> finish();
    Result<> note(const std::optional<Fault> &fault);

    LabJobSetting m_setting;
    SourceService &m_sources;
};

/// Makes the disk of a publication and, once it is whole, the machines that stand on it; the lab
/// stays as it was until then. Errors: those of the copy, `region.*`, `resource.notFound`.
class PublishLabJob final : public Job {
public:
    PublishLabJob(LabJobSetting setting, LabFolder folder, int machines);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;

private:
    Result<> finish();

    LabJobSetting m_setting;
    const LabFolder m_folder;
    const int m_machines;
};

/// A lab whose lock this process holds: nobody else changes it meanwhile.
struct HeldLab {
    Lab lab;
    JobLock ownership;
};

/// Makes `lab.template.unfinished`.
Fault templateUnfinished(const Lab &lab);
/// Returns what the template of a lab is registered as.
Source templateDisk(const Lab &lab);
/// Returns the lab of \p uid. Errors: `resource.notFound`.
Result<Lab> labOf(Catalog &catalog, const Uid &uid);
/// Writes the disks of the machines \p numbers of the last publication, and notes them in \p lab.
/// Errors: those of RegionFolder::fault().
Result<> makeMachines(const LabFolder &folder, Lab &lab, const std::vector<int> &numbers,
                      const QDateTime &now);
/// Removes disks of machines above the capacity, and what no machine stands on.
/// Errors: those of RegionFolder::fault().
Result<> removeLeftOvers(const LabFolder &folder, const Lab &lab);

}  // namespace vitrine
