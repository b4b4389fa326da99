#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

enum class JobLogLevel { Info, Warning, Error };

/// What happened to a job: a stable code and its arguments, never prose. Codes of a job:
/// `job.queued`, `job.started`, `job.paused`, `job.resumed` and `job.priority` with who asked,
/// `job.ended` with the state; of a region: `region.state` with the state, `region.failed` with
/// the fault's reason, `region.stalled`, `region.moving`, `replica.committed` with number, zone
/// and stored bytes.
struct JobLogLine {
    QDateTime at;  ///< UTC
    JobLogLevel level = JobLogLevel::Info;
    QString region;  ///< normalised name; empty for the whole job
    QString event;
    QStringList arguments;
};

/// Returns `Info`, `Warning` or `Error`.
QString toString(JobLogLevel level);
std::optional<JobLogLevel> parseJobLogLevel(QStringView text);

}  // namespace vitrine
