// Requests as messages of the REST interface and as a template.
#include "core/arm/equivalent/equivalentbody.h"
#include "core/arm/equivalent/equivalentforms.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

constexpr char kSchemas[] = "https://schema.management.azure.com/schemas/";

QString messageOf(const ResourceRequest &request)
{
    const QString address =
        QStringLiteral("https://management.azure.com") + addressOf(placeOf(request));
    if (std::holds_alternative<Deletion>(request))
        return QStringLiteral("DELETE %1\n").arg(address);
    return QStringLiteral("%1 %2\nContent-Type: application/json\n\n%3\n")
        .arg(methodOf(request), address, QString::fromUtf8(prettyJson(bodyOf(request))));
}

// A text in brackets would be an expression; one more bracket says that it is none.
void escapeTexts(Json &json)
{
    if (json.is_structured()) {
        for (Json &member : json)
            escapeTexts(member);
    } else if (json.is_string()) {
        const std::string text = json.get<std::string>();
        if (text.starts_with("[[") || (text.starts_with('[') && text.ends_with(']')))
            json = '[' + text;
    }
}

bool isBelow(const ResourcePlace &place, const ResourcePlace &parent)
{
    return place.path.startsWith(parent.path + u'/', Qt::CaseInsensitive);
}

Json resourceOf(const ResourceRequest &request, const std::vector<ResourceRequest> &all)
{
    const ResourcePlace place = placeOf(request);
    Json body = bodyOf(request);
    escapeTexts(body);
    Json json{{"type", jsonText(place.type)},
              {"apiVersion", jsonText(apiVersionOf(place.type))},
              {"name", jsonText(place.name)}};
    if (const auto *grant = std::get_if<RoleGrant>(&request))
        json["scope"] = jsonText(grant->scope);
    // Only those that are made here: what is there already needs no waiting for.
    for (const ResourceRequest &other : all) {
        const ResourcePlace parent = placeOf(other);
        if (isBelow(place, parent) && !parent.resourceGroup.isEmpty())
            json["dependsOn"].push_back(jsonText(parent.path));
    }
    json.update(body);
    return json;
}

Json templateOf(const char *schema, Json resources)
{
    return {{"$schema", std::string(kSchemas) + schema},
            {"contentVersion", "1.0.0.0"},
            {"resources", std::move(resources)}};
}

Json groupTemplate(const std::vector<ResourceRequest> &all)
{
    Json resources = Json::array();
    for (const ResourceRequest &request : all) {
        if (!std::holds_alternative<Creation<ResourceGroup>>(request))
            resources.push_back(resourceOf(request, all));
    }
    return templateOf("2019-04-01/deploymentTemplate.json#", std::move(resources));
}

// A group lies in a subscription: what lies in the group is a deployment of its own there.
Json subscriptionTemplate(const std::vector<ResourceRequest> &all, const ResourceRequest &group)
{
    const ResourcePlace place = placeOf(group);
    Json resources = Json::array({resourceOf(group, {})});
    Json inner = groupTemplate(all);
    if (!inner["resources"].empty()) {
        const std::string name = jsonText(place.name);
        resources.push_back(
            Json{{"type", "Microsoft.Resources/deployments"},
                 {"apiVersion", "2021-04-01"},
                 {"name", name},
                 {"resourceGroup", name},
                 {"dependsOn", Json::array({jsonText(place.path)})},
                 {"properties", Json{{"mode", "Incremental"}, {"template", std::move(inner)}}}});
    }
    return templateOf("2018-05-01/subscriptionDeploymentTemplate.json#", std::move(resources));
}

}  // namespace

QString restMessages(const std::vector<ResourceRequest> &requests)
{
    QStringList messages;
    for (const ResourceRequest &request : requests)
        messages << messageOf(request);
    return messages.join(QStringLiteral("\n###\n\n"));
}

QString armTemplate(const std::vector<ResourceRequest> &requests)
{
    const auto isWhole = [](const ResourceRequest &request) { return methodOf(request) == u"PUT"; };
    if (requests.empty() || !std::ranges::all_of(requests, isWhole))
        return {};
    const auto group = std::ranges::find_if(requests, [](const ResourceRequest &request) {
        return std::holds_alternative<Creation<ResourceGroup>>(request);
    });
    const Json json =
        group == requests.end() ? groupTemplate(requests) : subscriptionTemplate(requests, *group);
    return QString::fromUtf8(prettyJson(json)) + u'\n';
}

}  // namespace vitrine
