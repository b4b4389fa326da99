#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine {

/// The rows of an answer for `--output table` and `--output tsv`. Column names are the
/// service's property names, which are the same in every language.
class OutputTable {
public:
    explicit OutputTable(QStringList columns);

    /// \p cells has one text per column.
    void addRow(QStringList cells);

    /// Returns aligned columns under a header line; empty when there are no rows.
    QString toTable() const;
    /// Returns one line per row, cells separated by tabs, without a header.
    QString toTsv() const;

private:
    QStringList m_columns;
    std::vector<QStringList> m_rows;
};

}  // namespace vitrine
