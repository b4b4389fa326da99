// The way back for image versions. A list that is given replaces the one there was, but what its
// members leave open stays as it was for the same region or LUN.
#include "core/gallery/jsonreader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

template <typename Items, typename Key, typename Member>
auto foundOr(const Items &items, const Key &key, Member member)
{
    using Item = typename Items::value_type;
    const auto found = std::ranges::find(items, key, member);
    return found == items.end() ? Item{} : *found;
}

void readSet(ObjectReader &reader, ResourceId &id)
{
    reader.id("diskEncryptionSetId", id);
}

void readEncryption(ObjectReader &reader, RegionalEncryption &encryption)
{
    ResourceId &osDisk = encryption.osDiskEncryptionSetId;
    reader.object(
        "osDiskImage", [&osDisk](ObjectReader &disk) { readSet(disk, osDisk); },
        [&osDisk] { osDisk = {}; });
    reader.list(
        "dataDiskImages",
        [&encryption](ObjectReader &members) {
            RegionalEncryption::DataDisk disk;
            members.number("lun", disk.lun, 0);
            readSet(members, disk.diskEncryptionSetId);
            encryption.dataDiskImages.push_back(std::move(disk));
        },
        [&encryption] { encryption.dataDiskImages.clear(); });
}

void readRegionMembers(ObjectReader &reader, TargetRegion &region)
{
    reader.number("regionalReplicaCount", region.regionalReplicaCount);
    reader.choice("storageAccountType", region.storageAccountType);
    reader.flag("excludeFromLatest", region.excludeFromLatest);
    reader.flag("regionalExcludeFromLatest", region.excludeFromLatest);  // as the examples have it
    reader.object(
        "encryption",
        [&region](ObjectReader &members) {
            RegionalEncryption encryption = region.encryption.value_or(RegionalEncryption());
            readEncryption(members, encryption);
            region.encryption = encryption == RegionalEncryption()
                ? std::nullopt
                : std::optional(std::move(encryption));
        },
        [&region] { region.encryption.reset(); });
}

// The service shows every region's count and storage, its own or the profile's. What is sent back
// unchanged must not become the region's own.
void keepDefaults(TargetRegion &region, const TargetRegion &before,
                  const PublishingProfile &profile)
{
    if (!before.regionalReplicaCount && region.regionalReplicaCount == profile.replicaCount)
        region.regionalReplicaCount.reset();
    if (!before.storageAccountType && region.storageAccountType == profile.storageAccountType)
        region.storageAccountType.reset();
}

void readTargetRegions(ObjectReader &reader, PublishingProfile &profile,
                       const PublishingProfile &before)
{
    reader.list(
        "targetRegions",
        [&profile, &before](ObjectReader &members) {
            QString name;
            members.region("name", name);
            const auto known = std::ranges::find(before.targetRegions, name, &TargetRegion::name);
            const bool isKnown = known != before.targetRegions.end();
            TargetRegion region = isKnown ? *known : TargetRegion{};
            region.name = name;
            readRegionMembers(members, region);
            if (isKnown)
                keepDefaults(region, *known, before);
            profile.targetRegions.push_back(std::move(region));
        },
        [&profile] { profile.targetRegions.clear(); });
}

void readPublishing(ObjectReader &reader, PublishingProfile &profile)
{
    const PublishingProfile before = profile;
    const PublishingProfile defaults;
    reader.skip({"publishedDate"});
    readTargetRegions(reader, profile, before);
    reader.number("replicaCount", profile.replicaCount, defaults.replicaCount);
    reader.choice("storageAccountType", profile.storageAccountType, defaults.storageAccountType);
    reader.flag("excludeFromLatest", profile.excludeFromLatest, defaults.excludeFromLatest);
    reader.choice("replicationMode", profile.replicationMode, defaults.replicationMode);
    reader.date("endOfLifeDate", profile.endOfLifeDate);
}

