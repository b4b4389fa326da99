#include "core/catalog/sharingrows.h"

#include "core/access/actions.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr int kPage = 500;
constexpr char kGalleryIdSelect[] =
    "SELECT subscription_id, resource_group, name, public_name_folded FROM galleries ";

QString textAt(const Json &json, const char *key)
{
    return json.is_object() && json.contains(key) && json[key].is_string()
        ? QString::fromStdString(json[key].get<std::string>())
        : QString();
}

QByteArray storeSharing(const SharingProfile &profile)
{
    const CommunityInfo &community = profile.community;
    return compactJson(Json{{"publisherUri", community.publisherUri.toStdString()},
                            {"publisherContact", community.publisherContact.toStdString()},
                            {"eula", community.eula.toStdString()},
                            {"publicNamePrefix", community.publicNamePrefix.toStdString()},
                            {"publicName", profile.publicName.toStdString()}});
}

Result<SharingProfile> readProfile(RowReader row)
{
    SharingProfile profile;
    profile.permissions = row.required(row.text(), sharingPermission);
    const Json json = Json::parse(row.json().toStdString(), nullptr, false);
    profile.community.publisherUri = textAt(json, "publisherUri");
    profile.community.publisherContact = textAt(json, "publisherContact");
    profile.community.eula = textAt(json, "eula");
    profile.community.publicNamePrefix = textAt(json, "publicNamePrefix");
    profile.publicName = textAt(json, "publicName");
    return row.finish(std::move(profile));
}

GalleryShare shareOf(RowReader &row)
{
    GalleryShare share;
    share.kind = row.required(row.text(), granteeKind);
    share.granteeId = row.text();
    share.answer = row.required(row.text(), shareAnswer);
    share.sharedAt = row.date();
    return share;
}

Result<GalleryShare> readShare(RowReader row)
{
    GalleryShare share = shareOf(row);
    return row.finish(std::move(share));
}

Result<Invitation> readInvitation(RowReader row)
{
    Invitation invitation;
    invitation.galleryUid = row.uid();
    const QString subscription = row.text();
    const QString group = row.text();
    invitation.galleryId =
        ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
    invitation.location = row.text();
    invitation.description = row.text();
    invitation.share = shareOf(row);
    return row.finish(std::move(invitation));
}

/// A gallery of a list, and what a list of the community is ordered by.
struct ListedGallery {
    ResourceId id;
    QString foldedName;
};

Result<ListedGallery> readListed(RowReader row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    ListedGallery gallery;
    gallery.id = ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
    gallery.foldedName = row.text();
    return row.finish(std::move(gallery));
}

Result<QString> readText(RowReader row)
{
    return row.finish(row.text());
}

QString scopeOf(GranteeKind kind, const QString &granteeId)
{
    return (kind == GranteeKind::Subscription
                ? QStringLiteral("/subscriptions/")
                : QStringLiteral("/providers/Microsoft.Management/managementGroups/"))
        + granteeId;
}

}  // namespace

QString Invitation::uniqueName() const
{
    return galleryId.subscriptionId() + u'-' + galleryId.name().toUpper();
}

Result<SharingProfile> sharingProfile(Transaction &transaction, const Gallery &gallery)
{
    Query query = transaction.query("SELECT permissions, sharing FROM galleries WHERE uid = ?");
    auto found = firstRow(query.bind(gallery.uid), readProfile);
    if (!found)
        return std::unexpected(std::move(found.error()));
    SharingProfile profile = found->value_or(SharingProfile());
    if (!transaction.sees(action::kAssignmentRead, gallery.id())
        && !transaction.sees(action::kGalleryShare, gallery.id()))
        return profile;
    Query shares =
        transaction.query("SELECT grantee_kind, grantee_id, answer, shared_at FROM gallery_shares "
                          "WHERE gallery_uid = ? ORDER BY gallery_uid, grantee_kind, grantee_id");
    auto all = allRows(shares.bind(gallery.uid), readShare);
    if (!all)
        return std::unexpected(std::move(all.error()));
    profile.shares = std::move(*all);
    return profile;
}

