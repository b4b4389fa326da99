#pragma once

#include "models/figures/figuretable.h"

#include <QAbstractTableModel>

namespace vitrine {

/// Shows a table of figures. Lives in the GUI thread.
class FigureTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< FigureRow::key
        StateRole,  ///< FigureRow::state
        ValueRole,  ///< FigureCell::value, what a list is ordered by
    };

    explicit FigureTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    void setTable(FigureTable table);
    const FigureTable &table() const { return m_table; }

private:
    FigureTable m_table;
};

}  // namespace vitrine
