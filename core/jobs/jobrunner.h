#pragma once

#include "core/base/uid.h"
#include "core/jobs/job.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace vitrine {

/// Runs jobs on a fixed number of threads, in the order they were submitted. Each job ends
/// exactly once. Thread: any.
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

    JobRunner(unsigned threadCount, Listener listener);
    ~JobRunner();  ///< asks everything to stop and joins
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// Queues \p job under \p uid with its meters. False when a job of this uid is not over.
    bool submit(const Uid &uid, std::unique_ptr<Job> job, std::unique_ptr<JobMeter> meter);
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
    void finish(Entry &entry, const JobOutcome &outcome);

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::deque<Uid> m_queue;  // guarded by m_mutex
    std::map<Uid, std::shared_ptr<Entry>> m_entries;  // guarded by m_mutex
    const Listener m_listener;
    std::vector<std::jthread> m_threads;  // last member: joined before the rest dies
};

}  // namespace vitrine
