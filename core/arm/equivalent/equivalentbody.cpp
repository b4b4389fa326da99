#include "core/arm/equivalent/equivalentbody.h"

#include "core/gallery/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr char kGroupType[] = "Microsoft.Resources/resourceGroups";
constexpr char kAssignmentType[] = "Microsoft.Authorization/roleAssignments";

template <typename... Cases>
struct Cased : Cases... {
    using Cases::operator()...;
};

// What the service fills in, and what is as good as absent.
Json written(Json json)
{
    for (const char *key : {"id", "name", "type", "etag", "vitrine"})
        json.erase(key);
    if (json.contains("tags") && json["tags"].empty())
        json.erase("tags");
    Json &properties = json["properties"];
    for (const char *key : {"provisioningState", "timeCreated", "diskSizeGB", "diskSizeBytes"})
        properties.erase(key);
    if (properties.contains("description") && properties["description"] == "")
        properties.erase("description");
    if (properties.empty())
        json.erase("properties");
    return json;
}

Json bodyOf(const ResourceGroup &group)
{
    return written(toJson(group));
}

Json bodyOf(const Gallery &gallery)
{
    Json json = toJson(gallery);
    json["properties"].erase("identifier");
    return written(std::move(json));
}

Json bodyOf(const ImageDefinition &definition)
{
    return written(toJson(definition));
}

Json bodyOf(const ImageVersion &version)
{
    ImageVersion asked = version;
    // The disks that come with the source itself, and the sizes, are found and not asked for.
    std::erase_if(asked.dataDisks, [](const DataDiskImage &disk) { return disk.source.isNull(); });
    for (DataDiskImage &disk : asked.dataDisks)
        disk.sizeBytes = 0;
    asked.osDiskSizeBytes = 0;
    asked.publishingProfile.publishedDate = {};
    Json json = written(toJson(asked));
    Json &disk = json["properties"]["storageProfile"]["osDiskImage"];
    if (!disk.contains("source"))
        json["properties"]["storageProfile"].erase("osDiskImage");
    return json;
}

