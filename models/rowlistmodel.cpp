#include "models/rowlistmodel.h"

#include <algorithm>

namespace vitrine {

RowListModel::RowListModel(Headings headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
    , m_titles(m_headings())
{
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.texts.value(index.column());
    case Qt::ToolTipRole: return row.reason.isEmpty() ? QVariant() : QVariant(row.reason);
    case KeyRole: return row.key;
    case RowStateRole: return row.state;
    case ReasonRole: return row.reason;
    default: return {};
    }
}

QVariant RowListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

bool RowListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void RowListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = m_reader(*m_next, kPageRows);
    m_next.reset();
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_next = std::move(page->next);
    if (page->rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->rows.size()) - 1);
    std::ranges::move(page->rows, std::back_inserter(m_rows));
    endInsertRows();
}

std::optional<ListPage> RowListModel::read(int count)
{
    ListPage all;
    PageCursor after;
    do {
        auto page = m_reader(after, kPageRows);
        if (!page) {
            Q_EMIT failed(page.error());
            return std::nullopt;
        }
        std::ranges::move(page->rows, std::back_inserter(all.rows));
        all.next = std::move(page->next);
        after = all.next.value_or(PageCursor());
    } while (all.next && std::ssize(all.rows) < count);
    return all;
}

void RowListModel::setReader(Reader reader)
{
    m_reader = std::move(reader);
    refresh();
}

void RowListModel::refresh()
{
    if (!m_reader)
        return;
    ListPage all = read(std::max(kPageRows, rowCount())).value_or(ListPage());
    const bool same = std::ranges::equal(all.rows, m_rows, {}, &ListRow::key, &ListRow::key);
    if (!same)
        beginResetModel();
    m_rows = std::move(all.rows);
    m_next = std::move(all.next);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowListModel::retranslate()
{
    m_titles = m_headings();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    refresh();
}

}  // namespace vitrine
