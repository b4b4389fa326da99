#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/machinerules.h"
#include "core/gallery/ruletools.h"
#include "core/replication/versiondisks.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/linkedaccess.h"
#include "core/service/versionservice.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kTarget = QStringLiteral("imageReference");
const QString kLatest = QStringLiteral("latest");

bool namesLatest(const ResourceId &id)
{
    return id.isType(kImageDefinitionType)
        || (id.isType(kImageVersionType) && id.name().compare(kLatest, Qt::CaseInsensitive) == 0);
}

Fault notAvailable(const ResourceId &image, const QString &region)
{
    return Fault::of(QStringLiteral("version.notInRegion"), kTarget, {image.toString(), region});
}

/// The version a machine is asked for, with what counts in the machine's region.
struct Image {
    ImageVersion version;
    OsState osState = OsState::Generalized;
    int replicas = 0;
};

/// Looks up what one machine is to be made from.
class ImageSearch {
public:
    ImageSearch(Transaction &view, const MachineRequest &request)
        : m_view(view)
        , m_request(request)
        , m_region(canonicalRegion(request.region))
    {
    }

    Result<Image> run()
    {
        const ResourceId &id = m_request.imageId;
        if (!id.isType(kImageVersionType) && !id.isType(kImageDefinitionType))
            return std::unexpected(
                Fault::of(QStringLiteral("disk.imageReference.invalid"), kTarget, {id.toString()}));
        auto linked = linkedAccess(m_view, id, m_request.subscriptionId, kTarget);
        if (!linked)
            return std::unexpected(std::move(linked.error()));
        if (*linked)
            return std::unexpected(std::move(**linked));
        const ResourceId definitionId = id.isType(kImageDefinitionType) ? id : id.parent();
        const auto definition = existing(findDefinition(m_view, definitionId), definitionId);
        if (!definition)
            return std::unexpected(definition.error());
        auto version = namesLatest(id) ? latest(*definition) : named();
        if (!version)
            return std::unexpected(std::move(version.error()));
        auto count = replicaCount(*version);
        if (!count)
            return std::unexpected(std::move(count.error()));
        return Image{std::move(*version), definition->osState, *count};
    }

private:
    Result<ImageVersion> named()
    {
        auto version = existing(findVersion(m_view, m_request.imageId), m_request.imageId);
        if (version && version->provisioningState == ProvisioningState::Deleting) {
            const QString id = version->id().toString();
            return std::unexpected(
                Fault::of(QStringLiteral("version.beingDeleted"), kTarget, {id}));
        }
        return version;
    }

    Result<ImageVersion> latest(const ImageDefinition &definition)
    {
        const QDateTime now = m_view.catalog().clock().now();
        auto here = latestVersionRow(m_view, definition.uid, m_region, now);
        if (!here)
            return std::unexpected(std::move(here.error()));
        if (*here)
            return std::move(**here);
        const auto anywhere = latestVersionRow(m_view, definition.uid, {}, now);
        if (!anywhere)
            return std::unexpected(anywhere.error());
        if (*anywhere)
            return std::unexpected(notAvailable(definition.id(), m_region));
        return std::unexpected(Fault::of(QStringLiteral("definition.latest.none"), kTarget,
                                         {definition.id().toString()}));
    }

    // One that is zone-redundant counts once.
    Result<int> replicaCount(const ImageVersion &version)
    {
        const auto present = replicas(m_view, version.uid);
        if (!present)
            return std::unexpected(present.error());
        const auto known = regions(m_view);
        if (!known)
            return std::unexpected(known.error());
        const auto &targets = version.publishingProfile.targetRegions;
        const auto target = std::ranges::find(targets, m_region, &TargetRegion::name);
        const auto region = std::ranges::find(*known, m_region, &Region::name);
        if (target == targets.end() || region == known->end())
            return 0;
        std::vector<PlacedReplica> placed;
        for (const Replica &replica : *present) {
            if (replica.regionUid == region->uid)
                placed.push_back({replica, *region});
        }
        return committedCount(placed, *target, version.publishingProfile);
    }

    Transaction &m_view;
    const MachineRequest &m_request;
    const QString m_region;
};

// Why the image cannot be used in the region, if so.
std::optional<Fault> availability(const Image &image, const QString &region)
{
    if (image.replicas > 0)
        return std::nullopt;
    const ImageVersion &version = image.version;
    const auto &targets = version.publishingProfile.targetRegions;
    const bool isUnderWay = version.provisioningState == ProvisioningState::Creating
        || version.provisioningState == ProvisioningState::Updating;
    if (isUnderWay && std::ranges::find(targets, region, &TargetRegion::name) != targets.end())
        return Fault::of(QStringLiteral("version.replicating"), kTarget,
                         {version.id().toString(), region});
    return notAvailable(version.id(), region);
}

std::vector<ResourceId> encryptionSets(const ImageVersion &version, const QString &region)
{
    const auto &targets = version.publishingProfile.targetRegions;
    const auto target = std::ranges::find(targets, region, &TargetRegion::name);
    std::vector<ResourceId> sets;
    if (target == targets.end() || !target->encryption)
        return sets;
    if (!target->encryption->osDiskEncryptionSetId.isNull())
        sets.push_back(target->encryption->osDiskEncryptionSetId);
    for (const RegionalEncryption::DataDisk &disk : target->encryption->dataDiskImages)
        sets.push_back(disk.diskEncryptionSetId);
    return sets;
}

MachineFacts factsOf(const MachineRequest &request, const Image &image, const QString &region)
{
    MachineFacts facts;
    facts.versionId = image.version.id();
    facts.imageState = image.osState;
    facts.replicas = image.replicas;
    facts.encryptionSets = encryptionSets(image.version, region);
    facts.subscriptionId = request.subscriptionId;
    facts.hasOsProfile = request.hasOsProfile;
    facts.count = request.count;
    facts.isScaleSet = request.isScaleSet;
    facts.scaleSetOsState = request.scaleSetOsState;
    facts.name = request.name;
    return facts;
}

}  // namespace

Result<ImageVersion> VersionService::checkMachine(const MachineRequest &request,
                                                  std::vector<Fault> *advice)
{
    auto image =
        inRead(m_catalog, [&](Transaction &view) { return ImageSearch(view, request).run(); });
    if (!image)
        return std::unexpected(std::move(image.error()));
    const QString region = canonicalRegion(request.region);
    const MachineFacts facts = factsOf(request, *image, region);
    Problems problems = vitrine::checkMachine(facts);
    if (auto absent = availability(*image, region))
        problems.push_back(std::move(*absent));
    const QDateTime &endOfLife = image->version.publishingProfile.endOfLifeDate;
    if (endOfLife.isValid() && endOfLife <= m_catalog.clock().now())
        problems.push_back(Fault::of(
            QStringLiteral("version.endOfLife"), kTarget,
            {facts.versionId.toString(), endOfLife.toUTC().date().toString(Qt::ISODate)}));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (auto few = replicaAdvice(facts, m_policy); few && advice != nullptr)
        advice->push_back(std::move(*few));
    return std::move(image->version);
}

}  // namespace vitrine
