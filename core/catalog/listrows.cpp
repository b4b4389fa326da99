#include "core/catalog/listrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"
#include "core/catalog/versionrows.h"

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

// Terms that an empty value switches off. The profile is looked through before it is taken apart.
constexpr char kVersionTerms[] =
    "v.soft_deleted_at IS NULL AND (? = '' OR v.provisioning_state = ?) "
    "AND (? = '' OR (instr(v.profile, ?) > 0 AND EXISTS (SELECT 1 FROM "
    "json_each(v.profile, '$.targetRegions') r WHERE json_extract(r.value, '$.name') = ?))) "
    "AND (? = '' OR EXISTS (SELECT 1 FROM json_each(d.tags) e WHERE e.key = ? COLLATE NOCASE "
    "AND (? IS NULL OR e.value = ? COLLATE NOCASE)) OR EXISTS (SELECT 1 FROM json_each(v.tags) e "
    "WHERE e.key = ? COLLATE NOCASE AND (? IS NULL OR e.value = ? COLLATE NOCASE))) "
    "AND (? IS NULL OR d.end_of_life < ? OR v.end_of_life < ?) ";
constexpr char kDefinitionTerms[] =
    "(? = '' OR instr(d.name_folded, ?) > 0 OR instr(d.publisher_folded, ?) > 0 "
    "OR instr(d.offer_folded, ?) > 0 OR instr(d.sku_folded, ?) > 0 "
    "OR instr(g.name_folded, ?) > 0) AND (? = '' OR d.os_type = ?) ";
constexpr char kOwnTerms[] =
    "(? = 0 AND (? = '' OR EXISTS (SELECT 1 FROM json_each(d.tags) e "
    "WHERE e.key = ? COLLATE NOCASE AND (? IS NULL OR e.value = ? COLLATE NOCASE))) "
    "AND (? IS NULL OR d.end_of_life < ?)) ";
constexpr char kVersionKey[] =
    "? * CASE ? WHEN 1 THEN CASE v.provisioning_state WHEN 'Failed' THEN 0 WHEN 'Creating' THEN 1 "
    "WHEN 'Updating' THEN 2 WHEN 'Deleting' THEN 3 ELSE 4 END "
    "WHEN 2 THEN coalesce(v.published, 0) WHEN 3 THEN v.os_disk_size_bytes "
    "WHEN 4 THEN v.occupied_bytes ELSE coalesce(v.end_of_life, 253402300799000) END AS k ";
// A definition without an end of life comes behind those that have one.
constexpr char kDefinitionKey[] =
    "SELECT d.name, d.name_folded, CASE ? WHEN 0 THEN d.name_folded WHEN 1 THEN d.os_type "
    "WHEN 2 THEN d.os_state WHEN 3 THEN d.hyper_v_generation WHEN 4 THEN d.publisher_folded || "
    "'/' || d.offer_folded || '/' || d.sku_folded "
    "ELSE printf('%020d', coalesce(d.end_of_life, 253402300799000)) END AS k "
    "FROM image_definitions d WHERE d.gallery_uid = ?";

QVariant tagValue(const ResourceFilter &filter)
{
    return filter.tagValue ? QVariant(*filter.tagValue) : QVariant();
}

Query &bindTag(Query &query, const ResourceFilter &filter)
{
    const QVariant value = tagValue(filter);
    return query.bind(filter.tagName).bind(value).bind(value);
}

void bindVersionTerms(Query &query, const ResourceFilter &filter)
{
    const QString state = filter.state ? toString(*filter.state) : QString();
    query.bind(state).bind(state);
    query.bind(filter.region).bind(filter.region).bind(filter.region);
    query.bind(filter.tagName);
    bindTag(bindTag(query, filter), filter);
    const QDateTime &before = filter.endOfLifeBefore;
    query.bind(before).bind(before).bind(before);
}

Result<ResourceId> readDefinitionId(RowReader row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    const ResourceId gallery =
        ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
    return row.finish(gallery.child(QStringLiteral("images"), row.text()));
}

Result<Uid> readUid(RowReader row)
{
    return row.finish(row.uid());
}

