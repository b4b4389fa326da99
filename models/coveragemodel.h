#pragma once

#include "core/gallery/resources.h"

#include <QAbstractTableModel>

#include <vector>

namespace vitrine {

class Workspace;

/// How much of a version a region has.
enum class Coverage {
    NotWanted,  ///< the region is no target of the version
    Full,  ///< every replica that is wanted is committed
    Partial,  ///< some of them
    Replicating,
    Failed,
    Missing,  ///< wanted, none committed, and nothing under way
};

/// Returns what \p status comes to.
Coverage coverageOf(const RegionalReplicationStatus &status);

/// The versions of a definition, newest first, against the regions of the catalogue: where each of
/// them is, and with how many replicas. Versions are read in keyset pages of 50 as the view asks.
/// Lives in the GUI thread and reads the catalogue only.
class CoverageModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ResourceIdRole = Qt::UserRole + 1,  ///< text of the version's id
        RegionRole,  ///< normalised name
        CoverageRole,  ///< Coverage as int
        CommittedRole,
        WantedRole,
    };
    static constexpr int kPageRows = 50;

    explicit CoverageModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Shows \p definitionId, or reads it again.
    void setDefinition(const ResourceId &definitionId);
    void retranslate();
    /// Returns the word of a state.
    static QString word(Coverage coverage);

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    struct Cell {
        Coverage coverage = Coverage::NotWanted;
        int committed = 0;
        int wanted = 0;

        bool operator==(const Cell &) const = default;
    };
    struct Row {
        ResourceId id;
        VersionNumber number;
        std::vector<Cell> cells;  ///< one for each region
    };
    std::vector<Row> readPage(const std::optional<VersionNumber> &below, int count);
    Row makeRow(const ImageVersion &version) const;

    Workspace &m_workspace;
    ResourceId m_definitionId;
    QStringList m_regions;
    std::vector<Row> m_rows;
    bool m_atEnd = true;
};

}  // namespace vitrine
