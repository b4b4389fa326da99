#pragma once

#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Registers a folder as a region. The name is one of the public regions, found by typing a part
/// of it in English or French, or a name of one's own.
/// Object names: regionNameCombo, regionFolder, regionFolderBrowse.
class RegionDialog final : public FormDialog {
    Q_OBJECT

public:
    RegionDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The region is registered; the dialog has closed itself.
    void created(const QString &name);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    QString chosenName() const;
    void fillNames();
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    QComboBox *m_name;
    PathEdit *m_folder;
    EquivalentSection *m_equivalent;
    Field &m_nameField;
    Field &m_folderField;
};

}  // namespace vitrine
