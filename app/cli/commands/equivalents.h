#pragma once

#include "app/cli/session.h"
#include "core/arm/equivalent/equivalent.h"

namespace vitrine {

/// `--equivalent`, for commands that show their request in other words. With it Session::change()
/// only asks, so that what would be refused is refused here as well.
ArgumentSpec equivalentArgument();

/// Tells whether the line asks for other words, and not for the change.
bool asksEquivalent(Session &session);

/// Writes \p requests in the words asked for and returns the exit code.
/// Errors: `argument.invalidValue` when that dialect has no words for them.
Result<int> printEquivalent(Session &session, const std::vector<ResourceRequest> &requests);

}  // namespace vitrine
