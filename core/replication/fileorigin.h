#pragma once

#include "core/disk/diskreader.h"
#include "core/replication/diskorigins.h"

#include <memory>

namespace vitrine {

class FileOps;

/// Opens the file that \p origin names: a disk image, or a disk of a bundle. Blocks that a bundle
/// leaves out are read from the version of the same name in the resource group of \p definitionId,
/// the definition that the bundle is imported into.
/// Errors: those of openDisk() and openBundleDisk(); `bundle.base.missing`.
Result<std::unique_ptr<DiskReader>> openFileOrigin(Catalog &catalog, FileOps &files,
                                                   const DiskOrigin &origin,
                                                   const ResourceId &definitionId);

/// Returns the id that a version of an earlier bundle has beside \p definitionId.
ResourceId baseVersionId(const ResourceId &definitionId, const QString &gallery,
                         const QString &definition, const VersionNumber &version);

}  // namespace vitrine
