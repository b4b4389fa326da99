#pragma once

#include <QObject>

class QMenu;
class QSettings;
class QTableView;
class QWidget;

namespace vitrine {

/// Lets a person arrange the columns of \p table: drag them, hide them from the header's menu,
/// put them back. At least one column stays. Belongs to the table.
class ListColumns final : public QObject {
    Q_OBJECT

public:
    explicit ListColumns(QTableView *table);

    /// Fills \p menu with a tick for every column and the way back; for the header and for tests.
    void fillMenu(QMenu *menu);
    /// Shows every column where it was at first.
    void reset();

    /// Writes and reads the columns and the order of every such table below \p window.
    static void save(const QWidget &window, QSettings &settings);
    static void restore(const QWidget &window, QSettings &settings);

private:
    void setShown(int column, bool shown);

    QTableView *m_table;
};

}  // namespace vitrine
