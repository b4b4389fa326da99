#include "ui/resourcetable.h"

#include "ui/lists/listcolumns.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

namespace vitrine {

QTableView *makeResourceTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    new ListColumns(table);
    return table;
}

void enableSorting(QTableView *table, int column, Qt::SortOrder order, int sortableRole)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicator(column, order);
    table->setSortingEnabled(true);
    QObject::connect(
        header, &QHeaderView::sortIndicatorChanged, table,
        [header, sortableRole, last = std::pair(column, order)](int section,
                                                                Qt::SortOrder wanted) mutable {
            if (header->model()->headerData(section, Qt::Horizontal, sortableRole).toBool()) {
                last = {section, wanted};
                return;
            }
            // The arrow stays where the order is.
            const QSignalBlocker quiet(header);
            header->setSortIndicator(last.first, last.second);
        });
}

QStringList selectedResources(const QTableView &table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &row) { return row.row(); });
    QStringList ids;
    for (const QModelIndex &row : rows)
        ids << row.data(Qt::UserRole + 1).toString();
    return ids;
}

void resizeColumnsOnce(QTableView *table)
{
    constexpr char kDone[] = "columnsFitted";
    if (table->property(kDone).toBool() || table->model()->rowCount() == 0)
        return;
    table->setProperty(kDone, true);
    table->resizeColumnsToContents();
    // A little air: a column that just fits reads as one word with the next.
    for (int column = 0; column < table->model()->columnCount() - 1; ++column)
        table->setColumnWidth(
            column, table->columnWidth(column) + 2 * table->fontMetrics().averageCharWidth());
}

}  // namespace vitrine
