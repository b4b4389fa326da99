#include "ui/resourcetable.h"

#include <QHeaderView>
#include <QTableView>

namespace vitrine {

QTableView *makeResourceTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
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
