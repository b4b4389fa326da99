#pragma once

#include "core/cost/estimate.h"
#include "core/service/bundleservice.h"
#include "ui/formdialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QTableView;

namespace vitrine {

class Background;
class EquivalentSection;
class FigureTableModel;
class Workspace;

/// Shows who has signed a bundle, what it carries and what would be made of it; begins the import
/// when a person trusts the key. Object names: bundleFolder, bundleFolderBrowse, bundleGroup,
/// bundleRegion, bundleContents, bundleTrust.
class ImportBundleDialog final : public FormDialog {
    Q_OBJECT

public:
    ImportBundleDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    void setFolder(const QString &path);

Q_SIGNALS:
    /// The job is queued; the dialog has closed itself.
    void begun();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    /// What was looked at.
    struct Look {
        BundleDescription bundle;
        BundleImportPlan plan;
        CostEstimate cost;  ///< of what is not there yet
    };

    BundleImportRequest request() const;
    void look();
    void begin();
    void forgetLook();
    void showLook();
    void followTrust();

    Workspace &m_workspace;
    Background &m_background;
    std::optional<Look> m_look;
    PathEdit *m_folder;
    QComboBox *m_group;
    QComboBox *m_region;
    FigureTableModel *m_model;
    QTableView *m_contents;
    QCheckBox *m_trust;
    Field &m_folderField;
    Field &m_groupField;
    Field &m_regionField;
    Field &m_contentsField;
    Field &m_trustField;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
