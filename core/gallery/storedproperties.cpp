// The column `properties` of definitions and sources, under the same rules as storedjson.cpp.
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

Fault damaged(const QString &what)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), what, {what});
}

Json storedRange(const RecommendedRange &range)
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
        json[key] = storedRange(range);
}

// Not only counts: what a person asked for is kept as it is, and the rules judge it.
std::optional<int> intAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? std::optional(found->get<int>())
                                                             : std::nullopt;
}

RecommendedRange rangeAt(const Json &json, const char *key)
{
    const Json &range = objectAt(json, key);
    return {intAt(range, "min"), intAt(range, "max")};
}

template <typename Enum>
Enum enumAt(const Json &json, const char *key, Enum fallback)
{
    return parseEnum<Enum>(textAt(json, key)).value_or(fallback);
}

Json storedAttachedDisk(const AttachedDisk &disk)
{
    Json json{{"lun", disk.lun},
              {"path", jsonText(disk.path)},
              {"format", jsonText(disk.format)},
              {"sizeBytes", disk.diskSizeBytes},
              {"hostCaching", jsonText(toString(disk.hostCaching))}};
    putId(json, "diskId", disk.diskId);
    putText(json, "basePath", disk.basePath);
    return json;
}

Result<AttachedDisk> restoredAttachedDisk(const Json &json)
{
    auto id = idAt(json, "diskId");
    if (!id)
        return std::unexpected(std::move(id.error()));
    return AttachedDisk{.lun = countAt(json, "lun").value_or(0),
                        .diskId = std::move(*id),
                        .path = textAt(json, "path"),
                        .format = textAt(json, "format"),
                        .basePath = textAt(json, "basePath"),
                        .diskSizeBytes = bytesAt(json, "sizeBytes"),
                        .hostCaching = enumAt(json, "hostCaching", HostCaching::None)};
}

}  // namespace

QByteArray storeProperties(const ImageDefinition &definition)
{
    Json json = Json::object();
    if (definition.architecture != Architecture::X64)
        json["architecture"] = jsonText(toString(definition.architecture));
    putText(json, "eula", definition.eula);
    putText(json, "privacyStatementUri", definition.privacyStatementUri);
    putText(json, "releaseNoteUri", definition.releaseNoteUri);
    putRange(json, "vCPUs", definition.recommendedVCPUs);
    putRange(json, "memory", definition.recommendedMemory);
    for (const DiskSku sku : definition.disallowedDiskTypes)
        json["disallowedDiskTypes"].push_back(jsonText(toString(sku)));
    if (definition.purchasePlan)
        json["purchasePlan"] = planJson(*definition.purchasePlan);
    for (const ImageFeature &feature : definition.features)
        json["features"].push_back(
            {{"name", jsonText(feature.name)}, {"value", jsonText(feature.value)}});
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &json, ImageDefinition &definition)
{
    if (json == "{}")
        return {};
    const QString what = QStringLiteral("image_definitions.properties");
    const Json stored = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!stored.is_object())
        return std::unexpected(damaged(what));
    definition.architecture = enumAt(stored, "architecture", Architecture::X64);
    definition.eula = textAt(stored, "eula");
    definition.privacyStatementUri = textAt(stored, "privacyStatementUri");
    definition.releaseNoteUri = textAt(stored, "releaseNoteUri");
    definition.recommendedVCPUs = rangeAt(stored, "vCPUs");
    definition.recommendedMemory = rangeAt(stored, "memory");
    for (const Json &sku : listAt(stored, "disallowedDiskTypes")) {
        const auto read = sku.is_string()
            ? parseEnum<DiskSku>(QString::fromStdString(sku.get<std::string>()))
            : std::nullopt;
        if (!read)
            return std::unexpected(damaged(what));
        definition.disallowedDiskTypes.push_back(*read);
    }
    if (stored.contains("purchasePlan"))
        definition.purchasePlan = planAt(objectAt(stored, "purchasePlan"));
    for (const Json &feature : listAt(stored, "features"))
        definition.features.push_back({textAt(feature, "name"), textAt(feature, "value")});
    return {};
}

QByteArray storeProperties(const Source &source)
{
    Json json = Json::object();
    if (source.sku != DiskSku::StandardLrs)
        json["sku"] = jsonText(toString(source.sku));
    putId(json, "diskEncryptionSetId", source.diskEncryptionSetId);
    if (source.purchasePlan)
        json["purchasePlan"] = planJson(*source.purchasePlan);
    putId(json, "osDiskId", source.osDiskId);
    putText(json, "basePath", source.basePath);
    if (source.hasEphemeralOsDisk)
        json["hasEphemeralOsDisk"] = true;
    if (source.osDiskCaching != HostCaching::ReadWrite)
        json["osDiskCaching"] = jsonText(toString(source.osDiskCaching));
    for (const AttachedDisk &disk : source.dataDisks)
        json["dataDisks"].push_back(storedAttachedDisk(disk));
    return compactJson(json);
}

Result<> restoreProperties(const QByteArray &json, Source &source)
{
    if (json == "{}")
        return {};
    const QString what = QStringLiteral("sources.properties");
    const Json stored = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!stored.is_object())
        return std::unexpected(damaged(what));
    auto set = idAt(stored, "diskEncryptionSetId");
    auto osDisk = idAt(stored, "osDiskId");
    if (!set || !osDisk)
        return std::unexpected(damaged(what));
    source.sku = enumAt(stored, "sku", DiskSku::StandardLrs);
    source.diskEncryptionSetId = std::move(*set);
    if (stored.contains("purchasePlan"))
        source.purchasePlan = planAt(objectAt(stored, "purchasePlan"));
    source.osDiskId = std::move(*osDisk);
    source.basePath = textAt(stored, "basePath");
    source.hasEphemeralOsDisk = flagAt(stored, "hasEphemeralOsDisk").value_or(false);
    source.osDiskCaching = enumAt(stored, "osDiskCaching", HostCaching::ReadWrite);
    for (const Json &disk : listAt(stored, "dataDisks")) {
        auto read = restoredAttachedDisk(disk);
        if (!read)
            return std::unexpected(damaged(what));
        source.dataDisks.push_back(std::move(*read));
    }
    return {};
}

}  // namespace vitrine
