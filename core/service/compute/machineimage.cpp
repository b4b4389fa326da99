#include "core/service/compute/machineimage.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/machinerules.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/linkedaccess.h"

namespace vitrine {
namespace {

const QString kTarget = QStringLiteral("imageReference");

Fault notInRegion(const ResourceId &image, const QString &region)
{
    return Fault::of(QStringLiteral("version.notInRegion"), kTarget, {image.toString(), region});
}

Result<Region> regionOf(Transaction &view, const MachineRequest &request)
{
    auto region = findRegion(view, request.region);
    if (!region)
        return std::unexpected(std::move(region.error()));
    if (!*region)
        return std::unexpected(notInRegion(request.imageId, request.region));
    return std::move(**region);
}

// What holds of a version holds of a managed image, which lies in one region and is not replicated.
Result<Source> usableSource(Transaction &view, const MachineRequest &request)
{
    const ResourceId &id = request.imageId;
    const auto linked = linkedAccess(view, id, request.subscriptionId, kTarget);
    if (!linked)
        return std::unexpected(linked.error());
    if (*linked)
        return std::unexpected(**linked);
    auto source = existing(findSource(view, id), id);
    if (!source)
        return source;
    MachineFacts facts;
    facts.versionId = source->id();
    facts.imageState = source->osState.value_or(OsState::Generalized);
    facts.subscriptionId = request.subscriptionId;
    facts.hasOsProfile = request.hasOsProfile;
    facts.scaleSetOsState = request.scaleSetOsState;
    facts.name = request.name;
    Problems problems = checkMachine(facts);
    if (source->location != request.region)
        problems.push_back(notInRegion(source->id(), request.region));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return source;
}

Result<UsableImage> ofManagedImage(Transaction &view, const MachineRequest &request)
{
    auto source = usableSource(view, request);
    if (!source)
        return std::unexpected(std::move(source.error()));
    auto region = regionOf(view, request);
    if (!region)
        return std::unexpected(std::move(region.error()));
    UsableImage usable{.image = {.uid = source->uid, .id = source->id()},
                       .region = std::move(*region),
                       .osType = source->osType.value_or(OsType::Linux),
                       .osState = source->osState.value_or(OsState::Generalized),
                       .generation = source->hyperVGeneration.value_or(HyperVGeneration::V1),
                       .plan = source->purchasePlan,
                       .osDiskCaching = source->osDiskCaching};
    for (const AttachedDisk &disk : source->dataDisks)
        usable.dataDisks.emplace(disk.lun, disk.hostCaching);
    usable.image.managedImage = std::move(*source);
    return usable;
}

Result<UsableImage> ofVersion(Transaction &view, const MachineRequest &request,
                              ImageVersion version)
{
    auto region = regionOf(view, request);
    if (!region)
        return std::unexpected(std::move(region.error()));
    const auto definition =
        existing(findDefinition(view, version.definitionId), version.definitionId);
    if (!definition)
        return std::unexpected(definition.error());
    UsableImage usable{.image = {.uid = version.uid, .id = version.id()},
                       .region = std::move(*region),
                       .osType = definition->osType,
                       .osState = definition->osState,
                       .generation = definition->hyperVGeneration,
                       .architecture = definition->architecture,
                       .plan = definition->purchasePlan,
                       .osDiskCaching = version.osDiskCaching};
    for (const DataDiskImage &disk : version.dataDisks)
        usable.dataDisks.emplace(disk.lun, disk.hostCaching);
    usable.image.version = std::move(version);
    return usable;
}

}  // namespace

std::vector<int> UsableImage::luns() const
{
    std::vector<int> luns;
    for (const auto &[lun, caching] : dataDisks)
        luns.push_back(lun);
    return luns;
}

Result<UsableImage> usableImage(Catalog &catalog, VersionService &versions,
                                const MachineRequest &request, std::vector<Fault> *advice)
{
    if (request.imageId.isType(kManagedImageType))
        return inRead(catalog, [&](Transaction &view) { return ofManagedImage(view, request); });
    auto version = versions.checkMachine(request, advice);
    if (!version)
        return std::unexpected(std::move(version.error()));
    return inRead(catalog,
                  [&](Transaction &view) { return ofVersion(view, request, std::move(*version)); });
}

}  // namespace vitrine
