// The JSON columns of the catalogue: written and read by this program alone, so only what it
// writes is understood, and everything else is a damaged catalogue. A member that an older release
// did not write reads as its default.
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

Fault damaged(const QString &what)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), what, {what});
}

Result<Json> parsed(const QByteArray &json, const QString &what, bool isRight(const Json &))
{
    Json value = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!isRight(value))
        return std::unexpected(damaged(what));
    return value;
}

bool isObject(const Json &json)
{
    return json.is_object();
}

bool isArray(const Json &json)
{
    return json.is_array();
}

/// Reads a member whose absence means \p fallback and whose nonsense is damage.
template <typename Enum>
bool takeEnum(const Json &json, const char *key, Enum &value)
{
    const QString text = textAt(json, key);
    const auto read = text.isEmpty() ? std::optional(value) : parseEnum<Enum>(text);
    value = read.value_or(value);
    return read.has_value();
}

bool takeId(const Json &json, const char *key, ResourceId &id)
{
    auto read = idAt(json, key);
    if (read)
        id = std::move(*read);
    return read.has_value();
}

Json storedEncryption(const RegionalEncryption &encryption)
{
    Json json = Json::object();
    putId(json, "osDisk", encryption.osDiskEncryptionSetId);
    for (const auto &disk : encryption.dataDiskImages)
        json["dataDisks"].push_back(
            {{"lun", disk.lun}, {"set", jsonText(disk.diskEncryptionSetId.toString())}});
    return json;
}

bool takeEncryption(const Json &json, RegionalEncryption &encryption)
{
    bool sound = takeId(json, "osDisk", encryption.osDiskEncryptionSetId);
    for (const Json &item : listAt(json, "dataDisks")) {
        RegionalEncryption::DataDisk disk{countAt(item, "lun").value_or(0), {}};
        sound = takeId(item, "set", disk.diskEncryptionSetId) && sound;
        encryption.dataDiskImages.push_back(std::move(disk));
    }
    return sound;
}

Json storedRegion(const TargetRegion &region)
{
    Json json{{"name", jsonText(region.name)}};
    if (region.regionalReplicaCount)
        json["regionalReplicaCount"] = *region.regionalReplicaCount;
    if (region.storageAccountType)
        json["storageAccountType"] = jsonText(toString(*region.storageAccountType));
    if (region.excludeFromLatest)
        json["excludeFromLatest"] = *region.excludeFromLatest;
    if (region.encryption)
        json["encryption"] = storedEncryption(*region.encryption);
    return json;
}

bool takeRegion(const Json &json, TargetRegion &region)
{
    if (!json.is_object())
        return false;
    region.name = textAt(json, "name");
    region.regionalReplicaCount = countAt(json, "regionalReplicaCount");
    region.storageAccountType = parseEnum<StorageAccountType>(textAt(json, "storageAccountType"));
    region.excludeFromLatest = flagAt(json, "excludeFromLatest");
    const auto encryption = json.find("encryption");
    return encryption == json.end()
        || (encryption->is_object() && takeEncryption(*encryption, region.encryption.emplace()));
}

Json storedDataDisk(const DataDiskImage &disk)
{
    Json json{{"lun", disk.lun}, {"hostCaching", jsonText(toString(disk.hostCaching))}};
    putId(json, "sourceId", disk.source.id);
    putText(json, "sourceUri", disk.source.uri);
    return json;
}

bool takeDataDisk(const Json &json, DataDiskImage &disk)
{
    disk.lun = countAt(json, "lun").value_or(0);
    disk.source.uri = textAt(json, "sourceUri");
    return takeEnum(json, "hostCaching", disk.hostCaching)
        && takeId(json, "sourceId", disk.source.id);
}

Json storedPublishing(const PublishingProfile &profile)
{
    Json regions = Json::array();
    for (const TargetRegion &region : profile.targetRegions)
        regions.push_back(storedRegion(region));
    Json json{{"targetRegions", std::move(regions)},
              {"replicaCount", profile.replicaCount},
              {"storageAccountType", jsonText(toString(profile.storageAccountType))},
              {"excludeFromLatest", profile.excludeFromLatest}};
    if (profile.replicationMode != ReplicationMode::Full)
        json["replicationMode"] = jsonText(toString(profile.replicationMode));
    return json;
}

