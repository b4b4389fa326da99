#include "core/catalog/galleryrows.h"
#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/searchrows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kColumns[] =
    "SELECT d.uid, d.name, d.location, d.os_type, d.os_state, d.hyper_v_generation, d.publisher, "
    "d.offer, d.sku, d.description, d.end_of_life, "
    "d.properties, d.provisioning_state, d.revision, d.tags";
constexpr char kParents[] = ", g.subscription_id, g.resource_group, g.name ";
// CROSS JOIN fixes the order: the definition is looked up first, then its one gallery.
constexpr char kFrom[] =
    "FROM image_definitions d CROSS JOIN galleries g ON g.uid = d.gallery_uid ";

ResourceId readParents(RowReader &row)
{
    const QString subscription = row.text();
    const QString group = row.text();
    return ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
}

Result<ResourceId> readGalleryId(RowReader row)
{
    return row.finish(readParents(row));
}

ImageDefinition readColumns(RowReader &row)
{
    ImageDefinition definition;
    definition.uid = row.uid();
    definition.name = row.text();
    definition.location = row.text();
    definition.osType = row.enumeration<OsType>();
    definition.osState = row.enumeration<OsState>();
    definition.hyperVGeneration = row.enumeration<HyperVGeneration>();
    definition.identifier.publisher = row.text();
    definition.identifier.offer = row.text();
    definition.identifier.sku = row.text();
    definition.description = row.text();
    definition.endOfLifeDate = row.date();
    if (auto restored = restoreProperties(row.json(), definition); !restored)
        row.spoil(restored.error());
    definition.provisioningState = row.enumeration<ProvisioningState>();
    definition.revision = row.number();
    definition.tags = row.tags();
    return definition;
}

Result<ImageDefinition> readDefinition(RowReader row)
{
    ImageDefinition definition = readColumns(row);
    definition.galleryId = readParents(row);
    return row.finish(std::move(definition));
}

Result<ImageDefinition> readDefinitionAlone(RowReader row)
{
    return row.finish(readColumns(row));
}

// The columns that insert and update share, in one order.
Query &bindState(Query &query, const ImageDefinition &definition)
{
    return query.bind(definition.description)
        .bind(definition.endOfLifeDate)
        .bindJson(storeProperties(definition))
        .bind(toString(definition.provisioningState))
        .bind(definition.revision)
        .bindJson(storeTags(definition.tags));
}

// Binds the bounds of what begins with a text.
Query &bindPrefix(Query &query, const QString &text, int limit)
{
    return query.bind(text).bind(text + QChar(0xffff)).bind(limit);
}

// Quotes a text for the full text index, which would take its own operators from it.
QString phraseOf(const QString &text)
{
    return QStringLiteral("{name publisher offer sku} : \"")
        + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<QString> readText(RowReader row)
{
    return row.finish(row.text());
}

/// A publisher, and one of the galleries that have images of it.
struct PublisherRow {
    QString publisher;
    ResourceId gallery;

    const ResourceId &id() const { return gallery; }
};

Result<PublisherRow> readPublisher(RowReader row)
{
    PublisherRow publisher;
    publisher.publisher = row.text();
    publisher.gallery = readParents(row);
    return row.finish(std::move(publisher));
}

Result<QStringList> publishersSeen(Transaction &transaction, int limit)
{
    Query query = transaction.query(
        "SELECT DISTINCT d.publisher, g.subscription_id, g.resource_group, g.name "
        "FROM galleries g CROSS JOIN image_definitions d ON d.gallery_uid = g.uid");
    const auto rows = visible(transaction, action::kDefinitionRead, allRows(query, readPublisher));
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    for (const PublisherRow &row : *rows)
        names << row.publisher;
    names.sort();
    names.removeDuplicates();
    return names.mid(0, limit);
}

}  // namespace

