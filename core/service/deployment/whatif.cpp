#include "core/service/deployment/whatif.h"

#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

void compare(const QString &path, const Json &before, const Json &after,
             std::vector<PropertyDelta> &deltas)
{
    if (before == after)
        return;
    if (!before.is_object() || !after.is_object()) {
        deltas.push_back({path, before, after});
        return;
    }
    const auto below = [&path](const std::string &key) {
        const QString name = QString::fromStdString(key);
        return path.isEmpty() ? name : path + u'.' + name;
    };
    for (const auto &[key, value] : before.items())
        compare(below(key), value, after.contains(key) ? after[key] : Json(), deltas);
    for (const auto &[key, value] : after.items()) {
        if (!before.contains(key))
            deltas.push_back({below(key), Json(), value});
    }
}

Json figuresOf(const ReplicationPlan &plan)
{
    Json regions = Json::array();
    for (const RegionPlan &region : plan.regions)
        regions.push_back({{"region", jsonText(region.region)},
                           {"replicasBefore", region.replicasBefore},
                           {"replicasAfter", region.replicasAfter},
                           {"copies", region.copies},
                           {"isExact", region.isExact},
                           {"bytesToWrite", region.bytesToWrite}});
    return {{"copies", plan.copies()},
            {"isExact", plan.isExact()},
            {"bytesToWrite", plan.bytesToWrite()},
            {"bytesToCopy", plan.bytesToCopy()},
            {"regions", std::move(regions)}};
}

Json deltasJson(const std::vector<PropertyDelta> &deltas)
{
    Json list = Json::array();
    for (const PropertyDelta &delta : deltas)
        list.push_back({{"path", jsonText(delta.path)},
                        {"propertyChangeType",
                         delta.before->is_null()      ? "Create"
                             : delta.after->is_null() ? "Delete"
                                                      : "Modify"},
                        {"before", *delta.before},
                        {"after", *delta.after}});
    return list;
}

}  // namespace

QString toString(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Create: return QStringLiteral("Create");
    case ChangeKind::Modify: return QStringLiteral("Modify");
    case ChangeKind::NoChange: return QStringLiteral("NoChange");
    case ChangeKind::Ignore: return QStringLiteral("Ignore");
    }
    return {};
}

ResourceChange changeOf(const ResourceId &id, Json before, Json after)
{
    ResourceChange change{.id = id};
    if (before.is_null())
        change.kind = ChangeKind::Create;
    else
        compare({}, before, after, change.deltas);
    if (!change.deltas.empty())
        change.kind = ChangeKind::Modify;
    change.before = std::move(before);
    change.after = std::move(after);
    return change;
}

Json withoutEtag(Json json)
{
    if (json.is_object())
        json.erase("etag");
    return json;
}

Json toJson(const DeploymentPlan &plan)
{
    Json changes = Json::array();
    for (const ResourceChange &change : plan.changes) {
        Json item{{"resourceId", jsonText(change.id.toString())},
                  {"changeType", jsonText(toString(change.kind))}};
        if (change.kind == ChangeKind::Modify) {
            item["before"] = *change.before;
            item["after"] = *change.after;
            item["delta"] = deltasJson(change.deltas);
        } else if (change.kind == ChangeKind::Create) {
            item["after"] = *change.after;
        }
        if (change.plan)
            item["vitrine"] = Json{{"replication", figuresOf(*change.plan)}};
        changes.push_back(std::move(item));
    }
    Json warnings = Json::array();
    for (const Fault &fault : plan.warnings)
        warnings.push_back({{"reason", jsonText(fault.reason)},
                            {"target", jsonText(fault.target)},
                            {"message", jsonText(faultText(fault).message)}});
    return {{"status", "Succeeded"},
            {"changes", std::move(changes)},
            {"vitrine", Json{{"parameters", *plan.parameters}, {"warnings", std::move(warnings)}}}};
}

}  // namespace vitrine
