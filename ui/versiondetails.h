#pragma once

#include "core/gallery/resources.h"
#include "core/service/replicationservice.h"
#include "ui/detailspage.h"

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace vitrine {

class BootTestView;
class FaultBar;
class PropertyForm;
class ReplicationModel;

/// One image version: what it is, where its replicas are, why one failed.
/// Object names: overviewTab, replicationTable, retryReplicationButton, updateReplicationButton,
/// verifyReplicasButton, repairReplicasButton, exportVersionButton, jsonText.
class VersionDetails final : public DetailsPage {
    Q_OBJECT

public:
    VersionDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void repair();
    void takeProgress(const JobReport &report);
    void takeEnd(const JobReport &report);
    void showOverview();
    void showFault();
    QString stateText() const;
    QString latestText() const;
    QString sourceText() const;
    QString dataDisksText() const;

    std::optional<ImageVersion> m_version;
    std::optional<VersionNumber> m_latest;
    std::optional<Uid> m_job;
    int m_permille = -1;
    PropertyForm *m_form;
    ReplicationModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    FaultBar *m_fault;
    BootTestView *m_bootTest;
    QPushButton *m_retry;
    QPushButton *m_update;
    QPushButton *m_verify;
    QPushButton *m_repair;
    QPushButton *m_export;
};

}  // namespace vitrine
