#include "core/catalog/versionrows.h"

#include "core/catalog/encryptionrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/shallowrows.h"
#include "core/catalog/sql.h"

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

constexpr char kColumns[] =
    "SELECT v.uid, v.major, v.minor, v.patch, v.location, v.provisioning_state, "
    "v.os_disk_size_bytes, v.occupied_bytes, v.content_digest, v.profile, v.source_id, "
    "v.source_uri, v.published, v.end_of_life, v.data_disk_sizes, v.soft_deleted_at, v.revision, "
    "v.tags";
constexpr char kParents[] = ", g.subscription_id, g.resource_group, g.name, d.name ";
// CROSS JOIN fixes the order: the version is looked up first, then its one definition and gallery.
constexpr char kFrom[] =
    "FROM image_versions v CROSS JOIN image_definitions d ON d.uid = v.definition_uid "
    "CROSS JOIN galleries g ON g.uid = d.gallery_uid ";
// The terms of the partial index image_versions_latest, word for word.
constexpr char kLatest[] =
    "FROM image_versions v INDEXED BY image_versions_latest "
    "CROSS JOIN image_definitions d ON d.uid = v.definition_uid "
    "CROSS JOIN galleries g ON g.uid = d.gallery_uid WHERE v.definition_uid = ? "
    "AND v.provisioning_state = 'Succeeded' AND v.never_latest = 0 "
    "AND v.soft_deleted_at IS NULL AND (v.end_of_life IS NULL OR v.end_of_life > ?) ";
constexpr char kNewestFirst[] = "ORDER BY v.major DESC, v.minor DESC, v.patch DESC ";

ResourceId readParents(RowReader &row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    const ResourceId gallery =
        ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
    return gallery.child(QStringLiteral("images"), row.text());
}

Result<ResourceId> readDefinitionId(RowReader row)
{
    return row.finish(readParents(row));
}

// The versions of a definition mostly have one profile between them, and taking it apart is most of
// what reading a row costs.
Result<> readProfile(const QByteArray &json, ImageVersion &version)
{
    thread_local QByteArray lastJson;
    thread_local ImageVersion last;
    if (json != lastJson || json.isEmpty()) {
        lastJson.clear();
        if (auto restored = restoreProfile(json, last); !restored)
            return restored;
        lastJson = json;
    }
    version.publishingProfile = last.publishingProfile;
    version.osDiskCaching = last.osDiskCaching;
    version.dataDisks = last.dataDisks;
    version.safetyProfile = last.safetyProfile;
    return {};
}

VersionSource readSource(RowReader &row)
{
    const QString id = row.text();
    VersionSource source{{}, row.text()};
    if (id.isEmpty())
        return source;
    if (auto read = ResourceId::parse(id))
        source.id = std::move(*read);
    else
        row.spoil(Fault::of(QStringLiteral("catalog.corrupt"), id, {id}));
    return source;
}

ImageVersion readColumns(RowReader &row)
{
    ImageVersion version;
    version.uid = row.uid();
    version.number.major = row.int32();
    version.number.minor = row.int32();
    version.number.patch = row.int32();
    version.location = row.text();
    version.provisioningState = row.enumeration<ProvisioningState>();
    version.osDiskSizeBytes = row.bytes();
    version.occupiedBytes = row.bytes();
    version.contentDigest = Digest::parse(row.text());
    if (auto profile = readProfile(row.json(), version); !profile)
        row.spoil(profile.error());
    version.source = readSource(row);
    version.publishingProfile.publishedDate = row.date();
    version.publishingProfile.endOfLifeDate = row.date();
    if (auto sizes = restoreDataDiskSizes(row.json(), version); !sizes)
        row.spoil(sizes.error());
    version.softDeletedAt = row.date();
    version.revision = row.number();
    version.tags = row.tags();
    return version;
}

Result<ImageVersion> readVersion(RowReader row)
{
    ImageVersion version = readColumns(row);
    version.definitionId = readParents(row);
    return row.finish(std::move(version));
}

Result<ImageVersion> readVersionAlone(RowReader row)
{
    return row.finish(readColumns(row));
}

Result<VersionSummary> readSummary(RowReader row)
{
    VersionSummary summary;
    summary.count = row.int32();
    const QString latest = row.text();
    if (const auto number = VersionNumber::parse(latest))
        summary.latest = *number;
    return row.finish(summary);
}

