#pragma once

#include "core/base/fault.h"
#include "core/base/resourceid.h"

namespace vitrine {

class Session;
class Workspace;

/// `--cascade`: writes to standard error in which order \p id and everything in it goes, and
/// deletes it so when `--yes` was written. Returns the exit code.
/// Errors: `argument.missing` without `--yes` and `--validate-only`, those of DeletionService.
Result<int> removeTree(Session &session, Workspace &workspace, const ResourceId &id);

}  // namespace vitrine
