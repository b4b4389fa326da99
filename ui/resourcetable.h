#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace vitrine {

/// Makes the table every list of resources uses: whole rows, several at a time, no grid, Enter
/// opens a row; columns are arranged from the header's menu.
QTableView *makeResourceTable(QAbstractItemModel *model, const QString &objectName,
                              QWidget *parent);
/// Lets a click on a header order the list, at first by \p column. The model says by its header's
/// role \p sortableRole which columns it knows to order by.
void enableSorting(QTableView *table, int column, Qt::SortOrder order, int sortableRole);
/// Fits the columns to the first rows they show, and then leaves them to the person.
void resizeColumnsOnce(QTableView *table);
/// Returns what the role Qt::UserRole + 1, the resource id in every list, says of the selected
/// rows, from the top down.
QStringList selectedResources(const QTableView &table);

}  // namespace vitrine
