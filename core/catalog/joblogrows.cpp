#include "core/catalog/joblogrows.h"

#include "core/catalog/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vitrine {
namespace {

Result<JobLogLine> readLine(RowReader row)
{
    JobLogLine line;
    line.at = row.date();
    line.level = row.required(row.text(), parseJobLogLevel);
    line.region = row.text();
    line.event = row.text();
    for (const QJsonValue &argument : QJsonDocument::fromJson(row.json()).array())
        line.arguments << argument.toString();
    return row.finish(std::move(line));
}

}  // namespace

Result<> addLogLine(Transaction &transaction, const Uid &job, const JobLogLine &line)
{
    Query last = transaction.query("SELECT coalesce(max(line), 0) FROM job_log WHERE job_uid = ?");
    const auto number = countOf(last.bind(job));
    if (!number)
        return std::unexpected(number.error());
    auto added = transaction
                     .query("INSERT INTO job_log (job_uid, line, at, level, region, event, "
                            "arguments) VALUES (?, ?, ?, ?, ?, ?, ?)")
                     .bind(job)
                     .bind(*number + 1)
                     .bind(line.at)
                     .bind(toString(line.level))
                     .bind(line.region)
                     .bind(line.event)
                     .bindJson(QJsonDocument(QJsonArray::fromStringList(line.arguments))
                                   .toJson(QJsonDocument::Compact))
                     .run();
    if (!added)
        return added;
    return transaction.query("DELETE FROM job_log WHERE job_uid = ? AND line <= ?")
        .bind(job)
        .bind(*number + 1 - kMostLogLines)
        .run();
}

Result<std::vector<JobLogLine>> jobLog(Transaction &transaction, const Uid &job)
{
    Query query = transaction.query("SELECT at, level, region, event, arguments FROM job_log "
                                    "WHERE job_uid = ? ORDER BY line");
    return allRows(query.bind(job), readLine);
}

Result<> removeLogsEndedBefore(Transaction &transaction, const QDateTime &moment)
{
    return transaction
        .query("DELETE FROM job_log WHERE job_uid IN ("
               "SELECT uid FROM jobs WHERE ended_at IS NOT NULL AND ended_at < ?)")
        .bind(moment)
        .run();
}

}  // namespace vitrine
