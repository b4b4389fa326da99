#pragma once

#include "core/gallery/resources.h"
#include "core/service/listservice.h"

#include <QAbstractTableModel>

namespace vitrine {

class Workspace;

/// The versions of one image definition, newest first or in the order of a column, read in keyset
/// pages of 200 as the view asks. Lives in the GUI thread and reads the catalogue only.
class VersionListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        StateColumn,
        LatestColumn,
        PublishedColumn,
        RegionsColumn,
        SizeColumn,
        OccupiedColumn,
        EndOfLifeColumn,
        ColumnCount
    };
    enum Role {
        ResourceIdRole = Qt::UserRole + 1,
        StateRole,  ///< ProvisioningState as int
        PermilleRole,  ///< 0…1000 while it replicates, else -1
        SortableRole = Qt::UserRole + 100,  ///< of a header: whether sort() knows the column
    };
    static constexpr int kPageRows = 200;

    explicit VersionListModel(Workspace &workspace, QObject *parent = nullptr);

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

    /// Shows the versions of \p definitionId. The same definition again tells only what changed,
    /// and only when rows came or went is the list a new one.
    void setDefinition(const ResourceId &definitionId);
    /// Shows \p permille for the version \p resourceId; -1 when it is no longer replicating.
    void setProgress(const QString &resourceId, int permille);
    void retranslate();
    int totalCount() const { return m_total; }

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    static std::optional<VersionOrder> orderOf(int column);
    ListService::VersionPage readPage(const std::optional<OrderedVersion> &after, int count);
    void readFirst(int count);
    QString displayText(const ImageVersion &version, Column column) const;

    Workspace &m_workspace;
    ResourceId m_definitionId;
    std::vector<ImageVersion> m_rows;
    VersionOrder m_order = VersionOrder::Number;
    bool m_descending = true;
    std::optional<OrderedVersion> m_end;  // where the next page starts
    std::optional<VersionNumber> m_latest;
    QString m_progressId;  // folded id of the version that replicates
    int m_permille = -1;
    int m_total = 0;
    bool m_atEnd = true;
};

}  // namespace vitrine
