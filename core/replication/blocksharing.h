#pragma once

#include "core/store/replicaroot.h"

namespace vitrine {

class Catalog;

/// Returns with whom \p version shares blocks: with the versions of its own tenant. A version the
/// catalogue does not know, or cannot tell of, shares with nobody. \p catalog outlives the filter.
/// Thread: any.
VersionFilter sameTenant(Catalog &catalog, const Uid &version);

}  // namespace vitrine
