#pragma once

#include "core/bundle/bundlecontents.h"
#include "core/catalog/catalog.h"
#include "core/service/bundleservice.h"

namespace vitrine {

/// Returns the galleries, definitions and versions that \p selection means, as far as the caller
/// sees them, with their rows as they are. Versions that are not Succeeded, and those in the
/// recycle bin, are left out unless one is asked for by its number.
/// Errors: `resource.notFound`, `bundle.nothing`, `bundle.encrypted`, `version.notAvailable`.
Result<BundleContents> chosenContents(Transaction &view, const BundleSelection &selection);

}  // namespace vitrine