Result<bool> hasShares(Transaction &transaction, const Gallery &gallery)
{
    Query query = transaction.query(
        "SELECT count(*) FROM (SELECT 1 FROM gallery_shares WHERE gallery_uid = ? LIMIT 1)");
    const auto count = countOf(query.bind(gallery.uid));
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<> updateSharing(Transaction &transaction, const Gallery &gallery,
                       const SharingProfile &profile, bool isSharing)
{
    const QString &action = isSharing ? action::kGalleryShare : action::kGalleryWrite;
    if (auto allowed = transaction.allow(action, gallery.id()); !allowed)
        return allowed;
    return transaction
        .query("UPDATE galleries SET permissions = ?, sharing = ?, public_name_folded = ?, "
               "revision = revision + 1 WHERE uid = ?")
        .bind(toString(profile.permissions))
        .bindJson(storeSharing(profile))
        .bind(profile.publicName.isEmpty() ? QVariant()
                                           : QVariant(profile.publicName.toCaseFolded()))
        .bind(gallery.uid)
        .run();
}

Result<> putShare(Transaction &transaction, const Gallery &gallery, const GalleryShare &share)
{
    if (auto allowed = transaction.allow(action::kGalleryShare, gallery.id()); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO gallery_shares (gallery_uid, grantee_kind, grantee_id, answer, "
               "shared_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (gallery_uid, grantee_kind, "
               "grantee_id) DO UPDATE SET answer = excluded.answer, "
               "shared_at = excluded.shared_at")
        .bind(gallery.uid)
        .bind(toString(share.kind))
        .bind(share.granteeId)
        .bind(toString(share.answer))
        .bind(share.sharedAt)
        .run();
}

Result<> removeShare(Transaction &transaction, const Gallery &gallery, GranteeKind kind,
                     const QString &granteeId)
{
    if (auto allowed = transaction.allow(action::kGalleryShare, gallery.id()); !allowed)
        return allowed;
    return transaction
        .query("DELETE FROM gallery_shares WHERE gallery_uid = ? AND grantee_kind = ? "
               "AND grantee_id = ?")
        .bind(gallery.uid)
        .bind(toString(kind))
        .bind(granteeId)
        .run();
}

Result<> answerShare(Transaction &transaction, const Uid &gallery, const GalleryShare &share)
{
    const QString &action =
        share.kind == GranteeKind::Subscription ? action::kSubscriptionWrite : action::kTenantWrite;
    if (auto allowed = transaction.allow(action, scopeOf(share.kind, share.granteeId)); !allowed)
        return allowed;
    return transaction
        .query("UPDATE gallery_shares SET answer = ? WHERE gallery_uid = ? AND grantee_kind = ? "
               "AND grantee_id = ?")
        .bind(toString(share.answer))
        .bind(gallery)
        .bind(toString(share.kind))
        .bind(share.granteeId)
        .run();
}

Result<std::optional<QString>> tenantOfGrantee(Transaction &transaction, GranteeKind kind,
                                               const QString &id)
{
    Query query = transaction.query(kind == GranteeKind::Subscription
                                        ? "SELECT tenant_id FROM subscriptions WHERE id = ?"
                                        : "SELECT id FROM tenants WHERE id = ?");
    return firstRow(query.bind(id.toCaseFolded()), readText);
}

Result<bool> hasEncryptedVersions(Transaction &transaction, const Gallery &gallery)
{
    Query query = transaction.query("SELECT count(*) FROM (SELECT 1 FROM image_definitions d "
                                    "CROSS JOIN image_versions v ON v.definition_uid = d.uid "
                                    "CROSS JOIN version_encryption_sets s ON s.version_uid = v.uid "
                                    "WHERE d.gallery_uid = ? LIMIT 1)");
    const auto count = countOf(query.bind(gallery.uid));
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<std::vector<Invitation>> invitationsOf(Transaction &transaction, GranteeKind kind,
                                              const QString &granteeId)
{
    const QString &action =
        kind == GranteeKind::Subscription ? action::kSubscriptionRead : action::kTenantRead;
    if (!transaction.seesBelow(action, scopeOf(kind, granteeId)))
        return std::vector<Invitation>();
    Query query = transaction.query(
        "SELECT g.uid, g.subscription_id, g.resource_group, g.name, g.location, g.description, "
        "s.grantee_kind, s.grantee_id, s.answer, s.shared_at FROM gallery_shares s "
        "CROSS JOIN galleries g ON g.uid = s.gallery_uid "
        "WHERE s.grantee_id = ? AND s.grantee_kind = ?");
    return allRows(query.bind(granteeId.toCaseFolded()).bind(toString(kind)), readInvitation);
}

Result<std::vector<ResourceId>> galleriesSharedWith(Transaction &transaction, GranteeKind kind,
                                                    const QString &granteeId)
{
    Query query = transaction.query(
        "SELECT g.subscription_id, g.resource_group, g.name, '' FROM gallery_shares s "
        "CROSS JOIN galleries g ON g.uid = s.gallery_uid "
        "WHERE s.grantee_id = ? AND s.answer = 'Accepted' AND s.grantee_kind = ? "
        "AND g.permissions = 'Groups'");
    const auto all = allRows(query.bind(granteeId.toCaseFolded()).bind(toString(kind)), readListed);
    if (!all)
        return std::unexpected(all.error());
    std::vector<ResourceId> ids;
    for (const ListedGallery &gallery : *all) {
        if (transaction.sees(action::kGalleryRead, gallery.id))
            ids.push_back(gallery.id);
    }
    return ids;
}

Result<std::vector<ResourceId>> definitionsSharedAlone(Transaction &transaction)
{
    if (transaction.sees(action::kGalleryRead, kEverything))
        return std::vector<ResourceId>();
    Query query = transaction.query("SELECT scope FROM role_assignments "
                                    "WHERE scope_folded >= '/subscriptions/' "
                                    "AND scope_folded < '/subscriptions0' ORDER BY scope_folded");
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    std::vector<ResourceId> ids;
    while (query.next()) {
        const auto id = ResourceId::parse(query.text(0));
        const bool isDefinition = id && id->isType(kImageDefinitionType);
        const bool isKnown = isDefinition && !ids.empty() && ids.back() == *id;
        if (isDefinition && !isKnown && transaction.sees(action::kDefinitionRead, *id)
            && !transaction.sees(action::kGalleryRead, id->parent()))
            ids.push_back(*id);
    }
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return ids;
}

Result<std::vector<ResourceId>> communityGalleries(Transaction &transaction)
{
    static constexpr auto kSql = sql(kGalleryIdSelect,
                                     "WHERE public_name_folded IS NOT NULL "
                                     "AND public_name_folded > ? "
                                     "ORDER BY public_name_folded LIMIT ?");
    std::vector<ResourceId> ids;
    QString after;
    for (;;) {
        Query query = transaction.query(kSql.data());
        const auto page = allRows(query.bind(after).bind(kPage), readListed);
        if (!page)
            return std::unexpected(page.error());
        for (const ListedGallery &gallery : *page)
            ids.push_back(gallery.id);
        if (page->size() < static_cast<std::size_t>(kPage))
            return ids;
        after = page->back().foldedName;
    }
}

Result<std::optional<ResourceId>> communityGallery(Transaction &transaction,
                                                   const QString &publicName)
{
    static constexpr auto kSql = sql(kGalleryIdSelect, "WHERE public_name_folded = ?");
    Query query = transaction.query(kSql.data());
    const auto found = firstRow(query.bind(publicName.toCaseFolded()), readListed);
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional((*found)->id) : std::nullopt;
}

}  // namespace vitrine
