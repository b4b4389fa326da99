#pragma once

#include "core/catalog/catalog.h"
#include "core/jobs/jobstate.h"

#include <QDateTime>

#include <optional>
#include <vector>

// Rows of jobs: the durable side of long work. A job is owned by exactly one process; who takes
// it over raises its epoch, and every write of an owner names the epoch it holds.
namespace vitrine {

/// The durable state of one target region of a job.
struct JobRegionRow {
    QString region;  ///< normalised name
    JobState state = JobState::Queued;
    int permille = 0;  ///< 0…1000 as the owner last wrote it; 1000 only when succeeded
    std::optional<Fault> fault;
    bool isPaused = false;  ///< a person wants it so; never of a region that is over
};

struct JobRow {
    Uid uid;
    QString kind;  ///< `replicate`
    Uid versionUid;
    QString title;  ///< the version's resource id when the job was made
    JobState state = JobState::Queued;
    qint64 epoch = 0;
    QDateTime createdAt;
    QDateTime endedAt;  ///< invalid while the job is not over
    std::uint64_t copiedBytes = 0;
    std::optional<Fault> fault;
    std::vector<JobRegionRow> regions;  ///< in the order of the version's target regions
    JobPriority priority = JobPriority::Normal;
    qint64 position = 0;  ///< among those of one priority that wait; equal ones by age
    qint64 sequence = 0;  ///< as they were made; the catalogue gives it
    Caller caller = {};  ///< who is asked again when it commits; set by insertJob()

    /// Tells whether a person holds every region that is not over, and there is one.
    bool isPaused() const;
};

/// Notes the caller of the transaction as the job's.
Result<> insertJob(Transaction &transaction, const JobRow &job);
/// Makes \p caller the one on whose behalf the job goes on.
Result<> setJobCaller(Transaction &transaction, const Uid &uid, const Caller &caller);
Result<std::optional<JobRow>> findJob(Transaction &transaction, const Uid &uid);
/// Returns the newest job of a version.
Result<std::optional<JobRow>> findJobOfVersion(Transaction &transaction, const Uid &versionUid);
/// Returns the newest \p limit jobs, newest first.
Result<std::vector<JobRow>> recentJobs(Transaction &transaction, int limit);
/// Returns the jobs that are not over, in the order in which they are to begin.
Result<std::vector<JobRow>> openJobs(Transaction &transaction);

/// Raises the epoch and returns it: from now on writes under an older epoch are refused.
Result<qint64> takeJob(Transaction &transaction, const Uid &uid);
/// Errors: `job.fenced` when another process has taken the job.
Result<> requireEpoch(Transaction &transaction, const Uid &uid, qint64 epoch);
/// Writes state, regions, bytes, fault and end of \p job. What people ask of it - pauses, priority,
/// position - stays as it is; a region that is over is not paused. Errors: `job.fenced`.
Result<> updateJob(Transaction &transaction, const JobRow &job);
/// Notes that people want \p region paused, or not; an empty name means every region that is not
/// over.
Result<> setJobPaused(Transaction &transaction, const Uid &uid, const QString &region, bool paused);
Result<> setJobPlace(Transaction &transaction, const Uid &uid, JobPriority priority,
                     qint64 position);
/// Removes the jobs that ended before \p moment, with their logs; the newest of each version stays,
/// because it says how the version is.
Result<> removeJobsEndedBefore(Transaction &transaction, const QDateTime &moment);
Result<> removeJobsOfVersion(Transaction &transaction, const Uid &versionUid);

}  // namespace vitrine
