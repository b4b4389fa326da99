#pragma once

#include "core/gallery/resources.h"

#include <QAbstractTableModel>

namespace vitrine {

class Workspace;

/// The versions of one image definition, newest first, read in keyset pages of 200 as the view
/// asks. Lives in the GUI thread and reads the catalogue only.
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

    /// Shows the versions of \p definitionId from the newest.
    void setDefinition(const ResourceId &definitionId);
    /// Shows \p permille for the version \p resourceId; -1 when it is no longer replicating.
    void setProgress(const QString &resourceId, int permille);
    void retranslate();
    int totalCount() const { return m_total; }

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    std::vector<ImageVersion> readPage();
    QString displayText(const ImageVersion &version, Column column) const;

    Workspace &m_workspace;
    ResourceId m_definitionId;
    std::vector<ImageVersion> m_rows;
    std::optional<VersionNumber> m_latest;
    QString m_progressId;  // folded id of the version that replicates
    int m_permille = -1;
    int m_total = 0;
    bool m_atEnd = true;
};

}  // namespace vitrine
