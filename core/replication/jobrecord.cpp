#include "core/replication/jobrecord.h"

#include "core/access/actions.h"
#include "core/catalog/joblogrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/rightsrows.h"
#include "core/catalog/versionrows.h"

#include <algorithm>

namespace vitrine {
namespace {

// What the job of a version says, once all its regions are over.
struct Ending {
    JobState state = JobState::Succeeded;
    std::optional<Fault> fault = {};

    JobOutcome outcome() const
    {
        if (fault && state == JobState::Failed)
            return *fault;
        return state == JobState::Succeeded ? JobOutcome() : JobOutcome(Cancelled{fault});
    }
};

// The job is as far as the least advanced region that still works.
JobState stateOfRegions(const std::vector<JobRegionRow> &regions)
{
    std::optional<JobState> working;
    std::optional<JobState> waiting;
    for (const JobRegionRow &region : regions) {
        if (isOver(region.state))
            continue;
        std::optional<JobState> &least = isActive(region.state) ? working : waiting;
        least = std::min(least.value_or(region.state), region.state);
    }
    return working ? *working : waiting.value_or(JobState::Committing);
}

Ending endingOf(const JobRow &job)
{
    Ending ending;
    Fault failed = Fault::of(QStringLiteral("replication.regionsFailed"), job.title, {job.title});
    QStringList names;
    for (const JobRegionRow &row : job.regions) {
        if (row.state == JobState::Cancelled)
            ending.state = JobState::Cancelled;
        if (row.state == JobState::Failed && row.fault) {
            failed.nested.push_back(*row.fault);
            names << row.region;
        }
    }
    failed.arguments << names.join(QStringLiteral(", "));
    if (!failed.nested.empty())
        ending = {JobState::Failed, std::move(failed)};
    const auto any = [&job](JobState state) {
        return std::ranges::any_of(job.regions,
                                   [state](const JobRegionRow &row) { return row.state == state; });
    };
    if (any(JobState::Interrupted))
        ending.state = JobState::Interrupted;
    else if (any(JobState::Paused))
        ending.state = JobState::Paused;
    return ending;
}

// Regions for which somebody worked who may not any more did not fail: they were stopped.
std::optional<Fault> cancelRefused(JobRow &job)
{
    std::optional<Fault> refused;
    for (JobRegionRow &region : job.regions) {
        const bool isRefused = region.state == JobState::Failed && region.fault
            && region.fault->reason == QStringLiteral("job.notAuthorized");
        if (!isRefused)
            continue;
        region.state = JobState::Cancelled;
        refused = region.fault;
    }
    return refused;
}

}  // namespace

JobRecord::JobRecord(Catalog &catalog, const Uid &job, qint64 epoch)
    : m_catalog(catalog)
    , m_job(job)
    , m_epoch(epoch)
{
}

Result<> JobRecord::load()
{
    auto view = Transaction::read(m_catalog, Caller::program());
    if (!view)
        return std::unexpected(view.error());
    auto row = findJob(*view, m_job);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::unexpected(Fault::of(QStringLiteral("job.notFound"), {}, {m_job.toString()}));
    m_row = std::move(**row);
    if (auto may = requireRight(*view, m_row.caller, action::kVersionWrite, m_row.title); !may)
        return may;
    m_row.epoch = m_epoch;
    m_row.state = JobState::Preparing;
    auto version = findVersion(*view, m_row.versionUid);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(
            Fault::of(QStringLiteral("resource.notFound"), m_row.title, {m_row.title}));
    m_version = std::move(**version);
    auto known = replicas(*view, m_version.uid);
    if (!known)
        return std::unexpected(known.error());
    m_known = std::move(*known);
    auto all = regions(*view);
    if (!all)
        return std::unexpected(all.error());
    m_regions = std::move(*all);
    return {};
}

Result<std::vector<ReplicaPlace>> JobRecord::placesIn(const QString &name) const
{
    const PublishingProfile &profile = m_version.publishingProfile;
    const auto target = std::ranges::find(profile.targetRegions, name, &TargetRegion::name);
    if (target == profile.targetRegions.end())
        return std::vector<ReplicaPlace>();
    const auto region = std::ranges::find(m_regions, name, &Region::name);
    if (region == m_regions.end())
        return std::unexpected(Fault::of(QStringLiteral("region.unknown"), name, {name}));
    auto places = replicaPlaces(m_catalog, *region, *target, profile);
    if (places.empty() && copyCount(*target, profile) > 0)
        return std::unexpected(Fault::of(QStringLiteral("version.zrs.notSupported"), name, {name}));
    return places;
}

Digest JobRecord::knownAt(const ReplicaPlace &place) const
{
    const auto row = std::ranges::find_if(m_known, [&place](const Replica &one) {
        return one.regionUid == place.identity.region && one.zone == place.identity.zone
            && one.number == place.number;
    });
    return row == m_known.end() ? Digest() : row->manifestDigest;
}

Result<std::optional<ImageVersion>> JobRecord::versionNow(Transaction &change) const
{
    if (auto mine = requireEpoch(change, m_job, m_epoch); !mine)
        return std::unexpected(std::move(mine.error()));
    return findVersion(change, m_version.uid);
}

Result<> JobRecord::recordContent(const Manifest &manifest)
{
    const Digest digest = manifest.contentDigest();
    auto change = Transaction::write(m_catalog, Caller::program());
    if (!change)
        return std::unexpected(change.error());
    auto found = versionNow(*change);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("resource.notFound"), m_row.title, {m_row.title}));
    if (auto may = requireRight(*change, m_row.caller, action::kVersionWrite, m_row.title); !may)
        return may;
    ImageVersion &version = **found;
    const QString source = version.source.toString();
    if (!version.contentDigest.isNull() && version.contentDigest != digest)
        return std::unexpected(Fault::of(QStringLiteral("source.file.changed"), source, {source}));
    version.contentDigest = digest;
    version.occupiedBytes = manifest.occupiedBytes();
    if (const DiskSpan *disk = manifest.disk({}))
        version.osDiskSizeBytes = disk->sizeBytes;
    for (DataDiskImage &image : version.dataDisks) {
        if (const DiskSpan *disk = manifest.disk(image.lun))
            image.sizeBytes = disk->sizeBytes;
    }
    if (auto recorded = recordVersionContent(*change, version); !recorded)
        return recorded;
    return change->commit();
}

