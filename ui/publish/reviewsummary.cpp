#include "ui/publish/reviewsummary.h"

#include "core/gallery/rules.h"
#include "models/figures/costfigures.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/diskwords.h"
#include "ui/publish/publishpage.h"
#include "ui/publish/regioncombo.h"
#include "ui/publish/reviewpage.h"
#include "ui/publish/targetregionlist.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace vitrine {

namespace {

/// Returns a date that was typed in the reader's words; as typed where it cannot be read.
QString dateInWords(const QString &typed)
{
    const auto date = parseDate(typed, {});
    return date ? QLocale().toString(date->date(), QLocale::LongFormat) : typed;
}

RecommendedRange typedRange(int min, int max)
{
    const auto end = [](int value) { return value > 0 ? std::optional(value) : std::nullopt; };
    return {end(min), end(max)};
}

}  // namespace

ReviewSummary::ReviewSummary(const PublishDraft &draft, const PublishFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_facts(facts)
    , m_grid(new QGridLayout(this))
{
    const int unit = spacingUnit(this);
    m_grid->setContentsMargins(0, unit, 0, 0);
    m_grid->setHorizontalSpacing(2 * unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 26);
    m_grid->setColumnStretch(1, 1);
    addPlan();
    addBasics();
    addVersion();
    if (m_draft.makesVersion())
        addSource();
    addOptions();
    if (m_draft.makesVersion()) {
        addReplication();
        addEncryption();
    }
    addTags();
}

void ReviewSummary::addBasics()
{
    startSection(tabTitle(PublishTab::Basics), PublishTab::Basics, QStringLiteral("edit_basics"));
    const ImageDefinition definition =
        m_facts.definition ? *m_facts.definition : m_draft.newDefinition();
    addLine(tr("Resource group"), m_draft.group.name);
    addLine(tr("Gallery"), m_draft.gallery.name);
    addLine(tr("Region"), regionLabelWithCode(definition.location));
    addLine(tr("Image definition"), definition.name);
    addLine(tr("Operating system"), Words::osType(definition.osType));
    addLine(tr("Operating system state"),
            m_facts.definition || m_draft.osState ? Words::osState(definition.osState)
                                                  : tr("Not chosen yet"));
    addLine(tr("VM generation"), Words::generation(definition.hyperVGeneration));
    //: Publisher, offer and SKU in one line.
    addLine(tr("Publisher / offer / SKU"),
            tr("%1 / %2 / %3")
                .arg(definition.identifier.publisher, definition.identifier.offer,
                     definition.identifier.sku));
}

void ReviewSummary::addVersion()
{
    startSection(tabTitle(PublishTab::Version), PublishTab::Version,
                 QStringLiteral("edit_version"));
    if (!m_draft.makesVersion()) {
        addLine(tr("Create a version now"), tr("No"));
        return;
    }
    addLine(tr("Version number"), m_draft.versionNumber);
    addLine(tr("Region"), regionLabelWithCode(m_draft.versionRegion));
    addLine(tr("Exclude from latest"), m_draft.excludeFromLatest ? tr("Yes") : tr("No"));
    addLine(tr("End of life date"),
            m_draft.endOfLife.isEmpty() ? tr("None") : dateInWords(m_draft.endOfLife));
}

void ReviewSummary::addSource()
{
    startSection(tabTitle(PublishTab::Source), PublishTab::Source, QStringLiteral("edit_source"));
    const SourceKnowledge &source = m_facts.source;
    QString name = source.name.isEmpty() ? tr("Not chosen yet") : source.name;
    if (m_draft.sourceType == PublishSourceType::File && !m_draft.filePath.isEmpty())
        name = QDir::toNativeSeparators(m_draft.filePath);
    addLine(tr("Made from"), name);
    if (source.state == SourceKnowledge::State::Known)
        addLine(tr("Size"),
                //: %1 is a disk's size, %2 the part of it that is in use.
                tr("%1, of which %2 occupied")
                    .arg(Words::bytes(source.virtualBytes), Words::bytes(source.occupiedBytes)));
    if (!source.inspection)
        return;
    const DiskInspection &disk = *source.inspection;
    addLine(tr("Format"), DiskWords::format(disk));
    if (const QString system = DiskWords::system(disk); !system.isEmpty())
        addLine(tr("Found on it"), system);
    if (!disk.signs.empty())
        addLine(tr("Its state"), DiskWords::signs(disk));
}

void ReviewSummary::addReplication()
{
    startSection(tabTitle(PublishTab::Replication), PublishTab::Replication,
                 QStringLiteral("edit_replication"));
    addLine(tr("Replication mode"),
            m_draft.replicationMode == ReplicationMode::Shallow
                ? tr("Shallow: nothing is copied, the version is read from its source")
                : tr("Full copy"));
    addLine(tr("Default storage SKU"), storageLabel(m_draft.storageAccountType));
    addLine(tr("Default replica count"), QLocale().toString(m_draft.replicaCount));
    QStringList regions;
    for (const TargetRegion &target : m_draft.targetRegions)
        regions.append(Words::region(target.name));
    addLine(tr("Target regions"), QLocale().createSeparatedList(regions));
}

void ReviewSummary::addOptions()
{
    startSection(tabTitle(PublishTab::Options), PublishTab::Options,
                 QStringLiteral("edit_options"));
    const DefinitionOptions options =
        m_facts.definition ? DefinitionOptions::of(*m_facts.definition) : m_draft.options;
    addDocuments(options);
    addLine(tr("Recommended vCPUs"), Words::range(typedRange(options.minVCPUs, options.maxVCPUs)));
    addLine(tr("Recommended memory (GiB)"),
            Words::range(typedRange(options.minMemory, options.maxMemory)));
    QStringList disks;
    for (const DiskSku type : options.disallowedDiskTypes)
        disks.append(diskTypeLabel(type));
    addLineIfAny(tr("Disallowed disk types"), QLocale().createSeparatedList(disks));
    if (options.hasPlan)
        addLine(tr("Purchase plan"), Words::plan(options.plan));
}

void ReviewSummary::addDocuments(const DefinitionOptions &options)
{
    addLineIfAny(tr("Release notes"), options.releaseNoteUri);
    addLineIfAny(tr("Privacy statement"), options.privacyStatementUri);
    addLineIfAny(tr("EULA"), options.eula);
    if (!options.endOfLife.isEmpty())
        addLine(tr("End of life of the definition"), dateInWords(options.endOfLife));
}

void ReviewSummary::addEncryption()
{
    startSection(tabTitle(PublishTab::Encryption), PublishTab::Encryption,
                 QStringLiteral("edit_encryption"));
    addLine(tr("Encryption type"),
            m_draft.usesOwnKeys ? tr("Customer-managed key") : tr("Platform-managed key"));
    if (!m_draft.usesOwnKeys)
        return;
    for (const TargetRegion &target : m_draft.targetRegions) {
        const RegionalEncryption chosen = target.encryption.value_or(RegionalEncryption());
        QStringList sets;
        if (!chosen.osDiskEncryptionSetId.isNull())
            sets.append(chosen.osDiskEncryptionSetId.name());
        for (const RegionalEncryption::DataDisk &disk : chosen.dataDiskImages)
            //: The set that encrypts a data disk: %1 is its LUN, %2 the set.
            sets.append(tr("LUN %1: %2").arg(disk.lun).arg(disk.diskEncryptionSetId.name()));
        addLine(Words::region(target.name),
                sets.isEmpty() ? Words::dash() : QLocale().createSeparatedList(sets));
    }
}

void ReviewSummary::addTags()
{
    startSection(tabTitle(PublishTab::TagList), PublishTab::TagList, QStringLiteral("edit_tags"));
    const auto list = [](const Tags &tags) {
        QStringList lines;
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            lines.append(tag.key() + QStringLiteral(" = ") + tag.value());
        return lines.join(QLatin1Char('\n'));
    };
    if (m_draft.gallery.isNew)
        addLineIfAny(tr("Gallery"), list(m_draft.tagsOn(&DraftTag::onGallery)));
    if (m_draft.definitionIsNew)
        addLineIfAny(tr("Image definition"), list(m_draft.tagsOn(&DraftTag::onDefinition)));
    if (!m_draft.makesVersion())
        return;
    const QString onVersion = list(m_draft.tagsOn(&DraftTag::onVersion));
    addLine(tr("Image version"), onVersion.isEmpty() ? tr("None") : onVersion);
}

void ReviewSummary::addPlan()
{
    auto *title = makeHeading(this, 2);
    title->setText(tr("What will happen"));
    m_grid->addWidget(title, m_row++, 0, 1, 3);
    QStringList made;
    if (m_draft.group.isNew)
        made.append(tr("Resource group %1").arg(m_draft.group.name));
    if (m_draft.gallery.isNew)
        made.append(tr("Gallery %1").arg(m_draft.gallery.name));
    if (m_draft.definitionIsNew)
        made.append(tr("Image definition %1").arg(m_draft.definition));
    if (m_draft.makesVersion())
        made.append(tr("Image version %1").arg(m_draft.versionNumber));
    addLine(tr("Creates"), made.join(QLatin1Char('\n')));
    if (!m_draft.makesVersion())
        return;
    if (m_facts.source.occupiedBytes > 0)
        addLine(
            tr("Reads once"),
            tr("%1 from %2").arg(Words::bytes(m_facts.source.occupiedBytes), m_facts.source.name));
    addRegionTable();
    if (m_facts.cost)
        addLine(tr("Cost"), CostFigures::estimate(*m_facts.cost).join(QLatin1Char('\n')));
    addLimits();
    addAdvice();
}

void ReviewSummary::addLimits()
{
    if (!m_facts.usage)
        return;
    if (!*m_facts.usage)
        addLine(tr("Limits"), faultText(m_facts.usage->error()).message);
    else if (const QStringList near = CostFigures::nearLimits(**m_facts.usage); !near.isEmpty())
        addLine(tr("Limits"), near.join(QLatin1Char('\n')));
}

// What is to be thought of before, not after: the regions.
void ReviewSummary::addAdvice()
{
    QStringList lines;
    for (Advice &advice : publishingAdvice(m_draft.toRequest().version)) {
        if (!advice.code.startsWith(QLatin1String("regions.")))
            continue;
        advice.arguments.front() = Words::resource(advice.resource);
        const AdviceText text = adviceText(advice);
        lines << text.message + u' ' + text.remedy;
    }
    if (!lines.isEmpty())
        addLine(tr("Advice"), lines.join(QLatin1Char('\n')));
}

void ReviewSummary::addRegionTable()
{
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, spacingUnit(this) / 2, 0, 0);
    grid->setHorizontalSpacing(3 * spacingUnit(this));
    grid->setVerticalSpacing(spacingUnit(this) / 2);
    grid->setColumnStretch(0, 1);
    const auto put = [&](int row, int column, const QString &text) {
        QLabel *cell = row == 0 ? makeQuietLabel(table) : makeTextLabel(table);
        cell->setWordWrap(false);
        cell->setText(text);
        grid->addWidget(cell, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(0, 0, tr("Region"));
    put(0, 1, tr("Replicas"));
    put(0, 2, tr("Bytes written"));
    put(0, 3, tr("Free now"));
    put(0, 4, tr("Free after"));
    const QString unknown = Words::dash();
    int row = 1;
    for (const TargetRegion &target : m_draft.targetRegions) {
        const int count = target.regionalReplicaCount.value_or(m_draft.replicaCount);
        const std::uint64_t bytes =
            m_draft.storedBytes(m_facts.source.occupiedBytes) * static_cast<std::uint64_t>(count);
        put(row, 0, Words::region(target.name));
        put(row, 1, QLocale().toString(count));
        put(row, 2, bytes > 0 ? Words::bytes(bytes) : unknown);
        const RegionStatus *status = m_facts.status(target.name);
        const bool known = status != nullptr && status->freeBytes;
        put(row, 3, known ? Words::bytes(*status->freeBytes) : unknown);
        if (!known)
            put(row, 4, unknown);
        else
            put(row, 4,
                *status->freeBytes >= bytes ? Words::bytes(*status->freeBytes - bytes)
                                            : tr("does not fit"));
        ++row;
    }
    m_grid->addWidget(table, m_row++, 0, 1, 3);
}

void ReviewSummary::startSection(const QString &title, PublishTab tab, const QString &editName)
{
    m_grid->setRowMinimumHeight(m_row++, spacingUnit(this));
    auto *heading = makeHeading(this, 2);
    heading->setText(title);
    m_grid->addWidget(heading, m_row, 0, 1, 2);
    auto *edit = new QPushButton(tr("Edit"), this);
    edit->setObjectName(editName);
    edit->setAutoDefault(false);
    edit->setAccessibleName(tr("Edit %1").arg(title));
    connect(edit, &QPushButton::clicked, this, [this, tab] { Q_EMIT editRequested(tab); });
    m_grid->addWidget(edit, m_row, 2, Qt::AlignRight);
    ++m_row;
}

void ReviewSummary::addLine(const QString &caption, const QString &value)
{
    addCell(caption, 0, true);
    // A long path must not widen the window: its middle gives way. Lists wrap at their commas.
    const int widest = fontMetrics().averageCharWidth() * 72;
    QStringList lines = value.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (!line.contains(QLatin1String(", ")))
            line = fontMetrics().elidedText(line, Qt::ElideMiddle, widest);
    }
    QLabel *cell = addCell(lines.join(QLatin1Char('\n')), 1);
    cell->setMinimumWidth(1);
    if (cell->text() != value)
        cell->setToolTip(value);
    ++m_row;
}

void ReviewSummary::addLineIfAny(const QString &caption, const QString &value)
{
    if (!value.isEmpty())
        addLine(caption, value);
}

QLabel *ReviewSummary::addCell(const QString &text, int column, bool isCaption)
{
    QLabel *label = isCaption ? makeQuietLabel(this) : makeTextLabel(this);
    label->setText(text);
    m_grid->addWidget(label, m_row, column, Qt::AlignTop);
    return label;
}

}  // namespace vitrine
