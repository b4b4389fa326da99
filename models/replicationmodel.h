#pragma once

#include "core/gallery/resources.h"
#include "core/service/replicationservice.h"

#include <QAbstractTableModel>

namespace vitrine {

class Workspace;

/// The regions of one image version: what each stores, how far it is, and why one failed. Lives
/// in the GUI thread and reads the catalogue only.
class ReplicationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        RegionColumn,
        ReplicasColumn,
        StorageColumn,
        StateColumn,
        VerifiedColumn,
        CheckColumn,
        ColumnCount
    };
    enum Role {
        RegionRole = Qt::UserRole + 1,  ///< normalised name
        StateRole,  ///< RegionalReplicationState as int
        PermilleRole,  ///< 0…1000 while replicating, else -1
        ExcludedRole,  ///< not offered as latest in this region
        CheckRole,  ///< worst VerifyOutcome of the last check as int; -1 when not checked
        HealthRole,  ///< worst ReplicaHealth that the catalogue knows of the replicas, as int
    };

    explicit ReplicationModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Shows the regions of \p version. The same version again keeps the rows.
    void setVersion(const ImageVersion &version);
    /// Takes the live progress of the version's job.
    void setLive(const JobReport &report);
    /// Shows what a check of the replicas has found.
    void setVerification(const std::vector<ReplicaVerification> &results);
    void retranslate();

    /// Returns why the region of \p row failed; std::nullopt when it did not.
    std::optional<Fault> fault(int row) const;
    int failedCount() const;
    int completedCount() const;
    /// Tells whether a replica is known to be damaged or suspect.
    bool needsRepair() const;

private:
    struct Row {
        TargetRegion target;
        RegionalReplicationStatus status;
        StorageAccountType storage = StorageAccountType::StandardLrs;
        int permille = -1;
        QDateTime verifiedAt;
        std::vector<Replica> replicas;
        std::vector<ReplicaVerification> checks;
    };
    std::vector<Row> read(const ImageVersion &version) const;
    QString displayText(const Row &row, Column column) const;
    static QString checkText(const Row &row);
    static QString stateText(const Row &row);
    static int worstCheck(const Row &row);
    static ReplicaHealth worstHealth(const Row &row);
    static QString healthText(const Row &row);

    Workspace &m_workspace;
    ImageVersion m_version;
    std::vector<Row> m_rows;
};

}  // namespace vitrine
