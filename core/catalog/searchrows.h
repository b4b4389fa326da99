#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

// The full text index over names. It is kept by the row functions and not by triggers: with
// trusted_schema off, which guards against forged files, SQLite 3.40 lets no trigger write to it.
namespace vitrine {

Result<> addToSearch(Transaction &transaction, const Gallery &gallery);
Result<> addToSearch(Transaction &transaction, const ImageDefinition &definition);
/// Takes what was added out again; call it while the row is still there.
Result<> dropGalleryFromSearch(Transaction &transaction, const Uid &uid);
Result<> dropDefinitionFromSearch(Transaction &transaction, const Uid &uid);

}  // namespace vitrine
