#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>

// What shallow versions are read from: it must not go while they are there.
namespace vitrine {

/// Notes the sources of a version that was inserted; of one that is not shallow there are none to
/// note. They go with the version.
Result<> noteShallowSources(Transaction &transaction, const ImageVersion &version);
/// Returns a shallow version, deleted or not, that reads from the disk, snapshot, image or machine
/// \p source; std::nullopt when there is none.
Result<std::optional<ResourceId>> shallowVersionOn(Transaction &transaction,
                                                   const ResourceId &source);
/// Returns a shallow version that reads from a blob of \p account.
Result<std::optional<ResourceId>> shallowVersionOn(Transaction &transaction,
                                                   const StorageAccount &account);

}  // namespace vitrine
