#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/service/etagcheck.h"
#include "core/service/resourcechecks.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kVersionRestore =
    QStringLiteral("Microsoft.Compute/galleries/images/versions/restore/action");

DeletedVersion inBin(ImageVersion version, const SoftDeletePolicy &policy)
{
    const QDateTime purgeDate = version.softDeletedAt.addDays(policy.retentionPeriodInDays);
    return {std::move(version), purgeDate};
}

// What lies in all recycle bins longer than it is kept.
Result<std::vector<ResourceId>> expired(Transaction &view)
{
    const auto all = deletedVersions(view, Uid());
    if (!all)
        return std::unexpected(all.error());
    const QDateTime now = view.catalog().clock().now();
    std::vector<ResourceId> ids;
    for (const ImageVersion &version : *all) {
        const ResourceId galleryId = version.definitionId.parent();
        const auto gallery = existing(findGallery(view, galleryId), galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        if (inBin(version, gallery->softDeletePolicy).purgeDate <= now)
            ids.push_back(version.id());
    }
    return ids;
}

}  // namespace

Result<std::vector<DeletedVersion>> VersionService::deletedVersions(const ResourceId &galleryId)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<DeletedVersion>> {
        const auto gallery = existing(findGallery(view, galleryId), galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        auto versions = vitrine::deletedVersions(view, gallery->uid);
        if (!versions)
            return std::unexpected(std::move(versions.error()));
        std::vector<DeletedVersion> deleted;
        for (ImageVersion &version : *versions)
            deleted.push_back(inBin(std::move(version), gallery->softDeletePolicy));
        return deleted;
    });
}

Result<ImageVersion> VersionService::restore(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<ImageVersion> {
        auto version = existing(findVersion(transaction, id), id);
        if (!version)
            return version;
        const QByteArray before = compactJson(toJson(*version));
        if (auto same = checkEtag(transaction, change, version->id(), version->etag(), before);
            !same)
            return std::unexpected(std::move(same.error()));
        const QString name = version->id().toString();
        // A removal for good that has begun cannot be taken back.
        if (version->provisioningState == ProvisioningState::Deleting)
            return std::unexpected(Fault::of(QStringLiteral("version.beingDeleted"), name, {name}));
        if (!version->isSoftDeleted())
            return std::unexpected(Fault::of(QStringLiteral("version.notDeleted"), name, {name}));
        version->softDeletedAt = {};
        ++version->revision;
        if (auto updated = updateVersion(transaction, *version); !updated)
            return std::unexpected(std::move(updated.error()));
        if (auto noted = audit(transaction, change.caller, kVersionRestore, name, before,
                               compactJson(toJson(*version)));
            !noted)
            return std::unexpected(std::move(noted.error()));
        return version;
    });
}

Result<int> VersionService::purgeExpired(const Change &change)
{
    const auto ids = inRead(m_catalog, change.caller, expired);
    if (!ids)
        return std::unexpected(ids.error());
    Change each(change.caller);
    each.validateOnly = change.validateOnly;
    int purged = 0;
    Problems problems;
    for (const ResourceId &id : *ids) {
        auto removed = remove(each, id, true);
        // Another process may have purged or restored it meanwhile: that is no problem.
        if (removed)
            ++purged;
        else if (removed.error().reason != QStringLiteral("resource.notFound"))
            problems.push_back(std::move(removed.error()));
    }
    if (auto all = Fault::all(std::move(problems)); !all)
        return std::unexpected(std::move(all.error()));
    return purged;
}

}  // namespace vitrine
