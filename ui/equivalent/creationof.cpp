#include "ui/equivalent/creationof.h"

#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

namespace vitrine {

Result<ResourceRequest> creationOf(Workspace &workspace, const ResourceId &id)
{
    const auto creation = []<typename Resource>(Result<Resource> found) -> Result<ResourceRequest> {
        if (!found)
            return std::unexpected(std::move(found.error()));
        return Creation<Resource>{std::move(*found)};
    };
    if (id.isType(kGalleryType))
        return creation(workspace.galleries().gallery(id));
    if (id.isType(kImageDefinitionType))
        return creation(workspace.galleries().definition(id));
    return creation(workspace.versions().version(id));
}

Result<std::vector<ResourceRequest>> creationsOf(Workspace &workspace,
                                                 const std::vector<ResourceId> &ids)
{
    std::vector<ResourceRequest> requests;
    for (const ResourceId &id : ids) {
        auto one = creationOf(workspace, id);
        if (!one)
            return std::unexpected(std::move(one.error()));
        requests.push_back(std::move(*one));
    }
    return requests;
}

}  // namespace vitrine
