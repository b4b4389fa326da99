#include "core/service/livejobs.h"

#include <algorithm>

namespace vitrine {
namespace {

// Jobs at work side by side: each already keeps reader, hashers and one writer per replica busy.
constexpr unsigned kRunnerThreads = 4;

JobReport reportOf(const Uid &uid, const LiveJob &job, const JobRunner::Reading &reading)
{
    JobReport one;
    one.uid = uid;
    one.kind = job.kind;
    one.resourceId = job.resourceId;
    one.detail = job.detail;
    one.state = reading.state;
    one.parts = reading.parts;
    one.fault = reading.fault;
    one.createdAt = job.createdAt;
    one.endedAt = job.endedAt;
    one.canCancel = !isOver(one.state) && one.state != JobState::Cancelling;
    one.canRetry = job.kind == QStringLiteral("replicate") && canRetry(one.state);
    if (one.state == JobState::Preparing) {
        // The runner knows that it runs; how far it is, the least advanced part knows.
        JobState least = JobState::Committing;
        for (const PartProgress &part : one.parts) {
            if (isActive(part.state) && part.state != JobState::Cancelling)
                least = std::min(least, part.state);
        }
        one.state = least;
    }
    return one;
}

}  // namespace

LiveJobs::LiveJobs(const Clock &clock, std::function<void()> changed)
    : m_clock(clock)
    , m_changed(std::move(changed))
    , m_runner(kRunnerThreads, [this](const Uid &job) { heard(job); })
{
}

void LiveJobs::heard(const Uid &uid)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(uid);
        const auto reading = m_runner.reading(uid);
        if (found != m_jobs.end() && reading && isOver(reading->state))
            found->second.endedAt = m_clock.now();
    }
    if (m_changed)
        m_changed();
}

void LiveJobs::submit(const Uid &uid, LiveJob job, std::unique_ptr<Job> work,
                      std::unique_ptr<JobMeter> meter)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.insert_or_assign(uid, std::move(job));
    }
    m_runner.submit(uid, std::move(work), std::move(meter));
}

std::vector<JobReport> LiveJobs::reports() const
{
    std::vector<JobReport> reports;
    const std::lock_guard lock(m_mutex);
    for (const auto &[uid, job] : m_jobs) {
        if (const auto reading = m_runner.reading(uid))
            reports.push_back(reportOf(uid, job, *reading));
    }
    sortNewestFirst(reports);
    return reports;
}

std::vector<ReplicaVerification> LiveJobs::verification(const Uid &uid) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(uid);
    return found != m_jobs.end() && found->second.verification
        ? found->second.verification->findings()
        : std::vector<ReplicaVerification>();
}

}  // namespace vitrine
