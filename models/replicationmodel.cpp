#include "models/replicationmodel.h"

#include "core/catalog/catalog.h"
#include "core/catalog/versionrows.h"
#include "core/service/regionservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <QMap>

#include <algorithm>

namespace vitrine {
namespace {

/// Returns what is committed of a version, by the region's name.
QMap<QString, std::vector<Replica>> replicasByRegion(Workspace &workspace, const Uid &version)
{
    QMap<QString, std::vector<Replica>> found;
    const auto regions = workspace.regions().regions();
    auto transaction = Transaction::read(workspace.catalog());
    if (!regions || !transaction)
        return found;
    const auto rows = replicas(*transaction, version);
    if (!rows)
        return found;
    for (const Replica &replica : *rows) {
        const auto region = std::ranges::find_if(
            *regions, [&](const Region &r) { return r.uid == replica.regionUid; });
        if (region != regions->end())
            found[region->name].push_back(replica);
    }
    return found;
}

/// Returns when the replica that was looked at longest ago was found right.
QDateTime oldestCheck(const std::vector<Replica> &replicas)
{
    QDateTime oldest;
    for (const Replica &replica : replicas) {
        const QDateTime at = replica.checkedAt.isValid() ? replica.checkedAt : replica.verifiedAt;
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

}  // namespace

ReplicationModel::ReplicationModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

int ReplicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::vector<ReplicationModel::Row> ReplicationModel::read(const ImageVersion &version) const
{
    std::vector<Row> rows;
    const auto status = m_workspace.versions().replicationStatus(version);
    const auto present = replicasByRegion(m_workspace, version.uid);
    const PublishingProfile &profile = version.publishingProfile;
    for (const TargetRegion &target : profile.targetRegions) {
        Row row;
        row.target = target;
        row.storage = profile.storageAccountTypeOf(target);
        row.status.region = target.name;
        row.status.replicasWanted = profile.replicaCountOf(target);
        row.replicas = present.value(target.name);
        row.verifiedAt = oldestCheck(row.replicas);
        if (status) {
            const auto found =
                std::ranges::find(status->summary, target.name, &RegionalReplicationStatus::region);
            if (found != status->summary.end())
                row.status = *found;
        }
        if (row.status.state == RegionalReplicationState::Replicating)
            row.permille = row.status.progress * 10;
        rows.push_back(std::move(row));
    }
    return rows;
}

void ReplicationModel::setVersion(const ImageVersion &version)
{
    const bool same = version.uid == m_version.uid && !m_rows.empty();
    m_version = version;
    std::vector<Row> rows = read(version);
    if (same && rows.size() == m_rows.size()) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].checks = std::move(m_rows[i].checks);
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ReplicationModel::setLive(const JobReport &report)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const auto part = std::ranges::find(report.parts, row.target.name, &PartProgress::name);
        if (part == report.parts.end() || !isActive(part->state))
            continue;
        row.status.state = RegionalReplicationState::Replicating;
        row.permille = part->permille();
        const int line = static_cast<int>(i);
        Q_EMIT dataChanged(index(line, StateColumn), index(line, StateColumn));
    }
}

void ReplicationModel::setVerification(const std::vector<ReplicaVerification> &results)
{
    for (Row &row : m_rows) {
        row.checks.clear();
        std::ranges::copy_if(results, std::back_inserter(row.checks),
                             [&](const auto &result) { return result.region == row.target.name; });
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReplicationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<Fault> ReplicationModel::fault(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &entry = m_rows[static_cast<std::size_t>(row)];
    if (entry.status.fault)
        return entry.status.fault;
    for (const ReplicaVerification &check : entry.checks) {
        if (check.fault)
            return check.fault;
    }
    for (const Replica &replica : entry.replicas) {
        if (replica.finding && replica.health >= ReplicaHealth::Suspect)
            return replica.finding;
    }
    return {};
}

bool ReplicationModel::needsRepair() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return worstHealth(row) >= ReplicaHealth::Suspect; });
}

ReplicaHealth ReplicationModel::worstHealth(const Row &row)
{
    ReplicaHealth worst = ReplicaHealth::NotChecked;
    for (const Replica &replica : row.replicas)
        worst = std::max(worst, replica.health);
    return worst;
}

