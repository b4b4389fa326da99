// The JSON of what versions are made from and encrypted with.
#include "core/gallery/jsonfields.h"

#include <QUrl>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr char kSucceeded[] = "Succeeded";

Json fileJson(const QString &path)
{
    return {{"uri", jsonText(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded))}};
}

template <typename Enum>
void putEnum(Json &json, const char *key, const std::optional<Enum> &value)
{
    if (value)
        json[key] = jsonText(toString(*value));
}

// A disk of a machine: a managed one, or a file that nobody manages.
void putDisk(Json &json, const ResourceId &id, const QString &path)
{
    if (!id.isNull())
        json["managedDisk"] = Json{{"id", jsonText(id.toString())}};
    else if (!path.isEmpty())
        json["vhd"] = fileJson(path);
}

Json attachedDiskJson(const AttachedDisk &disk)
{
    Json json{{"lun", disk.lun},
              {"caching", jsonText(toString(disk.hostCaching))},
              {"diskSizeGB", sizeInGb(disk.diskSizeBytes)}};
    putDisk(json, disk.diskId, disk.path);
    return json;
}

Json dataDisksJson(const Source &source)
{
    Json json = Json::array();
    for (const AttachedDisk &disk : source.dataDisks)
        json.push_back(attachedDiskJson(disk));
    return json;
}

Json diskProperties(const Source &source)
{
    Json json = Json::object();
    putEnum(json, "osType", source.osType);
    putEnum(json, "hyperVGeneration", source.hyperVGeneration);
    json["creationData"] = Json{{"createOption", "Import"}};
    json["diskSizeGB"] = sizeInGb(source.diskSizeBytes);
    json["diskSizeBytes"] = source.diskSizeBytes;
    if (!source.diskEncryptionSetId.isNull()) {
        json["encryption"] = setReferenceJson(source.diskEncryptionSetId);
        json["encryption"]["type"] = "EncryptionAtRestWithCustomerKey";
    }
    if (source.purchasePlan)
        json["purchasePlan"] = planJson(*source.purchasePlan);
    putDate(json, "timeCreated", source.timeCreated);
    json["provisioningState"] = kSucceeded;
    return json;
}

Json imageProperties(const Source &source)
{
    Json disk = Json::object();
    putEnum(disk, "osType", source.osType);
    putEnum(disk, "osState", source.osState);
    disk["caching"] = jsonText(toString(source.osDiskCaching));
    disk["diskSizeGB"] = sizeInGb(source.diskSizeBytes);
    if (!source.diskEncryptionSetId.isNull())
        disk["diskEncryptionSet"] = Json{{"id", jsonText(source.diskEncryptionSetId.toString())}};
    Json json{
        {"storageProfile", Json{{"osDisk", std::move(disk)}, {"dataDisks", dataDisksJson(source)}}},
        {"provisioningState", kSucceeded}};
    putEnum(json, "hyperVGeneration", source.hyperVGeneration);
    return json;
}

Json machineProperties(const Source &source)
{
    Json disk = Json::object();
    putEnum(disk, "osType", source.osType);
    putDisk(disk, source.osDiskId, source.path);
    if (!source.diskEncryptionSetId.isNull() && disk.contains("managedDisk"))
        disk["managedDisk"]["diskEncryptionSet"] =
            Json{{"id", jsonText(source.diskEncryptionSetId.toString())}};
    disk["caching"] = jsonText(toString(source.osDiskCaching));
    if (source.hasEphemeralOsDisk)
        disk["diffDiskSettings"] = Json{{"option", "Local"}};
    disk["diskSizeGB"] = sizeInGb(source.diskSizeBytes);
    Json json{{"storageProfile",
               Json{{"osDisk", std::move(disk)}, {"dataDisks", dataDisksJson(source)}}}};
    putDate(json, "timeCreated", source.timeCreated);
    json["provisioningState"] = kSucceeded;
    return json;
}

Json propertiesOf(const Source &source)
{
    switch (source.kind) {
    case SourceKind::ManagedImage: return imageProperties(source);
    case SourceKind::VirtualMachine: return machineProperties(source);
    case SourceKind::Disk:
    case SourceKind::Snapshot: break;
    }
    return diskProperties(source);
}

}  // namespace

Json toJson(const Source &source)
{
    Json json = envelopeJson(source.id(), source.name, source.location, source.tags);
    const bool isDisk = source.kind == SourceKind::Disk || source.kind == SourceKind::Snapshot;
    if (isDisk)
        json["sku"] = Json{{"name", jsonText(toString(source.sku))}};
    else if (source.purchasePlan)
        json["plan"] = planJson(*source.purchasePlan);
    json["properties"] = propertiesOf(source);
    json["vitrine"] = Json{{"kind", jsonText(toString(source.kind))},
                           {"path", jsonText(source.path)},
                           {"format", jsonText(source.format)},
                           {"diskSizeBytes", source.diskSizeBytes}};
    // The service has no place for these; a machine's are what its disk was found to be.
    putEnum(json["vitrine"], "osState", source.osState);
    if (source.kind == SourceKind::VirtualMachine)
        putEnum(json["vitrine"], "hyperVGeneration", source.hyperVGeneration);
    return json;
}

Json toJson(const StorageAccount &account)
{
    Json json = envelopeJson(account.id(), account.name, account.location, account.tags);
    json["kind"] = "StorageV2";
    json["sku"] = Json{{"name", "Standard_LRS"}};
    json["properties"] =
        Json{{"primaryEndpoints", Json{{"blob", jsonText(account.blobEndpoint())}}},
             {"provisioningState", kSucceeded}};
    json["vitrine"] = Json{{"path", jsonText(account.path)}};
    return json;
}

Json toJson(const DiskEncryptionSet &set)
{
    Json json = envelopeJson(set.id(), set.name, set.location, set.tags);
    json["properties"] = Json{{"encryptionType", "EncryptionAtRestWithCustomerKey"},
                              {"activeKey", Json{{"keyUrl", jsonText(set.keyUrl)}}},
                              {"provisioningState", kSucceeded}};
    return json;
}

}  // namespace vitrine
