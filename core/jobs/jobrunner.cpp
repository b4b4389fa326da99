#include "core/jobs/jobrunner.h"

#include <chrono>
#include <exception>

namespace vitrine {
namespace {

// Jobs report by value. What still escapes is a defect of ours: it ends that job, not the process.
JobOutcome runGuarded(Job &job, const std::stop_token &stop, JobMeter &meter)
{
    try {
        return job.run(stop, meter);
    } catch (const std::exception &e) {
        return Fault::of(QStringLiteral("program.defect"), {}, {QString::fromUtf8(e.what())});
    } catch (...) {
        return Fault::of(QStringLiteral("program.defect"), {}, {QStringLiteral("?")});
    }
}

}  // namespace

struct JobRunner::Entry {
    std::unique_ptr<Job> job;
    std::unique_ptr<JobMeter> meter;
    std::stop_source stop;
    JobState state = JobState::Queued;  // guarded by JobRunner::m_mutex
    std::optional<Fault> fault;  // guarded by JobRunner::m_mutex
};

JobRunner::JobRunner(unsigned threadCount, Listener listener)
    : m_listener(std::move(listener))
{
    m_threads.reserve(threadCount);
    for (unsigned i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this](const std::stop_token &poolStop) { work(poolStop); });
}

JobRunner::~JobRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Uid &uid : m_queue)
            m_entries.at(uid)->state = JobState::Cancelled;
        m_queue.clear();
        for (const auto &[uid, entry] : m_entries)
            entry->stop.request_stop();
    }
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_changed.notify_all();
}

bool JobRunner::submit(const Uid &uid, std::unique_ptr<Job> job, std::unique_ptr<JobMeter> meter)
{
    auto entry = std::make_shared<Entry>();
    entry->job = std::move(job);
    entry->meter = std::move(meter);
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(uid);
        if (found != m_entries.end() && !isOver(found->second->state))
            return false;
        m_entries.insert_or_assign(uid, std::move(entry));
        m_queue.push_back(uid);
    }
    m_changed.notify_all();
    m_listener(uid);
    return true;
}

void JobRunner::cancel(const Uid &uid, const QString &part)
{
    bool dropped = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(uid);
        if (found == m_entries.end() || isOver(found->second->state))
            return;
        Entry &entry = *found->second;
        if (!part.isEmpty()) {
            if (PartMeter *meter = entry.meter->find(part))
                meter->stop().request_stop();
        } else if (entry.state == JobState::Queued) {
            std::erase(m_queue, uid);
            entry.state = JobState::Cancelled;
            entry.job.reset();
            dropped = true;
        } else if (entry.stop.request_stop()) {
            entry.state = JobState::Cancelling;
        }
    }
    if (dropped)
        m_changed.notify_all();
    m_listener(uid);
}

std::optional<JobRunner::Reading> JobRunner::reading(const Uid &uid) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(uid);
    if (found == m_entries.end())
        return std::nullopt;
    return Reading{found->second->state, found->second->meter->sample(), found->second->fault};
}

void JobRunner::forget(const Uid &uid)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(uid);
    if (found != m_entries.end() && isOver(found->second->state))
        m_entries.erase(found);
}

void JobRunner::wait(const Uid &uid) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] {
        const auto found = m_entries.find(uid);
        return found == m_entries.end() || isOver(found->second->state);
    });
}

bool JobRunner::waitFor(const Uid &uid, std::chrono::milliseconds limit) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [&] {
        const auto found = m_entries.find(uid);
        return found == m_entries.end() || isOver(found->second->state);
    });
}

void JobRunner::work(const std::stop_token &poolStop)
{
    for (;;) {
        Uid uid;
        std::shared_ptr<Entry> entry;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, poolStop, [this] { return !m_queue.empty(); }))
                return;
            uid = m_queue.front();
            m_queue.pop_front();
            entry = m_entries.at(uid);
            entry->state = JobState::Preparing;
        }
        m_listener(uid);
        const JobOutcome outcome = runGuarded(*entry->job, entry->stop.get_token(), *entry->meter);
        finish(*entry, outcome);
        m_listener(uid);
    }
}

void JobRunner::finish(Entry &entry, const JobOutcome &outcome)
{
    // The job goes first: what it holds (locks, pins, files) is free once the end is visible.
    entry.job.reset();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *fault = std::get_if<Fault>(&outcome)) {
            entry.state = JobState::Failed;
            entry.fault = *fault;
        } else {
            entry.state = std::holds_alternative<Cancelled>(outcome) ? JobState::Cancelled
                                                                     : JobState::Succeeded;
        }
    }
    m_changed.notify_all();
}

}  // namespace vitrine
