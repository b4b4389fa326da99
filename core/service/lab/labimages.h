#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/lab/lab.h"
#include "core/service/labservice.h"

#include <optional>
#include <vector>

// What labs can be made from.
namespace vitrine {

/// Errors: `lab.gallery.notAttached`.
Result<> requireGallery(const LabAccount &account);

/// Returns the images of the attached gallery, with what keeps each from being used.
/// Errors: `lab.gallery.notAttached`.
Result<std::vector<LabImage>> labImagePage(Transaction &transaction, const LabAccount &account,
                                           const PageCursor &after, int limit);

/// What the template of a lab begins as: exactly one is set.
struct LabOrigin {
    std::optional<ImageVersion> version;
    std::optional<Source> source;
};

/// Finds what `lab.imageId` names and takes from it what the lab is to be: system, generation,
/// architecture, version. Errors: `lab.gallery.notAttached`, `lab.image.*`, `resource.notFound`,
/// `source.osType.missing`.
Result<LabOrigin> takeLabImage(Transaction &transaction, const LabAccount &account, Lab &lab);

}  // namespace vitrine
