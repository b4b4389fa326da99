#pragma once

#include "core/base/fault.h"
#include "core/base/resourceid.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace vitrine {

class Workspace;
struct AuditRow;
struct JobReport;

/// What happened to one resource, newest first: the changes of the audit log and the jobs. Lives
/// in the GUI thread and reads the catalogue only.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, DetailColumn, WhoColumn, ColumnCount };
    /// More is the work of `vitrinectl`, which reads the whole log.
    static constexpr int kRows = 200;

    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Shows what happened to \p id, or reads it again.
    void setResource(const ResourceId &id);

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    struct Row {
        QDateTime at;
        QString what;
        QString detail;
        QString who;
    };
    static Row rowOf(const AuditRow &change);
    static Row rowOf(const JobReport &job);

    Workspace &m_workspace;
    std::vector<Row> m_rows;
};

}  // namespace vitrine
