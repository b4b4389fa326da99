#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/labrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/lab/labjson.h"
#include "core/lab/labrules.h"
#include "core/service/lab/labimages.h"
#include "core/service/lab/labjobs.h"
#include "core/service/labservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/sourceservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kExport = QStringLiteral("Microsoft.LabServices/labaccounts/labs/saveImage/action");
const QString kImages = QStringLiteral("images");

Result<> requireIdle(Transaction &transaction, const Lab &lab)
{
    if (lab.state != LabState::Ready)
        return std::unexpected(
            Fault::of(QStringLiteral("lab.template.notReady"), lab.id().toString(), {lab.name}));
    const auto open = findLabExport(transaction, lab.uid);
    if (!open)
        return std::unexpected(open.error());
    if (*open)
        return std::unexpected(Fault::of(QStringLiteral("lab.export.running"), lab.id().toString(),
                                         {lab.name, (*open)->versionId.toString()}));
    return {};
}

Result<QStringList> targetNames(Transaction &transaction, const Lab &lab, const Policy &policy)
{
    const auto all = regions(transaction);
    if (!all)
        return std::unexpected(all.error());
    QStringList names;
    for (const Region &region : *all)
        names << region.name;
    return exportRegions(lab.location, names, policy);
}

Result<VersionNumber> nextNumber(Transaction &transaction, const Uid &definition)
{
    const auto newest = versionPage(transaction, definition, {}, 1);
    const auto deleted = deletedVersionsOf(transaction, definition);
    if (!newest || !deleted)
        return std::unexpected(!newest ? newest.error() : deleted.error());
    std::optional<VersionNumber> highest;
    for (const auto &versions : {*newest, *deleted}) {
        for (const ImageVersion &version : versions)
            highest = std::max(highest, std::optional(version.number));
    }
    return numberAbove(highest);
}

// The definition that people mean by "the existing image".
ResourceId originalImage(const Lab &lab, const LabAccount &account, const QString &wanted)
{
    if (!wanted.isEmpty())
        return account.galleryId.child(kImages, wanted);
    if (!lab.exportedId.isNull())
        return lab.exportedId.parent();
    return lab.versionId.isNull() ? ResourceId() : lab.versionId.parent();
}

// Only an image this lab was made from or has been exported as is its own to update.
bool isOwnImage(const Lab &lab, const ResourceId &definition)
{
    return (!lab.exportedId.isNull() && lab.exportedId.parent() == definition)
        || (!lab.versionId.isNull() && lab.versionId.parent() == definition);
}

ImageDefinition newImage(const Lab &lab, const LabAccount &account, const QString &name)
{
    ImageDefinition definition;
    definition.galleryId = account.galleryId;
    definition.name = name;
    definition.location = lab.location;
    definition.osType = lab.osType;
    definition.osState = OsState::Specialized;
    definition.hyperVGeneration = lab.hyperVGeneration;
    definition.architecture = lab.architecture;
    // A SKU is shorter than a name.
    constexpr qsizetype kLongestSku = 64;
    definition.identifier = {account.name, lab.name, name.left(kLongestSku)};
    return definition;
}

Result<> takeNewImage(Transaction &transaction, const Lab &lab, const LabAccount &account,
                      const QString &name, PublishRequest &request)
{
    if (auto sound = Fault::all(checkDefinitionName(name)); !sound)
        return sound;
    request.newDefinition = newImage(lab, account, name);
    const auto taken = findDefinition(transaction, request.newDefinition->id());
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return std::unexpected(Fault::of(QStringLiteral("lab.export.nameTaken"),
                                         QStringLiteral("imageName"),
                                         {name, account.galleryId.name()}));
    request.version.definitionId = request.newDefinition->id();
    request.version.number = {1, 0, 0};
    return {};
}

