#include "core/service/sharingservice.h"

#include "core/access/accessjson.h"
#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/gallery/rules.h"
#include "core/service/etagcheck.h"
#include "core/service/resourcechecks.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kSharing = QStringLiteral("properties.sharingProfile");
const QString kCommunity = QStringLiteral("properties.sharingProfile.communityGalleryInfo.");

Result<Gallery> galleryAt(Transaction &transaction, const ResourceId &id)
{
    if (!id.isType(kGalleryType))
        return std::unexpected(resourceNotFound(id));
    return existing(findGallery(transaction, id), id);
}

// The gallery as the log keeps it: with whom it is shared.
Result<QByteArray> sharedJson(Transaction &transaction, const ResourceId &id)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    const auto profile = sharingProfile(transaction, *gallery);
    if (!profile)
        return std::unexpected(profile.error());
    Json json = toJson(*gallery);
    json["properties"]["sharingProfile"] = toJson(*profile);
    return compactJson(json);
}

/// Makes a change of a gallery's sharing with its row of the log, and returns how it is shared
/// then.
template <typename Work>
Result<SharingProfile> withAudit(Transaction &transaction, const Change &change,
                                 const Gallery &gallery, const QString &action, Work work)
{
    const ResourceId id = gallery.id();
    const auto before = sharedJson(transaction, id);
    if (!before)
        return std::unexpected(before.error());
    if (auto same = checkEtag(transaction, change, id, gallery.etag(), *before); !same)
        return std::unexpected(std::move(same.error()));
    if (Result<> done = work(); !done)
        return std::unexpected(std::move(done.error()));
    const auto after = sharedJson(transaction, id);
    if (!after)
        return std::unexpected(after.error());
    if (auto noted = audit(transaction, change.caller, action, id.toString(), *before, *after);
        !noted)
        return std::unexpected(std::move(noted.error()));
    return sharingProfile(transaction, gallery);
}

Problems communityProblems(const CommunityInfo &community)
{
    static const QRegularExpression prefix(QStringLiteral("\\A[A-Za-z0-9]{5,16}\\z"));
    static const QRegularExpression mail(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\z"));
    Problems problems;
    const QStringList missing = community.missing();
    if (!missing.isEmpty())
        problems.push_back(Fault::of(QStringLiteral("sharing.community.incomplete"),
                                     kCommunity + missing.first(),
                                     {missing.join(QStringLiteral(", "))}));
    if (!community.publicNamePrefix.isEmpty()
        && !prefix.match(community.publicNamePrefix).hasMatch())
        problems.push_back(Fault::of(QStringLiteral("sharing.community.prefix"),
                                     kCommunity + QStringLiteral("publicNamePrefix"),
                                     {community.publicNamePrefix}));
    if (!community.publisherContact.isEmpty() && !mail.match(community.publisherContact).hasMatch())
        problems.push_back(Fault::of(QStringLiteral("sharing.community.contact"),
                                     kCommunity + QStringLiteral("publisherContact"),
                                     {community.publisherContact}));
    addProblems(problems,
                checkWebAddress(QStringLiteral("publisherUri"), community.publisherUri,
                                kCommunity + QStringLiteral("publisherUri")));
    return problems;
}

SharingProfile merged(SharingProfile profile, const SharingWishes &wishes)
{
    profile.permissions = wishes.permissions.value_or(profile.permissions);
    const auto put = [](QString &value, const QString &wanted) {
        if (!wanted.isEmpty())
            value = wanted;
    };
    put(profile.community.publisherUri, wishes.community.publisherUri);
    put(profile.community.publisherContact, wishes.community.publisherContact);
    put(profile.community.eula, wishes.community.eula);
    put(profile.community.publicNamePrefix, wishes.community.publicNamePrefix);
    return profile;
}

Fault stillShared(const Gallery &gallery)
{
    return Fault::of(QStringLiteral("sharing.stillShared"), kSharing, {gallery.name});
}

Result<> requireUnencrypted(Transaction &transaction, const Gallery &gallery)
{
    const auto encrypted = hasEncryptedVersions(transaction, gallery);
    if (!encrypted)
        return std::unexpected(encrypted.error());
    if (*encrypted)
        return std::unexpected(
            Fault::of(QStringLiteral("sharing.encrypted"), kSharing, {gallery.name}));
    return {};
}

Result<SharingProfile> changeSharing(Transaction &transaction, const Change &change,
                                     const ResourceId &id, const SharingWishes &wishes)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    const auto present = sharingProfile(transaction, *gallery);
    const auto isGrouped = hasShares(transaction, *gallery);
    if (!present || !isGrouped)
        return std::unexpected(!present ? present.error() : isGrouped.error());
    const SharingProfile wanted = merged(*present, wishes);
    Problems problems;
    if (wanted.permissions == SharingPermission::Community)
        addProblems(problems, communityProblems(wanted.community));
    if (wanted.permissions != present->permissions && (*isGrouped || present->isCommunityEnabled()))
        problems.push_back(stillShared(*gallery));
    const QString &prefix = present->community.publicNamePrefix;
    if (present->isCommunityEnabled() && wanted.community.publicNamePrefix != prefix)
        problems.push_back(changeNotAllowed(kCommunity + QStringLiteral("publicNamePrefix"), prefix,
                                            wanted.community.publicNamePrefix));
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    if (wanted.permissions != SharingPermission::Private) {
        if (auto plain = requireUnencrypted(transaction, *gallery); !plain)
            return std::unexpected(std::move(plain.error()));
    }
    if (wanted.permissions == present->permissions && wanted.community == present->community)
        return present;
    return withAudit(transaction, change, *gallery, action::kGalleryWrite,
                     [&] { return updateSharing(transaction, *gallery, wanted, false); });
}

