#pragma once

#include "core/base/fault.h"
#include "core/base/secret.h"

namespace vitrine {

class Catalog;

/// Returns what the catalogue signs its bundles with: made from a key of its own in the key ring,
/// which is made with the first bundle. Errors: those of KeyRing.
Result<Secret> bundleSigningSeed(Catalog &catalog);

}  // namespace vitrine
