// The resource groups of GalleryService.
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/rolerows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/galleryservice.h"
#include "core/service/resourcechecks.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kGroupWrite =
    QStringLiteral("Microsoft.Resources/subscriptions/resourceGroups/write");
const QString kGroupDelete =
    QStringLiteral("Microsoft.Resources/subscriptions/resourceGroups/delete");

// More than anyone counts one by one in the answer.
constexpr int kCounted = 10'000;

/// Fills in the subscription of \p draft.
Result<Problems> settleSubscription(Transaction &transaction, ResourceGroup &draft)
{
    if (draft.subscriptionId.isEmpty()) {
        const auto usual = defaultSubscription(transaction);
        if (!usual)
            return std::unexpected(usual.error());
        draft.subscriptionId = usual->id;
        return Problems();
    }
    const auto known = findSubscription(transaction, draft.subscriptionId);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return Problems{Fault::of(QStringLiteral("account.subscription.notFound"),
                                  QStringLiteral("subscriptionId"), {draft.subscriptionId})};
    draft.subscriptionId = (*known)->id;
    return Problems();
}

Result<ResourceGroup> existingGroup(Transaction &transaction, const ResourceId &id)
{
    auto found = findGroup(transaction, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(groupNotFound(id.resourceGroup()));
    return std::move(**found);
}

Result<ResourceGroup> replaceTags(Transaction &transaction, const Caller &caller,
                                  const ResourceGroup &present, const Tags &tags)
{
    if (tags == present.tags)
        return present;
    ResourceGroup group = present;
    group.tags = tags;
    auto written = updateGroup(transaction, group);
    if (written)
        written = audit(transaction, caller, kGroupWrite, group.id().toString(),
                        compactJson(toJson(present)), compactJson(toJson(group)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return group;
}

Result<ResourceGroup> putGroup(Transaction &transaction, const Caller &caller, const Policy &policy,
                               ResourceGroup draft)
{
    Problems problems = checkGroupName(draft.name);
    addProblems(problems, checkTags(draft.tags));
    auto subscription = settleSubscription(transaction, draft);
    if (!subscription)
        return std::unexpected(std::move(subscription.error()));
    addProblems(problems, std::move(*subscription));
    const auto present = findGroup(transaction, draft.id());
    if (!present)
        return std::unexpected(present.error());
    auto location =
        settleLocation(transaction, draft.location, *present ? (*present)->location : QString());
    if (!location)
        return std::unexpected(std::move(location.error()));
    addProblems(problems, std::move(*location));
    if (!*present)
        addProblems(problems, checkAccess(draft.location, policy));
    else if ((*present)->location != draft.location)
        problems.push_back(
            otherLocation(draft.name, (*present)->location, draft.name, draft.location));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (*present)
        return replaceTags(transaction, caller, **present,
                           draft.tags.isEmpty() ? (*present)->tags : draft.tags);
    auto made = insertGroup(transaction, draft);
    if (made)
        made = audit(transaction, caller, kGroupWrite, draft.id().toString(), {},
                     compactJson(toJson(draft)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return draft;
}

Result<> removeEmptyGroup(Transaction &transaction, const Caller &caller, const ResourceId &id)
{
    const auto group = existingGroup(transaction, id);
    if (!group)
        return std::unexpected(group.error());
    auto held = resourcesInGroup(transaction, group->id(), kCounted);
    if (!held)
        return std::unexpected(std::move(held.error()));
    const auto count = static_cast<int>(held->size());
    held->resize(std::min<std::size_t>(held->size(), kNestedNamed));
    if (count > 0)
        return std::unexpected(notEmpty(group->id(), count, *held));
    if (auto removed = removeGroup(transaction, group->id()); !removed)
        return removed;
    if (auto forgotten = forgetAssignments(transaction, group->id()); !forgotten)
        return forgotten;
    return audit(transaction, caller, kGroupDelete, group->id().toString(),
                 compactJson(toJson(*group)), {});
}

}  // namespace

Result<Subscription> GalleryService::subscription()
{
    return inRead(m_catalog, defaultSubscription);
}

Result<ResourceGroup> GalleryService::createGroup(const Change &change, ResourceGroup draft)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putGroup(transaction, change.caller, m_policy, draft);
    });
}

Result<ResourceGroup> GalleryService::updateGroup(const Change &change, const ResourceGroup &wanted)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<ResourceGroup> {
        const auto present = existingGroup(transaction, wanted.id());
        if (!present)
            return std::unexpected(present.error());
        Problems problems = checkTags(wanted.tags);
        const QString location = canonicalRegion(wanted.location);
        if (!location.isEmpty() && location != present->location)
            problems.push_back(
                changeNotAllowed(QStringLiteral("location"), present->location, location));
        if (auto sound = Fault::all(std::move(problems)); !sound)
            return std::unexpected(std::move(sound.error()));
        return replaceTags(transaction, change.caller, *present, wanted.tags);
    });
}

Result<ResourceGroup> GalleryService::group(const QString &name)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<ResourceGroup> {
        const auto subscription = defaultSubscription(transaction);
        if (!subscription)
            return std::unexpected(subscription.error());
        return existingGroup(transaction, ResourceId::group(subscription->id, name));
    });
}

Result<ResourceGroup> GalleryService::group(const ResourceId &id)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existingGroup(transaction, id); });
}

Result<std::vector<ResourceGroup>> GalleryService::groups(const PageCursor &after, int limit)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return groupPage(transaction, after, limit); });
}

Result<> GalleryService::deleteGroup(const Change &change, const ResourceId &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return removeEmptyGroup(transaction, change.caller, id);
    });
}

}  // namespace vitrine
