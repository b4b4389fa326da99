#pragma once

#include "core/base/caller.h"
#include "core/base/digest.h"
#include "core/gallery/resources.h"
#include "core/jobs/jobmeter.h"
#include "core/jobs/jobrunner.h"
#include "core/replication/exportjob.h"
#include "core/replication/verifyjob.h"
#include "core/service/joblocks.h"
#include "core/service/jobreport.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
class JobSteering;
class Transaction;
struct JobRow;
struct LiveJob;

/// What a check of replicas is for.
enum class CheckAim { Verify, Repair };

/// Starts, follows, stops and repeats the long work of a workspace. Exactly one process runs a
/// durable job: the one that holds its lock file and its epoch. Thread: any.
class ReplicationService {
public:
    ReplicationService(Catalog &catalog, FileOps &files, std::function<void()> changed);
    ~ReplicationService();

    /// Takes the durable job and queues it here. Regions already Completed are not touched.
    /// Errors: `job.notFound`, `job.busy` when another process runs it, `job.over` when it
    /// has succeeded, `job.superseded` when a newer job of its version replaces it.
    Result<> start(const Uid &job);
    /// Starts every interrupted job that no other process runs and that no person has paused, in
    /// the order of the queue; returns how many.
    Result<int> resumeInterrupted();
    /// Asks a job, or one of its regions, to stop; returns at once. A job that is over stays as it
    /// is. Errors: `access.denied` for who may not change the version.
    Result<> cancel(const Uid &job, const QString &region = {});
    /// Starts a failed, cancelled or interrupted job again for the regions that are not done.
    Result<> retry(const Uid &job);
    /// Blocks until the job is over in this process.
    void wait(const Uid &job);
    bool waitFor(const Uid &job, std::chrono::milliseconds limit);

    /// Returns running, waiting and past jobs, newest first. Reads the catalogue, waits for
    /// nothing.
    Result<std::vector<JobReport>> jobs(int limit = 200);
    Result<JobReport> job(const Uid &job);
    /// Only what runs or waits in this process: cheap enough for 4 Hz. Newest first.
    std::vector<JobReport> liveJobs() const;
    /// Returns what steers the jobs: pauses, priorities, limits, logs.
    JobSteering &steering() const;
    Result<std::optional<Uid>> jobOfVersion(const Uid &version);
    /// Returns the live progress of a job's parts; empty unless it runs or waits in this process.
    std::vector<PartProgress> liveParts(const Uid &job) const;
    /// Returns the durable jobs that are not over, whoever runs them.
    Result<std::set<Uid>> openJobs();
    /// Keeps every process, this one too, from running \p job while the lock is held.
    /// Errors: `version.busy` with \p versionId when it runs.
    Result<std::optional<JobLock>> claim(const std::optional<Uid> &job,
                                         const ResourceId &versionId);

    /// Queues an export as a job of this process; it writes beside the output and renames.
    /// Errors at once: `resource.notFound`, `version.notAvailable`, `version.dataDisk.notFound`.
    Result<Uid> startExport(const Caller &caller, const ExportRequest &request);
    /// Queues a check of every replica; verification() has the result once it is over.
    Result<Uid> startVerify(const Caller &caller, const ResourceId &versionId);
    /// Queues a check of \p replicas, which are of \p resourceId; to repair mends damaged ones.
    Result<Uid> startCheck(const QString &resourceId, std::vector<PlacedReplica> replicas,
                           CheckAim aim);
    std::vector<ReplicaVerification> verification(const Uid &job) const;
    /// Queues \p work as a job of this process and returns its identity.
    Uid startHere(LiveJob job, std::unique_ptr<Job> work, std::unique_ptr<JobMeter> meter);

private:
    struct Parts;
    Result<> recordCancelled(const Uid &job);
    /// Ends a job that a newer one of the same version has replaced; always a fault.
    Result<> retire(Transaction &change, JobRow row);

    const std::unique_ptr<Parts> m_parts;
};

}  // namespace vitrine
