// CostService: how much of the limits is used.
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/usagerows.h"
#include "core/service/costservice.h"
#include "core/service/resourcechecks.h"

#include <functional>
#include <iterator>

namespace vitrine {
namespace {

Result<Subscription> subscriptionOf(Transaction &view, const QString &id)
{
    if (id.isEmpty())
        return defaultSubscription(view);
    auto found = findSubscription(view, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("account.subscription.notFound"), id, {id}));
    return std::move(**found);
}

Result<int> replicasIn(Transaction &view, const QString &subscription, const QString &region)
{
    const auto registered = findRegion(view, region);
    if (!registered)
        return std::unexpected(registered.error());
    return *registered ? mostReplicas(view, subscription, (*registered)->uid) : Result<int>(0);
}

Result<qint64> valueOf(Transaction &view, UsageKind kind, const QString &subscription,
                       const QString &region)
{
    switch (kind) {
    case UsageKind::Galleries: return galleryCountIn(view, subscription, region);
    case UsageKind::ImageDefinitions: return definitionCountIn(view, subscription, region);
    case UsageKind::ImageVersions: return versionCountIn(view, subscription, region);
    case UsageKind::ReplicasPerVersion: return replicasIn(view, subscription, region);
    case UsageKind::OsDiskBytes: return largestOsDisk(view, subscription, region);
    case UsageKind::DataDiskBytes: return largestDataDisk(view, subscription, region);
    }
    return 0;
}

Result<std::vector<Usage>> usageIn(Transaction &view, const Policy &policy,
                                   const QString &subscription, const QString &region)
{
    std::vector<Usage> list;
    for (const UsageKind kind :
         {UsageKind::Galleries, UsageKind::ImageDefinitions, UsageKind::ImageVersions,
          UsageKind::ReplicasPerVersion, UsageKind::OsDiskBytes, UsageKind::DataDiskBytes}) {
        const auto value = valueOf(view, kind, subscription, region);
        if (!value)
            return std::unexpected(value.error());
        list.push_back({kind, region, *value, limitOf(kind, policy)});
    }
    return list;
}

}  // namespace

Result<std::vector<Usage>> CostService::usage(const QString &subscriptionId, const QString &region)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<Usage>> {
        const auto subscription = subscriptionOf(view, subscriptionId);
        if (!subscription)
            return std::unexpected(subscription.error());
        Result<QStringList> places = QStringList(canonicalRegion(region));
        if (region.isEmpty())
            places = locationsInUse(view, subscription->id);
        if (!places)
            return std::unexpected(places.error());
        std::vector<Usage> list;
        for (const QString &place : *places) {
            auto more = usageIn(view, m_policy, subscription->id, place);
            if (!more)
                return more;
            std::ranges::move(*more, std::back_inserter(list));
        }
        return list;
    });
}

}  // namespace vitrine
