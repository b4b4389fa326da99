#include "ui/cost/readstate.h"

#include "core/cost/advice.h"
#include "models/figures/figuretablemodel.h"

namespace vitrine {

StateReading readUsageState(const QModelIndex &index)
{
    switch (index.data(FigureTableModel::StateRole).toInt()) {
    case 2: return {Tone::Bad};
    case 1: return {Tone::Warning};
    default: return {Tone::Neutral, -1, false, false};
    }
}

Tone toneOf(RegionState state)
{
    switch (state) {
    case RegionState::Unused: return Tone::Neutral;
    case RegionState::Complete: return Tone::Good;
    case RegionState::Replicating: return Tone::Busy;
    case RegionState::Missing: return Tone::Warning;
    case RegionState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

StateReading readRegionState(const QModelIndex &index)
{
    return {toneOf(static_cast<RegionState>(index.data(FigureTableModel::StateRole).toInt()))};
}

StateReading readAdviceState(const QModelIndex &index)
{
    switch (static_cast<AdviceSeverity>(index.data(FigureTableModel::StateRole).toInt())) {
    case AdviceSeverity::Warning: return {Tone::Warning};
    case AdviceSeverity::Saving: return {Tone::Good};
    case AdviceSeverity::Hint: return {Tone::Neutral};
    }
    return {};
}

StateReading readRetentionState(const QModelIndex &index)
{
    switch (index.data(FigureTableModel::StateRole).toInt()) {
    case 2: return {Tone::Warning};
    case 1: return {Tone::Busy};
    default: return {Tone::Neutral, -1, false, false};
    }
}

}  // namespace vitrine
