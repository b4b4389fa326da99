#include "core/catalog/jobrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

constexpr char kJobSelect[] =
    "SELECT uid, kind, version_uid, title, state, epoch, created_at, ended_at, copied_bytes, "
    "fault, priority, position, sequence, caller FROM jobs ";

QByteArray storeCaller(const Caller &caller)
{
    Json principals = Json::array();
    for (const QString &principal : caller.principals)
        principals.push_back(principal.toStdString());
    return compactJson(Json{{"name", caller.name.toStdString()}, {"principals", principals}});
}

// Nobody is noted in jobs of schemas that knew one person only.
Caller restoreCaller(const QByteArray &stored)
{
    if (stored.isEmpty())
        return Caller::program();
    const Json json = Json::parse(stored.toStdString(), nullptr, false);
    Caller caller;
    if (!json.is_object())
        return caller;
    caller.name = QString::fromStdString(json.value("name", std::string()));
    for (const Json &principal : json.value("principals", Json::array()))
        caller.principals << QString::fromStdString(principal.get<std::string>());
    return caller;
}

Result<JobRow> readJob(RowReader row)
{
    JobRow job;
    job.uid = row.uid();
    job.kind = row.text();
    job.versionUid = row.uid();
    job.title = row.text();
    job.state = row.required(row.text(), parseJobState);
    job.epoch = row.number();
    job.createdAt = row.date();
    job.endedAt = row.date();
    job.copiedBytes = row.bytes();
    job.fault = row.fault();
    job.priority = row.required(row.text(), parseJobPriority);
    job.position = row.number();
    job.sequence = row.number();
    job.caller = restoreCaller(row.json());
    return row.finish(std::move(job));
}

Result<JobRegionRow> readRegion(RowReader row)
{
    JobRegionRow region;
    region.region = row.text();
    region.state = row.required(row.text(), parseJobState);
    region.fault = row.fault();
    region.isPaused = row.flag();
    region.permille = row.int32();
    return row.finish(std::move(region));
}

// A job is its version's.
bool seesJob(const Transaction &transaction, const JobRow &job)
{
    return transaction.sees(action::kVersionRead, job.title);
}

QByteArray faultColumn(const std::optional<Fault> &fault)
{
    return fault ? storeFault(*fault) : QByteArray();
}

Fault fenced(const Uid &uid)
{
    return Fault::of(QStringLiteral("job.fenced"), uid.toString(), {uid.toString()});
}

Result<std::vector<JobRow>> withRegions(Transaction &transaction, Result<std::vector<JobRow>> jobs)
{
    if (!jobs)
        return jobs;
    Query query = transaction.query(
        "SELECT region, state, fault, is_paused, permille FROM job_regions WHERE job_uid = ? "
        "ORDER BY position");
    for (JobRow &job : *jobs) {
        auto regions = allRows(query.bind(job.uid), readRegion);
        if (!regions)
            return std::unexpected(std::move(regions.error()));
        job.regions = std::move(*regions);
    }
    return jobs;
}

Result<std::vector<JobRow>> seen(const Transaction &transaction, Result<std::vector<JobRow>> jobs)
{
    if (jobs)
        std::erase_if(*jobs,
                      [&transaction](const JobRow &job) { return !seesJob(transaction, job); });
    return jobs;
}

Result<std::optional<JobRow>> oneOf(const Transaction &transaction,
                                    Result<std::vector<JobRow>> rows)
{
    auto jobs = seen(transaction, std::move(rows));
    if (!jobs)
        return std::unexpected(std::move(jobs.error()));
    return jobs->empty() ? std::nullopt : std::optional(std::move(jobs->front()));
}

Result<> putRegions(Transaction &transaction, const JobRow &job)
{
    Query query = transaction.query(
        "INSERT INTO job_regions (job_uid, position, region, state, fault, permille, is_paused) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job_uid, position) DO UPDATE SET "
        "region = excluded.region, state = excluded.state, fault = excluded.fault, "
        "permille = excluded.permille, is_paused = is_paused AND "
        "excluded.state NOT IN ('Succeeded', 'Failed', 'Cancelled')");
    for (int position = 0; const JobRegionRow &region : job.regions) {
        query.bind(job.uid).bind(position++).bind(region.region).bind(toString(region.state));
        query.bindJson(faultColumn(region.fault)).bind(region.permille).bind(region.isPaused);
        if (auto ran = query.run(); !ran)
            return ran;
    }
    return transaction.query("DELETE FROM job_regions WHERE job_uid = ? AND position >= ?")
        .bind(job.uid)
        .bind(static_cast<qint64>(job.regions.size()))
        .run();
}

}  // namespace

bool JobRow::isPaused() const
{
    bool any = false;
    for (const JobRegionRow &region : regions) {
        if (isOver(region.state))
            continue;
        if (!region.isPaused)
            return false;
        any = true;
    }
    return any;
}

