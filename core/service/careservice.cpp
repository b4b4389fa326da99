#include "core/service/careservice.h"

#include "core/access/actions.h"
#include "core/base/clock.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/replication/versiondisks.h"
#include "core/service/care/regionhealth.h"
#include "core/service/care/regionimport.h"
#include "core/service/care/regionmove.h"
#include "core/service/care/regionreclaim.h"
#include "core/service/change.h"
#include "core/service/jobrequests.h"
#include "core/service/jobsteering.h"
#include "core/service/livejobs.h"

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

const QString kRepairVersion =
    QStringLiteral("Microsoft.Compute/galleries/images/versions/repair/action");
const QString kRepairRegion = QStringLiteral("vitrine/regions/repair/action");
const QString kReclaimRegion = QStringLiteral("vitrine/regions/reclaim/action");
const QString kReclaim = QStringLiteral("reclaim");
const QString kMove = QStringLiteral("move");

Fault notFound(const QString &id)
{
    return Fault::of(QStringLiteral("resource.notFound"), id, {id});
}

Result<Region> regionNamed(Transaction &view, const QString &name)
{
    auto found = findRegion(view, name);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(Fault::of(QStringLiteral("region.unknown"), name, {name}));
    return std::move(**found);
}

}  // namespace

CareService::CareService(Catalog &catalog, FileOps &files, ReplicationService &replication,
                         const Policy &policy)
    : m_catalog(catalog)
    , m_files(files)
    , m_replication(replication)
    , m_policy(policy)
{
}

Result<> CareService::note(const Caller &caller, const QString &resourceId, CheckAim aim)
{
    if (aim == CheckAim::Verify)
        return {};  // reading is not audited
    const bool isVersion = resourceId.startsWith(u'/');
    const QString &what = isVersion ? kRepairVersion : kRepairRegion;
    return inChange(m_catalog, caller, [&](Transaction &transaction) -> Result<> {
        // What is stored in a region may be anybody's.
        auto may = isVersion ? transaction.allow(action::kVersionWrite, resourceId)
                             : transaction.allow(action::kRegionWrite, QStringLiteral("/"));
        if (!may)
            return may;
        return audit(transaction, caller, what, resourceId, {}, {});
    });
}

Result<Uid> CareService::checkVersion(const Caller &caller, const ResourceId &versionId,
                                      CheckAim aim)
{
    const QString id = versionId.toString();
    const auto version =
        inRead(m_catalog, caller, [&](Transaction &view) { return findVersion(view, versionId); });
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(notFound(id));
    auto placed = placedReplicas(m_catalog, (*version)->uid);
    if (!placed)
        return std::unexpected(std::move(placed.error()));
    if (placed->empty())
        return std::unexpected(Fault::of(QStringLiteral("version.notAvailable"), id, {id}));
    if (auto noted = note(caller, id, aim); !noted)
        return std::unexpected(std::move(noted.error()));
    return m_replication.startCheck(id, std::move(*placed), aim);
}

Result<std::optional<Uid>> CareService::checkRegion(const Caller &caller, const QString &region,
                                                    CheckAim aim, bool onlyDue)
{
    std::vector<PlacedReplica> placed;
    const auto read = inRead(m_catalog, [&](Transaction &view) -> Result<> {
        const auto found = regionNamed(view, region);
        const auto rows = found ? replicasInRegion(view, found->uid)
                                : Result<std::vector<Replica>>(std::unexpected(found.error()));
        if (!rows)
            return std::unexpected(rows.error());
        for (const Replica &row : *rows)
            placed.push_back({row, *found});
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    if (onlyDue) {
        const int days = m_policy.verifyIntervalDays;
        const QDateTime now = m_catalog.clock().now();
        std::erase_if(placed, [&now, days](const PlacedReplica &one) {
            return !isCheckDue(one.replica, days, now);
        });
    }
    if (placed.empty())
        return std::nullopt;
    std::ranges::sort(placed, {}, [](const PlacedReplica &one) {
        const QDateTime &checked = one.replica.checkedAt;
        return std::tuple(checked.isValid() ? checked.toMSecsSinceEpoch() : 0,
                          one.replica.versionUid, one.replica.zone, one.replica.number);
    });
    const QString name = placed.front().region.name;
    if (auto noted = note(caller, name, aim); !noted)
        return std::unexpected(std::move(noted.error()));
    auto job = m_replication.startCheck(name, std::move(placed), aim);
    if (!job)
        return std::unexpected(std::move(job.error()));
    return std::optional(*job);
}

Result<std::vector<ReplicaStatus>> CareService::replicasOf(const ResourceId &versionId)
{
    const QString id = versionId.toString();
    const auto version =
        inRead(m_catalog, [&](Transaction &view) { return findVersion(view, versionId); });
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(notFound(id));
    const auto placed = placedReplicas(m_catalog, (*version)->uid);
    if (!placed)
        return std::unexpected(placed.error());
    std::vector<ReplicaStatus> list;
    for (const PlacedReplica &one : *placed)
        list.push_back({(*version)->id(), one.region.name, one.replica});
    std::ranges::sort(list, {}, [](const ReplicaStatus &one) {
        return std::tuple(one.region, one.replica.zone, one.replica.number);
    });
    return list;
}

Result<std::vector<ReplicaStatus>> CareService::replicasIn(const QString &region)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<ReplicaStatus>> {
        const auto found = regionNamed(view, region);
        if (!found)
            return std::unexpected(found.error());
        const auto rows = replicasInRegion(view, found->uid);
        if (!rows)
            return std::unexpected(rows.error());
        std::vector<ReplicaStatus> list;
        for (const Replica &row : *rows) {
            const auto version = findVersion(view, row.versionUid);
            if (!version)
                return std::unexpected(version.error());
            list.push_back({*version ? (*version)->id() : ResourceId(), found->name, row});
        }
        return list;
    });
}