Result<> takeExistingImage(Transaction &transaction, const Lab &lab, const LabAccount &account,
                           const QString &name, PublishRequest &request)
{
    const ResourceId id = originalImage(lab, account, name);
    const bool isUsable = !id.isNull() && id.parent() == account.galleryId && isOwnImage(lab, id);
    const auto definition =
        isUsable ? findDefinition(transaction, id) : Result<std::optional<ImageDefinition>>();
    if (!definition)
        return std::unexpected(definition.error());
    if (!*definition)
        return std::unexpected(Fault::of(QStringLiteral("lab.export.nothingToUpdate"),
                                         QStringLiteral("imageName"),
                                         {lab.name, account.galleryId.name()}));
    if ((*definition)->osState != OsState::Specialized)
        return std::unexpected(Fault::of(QStringLiteral("lab.export.generalized"),
                                         QStringLiteral("imageName"), {(*definition)->name}));
    const auto number = nextNumber(transaction, (*definition)->uid);
    if (!number)
        return std::unexpected(number.error());
    request.version.definitionId = (*definition)->id();
    request.version.number = *number;
    return {};
}

Result<PublishRequest> requestFor(Transaction &transaction, const Lab &lab,
                                  const TemplateExport &wanted, const Policy &policy)
{
    if (auto idle = requireIdle(transaction, lab); !idle)
        return std::unexpected(std::move(idle.error()));
    const auto account = existing(findLabAccount(transaction, lab.accountId), lab.accountId);
    if (!account)
        return std::unexpected(account.error());
    if (auto attached = requireGallery(*account); !attached)
        return std::unexpected(std::move(attached.error()));
    const auto targets = targetNames(transaction, lab, policy);
    if (!targets)
        return std::unexpected(targets.error());
    PublishRequest request;
    request.version.location = lab.location;
    request.version.source.id = lab.templateDiskId;
    for (const QString &name : *targets) {
        TargetRegion target;
        target.name = name;
        request.version.publishingProfile.targetRegions.push_back(target);
    }
    auto taken = wanted.updatesExisting
        ? takeExistingImage(transaction, lab, *account, wanted.image, request)
        : takeNewImage(transaction, lab, *account, wanted.image, request);
    if (!taken)
        return std::unexpected(std::move(taken.error()));
    return request;
}

}  // namespace

Result<Publication> LabService::exportTemplate(const Change &change, const ResourceId &id,
                                               const TemplateExport &wanted)
{
    const auto held = hold(id);
    if (!held)
        return std::unexpected(held.error());
    const Lab &lab = held->lab;
    auto request = inRead(m_catalog, [&](Transaction &transaction) {
        return requestFor(transaction, lab, wanted, m_policy);
    });
    if (!request)
        return std::unexpected(std::move(request.error()));
    // Somebody may have forgotten the disk; it is the lab's all the same.
    if (const auto disk = m_sources.create(Caller::program(), templateDisk(lab)); !disk)
        return std::unexpected(disk.error());
    // Before there is anything to take back: what follows may end at any point.
    const LabExport one{lab.uid, request->version.id(), request->newDefinition.has_value(),
                        m_catalog.clock().now()};
    const auto noted = inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        if (auto put = putLabExport(transaction, lab, one); !put)
            return put;
        return audit(transaction, change.caller, kExport, lab.id().toString(), {},
                     one.versionId.toString().toUtf8());
    });
    if (!noted)
        return std::unexpected(noted.error());
    auto made = m_versions.publish(change, std::move(*request));
    if (made || change.validateOnly)
        return made;
    const auto dropped = inChange(m_catalog, Caller::program(), [&](Transaction &transaction) {
        return removeLabExport(transaction, lab);
    });
    return dropped ? made : std::unexpected(dropped.error());
}

Result<QStringList> LabService::exportTargets(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<QStringList> {
        const auto lab = existing(findLab(transaction, id), id);
        if (!lab)
            return std::unexpected(lab.error());
        return targetNames(transaction, *lab, m_policy);
    });
}

Result<std::optional<LabExport>> LabService::openExport(const ResourceId &id)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::optional<LabExport>> {
        const auto lab = existing(findLab(transaction, id), id);
        if (!lab)
            return std::unexpected(lab.error());
        return findLabExport(transaction, lab->uid);
    });
}

}  // namespace vitrine
