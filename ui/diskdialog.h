#pragma once

#include "core/disk/diskinspector.h"
#include "core/gallery/resources.h"
#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class Background;
class EquivalentSection;
class Workspace;

/// Registers a disk image file as a managed disk that versions can be made from. What the file
/// is, is read on a worker thread as soon as it is named.
/// Object names: diskFile, diskFileBrowse, diskName, diskGroup, diskRegion, diskOsType.
class DiskDialog final : public FormDialog {
    Q_OBJECT

public:
    DiskDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The disk is registered; the dialog has closed itself.
    void registered(const QString &resourceId);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void inspect();
    QString detectedText() const;
    /// Returns the disk as the fields describe it.
    Source draft() const;
    void showEquivalent();

    Workspace &m_workspace;
    Background &m_background;
    PathEdit *m_file;
    QLineEdit *m_name;
    QComboBox *m_group;
    QComboBox *m_region;
    QComboBox *m_osType;
    EquivalentSection *m_equivalent;
    QString m_subscription;
    Field &m_fileField;
    Field &m_nameField;
    Field &m_groupField;
    Field &m_regionField;
    Field &m_osTypeField;
    std::optional<DiskInspection> m_inspection;
    quint64 m_generation = 0;  // drops the answer to a file that is no longer named
};

}  // namespace vitrine
