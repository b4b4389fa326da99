#pragma once

#include "core/base/fault.h"
#include "core/cost/pricetable.h"

#include <QAbstractTableModel>

#include <vector>

namespace vitrine {

/// Prices of a GiB to be changed: regions against what has a price. The first row is every region
/// without a price of its own. What is changed stays here until somebody saves changes().
/// Lives in the GUI thread.
class PriceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RegionRole = Qt::UserRole + 1,  ///< normalised; empty in the first row
        IsOwnRole,  ///< whether the price is one that people have set for this region
    };

    explicit PriceModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes an amount as parseMoney() does; an empty text takes the own price away.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Shows \p prices, the regions \p first before the other public ones.
    void setPrices(const PriceTable &prices, const QStringList &first);
    /// Says in which currency the prices are: examples count in theirs alone.
    void setCurrency(const QString &currency);
    /// Takes every own price away.
    void clearOwn();
    /// Returns what was changed since setPrices().
    std::vector<PriceChange> changes() const;
    void retranslate();

Q_SIGNALS:
    /// A text is no price; the cell stays as it was.
    void refused(const vitrine::Fault &fault);

private:
    QString textOf(const QString &region, PriceItem item) const;
    void allChanged();

    QStringList m_regions;
    QString m_currency;
    std::vector<Price> m_before;  ///< own prices as they are stored
    std::vector<Price> m_own;  ///< as they are to be
    PriceTable m_table;  ///< of the currency and the own prices
};

}  // namespace vitrine
