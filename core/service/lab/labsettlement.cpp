#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/labrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/service/change.h"
#include "core/service/lab/labjobs.h"
#include "core/service/labservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kDefinitionDelete = QStringLiteral("Microsoft.Compute/galleries/images/delete");

/// What became of an export.
enum class Fate { Open, Done, Kept, TakenBack };

struct Ending {
    Fate fate = Fate::Open;
    std::optional<Fault> fault;
};

// What one region of labs has cannot be lost to another region's failure: such a version stays, and
// its job can be tried again.
Result<bool> isInOwnRegion(Transaction &view, const Lab &lab, const ImageVersion &version)
{
    const auto region = findRegion(view, lab.location);
    const auto present = replicas(view, version.uid);
    if (!region || !present)
        return std::unexpected(!region ? region.error() : present.error());
    return *region
        && std::ranges::find(*present, (*region)->uid, &Replica::regionUid) != present->end();
}

Result<Ending> endingOf(Transaction &view, const Lab &lab, const LabExport &one)
{
    const auto version = findVersion(view, one.versionId);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return Ending{Fate::TakenBack, {}};
    if ((*version)->provisioningState == ProvisioningState::Succeeded)
        return Ending{Fate::Done, {}};
    const auto job = findJobOfVersion(view, (*version)->uid);
    if (!job)
        return std::unexpected(job.error());
    const bool isLeft = (*version)->provisioningState == ProvisioningState::Deleting;
    if (!isLeft && *job && !isOver((*job)->state))
        return Ending{Fate::Open, {}};
    if (isLeft || !*job || (*job)->state == JobState::Cancelled)
        return Ending{Fate::TakenBack, {}};
    const auto isKept = isInOwnRegion(view, lab, **version);
    if (!isKept)
        return std::unexpected(isKept.error());
    std::optional<Fault> fault = (*job)->fault;
    for (const JobRegionRow &region : (*job)->regions) {
        if (!fault && region.fault)
            fault = region.fault;
    }
    return Ending{*isKept ? Fate::Kept : Fate::TakenBack, std::move(fault)};
}

// A definition that was made for one export alone is empty once that export is gone.
Result<> removeEmptyDefinition(Transaction &change, const ResourceId &id)
{
    const auto definition = findDefinition(change, id);
    if (!definition)
        return std::unexpected(definition.error());
    if (!*definition)
        return {};
    const auto count = versionCount(change, (*definition)->uid);
    const auto deleted = deletedVersionsOf(change, (*definition)->uid);
    if (!count || !deleted)
        return std::unexpected(!count ? count.error() : deleted.error());
    if (*count > 0 || !deleted->empty())
        return {};
    if (auto removed = removeDefinition(change, (*definition)->uid); !removed)
        return removed;
    return audit(change, Caller::program(), kDefinitionDelete, id.toString(),
                 compactJson(toJson(**definition)), {});
}

template <typename Work>
std::invoke_result_t<Work, Transaction &> inOwnRead(Catalog &catalog, Work work)
{
    auto view = Transaction::read(catalog, Caller::program());
    if (!view)
        return std::unexpected(std::move(view.error()));
    return work(*view);
}

}  // namespace

Result<int> LabService::settle()
{
    const auto exports = inOwnRead(m_catalog, [](Transaction &view) { return labExports(view); });
    const auto labs = inOwnRead(m_catalog, [](Transaction &view) { return labsInCreation(view); });
    if (!exports || !labs)
        return std::unexpected(!exports ? exports.error() : labs.error());
    int ended = 0;
    std::optional<Fault> first;
    const auto count = [&](const Result<bool> &settled) {
        if (settled)
            ended += *settled ? 1 : 0;
        else if (!first)
            first = settled.error();
    };
    for (const LabExport &one : *exports)
        count(settleExport(one));
    for (const Lab &lab : *labs)
        count(settleTemplate(lab));
    // One that cannot be ended keeps no other from its end.
    if (first)
        return std::unexpected(std::move(*first));
    return ended;
}

Result<bool> LabService::settleTemplate(const Lab &lab)
{
    // Whoever makes it holds its lock.
    const auto lock = JobLock::take(m_catalog.path(), lab.uid);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return false;
    return inChange(m_catalog, Caller::program(), [&](Transaction &change) -> Result<bool> {
        auto now = findLab(change, lab.uid);
        if (!now)
            return std::unexpected(std::move(now.error()));
        if (!*now || (*now)->state != LabState::Creating)
            return false;
        (*now)->state = LabState::Failed;
        (*now)->fault = templateUnfinished(**now);
        if (auto updated = updateLab(change, **now); !updated)
            return std::unexpected(std::move(updated.error()));
        return true;
    });
}

Result<bool> LabService::settleExport(const LabExport &one)
{
    const auto lock = JobLock::take(m_catalog.path(), one.lab);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return false;
    const auto lab = labOf(m_catalog, one.lab);
    if (!lab)
        return std::unexpected(lab.error());
    const auto ending =
        inOwnRead(m_catalog, [&](Transaction &view) { return endingOf(view, *lab, one); });
    if (!ending)
        return std::unexpected(ending.error());
    if (ending->fate == Fate::Open)
        return false;
    if (ending->fate == Fate::TakenBack) {
        if (auto taken = takeBack(one); !taken)
            return std::unexpected(std::move(taken.error()));
    }
    return inChange(m_catalog, Caller::program(), [&](Transaction &change) -> Result<bool> {
        auto now = findLab(change, one.lab);
        if (!now)
            return std::unexpected(std::move(now.error()));
        if (!*now)
            return false;
        if (ending->fate == Fate::Done)
            (*now)->exportedId = one.versionId;
        (*now)->exportFault = ending->fault;
        if (auto updated = updateLab(change, **now); !updated)
            return std::unexpected(std::move(updated.error()));
        if (auto removed = removeLabExport(change, **now); !removed)
            return std::unexpected(std::move(removed.error()));
        return true;
    });
}

Result<> LabService::takeBack(const LabExport &one)
{
    auto removed = m_versions.remove(Caller::program(), one.versionId, true);
    if (!removed && removed.error().reason != QStringLiteral("resource.notFound"))
        return removed;
    if (!one.makesDefinition)
        return {};
    return inChange(m_catalog, Caller::program(), [&](Transaction &change) {
        return removeEmptyDefinition(change, one.versionId.parent());
    });
}

}  // namespace vitrine
