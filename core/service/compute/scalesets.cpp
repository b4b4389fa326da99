// Scale sets: machines that are made alike and counted.
#include "core/access/actions.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/compute/computeparts.h"
#include "core/service/compute/instances.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace vitrine {
namespace {

// The service's limits for the instances of a scale set.
constexpr int kMostOfGalleryImage = 1000;
constexpr int kMostOfManagedImage = 600;

Problems checkCapacity(const ResourceId &image, int capacity)
{
    const int most = image.isType(kManagedImageType) ? kMostOfManagedImage : kMostOfGalleryImage;
    if (capacity >= 0 && capacity <= most)
        return {};
    const QString target = QStringLiteral("sku.capacity");
    return {
        Fault::of(QStringLiteral("property.value.range"), target,
                  {target, QString::number(capacity), QString::number(0), QString::number(most)})};
}

ScaleSet setOf(const SettledMachine &settled, int capacity)
{
    const MachineDraft &draft = settled.draft;
    const UsableImage &image = settled.image;
    return {.uid = Uid::random(),
            .subscriptionId = draft.subscriptionId,
            .resourceGroup = draft.resourceGroup,
            .name = draft.name,
            .location = draft.location,
            .imageId = image.image.id,
            .osType = image.osType,
            .osState = image.osState,
            .hyperVGeneration = image.generation,
            .dataDiskLuns = image.luns(),
            .capacity = capacity,
            .size = draft.size,
            .osProfile = draft.osProfile,
            .tags = draft.tags};
}

Result<ScaleSet> presentSet(Transaction &view, const ResourceId &id)
{
    return existing(findScaleSet(view, id), id);
}

// What a second request for the same name may not change.
Problems differences(const ScaleSet &present, const ScaleSetDraft &wanted)
{
    Problems problems;
    const ResourceId &image = wanted.machine.imageId;
    if (!(present.imageId == image) && !(present.imageId.parent() == image))
        problems.push_back(
            changeNotAllowed(QStringLiteral("properties.virtualMachineProfile.storageProfile."
                                            "imageReference.id"),
                             present.imageId.toString(), image.toString()));
    if (present.capacity != wanted.capacity)
        problems.push_back(changeNotAllowed(QStringLiteral("sku.capacity"),
                                            QString::number(present.capacity),
                                            QString::number(wanted.capacity)));
    addProblems(problems, checkSameTags(present.tags, wanted.machine.tags));
    return problems;
}

Result<std::optional<ScaleSet>> sameSet(Transaction &view, const ScaleSetDraft &draft)
{
    MachineDraft place = draft.machine;
    auto problems = settlePlace(view, place.subscriptionId, place.resourceGroup, place.location);
    if (!problems)
        return std::unexpected(std::move(problems.error()));
    auto present =
        findScaleSet(view,
                     ResourceId::compute(place.subscriptionId, place.resourceGroup,
                                         QStringLiteral("virtualMachineScaleSets"), place.name));
    if (!present || !*present)
        return present;
    if (auto same = Fault::all(differences(**present, draft)); !same)
        return std::unexpected(std::move(same.error()));
    return present;
}

Result<> insertAll(Transaction &transaction, const Caller &caller, const ScaleSet &set,
                   const std::vector<Machine> &machines)
{
    if (auto inserted = insertScaleSet(transaction, set); !inserted)
        return inserted;
    for (const Machine &machine : machines) {
        if (auto inserted = insertMachine(transaction, machine); !inserted)
            return inserted;
    }
    return audit(transaction, caller, action::kScaleSetWrite, set.id().toString(), {},
                 compactJson(toJson(set)));
}

MachineRequest requestFor(const ScaleSet &set, const ResourceId &image, int count)
{
    MachineRequest request;
    request.imageId = image;
    request.subscriptionId = set.subscriptionId;
    request.region = set.location;
    request.count = std::max(1, count);
    request.isScaleSet = true;
    request.scaleSetOsState = set.osState;
    request.name = set.name;
    return request;
}

QString textOf(const std::vector<int> &luns)
{
    QStringList list;
    for (const int lun : luns)
        list << QString::number(lun);
    return list.isEmpty() ? QStringLiteral("-") : list.join(QStringLiteral(", "));
}

// A scale set that was made from a managed image has no definition to say what its images are.
Problems checkLayout(const ScaleSet &set, const UsableImage &image)
{
    Problems problems;
    const auto compare = [&](const QString &property, const QString &is, const QString &wanted) {
        if (is != wanted)
            problems.push_back(Fault::of(QStringLiteral("vm.scaleSet.layout"),
                                         QStringLiteral("imageReference"),
                                         {set.name, property, is, wanted}));
    };
    compare(QStringLiteral("osType"), toString(set.osType), toString(image.osType));
    compare(QStringLiteral("hyperVGeneration"), toString(set.hyperVGeneration),
            toString(image.generation));
    compare(QStringLiteral("dataDisks"), textOf(set.dataDiskLuns), textOf(image.luns()));
    return problems;
}

}  // namespace