bool takePublishing(const Json &json, PublishingProfile &profile)
{
    const auto storage = parseEnum<StorageAccountType>(textAt(json, "storageAccountType"));
    if (!storage || !json.contains("targetRegions") || !json["targetRegions"].is_array())
        return false;
    bool sound = takeEnum(json, "replicationMode", profile.replicationMode);
    for (const Json &region : json["targetRegions"])
        sound = takeRegion(region, profile.targetRegions.emplace_back()) && sound;
    profile.replicaCount = countAt(json, "replicaCount").value_or(1);
    profile.storageAccountType = *storage;
    profile.excludeFromLatest = flagAt(json, "excludeFromLatest").value_or(false);
    return sound;
}

}  // namespace

QByteArray storeProfile(const ImageVersion &version)
{
    Json json = storedPublishing(version.publishingProfile);
    if (version.osDiskCaching != HostCaching::ReadWrite)
        json["osDiskCaching"] = jsonText(toString(version.osDiskCaching));
    for (const DataDiskImage &disk : version.dataDisks)
        json["dataDisks"].push_back(storedDataDisk(disk));
    if (!version.safetyProfile.allowDeletionOfReplicatedLocations)
        json["keepReplicatedLocations"] = true;
    if (version.safetyProfile.blockDeletionBeforeEndOfLife)
        json["blockDeletionBeforeEndOfLife"] = true;
    return compactJson(json);
}

Result<> restoreProfile(const QByteArray &json, ImageVersion &version)
{
    const QString what = QStringLiteral("image_versions.profile");
    const auto stored = parsed(json, what, isObject);
    if (!stored)
        return std::unexpected(stored.error());
    PublishingProfile profile;
    HostCaching caching = HostCaching::ReadWrite;
    std::vector<DataDiskImage> disks;
    bool sound = takePublishing(*stored, profile) && takeEnum(*stored, "osDiskCaching", caching);
    for (const Json &disk : listAt(*stored, "dataDisks"))
        sound = takeDataDisk(disk, disks.emplace_back()) && sound;
    if (!sound)
        return std::unexpected(damaged(what));
    version.publishingProfile = std::move(profile);
    version.osDiskCaching = caching;
    version.dataDisks = std::move(disks);
    version.safetyProfile = {!flagAt(*stored, "keepReplicatedLocations").value_or(false),
                             flagAt(*stored, "blockDeletionBeforeEndOfLife").value_or(false)};
    return {};
}

QByteArray storeDataDiskSizes(const ImageVersion &version)
{
    Json json = Json::object();
    for (const DataDiskImage &disk : version.dataDisks)
        json[std::to_string(disk.lun)] = disk.sizeBytes;
    return compactJson(json);
}

Result<> restoreDataDiskSizes(const QByteArray &json, ImageVersion &version)
{
    if (json == "{}")
        return {};
    const auto stored = parsed(json, QStringLiteral("image_versions.data_disk_sizes"), isObject);
    if (!stored)
        return std::unexpected(stored.error());
    for (DataDiskImage &disk : version.dataDisks)
        disk.sizeBytes = bytesAt(*stored, std::to_string(disk.lun).c_str());
    return {};
}

QByteArray storeTags(const Tags &tags)
{
    return compactJson(tagsJson(tags));
}

Result<Tags> restoreTags(const QByteArray &json)
{
    if (json == "{}")
        return Tags();
    const auto stored = parsed(json, QStringLiteral("tags"), isObject);
    if (!stored)
        return std::unexpected(stored.error());
    Tags tags;
    for (const auto &[name, value] : stored->items()) {
        if (!value.is_string())
            return std::unexpected(damaged(QStringLiteral("tags")));
        tags.insert(QString::fromStdString(name), QString::fromStdString(value.get<std::string>()));
    }
    return tags;
}

QByteArray storePaths(const QStringList &paths)
{
    Json json = Json::array();
    for (const QString &path : paths)
        json.push_back(jsonText(path));
    return compactJson(json);
}

Result<QStringList> restorePaths(const QByteArray &json)
{
    const auto stored = parsed(json, QStringLiteral("paths"), isArray);
    if (!stored)
        return std::unexpected(stored.error());
    QStringList paths;
    for (const Json &path : *stored) {
        if (!path.is_string())
            return std::unexpected(damaged(QStringLiteral("paths")));
        paths << QString::fromStdString(path.get<std::string>());
    }
    return paths;
}

}  // namespace vitrine