Result<OrderedVersion> readOrderedVersion(RowReader row)
{
    OrderedVersion version;
    version.uid = row.uid();
    version.key = row.number();
    version.number.major = row.int32();
    version.number.minor = row.int32();
    version.number.patch = row.int32();
    return row.finish(version);
}

Result<OrderedDefinition> readOrderedDefinition(RowReader row)
{
    OrderedDefinition definition;
    definition.name = row.text();
    definition.key = row.text();
    return row.finish(definition);
}

Result<std::vector<OrderedVersion>> oldestFirst(Transaction &transaction, const Uid &definitionUid,
                                                const std::optional<OrderedVersion> &after,
                                                int limit)
{
    Query query = transaction.query(
        "SELECT v.uid, 0, v.major, v.minor, v.patch FROM image_versions v "
        "WHERE v.definition_uid = ? AND (v.major, v.minor, v.patch) > (?, ?, ?) "
        "AND +v.soft_deleted_at IS NULL ORDER BY v.major, v.minor, v.patch LIMIT ?");
    const VersionNumber bound = after ? after->number : VersionNumber{-1, 0, 0};
    query.bind(definitionUid).bind(bound.major).bind(bound.minor).bind(bound.patch).bind(limit);
    return allRows(query, readOrderedVersion);
}

Result<std::vector<OrderedVersion>> newestFirst(Transaction &transaction, const Uid &definitionUid,
                                                const std::optional<OrderedVersion> &after,
                                                int limit)
{
    Query query = transaction.query(
        "SELECT v.uid, 0, v.major, v.minor, v.patch FROM image_versions v "
        "WHERE v.definition_uid = ? AND (v.major, v.minor, v.patch) < (?, ?, ?) "
        "AND +v.soft_deleted_at IS NULL ORDER BY v.major DESC, v.minor DESC, v.patch DESC LIMIT ?");
    constexpr qint64 kAbove = qint64{std::numeric_limits<std::int32_t>::max()} + 1;
    query.bind(definitionUid)
        .bind(after ? qint64{after->number.major} : kAbove)
        .bind(after ? after->number.minor : 0)
        .bind(after ? after->number.patch : 0)
        .bind(limit);
    return allRows(query, readOrderedVersion);
}

}  // namespace

Result<std::vector<ResourceId>> filteredDefinitions(Transaction &transaction,
                                                    const ResourceFilter &filter, int limit)
{
    static constexpr auto kSql =
        sql("SELECT g.subscription_id, g.resource_group, g.name, d.name FROM galleries g "
            "CROSS JOIN image_definitions d ON d.gallery_uid = g.uid WHERE ",
            kDefinitionTerms, "AND (", kOwnTerms,
            "OR EXISTS (SELECT 1 FROM image_versions v WHERE v.definition_uid = d.uid AND ",
            kVersionTerms, ")) ORDER BY g.name_folded, g.uid, d.name_folded LIMIT ?");
    Query query = transaction.query(kSql.data());
    const QString text = filter.text.toCaseFolded();
    for (int i = 0; i < 6; ++i)
        query.bind(text);
    const QString os = filter.osType ? toString(*filter.osType) : QString();
    query.bind(os).bind(os);
    query.bind(filter.asksVersions() ? 1 : 0).bind(filter.tagName);
    bindTag(query, filter).bind(filter.endOfLifeBefore).bind(filter.endOfLifeBefore);
    bindVersionTerms(query, filter);
    // Who does not see everything may have to look further than the first ones.
    const bool seesAll = transaction.sees(action::kDefinitionRead, kEverything);
    auto ids = allRows(query.bind(seesAll ? limit : -1), readDefinitionId);
    if (!ids || seesAll)
        return ids;
    std::erase_if(*ids, [&transaction](const ResourceId &id) {
        return !transaction.sees(action::kDefinitionRead, id);
    });
    ids->resize(std::min(ids->size(), static_cast<std::size_t>(limit)));
    return ids;
}

