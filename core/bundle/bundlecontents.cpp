#include "core/bundle/bundlecontents.h"

#include "core/bundle/bundleformat.h"
#include "core/bundle/bundlejson.h"
#include "core/disk/diskreader.h"
#include "core/gallery/jsonfields.h"
#include "core/gallery/rules.h"

#include <nlohmann/json.hpp>

#include <set>

namespace vitrine {
namespace {

// What the service answers with, less what belongs to the one catalogue.
Json portable(Json json)
{
    for (const char *key : {"id", "type", "etag", "location", "resourceGroup", "vitrine"})
        json.erase(key);
    json["properties"].erase("provisioningState");
    json["properties"].erase("identifier");
    return json;
}

Json diskJson(const BundledDisk &disk)
{
    Json json = Json::object();
    if (disk.lun)
        json["lun"] = *disk.lun;
    json["map"] = jsonText(disk.map.toString());
    json["sizeBytes"] = disk.sizeBytes;
    json["hostCaching"] = jsonText(toString(disk.hostCaching));
    return json;
}

Json versionJson(const BundledVersion &bundled)
{
    const ImageVersion &version = bundled.version;
    Json json{{"name", jsonText(version.number.toString())}, {"tags", tagsJson(version.tags)}};
    putDate(json, "publishedDate", version.publishingProfile.publishedDate);
    putDate(json, "endOfLifeDate", version.publishingProfile.endOfLifeDate);
    json["excludeFromLatest"] = version.publishingProfile.excludeFromLatest;
    json["blockDeletionBeforeEndOfLife"] = version.safetyProfile.blockDeletionBeforeEndOfLife;
    json["allowDeletionOfReplicatedLocations"] =
        version.safetyProfile.allowDeletionOfReplicatedLocations;
    json["occupiedBytes"] = version.occupiedBytes;
    json["contentDigest"] = jsonText(version.contentDigest.toString());
    for (const BundledDisk &disk : bundled.disks)
        json["disks"].push_back(diskJson(disk));
    return json;
}

Json definitionJson(const BundledDefinition &bundled)
{
    const ImageDefinition &definition = bundled.definition;
    Json json = portable(toJson(definition));
    const ImageIdentifier &identifier = definition.identifier;
    json["properties"]["identifier"] = Json{{"publisher", jsonText(identifier.publisher)},
                                            {"offer", jsonText(identifier.offer)},
                                            {"sku", jsonText(identifier.sku)}};
    json["versions"] = Json::array();
    for (const BundledVersion &version : bundled.versions)
        json["versions"].push_back(versionJson(version));
    return json;
}

/// Reads the contents from the outermost to the innermost; stops at the first that is wrong.
class ContentsReader {
public:
    explicit ContentsReader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<BundleContents> read(const Json &json)
    {
        BundleContents contents;
        for (const Json &item : listAt(json, "galleries")) {
            if (auto read = readGallery(item, contents.galleries.emplace_back()); !read)
                return std::unexpected(std::move(read.error()));
        }
        return contents;
    }

private:
    std::unexpected<Fault> damaged(const char *detail) const
    {
        return std::unexpected(bundleDamaged(m_file, detail));
    }

    // Two of one name would be the same resource.
    bool isNew(std::set<QString> &names, const QString &name) const
    {
        return names.insert(name.toCaseFolded()).second;
    }

    Result<> readGallery(const Json &item, BundledGallery &bundled)
    {
        if (!item.is_object())
            return damaged("gallery");
        Gallery &gallery = bundled.gallery;
        gallery.name = textAt(item, "name");
        gallery.resourceGroup = textAt(item, "resourceGroup");
        const bool areNames = checkGalleryName(gallery.name).empty()
            && checkGroupName(gallery.resourceGroup).empty() && isNew(m_galleries, gallery.name);
        auto read = readResourceOf(item, gallery, vitrine::readGallery);
        if (!areNames || !read)
            return damaged("gallery");
        std::set<QString> names;
        for (const Json &image : listAt(item, "images")) {
            if (auto done = readDefinition(image, names, bundled.definitions.emplace_back()); !done)
                return done;
        }
        return {};
    }

    Result<> readDefinition(const Json &item, std::set<QString> &names, BundledDefinition &bundled)
    {
        if (!item.is_object())
            return damaged("definition");
        ImageDefinition &definition = bundled.definition;
        definition.name = textAt(item, "name");
        const bool isNamed =
            checkDefinitionName(definition.name).empty() && isNew(names, definition.name);
        auto read = readResourceOf(item, definition, vitrine::readDefinition);
        if (!isNamed || !read)
            return damaged("definition");
        std::set<VersionNumber> numbers;
        for (const Json &version : listAt(item, "versions")) {
            BundledVersion &next = bundled.versions.emplace_back();
            if (auto done = readVersion(version, next); !done)
                return done;
            if (!numbers.insert(next.version.number).second)
                return damaged("version");
        }
        return {};
    }

