#pragma once

#include "ui/detailspage.h"

class QAction;
class QPlainTextEdit;

namespace vitrine {

class ListTab;
class MachineCommands;
class PropertyForm;
struct Machine;
struct Source;

/// All machines and scale sets. Object names: machineTable, scaleSetTable.
class MachinesDetails final : public DetailsPage {
    Q_OBJECT

public:
    MachinesDetails(ConsoleModels &models, const MachineCommands &commands, QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    ListTab *m_machines;
    ListTab *m_scaleSets;
};

/// One machine: what it was made from, whether it runs, its disks and what they take, and what it
/// wrote to its serial console. Object names: overviewTab, machineForm, machineSerialLog, jsonText.
class MachineDetails final : public DetailsPage {
    Q_OBJECT

public:
    /// \p remove deletes what is selected.
    MachineDetails(ConsoleModels &models, const MachineCommands &commands, QAction *remove,
                   QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    void measureDisks(const Source &source);
    void readSerialLog();
    void showForm();

    PropertyForm *m_form;
    QPlainTextEdit *m_serialLog;
    std::vector<std::pair<QString, QString>> m_rows;
    QString m_usedText;
    Selection m_measured;
};

/// One scale set: what its instances are made from, and the instances.
/// Object names: overviewTab, scaleSetForm, instanceTable, jsonText.
class ScaleSetDetails final : public DetailsPage {
    Q_OBJECT

public:
    ScaleSetDetails(ConsoleModels &models, const MachineCommands &commands, QAction *remove,
                    QWidget *parent);
    void refresh() override;
    void retranslate() override;

private:
    PropertyForm *m_form;
    ListTab *m_instances;
    Selection m_shown;
};

}  // namespace vitrine
