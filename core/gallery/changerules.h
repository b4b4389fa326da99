#pragma once

#include "core/gallery/rules.h"

// What may change of a resource that exists. Locations are not looked at here: another one is
// `resource.otherLocation`, which the services answer.
namespace vitrine {

/// Returns `property.change.notAllowed` for each property of a gallery that differs and may not,
/// with the service's path as target. Description, tags and the recycle bin may change.
Problems changesNotAllowed(const Gallery &present, const Gallery &wanted);
/// The same for an image definition: description, end of life, recommended ranges and tags may
/// change. A text, list or plan that \p wanted leaves empty counts as unchanged.
Problems changesNotAllowed(const ImageDefinition &present, const ImageDefinition &wanted);
/// The same for a version: target regions, replica counts, exclusion from latest, end of life,
/// safety profile and tags may change. What \p wanted leaves out counts as unchanged: the source,
/// the data disks, a region's storage type and encryption; keepAbsent() fills it in. Also:
/// `version.dataDisks.changed`, `version.encryption.newLun`.
Problems changesNotAllowed(const ImageVersion &present, const ImageVersion &wanted);

/// Takes from \p present what \p wanted leaves out: source, data disks, and of the regions of both
/// storage type and encryption.
void keepAbsent(ImageVersion &wanted, const ImageVersion &present);

}  // namespace vitrine
