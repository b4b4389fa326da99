#include "core/service/deployment/deploymentworld.h"

#include "core/service/computeservice.h"
#include "core/service/galleryservice.h"
#include "core/service/sourceservice.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

template <typename Value>
Result<std::optional<Json>> jsonOf(Result<Value> read)
{
    auto found = ifThere(std::move(read));
    if (!found)
        return std::unexpected(std::move(found.error()));
    return *found ? std::optional(toJson(**found)) : std::nullopt;
}

}  // namespace

Result<std::optional<Json>> DeploymentWorld::resource(const ResourceId &id)
{
    if (id.isType(kGalleryType))
        return jsonOf(m_services.galleries.gallery(id));
    if (id.isType(kImageDefinitionType))
        return jsonOf(m_services.galleries.definition(id));
    if (id.isType(kImageVersionType))
        return jsonOf(m_services.versions.version(id));
    const bool isSource = id.isType(kDiskType) || id.isType(kSnapshotType)
        || id.isType(kManagedImageType) || id.isType(kVirtualMachineType);
    return isSource ? jsonOf(m_services.sources.source(id)) : std::nullopt;
}

Result<ResourceGroup> DeploymentWorld::group(const ResourceId &id)
{
    return m_services.galleries.group(id);
}

}  // namespace vitrine
