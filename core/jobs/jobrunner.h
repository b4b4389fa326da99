#pragma once

#include "core/base/uid.h"
#include "core/jobs/job.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace vitrine {

/// Where a job stands among those that wait: first by priority, then the one whose group has the
/// fewest jobs at work, then by position, then as they were submitted.
struct JobPlace {
    JobPriority priority = JobPriority::Normal;
    qint64 position = 0;
    QString group = {};  ///< jobs of one group give way to those of others
};

/// Runs a fixed number of jobs at a time. One that is held does not begin; one that is paused
/// while it runs leaves its turn to the next. Each job ends exactly once. Thread: any.
class JobRunner {
public:
    /// Called on a worker thread when a job started or ended; must not block.
    using Listener = std::function<void(const Uid &job)>;

    /// One reading of a job in this process.
    struct Reading {
        JobState state = JobState::Queued;
        std::vector<PartProgress> parts;
        std::optional<Fault> fault;
    };

    JobRunner(unsigned atATime, Listener listener);
    ~JobRunner();  ///< asks everything to stop and joins
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// Queues \p job under \p uid with its meters. False when a job of this uid is not over.
    bool submit(const Uid &uid, std::unique_ptr<Job> job, std::unique_ptr<JobMeter> meter,
                const JobPlace &place = {});
    /// Gives a job that waits another place; its group stays.
    void move(const Uid &uid, JobPriority priority, qint64 position);
    /// Pauses a job, or one part of it, or lets it go on; acts at once, waits for nothing. False
    /// when it is not here or over, and when nothing changes by it.
    bool setPaused(const Uid &uid, bool paused, const QString &part = {});
    /// Looks again which jobs may begin: the hours in which they may have changed.
    void lookAgain();
    /// Asks a job, or one part of it, to stop; a queued job never runs.
    void cancel(const Uid &uid, const QString &part = {});
    /// Returns the latest reading; it stays available after the end, until forget().
    std::optional<Reading> reading(const Uid &uid) const;
    void forget(const Uid &uid);
    /// Blocks until the job is over; returns at once when it is unknown.
    void wait(const Uid &uid) const;
    /// Blocks until the job is over or \p limit has passed; tells whether it is over.
    bool waitFor(const Uid &uid, std::chrono::milliseconds limit) const;

private:
    struct Entry;
    void work(const std::stop_token &poolStop);
    void finish(const Uid &uid, Entry &entry, const JobOutcome &outcome);
    std::deque<Uid>::iterator nextToRun();  // under m_mutex
    void addThread();  // under m_mutex

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::deque<Uid> m_queue;  // guarded by m_mutex
    std::map<Uid, std::shared_ptr<Entry>> m_entries;  // guarded by m_mutex
    std::set<Uid> m_running;  // guarded by m_mutex
    bool m_closing = false;  // guarded by m_mutex
    const unsigned m_atATime;
    const Listener m_listener;
    // One for each job at work and, so that paused ones keep nobody waiting, one for each of those.
    std::vector<std::jthread> m_threads;  // guarded by m_mutex; last member: joined first
};

}  // namespace vitrine
