#pragma once

#include "core/catalog/catalog.h"

#include <QMap>

namespace vitrine {

/// Returns for each region in how many bytes a second past jobs made replicas there, verification
/// included: the median of the newest few that can be told apart. A job counts when it made all
/// replicas of its version in one go, so that each region's share of its bytes is known. A region
/// without such a job is not in the map.
Result<QMap<QString, double>> measuredRates(Transaction &view);

}  // namespace vitrine
