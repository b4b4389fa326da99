#include "core/service/jobsteering.h"

#include "core/access/actions.h"
#include "core/catalog/joblogrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/limitrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/livejobs.h"

#include <algorithm>

namespace vitrine {
namespace {

// How soon a job follows what another process asks of it.
constexpr std::chrono::seconds kFollowInterval{1};

Fault jobNotFound(const Uid &job)
{
    return Fault::of(QStringLiteral("job.notFound"), {}, {job.toString()});
}

Fault jobEnded(const Uid &job)
{
    return Fault::of(QStringLiteral("job.ended"), {}, {job.toString()});
}

JobLogLine line(const Catalog &catalog, const QString &region, const QString &event,
                const QStringList &arguments, JobLogLevel level = JobLogLevel::Info)
{
    return {catalog.clock().now(), level, region, event, arguments};
}

}  // namespace

JobSteering::JobSteering(Catalog &catalog, LiveJobs &live,
                         std::function<Result<>(const Uid &)> start)
    : m_catalog(catalog)
    , m_live(live)
    , m_start(std::move(start))
    , m_limits(std::make_shared<WorkLimits>(catalog.clock()))
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{
    m_live.whenBegun([this] {
        {
            const std::lock_guard lock(m_mutex);
            m_isAsked = true;
        }
        m_wake.notify_one();
    });
}

JobSteering::~JobSteering()
{
    m_live.whenBegun({});
}

Result<JobRow> JobSteering::openJob(Transaction &transaction, const Uid &job) const
{
    auto row = findJob(transaction, job);
    if (!row)
        return std::unexpected(std::move(row.error()));
    if (!*row)
        return std::unexpected(jobNotFound(job));
    if (isOver((*row)->state))
        return std::unexpected(jobEnded(job));
    if (auto may = transaction.allow(action::kVersionWrite, (*row)->title); !may)
        return std::unexpected(std::move(may.error()));
    return std::move(**row);
}

Result<> JobSteering::setPaused(const Caller &caller, const Uid &job, const QString &region,
                                bool paused)
{
    const std::lock_guard lock(m_following);
    auto asked = inWrite(m_catalog, caller, [&](Transaction &change) -> Result<> {
        const auto row = openJob(change, job);
        if (!row)
            return std::unexpected(row.error());
        const bool isKnown = region.isEmpty()
            || std::ranges::find(row->regions, region, &JobRegionRow::region) != row->regions.end();
        if (!isKnown)
            return std::unexpected(Fault::of(QStringLiteral("region.unknown"), region, {region}));
        if (auto set = setJobPaused(change, job, region, paused); !set)
            return set;
        const QString event = paused ? QStringLiteral("job.paused") : QStringLiteral("job.resumed");
        if (auto added = addLogLine(change, job, line(m_catalog, region, event, {caller.name}));
            !added)
            return added;
        return audit(change, caller,
                     paused ? QStringLiteral("Vitrine/jobs/pause/action")
                            : QStringLiteral("Vitrine/jobs/resume/action"),
                     row->title, {}, region.toUtf8());
    });
    // What only this process knows, an export or a check, is held here alone.
    const auto reading = m_live.runner().reading(job);
    const bool isHere = reading && !isOver(reading->state);
    if (!asked && (!isHere || asked.error().reason != QStringLiteral("job.notFound")))
        return asked;
    m_live.runner().setPaused(job, paused, region);
    return {};
}

Result<> JobSteering::pause(const Caller &caller, const Uid &job, const QString &region)
{
    return setPaused(caller, job, region, true);
}

Result<> JobSteering::resume(const Caller &caller, const Uid &job, const QString &region)
{
    if (auto asked = setPaused(caller, job, region, false); !asked)
        return asked;
    auto started = m_start(job);
    // Whoever runs it lets it go on within a second.
    const bool isElsewhere = !started && started.error().reason == QStringLiteral("job.busy");
    return isElsewhere ? Result<>() : started;
}

Result<> JobSteering::pauseAll(const Caller &caller)
{
    std::set<Uid> open;
    for (const JobReport &report : m_live.reports()) {
        if (!isOver(report.state))
            open.insert(report.uid);
    }
    const auto rows = inRead(m_catalog, [](Transaction &view) { return openJobs(view); });
    if (!rows)
        return std::unexpected(rows.error());
    for (const JobRow &row : *rows)
        open.insert(row.uid);
    for (const Uid &job : open) {
        auto paused = pause(caller, job);
        // It may have ended meanwhile.
        const bool isGone = !paused
            && (paused.error().reason == QStringLiteral("job.ended")
                || paused.error().reason == QStringLiteral("job.notFound"));
        if (!paused && !isGone)
            return paused;
    }
    return {};
}

Result<> JobSteering::setPriority(const Caller &caller, const Uid &job, JobPriority priority)
{
    const std::lock_guard lock(m_following);
    auto set = inWrite(m_catalog, caller, [&](Transaction &change) -> Result<> {
        const auto row = openJob(change, job);
        if (!row)
            return std::unexpected(row.error());
        const QString name = toString(priority);
        if (auto placed = setJobPlace(change, job, priority, 0); !placed)
            return placed;
        if (auto added = addLogLine(
                change, job,
                line(m_catalog, {}, QStringLiteral("job.priority"), {caller.name, name}));
            !added)
            return added;
        return audit(change, caller, QStringLiteral("Vitrine/jobs/write"), row->title,
                     toString(row->priority).toUtf8(), name.toUtf8());
    });
    if (set)
        m_live.move(job, priority, 0);
    return set;
}

Result<> JobSteering::moveUp(const Caller &caller, const Uid &job)
{
    return moveBy(caller, job, -1);
}

Result<> JobSteering::moveDown(const Caller &caller, const Uid &job)
{
    return moveBy(caller, job, 1);
}

Result<> JobSteering::moveBy(const Caller &caller, const Uid &job, int places)
{
    const std::lock_guard lock(m_following);
    std::vector<JobRow> queue;
    JobPriority priority = JobPriority::Normal;
    auto moved = inWrite(m_catalog, caller, [&](Transaction &change) -> Result<> {
        const auto row = openJob(change, job);
        if (!row)
            return std::unexpected(row.error());
        priority = row->priority;
        auto open = openJobs(change);
        if (!open)
            return std::unexpected(open.error());
        queue = std::move(*open);
        std::erase_if(queue, [priority](const JobRow &one) { return one.priority != priority; });
        const auto from = std::ranges::find(queue, job, &JobRow::uid) - queue.begin();
        const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, std::ssize(queue) - 1);
        if (from == to)
            return {};
        std::swap(queue[static_cast<std::size_t>(from)], queue[static_cast<std::size_t>(to)]);
        // A new job has place 0, behind all of these.
        qint64 position = -static_cast<qint64>(queue.size());
        for (JobRow &one : queue) {
            one.position = position++;
            if (auto placed = setJobPlace(change, one.uid, priority, one.position); !placed)
                return placed;
        }
        return audit(change, caller, QStringLiteral("Vitrine/jobs/write"), row->title, {},
                     QByteArray::number(places));
    });
    for (const JobRow &one : queue) {
        if (moved)
            m_live.move(one.uid, priority, one.position);
    }
    return moved;
}

