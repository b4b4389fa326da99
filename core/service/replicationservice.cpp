#include "core/service/replicationservice.h"

#include "core/access/actions.h"
#include "core/catalog/joblogrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/rightsrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/rules.h"
#include "core/replication/repairjob.h"
#include "core/replication/replicationjob.h"
#include "core/replication/versiondisks.h"
#include "core/service/change.h"
#include "core/service/jobrequests.h"
#include "core/service/jobsteering.h"
#include "core/service/livejobs.h"

#include <algorithm>
#include <atomic>

namespace vitrine {
namespace {

const QString kReplicate = QStringLiteral("replicate");

Result<> requireDisk(const ImageVersion &version, const std::optional<int> &lun)
{
    QStringList known;
    for (const DataDiskImage &disk : version.dataDisks)
        known << QString::number(disk.lun);
    if (!lun || known.contains(QString::number(*lun)))
        return {};
    const QString id = version.id().toString();
    return std::unexpected(
        Fault::of(QStringLiteral("version.dataDisk.notFound"), id,
                  {QString::number(*lun), id, known.join(QStringLiteral(", "))}));
}

void cancelParts(JobRow &job, const QDateTime &now)
{
    job.state = JobState::Cancelled;
    job.endedAt = now;
    for (JobRegionRow &region : job.regions) {
        if (!isOver(region.state))
            region.state = JobState::Cancelled;
    }
}

Fault jobNotFound(const Uid &job)
{
    return Fault::of(QStringLiteral("job.notFound"), {}, {job.toString()});
}

}  // namespace

struct ReplicationService::Parts {
    Parts(Catalog &known, FileOps &seam, std::function<void()> changed,
          std::function<Result<>(const Uid &)> start)
        : catalog(known)
        , files(seam)
        , live(known.clock(), std::move(changed))
        , steering(known, live, std::move(start))
    {
    }

    Catalog &catalog;
    FileOps &files;
    std::atomic<bool> closing{false};
    LiveJobs live;  // its jobs use the members before it
    JobSteering steering;  // last member: it uses the others
};

ReplicationService::ReplicationService(Catalog &catalog, FileOps &files,
                                       std::function<void()> changed)
    : m_parts(std::make_unique<Parts>(catalog, files, std::move(changed),
                                      [this](const Uid &job) { return start(job); }))
{
}

ReplicationService::~ReplicationService()
{
    m_parts->closing = true;
}

JobSteering &ReplicationService::steering() const
{
    return m_parts->steering;
}

Result<> ReplicationService::start(const Uid &job)
{
    if (const auto reading = m_parts->live.runner().reading(job);
        reading && !isOver(reading->state))
        return {};
    auto lock = JobLock::take(m_parts->catalog.path(), job);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return std::unexpected(Fault::of(QStringLiteral("job.busy"), {}, {job.toString()}));
    if (const auto limits = m_parts->steering.limits(); !limits)
        return std::unexpected(limits.error());
    auto change = Transaction::write(m_parts->catalog, Caller::program());
    if (!change)
        return std::unexpected(change.error());
    auto row = findJob(*change, job);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(jobNotFound(job));
    if (auto may = requireRight(*change, (*row)->caller, action::kVersionWrite, (*row)->title);
        !may)
        return may;
    if ((*row)->state == JobState::Succeeded)
        return std::unexpected(Fault::of(QStringLiteral("job.over"), {}, {(*row)->title}));
    const auto newest = findJobOfVersion(*change, (*row)->versionUid);
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest && (*newest)->uid != job)
        return retire(*change, **row);
    auto version = findVersion(*change, (*row)->versionUid);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(
            Fault::of(QStringLiteral("resource.notFound"), (*row)->title, {(*row)->title}));
    const auto epoch = takeJob(*change, job);
    if (!epoch)
        return std::unexpected(epoch.error());
    (*row)->epoch = *epoch;
    (*row)->state = JobState::Queued;
    (*row)->fault.reset();
    (*row)->endedAt = {};
    for (JobRegionRow &region : (*row)->regions) {
        if (region.state != JobState::Succeeded)
            region =
                JobRegionRow{region.region, JobState::Queued, 0, std::nullopt, region.isPaused};
    }
    if (auto updated = updateJob(*change, **row); !updated)
        return updated;
    const JobLogLine queued{
        m_parts->catalog.clock().now(), JobLogLevel::Info, {}, QStringLiteral("job.queued"), {}};
    if (auto added = addLogLine(*change, job, queued); !added)
        return added;
    // A version that people can use already is updated, not created.
    if ((*version)->provisioningState != ProvisioningState::Updating)
        (*version)->provisioningState = ProvisioningState::Creating;
    if (auto recorded = recordVersionContent(*change, **version); !recorded)
        return recorded;
    if (auto committed = change->commit(); !committed)
        return committed;

