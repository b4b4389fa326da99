#pragma once

#include "core/gallery/rules.h"
#include "core/service/change.h"

// What GalleryService::createGallery() and createDefinition() do inside of their transaction, for
// those who have more to do in the same one.
namespace vitrine {

/// Errors: those of GalleryService::createGallery().
Result<Gallery> putGallery(Transaction &transaction, const Change &change, const Gallery &draft,
                           const Policy &policy);
/// Errors: those of GalleryService::createDefinition().
Result<ImageDefinition> putDefinition(Transaction &transaction, const Change &change,
                                      const ImageDefinition &draft, const Policy &policy);

}  // namespace vitrine