QString digestText(const Digest &digest)
{
    return digest.isNull() ? QString() : digest.toString();
}

// As latestVersion() of the rules: what a target region says beats the profile.
bool isExcludedIn(const PublishingProfile &profile, const QString &region)
{
    const auto target = std::ranges::find(profile.targetRegions, region, &TargetRegion::name);
    return target != profile.targetRegions.end()
        ? target->excludeFromLatest.value_or(profile.excludeFromLatest)
        : profile.excludeFromLatest;
}

// Tells whether `latest` passes over the version in every region.
bool isNeverLatest(const PublishingProfile &profile)
{
    return profile.excludeFromLatest
        && std::ranges::none_of(profile.targetRegions, [](const TargetRegion &region) {
               return region.excludeFromLatest == false;
           });
}

// The columns of what people change, in the order in which insert and update name them.
Query &bindState(Query &query, const ImageVersion &version)
{
    const PublishingProfile &profile = version.publishingProfile;
    return query.bind(toString(version.provisioningState))
        .bind(profile.excludeFromLatest)
        .bind(isNeverLatest(profile))
        .bind(profile.publishedDate)
        .bind(profile.endOfLifeDate)
        .bind(version.source.id.isNull() ? QString() : version.source.id.toString())
        .bind(version.source.uri)
        .bindJson(storeProfile(version))
        .bind(version.softDeletedAt)
        .bind(version.revision)
        .bindJson(storeTags(version.tags));
}

// The columns of what replication learns, in the same way.
Query &bindContent(Query &query, const ImageVersion &version)
{
    return query.bindBytes(version.osDiskSizeBytes)
        .bindBytes(version.occupiedBytes)
        .bind(digestText(version.contentDigest))
        .bindJson(storeDataDiskSizes(version));
}

// Who puts a version into the bin, or away for good, deletes it.
const QString &actionOf(const ImageVersion &version)
{
    const bool goes =
        version.isSoftDeleted() || version.provisioningState == ProvisioningState::Deleting;
    return goes ? action::kVersionDelete : action::kVersionWrite;
}

Result<> runOnOne(Query &query, const ImageVersion &version)
{
    if (auto ran = query.run(); !ran)
        return ran;
    if (query.changedRows() == 0) {
        const QString id = version.id().toString();
        return std::unexpected(Fault::of(QStringLiteral("resource.notFound"), id, {id}));
    }
    return {};
}

}  // namespace

