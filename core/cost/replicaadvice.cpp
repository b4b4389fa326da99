#include "core/cost/replicaadvice.h"

#include "core/gallery/machinerules.h"

#include <algorithm>
#include <limits>

namespace vitrine {

int ReplicaAdvice::needed() const
{
    return std::max(1, forMachines + forScaleSets);
}

int ReplicaAdvice::withReserve() const
{
    return std::max(needed(), std::min(needed() + 1, limit));
}

ReplicaAdvice adviseReplicas(const ReplicaDemand &demand, const Policy &policy)
{
    // How many it takes is told even where the limit does not allow them.
    Policy unlimited = policy;
    unlimited.maximumReplicas = std::numeric_limits<int>::max();
    ReplicaAdvice advice{.limit = policy.maximumReplicas};
    if (demand.machines > 0)
        advice.forMachines = advisedReplicas(demand.machines, false, unlimited);
    for (const int instances : demand.scaleSets)
        advice.forScaleSets += advisedReplicas(instances, true, unlimited);
    return advice;
}

}  // namespace vitrine
