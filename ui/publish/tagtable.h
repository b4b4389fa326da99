#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace vitrine {

/// The tags of resources as an editable table, with a column of check boxes for each mark a tag
/// can bear. Lines of `name=value` or CSV that are pasted fill rows.
/// Object names: tagTable, addTagButton, removeTagButton.
class TagTable final : public QWidget {
    Q_OBJECT

public:
    explicit TagTable(QWidget *parent = nullptr, int marks = 0);

    using Rows = std::vector<std::pair<QString, QString>>;
    /// For each row the marks it bears: bit 0 is the first mark's.
    using Marks = std::vector<unsigned>;

    /// Returns the rows that are not empty, as typed.
    Rows rows() const;
    /// Returns the marks of those rows.
    Marks marks() const;
    /// Rows for which \p marks says nothing bear all of them.
    void setRows(const Rows &rows, const Marks &marks = {});
    void setMarkTitles(const QStringList &titles);
    /// A mark that is not offered is shown as absent, and comes back as it was.
    void setMarkOffered(int mark, bool offered);
    /// Names offered while one is typed.
    void setKnownNames(const QStringList &names);
    /// Makes room for \p rows before the table scrolls.
    void setVisibleRows(int rows);
    /// Adds a row for each line of \p text: `name=value`, CSV with or without quotes, or a name
    /// alone.
    void pasteText(const QString &text);
    QWidget *focusTarget() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &name, const QString &value, unsigned marks);
    void showMark(QTableWidgetItem *item, int mark);
    bool isEmptyRow(int row) const;
    void removeCurrent();
    void retranslate();

    const int m_markCount;
    unsigned m_offered;
    QStringList m_markTitles;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}  // namespace vitrine
