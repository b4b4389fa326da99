#pragma once

#include "core/catalog/catalog.h"
#include "core/store/replicareader.h"

#include <memory>

namespace vitrine {

/// Opens what a shallow version was made from, where it is now, as the blocks of its only replica.
/// Whether these still are what was published is for the reader to compare.
/// Errors: `version.shallow.sourceMissing`, `version.shallow.sourceChanged` when the disks are no
/// longer readable as such or have another size, `io.*`, `source.file.unreadable`, `catalog.*`.
Result<std::unique_ptr<const BlockOrigin>> openShallowSource(Catalog &catalog,
                                                             const Manifest &manifest);

}  // namespace vitrine
