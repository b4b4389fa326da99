#include "models/figures/figuretablemodel.h"

namespace vitrine {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const FigureCell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return row.hint.isEmpty() ? QVariant() : QVariant(row.hint);
    case Qt::TextAlignmentRole:
        return cell.value.isValid() && cell.value.typeId() != QMetaType::QString
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case KeyRole: return row.key;
    case StateRole: return row.state;
    case ValueRole: return cell.value;
    default: return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    return m_table.columns[static_cast<std::size_t>(section)].title;
}

void FigureTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

}  // namespace vitrine
