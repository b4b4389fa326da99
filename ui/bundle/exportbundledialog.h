#pragma once

#include "core/service/bundleservice.h"
#include "ui/formdialog.h"

#include <optional>

class QComboBox;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Asks which versions go into a bundle and where it is made; tells how much that is, and begins it
/// when a person says so. Object names: bundleGallery, bundleDefinition, bundleFolder,
/// bundlePartSize, bundleBase.
class ExportBundleDialog final : public FormDialog {
    Q_OBJECT

public:
    ExportBundleDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    /// Puts in what is proposed: a gallery or an image definition, and a folder.
    void choose(const ResourceId &id);
    void setFolder(const QString &path);

Q_SIGNALS:
    /// The job is queued; \p fingerprint is of the key that signs. The dialog has closed itself.
    void begun(const QString &fingerprint);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    BundleExportRequest request() const;
    void fillDefinitions();
    void look();
    void write();
    void forgetPlan();
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    std::optional<BundleExportPlan> m_plan;
    QComboBox *m_gallery;
    QComboBox *m_definition;
    PathEdit *m_folder;
    QComboBox *m_partSize;
    PathEdit *m_base;
    Field &m_galleryField;
    Field &m_definitionField;
    Field &m_folderField;
    Field &m_partSizeField;
    Field &m_baseField;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