Result<std::vector<WorkLimit>> JobSteering::limits()
{
    auto limits = inRead(m_catalog, Caller::program(),
                         [](Transaction &view) { return vitrine::workLimits(view); });
    if (limits && *limits != m_limits->limits())
        m_limits->set(*limits);
    return limits;
}

Result<> JobSteering::setLimit(const Change &change, const WorkLimit &limit)
{
    if (limit.bytesPerSecond > kGreatestBytesPerSecond)
        return std::unexpected(Fault::of(
            QStringLiteral("property.value.range"), QStringLiteral("bandwidth"),
            {QStringLiteral("bandwidth"), QString::number(limit.bytesPerSecond / kBytesPerMegabit),
             QStringLiteral("0"), QString::number(kGreatestBytesPerSecond / kBytesPerMegabit)}));
    auto set = inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        if (!limit.region.isEmpty()) {
            const auto region = findRegion(transaction, limit.region);
            if (!region)
                return std::unexpected(region.error());
            if (!*region)
                return std::unexpected(
                    Fault::of(QStringLiteral("region.unknown"), limit.region, {limit.region}));
        }
        if (auto put = putWorkLimit(transaction, limit); !put)
            return put;
        return audit(transaction, change.caller, QStringLiteral("Vitrine/limits/write"),
                     QStringLiteral("limits/") + limit.region, {},
                     QByteArray::number(static_cast<qulonglong>(limit.bytesPerSecond)));
    });
    if (!set || change.validateOnly)
        return set;
    const auto now = limits();
    return now ? Result<>() : std::unexpected(now.error());
}

