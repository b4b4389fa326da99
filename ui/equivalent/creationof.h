#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/base/fault.h"

namespace vitrine {

class Workspace;

/// Returns what would make a gallery, an image definition or an image version as it is now.
/// Errors: `resource.notFound`.
Result<ResourceRequest> creationOf(Workspace &workspace, const ResourceId &id);
/// Returns the same for each of \p ids.
Result<std::vector<ResourceRequest>> creationsOf(Workspace &workspace,
                                                 const std::vector<ResourceId> &ids);

}  // namespace vitrine