Result<std::vector<Uid>> filteredVersions(Transaction &transaction, const Uid &definitionUid,
                                          const ResourceFilter &filter,
                                          const std::optional<VersionNumber> &below, int limit)
{
    static constexpr auto kSql =
        sql("SELECT v.uid FROM image_definitions d CROSS JOIN image_versions v "
            "ON v.definition_uid = d.uid WHERE d.uid = ? "
            "AND (v.major, v.minor, v.patch) < (?, ?, ?) AND ",
            kVersionTerms, "ORDER BY v.major DESC, v.minor DESC, v.patch DESC LIMIT ?");
    constexpr qint64 kAbove = qint64{std::numeric_limits<std::int32_t>::max()} + 1;
    Query query = transaction.query(kSql.data());
    query.bind(definitionUid)
        .bind(below ? qint64{below->major} : kAbove)
        .bind(below ? below->minor : 0)
        .bind(below ? below->patch : 0);
    bindVersionTerms(query, filter);
    return allRows(query.bind(limit), readUid);
}

Result<int> filteredVersionCount(Transaction &transaction, const Uid &definitionUid,
                                 const ResourceFilter &filter)
{
    static constexpr auto kSql = sql("SELECT count(*) FROM image_definitions d CROSS JOIN "
                                     "image_versions v ON v.definition_uid = d.uid "
                                     "WHERE d.uid = ? AND ",
                                     kVersionTerms);
    Query query = transaction.query(kSql.data());
    query.bind(definitionUid);
    bindVersionTerms(query, filter);
    return countOf(query);
}

Result<std::vector<OrderedVersion>>
orderedVersions(Transaction &transaction, const Uid &definitionUid, VersionOrder order,
                bool descending, const std::optional<OrderedVersion> &after, int limit)
{
    if (order == VersionOrder::Number)
        return descending ? newestFirst(transaction, definitionUid, after, limit)
                          : oldestFirst(transaction, definitionUid, after, limit);
    static constexpr auto kSql =
        sql("SELECT uid, k, major, minor, patch FROM (SELECT v.uid, v.major, v.minor, v.patch, ",
            kVersionKey,
            "FROM image_versions v WHERE v.definition_uid = ? AND +v.soft_deleted_at IS NULL) "
            "WHERE (k, -major, -minor, -patch) > (?, ?, ?, ?) "
            "ORDER BY k, major DESC, minor DESC, patch DESC LIMIT ?");
    // In front of every row there can be.
    const OrderedVersion bound =
        after.value_or(OrderedVersion{{}, std::numeric_limits<qint64>::min(), {}});
    Query query = transaction.query(kSql.data());
    query.bind(descending ? -1 : 1)
        .bind(static_cast<int>(order))
        .bind(definitionUid)
        .bind(bound.key)
        .bind(-bound.number.major)
        .bind(-bound.number.minor)
        .bind(-bound.number.patch)
        .bind(limit);
    return allRows(query, readOrderedVersion);
}

Result<std::vector<OrderedDefinition>>
orderedDefinitions(Transaction &transaction, const Uid &galleryUid, DefinitionOrder order,
                   bool descending, const std::optional<OrderedDefinition> &after, int limit)
{
    static constexpr auto kUp =
        sql("SELECT name, k FROM (", kDefinitionKey,
            ") WHERE ? = 0 OR (k, name_folded) > (?, ?) ORDER BY k, name_folded LIMIT ?");
    static constexpr auto kDown = sql("SELECT name, k FROM (", kDefinitionKey,
                                      ") WHERE ? = 0 OR k < ? OR (k = ? AND name_folded > ?) "
                                      "ORDER BY k DESC, name_folded LIMIT ?");
    Query query = transaction.query(descending ? kDown.data() : kUp.data());
    const OrderedDefinition bound = after.value_or(OrderedDefinition{});
    query.bind(static_cast<int>(order)).bind(galleryUid).bind(after ? 1 : 0).bind(bound.key);
    if (descending)
        query.bind(bound.key);
    query.bind(bound.name.toCaseFolded()).bind(limit);
    return allRows(query, readOrderedDefinition);
}

Result<int> deletedVersionCount(Transaction &transaction)
{
    if (!transaction.sees(action::kVersionRead, kEverything)) {
        const auto seen = deletedVersions(transaction, {});
        if (!seen)
            return std::unexpected(seen.error());
        return static_cast<int>(seen->size());
    }
    Query query =
        transaction.query("SELECT count(*) FROM image_versions INDEXED BY image_versions_deleted "
                          "WHERE soft_deleted_at IS NOT NULL");
    return countOf(query);
}

}  // namespace vitrine
