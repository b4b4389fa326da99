#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/base/clock.h"
#include "core/jobs/jobrunner.h"
#include "core/jobs/stallclock.h"
#include "core/replication/verifyjob.h"
#include "core/service/jobreport.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vitrine {

/// What the report of a job needs besides the runner's reading.
struct LiveJob {
    QString kind;  ///< as in JobReport
    QString resourceId;
    QString detail = {};
    QDateTime createdAt = {};
    QDateTime endedAt = {};
    std::shared_ptr<VerificationReport> verification = {};
    JobPriority priority = JobPriority::Normal;
    qint64 position = 0;
    std::map<QString, StallClock> stalls = {};  ///< by part
    std::vector<ResourceRequest> requests = {};  ///< what was asked for; none: it cannot be said
};

/// The jobs that run or wait in this process, or did. Thread: any.
class LiveJobs {
public:
    /// \p changed is called on a worker thread when a job changed its state.
    LiveJobs(const Clock &clock, std::function<void()> changed);

    /// Queues \p work under \p uid, in the place of an earlier run of it.
    void submit(const Uid &uid, LiveJob job, std::unique_ptr<Job> work,
                std::unique_ptr<JobMeter> meter);
    /// Gives a job that waits another place.
    void move(const Uid &uid, JobPriority priority, qint64 position);
    /// Calls \p begun on the thread that queues a job, whenever there is one more.
    void whenBegun(std::function<void()> begun);
    JobRunner &runner() { return m_runner; }
    const JobRunner &runner() const { return m_runner; }

    /// Returns the reports of all, newest first. Each call is a sample for what is stalled.
    std::vector<JobReport> reports();
    /// Returns what a job was begun with.
    std::optional<LiveJob> find(const Uid &uid) const;
    /// Returns what the check \p uid has found so far.
    std::vector<ReplicaVerification> verification(const Uid &uid) const;

private:
    void heard(const Uid &uid);

    const Clock &m_clock;
    const std::function<void()> m_changed;
    mutable std::mutex m_mutex;
    std::function<void()> m_begun;  // guarded by m_mutex
    std::map<Uid, LiveJob> m_jobs;  // guarded by m_mutex
    JobRunner m_runner;  // last member: its jobs use the others
};

}  // namespace vitrine
