// The other side of sharing: what was shared with a subscription, a tenant or everybody.
#include "core/access/accessjson.h"
#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/sharingservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

Fault notShared(const QString &name)
{
    return Fault::of(QStringLiteral("sharing.gallery.notFound"), QStringLiteral("galleryName"),
                     {name});
}

Result<Subscription> subscriptionOf(Transaction &transaction, const QString &id)
{
    auto found = findSubscription(transaction, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(Fault::of(QStringLiteral("account.subscription.notFound"),
                                         QStringLiteral("subscription"), {id}));
    return std::move(**found);
}

// What the caller may not see any more, or what has gone meanwhile, is left out.
Result<std::vector<Gallery>>
galleriesAt(Transaction &transaction, const std::vector<ResourceId> &ids, const QString &location)
{
    std::vector<Gallery> galleries;
    for (const ResourceId &id : ids) {
        auto gallery = findGallery(transaction, id);
        if (!gallery)
            return std::unexpected(std::move(gallery.error()));
        if (*gallery && (location.isEmpty() || (*gallery)->location == location))
            galleries.push_back(std::move(**gallery));
    }
    std::ranges::sort(galleries, {}, &Gallery::uniqueName);
    return galleries;
}

Result<std::vector<ResourceId>> sharedWith(Transaction &transaction,
                                           const Subscription &subscription, bool isTenant)
{
    return galleriesSharedWith(transaction,
                               isTenant ? GranteeKind::Tenant : GranteeKind::Subscription,
                               isTenant ? subscription.tenantId : subscription.id);
}

Result<Gallery> findShared(Transaction &transaction, const QString &subscriptionId,
                           const QString &uniqueName)
{
    const auto subscription = subscriptionOf(transaction, subscriptionId);
    if (!subscription)
        return std::unexpected(subscription.error());
    for (const bool isTenant : {false, true}) {
        const auto ids = sharedWith(transaction, *subscription, isTenant);
        if (!ids)
            return std::unexpected(ids.error());
        const auto galleries = galleriesAt(transaction, *ids, {});
        if (!galleries)
            return std::unexpected(galleries.error());
        for (const Gallery &gallery : *galleries) {
            if (gallery.uniqueName().compare(uniqueName, Qt::CaseInsensitive) == 0)
                return gallery;
        }
    }
    return std::unexpected(notShared(uniqueName));
}

Result<CommunityGallery> withProfile(Transaction &transaction, Gallery gallery)
{
    auto profile = sharingProfile(transaction, gallery);
    if (!profile)
        return std::unexpected(std::move(profile.error()));
    return CommunityGallery{std::move(gallery), std::move(*profile)};
}

Result<std::vector<Invitation>> invitationsTo(Transaction &transaction,
                                              const Subscription &subscription, bool isTenant)
{
    return invitationsOf(transaction, isTenant ? GranteeKind::Tenant : GranteeKind::Subscription,
                         isTenant ? subscription.tenantId : subscription.id);
}

QByteArray answerJson(const Invitation &invitation)
{
    SharingProfile profile;
    profile.permissions = SharingPermission::Groups;
    profile.shares = {invitation.share};
    return compactJson(Json{{"id", invitation.galleryId.toString().toStdString()},
                            {"properties", {{"sharingProfile", toJson(profile)}}}});
}

Result<Invitation> putAnswer(Transaction &transaction, const Change &change,
                             const Subscription &subscription, bool isTenant,
                             const QString &uniqueName, ShareAnswer answer)
{
    const auto all = invitationsTo(transaction, subscription, isTenant);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, [&uniqueName](const Invitation &one) {
        return one.uniqueName().compare(uniqueName, Qt::CaseInsensitive) == 0;
    });
    if (found == all->end())
        return std::unexpected(Fault::of(QStringLiteral("sharing.invitation.notFound"),
                                         QStringLiteral("galleryName"), {uniqueName}));
    Invitation invitation = *found;
    if (invitation.share.answer == answer)
        return invitation;
    const QByteArray before = answerJson(invitation);
    invitation.share.answer = answer;
    auto written = answerShare(transaction, invitation.galleryUid, invitation.share);
    if (written)
        written = audit(transaction, change.caller,
                        isTenant ? action::kTenantWrite : action::kSubscriptionWrite,
                        invitation.galleryId.toString(), before, answerJson(invitation));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return invitation;
}

}  // namespace

