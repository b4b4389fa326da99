#include "core/service/galleryservice.h"

#include "core/catalog/galleryrows.h"
#include "core/catalog/rolerows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/etagcheck.h"
#include "core/service/galleryputs.h"
#include "core/service/resourcechecks.h"
#include "core/service/sharingservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kGalleryWrite = QStringLiteral("Microsoft.Compute/galleries/write");
const QString kGalleryDelete = QStringLiteral("Microsoft.Compute/galleries/delete");

/// A gallery that is asked for: completed, with what is wrong with it and what is there already.
struct GalleryPlan {
    Gallery gallery;
    Problems problems;
    std::optional<Gallery> present;
};

// A request that leaves something open means "unchanged", as it does for the service.
Gallery merged(const Gallery &present, const Gallery &wanted)
{
    Gallery gallery = present;
    if (!wanted.description.isEmpty())
        gallery.description = wanted.description;
    if (wanted.softDeletePolicy != SoftDeletePolicy())
        gallery.softDeletePolicy = wanted.softDeletePolicy;
    if (!wanted.tags.isEmpty())
        gallery.tags = wanted.tags;
    return gallery;
}

// What keeps a new gallery out of its region.
Result<Problems> checkRoom(Transaction &transaction, const Gallery &gallery, const Policy &policy)
{
    Problems problems = checkAccess(gallery.location, policy);
    const auto count = galleryCountIn(transaction, gallery.subscriptionId, gallery.location);
    if (!count)
        return std::unexpected(count.error());
    addProblems(problems,
                checkQuota(kGalleryType, *count, policy.maximumGalleries, gallery.location));
    return problems;
}

Result<GalleryPlan> planGallery(Transaction &transaction, const Gallery &draft,
                                const Policy &policy)
{
    GalleryPlan plan{draft, {}, std::nullopt};
    Gallery &gallery = plan.gallery;
    auto place =
        settlePlace(transaction, gallery.subscriptionId, gallery.resourceGroup, gallery.location);
    if (!place)
        return std::unexpected(std::move(place.error()));
    auto present = findGalleryByName(transaction, gallery.subscriptionId, gallery.name);
    if (!present)
        return std::unexpected(present.error());
    if (!*present) {
        plan.problems = vitrine::check(gallery);
        addProblems(plan.problems, std::move(*place));
        auto room = checkRoom(transaction, gallery, policy);
        if (!room)
            return std::unexpected(std::move(room.error()));
        addProblems(plan.problems, std::move(*room));
        return plan;
    }
    const QString &where = (*present)->resourceGroup;
    if (where.compare(gallery.resourceGroup, Qt::CaseInsensitive) != 0) {
        plan.problems = vitrine::check(gallery);
        addProblems(plan.problems, std::move(*place));
        plan.problems.push_back(Fault::of(QStringLiteral("gallery.name.taken"),
                                          QStringLiteral("galleryName"), {gallery.name, where}));
        return plan;
    }
    const QString wanted = draft.location.isEmpty() ? (*present)->location : gallery.location;
    gallery = merged(**present, gallery);
    plan.problems = vitrine::check(gallery);
    addProblems(plan.problems, std::move(*place));
    if ((*present)->location != wanted)
        plan.problems.push_back(otherLocation(draft.name, (*present)->location, where, wanted));
    plan.present = std::move(*present);
    return plan;
}

