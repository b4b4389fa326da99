#include "core/arm/deployment.h"

#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr std::array<const char *, 3> kDeploymentStates{"Running", "Succeeded", "Failed"};
constexpr std::array<const char *, 5> kOperationStates{"Waiting", "Running", "Succeeded", "Failed",
                                                       "Ignored"};

template <typename State, std::size_t Count>
std::optional<State> parsed(const std::array<const char *, Count> &names, QStringView text)
{
    const auto found = std::ranges::find_if(names, [text](const char *name) {
        return text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<State>(found - names.begin()));
}

Json faultsJson(const std::vector<Fault> &faults)
{
    Json list = Json::array();
    for (const Fault &fault : faults)
        list.push_back(storeFault(fault).toStdString());
    return list;
}

std::vector<Fault> faultsAt(const Json &json, const char *key)
{
    std::vector<Fault> faults;
    for (const Json &stored : listAt(json, key)) {
        if (stored.is_string())
            faults.push_back(
                restoreFault(QByteArray::fromStdString(stored.get_ref<const std::string &>())));
    }
    return faults;
}

Json errorOf(const Fault &fault)
{
    const QByteArray text = faultJson(fault);
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    return json.is_object() && json.contains("error") ? json["error"] : Json();
}

Json errorsOf(const std::vector<Fault> &faults)
{
    Json list = Json::array();
    for (const Fault &fault : faults)
        list.push_back(errorOf(fault));
    return list;
}

Json operationsJson(const Deployment &deployment)
{
    Json list = Json::array();
    for (const DeploymentOperation &operation : deployment.operations) {
        Json item{{"id", jsonText(operation.id.toString())},
                  {"provisioningState", jsonText(toString(operation.state))}};
        if (!operation.job.isNull())
            item["job"] = jsonText(operation.job.toString());
        if (operation.fault)
            item["error"] = errorOf(*operation.fault);
        list.push_back(std::move(item));
    }
    return list;
}

}  // namespace

QString toString(DeploymentState state)
{
    return QString::fromLatin1(kDeploymentStates[static_cast<std::size_t>(state)]);
}

std::optional<DeploymentState> parseDeploymentState(QStringView text)
{
    return parsed<DeploymentState>(kDeploymentStates, text);
}

QString toString(OperationState state)
{
    return QString::fromLatin1(kOperationStates[static_cast<std::size_t>(state)]);
}

std::optional<OperationState> parseOperationState(QStringView text)
{
    return parsed<OperationState>(kOperationStates, text);
}

ResourceId Deployment::id() const
{
    return ResourceId::resource(subscriptionId, resourceGroup,
                                QStringLiteral("Microsoft.Resources"),
                                QStringLiteral("deployments"), name);
}

std::vector<Uid> Deployment::openJobs() const
{
    std::vector<Uid> jobs;
    for (const DeploymentOperation &operation : operations) {
        if (operation.state == OperationState::Running && !operation.job.isNull())
            jobs.push_back(operation.job);
    }
    return jobs;
}

Json toJson(const Deployment &deployment)
{
    Json resources = Json::array();
    for (const DeploymentOperation &operation : deployment.operations) {
        if (operation.state == OperationState::Succeeded)
            resources.push_back({{"id", jsonText(operation.id.toString())}});
    }
    Json json{{"id", jsonText(deployment.id().toString())},
              {"name", jsonText(deployment.name)},
              {"type", "Microsoft.Resources/deployments"}};
    json["properties"] = Json{{"mode", "Incremental"},
                              {"provisioningState", jsonText(toString(deployment.state))},
                              {"timestamp", jsonDate(deployment.startedAt)},
                              {"parameters", *deployment.parameters},
                              {"outputs", *deployment.outputs},
                              {"outputResources", std::move(resources)}};
    if (!deployment.faults.empty())
        json["properties"]["error"] = deployment.faults.size() == 1
            ? errorOf(deployment.faults.front())
            : Json{{"code", "DeploymentFailed"}, {"details", errorsOf(deployment.faults)}};
    json["vitrine"] = Json{{"operations", operationsJson(deployment)},
                           {"warnings", errorsOf(deployment.warnings)}};
    return json;
}

QByteArray storeProperties(const Deployment &deployment)
{
    Json operations = Json::array();
    for (const DeploymentOperation &operation : deployment.operations) {
        Json item{{"id", jsonText(operation.id.toString())},
                  {"state", jsonText(toString(operation.state))}};
        if (!operation.job.isNull())
            item["job"] = jsonText(operation.job.toString());
        if (operation.fault)
            item["fault"] = storeFault(*operation.fault).toStdString();
        operations.push_back(std::move(item));
    }
    return compactJson(Json{{"template", *deployment.source},
                            {"parameters", *deployment.parameters},
                            {"outputs", *deployment.outputs},
                            {"operations", std::move(operations)},
                            {"warnings", faultsJson(deployment.warnings)},
                            {"faults", faultsJson(deployment.faults)}});
}

Result<> restoreProperties(const QByteArray &text, Deployment &deployment)
{
    const auto damaged = [&deployment] {
        return std::unexpected(
            Fault::of(QStringLiteral("catalog.corrupt"), deployment.name, {deployment.name}));
    };
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return damaged();
    deployment.source = json.value("template", Json());
    deployment.parameters = json.value("parameters", Json());
    deployment.outputs = json.value("outputs", Json());
    deployment.warnings = faultsAt(json, "warnings");
    deployment.faults = faultsAt(json, "faults");
    for (const Json &item : listAt(json, "operations")) {
        if (!item.is_object())
            return damaged();
        const auto id = ResourceId::parse(textAt(item, "id"));
        const auto state = parseOperationState(textAt(item, "state"));
        if (!id || !state)
            return damaged();
        const QString fault = textAt(item, "fault");
        deployment.operations.push_back({.id = *id,
                                         .state = *state,
                                         .job = Uid::parse(textAt(item, "job")),
                                         .fault = fault.isEmpty()
                                             ? std::nullopt
                                             : std::optional(restoreFault(fault.toUtf8()))});
    }
    return {};
}

}  // namespace vitrine
