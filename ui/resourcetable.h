#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace vitrine {

/// Makes the table every list of resources uses: whole rows, no grid, Enter opens a row.
QTableView *makeResourceTable(QAbstractItemModel *model, const QString &objectName,
                              QWidget *parent);
/// Fits the columns to the first rows they show, and then leaves them to the person.
void resizeColumnsOnce(QTableView *table);

}  // namespace vitrine
