#include "core/catalog/searchrows.h"

#include "core/catalog/query.h"

namespace vitrine {
namespace {

Result<> addKey(Transaction &transaction, const Uid &uid)
{
    return transaction.query("INSERT INTO search_keys (uid) VALUES (?)").bind(uid).run();
}

Result<> dropKey(Transaction &transaction, const Uid &uid)
{
    return transaction.query("DELETE FROM search_keys WHERE uid = ?").bind(uid).run();
}

}  // namespace

Result<> addToSearch(Transaction &transaction, const Gallery &gallery)
{
    if (auto added = addKey(transaction, gallery.uid); !added)
        return added;
    return transaction
        .query("INSERT INTO search_names (rowid, gallery) VALUES (last_insert_rowid(), ?)")
        .bind(gallery.name.toCaseFolded())
        .run();
}

Result<> addToSearch(Transaction &transaction, const ImageDefinition &definition)
{
    if (auto added = addKey(transaction, definition.uid); !added)
        return added;
    return transaction
        .query("INSERT INTO search_names (rowid, name, publisher, offer, sku) "
               "VALUES (last_insert_rowid(), ?, ?, ?, ?)")
        .bind(definition.name.toCaseFolded())
        .bind(definition.identifier.publisher.toCaseFolded())
        .bind(definition.identifier.offer.toCaseFolded())
        .bind(definition.identifier.sku.toCaseFolded())
        .run();
}

// The index keeps no copy of the texts: to take a row out it has to be told them once more.
Result<> dropGalleryFromSearch(Transaction &transaction, const Uid &uid)
{
    Query query = transaction.query("INSERT INTO search_names (search_names, rowid, gallery) "
                                    "SELECT 'delete', k.docid, g.name_folded FROM search_keys k "
                                    "CROSS JOIN galleries g ON g.uid = k.uid WHERE k.uid = ?");
    if (auto ran = query.bind(uid).run(); !ran)
        return ran;
    return dropKey(transaction, uid);
}

Result<> dropDefinitionFromSearch(Transaction &transaction, const Uid &uid)
{
    Query query = transaction.query(
        "INSERT INTO search_names (search_names, rowid, name, publisher, offer, sku) "
        "SELECT 'delete', k.docid, d.name_folded, d.publisher_folded, d.offer_folded, "
        "d.sku_folded FROM search_keys k CROSS JOIN image_definitions d ON d.uid = k.uid "
        "WHERE k.uid = ?");
    if (auto ran = query.bind(uid).run(); !ran)
        return ran;
    return dropKey(transaction, uid);
}

}  // namespace vitrine
