#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"

namespace vitrine {

class Session;

/// Shows the progress of a check or repair that this process has queued, then what it found of
/// each replica. Returns the exit code: 0 when every one is intact.
Result<int> followCheck(Session &session, const Uid &job);

}  // namespace vitrine
