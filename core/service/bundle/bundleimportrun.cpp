#include "core/service/bundle/bundleimportrun.h"

#include "core/access/actions.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/changerules.h"
#include "core/gallery/jsonfields.h"
#include "core/replication/fileorigin.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"

#include <QUrl>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace vitrine {
namespace {

Fault versionFault(const char *reason, const ImageVersion &version)
{
    const QString id = version.id().toString();
    return Fault::of(QString::fromLatin1(reason), id, {id});
}

bool isFinished(const ImageVersion &version)
{
    return version.provisioningState == ProvisioningState::Succeeded
        || version.provisioningState == ProvisioningState::Updating;
}

}  // namespace

BundleImportRun::BundleImportRun(Catalog &catalog, VersionService &versions,
                                 ReplicationService &replication, Change change,
                                 BundleImportRequest request, const BundleReader &bundle)
    : m_catalog(catalog)
    , m_versions(versions)
    , m_replication(replication)
    , m_change(std::move(change))
    , m_request(std::move(request))
    , m_bundle(bundle)
{
}

void BundleImportRun::note(Fault fault)
{
    addProblems(m_problems, fault.flattened());
}

Result<BundleImportPlan> BundleImportRun::plan()
{
    m_plan = {};
    m_requests.clear();
    m_problems.clear();
    if (auto chosen = chooseRegions(); !chosen)
        return std::unexpected(std::move(chosen.error()));
    for (const BundledGallery &gallery : m_bundle.contents().galleries) {
        if (auto planned = planGallery(gallery); !planned)
            return std::unexpected(std::move(planned.error()));
    }
    if (auto sound = Fault::all(std::move(m_problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return m_plan;
}

Result<> BundleImportRun::chooseRegions()
{
    m_plan.targetRegions = m_request.targetRegions;
    if (!m_plan.targetRegions.isEmpty())
        return {};
    const auto known =
        inRead(m_catalog, m_change.caller, [](Transaction &view) { return regions(view); });
    if (!known)
        return std::unexpected(known.error());
    if (!known->empty())
        m_plan.targetRegions << known->front().name;
    return {};
}

Result<> BundleImportRun::planGallery(const BundledGallery &bundled)
{
    PublishRequest around;
    around.isImport = true;
    Gallery gallery = bundled.gallery;
    gallery.subscriptionId = m_request.subscriptionId;
    if (!m_request.resourceGroup.isEmpty())
        gallery.resourceGroup = m_request.resourceGroup;
    gallery.location = m_plan.targetRegions.value(0);
    const ResourceId groupId = ResourceId::group(gallery.subscriptionId, gallery.resourceGroup);
    struct Present {
        std::optional<ResourceGroup> group;
        std::optional<Gallery> gallery;
    };
    auto present = inRead(m_catalog, m_change.caller, [&](Transaction &view) -> Result<Present> {
        if (auto may = view.allow(action::kBundleWrite, groupId); !may)
            return std::unexpected(std::move(may.error()));
        auto group = findGroup(view, groupId);
        if (!group)
            return std::unexpected(std::move(group.error()));
        auto found = findGallery(view, gallery.id());
        if (!found)
            return std::unexpected(std::move(found.error()));
        return Present{std::move(*group), std::move(*found)};
    });
    if (!present)
        return std::unexpected(std::move(present.error()));
    const auto isPlanned = [this](const ResourceId &id) {
        return std::ranges::find(m_plan.newResources, id) != m_plan.newResources.end();
    };
    if (!present->group) {
        around.newGroup =
            ResourceGroup{gallery.subscriptionId, gallery.resourceGroup, gallery.location, {}};
        if (!isPlanned(groupId))
            m_plan.newResources.push_back(groupId);
    }
    if (!present->gallery) {
        around.newGallery = gallery;
        m_plan.newResources.push_back(gallery.id());
    }
    around.version.definitionId = gallery.id();  // of what is in it, until each has its own
    for (const BundledDefinition &definition : bundled.definitions) {
        if (auto planned = planDefinition(definition, around); !planned)
            return planned;
    }
    return {};
}

Result<> BundleImportRun::planDefinition(const BundledDefinition &bundled,
                                         const PublishRequest &around)
{
    PublishRequest request = around;
    ImageDefinition wanted = bundled.definition;
    wanted.galleryId = around.version.definitionId;
    wanted.location = m_plan.targetRegions.value(0);
    auto present = inRead(m_catalog, m_change.caller,
                          [&](Transaction &view) { return findDefinition(view, wanted.id()); });
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present) {
        wanted.location = (*present)->location;
        for (Fault &difference : changesNotAllowed(**present, wanted)) {
            difference.target = wanted.id().toString() + u'/' + difference.target;
            note(std::move(difference));
        }
    } else if (!bundled.versions.empty()) {
        request.newDefinition = wanted;
        m_plan.newResources.push_back(wanted.id());
    }
    for (const BundledVersion &version : bundled.versions) {
        if (auto planned = planVersion(version, request, wanted); !planned)
            return planned;
    }
    return {};
}

Result<> BundleImportRun::planVersion(const BundledVersion &bundled, PublishRequest request,
                                      const ImageDefinition &definition)
{
    ImageVersion &version = request.version;
    version = bundled.version;
    version.definitionId = definition.id();
    version.location = m_plan.targetRegions.value(0);
    for (const QString &region : m_plan.targetRegions) {
        TargetRegion target;
        target.name = region;
        version.publishingProfile.targetRegions.push_back(target);
    }
    for (const BundledDisk &disk : bundled.disks) {
        const VersionSource source{{}, QUrl::fromLocalFile(m_bundle.mapPath(disk.map)).toString()};
        if (disk.lun) {
            version.dataDisks.push_back({*disk.lun, source, disk.hostCaching, 0});
        } else {
            version.source = source;
            version.osDiskCaching = disk.hostCaching;
        }
    }
    const auto present = inRead(m_catalog, m_change.caller,
                                [&](Transaction &view) { return findVersion(view, version.id()); });
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return planPresent(**present, version);
    if (auto there = checkBases(bundled, version.definitionId); !there) {
        note(std::move(there.error()));
        return {};
    }
    m_plan.steps.push_back(
        {version.id(), BundleImportStep::Action::Publish, version.occupiedBytes});
    // What the catalogue learns by reading it is not told beforehand.
    version.occupiedBytes = 0;
    version.contentDigest = {};
    if (auto sound = m_versions.check(request); !sound)
        note(std::move(sound.error()));
    m_requests.push_back(std::move(request));
    return {};
}

Result<> BundleImportRun::planPresent(const ImageVersion &present, const ImageVersion &wanted)
{
    if (present.isSoftDeleted()
        || (isFinished(present) && present.contentDigest != wanted.contentDigest)) {
        note(versionFault("bundle.version.differs", present));
        return {};
    }
    BundleImportStep step{present.id(), BundleImportStep::Action::Skip, wanted.occupiedBytes};
    if (!isFinished(present)) {
        if (present.source != wanted.source) {
            note(versionFault("bundle.version.unfinished", present));
            return {};
        }
        const auto job = m_replication.jobOfVersion(present.uid);
        if (!job)
            return std::unexpected(job.error());
        step.action = BundleImportStep::Action::Resume;
        step.job = job->value_or(Uid());
    }
    m_plan.steps.push_back(std::move(step));
    m_requests.emplace_back();
    return {};
}

// Whoever imports reads, through the bundle, what it leaves out: they must be allowed to.
Result<> BundleImportRun::checkBases(const BundledVersion &bundled, const ResourceId &definitionId)
{
    for (const BundledDisk &disk : bundled.disks) {
        const auto map = m_bundle.map(disk.map);
        if (!map)
            return std::unexpected(map.error());
        for (const BaseDisk &base : map->bases) {
            const ResourceId id =
                baseVersionId(definitionId, base.gallery, base.definition, base.version);
            const auto found = inRead(m_catalog, m_change.caller,
                                      [&](Transaction &view) { return findVersion(view, id); });
            if (!found)
                return std::unexpected(found.error());
            if (!*found || !isFinished(**found))
                return std::unexpected(Fault::of(QStringLiteral("bundle.base.missing"),
                                                 id.toString(),
                                                 {id.toString(), map->base.toString()}));
        }
    }
    return {};
}

Result<> BundleImportRun::audit()
{
    nlohmann::ordered_json versions = nlohmann::ordered_json::array();
    std::set<QString> groups;
    for (const BundleImportStep &step : m_plan.steps) {
        versions.push_back(jsonText(step.version.toString()));
        groups.insert(step.version.resourceGroup());
    }
    const nlohmann::ordered_json json{{"bundle", jsonText(m_bundle.index().id.toString())},
                                      {"folder", jsonText(m_bundle.folder())},
                                      {"fingerprint", jsonText(m_bundle.fingerprint())},
                                      {"versions", std::move(versions)}};
    return inChange(m_catalog, m_change, [&](Transaction &transaction) -> Result<> {
        for (const QString &group : groups) {
            const ResourceId id = ResourceId::group(m_request.subscriptionId, group);
            if (auto may = transaction.allow(action::kBundleWrite, id); !may)
                return may;
            if (auto noted = vitrine::audit(transaction, m_change.caller,
                                            QStringLiteral("Vitrine/bundles/import/action"),
                                            id.toString(), {}, compactJson(json));
                !noted)
                return noted;
        }
        return {};
    });
}

// What the first version of a gallery has made the others find.
void BundleImportRun::leaveOutMade(PublishRequest &request)
{
    const auto isMade = [this](const ResourceId &id) { return !m_made.insert(id.folded()).second; };
    if (request.newGroup && isMade(request.newGroup->id()))
        request.newGroup.reset();
    if (request.newGallery && isMade(request.newGallery->id()))
        request.newGallery.reset();
    if (request.newDefinition && isMade(request.newDefinition->id()))
        request.newDefinition.reset();
}

Result<BundleImportPlan> BundleImportRun::make()
{
    if (auto noted = audit(); !noted)
        return std::unexpected(std::move(noted.error()));
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        if (!m_requests[i])
            continue;
        leaveOutMade(*m_requests[i]);
        const auto published = m_versions.publish(m_change, *m_requests[i]);
        if (!published)
            return std::unexpected(published.error());
        m_plan.steps[i].job = published->job;
    }
    for (const BundleImportStep &step : m_plan.steps) {
        if (step.job.isNull())
            continue;
        // One that another process runs goes on there.
        auto started = m_replication.start(step.job);
        if (!started && started.error().reason != QStringLiteral("job.busy")
            && started.error().reason != QStringLiteral("job.over"))
            return std::unexpected(std::move(started.error()));
    }
    return m_plan;
}

}  // namespace vitrine
