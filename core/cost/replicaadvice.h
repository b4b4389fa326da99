#pragma once

#include "core/gallery/rules.h"

#include <vector>

namespace vitrine {

/// What is made of one version in one region at the same time.
struct ReplicaDemand {
    int machines = 0;  ///< single ones
    std::vector<int> scaleSets = {};  ///< the instances of each
};

/// How many replicas that takes. Source: the seed documents, scaling: one for each 20 machines, one
/// for each scale set of up to 600 instances, and always some more than that.
struct ReplicaAdvice {
    int forMachines = 0;
    int forScaleSets = 0;
    int limit = 0;  ///< the policy's

    int needed() const;  ///< at least 1
    /// One more, since size, content and kind of an image make a difference; never above the limit.
    int withReserve() const;
    bool exceedsLimit() const { return needed() > limit; }
};

ReplicaAdvice adviseReplicas(const ReplicaDemand &demand, const Policy &policy);

}  // namespace vitrine
