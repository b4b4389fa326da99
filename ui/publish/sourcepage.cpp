#include "ui/publish/sourcepage.h"

#include "core/service/galleryservice.h"
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/publish/droparea.h"
#include "ui/publish/preflightreport.h"
#include "ui/publish/regioncombo.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace vitrine {
namespace {

constexpr int kListed = 500;

ResourceId idIn(const QComboBox *combo)
{
    return ResourceId::parse(combo->currentData().toString()).value_or(ResourceId());
}

void choose(QComboBox *combo, const ResourceId &id)
{
    int index = -1;
    for (int i = 0; i < combo->count() && !id.isNull(); ++i) {
        if (combo->itemData(i).toString().compare(id.toString(), Qt::CaseInsensitive) == 0)
            index = i;
    }
    combo->setCurrentIndex(index);
}

}  // namespace

SourcePage::SourcePage(Workspace &workspace, QWidget *parent)
    : PublishPage(parent)
    , m_workspace(workspace)
    , m_type(new QComboBox)
    , m_path(new QLineEdit)
    , m_browse(new QPushButton)
    , m_drop(new DropArea)
    , m_disk(new QComboBox)
    , m_gallery(new QComboBox)
    , m_definition(new QComboBox)
    , m_version(new QComboBox)
    , m_report(new PreflightReport)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 2 * spacingUnit(this), 2 * spacingUnit(this));
    auto *left = new QWidget(this);
    auto *grid = new QGridLayout(left);
    const int unit = spacingUnit(this);
    grid->setContentsMargins(2 * unit, unit, 2 * unit, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit + unit / 2);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    grid->setColumnStretch(1, 1);
    m_section = addSection(grid);
    addFileRows(grid);
    addResourceRows(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    columns->addWidget(left, 3);
    columns->addWidget(m_report, 2);
    m_report->setMinimumWidth(fontMetrics().averageCharWidth() * 42);

    fillTypes();
    fillDisks();
    fillGalleries();
    retranslate();
    showType(PublishSourceType::File);
}

QString SourcePage::title() const
{
    return tr("Source");
}

void SourcePage::addFileRows(QGridLayout *grid)
{
    m_type->setObjectName(QStringLiteral("sourceTypeCombo"));
    m_typeRow = addRow(grid, m_type, m_type);
    connect(m_type, &QComboBox::activated, this, [this] {
        showType(type());
        answer(PublishField::Source);
    });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacingUnit(this) / 2);
    m_path->setObjectName(QStringLiteral("sourceFileEdit"));
    m_browse->setObjectName(QStringLiteral("sourceBrowseButton"));
    m_browse->setAutoDefault(false);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    m_fileRow = addRow(grid, row, m_path);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->isModified())
            Q_EMIT fileChosen(m_path->text().trimmed());
        m_path->setModified(false);
    });
    connect(m_browse, &QPushButton::clicked, this, &SourcePage::browse);

    m_dropRow = new FormField(PublishField::Source, grid, m_drop, nullptr, false);
    connect(m_drop, &DropArea::dropped, this, &SourcePage::fileChosen);
}

void SourcePage::addResourceRows(QGridLayout *grid)
{
    m_disk->setObjectName(QStringLiteral("sourceDiskCombo"));
    m_gallery->setObjectName(QStringLiteral("sourceGalleryCombo"));
    m_definition->setObjectName(QStringLiteral("sourceDefinitionCombo"));
    m_version->setObjectName(QStringLiteral("sourceVersionCombo"));
    m_diskRow = addRow(grid, m_disk, m_disk);
    m_galleryRow = addRow(grid, m_gallery, m_gallery);
    m_definitionRow = addRow(grid, m_definition, m_definition);
    m_versionRow = addRow(grid, m_version, m_version);
    connect(m_disk, &QComboBox::activated, this, [this] { answer(PublishField::Source); });
    connect(m_gallery, &QComboBox::activated, this, [this] {
        fillDefinitions();
        answer(PublishField::Source);
    });
    connect(m_definition, &QComboBox::activated, this, [this] {
        fillVersions();
        answer(PublishField::Source);
    });
    connect(m_version, &QComboBox::activated, this, [this] { answer(PublishField::Source); });
}

FormField *SourcePage::addRow(QGridLayout *grid, QWidget *editor, QWidget *focus)
{
    // Long names must not push the report out of the window.
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(18);
    }
    return addField(PublishField::Source, grid, editor, focus);
}

void SourcePage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(draft.sourceType)));
    showType(draft.sourceType);
    if (m_path->text().trimmed() != draft.filePath && !m_path->isModified())
        m_path->setText(draft.filePath);
    choose(m_disk, draft.diskId);
    if (!draft.sourceVersionId.isNull() && idIn(m_version) != draft.sourceVersionId)
        showVersion(draft.sourceVersionId);
    m_report->showReport(draft, facts);
}

void SourcePage::store(PublishDraft &draft) const
{
    draft.sourceType = type();
    draft.filePath = m_path->text().trimmed();
    draft.diskId = idIn(m_disk);
    draft.sourceVersionId = idIn(m_version);
}

int SourcePage::showProblems(const PublishProblems &problems)
{
    // All rows ask the one question "from what": the message stands under the row in use.
    const auto problem = std::ranges::find(problems, PublishField::Source, &PublishProblem::field);
    const bool visible = problem != problems.end() && m_typeRow->isTouched();
    for (FormField *row : {m_fileRow, m_diskRow, m_versionRow})
        row->showProblem(visible && row == answerRow() ? problem->text() : QString());
    return visible ? 1 : 0;
}

