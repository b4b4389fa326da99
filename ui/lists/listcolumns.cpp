#include "ui/lists/listcolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace vitrine {
namespace {

QString keyOf(const QTableView &table)
{
    return QStringLiteral("lists/") + table.objectName();
}

}  // namespace

ListColumns::ListColumns(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) {
                auto *menu = new QMenu(header);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillMenu(menu);
                menu->popup(header->mapToGlobal(position));
            });
}

void ListColumns::fillMenu(QMenu *menu)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        // An ampersand in a caption is no mnemonic.
        QAction *action = menu->addAction(m_table->model()
                                              ->headerData(column, Qt::Horizontal)
                                              .toString()
                                              .replace(u'&', QStringLiteral("&&")));
        const bool isShown = !header->isSectionHidden(column);
        action->setObjectName(QStringLiteral("column_%1").arg(column));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool wanted) { setShown(column, wanted); });
    }
    menu->addSeparator();
    QAction *back = menu->addAction(tr("Reset columns"));
    back->setObjectName(QStringLiteral("resetColumnsAction"));
    connect(back, &QAction::triggered, this, &ListColumns::reset);
}

void ListColumns::setShown(int column, bool shown)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (!shown && header->count() - header->hiddenSectionCount() <= 1)
        return;
    header->setSectionHidden(column, !shown);
    // A column that was restored hidden has no width of its own yet.
    if (shown && header->sectionSize(column) == 0)
        header->resizeSection(column, header->defaultSectionSize());
}

void ListColumns::reset()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        setShown(column, true);
        header->moveSection(header->visualIndex(column), column);
    }
}

void ListColumns::save(const QWidget &window, QSettings &settings)
{
    for (const ListColumns *columns : window.findChildren<ListColumns *>())
        settings.setValue(keyOf(*columns->m_table),
                          columns->m_table->horizontalHeader()->saveState());
}

void ListColumns::restore(const QWidget &window, QSettings &settings)
{
    for (const ListColumns *columns : window.findChildren<ListColumns *>()) {
        QTableView *table = columns->m_table;
        QHeaderView *header = table->horizontalHeader();
        const int count = header->count();
        const QByteArray state = settings.value(keyOf(*table)).toByteArray();
        // The state of a list that has other columns by now would hide the new ones.
        if (state.isEmpty() || !header->restoreState(state) || header->count() != count)
            continue;
        table->setProperty("columnsFitted", true);
        if (table->isSortingEnabled())
            table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
        if (header->hiddenSectionCount() >= count)
            columns->m_table->horizontalHeader()->showSection(0);
    }
}

}  // namespace vitrine
