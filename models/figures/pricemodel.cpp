#include "models/figures/pricemodel.h"

#include "core/gallery/publicregions.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr std::array kItems{PriceItem::StandardLrs, PriceItem::StandardZrs, PriceItem::PremiumLrs,
                            PriceItem::Egress};
constexpr double kMicros = 1e6;

PriceItem itemOf(int column)
{
    return kItems.at(static_cast<std::size_t>(column));
}

auto findIn(auto &prices, const QString &region, PriceItem item)
{
    return std::ranges::find_if(
        prices, [&](const Price &price) { return price.region == region && price.item == item; });
}

QString localText(Money amount)
{
    const QString plain = toString(amount);
    const auto decimals = static_cast<int>(plain.size() - plain.indexOf(u'.') - 1);
    return QLocale().toString(static_cast<double>(amount.micros) / kMicros, 'f', decimals);
}

}  // namespace

PriceModel::PriceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int PriceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

int PriceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kItems.size());
}

QString PriceModel::textOf(const QString &region, PriceItem item) const
{
    const auto price = m_table.find(region, item);
    if (!price)
        return Words::dash();
    const QString amount = localText(price->perGib);
    if (price->isExample)
        //: a price that comes with the program, to be replaced
        return tr("%1 (example)").arg(amount);
    //: a price that a region shares with all that have none of their own
    return price->region == region ? amount : tr("%1 (general)").arg(amount);
}

QVariant PriceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &region = m_regions.at(index.row());
    const PriceItem item = itemOf(index.column());
    const auto own = findIn(m_own, region, item);
    switch (role) {
    case Qt::DisplayRole: return textOf(region, item);
    case Qt::EditRole: return own == m_own.end() ? QString() : localText(own->perGib);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical).toString(),
                 headerData(index.column(), Qt::Horizontal).toString(), textOf(region, item));
    case RegionRole: return region;
    case IsOwnRole: return own != m_own.end();
    default: return {};
    }
}

QVariant PriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= m_regions.size())
            return {};
        return section == 0 ? tr("Every other region") : Words::region(m_regions.at(section));
    }
    if (section >= columnCount())
        return {};
    const PriceItem item = itemOf(section);
    return item == PriceItem::Egress ? tr("Copied out, a GiB") : toString(item);
}

Qt::ItemFlags PriceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool PriceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QString text = value.toString().trimmed();
    const QString &region = m_regions.at(index.row());
    const PriceItem item = itemOf(index.column());
    const auto own = findIn(m_own, region, item);
    if (text.isEmpty()) {
        if (own != m_own.end())
            m_own.erase(own);
        allChanged();
        return true;
    }
    const auto amount = parseMoney(text);
    if (!amount) {
        Q_EMIT refused(Fault::of(QStringLiteral("price.amount.invalid"), toString(item), {text}));
        return false;
    }
    if (own != m_own.end())
        own->perGib = *amount;
    else
        m_own.push_back({region, item, *amount, false});
    allChanged();
    return true;
}

void PriceModel::setPrices(const PriceTable &prices, const QStringList &first)
{
    beginResetModel();
    m_currency = prices.currency();
    m_own = prices.prices();
    std::erase_if(m_own, &Price::isExample);
    m_before = m_own;
    m_regions = QStringList{QString()} + first;
    QStringList others;
    for (const PublicRegion &region : publicRegions())
        others << region.name;
    for (const Price &price : m_own)
        others << price.region;
    for (const QString &region : others) {
        if (!m_regions.contains(region))
            m_regions << region;
    }
    m_table = PriceTable(m_currency, m_own);
    endResetModel();
}

void PriceModel::setCurrency(const QString &currency)
{
    m_currency = currency;
    allChanged();
}

void PriceModel::clearOwn()
{
    m_own.clear();
    allChanged();
}

// A general price shows in every row.
void PriceModel::allChanged()
{
    m_table = PriceTable(m_currency, m_own);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<PriceChange> PriceModel::changes() const
{
    std::vector<PriceChange> list;
    for (const Price &price : m_own) {
        const auto before = findIn(m_before, price.region, price.item);
        if (before == m_before.end() || before->perGib != price.perGib)
            list.push_back({price.region, price.item, price.perGib});
    }
    for (const Price &price : m_before) {
        if (findIn(m_own, price.region, price.item) == m_own.end())
            list.push_back({price.region, price.item, std::nullopt});
    }
    return list;
}

void PriceModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    allChanged();
}

}  // namespace vitrine
