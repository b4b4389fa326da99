#include "core/gallery/armjson.h"

#include "core/gallery/jsonfields.h"
#include "core/gallery/publicregions.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

std::string regionText(const QString &name)
{
    return jsonText(regionDisplayName(name, QStringLiteral("en")));
}

Json encryptionJson(const RegionalEncryption &encryption)
{
    Json json = Json::object();
    if (!encryption.osDiskEncryptionSetId.isNull())
        json["osDiskImage"] = setReferenceJson(encryption.osDiskEncryptionSetId);
    for (const auto &disk : encryption.dataDiskImages) {
        Json item{{"lun", disk.lun}};
        item.update(setReferenceJson(disk.diskEncryptionSetId));
        json["dataDiskImages"].push_back(std::move(item));
    }
    return json;
}

Json targetRegionJson(const TargetRegion &region, const PublishingProfile &profile)
{
    Json json{{"name", regionText(region.name)},
              {"regionalReplicaCount", profile.replicaCountOf(region)},
              {"storageAccountType", jsonText(toString(profile.storageAccountTypeOf(region)))}};
    if (region.excludeFromLatest)
        json["excludeFromLatest"] = *region.excludeFromLatest;
    if (region.encryption)
        json["encryption"] = encryptionJson(*region.encryption);
    return json;
}

Json profileJson(const PublishingProfile &profile)
{
    Json regions = Json::array();
    for (const TargetRegion &region : profile.targetRegions)
        regions.push_back(targetRegionJson(region, profile));
    Json json{{"targetRegions", std::move(regions)},
              {"replicaCount", profile.replicaCount},
              {"excludeFromLatest", profile.excludeFromLatest}};
    putDate(json, "publishedDate", profile.publishedDate);
    putDate(json, "endOfLifeDate", profile.endOfLifeDate);
    json["storageAccountType"] = jsonText(toString(profile.storageAccountType));
    json["replicationMode"] = jsonText(toString(profile.replicationMode));
    return json;
}

Json sourceJson(const VersionSource &source)
{
    Json json = Json::object();
    putId(json, "id", source.id);
    putText(json, "uri", source.uri);
    return json;
}

Json dataDiskJson(const DataDiskImage &disk)
{
    Json json{{"lun", disk.lun}};
    if (disk.sizeBytes > 0)
        json["sizeInGB"] = sizeInGb(disk.sizeBytes);
    json["hostCaching"] = jsonText(toString(disk.hostCaching));
    if (!disk.source.isNull())
        json["source"] = sourceJson(disk.source);
    return json;
}

// A machine, a managed image or a version is the source of the whole; a disk, a snapshot or a
// file is the source of the operating system disk.
Json storageJson(const ImageVersion &version)
{
    Json json = Json::object();
    Json disk = Json::object();
    if (version.osDiskSizeBytes > 0)
        disk["sizeInGB"] = sizeInGb(version.osDiskSizeBytes);
    disk["hostCaching"] = jsonText(toString(version.osDiskCaching));
    const ResourceId &id = version.source.id;
    if (!version.source.uri.isEmpty() || id.isType(kDiskType) || id.isType(kSnapshotType))
        disk["source"] = sourceJson(version.source);
    else if (!id.isNull())
        json["source"] = sourceJson(version.source);
    json["osDiskImage"] = std::move(disk);
    for (const DataDiskImage &data : version.dataDisks)
        json["dataDiskImages"].push_back(dataDiskJson(data));
    return json;
}

Json rangeJson(const RecommendedRange &range)
{
    Json json = Json::object();
    if (range.min)
        json["min"] = *range.min;
    if (range.max)
        json["max"] = *range.max;
    return json;
}

void putRange(Json &json, const char *key, const RecommendedRange &range)
{
    if (range.min || range.max)
        json["recommended"][key] = rangeJson(range);
}

Json definitionProperties(const ImageDefinition &definition)
{
    Json json{{"description", jsonText(definition.description)},
              {"osType", jsonText(toString(definition.osType))},
              {"osState", jsonText(toString(definition.osState))},
              {"hyperVGeneration", jsonText(toString(definition.hyperVGeneration))},
              {"architecture", jsonText(toString(definition.architecture))}};
    putText(json, "eula", definition.eula);
    putText(json, "privacyStatementUri", definition.privacyStatementUri);
    putText(json, "releaseNoteUri", definition.releaseNoteUri);
    putDate(json, "endOfLifeDate", definition.endOfLifeDate);
    json["identifier"] = Json{{"publisher", jsonText(definition.identifier.publisher)},
                              {"offer", jsonText(definition.identifier.offer)},
                              {"sku", jsonText(definition.identifier.sku)}};
    putRange(json, "vCPUs", definition.recommendedVCPUs);
    putRange(json, "memory", definition.recommendedMemory);
    for (const DiskSku sku : definition.disallowedDiskTypes)
        json["disallowed"]["diskTypes"].push_back(jsonText(toString(sku)));
    if (definition.purchasePlan)
        json["purchasePlan"] = planJson(*definition.purchasePlan);
    for (const ImageFeature &feature : definition.features)
        json["features"].push_back(
            Json{{"name", jsonText(feature.name)}, {"value", jsonText(feature.value)}});
    json["provisioningState"] = jsonText(toString(definition.provisioningState));
    return json;
}

