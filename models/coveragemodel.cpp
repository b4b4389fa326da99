#include "models/coveragemodel.h"

#include "core/service/regionservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <algorithm>

namespace vitrine {

Coverage coverageOf(const RegionalReplicationStatus &status)
{
    if (status.replicasWanted > 0 && status.replicasCommitted >= status.replicasWanted)
        return Coverage::Full;
    switch (status.state) {
    case RegionalReplicationState::Failed: return Coverage::Failed;
    case RegionalReplicationState::Replicating: return Coverage::Replicating;
    case RegionalReplicationState::Completed:
    case RegionalReplicationState::Unknown: break;
    }
    return status.replicasCommitted > 0 ? Coverage::Partial : Coverage::Missing;
}

CoverageModel::CoverageModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

CoverageModel::Row CoverageModel::makeRow(const ImageVersion &version) const
{
    Row row{version.id(), version.number,
            std::vector<Cell>(static_cast<std::size_t>(m_regions.size()))};
    const auto status = m_workspace.versions().replicationStatus(version);
    for (const TargetRegion &target : version.publishingProfile.targetRegions) {
        const qsizetype column = m_regions.indexOf(target.name);
        if (column < 0)
            continue;
        Cell &cell = row.cells[static_cast<std::size_t>(column)];
        cell = {Coverage::Missing, 0, version.publishingProfile.replicaCountOf(target)};
        if (!status)
            continue;
        const auto found =
            std::ranges::find(status->summary, target.name, &RegionalReplicationStatus::region);
        if (found != status->summary.end())
            cell = {coverageOf(*found), found->replicasCommitted, found->replicasWanted};
    }
    return row;
}

std::vector<CoverageModel::Row> CoverageModel::readPage(const std::optional<VersionNumber> &below,
                                                        int count)
{
    std::vector<Row> rows;
    const auto page = m_workspace.versions().versions(m_definitionId, below, count);
    m_atEnd = !page || std::ssize(*page) < count;
    if (!page) {
        Q_EMIT failed(page.error());
        return rows;
    }
    for (const ImageVersion &version : *page)
        rows.push_back(makeRow(version));
    return rows;
}

void CoverageModel::setDefinition(const ResourceId &definitionId)
{
    QStringList regions;
    if (const auto known = m_workspace.regions().regions()) {
        for (const Region &region : *known)
            regions << region.name;
    } else {
        Q_EMIT failed(known.error());
    }
    const bool other = definitionId != m_definitionId || regions != m_regions;
    m_definitionId = definitionId;
    m_regions = regions;
    std::vector<Row> rows = readPage({}, other ? kPageRows : std::max(kPageRows, rowCount()));
    const bool same = !other && std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty() && !m_regions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool CoverageModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void CoverageModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_rows.empty())
        return;
    std::vector<Row> rows = readPage(m_rows.back().number, kPageRows);
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_regions.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.coverage == Coverage::NotWanted
            ? Words::dash()
            //: a state, then how many replicas there are of how many
            : tr("%1 %2/%3").arg(word(cell.coverage)).arg(cell.committed).arg(cell.wanted);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString place =
            tr("%1 in %2: %3")
                .arg(row.number.toString(), Words::region(m_regions.at(index.column())),
                     word(cell.coverage).toLower());
        return cell.coverage == Coverage::NotWanted ? place
                                                    : place + QStringLiteral(", ")
                + tr("%1 of %n replica(s)", nullptr, cell.wanted).arg(cell.committed);
    }
    case ResourceIdRole: return row.id.toString();
    case RegionRole: return m_regions.at(index.column());
    case CoverageRole: return static_cast<int>(cell.coverage);
    case CommittedRole: return cell.committed;
    case WantedRole: return cell.wanted;
    default: return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_regions.size() ? Words::region(m_regions.at(section)) : QString();
    return section < rowCount() ? m_rows[static_cast<std::size_t>(section)].number.toString()
                                : QString();
}

QString CoverageModel::word(Coverage coverage)
{
    switch (coverage) {
    //: a region that is no target of a version
    case Coverage::NotWanted: return tr("Not a target");
    case Coverage::Full: return tr("Complete");
    case Coverage::Partial: return tr("Partial");
    case Coverage::Replicating: return tr("Replicating");
    case Coverage::Failed: return tr("Failed");
    case Coverage::Missing: return tr("Missing");
    }
    return {};
}

void CoverageModel::retranslate()
{
    if (m_rows.empty() || m_regions.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

}  // namespace vitrine
