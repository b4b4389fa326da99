#include "core/lab/labjson.h"

#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

Fault damaged(const QString &what)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), what, {what});
}

QDateTime dateAt(const Json &json, const char *key)
{
    return QDateTime::fromString(textAt(json, key), Qt::ISODateWithMs).toUTC();
}

void putFault(Json &json, const char *key, const std::optional<Fault> &fault)
{
    if (fault)
        json[key] = storeFault(*fault).toStdString();
}

std::optional<Fault> faultAt(const Json &json, const char *key)
{
    const QString stored = textAt(json, key);
    return stored.isEmpty() ? std::nullopt : std::optional(restoreFault(stored.toUtf8()));
}

void putReason(Json &json, const char *key, const std::optional<Fault> &fault)
{
    if (fault)
        putText(json, key, fault->reason);
}

Json machinesJson(const Lab &lab)
{
    Json list = Json::array();
    for (const LabMachine &machine : lab.machines)
        list.push_back(Json{{"number", machine.number},
                            {"publication", machine.publication},
                            {"madeAt", jsonDate(machine.madeAt)}});
    return list;
}

Json namesJson(const QStringList &names)
{
    Json list = Json::array();
    for (const QString &name : names)
        list.push_back(jsonText(name));
    return list;
}

// What the catalogue keeps of a lab and people see of it, too.
Json sharedJson(const Lab &lab)
{
    Json json = Json::object();
    putId(json, "imageId", lab.imageId);
    putId(json, "versionId", lab.versionId);
    json["osType"] = jsonText(toString(lab.osType));
    json["hyperVGeneration"] = jsonText(toString(lab.hyperVGeneration));
    json["architecture"] = jsonText(toString(lab.architecture));
    putText(json, "folder", lab.folder);
    putId(json, "templateDiskId", lab.templateDiskId);
    json["diskSizeBytes"] = lab.diskSizeBytes;
    putId(json, "exportedId", lab.exportedId);
    json["publication"] = lab.publication;
    json["capacity"] = lab.capacity;
    putDate(json, "publishedAt", lab.publishedAt);
    json["machines"] = machinesJson(lab);
    return json;
}

template <typename Enum>
bool takeEnum(const Json &json, const char *key, Enum &value)
{
    const auto read = parseEnum<Enum>(textAt(json, key));
    value = read.value_or(value);
    return read.has_value();
}

bool takeIds(const Json &json, Lab &lab)
{
    for (const auto &[key, id] : {std::pair{"imageId", &lab.imageId},
                                  {"versionId", &lab.versionId},
                                  {"templateDiskId", &lab.templateDiskId},
                                  {"exportedId", &lab.exportedId}}) {
        auto read = idAt(json, key);
        if (!read)
            return false;
        *id = std::move(*read);
    }
    return true;
}

}  // namespace

Json toJson(const LabAccount &account)
{
    Json json = envelopeJson(account.id(), account.name, account.location, account.tags);
    Json properties = Json::object();
    putId(properties, "sharedGalleryResourceId", account.galleryId);
    properties["provisioningState"] = "Succeeded";
    json["properties"] = std::move(properties);
    Json own = Json::object();
    putText(own, "galleryRole", account.galleryRole);
    own["disabledImages"] = namesJson(account.disabledImages);
    json["vitrine"] = std::move(own);
    return json;
}

Json toJson(const Lab &lab)
{
    Json json = envelopeJson(lab.id(), lab.name, lab.location, {});
    json["properties"] =
        Json{{"state", jsonText(toString(lab.state))}, {"maxUsersInLab", lab.capacity}};
    json["vitrine"] = sharedJson(lab);
    putReason(json["vitrine"], "fault", lab.fault);
    putReason(json["vitrine"], "exportFault", lab.exportFault);
    return json;
}

QByteArray storeProperties(const LabAccount &account)
{
    Json json = Json::object();
    putText(json, "galleryRole", account.galleryRole);
    json["disabledImages"] = namesJson(account.disabledImages);
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &text, LabAccount &account)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return std::unexpected(damaged(account.name));
    account.galleryRole = textAt(json, "galleryRole");
    for (const Json &name : listAt(json, "disabledImages")) {
        if (!name.is_string())
            return std::unexpected(damaged(account.name));
        account.disabledImages << QString::fromStdString(name.get_ref<const std::string &>());
    }
    return {};
}

QByteArray storeProperties(const Lab &lab)
{
    Json json = sharedJson(lab);
    putFault(json, "fault", lab.fault);
    putFault(json, "exportFault", lab.exportFault);
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &text, Lab &lab)
{
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object() || !takeIds(json, lab) || !takeEnum(json, "osType", lab.osType)
        || !takeEnum(json, "hyperVGeneration", lab.hyperVGeneration)
        || !takeEnum(json, "architecture", lab.architecture))
        return std::unexpected(damaged(lab.name));
    lab.folder = textAt(json, "folder");
    lab.diskSizeBytes = bytesAt(json, "diskSizeBytes");
    lab.publication = countAt(json, "publication").value_or(0);
    lab.capacity = countAt(json, "capacity").value_or(0);
    lab.publishedAt = dateAt(json, "publishedAt");
    lab.fault = faultAt(json, "fault");
    lab.exportFault = faultAt(json, "exportFault");
    for (const Json &machine : listAt(json, "machines")) {
        const auto number = machine.is_object() ? countAt(machine, "number") : std::nullopt;
        if (!number)
            return std::unexpected(damaged(lab.name));
        lab.machines.push_back(
            {*number, countAt(machine, "publication").value_or(0), dateAt(machine, "madeAt")});
    }
    return {};
}

}  // namespace vitrine
