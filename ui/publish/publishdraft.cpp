#include "ui/publish/publishdraft.h"

#include "core/gallery/rules.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace vitrine {

PublishTab tabOf(PublishField field)
{
    switch (field) {
    case PublishField::Subscription:
    case PublishField::ResourceGroup:
    case PublishField::Gallery:
    case PublishField::Location:
    case PublishField::Definition:
    case PublishField::OsType:
    case PublishField::Generation:
    case PublishField::OsState:
    case PublishField::Publisher:
    case PublishField::Offer:
    case PublishField::Sku:
    case PublishField::Description: return PublishTab::Basics;
    case PublishField::CreateVersion:
    case PublishField::VersionNumber:
    case PublishField::VersionRegion:
    case PublishField::ExcludeFromLatest:
    case PublishField::EndOfLife: return PublishTab::Version;
    case PublishField::Source: return PublishTab::Source;
    case PublishField::ReleaseNotes:
    case PublishField::Privacy:
    case PublishField::Eula:
    case PublishField::DefinitionEndOfLife:
    case PublishField::VCPUs:
    case PublishField::Memory:
    case PublishField::DiskTypes:
    case PublishField::Plan:
    case PublishField::PlanPublisher:
    case PublishField::PlanName:
    case PublishField::PlanProduct: return PublishTab::Options;
    case PublishField::ReplicationMode:
    case PublishField::DefaultStorage:
    case PublishField::ReplicaCount:
    case PublishField::MachinesAtOnce:
    case PublishField::TargetRegions: return PublishTab::Replication;
    case PublishField::EncryptionType:
    case PublishField::EncryptionSets: return PublishTab::Encryption;
    case PublishField::TagList: return PublishTab::TagList;
    case PublishField::Whole: return PublishTab::Review;
    }
    return PublishTab::Review;
}

ResourceId PublishDraft::galleryId() const
{
    return ResourceId::compute(subscriptionId, group.name, QStringLiteral("galleries"),
                               gallery.name);
}

ResourceId PublishDraft::definitionId() const
{
    return galleryId().child(QStringLiteral("images"), definition);
}

bool PublishDraft::hasSource() const
{
    switch (sourceType) {
    case PublishSourceType::File: return !filePath.isEmpty();
    case PublishSourceType::RegisteredDisk: return !diskId.isNull();
    case PublishSourceType::ImageVersion: return !sourceVersionId.isNull();
    }
    return false;
}

bool PublishDraft::hasEncryptionSets() const
{
    return std::ranges::any_of(targetRegions, [](const TargetRegion &target) {
        return target.encryption
            && (!target.encryption->osDiskEncryptionSetId.isNull()
                || !target.encryption->dataDiskImages.empty());
    });
}

Tags PublishDraft::tagsOn(bool DraftTag::*where) const
{
    Tags chosen;
    for (const DraftTag &tag : tags) {
        if (tag.*where)
            chosen.insert(tag.name, tag.value);
    }
    return chosen;
}

int PublishDraft::totalReplicas() const
{
    int total = 0;
    for (const TargetRegion &target : targetRegions)
        total += target.regionalReplicaCount.value_or(replicaCount);
    return total;
}

std::uint64_t PublishDraft::storedBytes(std::uint64_t occupiedBytes) const
{
    return replicationMode == ReplicationMode::Shallow ? 0 : occupiedBytes;
}

void PublishDraft::setSourceRegion(const QString &region)
{
    if (!targetRegions.empty() && targetRegions.front().name == region) {
        versionRegion = region;
        return;
    }
    const auto there = std::ranges::find(targetRegions, region, &TargetRegion::name);
    TargetRegion source{.name = region,
                        .regionalReplicaCount = {},
                        .storageAccountType = {},
                        .excludeFromLatest = {},
                        .encryption = {}};
    if (there != targetRegions.end()) {
        source = *there;
        targetRegions.erase(there);
    }
    const bool formerWasChosen = edited.contains(PublishField::TargetRegions);
    if (!targetRegions.empty() && !formerWasChosen && targetRegions.front().name == versionRegion)
        targetRegions.erase(targetRegions.begin());
    targetRegions.insert(targetRegions.begin(), source);
    versionRegion = region;
}

bool PublishDraft::addTarget(const QString &region)
{
    const QString name = normalizedRegionName(region);
    if (name.isEmpty()
        || std::ranges::find(targetRegions, name, &TargetRegion::name) != targetRegions.end())
        return false;
    targetRegions.push_back({.name = name,
                             .regionalReplicaCount = {},
                             .storageAccountType = {},
                             .excludeFromLatest = {},
                             .encryption = {}});
    return true;
}

void PublishDraft::removeTarget(const QString &region)
{
    if (region != versionRegion)
        std::erase_if(targetRegions, [&](const TargetRegion &t) { return t.name == region; });
}

void PublishDraft::setReplicasEverywhere(int count)
{
    replicaCount = count;
    for (TargetRegion &target : targetRegions)
        target.regionalReplicaCount.reset();
}

