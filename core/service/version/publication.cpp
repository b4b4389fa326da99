#include "core/service/version/publication.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/ruletools.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/sourcefindings.h"
#include "core/service/version/targetcheck.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

// Asks for the same disks: what a request leaves out, its source has filled in.
bool sameDisks(const ImageVersion &present, const ImageVersion &wanted)
{
    const auto find = [](const ImageVersion &version, int lun) {
        const auto found = std::ranges::find(version.dataDisks, lun, &DataDiskImage::lun);
        return found == version.dataDisks.end() ? nullptr : &*found;
    };
    const bool known = std::ranges::all_of(wanted.dataDisks, [&](const DataDiskImage &disk) {
        const DataDiskImage *there = find(present, disk.lun);
        return there != nullptr && there->source == disk.source
            && there->hostCaching == disk.hostCaching;
    });
    const bool complete = std::ranges::all_of(present.dataDisks, [&](const DataDiskImage &disk) {
        return find(wanted, disk.lun) != nullptr
            || (disk.source.isNull() && givesAllDisks(present.source));
    });
    return known && complete
        && (wanted.osDiskCaching == HostCaching::ReadWrite
            || wanted.osDiskCaching == present.osDiskCaching);
}

// What a repeated request must agree on to be the same request.
bool sameRequest(const ImageVersion &present, const ImageVersion &wanted)
{
    const PublishingProfile &p = present.publishingProfile;
    const PublishingProfile &q = wanted.publishingProfile;
    const auto sameTarget = [&p, &q](const TargetRegion &x, const TargetRegion &y) {
        return x.name == y.name && p.replicaCountOf(x) == q.replicaCountOf(y)
            && p.storageAccountTypeOf(x) == q.storageAccountTypeOf(y)
            && x.excludeFromLatest == y.excludeFromLatest && x.encryption == y.encryption;
    };
    return present.source == wanted.source && present.location == wanted.location
        && sameDisks(present, wanted) && p.excludeFromLatest == q.excludeFromLatest
        && p.replicationMode == q.replicationMode && p.endOfLifeDate == q.endOfLifeDate
        && present.safetyProfile == wanted.safetyProfile && present.tags == wanted.tags
        && std::ranges::equal(p.targetRegions, q.targetRegions, sameTarget);
}

Result<> auditWrite(Transaction &change, const Caller &caller, const char *action,
                    const ResourceId &id, const Json &json)
{
    return audit(change, caller, QString::fromLatin1(action), id.toString(), {}, compactJson(json));
}

}  // namespace

Result<> completePublication(Catalog &catalog, PublishRequest &request)
{
    ImageVersion &version = request.version;
    if (request.newGroup)
        request.newGroup->location = canonicalRegion(request.newGroup->location);
    if (request.newGallery)
        request.newGallery->location = canonicalRegion(request.newGallery->location);
    if (request.newDefinition)
        request.newDefinition->location = canonicalRegion(request.newDefinition->location);
    if (version.location.isEmpty() && request.newDefinition)
        version.location = request.newDefinition->location;
    if (version.location.isEmpty()) {
        const auto definition = inRead(catalog, [&version](Transaction &view) {
            return findDefinition(view, version.definitionId);
        });
        if (!definition)
            return std::unexpected(definition.error());
        if (*definition)
            version.location = (*definition)->location;
    }
    version.location = canonicalRegion(version.location);
    auto &targets = version.publishingProfile.targetRegions;
    for (TargetRegion &target : targets)
        target.name = canonicalRegion(target.name);
    if (targets.empty() && !version.location.isEmpty()) {
        TargetRegion source;
        source.name = version.location;
        targets.push_back(source);
    }
    if (!version.publishingProfile.publishedDate.isValid())
        version.publishingProfile.publishedDate = catalog.clock().now();
    return {};
}

Result<std::optional<Publication>> versionAlreadyThere(Transaction &view,
                                                       const ImageVersion &version)
{
    const auto present = findVersion(view, version.id());
    if (!present)
        return std::unexpected(present.error());
    if (!*present)
        return std::nullopt;
    const auto job = findJobOfVersion(view, (*present)->uid);
    if (!job)
        return std::unexpected(job.error());
    const bool isAlive = !(*present)->isSoftDeleted()
        && (*present)->provisioningState != ProvisioningState::Deleting;
    if (!*job || !isAlive || !sameRequest(**present, version))
        return std::unexpected(Fault::of(QStringLiteral("version.exists"),
                                         QStringLiteral("galleryImageVersionName"),
                                         {version.number.toString()}));
    return std::optional(Publication{**present, (*job)->uid});
}

