#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"
#include "core/replication/replicaplaces.h"
#include "core/service/change.h"
#include "core/service/version/plan.h"

#include <QMap>

namespace vitrine {

struct PublishRequest;

/// What the catalogue tells of a plan.
struct PlanOutline {
    std::optional<ImageVersion> before;  ///< none: the version is new
    ImageVersion after;
    std::vector<Region> regions;
    std::vector<Replica> present;
    std::vector<ReplicaPlace> missing;  ///< where the job will make a copy
    std::vector<ReplicaPlace> wanted;
    std::vector<LatestChange> latest;
    QMap<QString, double> rates;
};

/// Tells whether \p replica stands at \p place.
bool isAt(const Replica &replica, const ReplicaPlace &place);

/// Does what is planned in a transaction that is never committed, and tells how the catalogue would
/// be when the job has succeeded. Touches no region. Errors: those of VersionService::update().
Result<PlanOutline> outlineOfUpdate(Catalog &catalog, const Change &change, const Policy &policy,
                                    const ImageVersion &wanted);
/// Errors: those of insertPublication().
Result<PlanOutline> outlineOfPublication(Catalog &catalog, const Change &change,
                                         const Policy &policy, const PublishRequest &request);

}  // namespace vitrine
