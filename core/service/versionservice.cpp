#include "core/service/versionservice.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/replication/versiondisks.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/planner.h"
#include "core/service/version/publication.h"
#include "core/service/version/sourcefindings.h"
#include "core/service/version/versionstatus.h"

namespace vitrine {
namespace {

Result<std::optional<Publication>> alreadyThere(Catalog &catalog, const ImageVersion &version)
{
    return inRead(catalog,
                  [&version](Transaction &view) { return versionAlreadyThere(view, version); });
}

// Gives \p work the definition and the view it was found in.
template <typename Work>
auto withDefinition(Catalog &catalog, const ResourceId &id, Work work)
{
    using Answer = std::invoke_result_t<Work, Transaction &, const ImageDefinition &>;
    return inRead(catalog, [&](Transaction &view) -> Answer {
        auto definition = existing(findDefinition(view, id), id);
        if (!definition)
            return std::unexpected(std::move(definition.error()));
        return work(view, *definition);
    });
}

}  // namespace

VersionService::VersionService(Catalog &catalog, FileOps &files, ReplicationService &replication,
                               const Policy &policy)
    : m_catalog(catalog)
    , m_files(files)
    , m_replication(replication)
    , m_policy(policy)
{
}

Result<> VersionService::check(const PublishRequest &request)
{
    PublishRequest complete = request;
    if (auto completed = completePublication(m_catalog, complete); !completed)
        return completed;
    const auto present = alreadyThere(m_catalog, complete.version);
    if (!present)
        return std::unexpected(present.error());
    return *present ? Result<>() : checkPublication(m_catalog, m_files, m_policy, complete);
}

Result<ReplicationPlan> VersionService::planPublication(const Change &change,
                                                        PublishRequest request)
{
    if (auto completed = completePublication(m_catalog, request); !completed)
        return std::unexpected(std::move(completed.error()));
    const auto present = alreadyThere(m_catalog, request.version);
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return planUpdate(change, (*present)->version);
    if (auto sound = checkPublication(m_catalog, m_files, m_policy, request); !sound)
        return std::unexpected(std::move(sound.error()));
    return vitrine::planPublication(m_catalog, m_files, m_policy, change, request);
}

Result<ReplicationPlan> VersionService::planUpdate(const Change &change, const ImageVersion &wanted,
                                                   PlanDepth depth)
{
    return vitrine::planUpdate(m_catalog, m_files, m_policy, change, wanted, depth);
}

Result<Publication> VersionService::publish(const Change &change, PublishRequest request)
{
    if (auto completed = completePublication(m_catalog, request); !completed)
        return std::unexpected(std::move(completed.error()));
    auto present = alreadyThere(m_catalog, request.version);
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present)
        return std::move(**present);
    if (auto sound = checkPublication(m_catalog, m_files, m_policy, request); !sound)
        return std::unexpected(std::move(sound.error()));
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Publication> {
        // Somebody may have taken the source since the check, which reads disks and takes its time.
        auto sources = findSources(transaction, request.version, m_policy);
        if (!sources)
            return std::unexpected(std::move(sources.error()));
        if (auto free = Fault::all(std::move(sources->problems)); !free)
            return std::unexpected(std::move(free.error()));
        return insertPublication(transaction, change.caller, m_policy, request);
    });
}

Result<ImageVersion> VersionService::version(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&id](Transaction &view) { return existing(findVersion(view, id), id); });
}

Result<std::vector<ImageVersion>>
VersionService::versions(const ResourceId &definitionId, const std::optional<VersionNumber> &below,
                         int limit)
{
    return withDefinition(m_catalog, definitionId,
                          [&](Transaction &view, const ImageDefinition &definition) {
                              return versionPage(view, definition.uid, below, limit);
                          });
}

Result<int> VersionService::versionCount(const ResourceId &definitionId)
{
    return withDefinition(m_catalog, definitionId,
                          [](Transaction &view, const ImageDefinition &definition) {
                              return vitrine::versionCount(view, definition.uid);
                          });
}

Result<std::optional<ImageVersion>> VersionService::latest(const ResourceId &definitionId,
                                                           const QString &region)
{
    return withDefinition(
        m_catalog, definitionId, [&](Transaction &view, const ImageDefinition &definition) {
            return latestVersionRow(view, definition.uid, normalizedRegionName(region),
                                    m_catalog.clock().now());
        });
}

Result<ReplicationStatus> VersionService::replicationStatus(const ImageVersion &version)
{
    const auto placed = placedReplicas(m_catalog, version.uid);
    if (!placed)
        return std::unexpected(placed.error());
    const auto job = inRead(
        m_catalog, [&version](Transaction &view) { return findJobOfVersion(view, version.uid); });
    if (!job)
        return std::unexpected(job.error());
    const auto live = *job ? m_replication.liveParts((*job)->uid) : std::vector<PartProgress>();
    return replicationStatusOf(version, *placed, *job, live);
}

Result<std::vector<Region>> VersionService::registeredRegions()
{
    return inRead(m_catalog, [](Transaction &view) { return regions(view); });
}

}  // namespace vitrine
