#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// Rows of regions and of registered sources (disks, snapshots, managed images, machines).
namespace vitrine {

Result<> insertRegion(Transaction &transaction, const Region &region);
/// \p name in any spelling.
Result<std::optional<Region>> findRegion(Transaction &transaction, const QString &name);
/// Returns all regions, ordered by name. There are some dozens at most.
Result<std::vector<Region>> regions(Transaction &transaction);
/// Writes the display name, the folder and the folders of the zones.
Result<> updateRegion(Transaction &transaction, const Region &region);
Result<> removeRegion(Transaction &transaction, const Uid &uid);

Result<> insertSource(Transaction &transaction, const Source &source);
Result<std::optional<Source>> findSource(Transaction &transaction, const ResourceId &id);
/// Finds sources of this name of any kind in a group, disks first.
Result<std::vector<Source>> findSourcesByName(Transaction &transaction,
                                              const QString &resourceGroup, const QString &name);
/// \p kind and \p resourceGroup are filters; empty means all.
Result<std::vector<Source>> sourcePage(Transaction &transaction,
                                       const std::optional<SourceKind> &kind,
                                       const QString &resourceGroup, const PageCursor &after,
                                       int limit);
Result<> removeSource(Transaction &transaction, const Uid &uid);

}  // namespace vitrine
