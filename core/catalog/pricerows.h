#pragma once

#include "core/catalog/catalog.h"
#include "core/cost/pricetable.h"

#include <optional>
#include <vector>

// Rows of prices that people have set.
namespace vitrine {

/// Returns the prices that count, with the examples behind those of the rows.
Result<PriceTable> priceTable(Transaction &transaction);
/// Writes a price in the place of the one of its region and item.
Result<> putPrice(Transaction &transaction, const Price &price);
Result<> removePrice(Transaction &transaction, const QString &region, PriceItem item);
/// Removes the prices of a region (normalised, or empty for the general ones); without one all of
/// them, and the currency.
Result<> removePrices(Transaction &transaction, const std::optional<QString> &region);
Result<> putCurrency(Transaction &transaction, const QString &currency);

}  // namespace vitrine
