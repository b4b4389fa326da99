#pragma once

#include "ui/detailspage.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vitrine {

class DefinitionListModel;
class PropertyForm;
class VersionListModel;
struct ImageDefinition;

/// One gallery: what it is, and its image definitions.
/// Object names: overviewTab, definitionTable, newDefinitionButton, jsonText.
class GalleryDetails final : public DetailsPage {
    Q_OBJECT

public:
    GalleryDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void showCount();

    PropertyForm *m_form;
    DefinitionListModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_new;
    QLabel *m_count;
};

/// One image definition: what it is, and its versions - or how to get started with the first.
/// Object names: overviewTab, versionTable, newVersionButton, jsonText.
class DefinitionDetails final : public DetailsPage {
    Q_OBJECT

public:
    DefinitionDetails(ConsoleModels &models, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void showOverview(const ImageDefinition &definition);
    void showCount();

    PropertyForm *m_form;
    VersionListModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_startHeading;
    QLabel *m_start;
    QPushButton *m_new;
    QLabel *m_count;
};

}  // namespace vitrine