Result<> insertVersion(Transaction &transaction, const Uid &definitionUid,
                       const ImageVersion &version)
{
    if (auto allowed = transaction.allow(action::kVersionWrite, version.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "INSERT INTO image_versions (uid, definition_uid, subscription_id, major, minor, patch, "
        "location, provisioning_state, exclude_from_latest, never_latest, published, end_of_life, "
        "source_id, source_uri, profile, soft_deleted_at, revision, tags, os_disk_size_bytes, "
        "occupied_bytes, "
        "content_digest, data_disk_sizes) "
        "VALUES (?, ?, (SELECT subscription_id FROM image_definitions WHERE uid = ?), ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(version.uid)
        .bind(definitionUid)
        .bind(definitionUid)
        .bind(version.number.major)
        .bind(version.number.minor)
        .bind(version.number.patch)
        .bind(version.location);
    if (auto ran = bindContent(bindState(query, version), version).run(); !ran)
        return ran;
    if (auto noted = noteEncryptionSets(transaction, version); !noted)
        return noted;
    return noteShallowSources(transaction, version);
}

Result<> updateVersion(Transaction &transaction, const ImageVersion &version)
{
    if (auto allowed = transaction.allow(actionOf(version), version.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "UPDATE image_versions SET provisioning_state = ?, exclude_from_latest = ?, "
        "never_latest = ?, published = ?, end_of_life = ?, source_id = ?, source_uri = ?, "
        "profile = ?, soft_deleted_at = ?, revision = ?, tags = ? WHERE uid = ?");
    if (auto ran = runOnOne(bindState(query, version).bind(version.uid), version); !ran)
        return ran;
    return noteEncryptionSets(transaction, version);
}

Result<> recordVersionContent(Transaction &transaction, const ImageVersion &version)
{
    if (auto allowed = transaction.allow(actionOf(version), version.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "UPDATE image_versions SET os_disk_size_bytes = ?, occupied_bytes = ?, content_digest = ?, "
        "data_disk_sizes = ?, provisioning_state = ? WHERE uid = ?");
    bindContent(query, version).bind(toString(version.provisioningState)).bind(version.uid);
    return runOnOne(query, version);
}

Result<std::optional<ImageVersion>> findVersion(Transaction &transaction, const ResourceId &id)
{
    const auto number = VersionNumber::parse(id.names().value(2));
    if (!number)
        return std::nullopt;
    static constexpr auto kSql =
        sql(kColumns, kParents,
            "FROM galleries g CROSS JOIN image_definitions d ON d.gallery_uid = g.uid "
            "CROSS JOIN image_versions v ON v.definition_uid = d.uid "
            "WHERE g.subscription_id = ? AND g.name_folded = ? AND g.group_folded = ? "
            "AND d.name_folded = ? AND v.major = ? AND v.minor = ? AND v.patch = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.names().value(0).toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.names().value(1).toCaseFolded())
        .bind(number->major)
        .bind(number->minor)
        .bind(number->patch);
    return visible(transaction, action::kVersionRead, firstRow(query, readVersion));
}

Result<std::optional<ImageVersion>> findVersion(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kColumns, kParents, kFrom, "WHERE v.uid = ?");
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kVersionRead, firstRow(query.bind(uid), readVersion));
}

Result<std::optional<ResourceId>> versionInTheWay(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kColumns, kParents, kFrom, "WHERE v.uid = ?");
    Query query = transaction.query(kSql.data());
    const auto version = firstRow(query.bind(uid), readVersion);
    if (!version)
        return std::unexpected(version.error());
    return *version ? std::optional((*version)->id()) : std::nullopt;
}

Result<QString> tenantOfVersion(Transaction &transaction, const Uid &uid)
{
    Query query = transaction.query("SELECT s.tenant_id FROM image_versions v "
                                    "CROSS JOIN subscriptions s ON s.id = v.subscription_id "
                                    "WHERE v.uid = ?");
    if (auto ran = query.bind(uid).run(); !ran)
        return std::unexpected(std::move(ran.error()));
    const QString tenant = query.next() ? query.text(0) : QString();
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return tenant;
}

Result<std::vector<ImageVersion>> versionPage(Transaction &transaction, const Uid &definitionUid,
                                              const std::optional<VersionNumber> &below, int limit)
{
    // What all rows share is read once.
    Query parents = transaction.query(
        "SELECT g.subscription_id, g.resource_group, g.name, d.name "
        "FROM image_definitions d CROSS JOIN galleries g ON g.uid = d.gallery_uid "
        "WHERE d.uid = ?");
    const auto definitionId = firstRow(parents.bind(definitionUid), readDefinitionId);
    if (!definitionId)
        return std::unexpected(definitionId.error());
    if (!*definitionId || !transaction.sees(action::kVersionRead, **definitionId))
        return std::vector<ImageVersion>();
    static constexpr auto kSql =
        sql(kColumns,
            " FROM image_versions v WHERE v.definition_uid = ? AND (v.major, v.minor, v.patch) < "
            "(?, ?, ?) "
            // The sign keeps SQLite from an index that holds less than the rows asked for.
            "AND +v.soft_deleted_at IS NULL ",
            kNewestFirst, "LIMIT ?");
    // One above every major number there can be: the page of the newest.
    constexpr qint64 kAbove = qint64{std::numeric_limits<std::int32_t>::max()} + 1;
    const VersionNumber bound = below.value_or(VersionNumber{});
    Query query = transaction.query(kSql.data());
    query.bind(definitionUid)
        .bind(below ? qint64{bound.major} : kAbove)
        .bind(bound.minor)
        .bind(bound.patch)
        .bind(limit);
    auto versions = allRows(query, readVersionAlone);
    for (std::size_t i = 0; versions && i < versions->size(); ++i)
        (*versions)[i].definitionId = **definitionId;
    return versions;
}

Result<int> versionCount(Transaction &transaction, const Uid &definitionUid)
{
    Query query = transaction.query("SELECT count(*) FROM image_versions "
                                    "INDEXED BY image_versions_by_bin WHERE definition_uid = ? "
                                    "AND soft_deleted_at IS NULL");
    return countOf(query.bind(definitionUid));
}

Result<std::optional<ImageVersion>> latestVersionRow(Transaction &transaction,
                                                     const Uid &definitionUid,
                                                     const QString &region, const QDateTime &now)
{
    static constexpr auto kAnywhere =
        sql(kColumns, kParents, kLatest, "AND v.exclude_from_latest = 0 ", kNewestFirst, "LIMIT 1");
    static constexpr auto kInRegion =
        sql(kColumns, kParents, kLatest,
            "AND EXISTS (SELECT 1 FROM replicas r WHERE r.version_uid = v.uid "
            "AND r.region_uid = (SELECT uid FROM regions WHERE name = ?)) ",
            kNewestFirst);
    Query query = transaction.query(region.isEmpty() ? kAnywhere.data() : kInRegion.data());
    query.bind(definitionUid).bind(now);
    if (!region.isEmpty())
        query.bind(region);
    if (auto ran = query.run(); !ran)
        return std::unexpected(std::move(ran.error()));
    // Whether a region excludes it stands in the profile; the first row is nearly always the one.
    while (query.next()) {
        auto version = readVersion(RowReader(query));
        if (!version)
            return std::unexpected(std::move(version.error()));
        if (!isExcludedIn(version->publishingProfile, region))
            return visible(transaction, action::kVersionRead,
                           Result<std::optional<ImageVersion>>(std::move(*version)));
    }
    if (auto ended = query.ended(); !ended)
        return std::unexpected(std::move(ended.error()));
    return std::nullopt;
}

Result<std::vector<VersionSummary>> versionSummaries(Transaction &transaction,
                                                     const std::vector<Uid> &definitions,
                                                     const QDateTime &now)
{
    // One statement for all of them: running a hundred costs more than what they look up.
    static constexpr auto kSql = sql(
        "SELECT (SELECT count(*) FROM image_versions INDEXED BY image_versions_by_bin "
        "WHERE definition_uid = e.value "
        "AND soft_deleted_at IS NULL), "
        "(SELECT format('%d.%d.%d', v.major, v.minor, v.patch) "
        "FROM image_versions v INDEXED BY image_versions_latest WHERE v.definition_uid = e.value "
        "AND v.provisioning_state = 'Succeeded' AND v.never_latest = 0 "
        "AND v.soft_deleted_at IS NULL AND v.exclude_from_latest = 0 "
        "AND (v.end_of_life IS NULL OR v.end_of_life > ?) ",
        kNewestFirst, "LIMIT 1) FROM json_each(?) e");
    QStringList uids;
    for (const Uid &definition : definitions)
        uids << definition.toString();
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(now).bindJson(storePaths(uids)), readSummary);
}

Result<std::vector<ImageVersion>> deletedVersions(Transaction &transaction, const Uid &galleryUid)
{
    // Every date is above 0; without the bound the whole table would be read.
    static constexpr auto kSql =
        sql(kColumns, kParents, kFrom,
            "WHERE v.soft_deleted_at > 0 AND (? = '' OR d.gallery_uid = ?) "
            "ORDER BY v.soft_deleted_at");
    const QString gallery = galleryUid.isNull() ? QString() : galleryUid.toString();
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kVersionRead,
                   allRows(query.bind(gallery).bind(gallery), readVersion));
}

Result<std::vector<ImageVersion>> deletedVersionsOf(Transaction &transaction,
                                                    const Uid &definitionUid)
{
    static constexpr auto kSql = sql(kColumns, kParents, kFrom,
                                     "WHERE v.definition_uid = ? AND v.soft_deleted_at > 0 "
                                     "ORDER BY v.soft_deleted_at");
    Query query = transaction.query(kSql.data());
    return visible(transaction, action::kVersionRead,
                   allRows(query.bind(definitionUid), readVersion));
}

Result<> removeVersion(Transaction &transaction, const Uid &uid)
{
    const auto version = findVersion(transaction, uid);
    if (!version || !*version)
        return version ? Result<>() : std::unexpected(version.error());
    if (auto allowed = transaction.allow(action::kVersionDelete, (*version)->id()); !allowed)
        return allowed;
    return transaction.query("DELETE FROM image_versions WHERE uid = ?").bind(uid).run();
}

}  // namespace vitrine
