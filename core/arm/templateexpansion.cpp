#include "core/arm/templateexpansion.h"

#include "core/arm/expressionfunctions.h"
#include "core/arm/templatechecks.h"
#include "core/arm/templatecollector.h"
#include "core/arm/templatejson.h"
#include "core/gallery/jsonfields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const Json kNothing = Json::object();
// What looking through the resources counts for each of them.
constexpr std::uint64_t kSearchBytes = 32;

// Members that say how a resource is made, not what it is like.
const QStringList kTemplateMembers{QStringLiteral("type"),       QStringLiteral("name"),
                                   QStringLiteral("apiVersion"), QStringLiteral("condition"),
                                   QStringLiteral("copy"),       QStringLiteral("dependsOn"),
                                   QStringLiteral("resources"),  QStringLiteral("comments"),
                                   QStringLiteral("metadata"),   QStringLiteral("existing")};

Fault unknownName(const QString &name)
{
    return Fault::of(QStringLiteral("template.name.unknown"), {}, {name});
}

Json propertiesOf(const Json &body)
{
    const Json *properties = findMember(body, u"properties");
    return properties != nullptr ? *properties : Json::object();
}

}  // namespace

struct TemplateExpansion::Parts {
    Json source;
    Json values;
    WorkBudget budget;
    std::deque<Json> innerValues;
    std::vector<TemplateDeployment> deployments;
    std::vector<TemplateInstance> instances;
    std::vector<TemplateResource> resources;

    Problems evaluateAll(TemplateWorld &world);
    Result<> evaluate(std::size_t index, TemplateWorld &world);
    Result<Json> planned(std::size_t asker, const QString &name, bool isWhole,
                         TemplateWorld &world);
    Result<Json> deployed(std::size_t deployment, const QString &name, bool isWhole,
                          TemplateWorld &world);
    Result<Json> outputsOf(std::size_t deployment, TemplateWorld &world, Problems *unknown);
    std::optional<std::size_t> find(std::size_t deployment, const QString &name) const;
    static Result<std::optional<Json>> outputOf(TemplateScope &scope, const Json &output,
                                                const QString &path,
                                                const EvaluationContext &context);
    Result<> arrange();
    bool canSearch() { return budget.spend(instances.size() * kSearchBytes); }
};

std::optional<std::size_t> TemplateExpansion::Parts::find(std::size_t deployment,
                                                          const QString &name) const
{
    const auto found = std::ranges::find_if(instances, [&](const TemplateInstance &instance) {
        const bool isNear = name.startsWith(u'/') || instance.deployment == deployment;
        const bool isLastName = instance.id.name().compare(name, Qt::CaseInsensitive) == 0;
        return isNear && !instance.isSkipped && (isNamed(instance, name) || isLastName);
    });
    return found == instances.end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - instances.begin()));
}

Problems TemplateExpansion::Parts::evaluateAll(TemplateWorld &world)
{
    Problems problems;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        auto evaluated = evaluate(i, world);
        if (evaluated)
            continue;
        if (evaluated.error().target.isEmpty())
            evaluated.error().target = instances[i].path;
        problems.push_back(std::move(evaluated.error()));
    }
    return problems;
}

Result<> TemplateExpansion::Parts::evaluate(std::size_t index, TemplateWorld &world)
{
    TemplateInstance &instance = instances[index];
    const bool isPlain = instance.isSkipped || instance.isExisting || instance.inner != 0;
    if (isPlain || instance.progress == TemplateInstance::Progress::Done)
        return {};
    if (instance.progress == TemplateInstance::Progress::Running)
        return std::unexpected(Fault::of(QStringLiteral("template.cycle"), instance.path,
                                         {instance.name + QStringLiteral(" → ") + instance.name}));
    instance.progress = TemplateInstance::Progress::Running;
    const EvaluationContext::Reference reference = [&](const QString &name, bool isWhole) {
        return planned(index, name, isWhole, world);
    };
    EvaluationContext context = instance.context;
    context.reference = &reference;
    TemplateScope &scope = *deployments[instance.deployment].scope;
    Json body = Json::object();
    for (const auto &[key, value] : instance.source->items()) {
        if (kTemplateMembers.contains(QString::fromStdString(key), Qt::CaseInsensitive))
            continue;
        auto evaluated = scope.evaluate(value, context);
        if (!evaluated)
            return std::unexpected(std::move(evaluated.error()));
        body[key] = std::move(*evaluated);
    }
    instance.body = std::move(body);
    instance.progress = TemplateInstance::Progress::Done;
    return {};
}

