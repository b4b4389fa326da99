#include "core/access/sharing.h"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr std::array kPermissions{SharingPermission::Private, SharingPermission::Groups,
                                  SharingPermission::Community};
constexpr std::array kAnswers{ShareAnswer::Pending, ShareAnswer::Accepted, ShareAnswer::Rejected};
constexpr std::array kKinds{GranteeKind::Subscription, GranteeKind::Tenant};

template <typename Enum, std::size_t Count>
std::optional<Enum> read(const std::array<Enum, Count> &all, QStringView word)
{
    const auto found = std::ranges::find_if(all, [word](Enum value) {
        return toString(value).compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

QStringList CommunityInfo::missing() const
{
    QStringList names;
    if (publisherUri.isEmpty())
        names << QStringLiteral("publisherUri");
    if (publisherContact.isEmpty())
        names << QStringLiteral("publisherContact");
    if (eula.isEmpty())
        names << QStringLiteral("eula");
    if (publicNamePrefix.isEmpty())
        names << QStringLiteral("publicNamePrefix");
    return names;
}

std::optional<GalleryShare> SharingProfile::shareWith(GranteeKind kind,
                                                      const QString &granteeId) const
{
    const auto found = std::ranges::find_if(shares, [&](const GalleryShare &share) {
        return share.kind == kind && share.granteeId.compare(granteeId, Qt::CaseInsensitive) == 0;
    });
    return found == shares.end() ? std::nullopt : std::optional(*found);
}

QString toString(SharingPermission permission)
{
    switch (permission) {
    case SharingPermission::Private: return QStringLiteral("Private");
    case SharingPermission::Groups: return QStringLiteral("Groups");
    case SharingPermission::Community: return QStringLiteral("Community");
    }
    return {};
}

QString toString(ShareAnswer answer)
{
    switch (answer) {
    case ShareAnswer::Pending: return QStringLiteral("Pending");
    case ShareAnswer::Accepted: return QStringLiteral("Accepted");
    case ShareAnswer::Rejected: return QStringLiteral("Rejected");
    }
    return {};
}

QString toString(GranteeKind kind)
{
    switch (kind) {
    case GranteeKind::Subscription: return QStringLiteral("Subscriptions");
    case GranteeKind::Tenant: return QStringLiteral("AADTenants");
    }
    return {};
}

std::optional<SharingPermission> sharingPermission(QStringView word)
{
    return read(kPermissions, word);
}

std::optional<ShareAnswer> shareAnswer(QStringView word)
{
    return read(kAnswers, word);
}

std::optional<GranteeKind> granteeKind(QStringView word)
{
    return read(kKinds, word);
}

}  // namespace vitrine