Result<> insertDefinition(Transaction &transaction, const Uid &galleryUid,
                          const ImageDefinition &definition)
{
    if (auto allowed = transaction.allow(action::kDefinitionWrite, definition.id()); !allowed)
        return allowed;
    const ImageIdentifier &identifier = definition.identifier;
    Query query = transaction.query(
        "INSERT INTO image_definitions (uid, gallery_uid, subscription_id, name, name_folded, "
        "location, os_type, os_state, hyper_v_generation, publisher, offer, sku, "
        "publisher_folded, offer_folded, sku_folded, description, end_of_life, properties, "
        "provisioning_state, revision, tags) "
        "VALUES (?, ?, (SELECT subscription_id FROM galleries WHERE uid = ?), ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(definition.uid)
        .bind(galleryUid)
        .bind(galleryUid)
        .bind(definition.name)
        .bind(definition.name.toCaseFolded())
        .bind(definition.location)
        .bind(toString(definition.osType))
        .bind(toString(definition.osState))
        .bind(toString(definition.hyperVGeneration))
        .bind(identifier.publisher)
        .bind(identifier.offer)
        .bind(identifier.sku)
        .bind(identifier.publisher.toCaseFolded())
        .bind(identifier.offer.toCaseFolded())
        .bind(identifier.sku.toCaseFolded());
    if (auto ran = bindState(query, definition).run(); !ran)
        return ran;
    return addToSearch(transaction, definition);
}

Result<> updateDefinition(Transaction &transaction, const ImageDefinition &definition)
{
    if (auto allowed = transaction.allow(action::kDefinitionWrite, definition.id()); !allowed)
        return allowed;
    Query query = transaction.query(
        "UPDATE image_definitions SET description = ?, end_of_life = ?, properties = ?, "
        "provisioning_state = ?, revision = ?, tags = ? WHERE uid = ?");
    return bindState(query, definition).bind(definition.uid).run();
}

Result<std::optional<ImageDefinition>> findDefinition(Transaction &transaction,
                                                      const ResourceId &id)
{
    static constexpr auto kSql =
        sql(kColumns, kParents,
            "FROM galleries g CROSS JOIN image_definitions d ON d.gallery_uid = g.uid "
            "WHERE g.subscription_id = ? AND g.name_folded = ? AND g.group_folded = ? "
            "AND d.name_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(id.subscriptionId().toCaseFolded())
        .bind(id.names().value(0).toCaseFolded())
        .bind(id.resourceGroup().toCaseFolded())
        .bind(id.names().value(1).toCaseFolded());
    return visible(transaction, action::kDefinitionRead, firstRow(query, readDefinition));
}

Result<std::optional<ImageDefinition>> findDefinitionByIdentifier(Transaction &transaction,
                                                                  const Uid &galleryUid,
                                                                  const ImageIdentifier &identifier)
{
    static constexpr auto kSql = sql(kColumns, kParents, kFrom,
                                     "WHERE d.gallery_uid = ? AND d.publisher_folded = ? "
                                     "AND d.offer_folded = ? AND d.sku_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(galleryUid)
        .bind(identifier.publisher.toCaseFolded())
        .bind(identifier.offer.toCaseFolded())
        .bind(identifier.sku.toCaseFolded());
    return visible(transaction, action::kDefinitionRead, firstRow(query, readDefinition));
}

Result<std::vector<ImageDefinition>> definitionPage(Transaction &transaction, const Uid &galleryUid,
                                                    const PageCursor &after, int limit)
{
    // What all rows share is read once.
    Query parents = transaction.query(
        "SELECT g.subscription_id, g.resource_group, g.name FROM galleries g WHERE g.uid = ?");
    const auto galleryId = firstRow(parents.bind(galleryUid), readGalleryId);
    if (!galleryId)
        return std::unexpected(galleryId.error());
    if (!*galleryId)
        return std::vector<ImageDefinition>();
    // A name is unique in its gallery, so it is the whole key.
    static constexpr auto kSql = sql(kColumns,
                                     " FROM image_definitions d WHERE d.gallery_uid = ? AND "
                                     "d.name_folded > ? ORDER BY d.name_folded LIMIT ?");
    const auto fetch = [&](const PageCursor &from, int count) {
        Query query = transaction.query(kSql.data());
        query.bind(galleryUid).bind(from.foldedName()).bind(count);
        auto definitions = allRows(query, readDefinitionAlone);
        for (std::size_t i = 0; definitions && i < definitions->size(); ++i)
            (*definitions)[i].galleryId = **galleryId;
        return definitions;
    };
    // Who sees the gallery sees what is in it: nothing to look at row by row.
    if (transaction.sees(action::kDefinitionRead, **galleryId))
        return fetch(after, limit);
    return visiblePage(transaction, action::kDefinitionRead, after, limit, fetch);
}

Result<std::vector<ImageDefinition>> searchDefinitions(Transaction &transaction,
                                                       const QString &text, int limit)
{
    static constexpr auto kContains =
        sql(kColumns, kParents, kFrom,
            "WHERE d.uid IN (SELECT k.uid FROM search_names CROSS JOIN search_keys k "
            "ON k.docid = search_names.rowid WHERE search_names MATCH ? LIMIT ?) "
            "ORDER BY d.name_folded, d.uid");
    // UNION drops what begins both ways; each half is read from its index and stops at the limit.
    static constexpr auto kBegins =
        sql(kColumns, kParents, kFrom,
            "WHERE d.uid IN (SELECT uid FROM (SELECT uid FROM image_definitions "
            "WHERE name_folded >= ? AND name_folded < ? ORDER BY name_folded LIMIT ?) UNION "
            "SELECT uid FROM (SELECT uid FROM image_definitions WHERE publisher_folded >= ? "
            "AND publisher_folded < ? ORDER BY publisher_folded LIMIT ?)) "
            "ORDER BY d.name_folded, d.uid LIMIT ?");
    if (text.isEmpty())
        return std::vector<ImageDefinition>();
    const QString folded = text.toCaseFolded();
    Query query = transaction.query(folded.size() < 3 ? kBegins.data() : kContains.data());
    if (folded.size() < 3)
        bindPrefix(bindPrefix(query, folded, limit), folded, limit);
    else
        query.bind(phraseOf(folded));
    return visible(transaction, action::kDefinitionRead,
                   allRows(query.bind(limit), readDefinition));
}

Result<QStringList> publishers(Transaction &transaction, int limit)
{
    if (!transaction.sees(action::kDefinitionRead, kEverything))
        return publishersSeen(transaction, limit);
    // Jumps from one publisher to the next in the index, instead of reading every definition.
    Query query = transaction.query(
        "WITH RECURSIVE p (name) AS (SELECT min(publisher) FROM image_definitions UNION ALL "
        "SELECT (SELECT min(publisher) FROM image_definitions WHERE publisher > p.name) FROM p "
        "WHERE p.name IS NOT NULL) SELECT name FROM p WHERE name IS NOT NULL LIMIT ?");
    auto names = allRows(query.bind(limit), readText);
    if (!names)
        return std::unexpected(std::move(names.error()));
    return QStringList(names->begin(), names->end());
}

Result<int> definitionCount(Transaction &transaction, const Uid &galleryUid)
{
    Query query = transaction.query("SELECT count(*) FROM image_definitions WHERE gallery_uid = ?");
    return countOf(query.bind(galleryUid));
}

Result<> removeDefinition(Transaction &transaction, const Uid &uid)
{
    static constexpr auto kSql = sql(kColumns, kParents, kFrom, "WHERE d.uid = ?");
    Query query = transaction.query(kSql.data());
    const auto definition = firstRow(query.bind(uid), readDefinition);
    if (!definition || !*definition)
        return definition ? Result<>() : std::unexpected(definition.error());
    if (auto allowed = transaction.allow(action::kDefinitionDelete, (*definition)->id()); !allowed)
        return allowed;
    if (auto dropped = dropDefinitionFromSearch(transaction, uid); !dropped)
        return dropped;
    return transaction.query("DELETE FROM image_definitions WHERE uid = ?").bind(uid).run();
}

}  // namespace vitrine
