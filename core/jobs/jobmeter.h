#pragma once

#include "core/base/fault.h"
#include "core/jobs/jobstate.h"
#include "core/jobs/pausegate.h"
#include "core/jobs/worklimits.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace vitrine {

/// What keeps a part from going on: nothing, a person, or the hours in which work is allowed.
enum class Hold { None, Person, Window };

/// One reading of a part of a job. A plain value.
struct PartProgress {
    QString name;  ///< for replication: the region's normalised name
    int replicas = 0;  ///< how many copies this part makes
    JobState state = JobState::Queued;
    std::uint64_t copiedBytes = 0;
    std::uint64_t copyTotalBytes = 0;  ///< 0 while not known
    std::uint64_t verifiedBytes = 0;
    std::uint64_t verifyTotalBytes = 0;  ///< 0 while not known
    bool verifies = true;  ///< reads back what it has copied
    Hold hold = Hold::None;  ///< with Person the state is Paused, with Window it is Queued
    bool isStalled = false;  ///< works, and no byte came for kStallAfter; LiveJobs tells it
    std::optional<Fault> fault;

    /// Returns 0…1000; copying and verifying count half each where there is both; 1000 only when
    /// succeeded; -1 while the total is not known.
    int permille() const;
};

/// Progress of one part of a job: written by the workers, sampled by anyone. The byte counters
/// are relaxed atomics, so a worker pays one addition per batch whoever looks.
class PartMeter {
public:
    PartMeter(QString name, int replicas);

    /// Adds to a total; a part that makes several copies adds for each.
    void addCopyTotal(std::uint64_t bytes) noexcept { m_copyTotal += bytes; }
    void addCopied(std::uint64_t bytes) noexcept { m_copied += bytes; }
    void addVerifyTotal(std::uint64_t bytes) noexcept { m_verifyTotal += bytes; }
    void addVerified(std::uint64_t bytes) noexcept { m_verified += bytes; }
    /// Says that nothing will be verified behind the copying.
    void copiesOnly() noexcept { m_verifies = false; }
    void setState(JobState state);
    /// Ends the part as Failed with \p fault.
    void fail(Fault fault);

    /// Waits while the part is paused, outside its hours, or its bandwidth is used up, before
    /// \p bytes are moved. Workers call it at least once per 4 MiB, without a lock. False when
    /// the part is to stop.
    bool admit(std::uint64_t bytes);
    Hold hold() const;
    /// Tells whether a person paused it, whatever its state.
    bool isPaused() const { return m_gate.isClosed(); }

    PartProgress sample() const;
    const QString &name() const { return m_name; }
    /// Returns what the part was last set to, whatever holds it.
    JobState state() const { return m_state.load(); }
    /// Cancels this part alone.
    std::stop_source &stop() { return m_stop; }

private:
    friend class JobMeter;
    const QString m_name;
    const int m_replicas;
    std::atomic<std::uint64_t> m_copied{0};
    std::atomic<std::uint64_t> m_copyTotal{0};
    std::atomic<std::uint64_t> m_verified{0};
    std::atomic<std::uint64_t> m_verifyTotal{0};
    std::atomic<bool> m_verifies{true};
    std::atomic<JobState> m_state{JobState::Queued};
    std::stop_source m_stop;
    PauseGate m_gate;
    std::shared_ptr<WorkLimits> m_limits;  // fixed once the job was submitted
    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;  // guarded by m_mutex
};

/// The meters of a job, one per part. Parts are added before the job runs.
class JobMeter {
public:
    PartMeter &addPart(const QString &name, int replicas);
    std::deque<PartMeter> &parts() { return m_parts; }
    PartMeter *find(const QString &name);
    std::vector<PartProgress> sample() const;

    /// Holds every part to \p limits, under its name. Before the job is submitted.
    void setLimits(const std::shared_ptr<WorkLimits> &limits);
    /// Pauses the part \p name or lets it go on; an empty name means all parts, which happens in
    /// one step to whoever looks with holds(). Thread: any.
    void setPaused(bool paused, const QString &name = {});
    /// Returns what holds each part, all at one moment. Thread: any.
    std::vector<Hold> holds() const;
    /// Tells whether no part that is left may go on now - because of \p how, when that is given.
    bool isHeld(const std::optional<Hold> &how = {}) const;
    /// Calls \p steered whenever parts were paused or let go on, on the thread that does it, which
    /// must not be made to wait; null ends it. Thread: any.
    void watch(std::function<void()> steered);

private:
    std::deque<PartMeter> m_parts;  // fixed once the job was submitted
    mutable std::mutex m_mutex;
    std::function<void()> m_steered;  // guarded by m_mutex
};

}  // namespace vitrine
