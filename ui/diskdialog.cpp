#include "ui/diskdialog.h"

#include "core/gallery/rules.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/diskwords.h"
#include "ui/equivalent/equivalentsection.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {
namespace {

/// Makes the group when there is none of that name, then registers the disk.
Result<Source> registerDisk(Workspace &workspace, const Source &draft)
{
    const Caller caller = workspace.caller();
    if (!workspace.galleries().group(draft.resourceGroup)) {
        ResourceGroup group;
        group.subscriptionId = draft.subscriptionId;
        group.name = draft.resourceGroup;
        group.location = draft.location;
        if (const auto made = workspace.galleries().createGroup(caller, group); !made)
            return std::unexpected(made.error());
    }
    return workspace.sources().create(caller, draft);
}

}  // namespace

DiskDialog::DiskDialog(Workspace &workspace, Background &background, QWidget *parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_file(new PathEdit(PathEdit::Kind::ExistingFile, QStringLiteral("diskFile"), this))
    , m_name(new QLineEdit(this))
    , m_group(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_osType(new QComboBox(this))
    , m_equivalent(new EquivalentSection(this))
    , m_fileField(addField(m_file, m_file->edit()))
    , m_nameField(addField(m_name, m_name))
    , m_groupField(addField(m_group, m_group))
    , m_regionField(addField(m_region, m_region))
    , m_osTypeField(addField(m_osType, m_osType))
{
    setObjectName(QStringLiteral("diskDialog"));
    setProperty("helpPage", QStringLiteral("publish"));
    m_name->setObjectName(QStringLiteral("diskName"));
    m_group->setObjectName(QStringLiteral("diskGroup"));
    m_region->setObjectName(QStringLiteral("diskRegion"));
    m_osType->setObjectName(QStringLiteral("diskOsType"));
    m_group->setEditable(true);
    if (const auto groups = m_workspace.galleries().groups()) {
        for (const ResourceGroup &group : *groups)
            m_group->addItem(group.name);
    }
    if (m_group->count() == 0)
        m_group->setEditText(QStringLiteral("Images"));
    if (const auto regions = m_workspace.regions().regions()) {
        for (const Region &region : *regions)
            m_region->addItem(QString(), region.name);
    }
    m_osType->addItems(enumSpellings<OsType>());
    connect(m_file->edit(), &QLineEdit::editingFinished, this, &DiskDialog::inspect);
    connect(m_file, &PathEdit::pathChanged, this, [this] {
        if (!m_file->edit()->hasFocus())
            inspect();
    });
    if (const auto subscription = m_workspace.galleries().subscription())
        m_subscription = subscription->id;
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_equivalent);
    for (const QComboBox *box : {m_group, m_region, m_osType})
        connect(box, &QComboBox::currentTextChanged, this, &DiskDialog::showEquivalent);
    connect(m_name, &QLineEdit::textChanged, this, &DiskDialog::showEquivalent);
    connect(m_file, &PathEdit::pathChanged, this, &DiskDialog::showEquivalent);
    retranslate();
}

void DiskDialog::inspect()
{
    const QString path = m_file->path();
    if (path.isEmpty() || (m_inspection && m_inspection->path == path))
        return;
    const quint64 generation = ++m_generation;
    m_inspection.reset();
    m_fileField.error->clear(m_fileField.buddy);
    setHint(m_fileField, tr("Reading the file…"));
    m_background.run(
        this, [path] { return inspectDisk(path); },
        [this, generation, path](const Result<DiskInspection> &inspection) {
            if (generation != m_generation)
                return;
            if (!inspection) {
                m_fileField.error->showFault(inspection.error(), m_fileField.buddy);
            } else {
                m_inspection = *inspection;
                m_inspection->path = path;
                if (m_name->text().isEmpty())
                    m_name->setText(suggestedDefinitionName(QFileInfo(path).completeBaseName()));
                if (const int row = m_osType->findText(inspection->osType); row >= 0)
                    m_osType->setCurrentIndex(row);
            }
            setHint(m_fileField, detectedText());
        });
}

QString DiskDialog::detectedText() const
{
    if (!m_inspection)
        return tr("A disk image: raw, VHD, VHDX, QCOW2 or VMDK. What it is, is told by its "
                  "content.");
    //: format, size and partition table of a disk image file
    QString text =
        tr("Detected: %1, %2, %3")
            .arg(DiskWords::format(*m_inspection), Words::bytes(m_inspection->virtualSizeBytes),
                 DiskWords::table(*m_inspection));
    if (!m_inspection->osName.isEmpty())
        text += QLatin1Char('\n') + m_inspection->osName;
    return text;
}

Source DiskDialog::draft() const
{
    Source draft;
    draft.kind = SourceKind::Disk;
    draft.subscriptionId = m_subscription;
    draft.resourceGroup = m_group->currentText().trimmed();
    draft.name = m_name->text().trimmed();
    draft.location = m_region->currentData().toString();
    draft.path = m_file->path();
    draft.osType = parseEnum<OsType>(m_osType->currentText());
    return draft;
}

void DiskDialog::showEquivalent()
{
    const Source wanted = draft();
    const bool isComplete =
        !wanted.name.isEmpty() && !wanted.path.isEmpty() && !wanted.resourceGroup.isEmpty();
    std::vector<ResourceRequest> requests;
    if (isComplete && m_group->findText(wanted.resourceGroup, Qt::MatchFixedString) < 0)
        requests.push_back(Creation<ResourceGroup>{{.subscriptionId = wanted.subscriptionId,
                                                    .name = wanted.resourceGroup,
                                                    .location = wanted.location,
                                                    .tags = {}}});
    if (isComplete)
        requests.push_back(Creation<Source>{wanted});
    m_equivalent->setRequests(std::move(requests));
}

void DiskDialog::submit()
{
    const auto subscription = m_workspace.galleries().subscription();
    if (!subscription) {
        showFault(subscription.error());
        return;
    }
    m_subscription = subscription->id;
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, wanted = draft()] { return registerDisk(*workspace, wanted); },
        [this](const Result<Source> &source) {
            setBusy(false);
            if (source) {
                accept();
                Q_EMIT registered(source->id().toString());
                return;
            }
            showFault(source.error());
        });
}