    auto work = std::make_unique<ReplicationJob>(ReplicationJob::Setting{
        .catalog = &m_parts->catalog,
        .files = &m_parts->files,
        .job = job,
        .epoch = *epoch,
        .isClosing = [parts = m_parts.get()] { return parts->closing.load(); },
        .ownership = std::make_shared<JobLock>(std::move(**lock))});
    auto meter = ReplicationJob::meterFor(**row, **version);
    meter->setLimits(m_parts->steering.workLimits());
    m_parts->live.submit(job,
                         {.kind = kReplicate,
                          .resourceId = (*row)->title,
                          .createdAt = (*row)->createdAt,
                          .priority = (*row)->priority,
                          .position = (*row)->position},
                         std::move(work), std::move(meter));
    return {};
}

Result<> ReplicationService::retire(Transaction &change, JobRow row)
{
    // Two jobs of one version would make the same replicas side by side. What is left of this one
    // the newer one makes as well.
    const QString title = row.title;
    if (!isOver(row.state)) {
        const auto epoch = takeJob(change, row.uid);
        if (!epoch)
            return std::unexpected(epoch.error());
        row.epoch = *epoch;
        cancelParts(row, m_parts->catalog.clock().now());
        if (auto updated = updateJob(change, row); !updated)
            return updated;
        if (auto committed = change.commit(); !committed)
            return committed;
    }
    return std::unexpected(Fault::of(QStringLiteral("job.superseded"), {}, {title}));
}

Result<int> ReplicationService::resumeInterrupted()
{
    const auto open = inRead(m_parts->catalog, Caller::program(),
                             [](Transaction &view) { return vitrine::openJobs(view); });
    if (!open)
        return std::unexpected(open.error());
    int started = 0;
    for (const JobRow &job : *open) {
        if (job.isPaused())
            continue;
        const auto begun = start(job.uid);
        const bool left = !begun
            && (begun.error().reason == QStringLiteral("job.busy")
                || begun.error().reason == QStringLiteral("job.notAuthorized")
                || begun.error().reason == QStringLiteral("job.superseded"));
        if (!begun && !left)
            return std::unexpected(begun.error());
        started += begun ? 1 : 0;
    }
    return started;
}

Result<> ReplicationService::cancel(const Uid &job, const QString &region)
{
    const auto report = this->job(job);
    if (!report)
        return report.error().reason == QStringLiteral("job.notFound")
            ? Result<>()
            : std::unexpected(report.error());
    if (report->resourceId.startsWith(u'/')) {
        const Caller caller = m_parts->catalog.caller();
        auto may = inRead(m_parts->catalog, caller, [&](Transaction &view) {
            return view.allow(action::kVersionWrite, report->resourceId);
        });
        if (!may)
            return std::unexpected(notedRefusal(m_parts->catalog, caller, std::move(may.error())));
    }
    const auto before = m_parts->live.runner().reading(job);
    if (!before && region.isEmpty()) {
        // Paused by a process that is gone: whoever gets the lock may end it.
        if (const auto lock = JobLock::take(m_parts->catalog.path(), job); lock && *lock)
            return recordCancelled(job);
        return {};
    }
    m_parts->live.runner().cancel(job, region);
    const auto after = m_parts->live.runner().reading(job);
    const bool neverRan =
        before && before->state == JobState::Queued && after && after->state == JobState::Cancelled;
    // A job that runs writes its own end; one that was still waiting leaves it to us.
    return neverRan ? recordCancelled(job) : Result<>();
}