QByteArray dumped(const Json &json, int indent)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

Json toJson(const Tenant &tenant)
{
    return {{"id", jsonText(QStringLiteral("/tenants/") + tenant.id)},
            {"tenantId", jsonText(tenant.id)},
            {"displayName", jsonText(tenant.displayName)}};
}

Json toJson(const Subscription &subscription)
{
    return {{"id", jsonText(QStringLiteral("/subscriptions/") + subscription.id)},
            {"subscriptionId", jsonText(subscription.id)},
            {"tenantId", jsonText(subscription.tenantId)},
            {"displayName", jsonText(subscription.displayName)},
            {"state", "Enabled"},
            {"vitrine", Json{{"isDefault", subscription.isDefault}}}};
}

Json toJson(const ResourceGroup &group)
{
    Json json = envelopeJson(group.id(), group.name, group.location, group.tags);
    json["type"] = "Microsoft.Resources/resourceGroups";
    json["properties"] = Json{{"provisioningState", "Succeeded"}};
    return json;
}

Json toJson(const Region &region)
{
    Json json{{"name", jsonText(region.name)},
              {"type", "Region"},
              {"displayName", regionText(region.name)}};
    if (const PublicRegion *known = findPublicRegion(region.name))
        json["metadata"] = Json{{"geography", jsonText(known->geography)},
                                {"geographyGroup", jsonText(known->geographyGroup)}};
    Json zones = Json::array();
    for (const QString &path : region.zonePaths)
        zones.push_back(jsonText(path));
    json["vitrine"] = Json{{"uid", jsonText(region.uid.toString())},
                           {"path", jsonText(region.path)},
                           {"zoneRedundant", region.hasZones()},
                           {"zonePaths", std::move(zones)}};
    return json;
}

Json toJson(const Gallery &gallery)
{
    Json json = envelopeJson(gallery.id(), gallery.name, gallery.location, gallery.tags);
    json["etag"] = jsonText(gallery.etag());
    const SoftDeletePolicy &bin = gallery.softDeletePolicy;
    json["properties"] = Json{{"description", jsonText(gallery.description)},
                              {"identifier", Json{{"uniqueName", jsonText(gallery.uniqueName())}}},
                              {"softDeletePolicy",
                               Json{{"isSoftDeleteEnabled", bin.isSoftDeleteEnabled},
                                    {"retentionPeriodInDays", bin.retentionPeriodInDays}}},
                              {"provisioningState", jsonText(toString(gallery.provisioningState))}};
    return json;
}

Json toJson(const ImageDefinition &definition)
{
    Json json =
        envelopeJson(definition.id(), definition.name, definition.location, definition.tags);
    json["etag"] = jsonText(definition.etag());
    json["properties"] = definitionProperties(definition);
    return json;
}

Json toJson(const ImageVersion &version, const ReplicationStatus *status)
{
    Json json =
        envelopeJson(version.id(), version.number.toString(), version.location, version.tags);
    json["etag"] = jsonText(version.etag());
    const SafetyProfile &safety = version.safetyProfile;
    json["properties"] = Json{
        {"publishingProfile", profileJson(version.publishingProfile)},
        {"provisioningState", jsonText(toString(version.provisioningState))},
        {"storageProfile", storageJson(version)},
        {"safetyProfile",
         Json{{"allowDeletionOfReplicatedLocations", safety.allowDeletionOfReplicatedLocations},
              {"blockDeletionBeforeEndOfLife", safety.blockDeletionBeforeEndOfLife}}}};
    if (status != nullptr)
        json["properties"]["replicationStatus"] = toJson(*status);
    const std::string digest =
        version.contentDigest.isNull() ? std::string() : jsonText(version.contentDigest.toString());
    json["vitrine"] = Json{{"osDiskSizeBytes", version.osDiskSizeBytes},
                           {"occupiedBytes", version.occupiedBytes},
                           {"contentDigest", digest}};
    putDate(json["vitrine"], "softDeletedAt", version.softDeletedAt);
    return json;
}

Json toJson(const ReplicationStatus &status)
{
    Json summary = Json::array();
    for (const RegionalReplicationStatus &region : status.summary) {
        const std::string details = region.fault ? jsonText(faultText(*region.fault).message) : "";
        summary.push_back({{"region", regionText(region.region)},
                           {"state", jsonText(toString(region.state))},
                           {"details", details},
                           {"progress", region.progress},
                           {"vitrine",
                            Json{{"replicasWanted", region.replicasWanted},
                                 {"replicasCommitted", region.replicasCommitted}}}});
    }
    return {{"aggregatedState", jsonText(toString(status.aggregatedState))},
            {"summary", std::move(summary)}};
}

QByteArray prettyJson(const Json &json)
{
    return dumped(json, 2);
}

QByteArray compactJson(const Json &json)
{
    return dumped(json, -1);
}

}  // namespace vitrine
