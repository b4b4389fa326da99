#include "core/service/deployment/deploymentdraft.h"

#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

bool isSourceType(const ResourceId &id)
{
    return id.isType(kDiskType) || id.isType(kSnapshotType) || id.isType(kManagedImageType)
        || id.isType(kVirtualMachineType);
}

Result<Gallery> galleryOf(const ResourceId &id, const Json &body)
{
    Gallery base;
    base.subscriptionId = id.subscriptionId();
    base.resourceGroup = id.resourceGroup();
    base.name = id.name();
    return readGallery(body, std::move(base));
}

Result<ImageDefinition> definitionOf(const ResourceId &id, const Json &body)
{
    ImageDefinition base;
    base.galleryId = id.parent();
    base.name = id.name();
    return readDefinition(body, std::move(base));
}

Result<ImageVersion> versionOf(const ResourceId &id, const Json &body)
{
    auto number = VersionNumber::parse(id.name());
    if (!number)
        return std::unexpected(std::move(number.error()));
    ImageVersion base;
    base.definitionId = id.parent();
    base.number = *number;
    return readTemplateVersion(body, std::move(base));
}

template <typename Value>
Result<ResourceDraft> asDraft(Result<Value> value)
{
    if (!value)
        return std::unexpected(std::move(value.error()));
    return ResourceDraft(std::move(*value));
}

Result<ResourceDraft> read(const TemplateResource &resource, const DiskPaths &disks,
                           std::vector<Fault> &warnings)
{
    const ResourceId &id = resource.id;
    if (id.isType(kGalleryType))
        return asDraft(galleryOf(id, resource.body));
    if (id.isType(kImageDefinitionType))
        return asDraft(definitionOf(id, resource.body));
    if (id.isType(kImageVersionType))
        return asDraft(versionOf(id, resource.body));
    if (id.isType(kVirtualMachineType) && isFromImage(resource.body))
        return asDraft(readTemplateMachine(id, resource.body, warnings));
    if (isSourceType(id))
        return asDraft(readTemplateSource(id, resource.body, disks));
    if (!id.type().startsWith(u"Microsoft.Network/", Qt::CaseInsensitive))
        return std::unexpected(Fault::of(QStringLiteral("template.resource.unsupported"),
                                         id.toString(), {id.toString(), id.type()}));
    warnings.push_back(Fault::of(QStringLiteral("template.resource.ignored"), id.toString(),
                                 {id.toString(), id.type()}));
    return ResourceDraft(IgnoredResource{id.type()});
}

}  // namespace

Result<ImageVersion> readTemplateVersion(const Json &body, ImageVersion base)
{
    const Json &profile = objectAt(objectAt(body, "properties"), "publishingProfile");
    const Json &source = objectAt(profile, "source");
    const Json *image = findMember(source, u"managedImage");
    if (image == nullptr)
        return readVersion(body, std::move(base));
    Json json = body;
    json["properties"]["publishingProfile"].erase("source");
    Json &storage = json["properties"]["storageProfile"];
    if (storage.is_null())
        storage = Json::object();
    if (storage.is_object() && !storage.contains("source"))
        storage["source"] = *image;
    return readVersion(json, std::move(base));
}

Result<std::vector<DeploymentDraft>> readDrafts(const std::vector<TemplateResource> &resources,
                                                const DiskPaths &disks)
{
    std::vector<DeploymentDraft> drafts;
    Problems problems;
    const DiskPaths known = [&](const ResourceId &id) -> Result<Source> {
        for (const DeploymentDraft &draft : drafts) {
            const Source *source = std::get_if<Source>(&draft.resource);
            if (source != nullptr && draft.id == id)
                return *source;
        }
        return disks(id);
    };
    for (const TemplateResource &resource : resources) {
        DeploymentDraft draft{.id = resource.id,
                              .resource = {},
                              .body = resource.body,
                              .dependsOn = resource.dependsOn,
                              .warnings = {}};
        auto value = read(resource, known, draft.warnings);
        if (value) {
            draft.resource = std::move(*value);
        } else {
            for (Fault &fault : value.error().flattened()) {
                if (!fault.target.startsWith(u'/'))
                    fault.target = resource.id.toString() + u'.' + fault.target;
                problems.push_back(std::move(fault));
            }
        }
        drafts.push_back(std::move(draft));
    }
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return drafts;
}

}  // namespace vitrine
