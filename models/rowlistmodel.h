#pragma once

#include "core/base/fault.h"
#include "core/catalog/page.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

/// A row of a list: what it stands for, and its words by column.
struct ListRow {
    QString key;  ///< a resource id, or what else tells it from the other rows
    QStringList texts;
    int state = 0;  ///< as whoever made the list understands it
    QString reason = {};  ///< why it cannot be used; empty when it can
};

struct ListPage {
    std::vector<ListRow> rows;
    std::optional<PageCursor> next;  ///< where the next page starts; none: there is no more
};

/// A list whose rows are read in keyset pages of 200 as the view asks, and whose words are made
/// when they are read. Lives in the GUI thread and reads the catalogue only.
class RowListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1,  ///< ListRow::key
        RowStateRole,
        ReasonRole,
    };
    static constexpr int kPageRows = 200;

    /// Returns up to \p limit rows behind \p after.
    using Reader = std::function<Result<ListPage>(const PageCursor &after, int limit)>;
    /// Returns the words above the columns, always as many.
    using Headings = std::function<QStringList()>;

    explicit RowListModel(Headings headings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows what \p reader reads, or with the same rows tells only what changed.
    void setReader(Reader reader);
    /// Reads again what is loaded.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    /// Reads pages until there are \p count rows.
    std::optional<ListPage> read(int count);

    const Headings m_headings;
    QStringList m_titles;
    Reader m_reader;
    std::vector<ListRow> m_rows;
    std::optional<PageCursor> m_next;
};

}  // namespace vitrine
