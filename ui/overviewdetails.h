#pragma once

#include "ui/detailspage.h"

class QLabel;
class QPushButton;

namespace vitrine {

class LimitWarning;
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
    LimitWarning *m_limits;
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

}  // namespace vitrine