Result<> ReplicationService::recordCancelled(const Uid &job)
{
    auto change = Transaction::write(m_parts->catalog, Caller::program());
    if (!change)
        return std::unexpected(change.error());
    auto row = findJob(*change, job);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || isOver((*row)->state))
        return {};  // an export or a check: it lives in this process only
    cancelParts(**row, m_parts->catalog.clock().now());
    if (auto updated = updateJob(*change, **row); !updated)
        return updated;
    auto version = findVersion(*change, (*row)->versionUid);
    if (!version)
        return std::unexpected(version.error());
    if (*version) {
        (*version)->provisioningState = ProvisioningState::Failed;
        if (auto recorded = recordVersionContent(*change, **version); !recorded)
            return recorded;
    }
    return change->commit();
}

Result<> ReplicationService::retry(const Uid &job)
{
    // It goes on for whoever asks for it now.
    const Change change(m_parts->catalog.caller());
    auto asked = inChange(m_parts->catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto row = findJob(transaction, job);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::unexpected(jobNotFound(job));
        if (auto may = transaction.allow(action::kVersionWrite, (*row)->title); !may)
            return may;
        return setJobCaller(transaction, job, change.caller);
    });
    return asked ? start(job) : asked;
}

void ReplicationService::wait(const Uid &job)
{
    m_parts->live.runner().wait(job);
}

bool ReplicationService::waitFor(const Uid &job, std::chrono::milliseconds limit)
{
    return m_parts->live.runner().waitFor(job, limit);
}

std::vector<JobReport> ReplicationService::liveJobs() const
{
    return m_parts->live.reports();
}

std::vector<PartProgress> ReplicationService::liveParts(const Uid &job) const
{
    const auto reading = m_parts->live.runner().reading(job);
    return reading && !isOver(reading->state) ? reading->parts : std::vector<PartProgress>();
}

Result<std::vector<JobReport>> ReplicationService::jobs(int limit)
{
    std::vector<JobReport> reports = liveJobs();
    auto view = Transaction::read(m_parts->catalog);
    if (!view)
        return std::unexpected(view.error());
    std::erase_if(reports, [&view](const JobReport &report) {
        return report.resourceId.startsWith(u'/')
            && !view->sees(action::kVersionRead, report.resourceId);
    });
    const auto rows = recentJobs(*view, limit);
    if (!rows)
        return std::unexpected(rows.error());
    for (const JobRow &row : *rows) {
        if (std::ranges::find(reports, row.uid, &JobReport::uid) != reports.end())
            continue;
        auto report = reportOf(m_parts->catalog, row);
        if (!report)
            return std::unexpected(report.error());
        reports.push_back(std::move(*report));
    }
    sortNewestFirst(reports);
    return reports;
}

Result<JobReport> ReplicationService::job(const Uid &job)
{
    auto view = Transaction::read(m_parts->catalog);
    if (!view)
        return std::unexpected(view.error());
    for (JobReport &report : liveJobs()) {
        const bool isSeen = !report.resourceId.startsWith(u'/')
            || view->sees(action::kVersionRead, report.resourceId);
        if (report.uid == job && isSeen)
            return std::move(report);
    }
    const auto row = findJob(*view, job);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(jobNotFound(job));
    return reportOf(m_parts->catalog, **row);
}

Result<std::optional<Uid>> ReplicationService::jobOfVersion(const Uid &version)
{
    auto view = Transaction::read(m_parts->catalog);
    if (!view)
        return std::unexpected(view.error());
    const auto row = findJobOfVersion(*view, version);
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional((*row)->uid) : std::nullopt;
}

Result<std::set<Uid>> ReplicationService::openJobs()
{
    auto view = Transaction::read(m_parts->catalog);
    if (!view)
        return std::unexpected(view.error());
    const auto rows = vitrine::openJobs(*view);
    if (!rows)
        return std::unexpected(rows.error());
    std::set<Uid> uids;
    for (const JobRow &row : *rows)
        uids.insert(row.uid);
    return uids;
}

Result<std::optional<JobLock>> ReplicationService::claim(const std::optional<Uid> &job,
                                                         const ResourceId &versionId)
{
    if (!job)
        return std::nullopt;
    auto lock = JobLock::take(m_parts->catalog.path(), *job);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return std::unexpected(Fault::of(QStringLiteral("version.busy"), versionId.toString(),
                                         {versionId.toString()}));
    return lock;
}

