#pragma once

#include "core/service/care/regionhealth.h"
#include "core/service/careservice.h"
#include "ui/detailspage.h"

#include <optional>

class QAction;
class QLabel;
class QProgressBar;

namespace vitrine {

class FaultBar;
class ListTab;
class PropertyForm;
class RegionCommands;

/// One region: capacity, folder, health, and its replicas. Object names: overviewTab, capacityBar,
/// healthForm, replicaTable.
class RegionDetails final : public DetailsPage {
    Q_OBJECT

public:
    RegionDetails(ConsoleModels &models, const RegionCommands &commands, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    /// What was read of the region's replicas.
    struct Stored {
        QString region;
        RegionHealth health;
        std::vector<ReplicaStatus> replicas;
    };

    void showFolder();
    void readStored();
    void showHealth();

    QLabel *m_heading;
    QProgressBar *m_capacity;
    FaultBar *m_fault;
    PropertyForm *m_form;
    QLabel *m_healthHeading;
    PropertyForm *m_health;
    ListTab *m_replicas;
    std::optional<Stored> m_stored;
    bool m_isReading = false;
    bool m_readsAgain = false;
};

}  // namespace vitrine
