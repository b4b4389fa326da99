#include "core/cost/regioncoverage.h"

namespace vitrine {

RegionState RegionCoverage::state() const
{
    if (failed > 0)
        return RegionState::Failed;
    if (missing > 0)
        return RegionState::Missing;
    if (replicating > 0)
        return RegionState::Replicating;
    return complete > 0 ? RegionState::Complete : RegionState::Unused;
}

}  // namespace vitrine
