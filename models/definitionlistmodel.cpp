#include "models/definitionlistmodel.h"

#include "core/catalog/catalog.h"
#include "core/service/galleryservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {

DefinitionListModel::DefinitionListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

int DefinitionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DefinitionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<DefinitionOrder> DefinitionListModel::orderOf(int column)
{
    switch (static_cast<Column>(column)) {
    case NameColumn: return DefinitionOrder::Name;
    case OsColumn: return DefinitionOrder::OsType;
    case OsStateColumn: return DefinitionOrder::OsState;
    case GenerationColumn: return DefinitionOrder::Generation;
    case IdentifierColumn: return DefinitionOrder::Identifier;
    case EndOfLifeColumn: return DefinitionOrder::EndOfLife;
    case LatestColumn:
    case ColumnCount: return std::nullopt;
    }
    return std::nullopt;
}

std::vector<DefinitionListModel::Row>
DefinitionListModel::readPage(const std::optional<OrderedDefinition> &after, int count)
{
    auto page = ListService(m_workspace.catalog())
                    .definitions(m_galleryId, m_order, m_descending, after, count);
    m_atEnd = !page || std::ssize(page->definitions) < count;
    std::vector<Row> rows;
    if (!page) {
        Q_EMIT failed(page.error());
        return rows;
    }
    m_end = page->end;
    for (std::size_t i = 0; i < page->definitions.size(); ++i)
        rows.push_back({std::move(page->definitions[i]), page->latest[i]});
    return rows;
}

void DefinitionListModel::readFirst(int count)
{
    std::vector<Row> rows = readPage({}, count);
    const auto uidOf = [](const Row &row) { return row.definition.uid; };
    const bool same = std::ranges::equal(rows, m_rows, {}, uidOf, uidOf);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_total = m_workspace.galleries().definitionCount(m_galleryId).value_or(0);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DefinitionListModel::setGallery(const ResourceId &galleryId)
{
    const bool other = galleryId != m_galleryId;
    m_galleryId = galleryId;
    readFirst(other ? kPageRows : std::max(kPageRows, rowCount()));
}

void DefinitionListModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!wanted || (*wanted == m_order && descending == m_descending))
        return;
    m_order = *wanted;
    m_descending = descending;
    if (!m_galleryId.isNull())
        readFirst(kPageRows);
}

bool DefinitionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void DefinitionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows = readPage(m_end, kPageRows);
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

QVariant DefinitionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const ImageDefinition &definition = row.definition;
    if (role == ResourceIdRole)
        return definition.id().toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn: return definition.name;
    case OsColumn: return Words::osType(definition.osType);
    case OsStateColumn: return Words::osState(definition.osState);
    case GenerationColumn: return toString(definition.hyperVGeneration);
    case IdentifierColumn:
        return QStringList{definition.identifier.publisher, definition.identifier.offer,
                           definition.identifier.sku}
            .join(QStringLiteral(" / "));
    case LatestColumn: return row.latest.isEmpty() ? Words::dash() : row.latest;
    case EndOfLifeColumn: return Words::date(definition.endOfLifeDate);
    case ColumnCount: return {};
    }
    return {};
}

QVariant DefinitionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == SortableRole)
        return isSortable(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn: return tr("Name");
    case OsColumn: return tr("OS type");
    case OsStateColumn: return tr("OS state");
    case GenerationColumn: return tr("Generation");
    case IdentifierColumn: return tr("Publisher / offer / SKU");
    case LatestColumn: return tr("Latest version");
    case EndOfLifeColumn: return tr("End of life");
    case ColumnCount: return {};
    }
    return {};
}

void DefinitionListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace vitrine
