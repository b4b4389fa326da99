#include "models/definitionlistmodel.h"

#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

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

std::vector<DefinitionListModel::Row> DefinitionListModel::readPage()
{
    PageCursor cursor;
    if (!m_rows.empty()) {
        const ImageDefinition &last = m_rows.back().definition;
        cursor = {last.name.toCaseFolded(), last.uid.toString()};
    }
    const auto page = m_workspace.galleries().definitions(m_galleryId, cursor, kPageRows);
    m_atEnd = !page || std::ssize(*page) < kPageRows;
    std::vector<Row> rows;
    if (!page) {
        Q_EMIT failed(page.error());
        return rows;
    }
    for (const ImageDefinition &definition : *page) {
        const auto latest = m_workspace.versions().latest(definition.id());
        rows.push_back({definition, latest && *latest ? (*latest)->number.toString() : QString()});
    }
    return rows;
}

void DefinitionListModel::setGallery(const ResourceId &galleryId)
{
    beginResetModel();
    m_galleryId = galleryId;
    m_rows.clear();
    m_rows = readPage();
    m_total = m_workspace.galleries().definitionCount(galleryId).value_or(0);
    endResetModel();
}

bool DefinitionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void DefinitionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> rows = readPage();
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
