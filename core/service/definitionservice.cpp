// The image definitions of GalleryService.
#include "core/catalog/galleryrows.h"
#include "core/catalog/rolerows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/changerules.h"
#include "core/service/etagcheck.h"
#include "core/service/galleryputs.h"
#include "core/service/galleryservice.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kDefinitionWrite = QStringLiteral("Microsoft.Compute/galleries/images/write");
const QString kDefinitionDelete = QStringLiteral("Microsoft.Compute/galleries/images/delete");

/// A definition that is asked for: completed, with what is wrong with it, the gallery it goes
/// into and what is there already.
struct DefinitionPlan {
    ImageDefinition definition;
    Problems problems;
    std::optional<Gallery> gallery;
    std::optional<ImageDefinition> present;
};

// A repeated request whose end-of-life date has passed meanwhile is still the same request.
Problems checkOver(const ImageDefinition &present, const ImageDefinition &wanted,
                   const QDateTime &now)
{
    Problems problems = vitrine::check(wanted, now);
    if (present.endOfLifeDate == wanted.endOfLifeDate)
        std::erase_if(problems, [](const Fault &problem) {
            return problem.reason == u"property.endOfLifeDate.past";
        });
    return problems;
}

// What a request does not name stays as it is; what may not change is told elsewhere.
ImageDefinition merged(const ImageDefinition &present, const ImageDefinition &wanted)
{
    ImageDefinition definition = present;
    if (!wanted.description.isEmpty())
        definition.description = wanted.description;
    if (wanted.endOfLifeDate.isValid())
        definition.endOfLifeDate = wanted.endOfLifeDate;
    for (const auto range :
         {&ImageDefinition::recommendedVCPUs, &ImageDefinition::recommendedMemory}) {
        if ((wanted.*range).min)
            (definition.*range).min = (wanted.*range).min;
        if ((wanted.*range).max)
            (definition.*range).max = (wanted.*range).max;
    }
    if (!wanted.tags.isEmpty())
        definition.tags = wanted.tags;
    return definition;
}

// The plan of a definition that is there already.
void planChange(DefinitionPlan &plan, ImageDefinition present, const ImageDefinition &draft,
                const QDateTime &now)
{
    ImageDefinition &definition = plan.definition;
    const QString wanted = draft.location.isEmpty() ? present.location : definition.location;
    Problems changes = changesNotAllowed(present, definition);
    definition = merged(present, definition);
    Problems problems = checkOver(present, definition, now);
    // What is wrong with the location has been said.
    addProblems(problems, std::move(plan.problems));
    if (present.location != wanted)
        problems.push_back(
            otherLocation(draft.name, present.location, plan.gallery->resourceGroup, wanted));
    addProblems(problems, std::move(changes));
    plan.problems = std::move(problems);
    plan.present = std::move(present);
}

// What keeps a new definition out of its region and its gallery.
Result<> planNew(Transaction &transaction, DefinitionPlan &plan, const Policy &policy)
{
    const ImageDefinition &definition = plan.definition;
    Problems problems = vitrine::check(definition, transaction.catalog().clock().now());
    addProblems(problems, std::move(plan.problems));
    addProblems(problems, checkAccess(definition.location, policy));
    const ImageIdentifier &identifier = definition.identifier;
    if (plan.gallery) {
        const auto holder = findDefinitionByIdentifier(transaction, plan.gallery->uid, identifier);
        if (!holder)
            return std::unexpected(holder.error());
        if (*holder)
            problems.push_back(Fault::of(
                QStringLiteral("definition.identifier.taken"),
                QStringLiteral("galleryImage.properties.identifier"),
                {identifier.publisher, identifier.offer, identifier.sku, (*holder)->name}));
    }
    const auto count =
        definitionCountIn(transaction, definition.galleryId.subscriptionId(), definition.location);
    if (!count)
        return std::unexpected(count.error());
    addProblems(
        problems,
        checkQuota(kImageDefinitionType, *count, policy.maximumDefinitions, definition.location));
    plan.problems = std::move(problems);
    return {};
}

