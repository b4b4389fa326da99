#pragma once

#include "core/service/jobreport.h"
#include "ui/detailspage.h"

class QAction;
class QLabel;
class QProgressBar;

namespace vitrine {

class FaultBar;
class LabCommands;
class ListTab;
class PropertyForm;
struct Lab;

/// All lab accounts. Object names: labAccountTable.
class LabAccountsDetails final : public DetailsPage {
    Q_OBJECT

public:
    LabAccountsDetails(ConsoleModels &models, const LabCommands &commands, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    ListTab *m_accounts;
};

/// One lab account: its gallery, the images labs can be made from, and its labs.
/// Object names: overviewTab, labAccountForm, galleryTab, labImageTable, labTable, jsonText.
class LabAccountDetails final : public DetailsPage {
    Q_OBJECT

public:
    /// \p remove deletes what is selected.
    LabAccountDetails(ConsoleModels &models, LabCommands &commands, QAction *remove,
                      QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    PropertyForm *m_form;
    QLabel *m_gallery;
    QLabel *m_galleryHint;
    ListTab *m_images;
    ListTab *m_labs;
    Selection m_shown;
};

/// One lab: its template, with the progress of what works on it, and its machines.
/// Object names: templateTab, labForm, labFault, labProgress, labMachineTable, jsonText.
class LabDetails final : public DetailsPage {
    Q_OBJECT

public:
    LabDetails(ConsoleModels &models, LabCommands &commands, QAction *remove, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void showLab(const Lab &lab);
    void showFaultOf(const Lab &lab);
    void findProgress();
    void showProgress(const JobReport &report);

    FaultBar *m_fault;
    QLabel *m_work;
    QProgressBar *m_progress;
    PropertyForm *m_form;
    QLabel *m_hint;
    ListTab *m_machines;
    Selection m_shown;
    ResourceId m_exporting;  // the version an export is making; null for none
};

}  // namespace vitrine
