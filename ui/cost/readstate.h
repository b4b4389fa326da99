#pragma once

#include "core/cost/regioncoverage.h"
#include "ui/statedelegate.h"

class QModelIndex;

// What the state of a row of figures looks like.
namespace vitrine {

/// Of CostFigures::usage().
StateReading readUsageState(const QModelIndex &index);
/// Of CostFigures::coverage().
StateReading readRegionState(const QModelIndex &index);
Tone toneOf(RegionState state);
/// Of CostFigures::advice().
StateReading readAdviceState(const QModelIndex &index);
/// Of CostFigures::retention().
StateReading readRetentionState(const QModelIndex &index);

}  // namespace vitrine
