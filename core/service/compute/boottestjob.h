#pragma once

#include "core/compute/boot/bootmachine.h"
#include "core/compute/boot/bootrun.h"
#include "core/compute/boot/boottest.h"
#include "core/compute/computefolder.h"
#include "core/jobs/job.h"
#include "core/service/change.h"
#include "core/service/joblocks.h"

#include <memory>

namespace vitrine {

/// What a boot test works on. The lock keeps every other test from the version meanwhile.
struct BootTestSetting {
    Catalog *catalog;
    Caller caller;  ///< for the audit log
    ResourceId versionId;
    Uid version;
    QString region;
    QString emulator;  ///< path
    BootMachine machine;
    std::chrono::milliseconds time;
    ComputeFolder folder;
    Uid base;  ///< goes with the test when no machine stands on it
    BootTestFolder results;
    JobLock ownership;
};

/// Starts a machine once and keeps what was seen. A job that is stopped or fails leaves the last
/// test as it was. Errors: those of runBoot() and BootTestFolder::keep().
class BootTestJob final : public Job {
public:
    explicit BootTestJob(BootTestSetting setting);
    /// One that was cancelled before it ran leaves nothing either.
    ~BootTestJob() override;
    BootTestJob(const BootTestJob &) = delete;
    BootTestJob &operator=(const BootTestJob &) = delete;

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    /// Returns a meter with one part, whose amounts are milliseconds of at most \p time.
    static std::unique_ptr<JobMeter> meterFor(const QString &region,
                                              std::chrono::milliseconds time);

private:
    Result<> cleanUp();
    JobOutcome test(const std::stop_token &stop, PartMeter &part);
    Result<> keep(BootOutcome outcome, const QDateTime &startedAt);

    BootTestSetting m_setting;
    bool m_isClean = false;
};

}  // namespace vitrine
