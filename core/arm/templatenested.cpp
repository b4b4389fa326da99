// Templates in a template.
#include "core/arm/templatechecks.h"
#include "core/arm/templatecollector.h"
#include "core/arm/templatejson.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

std::unexpected<Fault> notAllowed(const QString &path, const QString &value, const QString &allowed)
{
    return std::unexpected(
        Fault::of(QStringLiteral("property.value.invalid"), path, {path, value, allowed}));
}

}  // namespace

Result<> TemplateCollector::openDeployment(std::size_t index, const Place &place)
{
    const TemplateInstance instance = m_instances[index];
    const QString path = instance.path + QStringLiteral(".properties");
    const Json *properties = findMember(*instance.source, u"properties");
    const Json *source = properties != nullptr ? findMember(*properties, u"template") : nullptr;
    if (source == nullptr || !source->is_object())
        return notAllowed(path + QStringLiteral(".template"), {}, QStringLiteral("{…}"));
    if (m_deployments[place.deployment].depth >= kMaximumDeploymentDepth)
        return std::unexpected(
            templateLimit(QStringLiteral("deployments"), kMaximumDeploymentDepth, path));
    const auto mode = scopeOf(place.deployment).text(*properties, "mode", instance.context);
    if (!mode)
        return std::unexpected(mode.error());
    if (mode->compare(u"Complete", Qt::CaseInsensitive) == 0)
        return std::unexpected(Fault::of(QStringLiteral("template.mode.complete"),
                                         path + QStringLiteral(".mode"), {instance.name}));
    if (!mode->isEmpty() && mode->compare(u"Incremental", Qt::CaseInsensitive) != 0)
        return notAllowed(path + QStringLiteral(".mode"), *mode, QStringLiteral("Incremental"));
    if (auto sound = Fault::all(checkTemplate(*source, path + QStringLiteral(".template"))); !sound)
        return sound;
    TemplateDeployment inner{.source = source,
                             .scope = m_deployments[place.deployment].scope,
                             .name = instance.id.name(),
                             .group = m_deployments[place.deployment].group,
                             .depth = m_deployments[place.deployment].depth + 1};
    if (auto settled = settleGroup(inner, instance); !settled)
        return settled;
    if (auto opened = openScope(inner, *properties, instance); !opened)
        return opened;
    m_instances[index].inner = m_deployments.size();
    m_deployments.push_back(std::move(inner));
    m_holders.push_back(index);
    // In the parent's scope its loops go on inside.
    const bool isOuter = m_deployments.back().scope == m_deployments[place.deployment].scope;
    const Json *resources = findMember(*source, u"resources");
    collectAll(*resources,
               {m_instances[index].inner, std::nullopt, path + QStringLiteral(".template"),
                isOuter ? place.turns : std::vector<CopyTurn>()});
    return {};
}

// Another group of the same subscription may take what is in it.
Result<> TemplateCollector::settleGroup(TemplateDeployment &inner, const TemplateInstance &instance)
{
    TemplateScope &outer = *inner.scope;
    const auto subscription = outer.text(*instance.source, "subscriptionId", instance.context);
    const auto group = outer.text(*instance.source, "resourceGroup", instance.context);
    if (!subscription || !group)
        return std::unexpected(!subscription ? subscription.error() : group.error());
    const QString &own = inner.group.subscriptionId();
    if (!subscription->isEmpty() && subscription->compare(own, Qt::CaseInsensitive) != 0)
        return notAllowed(instance.path + QStringLiteral(".subscriptionId"), *subscription, own);
    if (!group->isEmpty())
        inner.group = ResourceId::group(own, *group);
    return {};
}

Result<> TemplateCollector::openScope(TemplateDeployment &inner, const Json &properties,
                                      const TemplateInstance &instance)
{
    static const Json nothing;
    TemplateScope &outer = *inner.scope;
    const Json *options = findMember(properties, u"expressionEvaluationOptions");
    const auto scope = options != nullptr ? outer.text(*options, "scope", instance.context)
                                          : Result<QString>(QStringLiteral("outer"));
    if (!scope)
        return std::unexpected(scope.error());
    const bool isInner = scope->compare(u"inner", Qt::CaseInsensitive) == 0;
    if (!isInner)
        return {};
    auto group = m_world.group(inner.group);
    if (!group)
        return std::unexpected(std::move(group.error()));
    const Json *given = findMember(properties, u"parameters");
    auto evaluated = outer.evaluate(given != nullptr ? *given : nothing, instance.context);
    if (!evaluated)
        return std::unexpected(std::move(evaluated.error()));
    auto values = parameterValues(*evaluated);
    if (!values)
        return std::unexpected(std::move(values.error()));
    m_values.push_back(std::move(*values));
    TemplateTarget target = outer.target();
    target.group = std::move(*group);
    target.deployment = inner.name;
    inner.scope = std::make_shared<TemplateScope>(m_budget, std::move(target));
    const Json *parameters = findMember(*inner.source, u"parameters");
    const Json *variables = findMember(*inner.source, u"variables");
    const Json *functions = findMember(*inner.source, u"functions");
    Problems problems = inner.scope->setFunctions(functions != nullptr ? *functions : nothing);
    if (problems.empty())
        problems = inner.scope->setParameters(parameters != nullptr ? *parameters : nothing,
                                              m_values.back());
    if (problems.empty() && variables != nullptr)
        problems = inner.scope->setVariables(*variables);
    return Fault::all(std::move(problems));
}

}  // namespace vitrine