    // What it nests is none of its properties.
    template <typename Resource>
    static bool readResourceOf(const Json &item, Resource &resource,
                               Result<Resource> (*read)(const Json &, Resource))
    {
        Json own = Json::object();
        for (const char *key : {"tags", "properties"}) {
            if (const auto found = item.find(key); found != item.end())
                own[key] = *found;
        }
        auto done = read(own, resource);
        if (done)
            resource = std::move(*done);
        return done.has_value();
    }

    Result<> readVersion(const Json &item, BundledVersion &bundled)
    {
        if (!item.is_object())
            return damaged("version");
        ImageVersion &version = bundled.version;
        const auto number = VersionNumber::parse(textAt(item, "name"));
        const auto published = dateAt(item, "publishedDate");
        const auto endOfLife = dateAt(item, "endOfLifeDate");
        version.contentDigest = Digest::parse(textAt(item, "contentDigest"));
        const Json &tags = objectAt(item, "tags");
        if (!number || !published || !endOfLife || version.contentDigest.isNull())
            return damaged("version");
        version.number = *number;
        for (const auto &[key, value] : tags.items()) {
            if (!value.is_string())
                return damaged("tags");
            version.tags.insert(QString::fromStdString(key),
                                QString::fromStdString(value.get_ref<const std::string &>()));
        }
        version.publishingProfile.publishedDate = *published;
        version.publishingProfile.endOfLifeDate = *endOfLife;
        version.publishingProfile.excludeFromLatest =
            flagAt(item, "excludeFromLatest").value_or(false);
        version.safetyProfile.blockDeletionBeforeEndOfLife =
            flagAt(item, "blockDeletionBeforeEndOfLife").value_or(false);
        version.safetyProfile.allowDeletionOfReplicatedLocations =
            flagAt(item, "allowDeletionOfReplicatedLocations").value_or(true);
        version.occupiedBytes = numberAt(item, "occupiedBytes").value_or(0);
        return readDisks(listAt(item, "disks"), bundled);
    }

    Result<> readDisks(const Json &items, BundledVersion &bundled)
    {
        for (const Json &item : items) {
            if (!item.is_object())
                return damaged("disk");
            BundledDisk disk;
            const auto lun = numberAt(item, "lun");
            if (lun && *lun > kMostLun)
                return damaged("disk");
            if (lun)
                disk.lun = static_cast<int>(*lun);
            disk.map = Digest::parse(textAt(item, "map"));
            disk.sizeBytes = numberAt(item, "sizeBytes").value_or(0);
            disk.hostCaching =
                parseEnum<HostCaching>(textAt(item, "hostCaching")).value_or(HostCaching::None);
            const bool isInOrder = bundled.disks.empty()
                ? !disk.lun && !item.contains("lun")
                : disk.lun.has_value() && disk.lun > bundled.disks.back().lun;
            if (!isInOrder || disk.map.isNull() || !checkDiskSize(disk.sizeBytes, m_file))
                return damaged("disk");
            bundled.disks.push_back(disk);
        }
        if (bundled.disks.empty())
            return damaged("disk");
        return {};
    }

    static constexpr std::uint64_t kMostLun = 63;

    const QString m_file;
    std::set<QString> m_galleries;
};

}  // namespace

std::size_t BundleContents::versionCount() const
{
    std::size_t count = 0;
    for (const BundledGallery &gallery : galleries) {
        for (const BundledDefinition &definition : gallery.definitions)
            count += definition.versions.size();
    }
    return count;
}

std::uint64_t BundleContents::occupiedBytes() const
{
    std::uint64_t bytes = 0;
    for (const BundledGallery &gallery : galleries) {
        for (const BundledDefinition &definition : gallery.definitions) {
            for (const BundledVersion &version : definition.versions)
                bytes += version.version.occupiedBytes;
        }
    }
    return bytes;
}

QByteArray BundleContents::encode() const
{
    Json json{{"galleries", Json::array()}};
    for (const BundledGallery &bundled : galleries) {
        Json gallery = portable(toJson(bundled.gallery));
        gallery["resourceGroup"] = jsonText(bundled.gallery.resourceGroup);
        gallery["images"] = Json::array();
        for (const BundledDefinition &definition : bundled.definitions)
            gallery["images"].push_back(definitionJson(definition));
        json["galleries"].push_back(std::move(gallery));
    }
    return prettyJson(json) + '\n';
}

Result<BundleContents> BundleContents::decode(const QByteArray &bytes, const QString &file)
{
    const auto json = parsedBundleJson(bytes, file);
    if (!json)
        return std::unexpected(json.error());
    return ContentsReader(file).read(*json);
}

}  // namespace vitrine
