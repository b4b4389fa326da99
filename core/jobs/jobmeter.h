#pragma once

#include "core/base/fault.h"
#include "core/jobs/jobstate.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace vitrine {

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

    PartProgress sample() const;
    const QString &name() const { return m_name; }
    JobState state() const { return m_state.load(); }
    /// Cancels this part alone.
    std::stop_source &stop() { return m_stop; }

private:
    const QString m_name;
    const int m_replicas;
    std::atomic<std::uint64_t> m_copied{0};
    std::atomic<std::uint64_t> m_copyTotal{0};
    std::atomic<std::uint64_t> m_verified{0};
    std::atomic<std::uint64_t> m_verifyTotal{0};
    std::atomic<bool> m_verifies{true};
    std::atomic<JobState> m_state{JobState::Queued};
    std::stop_source m_stop;
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

private:
    std::deque<PartMeter> m_parts;  // fixed once the job was submitted
};

}  // namespace vitrine
