#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/page.h"
#include "core/gallery/machine.h"

#include <optional>
#include <vector>

// Rows of machines, of the bases they stand on, of scale sets, and of what runs the machines of a
// region. A machine's row in sources has the same uid.
namespace vitrine {

/// Errors: `catalog.duplicate` when the region has this image already.
Result<> insertBase(Transaction &transaction, const ImageBase &base);
Result<std::optional<ImageBase>> findBase(Transaction &transaction, const Uid &uid);
/// Finds the base of an image in a region.
Result<std::optional<ImageBase>> findBase(Transaction &transaction, const Uid &imageUid,
                                          const Uid &regionUid);
Result<int> basesInRegion(Transaction &transaction, const Uid &regionUid);
Result<> removeBase(Transaction &transaction, const Uid &uid);
/// Returns how many machines and instances stand on a base.
Result<int> machinesOnBase(Transaction &transaction, const Uid &baseUid);

Result<> insertMachine(Transaction &transaction, const Machine &machine);
Result<std::optional<Machine>> findMachine(Transaction &transaction, const Uid &uid);
/// Writes the power state and the size.
Result<> updateMachine(Transaction &transaction, const Machine &machine);
Result<> removeMachine(Transaction &transaction, const Uid &uid);

/// Returns the instances of a scale set from number \p from on, in order.
Result<std::vector<Machine>> instancesFrom(Transaction &transaction, const Uid &scaleSet, int from,
                                           int limit);

Result<> insertScaleSet(Transaction &transaction, const ScaleSet &set);
Result<std::optional<ScaleSet>> findScaleSet(Transaction &transaction, const ResourceId &id);
/// Writes everything but names and location.
Result<> updateScaleSet(Transaction &transaction, const ScaleSet &set);
Result<> removeScaleSet(Transaction &transaction, const ScaleSet &set);
/// \p resourceGroup is a filter; empty means all.
Result<std::vector<ScaleSet>> scaleSetPage(Transaction &transaction, const QString &resourceGroup,
                                           const PageCursor &after, int limit);

/// Returns the address of what runs the machines of a region; empty when nothing does.
Result<QString> computeHost(Transaction &transaction, const Uid &regionUid);
/// An empty \p uri removes it.
Result<> putComputeHost(Transaction &transaction, const Uid &regionUid, const QString &uri);

}  // namespace vitrine