// What a resource will be like, before anything is made.
Result<Json> TemplateExpansion::Parts::planned(std::size_t asker, const QString &name, bool isWhole,
                                               TemplateWorld &world)
{
    if (!canSearch())
        return std::unexpected(templateLimit(QStringLiteral("B"), kMaximumTemplateWork));
    const auto found = find(instances[asker].deployment, name);
    if (!found || instances[*found].isExisting) {
        const auto id = found ? Result<ResourceId>(instances[*found].id) : ResourceId::parse(name);
        if (!id)
            return std::unexpected(unknownName(name));
        auto present = world.resource(*id);
        if (!present)
            return std::unexpected(std::move(present.error()));
        if (!*present)
            return std::unexpected(unknownName(name));
        return isWhole ? std::move(**present) : propertiesOf(**present);
    }
    instances[asker].before.push_back(*found);
    const TemplateInstance &other = instances[*found];
    if (other.inner != 0) {
        auto outputs = outputsOf(other.inner, world, nullptr);
        if (!outputs)
            return outputs;
        return Json{{"outputs", std::move(*outputs)}};
    }
    if (auto evaluated = evaluate(*found, world); !evaluated)
        return std::unexpected(std::move(evaluated.error()));
    if (!isWhole)
        return propertiesOf(other.body);
    Json whole{{"id", jsonText(other.id.toString())}, {"name", jsonText(other.id.name())}};
    whole.update(*other.body);
    return whole;
}

// What a resource is like now that all were made.
Result<Json> TemplateExpansion::Parts::deployed(std::size_t deployment, const QString &name,
                                                bool isWhole, TemplateWorld &world)
{
    if (!canSearch())
        return std::unexpected(templateLimit(QStringLiteral("B"), kMaximumTemplateWork));
    const auto found = find(deployment, name);
    if (found && instances[*found].inner != 0) {
        auto outputs = outputsOf(instances[*found].inner, world, nullptr);
        if (!outputs)
            return outputs;
        return Json{{"outputs", std::move(*outputs)}};
    }
    const auto id = found ? Result<ResourceId>(instances[*found].id) : ResourceId::parse(name);
    if (!id)
        return std::unexpected(unknownName(name));
    auto present = world.resource(*id);
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (!*present)
        return std::unexpected(Fault::of(QStringLiteral("template.output.unknown"), {}, {name}));
    return isWhole ? std::move(**present) : propertiesOf(**present);
}

// Returns an output's value; std::nullopt when its condition is false.
Result<std::optional<Json>> TemplateExpansion::Parts::outputOf(TemplateScope &scope,
                                                               const Json &output,
                                                               const QString &path,
                                                               const EvaluationContext &context)
{
    const Json *condition = findMember(output, u"condition");
    const Json *copy = findMember(output, u"copy");
    const Json *given = copy != nullptr ? copy : findMember(output, u"value");
    if (given == nullptr || textAt(output, "type").isEmpty())
        return std::unexpected(Fault::of(QStringLiteral("property.value.invalid"), path,
                                         {path, shownJson(output), QStringLiteral("type, value")}));
    auto holds = condition != nullptr ? scope.evaluate(*condition, context) : Json(true);
    if (!holds)
        return std::unexpected(std::move(holds.error()));
    if (!argumentFlag(*holds).value_or(false))
        return std::nullopt;
    auto value =
        copy != nullptr ? scope.outputTurns(*copy, context) : scope.evaluate(*given, context);
    if (!value)
        return std::unexpected(std::move(value.error()));
    return std::optional(std::move(*value));
}

