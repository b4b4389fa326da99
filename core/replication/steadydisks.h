#pragma once

#include "core/replication/diskset.h"
#include "core/replication/versiondisks.h"

#include <memory>

namespace vitrine {

/// Opens the disks of \p version to copy them: out of a finished replica, which is proven and
/// cannot change, or out of the source where there is none. A replica that fails while it is read
/// is left for the next one, and at last for the source; one that gave wrong bytes becomes Suspect.
/// What another copy gives instead is compared by whoever reads, as the content of the version.
/// Errors: those of openVersionDisks().
Result<std::unique_ptr<DiskSet>> openSteadyDisks(Catalog &catalog, FileOps &files,
                                                 const ImageVersion &version);

}  // namespace vitrine
