#pragma once

#include "core/gallery/resources.h"
#include "core/service/listservice.h"

#include <QAbstractTableModel>

namespace vitrine {

class Workspace;

/// The image definitions of one gallery, by name or in the order of another column, read in keyset
/// pages of 200 as the view asks.
/// Lives in the GUI thread and reads the catalogue only.
class DefinitionListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        OsColumn,
        OsStateColumn,
        GenerationColumn,
        IdentifierColumn,
        LatestColumn,
        EndOfLifeColumn,
        ColumnCount
    };
    enum Role {
        ResourceIdRole = Qt::UserRole + 1,
        SortableRole = Qt::UserRole + 100,  ///< of a header: whether sort() knows the column
    };
    static constexpr int kPageRows = 200;

    explicit DefinitionListModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Orders by \p column; one that cannot be ordered by changes nothing.
    void sort(int column, Qt::SortOrder order) override;
    /// Tells whether sort() knows \p column.
    static bool isSortable(int column) { return orderOf(column).has_value(); }

    /// Shows the definitions of \p galleryId. The same gallery again tells only what changed, and
    /// only when rows came or went is the list a new one.
    void setGallery(const ResourceId &galleryId);
    void retranslate();
    int totalCount() const { return m_total; }

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    struct Row {
        ImageDefinition definition;
        QString latest;  ///< number of the latest version; empty when there is none
    };
    static std::optional<DefinitionOrder> orderOf(int column);
    std::vector<Row> readPage(const std::optional<OrderedDefinition> &after, int count);
    void readFirst(int count);

    Workspace &m_workspace;
    ResourceId m_galleryId;
    std::vector<Row> m_rows;
    DefinitionOrder m_order = DefinitionOrder::Name;
    bool m_descending = false;
    std::optional<OrderedDefinition> m_end;  // where the next page starts
    int m_total = 0;
    bool m_atEnd = true;
};

}  // namespace vitrine
