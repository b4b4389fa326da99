#pragma once

#include "core/service/replicationservice.h"
#include "ui/formdialog.h"

class QComboBox;

namespace vitrine {

class EquivalentSection;
class Workspace;

/// Asks which disk of a version is written, where to and as what. The export itself is a job.
/// Object names: exportDisk, exportFile, exportFileBrowse, exportFormat, exportRegion.
class ExportDialog final : public FormDialog {
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, const ResourceId &version, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const vitrine::ExportRequest &request);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void fillRegions(Workspace &workspace, const ImageVersion &version);
    void fillDisks(const ImageVersion &version);
    void followFormat();
    void followDisk();
    void showPurpose();
    ExportRequest request() const;
    void showEquivalent();
    DiskFormat format() const;
    bool wantsAllDisks() const;
    QString proposedName() const;

    const ResourceId m_version;
    QComboBox *m_disk;
    PathEdit *m_file;
    QComboBox *m_format;
    QComboBox *m_region;
    bool m_asksFolder = false;
    Field &m_diskField;
    Field &m_formatField;
    Field &m_fileField;
    Field &m_regionField;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