Result<SettledMachine> ComputeService::Parts::settleSet(const Change &change,
                                                        const ScaleSetDraft &draft,
                                                        std::vector<Fault> *advice)
{
    if (auto sound = Fault::all(checkCapacity(draft.machine.imageId, draft.capacity)); !sound)
        return std::unexpected(std::move(sound.error()));
    MachineDraft longest = draft.machine;
    if (longest.osProfile)
        longest.osProfile->computerName = numberedName(longest.osProfile->computerName, 0);
    MachineRequest request;
    request.isScaleSet = true;
    request.count = std::max(1, draft.capacity);
    auto settled = settle(change, std::move(longest), request, advice);
    if (settled)
        settled->draft.osProfile = draft.machine.osProfile;
    return settled;
}

Result<Uid> ComputeService::prepareScaleSet(const Change &change, const ScaleSetDraft &draft,
                                            std::vector<Fault> *advice)
{
    const auto present = inRead(m_parts->catalog, change.caller,
                                [&](Transaction &view) { return sameSet(view, draft); });
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return Uid();
    const auto settled = m_parts->settleSet(change, draft, advice);
    if (!settled)
        return std::unexpected(settled.error());
    if (change.validateOnly)
        return Uid();
    return m_parts->bases.begin(change.caller, settled->image.image, settled->image.region);
}

Result<ScaleSet> ComputeService::createScaleSet(const Change &change, const ScaleSetDraft &draft)
{
    auto present = inRead(m_parts->catalog, change.caller,
                          [&](Transaction &view) { return sameSet(view, draft); });
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present)
        return std::move(**present);
    const auto settled = m_parts->settleSet(change, draft, nullptr);
    if (!settled)
        return std::unexpected(settled.error());
    const ScaleSet set = setOf(*settled, draft.capacity);
    if (change.validateOnly)
        return set;
    const UsableImage &image = settled->image;
    const auto base = m_parts->bases.need(change.caller, image.image, image.region);
    if (!base)
        return std::unexpected(base.error());
    const auto folder = m_parts->bases.folderOf(image.region);
    if (!folder)
        return std::unexpected(folder.error());
    Instances instances(*folder, set);
    const auto made = instances.make(*base, image, 0, set.capacity, m_parts->catalog.clock().now());
    if (!made)
        return std::unexpected(made.error());
    auto kept = inChange(m_parts->catalog, change, [&](Transaction &transaction) {
        return insertAll(transaction, change.caller, set, *made);
    });
    if (!kept) {
        static_cast<void>(instances.removeFiles(*made));
        return std::unexpected(std::move(kept.error()));
    }
    return set;
}

Result<ScaleSet> ComputeService::scaleSet(const ResourceId &id)
{
    return inRead(m_parts->catalog, [&](Transaction &view) { return presentSet(view, id); });
}

Result<std::vector<ScaleSet>> ComputeService::scaleSets(const QString &resourceGroup,
                                                        const PageCursor &after, int limit)
{
    return inRead(m_parts->catalog, [&](Transaction &view) {
        return scaleSetPage(view, resourceGroup, after, limit);
    });
}

Result<std::vector<Machine>> ComputeService::instances(const ResourceId &id, int from, int limit)
{
    return inRead(m_parts->catalog, [&](Transaction &view) -> Result<std::vector<Machine>> {
        const auto set = presentSet(view, id);
        if (!set)
            return std::unexpected(set.error());
        return instancesFrom(view, set->uid, from, limit);
    });
}

Result<ScaleSet> ComputeService::scale(const Change &change, const ResourceId &id, int capacity)
{
    const auto set = scaleSet(id);
    if (!set || set->capacity == capacity)
        return set;
    if (auto sound = Fault::all(checkCapacity(set->imageId, capacity)); !sound)
        return std::unexpected(std::move(sound.error()));
    return capacity > set->capacity ? m_parts->grow(change, *set, capacity)
                                    : m_parts->shrink(change, *set, capacity);
}

Result<ScaleSet> ComputeService::Parts::grow(const Change &change, ScaleSet set, int capacity)
{
    const auto image = usableImage(catalog, versions,
                                   requestFor(set, set.imageId, capacity - set.capacity), nullptr);
    if (!image)
        return std::unexpected(image.error());
    const int before = std::exchange(set.capacity, capacity);
    if (change.validateOnly)
        return set;
    const auto base = bases.need(change.caller, image->image, image->region);
    if (!base)
        return std::unexpected(base.error());
    const auto folder = bases.folderOf(image->region);
    if (!folder)
        return std::unexpected(folder.error());
    Instances instances(*folder, set);
    const auto made = instances.make(*base, *image, before, capacity, catalog.clock().now());
    if (!made)
        return std::unexpected(made.error());
    auto kept = inChange(catalog, change, [&](Transaction &transaction) -> Result<> {
        for (const Machine &machine : *made) {
            if (auto inserted = insertMachine(transaction, machine); !inserted)
                return inserted;
        }
        return keepCapacity(transaction, change.caller, set, before);
    });
    if (!kept) {
        static_cast<void>(instances.removeFiles(*made));
        return std::unexpected(std::move(kept.error()));
    }
    return set;
}

