#pragma once

#include "core/catalog/catalog.h"
#include "core/jobs/worklimit.h"

#include <vector>

// Rows of the limits that work is held to.
namespace vitrine {

/// Returns all of them, the one for all work first.
Result<std::vector<WorkLimit>> workLimits(Transaction &transaction);
/// Writes a limit in the place of the one of its region; one that limits nothing is removed.
Result<> putWorkLimit(Transaction &transaction, const WorkLimit &limit);

}  // namespace vitrine