Result<> JobRecord::recordReplica(const ReplicaPlace &place, const Digest &manifest,
                                  std::uint64_t storedBytes, bool alreadyThere)
{
    auto change = Transaction::write(m_catalog, Caller::program());
    if (!change)
        return std::unexpected(change.error());
    if (auto mine = requireEpoch(*change, m_job, m_epoch); !mine)
        return mine;
    if (auto may = requireRight(*change, m_row.caller, action::kVersionWrite, m_row.title); !may)
        return may;
    // What a replica added to its root was written down when it was made.
    if (alreadyThere && knownAt(place) == manifest)
        return {};
    const Replica replica{.versionUid = m_version.uid,
                          .regionUid = place.identity.region,
                          .zone = place.identity.zone,
                          .number = place.number,
                          .manifestDigest = manifest,
                          .storedBytes = storedBytes,
                          .verifiedAt = m_catalog.clock().now()};
    if (auto put = putReplica(*change, replica); !put)
        return put;
    const JobLogLine line{replica.verifiedAt,
                          JobLogLevel::Info,
                          place.regionName,
                          QStringLiteral("replica.committed"),
                          {QString::number(place.number), QString::number(place.identity.zone),
                           QString::number(storedBytes)}};
    if (auto added = addLogLine(*change, m_job, line); !added)
        return added;
    return change->commit();
}

void JobRecord::note(const QString &region, const QString &event, const QStringList &arguments,
                     JobLogLevel level)
{
    m_notes.push_back({m_catalog.clock().now(), level, region, event, arguments});
}

Result<> JobRecord::writeLog(Transaction &change)
{
    for (const JobLogLine &line : m_notes) {
        if (auto added = addLogLine(change, m_job, line); !added)
            return added;
    }
    // Should the transaction fail, the job ends with that fault.
    m_notes.clear();
    return {};
}

Result<> JobRecord::save()
{
    auto change = Transaction::write(m_catalog, Caller::program());
    if (!change)
        return std::unexpected(change.error());
    m_row.state = stateOfRegions(m_row.regions);
    if (auto written = writeLog(*change); !written)
        return written;
    if (auto updated = updateJob(*change, m_row); !updated)
        return updated;
    return change->commit();
}

JobOutcome JobRecord::conclude()
{
    const std::optional<Fault> refused = cancelRefused(m_row);
    Ending ending = endingOf(m_row);
    if (!ending.fault)
        ending.fault = refused;
    m_row.state = ending.state;
    m_row.fault = ending.fault;
    auto change = Transaction::write(m_catalog, Caller::program());
    if (!change)
        return change.error();
    note({}, QStringLiteral("job.ended"), {toString(ending.state)},
         ending.state == JobState::Failed ? JobLogLevel::Error : JobLogLevel::Info);
    if (const auto written = writeLog(*change); !written)
        return written.error();
    if (isOver(ending.state)) {
        m_row.endedAt = m_catalog.clock().now();
        auto version = versionNow(*change);
        if (!version)
            return version.error();
        if (*version) {
            (*version)->provisioningState = ending.state == JobState::Succeeded
                ? ProvisioningState::Succeeded
                : ProvisioningState::Failed;
            if (const auto recorded = recordVersionContent(*change, **version); !recorded)
                return recorded.error();
        }
    }
    if (const auto updated = updateJob(*change, m_row); !updated)
        return updated.error();
    if (const auto committed = change->commit(); !committed)
        return committed.error();
    return ending.outcome();
}

}  // namespace vitrine