FormDialog::Field *DiskDialog::fieldOf(const Fault &problem)
{
    const auto isAbout = [&problem](const char *area) {
        return problem.reason.startsWith(QLatin1String(area));
    };
    if (isAbout("source.name."))
        return &m_nameField;
    if (isAbout("source.osType."))
        return &m_osTypeField;
    if (isAbout("group."))
        return &m_groupField;
    if (isAbout("region."))
        return &m_regionField;
    return isAbout("source.") || isAbout("io.") ? &m_fileField : nullptr;
}

void DiskDialog::retranslate()
{
    setWindowTitle(tr("Register a disk"));
    m_fileField.caption->setText(tr("Disk &file"));
    setHint(m_fileField, detectedText());
    m_file->setTexts(tr("Disk file"), tr("Disk image file"));
    m_nameField.caption->setText(tr("&Name"));
    m_name->setAccessibleName(tr("Name"));
    m_groupField.caption->setText(tr("Resource &group"));
    setHint(m_groupField, tr("A new name makes a new group."));
    m_group->setAccessibleName(tr("Resource group"));
    m_regionField.caption->setText(tr("&Region"));
    setHint(m_regionField, tr("Versions made from the disk have to include this region."));
    m_region->setAccessibleName(tr("Region"));
    m_osTypeField.caption->setText(tr("&OS type"));
    m_osType->setAccessibleName(tr("OS type"));
    for (int row = 0; row < m_region->count(); ++row)
        m_region->setItemText(row, Words::region(m_region->itemData(row).toString()));
    acceptButton()->setText(tr("Register &disk"));
}

}  // namespace vitrine
