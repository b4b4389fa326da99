#include "core/catalog/retentionrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"
#include "core/cost/costjson.h"

namespace vitrine {
namespace {

constexpr char kSelect[] =
    "SELECT r.uid, g.subscription_id, g.resource_group, g.name, d.name, r.name, r.properties "
    "FROM retention_rules r CROSS JOIN galleries g ON g.uid = r.gallery_uid "
    "LEFT JOIN image_definitions d ON d.uid = r.definition_uid ";

Result<RetentionRule> readRule(RowReader row)
{
    RetentionRule rule;
    rule.uid = row.uid();
    const QString subscription = row.text();
    const QString group = row.text();
    rule.scope = ResourceId::compute(subscription, group, QStringLiteral("galleries"), row.text());
    if (const QString definition = row.text(); !definition.isEmpty())
        rule.scope = rule.scope.child(QStringLiteral("images"), definition);
    rule.name = row.text();
    if (auto restored = restoreProperties(row.json(), rule); !restored)
        row.spoil(restored.error());
    return row.finish(std::move(rule));
}

bool sees(const Transaction &transaction, const RetentionRule &rule)
{
    const bool isOfGallery = rule.scope.isType(kGalleryType);
    return transaction.sees(isOfGallery ? action::kGalleryRead : action::kDefinitionRead,
                            rule.scope);
}

}  // namespace

Result<> putRetentionRule(Transaction &transaction, const RetentionRule &rule,
                          const Uid &galleryUid, const Uid &definitionUid)
{
    if (auto allowed = transaction.allow(action::kRetentionWrite, rule.scope); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO retention_rules (uid, gallery_uid, definition_uid, name, name_folded, "
               "properties) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (gallery_uid, name_folded) "
               "DO UPDATE SET definition_uid = excluded.definition_uid, name = excluded.name, "
               "properties = excluded.properties")
        .bind(rule.uid)
        .bind(galleryUid)
        .bind(definitionUid.isNull() ? QVariant() : QVariant(definitionUid.toString()))
        .bind(rule.name)
        .bind(rule.name.toCaseFolded())
        .bindJson(storeProperties(rule))
        .run();
}

Result<std::optional<RetentionRule>> findRetentionRule(Transaction &transaction,
                                                       const Uid &galleryUid, const QString &name)
{
    static constexpr auto kSql = sql(kSelect, "WHERE r.gallery_uid = ? AND r.name_folded = ?");
    Query query = transaction.query(kSql.data());
    auto rule = firstRow(query.bind(galleryUid).bind(name.toCaseFolded()), readRule);
    if (rule && *rule && !sees(transaction, **rule))
        return std::nullopt;
    return rule;
}

Result<std::vector<RetentionRule>> retentionRules(Transaction &transaction, const Uid &galleryUid)
{
    static constexpr auto kOfOne =
        sql(kSelect, "WHERE r.gallery_uid = ? ORDER BY r.gallery_uid, r.name_folded");
    // Every uid is above nothing; without the bound it would be a scan.
    static constexpr auto kAll =
        sql(kSelect, "WHERE r.gallery_uid > ? ORDER BY r.gallery_uid, r.name_folded");
    Query query = transaction.query(galleryUid.isNull() ? kAll.data() : kOfOne.data());
    auto rules =
        allRows(query.bind(galleryUid.isNull() ? QString() : galleryUid.toString()), readRule);
    if (rules)
        std::erase_if(
            *rules, [&transaction](const RetentionRule &rule) { return !sees(transaction, rule); });
    return rules;
}

Result<> removeRetentionRule(Transaction &transaction, const RetentionRule &rule)
{
    if (auto allowed = transaction.allow(action::kRetentionWrite, rule.scope); !allowed)
        return allowed;
    return transaction.query("DELETE FROM retention_rules WHERE uid = ?").bind(rule.uid).run();
}

}  // namespace vitrine
