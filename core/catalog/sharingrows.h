#pragma once

#include "core/access/sharing.h"
#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// With whom galleries are shared: columns of `galleries`, and the table `gallery_shares`.
namespace vitrine {

/// Reads how a gallery is shared. With whom is told only to who may read its roles or share it:
/// those it is shared with learn nothing of each other.
Result<SharingProfile> sharingProfile(Transaction &transaction, const Gallery &gallery);
/// Tells whether it is shared with any subscription or tenant, whoever asks.
Result<bool> hasShares(Transaction &transaction, const Gallery &gallery);
/// Writes permissions and community, not the shares, and raises the gallery's revision.
/// Errors: `access.denied` unless the caller may write the gallery or, with \p isSharing, share it;
/// `catalog.duplicate` when the public name is taken.
Result<> updateSharing(Transaction &transaction, const Gallery &gallery,
                       const SharingProfile &profile, bool isSharing);

/// Adds a share or replaces its answer. Errors: `access.denied` unless the caller may share the
/// gallery; the same for the next.
Result<> putShare(Transaction &transaction, const Gallery &gallery, const GalleryShare &share);
Result<> removeShare(Transaction &transaction, const Gallery &gallery, GranteeKind kind,
                     const QString &granteeId);
/// Writes what the grantee says. Errors: `access.denied` unless the caller may write the
/// subscription or the tenant.
Result<> answerShare(Transaction &transaction, const Uid &gallery, const GalleryShare &share);

/// Returns the tenant of a subscription, or the tenant itself, whoever asks: to name somebody to
/// share with is to know the id. std::nullopt for what is not there.
Result<std::optional<QString>> tenantOfGrantee(Transaction &transaction, GranteeKind kind,
                                               const QString &id);
/// Tells whether a version of the gallery, deleted or not, is encrypted with a disk encryption set.
Result<bool> hasEncryptedVersions(Transaction &transaction, const Gallery &gallery);

/// What the other side learns of a gallery that is shared with it before it accepts.
struct Invitation {
    Uid galleryUid;
    ResourceId galleryId;
    QString location;
    QString description;
    GalleryShare share;

    /// Returns the name it has for the other side: the subscription id, a dash, the name in upper
    /// case.
    QString uniqueName() const;
};

/// Returns what is shared with a subscription or a tenant, whatever was answered: nothing for who
/// may not read the subscription or the tenant.
Result<std::vector<Invitation>> invitationsOf(Transaction &transaction, GranteeKind kind,
                                              const QString &granteeId);
/// Returns the galleries whose share a subscription or a tenant has accepted, as far as the caller
/// may see them.
Result<std::vector<ResourceId>> galleriesSharedWith(Transaction &transaction, GranteeKind kind,
                                                    const QString &granteeId);
/// Returns the image definitions that the caller may see, in galleries that it may not: somebody
/// has a role at the definition itself. Ordered by id.
Result<std::vector<ResourceId>> definitionsSharedAlone(Transaction &transaction);
/// Returns the galleries that every caller may see, by public name, and finds one of them.
Result<std::vector<ResourceId>> communityGalleries(Transaction &transaction);
Result<std::optional<ResourceId>> communityGallery(Transaction &transaction,
                                                   const QString &publicName);

}  // namespace vitrine
