// Templates that make again what is there.
#include "core/arm/templatelimits.h"
#include "core/gallery/jsonfields.h"
#include "core/service/computeservice.h"
#include "core/service/deployment/deploymentworld.h"
#include "core/service/deploymentservice.h"
#include "core/service/galleryservice.h"
#include "core/service/sourceservice.h"
#include "core/service/versionservice.h"

#include <QUrl>
#include <nlohmann/json.hpp>

#include <set>

namespace vitrine {
namespace {

constexpr char kApiVersion[] = "2023-07-03";
constexpr int kPage = 500;

// `[resourceId('group', 'type', 'name')]`: an id without the subscription, which is another where
// the template is deployed.
QString idExpression(const ResourceId &id, const QString &group)
{
    QStringList words{id.type()};
    words << id.names();
    if (id.resourceGroup().compare(group, Qt::CaseInsensitive) != 0)
        words.prepend(id.resourceGroup());
    for (QString &word : words)
        word = u'\'' + word.replace(u'\'', QStringLiteral("''")) + u'\'';
    return QStringLiteral("[resourceId(%1)]").arg(words.join(QStringLiteral(", ")));
}

/// Gathers resources, each once, and writes them as a template.
class TemplateExport {
public:
    explicit TemplateExport(const DeploymentService::Services &services)
        : m_services(services)
    {
    }

    Result<> add(const ResourceId &id)
    {
        if (m_group.isEmpty()) {
            m_group = id.resourceGroup();
            m_subscription = id.subscriptionId();
        }
        if (id.isType(kGalleryType))
            return addGallery(m_services.galleries.gallery(id));
        if (id.isType(kImageDefinitionType))
            return addDefinition(m_services.galleries.definition(id), false);
        if (id.isType(kImageVersionType))
            return addVersion(m_services.versions.version(id), false);
        return id.type().isEmpty() ? addGroup(id) : addSource(m_services.sources.source(id));
    }

    Result<Json> finish()
    {
        if (m_resources.size() > kMaximumTemplateResources)
            return std::unexpected(
                templateLimit(QStringLiteral("resources"), kMaximumTemplateResources));
        Json json{{"$schema",
                   "https://schema.management.azure.com/schemas/2019-04-01/"
                   "deploymentTemplate.json#"},
                  {"contentVersion", "1.0.0.0"}};
        if (!m_leftOut.empty())
            json["metadata"] = Json{{"vitrine", Json{{"leftOut", m_leftOut}}}};
        json["resources"] = std::move(m_resources);
        return json;
    }

private:
    Result<> addGroup(const ResourceId &id)
    {
        PageCursor after;
        for (;;) {
            const auto page = m_services.galleries.galleries(id.resourceGroup(), after, kPage);
            if (!page)
                return std::unexpected(page.error());
            for (const Gallery &gallery : *page) {
                if (gallery.subscriptionId != id.subscriptionId())
                    continue;
                if (auto added = addGallery(gallery); !added)
                    return added;
            }
            if (page->size() < static_cast<std::size_t>(kPage))
                break;
            after = PageCursor::behind(page->back());
        }
        return addSources(id);
    }
    Result<> addSources(const ResourceId &id)
    {
        PageCursor after;
        for (;;) {
            const auto page = m_services.sources.sources({}, id.resourceGroup(), after, kPage);
            if (!page)
                return std::unexpected(page.error());
            for (const Source &source : *page) {
                if (source.subscriptionId != id.subscriptionId())
                    continue;
                if (auto added = addSource(source); !added)
                    return added;
            }
            if (page->size() < static_cast<std::size_t>(kPage))
                return {};
            after = PageCursor::behind(page->back());
        }
    }
    Result<> addGallery(const Result<Gallery> &gallery)
    {
        if (!gallery)
            return std::unexpected(gallery.error());
        if (!put(gallery->id(), toJson(*gallery), {}))
            return {};
        PageCursor after;
        for (;;) {
            const auto page = m_services.galleries.definitions(gallery->id(), after, kPage);
            if (!page)
                return std::unexpected(page.error());
            for (const ImageDefinition &definition : *page) {
                if (auto added = addDefinition(definition, true); !added)
                    return added;
            }
            if (page->size() < static_cast<std::size_t>(kPage))
                return {};
            after = PageCursor::behind(page->back());
        }
    }
    Result<> addDefinition(const Result<ImageDefinition> &definition, bool withParent)
    {
        if (!definition)
            return std::unexpected(definition.error());
        std::vector<ResourceId> parents;
        if (withParent)
            parents.push_back(definition->galleryId);
        if (!put(definition->id(), toJson(*definition), parents))
            return {};
        // Newest first as the service lists them, oldest first as they were made.
        auto versions = m_services.versions.versions(
            definition->id(), {}, static_cast<int>(kMaximumTemplateResources) + 1);
        if (!versions)
            return std::unexpected(std::move(versions.error()));
        for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
            if (auto added = addVersion(*version, true); !added)
                return added;
        }
        return {};
    }
    Result<> addVersion(const Result<ImageVersion> &version, bool withParent)
    {
        if (!version)
            return std::unexpected(version.error());
        std::vector<ResourceId> parents;
        if (withParent)
            parents.push_back(version->definitionId);
        std::vector<ResourceId> sources{version->source.id};
        for (const DataDiskImage &disk : version->dataDisks)
            sources.push_back(disk.source.id);
        for (const ResourceId &id : sources) {
            if (id.isNull() || id.isType(kImageVersionType) || id.isType(kStorageAccountType))
                continue;
            const auto source = ifThere(m_services.sources.source(id));
            if (!source)
                return std::unexpected(source.error());
            if (!*source)
                continue;
            if (auto added = addSource(**source); !added)
                return added;
            if (m_known.contains(id.folded()))
                parents.push_back(id);
        }
        put(version->id(), toJson(*version), parents);
        return {};
    }
    Result<> addSource(const Result<Source> &source)
    {
        if (!source)
            return std::unexpected(source.error());
        if (m_known.contains(source->id().folded()))
            return {};
        std::vector<ResourceId> disks;
        if (source->kind == SourceKind::VirtualMachine) {
            const auto machine = m_services.compute.machine(source->id());
            if (!machine)
                return std::unexpected(machine.error());
            // Its disks stand on an image's and would be lost with it.
            if (*machine) {
                m_leftOut.push_back(jsonText(source->id().toString()));
                return {};
            }
            disks.push_back(source->osDiskId);
            for (const AttachedDisk &disk : source->dataDisks)
                disks.push_back(disk.diskId);
        }
        if (!source->basePath.isEmpty()) {
            m_leftOut.push_back(jsonText(source->id().toString()));
            return {};
        }
        std::vector<ResourceId> parents;
        for (const ResourceId &disk : disks) {
            if (disk.isNull())
                continue;
            if (auto added = addSource(m_services.sources.source(disk)); !added)
                return added;
            parents.push_back(disk);
        }
        put(source->id(), withFiles(*source), parents);
        return {};
    }

