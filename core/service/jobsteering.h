#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/jobs/joblog.h"
#include "core/jobs/jobstate.h"
#include "core/jobs/worklimits.h"
#include "core/service/change.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace vitrine {

class LiveJobs;
struct JobRow;

/// What people ask of long work: hold it and let it go on, begin one before another, keep to a
/// bandwidth and to hours; and what happened to it. What is asked stands in the catalogue, so that
/// it holds for whichever process runs a job: here at once, elsewhere within a second. Thread: any,
/// never the GUI thread where a call writes.
class JobSteering {
public:
    /// \p start takes up a job that nobody runs.
    JobSteering(Catalog &catalog, LiveJobs &live, std::function<Result<>(const Uid &)> start);
    ~JobSteering();

    /// Holds a job or one of its regions until resume(), over the end of the program as well. What
    /// it has copied is kept. An export or a check is held as long as this process lives.
    /// Errors: `job.notFound`, `job.ended`, `region.unknown` when it has no such region.
    Result<> pause(const Caller &caller, const Uid &job, const QString &region = {});
    /// Lets it go on where it was, and starts it when nobody runs it. Errors: those of pause() and
    /// of ReplicationService::start() but `job.busy`.
    Result<> resume(const Caller &caller, const Uid &job, const QString &region = {});
    /// Holds every job that works or waits here or that the catalogue knows to be open.
    Result<> pauseAll(const Caller &caller);
    /// Errors: `job.notFound`, `job.ended`.
    Result<> setPriority(const Caller &caller, const Uid &job, JobPriority priority);
    /// Moves a job by one place among those of its priority that are not over.
    /// Errors: `job.notFound`, `job.ended`.
    Result<> moveUp(const Caller &caller, const Uid &job);
    Result<> moveDown(const Caller &caller, const Uid &job);

    /// Returns the limits that the catalogue has, the one for all work first.
    Result<std::vector<WorkLimit>> limits();
    /// Puts a limit in the place of the one of its region; one without rate and window removes it.
    /// Errors: `region.unknown`, `property.value.range`.
    Result<> setLimit(const Change &change, const WorkLimit &limit);

    /// Returns what happened to a job, oldest first. Errors: `job.notFound`.
    Result<std::vector<JobLogLine>> log(const Uid &job);
    /// Returns what would ask for a job again: the version as it is now, or the command. None when
    /// that cannot be said: the version is gone, or nobody noted it. Errors: `job.notFound`.
    Result<std::vector<ResourceRequest>> requests(const Uid &job);
    /// Forgets logs, and jobs that are not the newest of their version, \p days after their end.
    Result<> prune(int days);

    /// Returns what the jobs of this process are held to.
    const std::shared_ptr<WorkLimits> &workLimits() const { return m_limits; }

private:
    Result<> setPaused(const Caller &caller, const Uid &job, const QString &region, bool paused);
    Result<> moveBy(const Caller &caller, const Uid &job, int places);
    Result<JobRow> openJob(Transaction &transaction, const Uid &job) const;
    /// Brings the jobs of this process to what the catalogue asks; tells whether any is left.
    bool follow();
    void applyRow(const JobRow &row);
    void noteStalls();
    void watch(const std::stop_token &stop);

    Catalog &m_catalog;
    LiveJobs &m_live;
    const std::function<Result<>(const Uid &)> m_start;
    const std::shared_ptr<WorkLimits> m_limits;
    std::mutex m_following;  // what was read is applied before anything newer is written
    std::set<QString> m_stalled;  // guarded by m_following; job and region
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_isAsked = false;  // guarded by m_mutex
    std::jthread m_thread;  // last member: joined before the rest dies
};

}  // namespace vitrine
