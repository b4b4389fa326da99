#include "core/catalog/pricerows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"

namespace vitrine {
namespace {

Result<Price> readPrice(RowReader row)
{
    Price price;
    price.region = row.text();
    price.item = row.required(row.text(), priceItemOf);
    price.perGib = {row.number()};
    return row.finish(std::move(price));
}

Result<QString> readText(RowReader row)
{
    return row.finish(row.text());
}

}  // namespace

Result<PriceTable> priceTable(Transaction &transaction)
{
    Query currency = transaction.query("SELECT value FROM meta WHERE key = 'priceCurrency'");
    const auto named = firstRow(currency, readText);
    if (!named)
        return std::unexpected(named.error());
    // Every region's name is above or equal to nothing; without the bound it would be a scan.
    Query query = transaction.query(
        "SELECT region, item, micros FROM prices WHERE region >= '' ORDER BY region, item");
    auto rows = allRows(query, readPrice);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return PriceTable(named->value_or(QString()), std::move(*rows));
}

Result<> putPrice(Transaction &transaction, const Price &price)
{
    if (auto allowed = transaction.allow(action::kPriceWrite, kEverything); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO prices (region, item, micros) VALUES (?, ?, ?) "
               "ON CONFLICT (region, item) DO UPDATE SET micros = excluded.micros")
        .bind(price.region)
        .bind(toString(price.item))
        .bind(price.perGib.micros)
        .run();
}

Result<> removePrice(Transaction &transaction, const QString &region, PriceItem item)
{
    if (auto allowed = transaction.allow(action::kPriceWrite, kEverything); !allowed)
        return allowed;
    return transaction.query("DELETE FROM prices WHERE region = ? AND item = ?")
        .bind(region)
        .bind(toString(item))
        .run();
}

Result<> removePrices(Transaction &transaction, const std::optional<QString> &region)
{
    if (auto allowed = transaction.allow(action::kPriceWrite, kEverything); !allowed)
        return allowed;
    if (region)
        return transaction.query("DELETE FROM prices WHERE region = ?").bind(*region).run();
    if (auto removed = transaction.query("DELETE FROM prices WHERE region >= ''").run(); !removed)
        return removed;
    return transaction.query("DELETE FROM meta WHERE key = 'priceCurrency'").run();
}

Result<> putCurrency(Transaction &transaction, const QString &currency)
{
    if (auto allowed = transaction.allow(action::kPriceWrite, kEverything); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO meta (key, value) VALUES ('priceCurrency', ?) "
               "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(currency)
        .run();
}

}  // namespace vitrine
