#pragma once

#include "core/arm/templateexpansion.h"
#include "core/arm/templateinstance.h"

#include <QHash>

#include <deque>

namespace vitrine {

/// Takes a template apart: its deployments and the turns of its resources, with their ids, not yet
/// their bodies.
class TemplateCollector {
public:
    TemplateCollector(WorkBudget &budget, TemplateWorld &world);

    /// Collects the outermost template and all in it. \p source must outlive what is collected.
    /// Reasons: those of TemplateExpansion::read().
    Problems collect(const Json &source, const Json &values, const TemplateTarget &target);

    std::vector<TemplateDeployment> takeDeployments() { return std::move(m_deployments); }
    std::vector<TemplateInstance> takeInstances() { return std::move(m_instances); }
    /// Returns the values that parameters of inner templates were given; keep them as long.
    std::deque<Json> takeValues() { return std::move(m_values); }

private:
    /// Where a resource stands.
    struct Place {
        std::size_t deployment = 0;
        std::optional<std::size_t> parent;  ///< an instance, of which it is a child
        QString path;
        std::vector<CopyTurn> turns;
        QString symbol = {};  ///< empty in a list of resources
    };

    void collectAll(const Json &resources, const Place &place);
    Result<> collectTurns(const Json &resource, const Place &place);
    Result<> collectOne(const Json &resource, const Place &place);
    Result<> readHead(TemplateInstance &instance, const Place &place);
    Result<> readDependencies(TemplateInstance &instance);
    Result<> openDeployment(std::size_t index, const Place &place);
    Result<> openScope(TemplateDeployment &inner, const Json &properties,
                       const TemplateInstance &instance);
    Result<> settleGroup(TemplateDeployment &inner, const TemplateInstance &instance);
    void note(std::size_t index);
    void resolveDependencies();
    void resolve(std::size_t index, const QString &text);
    void waitForInner();
    bool isWithin(std::size_t deployment, std::size_t outer) const;
    TemplateScope &scopeOf(std::size_t deployment) { return *m_deployments[deployment].scope; }

    WorkBudget &m_budget;
    TemplateWorld &m_world;
    std::vector<TemplateDeployment> m_deployments;
    std::vector<TemplateInstance> m_instances;
    std::deque<Json> m_values;
    std::vector<std::size_t> m_holders{0};  ///< the instance that each deployment is
    QHash<QString, std::size_t> m_ids;  ///< of what is made
    QHash<QString, std::vector<std::size_t>> m_names;  ///< by deployment and name
    Problems m_problems;
};

/// Tells whether \p text names \p instance as `dependsOn` and `reference` do: by id, by type and
/// name, by name, by its symbol, or by the name of its loop.
bool isNamed(const TemplateInstance &instance, const QString &text);

}  // namespace vitrine
