#pragma once

#include "core/catalog/catalog.h"
#include "core/jobs/joblog.h"

#include <vector>

// Rows of what happened to jobs. They go away with their job.
namespace vitrine {

/// What is kept of one job; older lines give way.
inline constexpr int kMostLogLines = 2000;

/// Adds a line at the end of the log of \p job.
Result<> addLogLine(Transaction &transaction, const Uid &job, const JobLogLine &line);
/// Returns the log of \p job, oldest first.
Result<std::vector<JobLogLine>> jobLog(Transaction &transaction, const Uid &job);
/// Removes the logs of the jobs that ended before \p moment.
Result<> removeLogsEndedBefore(Transaction &transaction, const QDateTime &moment);

}  // namespace vitrine
