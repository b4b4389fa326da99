#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// With whom a gallery is shared beside those who have a role. Words and limits are the service's.
namespace vitrine {

/// Private: only by roles. Groups: also with subscriptions and tenants. Community: with everybody
/// who uses the catalogue.
enum class SharingPermission { Private, Groups, Community };

/// What a gallery is shared with directly.
enum class GranteeKind { Subscription, Tenant };

/// What the other side said. A subscription of the gallery's own tenant is not asked.
enum class ShareAnswer { Pending, Accepted, Rejected };

/// A gallery's share with one subscription or tenant.
struct GalleryShare {
    GranteeKind kind = GranteeKind::Subscription;
    QString granteeId;  ///< 8-4-4-4-12 hex digits
    ShareAnswer answer = ShareAnswer::Pending;
    QDateTime sharedAt = {};  ///< UTC
};

/// What a community is told of a gallery.
struct CommunityInfo {
    QString publisherUri;
    QString publisherContact;  ///< a mail address
    QString eula;
    QString publicNamePrefix;  ///< 5 to 16 letters and digits

    /// Returns the names of the properties that are empty.
    QStringList missing() const;
    bool operator==(const CommunityInfo &) const = default;
};

struct SharingProfile {
    SharingPermission permissions = SharingPermission::Private;
    CommunityInfo community;
    QString publicName;  ///< the prefix, a dash and a UUID; empty until the community may see it
    std::vector<GalleryShare> shares;

    bool isCommunityEnabled() const { return !publicName.isEmpty(); }
    /// Tells whether anybody but those with a role may see the gallery now, or could by accepting.
    bool isShared() const { return isCommunityEnabled() || !shares.empty(); }
    std::optional<GalleryShare> shareWith(GranteeKind kind, const QString &granteeId) const;
};

inline constexpr int kMaximumSharedSubscriptions = 30;
inline constexpr int kMaximumSharedTenants = 5;

/// Returns the word as the service writes it.
QString toString(SharingPermission permission);
QString toString(ShareAnswer answer);
/// `Subscriptions` or `AADTenants`.
QString toString(GranteeKind kind);
/// Reads it in any case.
std::optional<SharingPermission> sharingPermission(QStringView word);
std::optional<ShareAnswer> shareAnswer(QStringView word);
std::optional<GranteeKind> granteeKind(QStringView word);

}  // namespace vitrine
