#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"

#include <optional>

// What machines have to do with the managed disks they are made of.
namespace vitrine {

/// Looks up the managed disks that a machine names and takes their files, formats and sizes from
/// them; of the operating system disk also what the request leaves open: system and generation.
/// Reasons: `source.disk.notFound`, `source.disk.otherLocation`.
Result<Problems> takeManagedDisks(Transaction &transaction, Source &machine);

/// Checks the LUNs of a machine's or a managed image's data disks.
/// Reasons: `version.dataDisks.lunDuplicate`, `version.dataDisks.lunRange`.
Problems checkLuns(const std::vector<AttachedDisk> &dataDisks);

/// Returns a machine that uses the managed disk \p id; std::nullopt when
/// there is none.
Result<std::optional<Source>> machineWithDisk(Transaction &transaction, const ResourceId &id);

}  // namespace vitrine
