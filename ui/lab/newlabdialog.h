#pragma once

#include "core/service/labservice.h"
#include "ui/formdialog.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Makes a lab from an image of the attached gallery or from a registered disk. What cannot be
/// used is shown disabled, with the reason.
/// Object names: newLabDialog, labName, labImages.
class NewLabDialog final : public FormDialog {
    Q_OBJECT

public:
    NewLabDialog(Workspace &workspace, Background &background, ResourceId account,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The lab is there, and its template is being made.
    void created(const vitrine::ResourceId &lab);
    /// What labs could be made from has been read.
    void loaded();

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    struct Choices {
        std::vector<LabImage> images;
        std::vector<Source> disks;
    };

    static Result<Choices> read(Workspace &workspace, const ResourceId &account);
    void load();
    void fill();
    void showEquivalent();
    void addRow(const ResourceId &id, const QString &name, const QString &use, bool isUsable);

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_account;
    Choices m_choices;
    bool m_isLoaded = false;
    QLineEdit *m_name;
    QTreeWidget *m_images;
    EquivalentSection *m_equivalent;
    Field &m_nameField;
    Field &m_imageField;
};

}  // namespace vitrine