Result<Region> CareService::findRegionNamed(const QString &name) const
{
    return inRead(m_catalog, [&](Transaction &view) { return regionNamed(view, name); });
}

Result<RegionHealth> CareService::health(const QString &region,
                                         const std::optional<std::uint64_t> &freeBytes)
{
    const auto rows = inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<Replica>> {
        const auto found = regionNamed(view, region);
        if (!found)
            return std::unexpected(found.error());
        return replicasInRegion(view, found->uid);
    });
    if (!rows)
        return std::unexpected(rows.error());
    return healthOf(*rows, m_policy.verifyIntervalDays, m_catalog.clock().now(), freeBytes);
}

Result<std::vector<PlaceReclaim>> CareService::planReclaim(const QString &region, bool emptiesTrash)
{
    const auto found = findRegionNamed(region);
    if (!found)
        return std::unexpected(found.error());
    return planRegionReclaim(m_catalog, m_files, *found, emptiesTrash);
}

Result<Uid> CareService::reclaim(const Caller &caller, const QString &region, bool emptiesTrash)
{
    const auto found = findRegionNamed(region);
    if (!found)
        return std::unexpected(found.error());
    auto noted = inChange(m_catalog, caller, [&](Transaction &transaction) -> Result<> {
        if (auto may = transaction.allow(action::kRegionWrite, QStringLiteral("/")); !may)
            return may;
        return audit(transaction, caller, kReclaimRegion, found->name, {}, {});
    });
    if (!noted)
        return std::unexpected(std::move(noted.error()));
    if (const auto limits = m_replication.steering().limits(); !limits)
        return std::unexpected(limits.error());
    auto meter = ReclaimJob::meterFor(*found);
    meter->setLimits(m_replication.steering().workLimits());
    const auto report = std::make_shared<ReclaimReport>();
    const Uid job = m_replication.startHere(
        {.kind = kReclaim,
         .resourceId = found->name,
         .requests = {reclaimOf(found->name, emptiesTrash)}},
        std::make_unique<ReclaimJob>(m_catalog, m_files, *found, emptiesTrash, report),
        std::move(meter));
    const std::lock_guard lock(m_mutex);
    m_reclaims[job] = report;
    return job;
}

std::vector<PlaceReclaim> CareService::reclaimed(const Uid &job) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_reclaims.find(job);
    return found == m_reclaims.end() ? std::vector<PlaceReclaim>() : found->second->places();
}

Result<RegionMovePlan> CareService::planMove(const Caller &caller, const QString &region, int zone,
                                             const QString &folder)
{
    return planRegionMove(m_catalog, m_files, caller, region, zone, folder);
}

Result<Uid> CareService::move(const Caller &caller, const QString &region, int zone,
                              const QString &folder)
{
    auto plan = planMove(caller, region, zone, folder);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    if (const auto limits = m_replication.steering().limits(); !limits)
        return std::unexpected(limits.error());
    auto meter = MoveJob::meterFor(plan->move.region);
    meter->setLimits(m_replication.steering().workLimits());
    const QString name = plan->move.region.name;
    const QString to = plan->move.folder;
    return m_replication.startHere(
        {.kind = kMove, .resourceId = name, .detail = to, .requests = {moveOf(name, zone, to)}},
        std::make_unique<MoveJob>(m_catalog, m_files, caller, std::move(plan->move)),
        std::move(meter));
}

Result<RegionImport> CareService::importRegion(const Change &change, const QString &folder)
{
    return vitrine::importRegion(m_catalog, m_files, change, folder);
}

}  // namespace vitrine
