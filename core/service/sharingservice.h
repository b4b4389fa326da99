#pragma once

#include "core/access/sharing.h"
#include "core/catalog/sharingrows.h"
#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <optional>
#include <vector>

namespace vitrine {

/// What may be asked of a gallery's sharing beside the shares; what is empty stays as it is.
struct SharingWishes {
    std::optional<SharingPermission> permissions;
    CommunityInfo community;

    bool isEmpty() const { return !permissions && community == CommunityInfo(); }
};

/// Whom a gallery is shared with: ids of subscriptions and of tenants.
struct Grantees {
    QStringList subscriptions;
    QStringList tenants;
};

/// A gallery of the community, under its public name.
struct CommunityGallery {
    Gallery gallery;
    SharingProfile profile;
};

/// Galleries shared beside roles: with subscriptions and tenants, which accept, or with everybody.
/// A share lets its grantee read the gallery, its definitions and versions, and use them. Thread:
/// any. Every call about a gallery: `resource.notFound`; every change: `access.denied`.
class SharingService {
public:
    explicit SharingService(Catalog &catalog);

    Result<SharingProfile> profile(const ResourceId &gallery);
    /// Tells what is wrong with wishes for a gallery that does not exist yet.
    /// Errors: as update().
    static Result<> check(const SharingWishes &wishes);
    /// Errors: `sharing.community.incomplete`, `sharing.community.prefix`,
    /// `sharing.community.contact`, `property.uri.invalid`, `property.change.notAllowed`,
    /// `sharing.encrypted`, `sharing.stillShared`.
    Result<SharingProfile> update(const Change &change, const ResourceId &gallery,
                                  const SharingWishes &wishes);
    /// Shares with more; those that are there stay. The gallery's own tenant is not asked, others
    /// accept or reject. Errors: `sharing.permissions.notGroups`, `sharing.encrypted`,
    /// `sharing.tooMany`, `account.subscription.notFound`, `account.tenant.notFound`.
    Result<SharingProfile> add(const Change &change, const ResourceId &gallery,
                               const Grantees &grantees);
    /// Ends shares; those that are not there are none.
    Result<SharingProfile> remove(const Change &change, const ResourceId &gallery,
                                  const Grantees &grantees);
    /// Makes the gallery private again.
    Result<SharingProfile> reset(const Change &change, const ResourceId &gallery);
    /// Lets everybody see the gallery, under a public name.
    /// Errors: `sharing.notCommunity`, `sharing.encrypted`.
    Result<SharingProfile> enableCommunity(const Change &change, const ResourceId &gallery);

    /// Returns what is shared with a subscription, or with its tenant, in \p location (normalised;
    /// empty: anywhere). Errors: `account.subscription.notFound`.
    Result<std::vector<Gallery>> sharedGalleries(const QString &subscriptionId, bool isTenant,
                                                 const QString &location);
    /// Finds one that is shared with a subscription or its tenant by its unique name.
    /// Errors: `sharing.gallery.notFound`; the same for a public name.
    Result<Gallery> sharedGallery(const QString &subscriptionId, const QString &uniqueName);
    /// Returns the image definitions that were shared with whoever is signed in, but not their
    /// galleries; those that are gone are left out.
    Result<std::vector<ImageDefinition>> sharedDefinitions();
    Result<std::vector<CommunityGallery>> communityGalleries(const QString &location);
    Result<CommunityGallery> communityGallery(const QString &publicName);

    /// Returns what a subscription and its tenant were asked, whatever they answered.
    /// Errors: `account.subscription.notFound`.
    Result<std::vector<Invitation>> invitations(const QString &subscriptionId);
    /// Answers for the subscription, or for its tenant. Errors: `sharing.invitation.notFound`.
    Result<Invitation> answer(const Change &change, const QString &subscriptionId, bool isTenant,
                              const QString &uniqueName, ShareAnswer answer);

private:
    Catalog &m_catalog;
};

/// Tells whether a gallery may be deleted. Errors: `sharing.stillShared`.
Result<> requireNoCommunity(Transaction &transaction, const Gallery &gallery);
/// Tells whether a version of the gallery may be encrypted with keys of its own.
/// Errors: `sharing.encrypted`.
Result<> requireUnshared(Transaction &transaction, const Gallery &gallery);

}  // namespace vitrine