/// Writes \p gallery over \p present when they differ.
Result<Gallery> replaceGallery(Transaction &transaction, const Caller &caller,
                               const Gallery &present, Gallery gallery)
{
    const QByteArray before = compactJson(toJson(present));
    if (before == compactJson(toJson(gallery)))
        return gallery;
    ++gallery.revision;
    auto written = updateGallery(transaction, gallery);
    if (written)
        written = audit(transaction, caller, kGalleryWrite, gallery.id().toString(), before,
                        compactJson(toJson(gallery)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return gallery;
}

}  // namespace

Result<Gallery> putGallery(Transaction &transaction, const Change &change, const Gallery &draft,
                           const Policy &policy)
{
    auto plan = planGallery(transaction, draft, policy);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    const auto same = plan->present
        ? checkEtag(transaction, change, plan->present->id(), plan->present->etag(),
                    compactJson(toJson(*plan->present)))
        : checkEtag(transaction, change, plan->gallery.id(), {}, {});
    if (!same)
        return std::unexpected(same.error());
    if (auto sound = Fault::all(std::move(plan->problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (plan->present)
        return replaceGallery(transaction, change.caller, *plan->present, std::move(plan->gallery));
    Gallery gallery = std::move(plan->gallery);
    gallery.uid = Uid::random();
    gallery.provisioningState = ProvisioningState::Succeeded;
    gallery.revision = 1;
    auto made = insertGallery(transaction, gallery);
    if (made)
        made = audit(transaction, change.caller, kGalleryWrite, gallery.id().toString(), {},
                     compactJson(toJson(gallery)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return gallery;
}

namespace {

Result<Gallery> existingGallery(Transaction &transaction, const ResourceId &id)
{
    return existing(findGallery(transaction, id), id);
}

Result<Gallery> changeGallery(Transaction &transaction, const Change &change, const Gallery &wanted)
{
    const auto present = existingGallery(transaction, wanted.id());
    if (!present)
        return std::unexpected(present.error());
    if (auto same = checkEtag(transaction, change, present->id(), present->etag(),
                              compactJson(toJson(*present)));
        !same)
        return std::unexpected(std::move(same.error()));
    Gallery gallery = *present;
    gallery.description = wanted.description;
    gallery.softDeletePolicy = wanted.softDeletePolicy;
    gallery.tags = wanted.tags;
    Problems problems = vitrine::check(gallery);
    const QString location = canonicalRegion(wanted.location);
    if (!location.isEmpty() && location != present->location)
        problems.push_back(
            changeNotAllowed(QStringLiteral("location"), present->location, location));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return replaceGallery(transaction, change.caller, *present, std::move(gallery));
}

Result<> removeEmptyGallery(Transaction &transaction, const Change &change, const ResourceId &id)
{
    const auto gallery = existingGallery(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    const QByteArray before = compactJson(toJson(*gallery));
    if (auto same = checkEtag(transaction, change, gallery->id(), gallery->etag(), before); !same)
        return same;
    const auto count = definitionCount(transaction, gallery->uid);
    const auto some = definitionPage(transaction, gallery->uid, {}, kNestedNamed);
    if (!count || !some)
        return std::unexpected(!count ? count.error() : some.error());
    if (*count > 0)
        return std::unexpected(notEmpty(gallery->id(), *count, *some));
    if (auto ended = requireNoCommunity(transaction, *gallery); !ended)
        return ended;
    if (auto removed = removeGallery(transaction, gallery->uid); !removed)
        return removed;
    if (auto forgotten = forgetAssignments(transaction, gallery->id()); !forgotten)
        return forgotten;
    return audit(transaction, change.caller, kGalleryDelete, gallery->id().toString(), before, {});
}

}  // namespace

GalleryService::GalleryService(Catalog &catalog, const Policy &policy)
    : m_catalog(catalog)
    , m_policy(policy)
{
}

Result<> GalleryService::checkGallery(const Gallery &draft)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<> {
        auto plan = planGallery(transaction, draft, m_policy);
        if (!plan)
            return std::unexpected(std::move(plan.error()));
        return Fault::all(std::move(plan->problems));
    });
}

Result<Gallery> GalleryService::createGallery(const Change &change, Gallery draft)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putGallery(transaction, change, draft, m_policy);
    });
}

Result<Gallery> GalleryService::updateGallery(const Change &change, const Gallery &wanted)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return changeGallery(transaction, change, wanted);
    });
}

Result<Gallery> GalleryService::gallery(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existingGallery(transaction, id); });
}

Result<std::vector<Gallery>> GalleryService::galleries(const QString &resourceGroup,
                                                       const PageCursor &after, int limit)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return galleryPage(transaction, resourceGroup, after, limit);
    });
}

Result<int> GalleryService::galleryCount()
{
    return inRead(m_catalog,
                  [](Transaction &transaction) { return vitrine::galleryCount(transaction); });
}

Result<> GalleryService::deleteGallery(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return removeEmptyGallery(transaction, change, id);
    });
}

}  // namespace vitrine
