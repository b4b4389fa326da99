#pragma once

#include "core/gallery/jsonvalue.h"
#include "core/service/version/plan.h"

#include <optional>
#include <vector>

namespace vitrine {

/// What a deployment does to one resource.
enum class ChangeKind { Create, Modify, NoChange, Ignore };

/// Returns the kind as the service's what-if spells it.
QString toString(ChangeKind kind);

/// A property that becomes another. Null: it is not there.
struct PropertyDelta {
    QString path;
    JsonValue before;
    JsonValue after;
};

struct ResourceChange {
    ResourceId id;
    ChangeKind kind = ChangeKind::NoChange;
    JsonValue before = {};  ///< without the etag; null for a resource that is not there
    JsonValue after = {};
    std::vector<PropertyDelta> deltas = {};
    /// What becomes of a version's replicas; absent while its source is not there yet.
    std::optional<ReplicationPlan> plan = {};
};

/// Everything that a deployment does, told before it is done.
struct DeploymentPlan {
    std::vector<ResourceChange> changes;  ///< in the order in which they are made
    std::vector<Fault> warnings;
    JsonValue parameters = {};  ///< `{type, value}` by name; secret ones have no value
};

/// Makes the change from \p before to \p after, either of which may be null.
ResourceChange changeOf(const ResourceId &id, Json before, Json after);
/// Returns the JSON of a resource without what every change makes anew.
Json withoutEtag(Json json);
/// Returns the service's JSON of a what-if.
Json toJson(const DeploymentPlan &plan);

}  // namespace vitrine