/// The shares that a request adds: whether they can be, and what is to be written.
class NewShares {
public:
    NewShares(Transaction &transaction, const Gallery &gallery, const SharingProfile &profile)
        : m_transaction(transaction)
        , m_gallery(gallery)
        , m_profile(profile)
    {
    }

    Result<> add(GranteeKind kind, const QStringList &ids, const QString &ownTenant)
    {
        for (const QString &typed : ids) {
            const QString id = typed.trimmed().toCaseFolded();
            const auto tenant = tenantOfGrantee(m_transaction, kind, id);
            if (!tenant)
                return std::unexpected(tenant.error());
            if (!*tenant) {
                m_problems.push_back(
                    kind == GranteeKind::Subscription
                        ? Fault::of(QStringLiteral("account.subscription.notFound"),
                                    QStringLiteral("subscriptionIds"), {typed})
                        : Fault::of(QStringLiteral("account.tenant.notFound"),
                                    QStringLiteral("tenantIds"), {typed}));
                continue;
            }
            note({kind, id, **tenant == ownTenant ? ShareAnswer::Accepted : ShareAnswer::Pending,
                  m_transaction.catalog().clock().now()});
        }
        return checkCount(kind);
    }
    Problems takeProblems() { return std::move(m_problems); }
    bool isEmpty() const { return m_shares.empty(); }
    Result<> write() const
    {
        for (const GalleryShare &share : m_shares) {
            if (auto put = putShare(m_transaction, m_gallery, share); !put)
                return put;
        }
        return {};
    }

private:
    // Whoever has said yes or was asked is not asked again; who has said no is.
    void note(const GalleryShare &share)
    {
        const auto isSame = [&share](const GalleryShare &other) {
            return other.kind == share.kind && other.granteeId == share.granteeId;
        };
        const auto present = m_profile.shareWith(share.kind, share.granteeId);
        const bool isAnswered = present && present->answer != ShareAnswer::Rejected;
        if (!isAnswered && std::ranges::none_of(m_shares, isSame))
            m_shares.push_back(share);
    }
    Result<> checkCount(GranteeKind kind)
    {
        const int limit =
            kind == GranteeKind::Subscription ? kMaximumSharedSubscriptions : kMaximumSharedTenants;
        const auto isKind = [kind](const GalleryShare &share) { return share.kind == kind; };
        auto count = std::ranges::count_if(m_profile.shares, isKind);
        count += std::ranges::count_if(m_shares, [&](const GalleryShare &share) {
            return isKind(share) && !m_profile.shareWith(kind, share.granteeId);
        });
        if (count > limit)
            m_problems.push_back(
                Fault::of(QStringLiteral("sharing.tooMany"), kSharing + QStringLiteral(".groups"),
                          {m_gallery.name, QString::number(count), QString::number(limit)}));
        return {};
    }

    Transaction &m_transaction;
    const Gallery &m_gallery;
    const SharingProfile &m_profile;
    std::vector<GalleryShare> m_shares;
    Problems m_problems;
};

