#include "models/versionlistmodel.h"

#include "core/catalog/catalog.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {

VersionListModel::VersionListModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VersionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<VersionOrder> VersionListModel::orderOf(int column)
{
    switch (static_cast<Column>(column)) {
    case NumberColumn: return VersionOrder::Number;
    case StateColumn: return VersionOrder::State;
    case PublishedColumn: return VersionOrder::Published;
    case SizeColumn: return VersionOrder::Size;
    case OccupiedColumn: return VersionOrder::Occupied;
    case EndOfLifeColumn: return VersionOrder::EndOfLife;
    case LatestColumn:
    case RegionsColumn:
    case ColumnCount: return std::nullopt;
    }
    return std::nullopt;
}

ListService::VersionPage VersionListModel::readPage(const std::optional<OrderedVersion> &after,
                                                    int count)
{
    auto page = ListService(m_workspace.catalog())
                    .versions(m_definitionId, m_order, m_descending, after, count);
    m_atEnd = !page || std::ssize(page->versions) < count;
    if (page) {
        m_end = page->end;
        return std::move(*page);
    }
    Q_EMIT failed(page.error());
    return {};
}

void VersionListModel::readFirst(int count)
{
    std::vector<ImageVersion> rows = readPage({}, count).versions;
    const bool same = std::ranges::equal(rows, m_rows, {}, &ImageVersion::uid, &ImageVersion::uid);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    m_total = m_workspace.versions().versionCount(m_definitionId).value_or(0);
    const auto latest = m_workspace.versions().latest(m_definitionId);
    m_latest = latest && *latest ? std::optional((*latest)->number) : std::nullopt;
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void VersionListModel::setDefinition(const ResourceId &definitionId)
{
    const bool other = definitionId != m_definitionId;
    m_definitionId = definitionId;
    readFirst(other ? kPageRows : std::max(kPageRows, rowCount()));
}

void VersionListModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!wanted || (*wanted == m_order && descending == m_descending))
        return;
    m_order = *wanted;
    m_descending = descending;
    if (!m_definitionId.isNull())
        readFirst(kPageRows);
}

void VersionListModel::setProgress(const QString &resourceId, int permille)
{
    m_progressId = permille < 0 ? QString() : resourceId.toCaseFolded();
    m_permille = permille;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id().folded() != resourceId.toCaseFolded())
            continue;
        const QModelIndex changed = index(static_cast<int>(i), StateColumn);
        Q_EMIT dataChanged(changed, changed);
    }
}

bool VersionListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void VersionListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<ImageVersion> rows = readPage(m_end, kPageRows).versions;
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

QString VersionListModel::displayText(const ImageVersion &version, Column column) const
{
    switch (column) {
    case NumberColumn: return version.number.toString();
    case StateColumn: return Words::state(version.provisioningState);
    case LatestColumn:
        if (m_latest == version.number)
            return tr("Latest");
        return version.publishingProfile.excludeFromLatest ? tr("Excluded") : QString();
    case PublishedColumn: return Words::moment(version.publishingProfile.publishedDate);
    case RegionsColumn: {
        QStringList names;
        for (const TargetRegion &region : version.publishingProfile.targetRegions)
            names << Words::region(region.name);
        return names.join(QStringLiteral(", "));
    }
    case SizeColumn:
        return version.osDiskSizeBytes > 0 ? Words::bytes(version.osDiskSizeBytes) : Words::dash();
    case OccupiedColumn:
        return version.osDiskSizeBytes > 0 ? Words::bytes(version.occupiedBytes) : Words::dash();
    case EndOfLifeColumn: return Words::date(version.publishingProfile.endOfLifeDate);
    case ColumnCount: return {};
    }
    return {};
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImageVersion &version = m_rows[static_cast<std::size_t>(index.row())];
    const bool replicating = !m_progressId.isEmpty() && version.id().folded() == m_progressId;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(version, column);
    case Qt::AccessibleTextRole: {
        const QString text = displayText(version, column);
        return column == StateColumn && replicating
            ? QStringLiteral("%1, %2").arg(text, Words::spokenPercent(m_permille))
            : text;
    }
    case ResourceIdRole: return version.id().toString();
    case StateRole: return static_cast<int>(version.provisioningState);
    case PermilleRole: return replicating ? m_permille : -1;
    default: return {};
    }
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == SortableRole)
        return isSortable(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NumberColumn: return tr("Version");
    case StateColumn: return tr("State");
    case LatestColumn: return tr("Latest");
    case PublishedColumn: return tr("Published");
    case RegionsColumn: return tr("Regions");
    case SizeColumn: return tr("Size");
    case OccupiedColumn: return tr("Occupied");
    case EndOfLifeColumn: return tr("End of life");
    case ColumnCount: return {};
    }
    return {};
}

void VersionListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

}  // namespace vitrine