Result<ScaleSet> ComputeService::Parts::shrink(const Change &change, ScaleSet set, int capacity)
{
    const auto region = regionNamed(set.location);
    if (!region)
        return std::unexpected(region.error());
    const auto folder = bases.folderOf(*region);
    if (!folder)
        return std::unexpected(folder.error());
    const int before = std::exchange(set.capacity, capacity);
    std::vector<Machine> leaving;
    const auto gone =
        inChange(catalog, change, [&](Transaction &transaction) -> Result<std::set<Uid>> {
            auto last = instancesFrom(transaction, set.uid, capacity, kMostOfGalleryImage);
            if (!last)
                return std::unexpected(std::move(last.error()));
            leaving = std::move(*last);
            auto released = Instances::removeRows(transaction, leaving);
            if (!released)
                return released;
            if (auto kept = keepCapacity(transaction, change.caller, set, before); !kept)
                return std::unexpected(std::move(kept.error()));
            return released;
        });
    if (!gone)
        return std::unexpected(gone.error());
    if (!change.validateOnly) {
        if (auto removed = Instances(*folder, set).removeFiles(leaving, *gone); !removed)
            return std::unexpected(std::move(removed.error()));
    }
    return set;
}

Result<> ComputeService::Parts::keepCapacity(Transaction &transaction, const Caller &caller,
                                             const ScaleSet &set, int before)
{
    ScaleSet old = set;
    old.capacity = before;
    if (auto updated = updateScaleSet(transaction, set); !updated)
        return updated;
    return audit(transaction, caller, action::kScaleSetWrite, set.id().toString(),
                 compactJson(toJson(old)), compactJson(toJson(set)));
}

Result<ScaleSet> ComputeService::setImage(const Change &change, const ResourceId &id,
                                          const ResourceId &imageId)
{
    const auto present = scaleSet(id);
    if (!present)
        return present;
    const auto image = usableImage(m_parts->catalog, m_parts->versions,
                                   requestFor(*present, imageId, present->capacity), nullptr);
    if (!image)
        return std::unexpected(image.error());
    Problems problems = checkCapacity(image->image.id, present->capacity);
    if (present->isOfManagedImage())
        addProblems(problems, checkLayout(*present, *image));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return inChange(m_parts->catalog, change, [&](Transaction &transaction) -> Result<ScaleSet> {
        auto set = presentSet(transaction, id);
        if (!set)
            return set;
        const QByteArray before = compactJson(toJson(*set));
        set->imageId = image->image.id;
        set->dataDiskLuns = image->luns();
        auto kept = updateScaleSet(transaction, *set);
        if (kept)
            kept = audit(transaction, change.caller, action::kScaleSetWrite, id.toString(), before,
                         compactJson(toJson(*set)));
        if (!kept)
            return std::unexpected(std::move(kept.error()));
        return set;
    });
}

Result<> ComputeService::removeScaleSet(const Change &change, const ResourceId &id)
{
    const auto set = scaleSet(id);
    if (!set)
        return std::unexpected(set.error());
    const auto region = m_parts->regionNamed(set->location);
    if (!region)
        return std::unexpected(region.error());
    // A region that cannot be reached keeps its machines: their disks would be left behind.
    const auto folder = m_parts->bases.folderOf(*region);
    if (!folder)
        return std::unexpected(folder.error());
    std::vector<Machine> leaving;
    const auto gone =
        inChange(m_parts->catalog, change, [&](Transaction &transaction) -> Result<std::set<Uid>> {
            auto all = instancesFrom(transaction, set->uid, 0, kMostOfGalleryImage);
            if (!all)
                return std::unexpected(std::move(all.error()));
            leaving = std::move(*all);
            auto released = Instances::removeRows(transaction, leaving);
            if (!released)
                return released;
            auto removed = vitrine::removeScaleSet(transaction, *set);
            if (removed)
                removed = audit(transaction, change.caller, action::kScaleSetDelete, id.toString(),
                                compactJson(toJson(*set)), {});
            if (!removed)
                return std::unexpected(std::move(removed.error()));
            return released;
        });
    if (!gone)
        return std::unexpected(gone.error());
    return change.validateOnly ? Result<>() : Instances(*folder, *set).removeFiles(leaving, *gone);
}

}  // namespace vitrine
