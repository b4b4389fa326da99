#pragma once

#include "ui/detailspage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vitrine {

class AccessTab;
class BatchBar;
class CoverageView;
class DefinitionListModel;
class LimitWarning;
class PropertyForm;
class RecycleBinView;
class VersionListModel;
struct ImageDefinition;

/// One gallery: what it is, and its image definitions.
/// Object names: overviewTab, definitionTable, newDefinitionButton, jsonText, and those of
/// RecycleBinView.
class GalleryDetails final : public DetailsPage {
    Q_OBJECT

public:
    GalleryDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void showCount();

    LimitWarning *m_limits;
    PropertyForm *m_form;
    DefinitionListModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    BatchBar *m_batch;
    QLabel *m_empty;
    QPushButton *m_new;
    QLabel *m_count;
    RecycleBinView *m_bin;
    AccessTab *m_access;
};

/// One image definition: what it is, and its versions - or how to get started with the first.
/// Object names: overviewTab, versionTable, newVersionButton, coverageTable, optionsTab, jsonText.
class DefinitionDetails final : public DetailsPage {
    Q_OBJECT

public:
    DefinitionDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void showOverview(const ImageDefinition &definition);
    void showOptions(const ImageDefinition &definition);
    void showCount();

    PropertyForm *m_form;
    VersionListModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    BatchBar *m_batch;
    CoverageView *m_coverage;
    AccessTab *m_access;
    PropertyForm *m_options;
    QLabel *m_optionsNote;
    QLabel *m_startHeading;
    QLabel *m_start;
    QPushButton *m_new;
    QLabel *m_count;
};

}  // namespace vitrine
