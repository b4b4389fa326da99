#pragma once

#include "core/store/replicawriter.h"

#include <QString>

namespace vitrine {

class Catalog;

/// Returns with whom \p version shares blocks: with the versions of its own tenant. A version the
/// catalogue does not know, or cannot tell of, shares with nobody. \p catalog outlives what is
/// returned. Thread: any.
BlockSharing sameTenant(Catalog &catalog, const Uid &version);
/// Returns with whom a version of \p subscription is going to share them.
BlockSharing sharingIn(Catalog &catalog, const QString &subscription);

}  // namespace vitrine