JobRow replicationOf(const ImageVersion &version, const QDateTime &now)
{
    JobRow job;
    job.uid = Uid::random();
    job.kind = QStringLiteral("replicate");
    job.versionUid = version.uid;
    job.title = version.id().toString();
    job.createdAt = now;
    for (const TargetRegion &target : version.publishingProfile.targetRegions)
        job.regions.push_back({target.name, JobState::Queued, 0, std::nullopt});
    return job;
}

Result<> insertNewResources(Transaction &change, const Caller &caller,
                            const PublishRequest &request)
{
    if (request.newGroup) {
        const auto present = findGroup(change, request.newGroup->id());
        if (!present)
            return std::unexpected(present.error());
        if (!*present) {
            if (auto made = insertGroup(change, *request.newGroup); !made)
                return made;
            if (auto noted = auditWrite(change, caller,
                                        "Microsoft.Resources/subscriptions/resourceGroups/write",
                                        request.newGroup->id(), toJson(*request.newGroup));
                !noted)
                return noted;
        }
    }
    if (request.newGallery) {
        const auto present = findGallery(change, request.newGallery->id());
        if (!present)
            return std::unexpected(present.error());
        if (!*present) {
            Gallery gallery = *request.newGallery;
            gallery.uid = Uid::random();
            gallery.revision = 1;
            if (auto made = insertGallery(change, gallery); !made)
                return made;
            if (auto noted = auditWrite(change, caller, "Microsoft.Compute/galleries/write",
                                        gallery.id(), toJson(gallery));
                !noted)
                return noted;
        }
    }
    if (!request.newDefinition)
        return {};
    const auto present = findDefinition(change, request.newDefinition->id());
    if (!present)
        return std::unexpected(present.error());
    if (*present)
        return {};
    const auto gallery = findGallery(change, request.newDefinition->galleryId);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (!*gallery)
        return std::unexpected(Fault::of(QStringLiteral("parent.notFound"),
                                         request.newDefinition->galleryId.toString(),
                                         {request.newDefinition->galleryId.toString()}));
    ImageDefinition definition = *request.newDefinition;
    definition.uid = Uid::random();
    definition.revision = 1;
    definition.galleryId = (*gallery)->id();
    if (auto made = insertDefinition(change, (*gallery)->uid, definition); !made)
        return made;
    return auditWrite(change, caller, "Microsoft.Compute/galleries/images/write", definition.id(),
                      toJson(definition));
}

Result<Publication> insertPublication(Transaction &change, const Caller &caller,
                                      const Policy &policy, const PublishRequest &request)
{
    auto there = versionAlreadyThere(change, request.version);
    if (!there)
        return std::unexpected(std::move(there.error()));
    if (*there)
        return std::move(**there);
    ImageVersion version = request.version;
    auto quota = checkVersionQuota(change, version, policy);
    if (!quota)
        return std::unexpected(std::move(quota.error()));
    if (auto sound = Fault::all(std::move(*quota)); !sound)
        return std::unexpected(std::move(sound.error()));
    for (auto &&step :
         {insertNewResources(change, caller, request), takeDisksOfSource(change, version)}) {
        if (!step)
            return std::unexpected(step.error());
    }
    const auto definition = findDefinition(change, version.definitionId);
    if (!definition)
        return std::unexpected(definition.error());
    const QString parent = version.definitionId.toString();
    if (!*definition)
        return std::unexpected(Fault::of(QStringLiteral("parent.notFound"), parent, {parent}));
    version.uid = Uid::random();
    version.revision = 1;
    version.definitionId = (*definition)->id();
    version.provisioningState = ProvisioningState::Creating;
    const JobRow job = replicationOf(version, change.catalog().clock().now());
    if (auto made = insertVersion(change, (*definition)->uid, version); !made)
        return std::unexpected(std::move(made.error()));
    if (auto made = insertJob(change, job); !made)
        return std::unexpected(std::move(made.error()));
    if (auto noted = auditWrite(change, caller, "Microsoft.Compute/galleries/images/versions/write",
                                version.id(), toJson(version));
        !noted)
        return std::unexpected(std::move(noted.error()));
    return Publication{version, job.uid};
}

}  // namespace vitrine