Result<Uid> ReplicationService::startExport(const Caller &caller, const ExportRequest &request)
{
    auto change = Transaction::write(m_parts->catalog, caller);
    if (!change)
        return std::unexpected(change.error());
    auto version = findVersion(*change, request.versionId);
    if (!version)
        return std::unexpected(version.error());
    const QString id = request.versionId.toString();
    if (!*version)
        return std::unexpected(Fault::of(QStringLiteral("resource.notFound"), id, {id}));
    if (auto known = requireDisk(**version, request.lun); !known)
        return std::unexpected(std::move(known.error()));
    const auto present = replicas(*change, (*version)->uid);
    if (!present)
        return std::unexpected(present.error());
    if (present->empty())
        return std::unexpected(Fault::of(QStringLiteral("version.notAvailable"), id, {id}));
    auto noted = audit(*change, caller,
                       QStringLiteral("Microsoft.Compute/galleries/images/versions/export/action"),
                       id, {}, request.outputPath.toUtf8());
    if (!noted)
        return std::unexpected(noted.error());
    if (auto committed = change->commit(); !committed)
        return std::unexpected(committed.error());

    ExportRequest complete = request;
    complete.region = normalizedRegionName(request.region);
    return startHere(
        {.kind = QStringLiteral("export"),
         .resourceId = id,
         .detail = request.outputPath,
         .requests = {commandOf(request)}},
        std::make_unique<ExportJob>(m_parts->catalog, m_parts->files, **version, complete),
        ExportJob::meterFor(**version, complete));
}

Result<Uid> ReplicationService::startVerify(const Caller &caller, const ResourceId &versionId)
{
    std::optional<ImageVersion> version;
    {
        auto view = Transaction::read(m_parts->catalog, caller);  // reading is not audited
        if (!view)
            return std::unexpected(view.error());
        auto found = findVersion(*view, versionId);
        if (!found)
            return std::unexpected(found.error());
        version = std::move(*found);
    }
    const QString id = versionId.toString();
    if (!version)
        return std::unexpected(Fault::of(QStringLiteral("resource.notFound"), id, {id}));
    auto placed = placedReplicas(m_parts->catalog, version->uid);
    if (!placed)
        return std::unexpected(placed.error());
    if (placed->empty())
        return std::unexpected(Fault::of(QStringLiteral("version.notAvailable"), id, {id}));
    return startCheck(id, std::move(*placed), CheckAim::Verify);
}

Result<Uid> ReplicationService::startCheck(const QString &resourceId,
                                           std::vector<PlacedReplica> replicas, CheckAim aim)
{
    if (const auto limits = m_parts->steering.limits(); !limits)
        return std::unexpected(limits.error());
    auto meter = VerifyJob::meterFor(replicas);
    meter->setLimits(m_parts->steering.workLimits());
    const auto report = std::make_shared<VerificationReport>();
    const bool repairs = aim == CheckAim::Repair;
    std::unique_ptr<Job> work;
    if (repairs)
        work = std::make_unique<RepairJob>(m_parts->catalog, m_parts->files, std::move(replicas),
                                           report);
    else
        work = std::make_unique<VerifyJob>(m_parts->catalog, m_parts->files, std::move(replicas),
                                           report);
    std::vector<ResourceRequest> requests;
    if (const auto version = ResourceId::parse(resourceId))
        requests.push_back(replicaCheckOf(*version, repairs));
    return startHere({.kind = repairs ? QStringLiteral("repair") : QStringLiteral("verify"),
                      .resourceId = resourceId,
                      .verification = report,
                      .requests = std::move(requests)},
                     std::move(work), std::move(meter));
}

Uid ReplicationService::startHere(LiveJob job, std::unique_ptr<Job> work,
                                  std::unique_ptr<JobMeter> meter)
{
    const Uid uid = Uid::random();
    job.createdAt = m_parts->catalog.clock().now();
    m_parts->live.submit(uid, std::move(job), std::move(work), std::move(meter));
    return uid;
}

std::vector<ReplicaVerification> ReplicationService::verification(const Uid &job) const
{
    return m_parts->live.verification(job);
}

}  // namespace vitrine
