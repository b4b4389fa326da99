#include "ui/exportdialog.h"

#include "core/service/jobrequests.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/words.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vitrine {
namespace {

// What an item of the choice of disks stands for: a LUN, or one of these.
constexpr int kSystemDisk = -1;
constexpr int kAllDisks = -2;

}  // namespace

ExportDialog::ExportDialog(Workspace &workspace, const ResourceId &version, QWidget *parent)
    : FormDialog(parent)
    , m_version(version)
    , m_disk(new QComboBox(this))
    , m_file(new PathEdit(PathEdit::Kind::NewFile, QStringLiteral("exportFile"), this))
    , m_format(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_diskField(addField(m_disk, m_disk))
    , m_formatField(addField(m_format, m_format))
    , m_fileField(addField(m_file, m_file->edit()))
    , m_regionField(addField(m_region, m_region))
    , m_equivalent(new EquivalentSection(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setProperty("helpPage", QStringLiteral("version"));
    m_disk->setObjectName(QStringLiteral("exportDisk"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_region->setObjectName(QStringLiteral("exportRegion"));
    const auto known = workspace.versions().version(version);
    fillDisks(known ? *known : ImageVersion());
    fillRegions(workspace, known ? *known : ImageVersion());
    for (const DiskFormat format : diskFormats())
        m_format->addItem(QString(), toString(format));
    m_format->setCurrentIndex(m_format->findData(toString(DiskFormat::Vhd)));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    m_file->setPath(QDir(folder).filePath(proposedName()));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_disk, &QComboBox::currentIndexChanged, this, &ExportDialog::followDisk);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    for (const QComboBox *box : {m_disk, m_format, m_region})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showEquivalent);
    connect(m_file, &PathEdit::pathChanged, this, &ExportDialog::showEquivalent);
    retranslate();
    showEquivalent();
}

void ExportDialog::fillDisks(const ImageVersion &version)
{
    m_disk->addItem(QString(), kSystemDisk);
    for (const DataDiskImage &disk : version.dataDisks)
        m_disk->addItem(QString(), disk.lun);
    if (!version.dataDisks.empty())
        m_disk->addItem(QString(), kAllDisks);
    // Nothing to choose from: one field less to read.
    m_disk->setVisible(m_disk->count() > 1);
    m_diskField.caption->setVisible(m_disk->count() > 1);
}

void ExportDialog::fillRegions(Workspace &workspace, const ImageVersion &version)
{
    m_region->addItem(QString(), QString());
    const auto status = workspace.versions().replicationStatus(version);
    if (!status)
        return;
    for (const RegionalReplicationStatus &region : status->summary) {
        if (region.replicasCommitted > 0)
            m_region->addItem(QString(), region.region);
    }
}

DiskFormat ExportDialog::format() const
{
    return diskFormatOf(m_format->currentData().toString()).value_or(DiskFormat::Vhd);
}

bool ExportDialog::wantsAllDisks() const
{
    return m_disk->currentData().toInt() == kAllDisks;
}

QString ExportDialog::proposedName() const
{
    const int lun = m_disk->currentData().toInt();
    const QString disk = lun >= 0 ? QStringLiteral("-lun%1").arg(lun) : QString();
    return QStringLiteral("%1-%2%3.%4")
        .arg(m_version.names().value(1), m_version.name(), disk, fileExtension(format()));
}

void ExportDialog::followFormat()
{
    showPurpose();
    const QString path = m_file->path();
    const QFileInfo file(path);
    // Only an ending that says a format: what a person typed otherwise stays.
    const bool saysFormat = std::ranges::any_of(diskFormats(), [&file](DiskFormat known) {
        return file.suffix().compare(fileExtension(known), Qt::CaseInsensitive) == 0;
    });
    if (saysFormat && !m_asksFolder)
        m_file->setPath(path.chopped(file.suffix().size()) + fileExtension(format()));
}

void ExportDialog::followDisk()
{
    const QString folder = m_asksFolder ? m_file->path() : QFileInfo(m_file->path()).path();
    m_asksFolder = wantsAllDisks();
    m_file->setKind(m_asksFolder ? PathEdit::Kind::Folder : PathEdit::Kind::NewFile);
    m_file->setPath(m_asksFolder ? folder : QDir(folder).filePath(proposedName()));
    retranslate();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.versionId = m_version;
    request.outputPath = m_file->path();
    request.format = format();
    request.region = m_region->currentData().toString();
    request.allDisks = wantsAllDisks();
    if (const int lun = m_disk->currentData().toInt(); lun >= 0)
        request.lun = lun;
    return request;
}

void ExportDialog::submit()
{
    const ExportRequest wanted = request();
    if (wanted.outputPath.isEmpty()) {
        m_file->setFocus();
        return;
    }
    accept();
    Q_EMIT chosen(wanted);
}

void ExportDialog::showEquivalent()
{
    m_equivalent->setRequests(m_file->path().isEmpty()
                                  ? std::vector<ResourceRequest>()
                                  : std::vector<ResourceRequest>{commandOf(request())});
}

FormDialog::Field *ExportDialog::fieldOf(const Fault &)
{
    return &m_fileField;
}

void ExportDialog::showPurpose()
{
    const auto purpose = [this] {
        switch (format()) {
        case DiskFormat::Raw: return tr("The disk byte for byte, which every tool can read.");
        case DiskFormat::Vhd: return tr("What Azure takes: as large as the disk.");
        case DiskFormat::VhdDynamic:
            return tr("For Hyper-V and VirtualBox: only what is used. Azure does not take it.");
        case DiskFormat::Vhdx: return tr("For Hyper-V since Windows Server 2012.");
        case DiskFormat::Qcow2: return tr("For QEMU, KVM, Proxmox VE and OpenStack.");
        case DiskFormat::Vmdk:
            return tr("For VMware and OVF packages: compressed, so small but slower to write.");
        }
        return QString();
    };
    setHint(m_formatField, purpose());
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export %1").arg(Words::resource(m_version)));
    m_diskField.caption->setText(tr("&Disk"));
    m_disk->setAccessibleName(tr("Disk"));
    for (int row = 0; row < m_disk->count(); ++row) {
        const int lun = m_disk->itemData(row).toInt();
        m_disk->setItemText(row,
                            lun == kSystemDisk     ? tr("Operating system disk")
                                : lun == kAllDisks ? tr("All disks, each in a file of its own")
                                                   : tr("Data disk, LUN %1").arg(lun));
    }
    m_formatField.caption->setText(tr("For&mat"));
    m_format->setAccessibleName(tr("Format"));
    // In the order of diskFormats().
    const QStringList names{tr("Raw disk"), tr("Fixed VHD"), tr("Dynamic VHD"),
                            tr("VHDX"),     tr("QCOW2"),     tr("VMDK (streamOptimized)")};
    for (int row = 0; row < m_format->count(); ++row)
        m_format->setItemText(row, names.value(row));
    showPurpose();
    m_fileField.caption->setText(m_asksFolder ? tr("Fo&lder") : tr("&File"));
    setHint(m_fileField, tr("Written beside and renamed when it is complete."));
    m_file->setTexts(m_asksFolder ? tr("Folder") : tr("File"), tr("Export to"));
    m_regionField.caption->setText(tr("Read from &region"));
    m_region->setAccessibleName(tr("Read from region"));
    m_region->setItemText(0, tr("Nearest that can be read"));
    for (int row = 1; row < m_region->count(); ++row)
        m_region->setItemText(row, Words::region(m_region->itemData(row).toString()));
    acceptButton()->setText(tr("&Export"));
}

}  // namespace vitrine
