#pragma once

#include "core/arm/deployment.h"
#include "core/catalog/page.h"
#include "core/gallery/rules.h"
#include "core/service/change.h"
#include "core/service/deployment/whatif.h"

#include <vector>

namespace vitrine {

class Catalog;
class ComputeService;
class GalleryService;
class ReplicationService;
class SourceService;
class VersionService;

/// A template to be deployed. Its JSON comes from readTemplateJson().
struct DeploymentRequest {
    ResourceId group;  ///< a resource group
    QString name;  ///< 1 to 64 letters, digits, dots, dashes, underscores and brackets
    JsonValue source = {};  ///< the template
    JsonValue parameters = {};  ///< a parameters file, its member `parameters`, or null
    QString mode = {};  ///< empty or `Incremental`
};

/// What an export writes.
struct ExportSelection {
    std::vector<ResourceId> ids;  ///< galleries, definitions, versions, sources or a whole group
};

/// Templates: what they would do, their deployments, and templates made of what is there.
/// Thread: any; what reads disk images says so and is never called from the GUI thread.
class DeploymentService {
public:
    struct Services {
        GalleryService &galleries;
        SourceService &sources;
        VersionService &versions;
        ReplicationService &replication;
        ComputeService &compute;
    };
    DeploymentService(Catalog &catalog, const Services &services, const Policy &policy);

    /// Tells everything that a deployment would do, and changes nothing; what is wrong is said all
    /// at once, by the rules of the services that would make the resources. Reads disk images and
    /// regions. Errors: those of TemplateExpansion::read(), readDrafts() and of creating each
    /// resource; `property.value.invalid` for the name, `template.mode.complete`,
    /// `group.notFound`, `access.denied`.
    Result<DeploymentPlan> whatIf(const Change &change, const DeploymentRequest &request);
    /// The same without the figures of versions.
    Result<DeploymentPlan> validate(const Change &change, const DeploymentRequest &request);
    /// Deploys a template once everything in it was found right. Galleries and image definitions
    /// are made in one transaction, then sources, then versions, whose jobs are returned and not
    /// started, then machines. What waits for a job is made when the same deployment is created
    /// again, which changes nothing that is there already. Reads disk images, touches regions.
    /// Errors: those of whatIf(); what fails afterwards is told in the deployment.
    Result<Deployment> create(const Change &change, const DeploymentRequest &request);

    /// Returns a deployment as it is now: a version counts when its job has ended.
    /// Errors: `resource.notFound`.
    Result<Deployment> deployment(const ResourceId &id);
    /// \p resourceGroup empty: all.
    Result<std::vector<Deployment>> deployments(const QString &resourceGroup = {},
                                                const PageCursor &after = {}, int limit = 500);
    /// Forgets a deployment; what it made stays. Errors: `resource.notFound`.
    Result<> remove(const Change &change, const ResourceId &id);

    /// Writes a template that makes the selection again: with a gallery its definitions and their
    /// versions, with a definition its versions, with a version the registered source that it is
    /// made from. The template refers to disk images by their paths.
    /// Errors: `resource.notFound`, `template.limit.exceeded`.
    Result<Json> exportTemplate(const ExportSelection &selection);

private:
    Result<DeploymentPlan> planned(const Change &change, const DeploymentRequest &request,
                                   bool withFigures);
    void settle(Deployment &deployment);

    Catalog &m_catalog;
    const Services m_services;
    const Policy &m_policy;
};

}  // namespace vitrine
