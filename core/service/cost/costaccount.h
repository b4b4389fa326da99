#pragma once

#include "core/cost/pricetable.h"
#include "core/cost/timeline.h"
#include "core/service/cost/storedversions.h"

#include <QHash>
#include <QSet>

#include <utility>
#include <vector>

namespace vitrine {

/// What one version stores in one region.
struct RegionCost {
    QString region;
    CostLine line;
};

/// Puts prices to what is stored, and remembers where one was missing.
class CostAccount {
public:
    /// Errors: those of the catalogue.
    static Result<CostAccount> open(Transaction &transaction, const CostScope &scope);

    /// Returns what a version stores in each region of the scope, one line for each.
    std::vector<RegionCost> regionsOf(const StoredVersion &stored);
    /// Returns the same as one line; std::nullopt for a version that stores nothing in the scope.
    std::optional<CostLine> lineOf(const StoredVersion &stored);
    /// Returns what a version would come to that is not stored any more, with \p occupiedBytes in
    /// every replica that its profile names.
    CostLine formerLineOf(const ImageVersion &version, std::uint64_t occupiedBytes);

    const QString &currency() const { return m_prices.currency(); }
    QStringList unpriced() const;
    bool hasExamplePrices() const { return m_hasExamplePrices; }

private:
    explicit CostAccount(PriceTable prices)
        : m_prices(std::move(prices))
    {
    }
    Money priced(const QString &region, PriceItem item, std::uint64_t bytes);

    PriceTable m_prices;
    QString m_region;  // the scope's; empty: all
    QHash<Uid, QString> m_names;  // of regions
    QSet<QString> m_unpriced;
    bool m_hasExamplePrices = false;
};

}  // namespace vitrine