std::string fileUri(const QString &path)
{
    return jsonText(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
}

Json bodyOf(const Source &source)
{
    Json json = written(toJson(source));
    if (source.kind == SourceKind::Disk || source.kind == SourceKind::Snapshot)
        json["properties"]["creationData"]["sourceUri"] = fileUri(source.path);
    if (!json["properties"].contains("storageProfile"))
        return json;
    const bool isImage = source.kind == SourceKind::ManagedImage;
    Json &storage = json["properties"]["storageProfile"];
    if (source.osState)
        storage["osDisk"]["osState"] = jsonText(toString(*source.osState));
    if (isImage)
        storage["osDisk"]["blobUri"] = fileUri(source.path);
    storage["osDisk"].erase("diskSizeGB");
    for (std::size_t i = 0; i < source.dataDisks.size(); ++i) {
        Json &disk = storage["dataDisks"][i];
        disk.erase("diskSizeGB");
        if (!isImage)
            continue;
        disk.erase("vhd");
        disk["blobUri"] = fileUri(source.dataDisks[i].path);
    }
    return json;
}

Json bodyOf(const DiskEncryptionSet &set)
{
    Json json = written(toJson(set));
    json["identity"] = Json{{"type", "SystemAssigned"}};
    return json;
}

Json placedBody(const QString &location, const Tags &tags)
{
    Json json{{"location", jsonText(location)}};
    if (!tags.isEmpty())
        json["tags"] = tagsJson(tags);
    return json;
}

// What a machine and the machines of a scale set are made of; \p nameKey is what it calls the name.
Json machineProfile(const MachineCreation &machine, const char *nameKey)
{
    Json properties{{"hardwareProfile",
                     Json{{"vmSizeProperties", Json{{"vCPUsAvailable", machine.size.vcpus}}}}},
                    {"storageProfile",
                     Json{{"imageReference", Json{{"id", jsonText(machine.imageId.toString())}}}}}};
    if (machine.osProfile) {
        const OsProfile &profile = *machine.osProfile;
        Json os{{nameKey, jsonText(profile.computerName)},
                {"adminUsername", jsonText(profile.adminUsername)}};
        if (!profile.passwordHash.isEmpty())
            os["adminPassword"] = jsonText(
                placeholder(QCoreApplication::translate("vitrine::Equivalent", "password")));
        const QString home =
            QStringLiteral("/home/%1/.ssh/authorized_keys").arg(profile.adminUsername);
        for (const QString &key : profile.sshPublicKeys)
            os["linuxConfiguration"]["ssh"]["publicKeys"].push_back(
                Json{{"path", jsonText(home)}, {"keyData", jsonText(key)}});
        properties["osProfile"] = std::move(os);
    }
    return properties;
}

Json bodyOf(const MachineCreation &machine)
{
    Json json = placedBody(machine.location, machine.tags);
    Json properties = machineProfile(machine, "computerName");
    // A machine here has no network of its own; the service does not make one without.
    const QString network = placeholder(
        QCoreApplication::translate("vitrine::Equivalent", "id of a network interface"));
    properties["networkProfile"]["networkInterfaces"].push_back(Json{{"id", jsonText(network)}});
    json["properties"] = std::move(properties);
    return json;
}

Json bodyOf(const ScaleSetCreation &set)
{
    Json json = placedBody(set.machine.location, set.machine.tags);
    const QString size =
        placeholder(QCoreApplication::translate("vitrine::Equivalent", "size of the machines"));
    const QString subnet =
        placeholder(QCoreApplication::translate("vitrine::Equivalent", "id of a subnet"));
    json["sku"] = Json{{"name", jsonText(size)}, {"capacity", set.capacity}};
    Json profile = machineProfile(set.machine, "computerNamePrefix");
    const Json address{{"name", "ip"},
                       {"properties", Json{{"subnet", Json{{"id", jsonText(subnet)}}}}}};
    profile["networkProfile"]["networkInterfaceConfigurations"].push_back(Json{
        {"name", "nic"},
        {"properties", Json{{"primary", true}, {"ipConfigurations", Json::array({address})}}}});
    json["properties"] = Json{{"upgradePolicy", Json{{"mode", "Manual"}}},
                              {"virtualMachineProfile", std::move(profile)}};
    return json;
}

Json bodyOf(const ScaleSetChange &change)
{
    Json json = Json::object();
    if (change.capacity)
        json["sku"]["capacity"] = *change.capacity;
    if (!change.imageId.isNull())
        json["properties"]["virtualMachineProfile"]["storageProfile"]["imageReference"]["id"] =
            jsonText(change.imageId.toString());
    return json;
}

Json bodyOf(const LabAccountCreation &account)
{
    Json json = placedBody(account.location, account.tags);
    json["properties"] = Json::object();
    return json;
}

Json bodyOf(const GalleryAttachment &asked)
{
    return Json{{"properties", Json{{"galleryId", jsonText(asked.galleryId.toString())}}}};
}

Json bodyOf(const RoleGrant &grant)
{
    const QString role =
        QStringLiteral("/providers/Microsoft.Authorization/roleDefinitions/") + grant.roleId;
    Json properties{{"roleDefinitionId", jsonText(role)},
                    {"principalId", jsonText(grant.assignee)}};
    putText(properties, "principalType", grant.assigneeKind);
    return Json{{"properties", std::move(properties)}};
}

// Members that are gone are null, so that a service that merges takes them away.
void noteRemoved(const Json &before, Json &after)
{
    for (const auto &[key, value] : before.items()) {
        const auto present = after.find(key);
        if (present == after.end())
            after[key] = nullptr;
        else if (value.is_object() && present->is_object() && key != "tags")
            noteRemoved(value, *present);
    }
}

template <typename Resource>
Json bodyOfChange(const Alteration<Resource> &change)
{
    Json after = bodyOf(change.after);
    noteRemoved(bodyOf(change.before), after);
    return after;
}

ResourcePlace placeOfId(const ResourceId &id)
{
    const bool isGroup = id.names().isEmpty();
    return {.path = id.toString(),
            .type = isGroup ? QString::fromLatin1(kGroupType) : id.type(),
            .name = isGroup ? id.resourceGroup() : id.names().join(u'/'),
            .subscriptionId = id.subscriptionId(),
            .resourceGroup = isGroup ? QString() : id.resourceGroup()};
}

// The same grant has the same name whoever asks for it, so that asking again changes nothing.
ResourcePlace placeOfGrant(const RoleGrant &grant)
{
    const QString seed = (grant.scope + u'|' + grant.roleId + u'|' + grant.assignee).toCaseFolded();
    const QString name = QUuid::createUuidV5(QUuid(), seed.toUtf8()).toString(QUuid::WithoutBraces);
    const auto scope = ResourceId::parse(grant.scope);
    const QString root = grant.scope == u"/" ? QString() : grant.scope;
    return {.path = QStringLiteral("%1/providers/%2/%3")
                        .arg(root, QString::fromLatin1(kAssignmentType), name),
            .type = QString::fromLatin1(kAssignmentType),
            .name = name,
            .subscriptionId = scope ? scope->subscriptionId() : grant.scope.section(u'/', 2, 2),
            .resourceGroup = scope ? scope->resourceGroup() : QString()};
}

Difference differenceOf(const QString &path, const Json &before, const Json &after)
{
    Difference one{.path = path,
                   .json = QString::fromUtf8(compactJson(after)),
                   .text = {},
                   .isText = after.is_string(),
                   .wasText = before.is_string()};
    if (one.isText)
        one.text = QString::fromStdString(after.get<std::string>());
    return one;
}

void compare(const QString &prefix, const Json &before, const Json &after,
             std::vector<Difference> &list)
{
    for (const auto &[key, value] : after.items()) {
        const QString path = prefix + QString::fromStdString(key);
        const auto old = before.find(key);
        if (old == before.end())
            list.push_back(differenceOf(path, Json(), value));
        else if (value.is_object() && old->is_object())
            compare(path + u'.', *old, value, list);
        else if (*old != value)
            list.push_back(differenceOf(path, *old, value));
    }
    for (const auto &[key, value] : before.items()) {
        if (!after.contains(key))
            list.push_back({.path = prefix + QString::fromStdString(key),
                            .json = {},
                            .text = {},
                            .wasText = value.is_string()});
    }
}

}  // namespace

