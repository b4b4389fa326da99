#pragma once

#include "core/service/replicationservice.h"

#include <optional>

namespace vitrine {

class Session;

/// Starts the durable job \p job in this process, or watches the process that runs it and takes
/// over when that one dies, and shows the progress until the job is over.
/// Returns its last report; std::nullopt when this process was asked to end first.
/// Errors: those of ReplicationService::start, except `job.busy` and `job.over`.
Result<std::optional<JobReport>> followDurableJob(Session &session, const Uid &job);

/// Shows the progress of a job that this process has queued until it is over.
/// Returns like followDurableJob().
Result<std::optional<JobReport>> followOwnJob(Session &session, const Uid &job);

/// Follows a job of this process of which nothing stays unless it succeeds, and prints the faults
/// of one that has not. Returns the exit code; std::nullopt when the job has succeeded. Errors:
/// those of followOwnJob().
Result<std::optional<int>> followToSuccess(Session &session, const Uid &job);

/// Ends an interrupted publication: closes the catalogue, which leaves the job ready to be
/// resumed, and says how. Returns the exit code.
int leaveResumable(Session &session, const Uid &job);

/// Ends an interrupted export or check, which leaves nothing behind. Returns the exit code.
int leaveNothing(Session &session);

/// Writes what went wrong in \p report, region by region, and which regions are complete.
void printJobFaults(const Session &session, const JobReport &report);

/// Starts a process of its own that runs \p job, with a log beside the catalogue.
/// Errors: `job.worker.notStarted`, `io.*` when the log cannot be made.
Result<> startWorker(const Session &session, const Uid &job);

}  // namespace vitrine