QString ReplicationModel::healthText(const Row &row)
{
    const ReplicaHealth worst = worstHealth(row);
    const int affected =
        static_cast<int>(std::ranges::count(row.replicas, worst, &Replica::health));
    switch (worst) {
    case ReplicaHealth::NotChecked: return Words::dash();
    case ReplicaHealth::Intact: return tr("%n intact", nullptr, affected);
    //: replicas that share a damaged file
    case ReplicaHealth::Suspect: return tr("%n suspect", nullptr, affected);
    case ReplicaHealth::Damaged: return tr("%n damaged", nullptr, affected);
    }
    return {};
}

int ReplicationModel::failedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) {
        return row.status.state == RegionalReplicationState::Failed;
    }));
}

int ReplicationModel::completedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) {
        return row.status.state == RegionalReplicationState::Completed;
    }));
}

int ReplicationModel::worstCheck(const Row &row)
{
    int worst = -1;
    // A damaged replica outweighs one that could not be checked, which outweighs an intact one.
    const auto weight = [](VerifyOutcome outcome) {
        switch (outcome) {
        case VerifyOutcome::Intact: return 0;
        case VerifyOutcome::Repaired: return 1;
        case VerifyOutcome::Cancelled: return 2;
        case VerifyOutcome::NotChecked: return 3;
        case VerifyOutcome::Damaged: return 4;
        }
        return 0;
    };
    for (const ReplicaVerification &check : row.checks) {
        if (worst < 0 || weight(check.outcome) > weight(static_cast<VerifyOutcome>(worst)))
            worst = static_cast<int>(check.outcome);
    }
    return worst;
}

QString ReplicationModel::checkText(const Row &row)
{
    const int worst = worstCheck(row);
    if (worst < 0)
        return healthText(row);
    const auto count = std::ranges::count(row.checks, static_cast<VerifyOutcome>(worst),
                                          &ReplicaVerification::outcome);
    const int affected = static_cast<int>(count);
    switch (static_cast<VerifyOutcome>(worst)) {
    case VerifyOutcome::Intact: return tr("%n intact", nullptr, affected);
    case VerifyOutcome::Repaired: return tr("%n repaired", nullptr, affected);
    case VerifyOutcome::Damaged: return tr("%n damaged", nullptr, affected);
    case VerifyOutcome::NotChecked: return tr("%n could not be checked", nullptr, affected);
    case VerifyOutcome::Cancelled: return tr("Check cancelled");
    }
    return {};
}

QString ReplicationModel::stateText(const Row &row)
{
    if (row.status.state == RegionalReplicationState::Failed && row.status.fault) {
        //: a region whose replication failed, and why
        return tr("Failed: %1").arg(faultText(*row.status.fault).title);
    }
    return Words::state(row.status.state);
}

QString ReplicationModel::displayText(const Row &row, Column column) const
{
    switch (column) {
    case RegionColumn:
        return row.target.name == m_version.location
            //: the region the version was published from
            ? tr("%1 (source)").arg(Words::region(row.target.name))
            : Words::region(row.target.name);
    case ReplicasColumn:
        //: replicas that are there, of replicas wanted
        return tr("%1 of %2").arg(row.status.replicasCommitted).arg(row.status.replicasWanted);
    case StorageColumn: return toString(row.storage);
    case StateColumn: return stateText(row);
    case VerifiedColumn: return Words::moment(row.verifiedAt);
    case CheckColumn: return checkText(row);
    case ColumnCount: return {};
    }
    return {};
}

QVariant ReplicationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return displayText(row, column);
    case Qt::AccessibleTextRole: {
        const QString text = displayText(row, column);
        return column == StateColumn && row.permille >= 0
            ? QStringLiteral("%1, %2").arg(text, Words::spokenPercent(row.permille))
            : text;
    }
    case RegionRole: return row.target.name;
    case StateRole: return static_cast<int>(row.status.state);
    case PermilleRole:
        return row.status.state == RegionalReplicationState::Replicating ? row.permille : -1;
    case ExcludedRole:
        return row.target.excludeFromLatest.value_or(m_version.publishingProfile.excludeFromLatest);
    case CheckRole: return worstCheck(row);
    case HealthRole: return static_cast<int>(worstHealth(row));
    default: return {};
    }
}

QVariant ReplicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case RegionColumn: return tr("Region");
    case ReplicasColumn: return tr("Replicas");
    case StorageColumn: return tr("Storage");
    case StateColumn: return tr("State");
    case VerifiedColumn: return tr("Verified");
    case CheckColumn: return tr("Last check");
    case ColumnCount: return {};
    }
    return {};
}

}  // namespace vitrine
