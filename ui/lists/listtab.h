#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace vitrine {

class RowListModel;

/// A row of buttons for \p actions, with their words, icons and tool tips.
QWidget *makeActionBar(const QList<QAction *> &actions, QWidget *parent);

/// A list on a page: the buttons of what can be done here, the rows, and in place of no rows what
/// to do next.
class ListTab final : public QWidget {
    Q_OBJECT

public:
    /// \p objectName is the table's.
    ListTab(RowListModel *model, const QString &objectName, const QList<QAction *> &actions,
            QWidget *parent);

    RowListModel &model() const { return *m_model; }
    /// \p spokenName names the table; \p empty is said where there are no rows.
    void setTexts(const QString &spokenName, const QString &empty);
    /// Returns the keys of the selected rows, from the top down.
    QStringList selectedKeys() const;

Q_SIGNALS:
    void opened(const QString &key);
    void selectionChanged();

private:
    void showRows();

    RowListModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};

}  // namespace vitrine
