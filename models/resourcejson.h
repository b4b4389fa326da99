#pragma once

#include "core/base/fault.h"
#include "models/selection.h"

#include <QString>

namespace vitrine {

class Workspace;

/// Returns the service's JSON of what \p selection names, indented; a version comes with its
/// replication status. Reads the catalogue only. Errors: `resource.notFound`, `region.unknown`.
Result<QString> resourceJson(Workspace &workspace, const Selection &selection);

}  // namespace vitrine