void readSource(ObjectReader &reader, const char *key, VersionSource &source)
{
    reader.object(
        key,
        [&source](ObjectReader &members) {
            VersionSource read;
            ResourceId machine;
            ResourceId account;
            members.id("id", read.id);
            members.id("virtualMachineId", machine);
            members.id("storageAccountId", account);
            members.text("uri", read.uri);
            // Older clients put the blob's account where newer ones put nothing.
            if (!read.uri.isEmpty() && read.id.isType(kStorageAccountType))
                read.id = {};
            if (read.isNull())
                read.id = machine;
            if (!read.isNull())
                source = std::move(read);
        },
        [&source] { source = {}; });
}

void readDataDisks(ObjectReader &reader, ImageVersion &version)
{
    const std::vector<DataDiskImage> before = version.dataDisks;
    reader.list(
        "dataDiskImages",
        [&version, &before](ObjectReader &members) {
            members.skip({"sizeInGB"});
            int lun = 0;
            members.number("lun", lun, 0);
            DataDiskImage disk = foundOr(before, lun, &DataDiskImage::lun);
            disk.lun = lun;
            members.choice("hostCaching", disk.hostCaching, HostCaching::None);
            readSource(members, "source", disk.source);
            version.dataDisks.push_back(std::move(disk));
        },
        [&version] { version.dataDisks.clear(); });
}

// The whole and its operating system disk have one source between them.
void readStorage(ObjectReader &reader, ImageVersion &version)
{
    VersionSource whole = version.source;
    VersionSource disk = version.source;
    readSource(reader, "source", whole);
    reader.object(
        "osDiskImage",
        [&version, &disk](ObjectReader &members) {
            members.skip({"sizeInGB"});
            members.choice("hostCaching", version.osDiskCaching, HostCaching::ReadWrite);
            readSource(members, "source", disk);
        },
        [&version] { version.osDiskCaching = HostCaching::ReadWrite; });
    const bool wholeIsNew = !(whole == version.source);
    const bool diskIsNew = !(disk == version.source);
    if (wholeIsNew && diskIsNew && !(whole == disk) && !whole.isNull() && !disk.isNull())
        reader.problem(Fault::of(QStringLiteral("version.source.several"), reader.pathOf("source"),
                                 {whole.toString(), disk.toString()}));
    else if (wholeIsNew && !(whole.isNull() && diskIsNew))
        version.source = std::move(whole);
    else if (diskIsNew)
        version.source = std::move(disk);
    readDataDisks(reader, version);
}

void readSafety(ObjectReader &reader, SafetyProfile &safety)
{
    reader.skip({"reportedForPolicyViolation", "policyViolations"});
    reader.flag("allowDeletionOfReplicatedLocations", safety.allowDeletionOfReplicatedLocations,
                SafetyProfile().allowDeletionOfReplicatedLocations);
    reader.flag("blockDeletionBeforeEndOfLife", safety.blockDeletionBeforeEndOfLife,
                SafetyProfile().blockDeletionBeforeEndOfLife);
}

void readProperties(ObjectReader &reader, ImageVersion &version)
{
    reader.skip({"provisioningState", "replicationStatus"});
    PublishingProfile &profile = version.publishingProfile;
    reader.object(
        "publishingProfile", [&profile](ObjectReader &inner) { readPublishing(inner, profile); },
        [] {});
    reader.object(
        "storageProfile", [&version](ObjectReader &inner) { readStorage(inner, version); }, [] {});
    SafetyProfile &safety = version.safetyProfile;
    reader.object(
        "safetyProfile", [&safety](ObjectReader &inner) { readSafety(inner, safety); },
        [&safety] { safety = {}; });
}

}  // namespace

Result<ImageVersion> readVersion(const Json &json, ImageVersion base)
{
    return readResource<ImageVersion>(json, std::move(base), readProperties);
}

}  // namespace vitrine
