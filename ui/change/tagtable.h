#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;
class QTableWidget;

namespace vitrine {

/// The tags of a resource as an editable table. Lines of `name=value` that are pasted fill rows.
/// Object names: tagTable, addTagButton, removeTagButton.
class TagTable final : public QWidget {
    Q_OBJECT

public:
    explicit TagTable(QWidget *parent = nullptr);

    using Rows = std::vector<std::pair<QString, QString>>;
    /// Returns the rows that are not empty, as typed.
    Rows rows() const;
    void setRows(const Rows &rows);
    /// Adds a row for each line of \p text: `name=value`, `name,value` or a name alone.
    void pasteText(const QString &text);
    QWidget *focusTarget() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &name, const QString &value);
    void removeCurrent();
    void retranslate();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}  // namespace vitrine
