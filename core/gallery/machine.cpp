#include "core/gallery/machine.h"

#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace vitrine {
namespace {

constexpr std::array kPowerStates{
    std::pair{PowerState::Deallocated, u"deallocated"},
    std::pair{PowerState::Stopped, u"stopped"},
    std::pair{PowerState::Running, u"running"},
};

Fault damaged(const QString &what)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), what, {what});
}

Result<Json> parsed(const QByteArray &text, const QString &what)
{
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return std::unexpected(damaged(what));
    return json;
}

Json stored(const MachineSize &size)
{
    return {{"vcpus", size.vcpus}, {"memoryMib", size.memoryMib}};
}

MachineSize sizeAt(const Json &json)
{
    const Json &size = objectAt(json, "size");
    MachineSize read;
    read.vcpus = countAt(size, "vcpus").value_or(read.vcpus);
    read.memoryMib = countAt(size, "memoryMib").value_or(read.memoryMib);
    return read;
}

Json stored(const OsProfile &profile)
{
    Json json{{"computerName", jsonText(profile.computerName)},
              {"adminUsername", jsonText(profile.adminUsername)}};
    putText(json, "passwordHash", profile.passwordHash);
    for (const QString &key : profile.sshPublicKeys)
        json["sshPublicKeys"].push_back(jsonText(key));
    return json;
}

OsProfile profileAt(const Json &json)
{
    OsProfile profile{.computerName = textAt(json, "computerName"),
                      .adminUsername = textAt(json, "adminUsername"),
                      .passwordHash = textAt(json, "passwordHash")};
    for (const Json &key : listAt(json, "sshPublicKeys")) {
        if (key.is_string())
            profile.sshPublicKeys << QString::fromStdString(key.get<std::string>());
    }
    return profile;
}

// A machine's size has no name here, so it is told in figures.
Json ownJson(const MachineSize &size)
{
    return {{"vCPUs", size.vcpus}, {"memoryMiB", size.memoryMib}};
}

}  // namespace

QString toString(PowerState state)
{
    for (const auto &[value, text] : kPowerStates) {
        if (value == state)
            return QString::fromUtf16(text);
    }
    return {};
}

std::optional<PowerState> powerStateOf(QStringView text)
{
    for (const auto &[value, spelling] : kPowerStates) {
        if (text.compare(QStringView(spelling), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QByteArray storeProperties(const ImageBase &base)
{
    Json json{{"imageId", jsonText(base.imageId.toString())}, {"disks", Json::array()}};
    for (const ComputeDisk &disk : base.disks) {
        Json entry{{"file", jsonText(disk.file)}, {"sizeBytes", disk.sizeBytes}};
        if (disk.lun)
            entry["lun"] = *disk.lun;
        json["disks"].push_back(std::move(entry));
    }
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &json, ImageBase &base)
{
    const auto read = parsed(json, QStringLiteral("image_bases.properties"));
    if (!read)
        return std::unexpected(read.error());
    auto id = idAt(*read, "imageId");
    if (!id)
        return std::unexpected(std::move(id.error()));
    base.imageId = std::move(*id);
    for (const Json &disk : listAt(*read, "disks"))
        base.disks.push_back({.lun = countAt(disk, "lun"),
                              .file = textAt(disk, "file"),
                              .sizeBytes = bytesAt(disk, "sizeBytes")});
    return {};
}

QByteArray storeProperties(const Machine &machine)
{
    Json json{{"imageId", jsonText(machine.imageId.toString())}, {"size", stored(machine.size)}};
    putText(json, "computerName", machine.computerName);
    putText(json, "adminUsername", machine.adminUsername);
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &json, Machine &machine)
{
    const auto read = parsed(json, QStringLiteral("machines.properties"));
    if (!read)
        return std::unexpected(read.error());
    auto id = idAt(*read, "imageId");
    if (!id)
        return std::unexpected(std::move(id.error()));
    machine.imageId = std::move(*id);
    machine.size = sizeAt(*read);
    machine.computerName = textAt(*read, "computerName");
    machine.adminUsername = textAt(*read, "adminUsername");
    return {};
}

QByteArray storeProperties(const ScaleSet &set)
{
    Json json{{"imageId", jsonText(set.imageId.toString())},
              {"osType", jsonText(toString(set.osType))},
              {"osState", jsonText(toString(set.osState))},
              {"hyperVGeneration", jsonText(toString(set.hyperVGeneration))},
              {"dataDiskLuns", set.dataDiskLuns},
              {"capacity", set.capacity},
              {"size", stored(set.size)}};
    if (set.osProfile)
        json["osProfile"] = stored(*set.osProfile);
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &json, ScaleSet &set)
{
    const QString what = QStringLiteral("scale_sets.properties");
    const auto read = parsed(json, what);
    if (!read)
        return std::unexpected(read.error());
    auto id = idAt(*read, "imageId");
    if (!id)
        return std::unexpected(std::move(id.error()));
    const auto osType = parseEnum<OsType>(textAt(*read, "osType"));
    const auto osState = parseEnum<OsState>(textAt(*read, "osState"));
    const auto generation = parseEnum<HyperVGeneration>(textAt(*read, "hyperVGeneration"));
    if (!osType || !osState || !generation)
        return std::unexpected(damaged(what));
    set.imageId = std::move(*id);
    set.osType = *osType;
    set.osState = *osState;
    set.hyperVGeneration = *generation;
    for (const Json &lun : listAt(*read, "dataDiskLuns")) {
        if (!lun.is_number_integer())
            return std::unexpected(damaged(what));
        set.dataDiskLuns.push_back(lun.get<int>());
    }
    set.capacity = countAt(*read, "capacity").value_or(0);
    set.size = sizeAt(*read);
    if (read->contains("osProfile"))
        set.osProfile = profileAt(objectAt(*read, "osProfile"));
    return {};
}

Json toJson(const Source &source, const Machine &machine)
{
    Json json = toJson(source);
    Json &properties = json["properties"];
    properties["storageProfile"]["imageReference"] =
        Json{{"id", jsonText(machine.imageId.toString())}};
    if (!machine.adminUsername.isEmpty())
        properties["osProfile"] = Json{{"computerName", jsonText(machine.computerName)},
                                       {"adminUsername", jsonText(machine.adminUsername)}};
    json["vitrine"]["powerState"] = jsonText(toString(machine.powerState));
    json["vitrine"]["size"] = ownJson(machine.size);
    return json;
}

Json toJson(const ScaleSet &set)
{
    Json json = envelopeJson(set.id(), set.name, set.location, set.tags);
    json["sku"] = Json{{"capacity", set.capacity}};
    Json profile{{"storageProfile",
                  Json{{"imageReference", Json{{"id", jsonText(set.imageId.toString())}}}}}};
    if (set.osProfile)
        profile["osProfile"] = Json{{"computerNamePrefix", jsonText(set.osProfile->computerName)},
                                    {"adminUsername", jsonText(set.osProfile->adminUsername)}};
    json["properties"] =
        Json{{"provisioningState", "Succeeded"}, {"virtualMachineProfile", std::move(profile)}};
    json["vitrine"] = Json{{"osType", jsonText(toString(set.osType))},
                           {"osState", jsonText(toString(set.osState))},
                           {"hyperVGeneration", jsonText(toString(set.hyperVGeneration))},
                           {"size", ownJson(set.size)}};
    return json;
}

}  // namespace vitrine