void SourcePage::focusField(PublishField field)
{
    Q_UNUSED(field)
    answerRow()->focusWidget()->setFocus(Qt::OtherFocusReason);
}

void SourcePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a disk image"), m_path->text());
    dialog->setObjectName(QStringLiteral("sourceFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Disk images (*.vhd *.vhdx *.qcow2 *.vmdk *.img *.raw)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SourcePage::fileChosen);
    dialog->open();
}

void SourcePage::showType(PublishSourceType type)
{
    const bool isFile = type == PublishSourceType::File;
    m_fileRow->setVisible(isFile);
    m_dropRow->setVisible(isFile);
    m_diskRow->setVisible(type == PublishSourceType::RegisteredDisk);
    for (FormField *row : {m_galleryRow, m_definitionRow, m_versionRow})
        row->setVisible(type == PublishSourceType::ImageVersion);
}

void SourcePage::fillTypes()
{
    const QSignalBlocker blocker(m_type);
    const QVariant current = m_type->currentData();
    m_type->clear();
    m_type->addItem(tr("File on this computer"), static_cast<int>(PublishSourceType::File));
    m_type->addItem(tr("Disk, snapshot or managed image"),
                    static_cast<int>(PublishSourceType::RegisteredDisk));
    m_type->addItem(tr("Image version"), static_cast<int>(PublishSourceType::ImageVersion));
    m_type->setCurrentIndex(std::max(0, m_type->findData(current)));
}

void SourcePage::fillDisks()
{
    const QSignalBlocker blocker(m_disk);
    const ResourceId current = idIn(m_disk);
    m_disk->clear();
    const auto sources = m_workspace.sources().sources({}, {}, {}, kListed);
    if (!sources)
        return;
    for (const Source &source : *sources) {
        //: A registered source in a list: %1 its name, %2 its region, %3 its size.
        m_disk->addItem(tr("%1 · %2 · %3")
                            .arg(source.name, Words::region(source.location),
                                 Words::bytes(source.diskSizeBytes)),
                        source.id().toString());
    }
    choose(m_disk, current);
}

void SourcePage::fillGalleries()
{
    const QSignalBlocker blocker(m_gallery);
    m_gallery->clear();
    if (const auto galleries = m_workspace.galleries().galleries({}, {}, kListed)) {
        for (const Gallery &gallery : *galleries)
            m_gallery->addItem(gallery.name, gallery.id().toString());
    }
    m_gallery->setCurrentIndex(-1);
    fillDefinitions();
}

void SourcePage::fillDefinitions()
{
    const QSignalBlocker blocker(m_definition);
    m_definition->clear();
    if (const ResourceId gallery = idIn(m_gallery); !gallery.isNull()) {
        if (const auto definitions = m_workspace.galleries().definitions(gallery, {}, kListed)) {
            for (const ImageDefinition &definition : *definitions)
                m_definition->addItem(definition.name, definition.id().toString());
        }
    }
    m_definition->setCurrentIndex(m_definition->count() == 1 ? 0 : -1);
    fillVersions();
}

void SourcePage::fillVersions()
{
    const QSignalBlocker blocker(m_version);
    m_version->clear();
    if (const ResourceId definition = idIn(m_definition); !definition.isNull()) {
        if (const auto versions = m_workspace.versions().versions(definition, {}, kListed)) {
            for (const ImageVersion &version : *versions)
                m_version->addItem(version.number.toString(), version.id().toString());
        }
    }
    m_version->setCurrentIndex(m_version->count() == 1 ? 0 : -1);
}

void SourcePage::showVersion(const ResourceId &version)
{
    choose(m_gallery, version.parent().parent());
    fillDefinitions();
    choose(m_definition, version.parent());
    fillVersions();
    choose(m_version, version);
}

PublishSourceType SourcePage::type() const
{
    return static_cast<PublishSourceType>(m_type->currentData().toInt());
}

FormField *SourcePage::answerRow() const
{
    switch (type()) {
    case PublishSourceType::File: return m_fileRow;
    case PublishSourceType::RegisteredDisk: return m_diskRow;
    case PublishSourceType::ImageVersion: return m_versionRow;
    }
    return m_fileRow;
}

void SourcePage::retranslate()
{
    fillTypes();
    fillDisks();
    m_section.title->setText(tr("Source of the version"));
    m_section.text->setText(tr("The source is only read, never changed. Its first copy goes to the "
                               "version's region."));
    m_typeRow->setTexts(tr("So&urce type"));
    m_fileRow->setTexts(
        tr("Disk image &file"),
        tr("Recognised by its content, not by its name: raw, VHD, VHDX, QCOW2 or VMDK."));
    m_browse->setText(tr("&Browse…"));
    m_dropRow->setTexts({});
    m_diskRow->setTexts(tr("Registered &disk"),
                        m_disk->count() == 0
                            ? tr("No disk, snapshot or managed image is registered yet.")
                            : tr("It has to be in the version's region."));
    m_galleryRow->setTexts(tr("Source &gallery"));
    m_definitionRow->setTexts(tr("Image d&efinition"));
    m_versionRow->setTexts(tr("&Version"));
}

}  // namespace vitrine