Json bodyOf(const ResourceRequest &request)
{
    return std::visit(Cased{[](const auto &asked) { return bodyOf(asked); },
                            [](const Deletion &) { return Json(); },
                            [](const LabCreation &) { return Json(); },
                            [](const RegionCreation &) { return Json(); },
                            [](const OwnCommand &) { return Json(); },
                            []<typename Resource>(const Creation<Resource> &creation) {
                                return bodyOf(creation.resource);
                            },
                            []<typename Resource>(const Alteration<Resource> &change) {
                                return bodyOfChange(change);
                            }},
                      request);
}

QString methodOf(const ResourceRequest &request)
{
    if (std::holds_alternative<Deletion>(request))
        return QStringLiteral("DELETE");
    return std::holds_alternative<ScaleSetChange>(request) ? QStringLiteral("PATCH")
                                                           : QStringLiteral("PUT");
}

ResourcePlace placeOf(const ResourceRequest &request)
{
    return std::visit(Cased{[](const Deletion &deletion) { return placeOfId(deletion.id); },
                            [](const RoleGrant &grant) { return placeOfGrant(grant); },
                            [](const MachineCreation &machine) { return placeOfId(machine.id); },
                            [](const ScaleSetCreation &set) { return placeOfId(set.machine.id); },
                            [](const ScaleSetChange &change) { return placeOfId(change.id); },
                            [](const LabAccountCreation &account) { return placeOfId(account.id); },
                            [](const GalleryAttachment &asked) {
                                return placeOfId(asked.accountId.child(
                                    QStringLiteral("sharedGalleries"), asked.galleryId.name()));
                            },
                            [](const LabCreation &lab) { return placeOfId(lab.id); },
                            [](const RegionCreation &) { return ResourcePlace(); },
                            [](const OwnCommand &) { return ResourcePlace(); },
                            []<typename Resource>(const Creation<Resource> &creation) {
                                return placeOfId(creation.resource.id());
                            },
                            []<typename Resource>(const Alteration<Resource> &change) {
                                return placeOfId(change.after.id());
                            }},
                      request);
}

std::vector<Difference> differencesOf(const Json &before, const Json &after)
{
    std::vector<Difference> list;
    const Json none = Json::object();
    const auto part = [&none](const Json &json, const char *key) -> const Json & {
        const auto found = json.find(key);
        return found == json.end() ? none : *found;
    };
    compare({}, part(before, "properties"), part(after, "properties"), list);
    if (part(before, "tags") != part(after, "tags"))
        list.push_back(differenceOf(QStringLiteral("tags"), none, part(after, "tags")));
    return list;
}

QString apiVersionOf(const QString &type)
{
    // The first version of each that has every property written here.
    if (type.startsWith(kGalleryType, Qt::CaseInsensitive))
        return QStringLiteral("2024-03-03");
    if (type == QLatin1String(kGroupType))
        return QStringLiteral("2021-04-01");
    if (type == QLatin1String(kAssignmentType))
        return QStringLiteral("2022-04-01");
    if (type.startsWith(u"Microsoft.LabServices/", Qt::CaseInsensitive))
        return QStringLiteral("2018-10-15");
    const QString simple = type.section(u'/', 1);
    if (simple == u"disks" || simple == u"snapshots")
        return QStringLiteral("2022-07-02");
    return QStringLiteral("2022-11-01");
}

QString addressOf(const ResourcePlace &place)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(place.path, "/"))
        + QStringLiteral("?api-version=") + apiVersionOf(place.type);
}

QString placeholder(const QString &meaning)
{
    return u'<' + meaning + u'>';
}

QString accountOf(const QString &uri)
{
    static const QRegularExpression blob(QStringLiteral("\\Ahttps?://([a-z0-9]{3,24})\\.blob\\."),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = blob.match(uri);
    return match.hasMatch()
        ? match.captured(1)
        : placeholder(QCoreApplication::translate("vitrine::Equivalent", "storage account"));
}

}  // namespace vitrine