Result<> insertJob(Transaction &transaction, const JobRow &job)
{
    auto inserted = transaction
                        .query("INSERT INTO jobs (uid, kind, version_uid, title, state, epoch, "
                               "created_at, ended_at, copied_bytes, fault, priority, position, "
                               "caller) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .bind(job.uid)
                        .bind(job.kind)
                        .bind(job.versionUid)
                        .bind(job.title)
                        .bind(toString(job.state))
                        .bind(job.epoch)
                        .bind(job.createdAt)
                        .bind(job.endedAt)
                        .bindBytes(job.copiedBytes)
                        .bindJson(faultColumn(job.fault))
                        .bind(toString(job.priority))
                        .bind(job.position)
                        .bindJson(storeCaller(transaction.caller()))
                        .run();
    return inserted ? putRegions(transaction, job) : inserted;
}

Result<std::optional<JobRow>> findJob(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kJobSelect, "WHERE uid = ?");
    Query query = transaction.query(kSql.data());
    return oneOf(transaction, withRegions(transaction, allRows(query.bind(uid), readJob)));
}

Result<std::optional<JobRow>> findJobOfVersion(Transaction &transaction, const Uid &versionUid)
{
    static constexpr auto kSql =
        sql(kJobSelect, "WHERE version_uid = ? ORDER BY sequence DESC LIMIT 1");
    Query query = transaction.query(kSql.data());
    return oneOf(transaction, withRegions(transaction, allRows(query.bind(versionUid), readJob)));
}

Result<std::vector<JobRow>> recentJobs(Transaction &transaction, int limit)
{
    static constexpr auto kSql = sql(kJobSelect, "ORDER BY sequence DESC LIMIT ?");
    Query query = transaction.query(kSql.data());
    return seen(transaction, withRegions(transaction, allRows(query.bind(limit), readJob)));
}

Result<std::vector<JobRow>> openJobs(Transaction &transaction)
{
    // The condition is that of the index jobs_open, word for word, or it would not be used.
    static constexpr auto kSql = sql(
        kJobSelect, "WHERE state NOT IN ('Succeeded', 'Failed', 'Cancelled') ORDER BY sequence");
    Query query = transaction.query(kSql.data());
    auto jobs = seen(transaction, withRegions(transaction, allRows(query, readJob)));
    // They are few; priorities sort by their meaning, which SQL does not know.
    if (jobs)
        std::ranges::sort(*jobs, {}, [](const JobRow &job) {
            return std::tuple(job.priority, job.position, job.sequence);
        });
    return jobs;
}

Result<qint64> takeJob(Transaction &transaction, const Uid &uid)
{
    Query query =
        transaction.query("UPDATE jobs SET epoch = epoch + 1 WHERE uid = ? RETURNING epoch");
    if (auto ran = query.bind(uid).run(); !ran)
        return std::unexpected(std::move(ran.error()));
    if (!query.next()) {
        const QString id = uid.toString();
        return std::unexpected(Fault::of(QStringLiteral("job.notFound"), id, {id}));
    }
    return query.number(0);
}

Result<> requireEpoch(Transaction &transaction, const Uid &uid, qint64 epoch)
{
    Query query = transaction.query("SELECT count(*) FROM jobs WHERE uid = ? AND epoch = ?");
    const auto held = countOf(query.bind(uid).bind(epoch));
    if (!held)
        return std::unexpected(held.error());
    if (*held == 0)
        return std::unexpected(fenced(uid));
    return {};
}

Result<> updateJob(Transaction &transaction, const JobRow &job)
{
    Query query =
        transaction.query("UPDATE jobs SET state = ?, ended_at = ?, copied_bytes = ?, fault = ? "
                          "WHERE uid = ? AND epoch = ?");
    auto updated = query.bind(toString(job.state))
                       .bind(job.endedAt)
                       .bindBytes(job.copiedBytes)
                       .bindJson(faultColumn(job.fault))
                       .bind(job.uid)
                       .bind(job.epoch)
                       .run();
    if (!updated)
        return updated;
    if (query.changedRows() == 0)
        return std::unexpected(fenced(job.uid));
    return putRegions(transaction, job);
}

Result<> setJobCaller(Transaction &transaction, const Uid &uid, const Caller &caller)
{
    return transaction.query("UPDATE jobs SET caller = ? WHERE uid = ?")
        .bindJson(storeCaller(caller))
        .bind(uid)
        .run();
}

Result<> setJobPaused(Transaction &transaction, const Uid &uid, const QString &region, bool paused)
{
    return transaction
        .query("UPDATE job_regions SET is_paused = ? WHERE job_uid = ? AND (? = '' OR region = ?) "
               "AND state NOT IN ('Succeeded', 'Failed', 'Cancelled')")
        .bind(paused)
        .bind(uid)
        .bind(region)
        .bind(region)
        .run();
}

Result<> setJobPlace(Transaction &transaction, const Uid &uid, JobPriority priority,
                     qint64 position)
{
    return transaction.query("UPDATE jobs SET priority = ?, position = ? WHERE uid = ?")
        .bind(toString(priority))
        .bind(position)
        .bind(uid)
        .run();
}

Result<> removeJobsEndedBefore(Transaction &transaction, const QDateTime &moment)
{
    return transaction
        .query("DELETE FROM jobs WHERE ended_at IS NOT NULL AND ended_at < ? AND EXISTS ("
               "SELECT 1 FROM jobs AS newer WHERE newer.version_uid = jobs.version_uid "
               "AND newer.sequence > jobs.sequence)")
        .bind(moment)
        .run();
}

Result<> removeJobsOfVersion(Transaction &transaction, const Uid &versionUid)
{
    return transaction.query("DELETE FROM jobs WHERE version_uid = ?").bind(versionUid).run();
}

}  // namespace vitrine
