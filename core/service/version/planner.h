#pragma once

#include "core/gallery/rules.h"
#include "core/service/change.h"
#include "core/service/version/plan.h"

// Makes plans: asks the catalogue in a transaction that is never committed, then the regions.
namespace vitrine {

class FileOps;
struct PublishRequest;

/// Plans an update. Errors: those of VersionService::update().
Result<ReplicationPlan> planUpdate(Catalog &catalog, FileOps &files, const Policy &policy,
                                   const Change &change, const ImageVersion &wanted,
                                   PlanDepth depth);
/// Plans what a completed and checked request makes. Opens its sources to learn their size.
/// Errors: those of insertPublication() and openVersionDisks().
Result<ReplicationPlan> planPublication(Catalog &catalog, FileOps &files, const Policy &policy,
                                        const Change &change, const PublishRequest &request);

}  // namespace vitrine
