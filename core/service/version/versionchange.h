#pragma once

#include "core/gallery/rules.h"
#include "core/service/change.h"
#include "core/service/version/replicasweep.h"
#include "core/service/versionservice.h"

namespace vitrine {

/// What an update did, and where it left replicas that nobody wants any more.
struct VersionUpdated {
    Publication publication;
    std::vector<ReplicaPlace> leftOver;
};

/// Does an update inside \p transaction, replicas' rows and job included; touches no region.
/// Errors: those of VersionService::update().
Result<VersionUpdated> applyUpdate(Transaction &transaction, const Change &change,
                                   const Policy &policy, const ImageVersion &wanted);

}  // namespace vitrine