Result<std::vector<Gallery>> SharingService::sharedGalleries(const QString &subscriptionId,
                                                             bool isTenant, const QString &location)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Gallery>> {
        const auto subscription = subscriptionOf(transaction, subscriptionId);
        if (!subscription)
            return std::unexpected(subscription.error());
        const auto ids = sharedWith(transaction, *subscription, isTenant);
        if (!ids)
            return std::unexpected(ids.error());
        return galleriesAt(transaction, *ids, location);
    });
}

Result<Gallery> SharingService::sharedGallery(const QString &subscriptionId,
                                              const QString &uniqueName)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return findShared(transaction, subscriptionId, uniqueName);
    });
}

Result<std::vector<ImageDefinition>> SharingService::sharedDefinitions()
{
    return inRead(m_catalog, [](Transaction &transaction) -> Result<std::vector<ImageDefinition>> {
        const auto ids = definitionsSharedAlone(transaction);
        if (!ids)
            return std::unexpected(ids.error());
        std::vector<ImageDefinition> definitions;
        for (const ResourceId &id : *ids) {
            auto found = findDefinition(transaction, id);
            if (!found)
                return std::unexpected(std::move(found.error()));
            if (*found)
                definitions.push_back(std::move(**found));
        }
        return definitions;
    });
}

Result<std::vector<CommunityGallery>> SharingService::communityGalleries(const QString &location)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) -> Result<std::vector<CommunityGallery>> {
                      const auto ids = vitrine::communityGalleries(transaction);
                      if (!ids)
                          return std::unexpected(ids.error());
                      auto galleries = galleriesAt(transaction, *ids, location);
                      if (!galleries)
                          return std::unexpected(std::move(galleries.error()));
                      std::vector<CommunityGallery> all;
                      for (Gallery &gallery : *galleries) {
                          auto one = withProfile(transaction, std::move(gallery));
                          if (!one)
                              return std::unexpected(std::move(one.error()));
                          all.push_back(std::move(*one));
                      }
                      return all;
                  });
}

Result<CommunityGallery> SharingService::communityGallery(const QString &publicName)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<CommunityGallery> {
        const auto id = vitrine::communityGallery(transaction, publicName);
        if (!id)
            return std::unexpected(id.error());
        if (!*id)
            return std::unexpected(notShared(publicName));
        auto gallery = findGallery(transaction, **id);
        if (!gallery)
            return std::unexpected(std::move(gallery.error()));
        if (!*gallery)
            return std::unexpected(notShared(publicName));
        return withProfile(transaction, std::move(**gallery));
    });
}

Result<std::vector<Invitation>> SharingService::invitations(const QString &subscriptionId)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Invitation>> {
        const auto subscription = subscriptionOf(transaction, subscriptionId);
        if (!subscription)
            return std::unexpected(subscription.error());
        auto own = invitationsTo(transaction, *subscription, false);
        const auto tenants = invitationsTo(transaction, *subscription, true);
        if (!own || !tenants)
            return std::unexpected(!own ? own.error() : tenants.error());
        own->insert(own->end(), tenants->begin(), tenants->end());
        return own;
    });
}

Result<Invitation> SharingService::answer(const Change &change, const QString &subscriptionId,
                                          bool isTenant, const QString &uniqueName,
                                          ShareAnswer answer)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<Invitation> {
        const auto subscription = subscriptionOf(transaction, subscriptionId);
        if (!subscription)
            return std::unexpected(subscription.error());
        return putAnswer(transaction, change, *subscription, isTenant, uniqueName, answer);
    });
}

}  // namespace vitrine
