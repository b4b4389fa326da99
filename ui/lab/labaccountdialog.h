#pragma once

#include "core/lab/lab.h"
#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;
struct LabAccount;

/// Makes a lab account. Object names: labAccountDialog, labAccountName, labAccountGroup,
/// labAccountRegion.
class LabAccountDialog final : public FormDialog {
    Q_OBJECT

public:
    LabAccountDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const vitrine::ResourceId &account);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    LabAccount draft() const;
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    QString m_subscription;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_region;
    EquivalentSection *m_equivalent;
    Field &m_nameField;
    Field &m_groupField;
    Field &m_regionField;
};

/// Attaches a gallery to a lab account. Object names: attachGalleryDialog, attachedGallery.
class AttachGalleryDialog final : public FormDialog {
    Q_OBJECT

public:
    AttachGalleryDialog(Workspace &workspace, Background &background, ResourceId account,
                        QWidget *parent = nullptr);

Q_SIGNALS:
    void attached(const vitrine::ResourceId &account);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    const ResourceId m_account;
    QComboBox *m_gallery;
    EquivalentSection *m_equivalent;
    Field &m_galleryField;
};

}  // namespace vitrine