void PublishDraft::takeFile(const QString &path)
{
    sourceType = PublishSourceType::File;
    filePath = path;
    if (path.isEmpty() || definitionIsPreselected || edited.contains(PublishField::Definition))
        return;
    definition = suggestedDefinitionName(QFileInfo(path).completeBaseName());
}

void PublishDraft::takeInspection(const DiskInspection &inspection)
{
    std::optional<HyperVGeneration> found;
    if (inspection.hyperVGeneration == 1)
        found = HyperVGeneration::V1;
    else if (inspection.hyperVGeneration == 2)
        found = HyperVGeneration::V2;
    takeSourceProperties(parseEnum<OsType>(inspection.osType), found, {});
    proposeIdentifier();
}

void PublishDraft::takeSourceProperties(const std::optional<OsType> &os,
                                        const std::optional<HyperVGeneration> &generationOfDisk,
                                        const std::optional<OsState> &state)
{
    if (os && !edited.contains(PublishField::OsType))
        osType = *os;
    if (generationOfDisk && !edited.contains(PublishField::Generation))
        generation = *generationOfDisk;
    if (state && !edited.contains(PublishField::OsState))
        osState = state;
}

void PublishDraft::proposeIdentifier()
{
    if (!edited.contains(PublishField::Offer))
        identifier.offer = definition.left(64);
    if (!edited.contains(PublishField::Sku))
        identifier.sku =
            generation == HyperVGeneration::V2 ? QStringLiteral("gen2") : QStringLiteral("gen1");
}

Gallery PublishDraft::newGallery() const
{
    Gallery made;
    made.subscriptionId = subscriptionId;
    made.resourceGroup = group.name;
    made.name = gallery.name;
    made.location = location;
    made.tags = tagsOn(&DraftTag::onGallery);
    return made;
}

ImageDefinition PublishDraft::newDefinition() const
{
    ImageDefinition made;
    made.galleryId = galleryId();
    made.name = definition;
    made.location = location;
    made.osType = osType;
    made.osState = osState.value_or(OsState::Generalized);
    made.hyperVGeneration = generation;
    made.identifier = identifier;
    made.description = description;
    made.tags = tagsOn(&DraftTag::onDefinition);
    options.applyTo(made);
    return made;
}

PublishRequest PublishDraft::toRequest() const
{
    PublishRequest request;
    if (group.isNew) {
        request.newGroup = ResourceGroup{
            .subscriptionId = subscriptionId, .name = group.name, .location = location, .tags = {}};
    }
    if (gallery.isNew)
        request.newGallery = newGallery();
    if (definitionIsNew)
        request.newDefinition = newDefinition();

    ImageVersion &version = request.version;
    version.definitionId = definitionId();
    if (const auto number = VersionNumber::parse(versionNumber))
        version.number = *number;
    version.location = versionRegion;
    version.tags = tagsOn(&DraftTag::onVersion);
    PublishingProfile &profile = version.publishingProfile;
    profile.targetRegions = targetRegions;
    if (!usesOwnKeys) {
        for (TargetRegion &target : profile.targetRegions)
            target.encryption.reset();
    }
    profile.replicaCount = replicaCount;
    profile.replicationMode = replicationMode;
    profile.storageAccountType = storageAccountType;
    profile.excludeFromLatest = excludeFromLatest;
    if (!endOfLife.isEmpty()) {
        if (const auto date = parseDate(endOfLife, QStringLiteral("endOfLifeDate")))
            profile.endOfLifeDate = *date;
    }
    switch (sourceType) {
    case PublishSourceType::File:
        if (!filePath.isEmpty())
            version.source.uri = QUrl::fromLocalFile(filePath).toString();
        break;
    case PublishSourceType::RegisteredDisk: version.source.id = diskId; break;
    case PublishSourceType::ImageVersion: version.source.id = sourceVersionId; break;
    }
    return request;
}

std::vector<ResourceRequest> PublishDraft::toRequests() const
{
    PublishRequest request = toRequest();
    std::vector<ResourceRequest> list;
    if (request.newGroup)
        list.push_back(Creation<ResourceGroup>{std::move(*request.newGroup)});
    if (request.newGallery)
        list.push_back(Creation<Gallery>{std::move(*request.newGallery)});
    if (request.newDefinition)
        list.push_back(Creation<ImageDefinition>{std::move(*request.newDefinition)});
    if (makesVersion())
        list.push_back(Creation<ImageVersion>{std::move(request.version)});
    return list;
}

int replicasForMachines(int machines, int maximum)
{
    // The service's advice: one replica for every twenty machines created at the same time.
    constexpr int kMachinesPerReplica = 20;
    const int wanted = (machines + kMachinesPerReplica - 1) / kMachinesPerReplica;
    return std::clamp(wanted, 1, std::max(1, maximum));
}

}  // namespace vitrine
