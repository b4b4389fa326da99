#pragma once

#include "core/base/fault.h"
#include "core/cost/money.h"
#include "core/gallery/enums.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// What has a price: a GiB that is stored for a month, by storage account type, or a GiB that
/// leaves a region.
enum class PriceItem { StandardLrs, StandardZrs, PremiumLrs, Egress };

/// Returns the service's spelling of a storage account type, or `Egress`.
QString toString(PriceItem item);
/// Reads what toString() returns, without regard to case; std::nullopt for any other text.
std::optional<PriceItem> priceItemOf(QStringView text);
/// Returns every item's spelling, for help texts and lists of choices.
QStringList priceItemSpellings();
PriceItem priceItemOf(StorageAccountType type);

struct Price {
    QString region;  ///< normalised; empty: every region without a price of its own
    PriceItem item = PriceItem::StandardLrs;
    Money perGib;  ///< of storage: a month
    bool isExample = false;  ///< of the examples that come with the program

    bool operator==(const Price &) const = default;
};

/// A price to be set, or to be taken away when it has no amount.
struct PriceChange {
    QString region;  ///< any spelling; empty: every region without a price of its own
    PriceItem item = PriceItem::StandardLrs;
    std::optional<Money> perGib;
};

/// What bytes cost. A catalogue's own prices come before the examples, and the examples count only
/// while their currency is the catalogue's. A plain value.
class PriceTable {
public:
    PriceTable() = default;
    /// \p own: prices that people have set. An empty \p currency is that of the examples.
    PriceTable(QString currency, std::vector<Price> own);

    const QString &currency() const { return m_currency; }
    /// Returns the price that counts in \p region (normalised); std::nullopt when there is none.
    std::optional<Price> find(const QString &region, PriceItem item) const;
    /// Returns own prices and the examples that still count, by region and item.
    std::vector<Price> prices() const;

private:
    QString m_currency;
    std::vector<Price> m_own;
};

/// Examples of prices, to be replaced by what the reader's storage costs.
/// Source: `resources/prices.json`.
struct ExamplePrices {
    QString currency;
    std::vector<Price> prices;
};
/// Thread: any.
const ExamplePrices &examplePrices();

/// Checks an ISO 4217 code: three capital letters. Reasons: `price.currency.invalid`.
Result<> checkCurrency(const QString &currency);

}  // namespace vitrine
