#pragma once

#include "core/base/uid.h"
#include "core/jobs/jobmeter.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
struct JobRow;

/// A job as a person sees it: live while this process runs it, from the catalogue otherwise.
struct JobReport {
    Uid uid;
    QString kind;  ///< `replicate`, `export`, `verify`, `repair`, `bootTest`, `labTemplate` or
                   ///< `labMachines`
    QString resourceId;  ///< of the version concerned
    QString detail;  ///< for an export: the output file
    JobState state = JobState::Queued;
    std::vector<PartProgress> parts;
    /// Whether the parts count bytes; a job that only the catalogue knows tells shares of 1000, a
    /// boot test milliseconds.
    bool countsBytes = true;
    std::uint64_t copiedBytes = 0;  ///< of a job that only the catalogue knows, over all parts
    std::optional<Fault> fault;
    QDateTime createdAt;
    QDateTime endedAt;  ///< invalid while not over
    bool canCancel = false;
    bool canPause = false;  ///< works or waits, and a person may hold it
    bool canResume = false;  ///< a person holds it, wholly or in part
    JobPriority priority = JobPriority::Normal;
    bool isDurable = false;  ///< the catalogue knows it: it has a log and a place in the queue
    bool canRetry = false;  ///< failed, cancelled or interrupted: may be started again

    /// Tells what keeps all of it from going on: something only when nothing of it works.
    Hold hold() const;
    /// Tells whether all of it that works stands still.
    bool isStalled() const;
    /// Returns 0…1000 over all parts, weighted by their bytes; -1 while no total is known.
    int permille() const;
};

/// Says what can be done with \p report as its states and its kind allow.
void judge(JobReport &report);

/// Tells whether a job that is in \p state may be started again.
bool canRetry(JobState state);

/// Returns what the catalogue knows of a job that this process does not run.
/// Errors: `io.*` when it cannot be seen whether another process does.
Result<JobReport> reportOf(const Catalog &catalog, const JobRow &row);

/// Orders reports by their moment, the newest first; jobs of one moment keep one order.
void sortNewestFirst(std::vector<JobReport> &reports);

}  // namespace vitrine
