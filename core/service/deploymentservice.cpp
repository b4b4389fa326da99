#include "core/service/deploymentservice.h"

#include "core/access/actions.h"
#include "core/catalog/deploymentrows.h"
#include "core/catalog/scoped.h"
#include "core/service/deployment/deploymentrun.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

DeploymentService::DeploymentService(Catalog &catalog, const Services &services,
                                     const Policy &policy)
    : m_catalog(catalog)
    , m_services(services)
    , m_policy(policy)
{
}

Result<DeploymentPlan>
DeploymentService::planned(const Change &change, const DeploymentRequest &request, bool withFigures)
{
    DeploymentRun run(m_catalog, m_services, m_policy, change);
    if (auto read = run.read(request); !read)
        return std::unexpected(std::move(read.error()));
    return run.plan(withFigures);
}

Result<DeploymentPlan> DeploymentService::whatIf(const Change &change,
                                                 const DeploymentRequest &request)
{
    return planned(change, request, true);
}

Result<DeploymentPlan> DeploymentService::validate(const Change &change,
                                                   const DeploymentRequest &request)
{
    return planned(change, request, false);
}

Result<Deployment> DeploymentService::create(const Change &change, const DeploymentRequest &request)
{
    DeploymentRun run(m_catalog, m_services, m_policy, change);
    if (auto read = run.read(request); !read)
        return std::unexpected(std::move(read.error()));
    auto plan = run.plan(false);
    if (!plan)
        return std::unexpected(notedRefusal(m_catalog, change.caller, std::move(plan.error())));
    Deployment deployment{.uid = Uid::random(),
                          .subscriptionId = request.group.subscriptionId(),
                          .resourceGroup = request.group.resourceGroup(),
                          .name = request.name,
                          .startedAt = m_catalog.clock().now(),
                          .source = request.source,
                          .parameters = std::move(plan->parameters),
                          .warnings = std::move(plan->warnings)};
    if (auto made = run.make(deployment); !made)
        return std::unexpected(std::move(made.error()));
    return deployment;
}

// A version is there when its job is over; who deployed it may be gone by then.
void DeploymentService::settle(Deployment &deployment)
{
    if (deployment.state != DeploymentState::Running)
        return;
    bool isOpen = false;
    for (DeploymentOperation &operation : deployment.operations) {
        if (operation.state == OperationState::Running) {
            const auto version = m_services.versions.version(operation.id);
            const auto job = m_services.replication.job(operation.job);
            const bool isThere =
                version && version->provisioningState == ProvisioningState::Succeeded;
            if (isThere && (!job || job->state == JobState::Succeeded)) {
                operation.state = OperationState::Succeeded;
            } else if (!version || (job && isOver(job->state))) {
                operation.state = OperationState::Failed;
                operation.fault = !version ? version.error()
                    : job->fault           ? *job->fault
                                 : Fault::of(QStringLiteral("job.ended"), job->uid.toString(),
                                             {job->uid.toString(), toString(job->state)});
                deployment.faults.push_back(*operation.fault);
            }
        }
        isOpen = isOpen || operation.state == OperationState::Running
            || operation.state == OperationState::Waiting;
    }
    if (!deployment.faults.empty())
        deployment.state = DeploymentState::Failed;
    else if (!isOpen)
        deployment.state = DeploymentState::Succeeded;
}

Result<Deployment> DeploymentService::deployment(const ResourceId &id)
{
    auto found = inRead(m_catalog, [&](Transaction &transaction) {
        return existing(findDeployment(transaction, id), id);
    });
    if (found)
        settle(*found);
    return found;
}

Result<std::vector<Deployment>> DeploymentService::deployments(const QString &resourceGroup,
                                                               const PageCursor &after, int limit)
{
    auto found = inRead(m_catalog, [&](Transaction &transaction) {
        return deploymentPage(transaction, resourceGroup, after, limit);
    });
    if (found)
        std::ranges::for_each(*found, [this](Deployment &one) { settle(one); });
    return found;
}

Result<> DeploymentService::remove(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto found = existing(findDeployment(transaction, id), id);
        if (!found)
            return std::unexpected(found.error());
        if (auto removed = removeDeployment(transaction, *found); !removed)
            return removed;
        return audit(transaction, change.caller, action::kDeploymentDelete, found->id().toString(),
                     compactJson(toJson(*found)), {});
    });
}

}  // namespace vitrine
