#pragma once

#include "core/service/deployment/deploymentdraft.h"
#include "core/service/deploymentservice.h"
#include "core/service/versionservice.h"

#include <optional>
#include <vector>

namespace vitrine {

/// One request, from its template to what is made of it. Used by one thread.
class DeploymentRun {
public:
    DeploymentRun(Catalog &catalog, const DeploymentService::Services &services,
                  const Policy &policy, const Change &change);

    /// Reads and evaluates the template. Errors: those of TemplateExpansion::read() and
    /// readDrafts(), `group.notFound`, `property.value.invalid`, `template.mode.complete`.
    Result<> read(const DeploymentRequest &request);
    /// Asks every service what it would do. Errors: what they find, all at once.
    Result<DeploymentPlan> plan(bool withFigures);
    /// Makes what can be made now, and notes it in \p deployment. After plan() alone. Errors: those
    /// that come before the first resource is made.
    Result<> make(Deployment &deployment);

private:
    Result<> putMetadata(Transaction &transaction, Problems *problems);
    template <typename Value, typename Find, typename Put>
    Result<> putOne(std::size_t index, const Value &draft, Problems *problems, Find find, Put put);
    void planSource(std::size_t index, const Source &draft);
    void planVersion(std::size_t index, const ImageVersion &draft, bool withFigures);
    void planMachine(std::size_t index, const MachineDraft &draft);
    Result<ImageVersion> wantedVersion(std::size_t index,
                                       const std::optional<ImageVersion> &present) const;
    PublishRequest requestFor(ImageVersion version) const;
    void leaveOutPastDates();
    void note(std::size_t index, Fault fault);
    bool isMadeHere(const Fault &fault) const;
    std::optional<std::size_t> find(const ResourceId &id) const;
    ResourceId neededBy(std::size_t index) const;

    bool canMake(std::size_t index, const Deployment &deployment) const;
    void makeOne(std::size_t index, DeploymentOperation &operation);
    void makeVersion(std::size_t index, DeploymentOperation &operation);
    void follow(const ImageVersion &version, DeploymentOperation &operation);
    Result<> finish(Deployment &deployment);

    Catalog &m_catalog;
    const DeploymentService::Services m_services;
    const Policy &m_policy;
    const Change m_change;
    DeploymentRequest m_request;
    std::optional<TemplateExpansion> m_template;
    std::vector<DeploymentDraft> m_drafts;
    std::vector<ResourceChange> m_changes;
    std::vector<Gallery> m_newGalleries;
    std::vector<ImageDefinition> m_newDefinitions;
    Problems m_problems;
};

}  // namespace vitrine
