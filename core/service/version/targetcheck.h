#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"

// What a version asks of the regions, beside what its value alone tells.
namespace vitrine {

/// Looks at the location and the target regions of \p version. Reasons: `version.region.unknown`,
/// `region.unknown`, `region.restricted`, `version.zrs.notSupported`,
/// `version.encryption.setNotFound`.
Result<Problems> checkTargets(Transaction &view, const ImageVersion &version, const Policy &policy);

/// Tells whether one more version may be made where \p version is. Reasons: `quota.exceeded`.
Result<Problems> checkVersionQuota(Transaction &view, const ImageVersion &version,
                                   const Policy &policy);

}  // namespace vitrine
