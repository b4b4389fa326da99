#pragma once

#include "ui/detailspage.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace vitrine {

class FaultBar;
class PropertyForm;

/// All galleries at a glance. Object names: overviewTab, publishFromOverviewButton.
class GalleriesDetails final : public DetailsPage {
    Q_OBJECT

public:
    GalleriesDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_heading;
    PropertyForm *m_form;
    QPushButton *m_publish;
};

/// All regions at a glance. Object names: overviewTab, newRegionFromOverviewButton.
class RegionsDetails final : public DetailsPage {
    Q_OBJECT

public:
    RegionsDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_heading;
    PropertyForm *m_form;
    QPushButton *m_new;
};

/// One region: capacity, folder, health. Object names: overviewTab, capacityBar.
class RegionDetails final : public DetailsPage {
    Q_OBJECT

public:
    RegionDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    QLabel *m_heading;
    QProgressBar *m_capacity;
    FaultBar *m_fault;
    PropertyForm *m_form;
};

}  // namespace vitrine
