#include "core/service/deployment/deploymentrun.h"

#include "core/access/actions.h"
#include "core/catalog/deploymentrows.h"
#include "core/service/deployment/deploymentworld.h"
#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/sourceservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

Result<> write(Transaction &transaction, const Change &change, const Deployment &deployment)
{
    if (auto written = putDeployment(transaction, deployment); !written)
        return written;
    Json json = toJson(deployment);
    return audit(transaction, change.caller, action::kDeploymentWrite, deployment.id().toString(),
                 {}, compactJson(json));
}

template <typename Value>
void noteEnd(const Result<Value> &result, DeploymentOperation &operation)
{
    operation.state = result ? OperationState::Succeeded : OperationState::Failed;
    operation.fault = result ? std::nullopt : std::optional(result.error());
}

bool is(const Deployment &deployment, OperationState state)
{
    return std::ranges::find(deployment.operations, state, &DeploymentOperation::state)
        != deployment.operations.end();
}

}  // namespace

// What a resource is made of, when that is made here as well.
ResourceId DeploymentRun::neededBy(std::size_t index) const
{
    if (const auto *version = std::get_if<ImageVersion>(&m_drafts[index].resource))
        return version->source.id;
    if (const auto *machine = std::get_if<MachineDraft>(&m_drafts[index].resource))
        return machine->imageId;
    return {};
}

bool DeploymentRun::canMake(std::size_t index, const Deployment &deployment) const
{
    const ResourceId needed = neededBy(index);
    const ResourceId &own = m_drafts[index].id;
    const auto isReady = [&](const DeploymentOperation &operation) {
        // A definition as an image means the versions in it.
        const bool isNeeded = !needed.isNull()
            && (operation.id == needed || operation.id.parent() == needed
                || operation.id == own.parent());
        return !isNeeded || operation.id == own || operation.state == OperationState::Succeeded;
    };
    if (!std::ranges::all_of(deployment.operations, isReady))
        return false;
    const std::vector<TemplateResource> &resources = m_template->resources();
    return std::ranges::all_of(m_drafts[index].dependsOn, [&](std::size_t other) {
        const auto operation =
            std::ranges::find(deployment.operations, resources[other].id, &DeploymentOperation::id);
        return operation == deployment.operations.end()
            || operation->state == OperationState::Succeeded
            || operation->state == OperationState::Ignored;
    });
}

void DeploymentRun::follow(const ImageVersion &version, DeploymentOperation &operation)
{
    if (version.provisioningState == ProvisioningState::Succeeded) {
        operation.state = OperationState::Succeeded;
        return;
    }
    const auto job = m_services.replication.jobOfVersion(version.uid);
    if (!job) {
        noteEnd(job, operation);
        return;
    }
    operation.state = OperationState::Running;
    operation.job = job->value_or(Uid());
}

void DeploymentRun::makeVersion(std::size_t index, DeploymentOperation &operation)
{
    const auto present = ifThere(m_services.versions.version(m_drafts[index].id));
    const auto wanted = present ? wantedVersion(index, *present)
                                : Result<ImageVersion>(std::unexpected(present.error()));
    if (!wanted) {
        noteEnd(wanted, operation);
        return;
    }
    const bool isSame = *present && withoutEtag(toJson(**present)) == withoutEtag(toJson(*wanted));
    if (isSame) {
        follow(**present, operation);
        return;
    }
    const auto made = *present
        ? m_services.versions.update(m_change, *wanted)
        : m_services.versions.publish(
              m_change,
              PublishRequest{
                  .newGroup = {}, .newGallery = {}, .newDefinition = {}, .version = *wanted});
    noteEnd(made, operation);
    if (made && !made->job.isNull()) {
        operation.state = OperationState::Running;
        operation.job = made->job;
    }
}

void DeploymentRun::makeOne(std::size_t index, DeploymentOperation &operation)
{
    const ResourceDraft &draft = m_drafts[index].resource;
    if (const auto *source = std::get_if<Source>(&draft))
        noteEnd(m_services.sources.create(m_change, *source), operation);
    else if (std::holds_alternative<ImageVersion>(draft))
        makeVersion(index, operation);
    else if (const auto *machine = std::get_if<MachineDraft>(&draft))
        noteEnd(m_services.compute.create(m_change, *machine), operation);
}

Result<> DeploymentRun::make(Deployment &deployment)
{
    for (const DeploymentDraft &draft : m_drafts) {
        const bool isIgnored = std::holds_alternative<IgnoredResource>(draft.resource);
        const bool isMetadata = std::holds_alternative<Gallery>(draft.resource)
            || std::holds_alternative<ImageDefinition>(draft.resource);
        deployment.operations.push_back({.id = draft.id,
                                         .state = isIgnored ? OperationState::Ignored
                                             : isMetadata   ? OperationState::Succeeded
                                                            : OperationState::Waiting,
                                         .job = {}});
    }
    auto begun = inChange(m_catalog, m_change, [&](Transaction &transaction) -> Result<> {
        if (auto put = putMetadata(transaction, nullptr); !put)
            return put;
        return write(transaction, m_change, deployment);
    });
    if (!begun || m_change.validateOnly)
        return begun;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        DeploymentOperation &operation = deployment.operations[i];
        if (operation.state == OperationState::Waiting && canMake(i, deployment))
            makeOne(i, operation);
    }
    return finish(deployment);
}

Result<> DeploymentRun::finish(Deployment &deployment)
{
    for (const DeploymentOperation &operation : deployment.operations) {
        if (operation.fault)
            deployment.faults.push_back(*operation.fault);
    }
    const bool isOpen =
        is(deployment, OperationState::Running) || is(deployment, OperationState::Waiting);
    if (deployment.faults.empty() && !is(deployment, OperationState::Waiting)) {
        DeploymentWorld world(m_services);
        auto outputs = m_template->outputs(world, deployment.warnings);
        if (outputs)
            deployment.outputs = std::move(*outputs);
        else
            deployment.faults.push_back(std::move(outputs.error()));
    }
    deployment.state = !deployment.faults.empty() ? DeploymentState::Failed
        : isOpen                                  ? DeploymentState::Running
                                                  : DeploymentState::Succeeded;
    return inChange(m_catalog, m_change, [&](Transaction &transaction) {
        return write(transaction, m_change, deployment);
    });
}

}  // namespace vitrine