Result<Json> TemplateExpansion::Parts::outputsOf(std::size_t deployment, TemplateWorld &world,
                                                 Problems *unknown)
{
    const EvaluationContext::Reference reference = [&](const QString &name, bool isWhole) {
        return deployed(deployment, name, isWhole, world);
    };
    const EvaluationContext context{.reference = &reference};
    Json made = Json::object();
    const Json *outputs = findMember(*deployments[deployment].source, u"outputs");
    for (const auto &[name, output] : (outputs != nullptr ? *outputs : kNothing).items()) {
        const QString path = QStringLiteral("outputs.") + QString::fromStdString(name);
        auto value = outputOf(*deployments[deployment].scope, output, path, context);
        if (!value && unknown != nullptr && value.error().reason == u"template.output.unknown") {
            unknown->push_back(
                Fault::of(value.error().reason, path,
                          {QString::fromStdString(name), value.error().arguments.value(0)}));
            continue;
        }
        if (!value) {
            if (value.error().target.isEmpty())
                value.error().target = path;
            return std::unexpected(std::move(value.error()));
        }
        if (!*value)
            continue;
        Json entry{{"type", output["type"]}};
        if (!isSecret(output))
            entry["value"] = std::move(**value);
        made[name] = std::move(entry);
    }
    return made;
}

Result<> TemplateExpansion::Parts::arrange()
{
    const auto order = orderOf(instances);
    if (!order)
        return std::unexpected(order.error());
    std::vector<std::optional<std::size_t>> places(instances.size());
    for (const std::size_t index : *order) {
        TemplateInstance &instance = instances[index];
        if (instance.isSkipped || instance.isExisting || instance.inner != 0)
            continue;
        TemplateResource resource{.id = instance.id,
                                  .body = instance.body,
                                  .dependsOn = {},
                                  .deployment = deployments[instance.deployment].name};
        for (const std::size_t other : instance.before) {
            if (places[other])
                resource.dependsOn.push_back(*places[other]);
        }
        std::ranges::sort(resource.dependsOn);
        const auto twice = std::ranges::unique(resource.dependsOn);
        resource.dependsOn.erase(twice.begin(), twice.end());
        places[index] = resources.size();
        resources.push_back(std::move(resource));
    }
    return {};
}

Result<TemplateExpansion> TemplateExpansion::read(Json source, Json parameters,
                                                  TemplateTarget target, TemplateWorld &world)
{
    auto values = parameterValues(parameters);
    if (!values)
        return std::unexpected(std::move(values.error()));
    auto parts = std::make_unique<Parts>();
    parts->source = std::move(source);
    parts->values = std::move(*values);
    TemplateCollector collector(parts->budget, world);
    if (auto sound = Fault::all(collector.collect(parts->source, parts->values, target)); !sound)
        return std::unexpected(std::move(sound.error()));
    parts->deployments = collector.takeDeployments();
    parts->instances = collector.takeInstances();
    parts->innerValues = collector.takeValues();
    if (auto sound = Fault::all(parts->evaluateAll(world)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (auto arranged = parts->arrange(); !arranged)
        return std::unexpected(std::move(arranged.error()));
    return TemplateExpansion(std::move(parts));
}

TemplateExpansion::TemplateExpansion(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

TemplateExpansion::TemplateExpansion(TemplateExpansion &&) noexcept = default;
TemplateExpansion &TemplateExpansion::operator=(TemplateExpansion &&) noexcept = default;
TemplateExpansion::~TemplateExpansion() = default;

const std::vector<TemplateResource> &TemplateExpansion::resources() const
{
    return m_parts->resources;
}

Result<Json> TemplateExpansion::parameters() const
{
    return m_parts->deployments.front().scope->shownParameters();
}

Result<Json> TemplateExpansion::outputs(TemplateWorld &world, Problems &unknown) const
{
    return m_parts->outputsOf(0, world, &unknown);
}

}  // namespace vitrine
