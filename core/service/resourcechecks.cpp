#include "core/service/resourcechecks.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/gallery/publicregions.h"

#include <algorithm>
#include <iterator>

namespace vitrine {
namespace {

QString textOf(const Tags &tags)
{
    QStringList texts;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        texts << tag.key() + u'=' + tag.value();
    return texts.join(u' ');
}

}  // namespace

void addProblems(Problems &problems, Problems more)
{
    std::ranges::move(more, std::back_inserter(problems));
}

QString canonicalRegion(const QString &typed)
{
    const PublicRegion *known = findPublicRegion(typed);
    return known != nullptr ? known->name : normalizedRegionName(typed);
}

Result<Problems> settleLocation(Transaction &transaction, QString &location,
                                const QString &fallback)
{
    const QString typed = location.isEmpty() ? fallback : location;
    location = canonicalRegion(typed);
    if (findPublicRegion(location) != nullptr)
        return Problems();
    const auto registered = findRegion(transaction, location);
    if (!registered)
        return std::unexpected(registered.error());
    if (*registered)
        return Problems();
    return Problems{
        Fault::of(QStringLiteral("region.unknown"), QStringLiteral("location"), {typed})};
}

Problems checkAccess(const QString &location, const Policy &policy)
{
    const PublicRegion *known = findPublicRegion(location);
    if (policy.allowRestrictedRegions || known == nullptr || !known->accessRestricted)
        return {};
    return {
        Fault::of(QStringLiteral("region.restricted"), QStringLiteral("location"), {known->name})};
}

Result<Problems> settlePlace(Transaction &transaction, QString &subscriptionId,
                             QString &resourceGroup, QString &location)
{
    if (subscriptionId.isEmpty()) {
        const auto usual = defaultSubscription(transaction);
        if (!usual)
            return std::unexpected(usual.error());
        subscriptionId = usual->id;
    } else {
        const auto known = findSubscription(transaction, subscriptionId);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return Problems{Fault::of(QStringLiteral("account.subscription.notFound"),
                                      QStringLiteral("subscriptionId"), {subscriptionId})};
        subscriptionId = (*known)->id;
    }
    const auto group = findGroup(transaction, ResourceId::group(subscriptionId, resourceGroup));
    if (!group)
        return std::unexpected(group.error());
    Problems problems;
    if (!*group)
        problems.push_back(groupNotFound(resourceGroup));
    else
        resourceGroup = (*group)->name;
    // Without a group there is no location to take, and that is the group's fault alone.
    const bool isOpen = location.isEmpty() && !*group;
    auto place = settleLocation(transaction, location, *group ? (*group)->location : QString());
    if (!place)
        return std::unexpected(std::move(place.error()));
    if (!isOpen)
        addProblems(problems, std::move(*place));
    return problems;
}

Problems checkQuota(QStringView type, int present, int limit, const QString &location)
{
    if (present < limit)
        return {};
    return {
        Fault::of(QStringLiteral("quota.exceeded"), QStringLiteral("location"),
                  {type.toString(), QString::number(present), QString::number(limit), location})};
}

Fault otherLocation(const QString &name, const QString &location, const QString &resourceGroup,
                    const QString &wanted)
{
    return Fault::of(QStringLiteral("resource.otherLocation"), QStringLiteral("location"),
                     {name, location, resourceGroup, wanted});
}

Fault groupNotFound(const QString &name)
{
    return Fault::of(QStringLiteral("group.notFound"), QStringLiteral("resourceGroupName"), {name});
}

Fault resourceNotFound(const ResourceId &id)
{
    return Fault::of(QStringLiteral("resource.notFound"), id.toString(), {id.toString()});
}

Fault changeNotAllowed(const QString &path, const QString &is, const QString &wanted)
{
    return Fault::of(QStringLiteral("property.change.notAllowed"), path, {path, is, wanted});
}

Problems checkSameTags(const Tags &present, const Tags &wanted)
{
    if (wanted.isEmpty() || wanted == present)
        return {};
    return {changeNotAllowed(QStringLiteral("tags"), textOf(present), textOf(wanted))};
}

Result<> requireUnused(const Result<std::optional<ResourceId>> &shallowVersion,
                       const ResourceId &source)
{
    if (!shallowVersion)
        return std::unexpected(shallowVersion.error());
    if (!*shallowVersion)
        return {};
    const QString id = source.toString();
    return std::unexpected(
        Fault::of(QStringLiteral("source.shallow.used"), id, {id, (*shallowVersion)->toString()}));
}

Fault notEmpty(const ResourceId &id, int count, const std::vector<ResourceId> &some)
{
    QStringList ids;
    for (const ResourceId &one : some)
        ids << one.toString();
    return Fault::of(
        QStringLiteral("resource.notEmpty"), id.toString(),
        QStringList{id.toString(), QString::number(count), ids.join(QStringLiteral(", "))} + ids);
}

}  // namespace vitrine