Result<SharingProfile> addShares(Transaction &transaction, const Change &change,
                                 const ResourceId &id, const Grantees &grantees)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (auto allowed = transaction.allow(action::kGalleryShare, id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    const auto profile = sharingProfile(transaction, *gallery);
    const auto own = tenantOfGrantee(transaction, GranteeKind::Subscription, id.subscriptionId());
    if (!profile || !own)
        return std::unexpected(!profile ? profile.error() : own.error());
    if (profile->permissions != SharingPermission::Groups)
        return std::unexpected(Fault::of(QStringLiteral("sharing.permissions.notGroups"), kSharing,
                                         {gallery->name, toString(profile->permissions)}));
    if (auto plain = requireUnencrypted(transaction, *gallery); !plain)
        return std::unexpected(std::move(plain.error()));
    NewShares shares(transaction, *gallery, *profile);
    const QString ownTenant = own->value_or(QString());
    auto read = shares.add(GranteeKind::Subscription, grantees.subscriptions, ownTenant);
    if (read)
        read = shares.add(GranteeKind::Tenant, grantees.tenants, ownTenant);
    if (read)
        read = Fault::all(shares.takeProblems());
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (shares.isEmpty())
        return profile;
    return withAudit(transaction, change, *gallery, action::kGalleryShare,
                     [&] { return shares.write(); });
}

Result<> endShares(Transaction &transaction, const Gallery &gallery,
                   const std::vector<GalleryShare> &shares)
{
    for (const GalleryShare &share : shares) {
        if (auto ended = removeShare(transaction, gallery, share.kind, share.granteeId); !ended)
            return ended;
    }
    return {};
}

Result<SharingProfile> removeShares(Transaction &transaction, const Change &change,
                                    const ResourceId &id, const Grantees &grantees)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (auto allowed = transaction.allow(action::kGalleryShare, id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    const auto profile = sharingProfile(transaction, *gallery);
    if (!profile)
        return profile;
    std::vector<GalleryShare> ended;
    const auto add = [&](GranteeKind kind, const QStringList &ids) {
        for (const QString &typed : ids) {
            if (const auto share = profile->shareWith(kind, typed.trimmed()))
                ended.push_back(*share);
        }
    };
    add(GranteeKind::Subscription, grantees.subscriptions);
    add(GranteeKind::Tenant, grantees.tenants);
    if (ended.empty())
        return profile;
    return withAudit(transaction, change, *gallery, action::kGalleryShare,
                     [&] { return endShares(transaction, *gallery, ended); });
}

Result<SharingProfile> makePrivate(Transaction &transaction, const Change &change,
                                   const ResourceId &id)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (auto allowed = transaction.allow(action::kGalleryShare, id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    const auto profile = sharingProfile(transaction, *gallery);
    if (!profile || (profile->permissions == SharingPermission::Private && !profile->isShared()))
        return profile;
    return withAudit(transaction, change, *gallery, action::kGalleryShare, [&]() -> Result<> {
        if (auto ended = endShares(transaction, *gallery, profile->shares); !ended)
            return ended;
        return updateSharing(transaction, *gallery, SharingProfile(), true);
    });
}

Result<SharingProfile> makePublic(Transaction &transaction, const Change &change,
                                  const ResourceId &id)
{
    const auto gallery = galleryAt(transaction, id);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (auto allowed = transaction.allow(action::kGalleryShare, id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    const auto profile = sharingProfile(transaction, *gallery);
    if (!profile || profile->isCommunityEnabled())
        return profile;
    if (profile->permissions != SharingPermission::Community)
        return std::unexpected(Fault::of(QStringLiteral("sharing.notCommunity"), kSharing,
                                         {gallery->name, toString(profile->permissions)}));
    if (auto plain = requireUnencrypted(transaction, *gallery); !plain)
        return std::unexpected(std::move(plain.error()));
    SharingProfile wanted = *profile;
    wanted.publicName = wanted.community.publicNamePrefix + u'-' + Uid::random().toDashedString();
    return withAudit(transaction, change, *gallery, action::kGalleryShare,
                     [&] { return updateSharing(transaction, *gallery, wanted, true); });
}

}  // namespace

SharingService::SharingService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<SharingProfile> SharingService::profile(const ResourceId &gallery)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<SharingProfile> {
        const auto found = galleryAt(transaction, gallery);
        if (!found)
            return std::unexpected(found.error());
        return sharingProfile(transaction, *found);
    });
}

Result<> SharingService::check(const SharingWishes &wishes)
{
    if (wishes.permissions != SharingPermission::Community)
        return {};
    return Fault::all(communityProblems(wishes.community));
}

Result<SharingProfile> SharingService::update(const Change &change, const ResourceId &gallery,
                                              const SharingWishes &wishes)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return changeSharing(transaction, change, gallery, wishes);
    });
}

Result<SharingProfile> SharingService::add(const Change &change, const ResourceId &gallery,
                                           const Grantees &grantees)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return addShares(transaction, change, gallery, grantees);
    });
}

Result<SharingProfile> SharingService::remove(const Change &change, const ResourceId &gallery,
                                              const Grantees &grantees)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return removeShares(transaction, change, gallery, grantees);
    });
}

Result<SharingProfile> SharingService::reset(const Change &change, const ResourceId &gallery)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return makePrivate(transaction, change, gallery);
    });
}

Result<SharingProfile> SharingService::enableCommunity(const Change &change,
                                                       const ResourceId &gallery)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return makePublic(transaction, change, gallery);
    });
}

Result<> requireNoCommunity(Transaction &transaction, const Gallery &gallery)
{
    const auto profile = sharingProfile(transaction, gallery);
    if (!profile)
        return std::unexpected(profile.error());
    if (profile->isCommunityEnabled())
        return std::unexpected(stillShared(gallery));
    return {};
}

Result<> requireUnshared(Transaction &transaction, const Gallery &gallery)
{
    const auto profile = sharingProfile(transaction, gallery);
    if (!profile)
        return std::unexpected(profile.error());
    if (profile->permissions != SharingPermission::Private)
        return std::unexpected(
            Fault::of(QStringLiteral("sharing.encrypted"), kSharing, {gallery.name}));
    return {};
}

}  // namespace vitrine