Result<DefinitionPlan> planDefinition(Transaction &transaction, const ImageDefinition &draft,
                                      bool galleryIsNew, const Policy &policy)
{
    DefinitionPlan plan{draft, {}, {}, {}};
    ImageDefinition &definition = plan.definition;
    auto gallery = findGallery(transaction, definition.galleryId);
    if (!gallery)
        return std::unexpected(std::move(gallery.error()));
    plan.gallery = std::move(*gallery);
    if (plan.gallery)
        definition.galleryId = plan.gallery->id();
    else if (!galleryIsNew)
        plan.problems.push_back(Fault::of(QStringLiteral("parent.notFound"),
                                          definition.galleryId.toString(),
                                          {definition.galleryId.toString()}));
    auto location = settleLocation(transaction, definition.location,
                                   plan.gallery ? plan.gallery->location : QString());
    if (!location)
        return std::unexpected(std::move(location.error()));
    if (plan.gallery || galleryIsNew || !draft.location.isEmpty())
        addProblems(plan.problems, std::move(*location));
    std::optional<ImageDefinition> present;
    if (plan.gallery) {
        auto found = findDefinition(transaction, definition.id());
        if (!found)
            return std::unexpected(std::move(found.error()));
        present = std::move(*found);
    }
    if (present)
        planChange(plan, std::move(*present), draft, transaction.catalog().clock().now());
    else if (auto planned = planNew(transaction, plan, policy); !planned)
        return std::unexpected(std::move(planned.error()));
    return plan;
}

