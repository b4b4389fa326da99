#include "core/service/livejobs.h"

#include <algorithm>

namespace vitrine {
namespace {

// Jobs at work side by side: each already keeps reader, hashers and one writer per replica busy.
constexpr unsigned kRunnerThreads = 4;

// The runner knows that it runs; how far it is, the least advanced part knows.
JobState stateOf(const JobReport &job)
{
    switch (job.hold()) {
    case Hold::Person: return JobState::Paused;
    case Hold::Window: return JobState::Queued;
    case Hold::None: break;
    }
    if (job.state == JobState::Queued)
        return job.state;
    JobState least = JobState::Committing;
    for (const PartProgress &part : job.parts) {
        if (isActive(part.state) && part.state != JobState::Cancelling)
            least = std::min(least, part.state);
    }
    return least;
}

JobReport reportOf(const Uid &uid, const LiveJob &job, const JobRunner::Reading &reading)
{
    JobReport one;
    one.uid = uid;
    one.kind = job.kind;
    one.resourceId = job.resourceId;
    one.detail = job.detail;
    // A boot test counts milliseconds.
    one.countsBytes = job.kind != QStringLiteral("bootTest");
    one.state = reading.state;
    one.parts = reading.parts;
    one.fault = reading.fault;
    one.createdAt = job.createdAt;
    one.endedAt = job.endedAt;
    one.canCancel = !isOver(one.state) && one.state != JobState::Cancelling;
    one.isDurable = job.kind == QStringLiteral("replicate");
    one.canRetry = one.isDurable && canRetry(one.state);
    one.priority = job.priority;
    if (one.state == JobState::Preparing || one.state == JobState::Queued)
        one.state = stateOf(one);
    judge(one);
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
    const JobPlace place{job.priority, job.position, job.resourceId};
    std::function<void()> begun;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.insert_or_assign(uid, std::move(job));
        begun = m_begun;
    }
    m_runner.submit(uid, std::move(work), std::move(meter), place);
    if (begun)
        begun();
}

void LiveJobs::move(const Uid &uid, JobPriority priority, qint64 position)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(uid);
        if (found == m_jobs.end())
            return;
        found->second.priority = priority;
        found->second.position = position;
    }
    m_runner.move(uid, priority, position);
}

void LiveJobs::whenBegun(std::function<void()> begun)
{
    const std::lock_guard lock(m_mutex);
    m_begun = std::move(begun);
}

std::vector<JobReport> LiveJobs::reports()
{
    std::vector<JobReport> reports;
    const std::lock_guard lock(m_mutex);
    const auto now = m_clock.elapsed();
    for (auto &[uid, job] : m_jobs) {
        const auto reading = m_runner.reading(uid);
        if (!reading)
            continue;
        JobReport report = reportOf(uid, job, *reading);
        for (PartProgress &part : report.parts)
            part.isStalled = job.stalls[part.name].sample(
                now, part.copiedBytes + part.verifiedBytes, isActive(part.state));
        reports.push_back(std::move(report));
    }
    sortNewestFirst(reports);
    return reports;
}

std::optional<LiveJob> LiveJobs::find(const Uid &uid) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(uid);
    return found == m_jobs.end() ? std::nullopt : std::optional(found->second);
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
