#include "models/historymodel.h"

#include "core/catalog/catalog.h"
#include "core/service/listservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vitrine {
namespace {

void findDifferences(const QJsonObject &before, const QJsonObject &after, QStringList &names)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QJsonValue old = before.value(key);
        const QJsonValue now = after.value(key);
        if (old == now || key == QLatin1String("etag"))
            continue;
        if (old.isObject() && now.isObject() && key != QLatin1String("tags"))
            findDifferences(old.toObject(), now.toObject(), names);
        else
            names << key;
    }
}

QStringList changedProperties(const AuditRow &change)
{
    QStringList names;
    findDifferences(QJsonDocument::fromJson(change.before).object(),
                    QJsonDocument::fromJson(change.after).object(), names);
    names.removeDuplicates();
    return names;
}

}  // namespace

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

HistoryModel::Row HistoryModel::rowOf(const AuditRow &change)
{
    const QString what = change.before.isEmpty() ? tr("Created")
        : change.after.isEmpty()                 ? tr("Deleted")
                                                 : tr("Changed");
    const bool changed = !change.before.isEmpty() && !change.after.isEmpty();
    return {change.at, what,
            changed ? changedProperties(change).join(QStringLiteral(", ")) : QString(),
            change.caller};
}

HistoryModel::Row HistoryModel::rowOf(const JobReport &job)
{
    const QString what = job.kind == QLatin1String("replicate") ? tr("Replication")
        : job.kind == QLatin1String("verify")                   ? tr("Verification")
        : job.kind == QLatin1String("repair")                   ? tr("Repair")
        : job.kind == QLatin1String("reclaim")                  ? tr("Space given back")
        : job.kind == QLatin1String("move")                     ? tr("Move of the region")
        : job.kind == QLatin1String("export")                   ? tr("Export")
                                                                : tr("Task");
    return {job.createdAt, what, Words::state(job.state), {}};
}

void HistoryModel::setResource(const ResourceId &id)
{
    std::vector<Row> rows;
    const auto changes = ListService(m_workspace.catalog()).changes(id, kRows);
    if (!changes)
        Q_EMIT failed(changes.error());
    else
        std::ranges::transform(*changes, std::back_inserter(rows),
                               [](const AuditRow &change) { return rowOf(change); });
    const auto jobs = m_workspace.replication().jobs(kRows);
    if (!jobs) {
        Q_EMIT failed(jobs.error());
    } else {
        for (const JobReport &job : *jobs) {
            if (job.resourceId.compare(id.toString(), Qt::CaseInsensitive) == 0)
                rows.push_back(rowOf(job));
        }
    }
    std::ranges::sort(rows, std::ranges::greater(), &Row::at);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (static_cast<Column>(index.column())) {
    case WhenColumn: return Words::moment(row.at);
    case WhatColumn: return row.what;
    case DetailColumn: return row.detail.isEmpty() ? Words::dash() : row.detail;
    case WhoColumn: return row.who.isEmpty() ? Words::dash() : row.who;
    case ColumnCount: return {};
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn: return tr("When");
    case WhatColumn: return tr("What");
    case DetailColumn: return tr("Details");
    case WhoColumn: return tr("Who");
    case ColumnCount: return {};
    }
    return {};
}

}  // namespace vitrine
