#pragma once

#include "core/cost/estimate.h"
#include "core/service/labservice.h"
#include "ui/formdialog.h"

class QRadioButton;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Exports the template of a lab to the attached gallery: as a new image, or as a new version of
/// the one the lab was made from or exported as before.
/// Object names: templateExportDialog, newImageRadio, existingImageRadio, exportedName.
class TemplateExportDialog final : public FormDialog {
    Q_OBJECT

public:
    TemplateExportDialog(Workspace &workspace, Background &background, ResourceId lab,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// The export runs; the dialog has closed itself.
    void exporting(const vitrine::ResourceId &version);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void findExisting();
    void estimate(const Lab &lab);
    void followChoice();
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_lab;
    QString m_gallery;
    QString m_existing;  // the definition that can be updated; empty: none
    QStringList m_regions;
    QWidget *m_choice;
    QRadioButton *m_new;
    QRadioButton *m_update;
    QLineEdit *m_name;
    QLabel *m_targets;
    Field &m_choiceField;
    Field &m_nameField;
    Field &m_targetField;
    EquivalentSection *m_equivalent;
    std::optional<CostEstimate> m_cost;  // at most
};

}  // namespace vitrine