Result<std::vector<JobLogLine>> JobSteering::log(const Uid &job)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<JobLogLine>> {
        const auto row = findJob(view, job);
        if (!row)
            return std::unexpected(row.error());
        if (!*row && !m_live.runner().reading(job))
            return std::unexpected(jobNotFound(job));
        return jobLog(view, job);
    });
}

Result<std::vector<ResourceRequest>> JobSteering::requests(const Uid &job)
{
    using Requests = std::vector<ResourceRequest>;
    const std::optional<LiveJob> live = m_live.find(job);
    return inRead(m_catalog, [&](Transaction &view) -> Result<Requests> {
        const auto row = findJob(view, job);
        if (!row)
            return std::unexpected(row.error());
        if (!*row) {
            const bool isSeen = live
                && (!live->resourceId.startsWith(u'/')
                    || view.sees(action::kVersionRead, live->resourceId));
            return isSeen ? Result<Requests>(live->requests) : std::unexpected(jobNotFound(job));
        }
        const auto version = findVersion(view, (*row)->versionUid);
        if (!version)
            return std::unexpected(version.error());
        return *version ? Requests{Creation<ImageVersion>{**version}} : Requests();
    });
}

Result<> JobSteering::prune(int days)
{
    const QDateTime moment = m_catalog.clock().now().addDays(-days);
    return inWrite(m_catalog, Caller::program(), [&moment](Transaction &change) -> Result<> {
        if (auto removed = removeLogsEndedBefore(change, moment); !removed)
            return removed;
        return removeJobsEndedBefore(change, moment);
    });
}

void JobSteering::applyRow(const JobRow &row)
{
    for (const JobRegionRow &region : row.regions) {
        if (!isOver(region.state))
            m_live.runner().setPaused(row.uid, region.isPaused, region.region);
    }
    m_live.move(row.uid, row.priority, row.position);
}

void JobSteering::noteStalls()
{
    std::vector<std::pair<Uid, JobLogLine>> lines;
    for (const JobReport &report : m_live.reports()) {
        if (!report.isDurable)
            continue;
        for (const PartProgress &part : report.parts) {
            const QString key = report.uid.toString() + part.name;
            const bool changed =
                part.isStalled ? m_stalled.insert(key).second : m_stalled.erase(key) > 0;
            if (changed)
                lines.emplace_back(
                    report.uid,
                    part.isStalled
                        ? line(m_catalog, part.name, QStringLiteral("region.stalled"), {},
                               JobLogLevel::Warning)
                        : line(m_catalog, part.name, QStringLiteral("region.moving"), {}));
        }
    }
    if (lines.empty())
        return;
    // A catalogue that does not take the line ends the job itself, which says so.
    static_cast<void>(
        inWrite(m_catalog, Caller::program(), [&lines](Transaction &change) -> Result<> {
            for (const auto &[job, what] : lines) {
                if (auto added = addLogLine(change, job, what); !added)
                    return added;
            }
            return {};
        }));
}

bool JobSteering::follow()
{
    const std::lock_guard lock(m_following);
    bool any = false;
    std::vector<Uid> durable;
    for (const JobReport &report : m_live.reports()) {
        if (isOver(report.state))
            continue;
        any = true;
        if (report.isDurable)
            durable.push_back(report.uid);
    }
    // While the catalogue cannot be read everything stays as it is; the jobs say what is wrong.
    static_cast<void>(limits());
    static_cast<void>(inRead(m_catalog, Caller::program(), [&](Transaction &view) -> Result<> {
        for (const Uid &job : durable) {
            const auto row = findJob(view, job);
            if (row && *row)
                applyRow(**row);
        }
        return {};
    }));
    noteStalls();
    m_live.runner().lookAgain();
    return any;
}

void JobSteering::watch(const std::stop_token &stop)
{
    const auto isAsked = [this] { return std::exchange(m_isAsked, false); };
    bool any = false;
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            if (any)
                m_wake.wait_for(lock, stop, kFollowInterval, isAsked);
            else
                m_wake.wait(lock, stop, isAsked);
        }
        if (!stop.stop_requested())
            any = follow();
    }
}

}  // namespace vitrine
