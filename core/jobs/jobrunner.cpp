#include "core/jobs/jobrunner.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <tuple>

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
    JobPlace place;  // guarded by JobRunner::m_mutex
    JobState state = JobState::Queued;  // guarded by JobRunner::m_mutex
    std::optional<Fault> fault;  // guarded by JobRunner::m_mutex
};

JobRunner::JobRunner(unsigned atATime, Listener listener)
    : m_atATime(atATime)
    , m_listener(std::move(listener))
{
    const std::lock_guard lock(m_mutex);
    for (unsigned i = 0; i < atATime; ++i)
        addThread();
}

JobRunner::~JobRunner()
{
    std::vector<std::jthread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        for (const Uid &uid : m_queue)
            m_entries.at(uid)->state = JobState::Cancelled;
        m_queue.clear();
        for (const auto &[uid, entry] : m_entries)
            entry->stop.request_stop();
        threads = std::move(m_threads);
    }
    for (std::jthread &thread : threads)
        thread.request_stop();
    m_changed.notify_all();
}

void JobRunner::addThread()
{
    if (!m_closing)
        m_threads.emplace_back([this](const std::stop_token &poolStop) { work(poolStop); });
}

bool JobRunner::submit(const Uid &uid, std::unique_ptr<Job> job, std::unique_ptr<JobMeter> meter,
                       const JobPlace &place)
{
    auto entry = std::make_shared<Entry>();
    entry->job = std::move(job);
    entry->meter = std::move(meter);
    entry->place = place;
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

void JobRunner::move(const Uid &uid, JobPriority priority, qint64 position)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(uid);
    if (found == m_entries.end())
        return;
    found->second->place.priority = priority;
    found->second->place.position = position;
}

bool JobRunner::setPaused(const Uid &uid, bool paused, const QString &part)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(uid);
        if (found == m_entries.end() || isOver(found->second->state))
            return false;
        Entry &entry = *found->second;
        const std::vector<Hold> before = entry.meter->holds();
        entry.meter->setPaused(paused, part);
        if (entry.meter->holds() == before)
            return false;
        // A job that waits at its gate keeps its thread: another one takes its turn.
        const auto waiting = std::ranges::count_if(m_running, [this](const Uid &one) {
            return m_entries.at(one)->meter->isHeld(Hold::Person);
        });
        if (m_threads.size() < m_atATime + static_cast<std::size_t>(waiting))
            addThread();
    }
    m_changed.notify_all();
    m_listener(uid);
    return true;
}

void JobRunner::lookAgain()
{
    // Under the lock, or a thread that has just looked would sleep through it.
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

std::deque<Uid>::iterator JobRunner::nextToRun()
{
    std::map<QString, int> atWork;
    unsigned busy = 0;
    for (const Uid &uid : m_running) {
        const Entry &entry = *m_entries.at(uid);
        if (entry.meter->isHeld(Hold::Person))
            continue;
        ++busy;
        ++atWork[entry.place.group];
    }
    auto best = m_queue.end();
    if (busy >= m_atATime)
        return best;
    const auto rank = [&](const Uid &uid) {
        const JobPlace &place = m_entries.at(uid)->place;
        return std::tuple(place.priority, atWork[place.group], place.position);
    };
    for (auto one = m_queue.begin(); one != m_queue.end(); ++one) {
        if (m_entries.at(*one)->meter->isHeld())
            continue;
        if (best == m_queue.end() || rank(*one) < rank(*best))
            best = one;
    }
    return best;
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
            auto next = m_queue.end();
            const bool found = m_changed.wait(lock, poolStop, [&] {
                next = nextToRun();
                return next != m_queue.end();
            });
            if (!found)
                return;
            uid = *next;
            m_queue.erase(next);
            m_running.insert(uid);
            entry = m_entries.at(uid);
            entry->state = JobState::Preparing;
        }
        m_listener(uid);
        const JobOutcome outcome = runGuarded(*entry->job, entry->stop.get_token(), *entry->meter);
        finish(uid, *entry, outcome);
        m_listener(uid);
    }
}

void JobRunner::finish(const Uid &uid, Entry &entry, const JobOutcome &outcome)
{
    // The job goes first: what it holds (locks, pins, files) is free once the end is visible.
    entry.job.reset();
    {
        const std::lock_guard lock(m_mutex);
        m_running.erase(uid);
        if (const auto *fault = std::get_if<Fault>(&outcome)) {
            entry.state = JobState::Failed;
            entry.fault = *fault;
        } else if (const auto *cancelled = std::get_if<Cancelled>(&outcome)) {
            entry.state = JobState::Cancelled;
            entry.fault = cancelled->reason;
        } else {
            entry.state = JobState::Succeeded;
        }
    }
    m_changed.notify_all();
}

}  // namespace vitrine
