#include "core/service/lab/labimages.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/lab/labrules.h"
#include "core/service/resourcechecks.h"

#include <algorithm>

namespace vitrine {
namespace {

Fault notInRegion(const ResourceId &image, const QString &region)
{
    return Fault::of(QStringLiteral("lab.image.notInRegion"), image.toString(),
                     {image.toString(), region});
}

Fault disabled(const ResourceId &image, const LabAccount &account)
{
    return Fault::of(QStringLiteral("lab.image.disabled"), image.toString(),
                     {image.name(), account.name});
}

Result<LabImage> examined(Transaction &transaction, const LabAccount &account,
                          ImageDefinition definition)
{
    LabImage image{.definition = std::move(definition), .version = std::nullopt};
    image.isEnabled = account.isImageEnabled(image.definition.name);
    auto latest = latestVersionRow(transaction, image.definition.uid, account.location,
                                   transaction.catalog().clock().now());
    if (!latest)
        return std::unexpected(std::move(latest.error()));
    image.version = std::move(*latest);
    if (image.version)
        image.obstacles = checkLabImage(*image.version, account.location);
    else
        image.obstacles.push_back(notInRegion(image.definition.id(), account.location));
    return image;
}

// A version that people name is used as it is, if labs of the region can read it.
Result<Problems> checkNamedVersion(Transaction &transaction, const LabAccount &account,
                                   const ImageVersion &version)
{
    const auto region = findRegion(transaction, account.location);
    if (!region)
        return std::unexpected(region.error());
    const auto committed = replicas(transaction, version.uid);
    if (!committed)
        return std::unexpected(committed.error());
    const bool isThere = *region && version.provisioningState == ProvisioningState::Succeeded
        && !version.isSoftDeleted()
        && std::ranges::find(*committed, (*region)->uid, &Replica::regionUid) != committed->end();
    if (!isThere)
        return Problems{notInRegion(version.id(), account.location)};
    return checkLabImage(version, account.location);
}

Result<LabOrigin> fromGallery(Transaction &transaction, const LabAccount &account, Lab &lab)
{
    if (auto attached = requireGallery(account); !attached)
        return std::unexpected(std::move(attached.error()));
    const bool isVersion = lab.imageId.isType(kImageVersionType);
    const ResourceId definitionId = isVersion ? lab.imageId.parent() : lab.imageId;
    if (definitionId.parent() != account.galleryId)
        return std::unexpected(
            Fault::of(QStringLiteral("lab.image.otherGallery"), lab.imageId.toString(),
                      {lab.imageId.toString(), account.name, account.galleryId.name()}));
    const auto definition = existing(findDefinition(transaction, definitionId), definitionId);
    if (!definition)
        return std::unexpected(definition.error());
    auto image = examined(transaction, account, *definition);
    if (!image)
        return std::unexpected(std::move(image.error()));
    if (isVersion) {
        const auto named = existing(findVersion(transaction, lab.imageId), lab.imageId);
        if (!named)
            return std::unexpected(named.error());
        auto obstacles = checkNamedVersion(transaction, account, *named);
        if (!obstacles)
            return std::unexpected(std::move(obstacles.error()));
        image->version = *named;
        image->obstacles = std::move(*obstacles);
    }
    if (!image->isEnabled)
        image->obstacles.push_back(disabled(definition->id(), account));
    if (auto sound = Fault::all(std::move(image->obstacles)); !sound)
        return std::unexpected(std::move(sound.error()));
    lab.imageId = isVersion ? image->version->id() : definition->id();
    lab.versionId = image->version->id();
    lab.osType = definition->osType;
    lab.hyperVGeneration = definition->hyperVGeneration;
    lab.architecture = definition->architecture;
    return LabOrigin{.version = std::move(image->version), .source = std::nullopt};
}

Result<LabOrigin> fromSource(Transaction &transaction, const LabAccount &account, Lab &lab)
{
    auto source = existing(findSource(transaction, lab.imageId), lab.imageId);
    if (!source)
        return std::unexpected(std::move(source.error()));
    Problems problems = checkLabImage(*source);
    if (source->location != account.location)
        problems.push_back(notInRegion(source->id(), account.location));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    lab.imageId = source->id();
    lab.osType = *source->osType;
    lab.hyperVGeneration = source->hyperVGeneration.value_or(HyperVGeneration::V1);
    return LabOrigin{.version = std::nullopt, .source = std::move(*source)};
}

}  // namespace

Result<> requireGallery(const LabAccount &account)
{
    if (!account.galleryId.isNull())
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("lab.gallery.notAttached"), account.name, {account.name}));
}

Result<std::vector<LabImage>> labImagePage(Transaction &transaction, const LabAccount &account,
                                           const PageCursor &after, int limit)
{
    if (auto attached = requireGallery(account); !attached)
        return std::unexpected(std::move(attached.error()));
    auto definitions = definitionPage(transaction, account.galleryUid, after, limit);
    if (!definitions)
        return std::unexpected(std::move(definitions.error()));
    std::vector<LabImage> images;
    for (ImageDefinition &definition : *definitions) {
        auto image = examined(transaction, account, std::move(definition));
        if (!image)
            return std::unexpected(std::move(image.error()));
        images.push_back(std::move(*image));
    }
    return images;
}

Result<LabOrigin> takeLabImage(Transaction &transaction, const LabAccount &account, Lab &lab)
{
    const bool isInGallery =
        lab.imageId.isType(kImageDefinitionType) || lab.imageId.isType(kImageVersionType);
    return isInGallery ? fromGallery(transaction, account, lab)
                       : fromSource(transaction, account, lab);
}

}  // namespace vitrine