/// Writes \p definition over \p present when they differ.
Result<ImageDefinition> replaceDefinition(Transaction &transaction, const Caller &caller,
                                          const ImageDefinition &present,
                                          ImageDefinition definition)
{
    const QByteArray before = compactJson(toJson(present));
    if (before == compactJson(toJson(definition)))
        return definition;
    ++definition.revision;
    auto written = updateDefinition(transaction, definition);
    if (written)
        written = audit(transaction, caller, kDefinitionWrite, definition.id().toString(), before,
                        compactJson(toJson(definition)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return definition;
}

}  // namespace

Result<ImageDefinition> putDefinition(Transaction &transaction, const Change &change,
                                      const ImageDefinition &draft, const Policy &policy)
{
    auto plan = planDefinition(transaction, draft, false, policy);
    if (!plan)
        return std::unexpected(std::move(plan.error()));
    const auto same = plan->present
        ? checkEtag(transaction, change, plan->present->id(), plan->present->etag(),
                    compactJson(toJson(*plan->present)))
        : checkEtag(transaction, change, plan->definition.id(), {}, {});
    if (!same)
        return std::unexpected(same.error());
    if (auto sound = Fault::all(std::move(plan->problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (plan->present)
        return replaceDefinition(transaction, change.caller, *plan->present,
                                 std::move(plan->definition));
    ImageDefinition definition = std::move(plan->definition);
    definition.uid = Uid::random();
    definition.provisioningState = ProvisioningState::Succeeded;
    definition.revision = 1;
    auto made = insertDefinition(transaction, plan->gallery->uid, definition);
    if (made)
        made = audit(transaction, change.caller, kDefinitionWrite, definition.id().toString(), {},
                     compactJson(toJson(definition)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return definition;
}

namespace {

Result<ImageDefinition> existingDefinition(Transaction &transaction, const ResourceId &id)
{
    return existing(findDefinition(transaction, id), id);
}

Result<ImageDefinition> changeDefinition(Transaction &transaction, const Change &change,
                                         const ImageDefinition &wanted)
{
    const auto present = existingDefinition(transaction, wanted.id());
    if (!present)
        return std::unexpected(present.error());
    if (auto same = checkEtag(transaction, change, present->id(), present->etag(),
                              compactJson(toJson(*present)));
        !same)
        return std::unexpected(std::move(same.error()));
    ImageDefinition definition = *present;
    definition.description = wanted.description;
    definition.endOfLifeDate = wanted.endOfLifeDate;
    definition.recommendedVCPUs = wanted.recommendedVCPUs;
    definition.recommendedMemory = wanted.recommendedMemory;
    definition.tags = wanted.tags;
    Problems problems = checkOver(*present, definition, transaction.catalog().clock().now());
    const QString location = canonicalRegion(wanted.location);
    if (!location.isEmpty() && location != present->location)
        problems.push_back(
            changeNotAllowed(QStringLiteral("location"), present->location, location));
    addProblems(problems, changesNotAllowed(*present, wanted));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return replaceDefinition(transaction, change.caller, *present, std::move(definition));
}

Result<Uid> galleryUid(Transaction &transaction, const ResourceId &id)
{
    const auto found = existing(findGallery(transaction, id), id);
    if (!found)
        return std::unexpected(found.error());
    return found->uid;
}

// What lies in the recycle bin needs its definition as much as what does not.
Result<> checkEmpty(Transaction &transaction, const ImageDefinition &definition)
{
    const auto count = versionCount(transaction, definition.uid);
    auto some = versionPage(transaction, definition.uid, {}, kNestedNamed);
    const auto deleted = deletedVersionsOf(transaction, definition.uid);
    if (!count || !some || !deleted)
        return std::unexpected(!count ? count.error() : !some ? some.error() : deleted.error());
    for (const ImageVersion &version : *deleted) {
        if (some->size() < kNestedNamed)
            some->push_back(version);
    }
    const int held = *count + static_cast<int>(deleted->size());
    if (held > 0)
        return std::unexpected(notEmpty(definition.id(), held, *some));
    return {};
}

Result<> removeEmptyDefinition(Transaction &transaction, const Change &change, const ResourceId &id)
{
    const auto definition = existingDefinition(transaction, id);
    if (!definition)
        return std::unexpected(definition.error());
    const QByteArray before = compactJson(toJson(*definition));
    if (auto same = checkEtag(transaction, change, definition->id(), definition->etag(), before);
        !same)
        return same;
    if (auto empty = checkEmpty(transaction, *definition); !empty)
        return empty;
    if (auto removed = removeDefinition(transaction, definition->uid); !removed)
        return removed;
    if (auto forgotten = forgetAssignments(transaction, definition->id()); !forgotten)
        return forgotten;
    return audit(transaction, change.caller, kDefinitionDelete, definition->id().toString(), before,
                 {});
}

}  // namespace

Result<> GalleryService::checkDefinition(const ImageDefinition &draft, bool galleryIsNew)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<> {
        auto plan = planDefinition(transaction, draft, galleryIsNew, m_policy);
        if (!plan)
            return std::unexpected(std::move(plan.error()));
        return Fault::all(std::move(plan->problems));
    });
}

Result<ImageDefinition> GalleryService::createDefinition(const Change &change,
                                                         ImageDefinition draft)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putDefinition(transaction, change, draft, m_policy);
    });
}

Result<ImageDefinition> GalleryService::updateDefinition(const Change &change,
                                                         const ImageDefinition &wanted)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return changeDefinition(transaction, change, wanted);
    });
}

Result<ImageDefinition> GalleryService::definition(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existingDefinition(transaction, id); });
}

Result<std::vector<ImageDefinition>> GalleryService::definitions(const ResourceId &galleryId,
                                                                 const PageCursor &after, int limit)
{
    using Page = Result<std::vector<ImageDefinition>>;
    return inRead(m_catalog, [&](Transaction &transaction) -> Page {
        const auto gallery = galleryUid(transaction, galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        return definitionPage(transaction, *gallery, after, limit);
    });
}

Result<int> GalleryService::definitionCount(const ResourceId &galleryId)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<int> {
        const auto gallery = galleryUid(transaction, galleryId);
        if (!gallery)
            return std::unexpected(gallery.error());
        return vitrine::definitionCount(transaction, *gallery);
    });
}

Result<QStringList> GalleryService::publishers()
{
    // More than anyone reads in a completion list.
    constexpr int kMostPublishers = 200;
    return inRead(m_catalog, [](Transaction &transaction) {
        return vitrine::publishers(transaction, kMostPublishers);
    });
}

Result<> GalleryService::deleteDefinition(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return removeEmptyDefinition(transaction, change, id);
    });
}

}  // namespace vitrine
