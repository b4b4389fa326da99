#pragma once

#include "core/gallery/resources.h"

#include <QAbstractTableModel>

namespace vitrine {

class Workspace;

/// The image definitions of one gallery, by name, read in keyset pages of 200 as the view asks.
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
    enum Role { ResourceIdRole = Qt::UserRole + 1 };
    static constexpr int kPageRows = 200;

    explicit DefinitionListModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows the definitions of \p galleryId from the beginning.
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
    std::vector<Row> readPage();

    Workspace &m_workspace;
    ResourceId m_galleryId;
    std::vector<Row> m_rows;
    int m_total = 0;
    bool m_atEnd = true;
};

}  // namespace vitrine
