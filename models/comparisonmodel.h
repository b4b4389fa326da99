#pragma once

#include "models/selection.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace vitrine {

/// Several resources side by side: a row for each property by the service's name, a column for
/// each resource. Lives in the GUI thread.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { DifferentRole = Qt::UserRole + 1 };  ///< whether the values of the row differ

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Shows \p resources: their names, and the JSON texts the service gives for them.
    void setResources(const std::vector<std::pair<QString, QString>> &resources);
    /// Leaves out the rows whose values are all alike.
    void setOnlyDifferences(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    int differenceCount() const;

private:
    struct Row {
        QString property;
        QStringList values;
        bool different = false;
    };
    void show();

    QStringList m_names;
    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    bool m_onlyDifferences = false;
};

}  // namespace vitrine
