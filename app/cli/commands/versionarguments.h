#pragma once

#include "app/cli/session.h"

namespace vitrine {

// What `sig image-version create` and `update` read alike: where to, not where from.

/// The arguments that may be written at any time.
Specs publishingArguments();

/// Reads those that were written into \p version; what is not written stays.
void readPublishing(Arguments &arguments, ImageVersion &version);

/// Reads `--target-region-encryption` into the target regions, which it follows in order. A set may
/// be a name in the resource group. Only after Session::open().
/// Errors: `version.encryption.setInvalid`, `argument.invalidValue`, `argument.number.invalid`.
Result<> readEncryption(Session &session, ImageVersion &version);

}  // namespace vitrine