    static Json fileUri(const QString &path)
    {
        return jsonText(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    }
    // What the service's JSON does not say: where the disks are.
    static Json withFiles(const Source &source)
    {
        Json json = toJson(source);
        Json &properties = json["properties"];
        if (source.kind == SourceKind::Disk || source.kind == SourceKind::Snapshot) {
            properties["creationData"]["sourceUri"] = fileUri(source.path);
            return json;
        }
        Json &storage = properties["storageProfile"];
        if (source.osState)
            storage["osDisk"]["osState"] = jsonText(toString(*source.osState));
        if (source.kind == SourceKind::VirtualMachine)
            return json;
        storage["osDisk"]["blobUri"] = fileUri(source.path);
        for (std::size_t i = 0; i < source.dataDisks.size(); ++i) {
            storage["dataDisks"][i].erase("vhd");
            storage["dataDisks"][i]["blobUri"] = fileUri(source.dataDisks[i].path);
        }
        return json;
    }

    // Texts that would be expressions are escaped, ids of this subscription become expressions.
    Json portable(const Json &value) const
    {
        if (value.is_string()) {
            const QString text = QString::fromStdString(value.get_ref<const std::string &>());
            if (text.startsWith(u'['))
                return jsonText(u'[' + text);
            const auto id = text.startsWith(u"/subscriptions/", Qt::CaseInsensitive)
                ? ResourceId::parse(text)
                : ResourceId();
            const bool isOwn = id && !id->type().isEmpty()
                && id->subscriptionId().compare(m_subscription, Qt::CaseInsensitive) == 0;
            return isOwn ? Json(jsonText(idExpression(*id, m_group))) : value;
        }
        if (!value.is_structured())
            return value;
        Json made = value.is_array() ? Json::array() : Json::object();
        for (const auto &[key, part] : value.items()) {
            // What only the service writes.
            static const std::set<std::string> kWritten{
                "provisioningState", "publishedDate", "sizeInGB",         "timeCreated",
                "diskSizeGB",        "diskSizeBytes", "replicationStatus"};
            if (value.is_array())
                made.push_back(portable(part));
            else if (!kWritten.contains(key))
                made[key] = portable(part);
        }
        return made;
    }
    bool put(const ResourceId &id, const Json &json, const std::vector<ResourceId> &parents)
    {
        if (!m_known.insert(id.folded()).second)
            return false;
        Json resource{{"type", jsonText(id.type())},
                      {"apiVersion", kApiVersion},
                      {"name", portable(jsonText(id.names().join(u'/')))},
                      {"location", json["location"]}};
        if (!json["tags"].empty())
            resource["tags"] = tagsOf(json["tags"]);
        for (const char *key : {"sku", "plan"}) {
            if (json.contains(key))
                resource[key] = portable(json[key]);
        }
        for (const ResourceId &parent : parents)
            resource["dependsOn"].push_back(jsonText(idExpression(parent, m_group)));
        resource["properties"] = portable(json["properties"]);
        if (id.isType(kGalleryType))
            resource["properties"].erase("identifier");
        m_resources.push_back(std::move(resource));
        return true;
    }
    // A tag means its text, whatever it looks like.
    static Json tagsOf(const Json &tags)
    {
        Json made = Json::object();
        for (const auto &[key, value] : tags.items()) {
            const QString text = QString::fromStdString(value.get_ref<const std::string &>());
            made[key] = jsonText(text.startsWith(u'[') ? u'[' + text : text);
        }
        return made;
    }

    const DeploymentService::Services &m_services;
    QString m_group;
    QString m_subscription;
    std::set<QString> m_known;
    Json m_resources = Json::array();
    Json m_leftOut = Json::array();
};

}  // namespace

Result<Json> DeploymentService::exportTemplate(const ExportSelection &selection)
{
    TemplateExport made(m_services);
    for (const ResourceId &id : selection.ids) {
        if (auto added = made.add(id); !added)
            return std::unexpected(std::move(added.error()));
    }
    return made.finish();
}

}  // namespace vitrine
