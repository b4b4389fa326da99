#include "ui/publish/replicationpage.h"

#include "core/gallery/publicregions.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/publish/radiochoice.h"
#include "ui/publish/regioncombo.h"
#include "ui/publish/targetregionlist.h"
#include "ui/publish/tonelabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace vitrine {
namespace {

constexpr int kMostMachines = 10'000;

QString partOfTheWorld(const QString &geographyGroup)
{
    if (geographyGroup == QLatin1String("Africa"))
        return ReplicationPage::tr("Africa");
    if (geographyGroup == QLatin1String("Asia Pacific"))
        return ReplicationPage::tr("Asia Pacific");
    if (geographyGroup == QLatin1String("Canada"))
        return ReplicationPage::tr("Canada");
    if (geographyGroup == QLatin1String("Europe"))
        return ReplicationPage::tr("Europe");
    if (geographyGroup == QLatin1String("Middle East"))
        return ReplicationPage::tr("Middle East");
    if (geographyGroup == QLatin1String("South America"))
        return ReplicationPage::tr("South America");
    if (geographyGroup == QLatin1String("US"))
        return ReplicationPage::tr("United States");
    return geographyGroup;
}

}  // namespace

ReplicationPage::ReplicationPage(QWidget *parent)
    : PublishPage(parent)
    , m_mode(new RadioChoice(QStringLiteral("replicationModeChoice")))
    , m_storage(new QComboBox)
    , m_replicas(new QSpinBox)
    , m_machines(new QSpinBox)
    , m_apply(new QPushButton)
    , m_picker(new RegionPicker)
    , m_group(new QToolButton)
    , m_groups(new QMenu(m_group))
    , m_newRegion(new QToolButton)
    , m_targets(new TargetRegionList)
    , m_refused(new ToneLabel(ToneLabel::Look::Plain))
    , m_replicaTotal(makeTextLabel(this))
    , m_storedTotal(makeTextLabel(this))
    , m_regionTotal(makeTextLabel(this))
{
    setProperty("helpPage", QStringLiteral("replica"));
    QGridLayout *grid = makeGrid();
    m_defaultsSection = addSection(grid);
    addDefaults(grid);
    m_targetsSection = addSection(grid);
    addTargets(grid);
    addTotals(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    retranslate();
}

QString ReplicationPage::title() const
{
    return tr("Replication");
}

void ReplicationPage::addDefaults(QGridLayout *grid)
{
    m_storage->setObjectName(QStringLiteral("defaultStorageCombo"));
    m_replicas->setObjectName(QStringLiteral("replicaCountSpin"));
    m_machines->setObjectName(QStringLiteral("machinesAtOnceSpin"));
    m_apply->setObjectName(QStringLiteral("applyAdviceButton"));
    m_apply->setAutoDefault(false);
    m_machines->setRange(0, kMostMachines);
    m_full = m_mode->add(static_cast<int>(ReplicationMode::Full), QStringLiteral("fullModeRadio"));
    m_shallow =
        m_mode->add(static_cast<int>(ReplicationMode::Shallow), QStringLiteral("shallowModeRadio"));
    addField(PublishField::ReplicationMode, grid, m_mode, m_full, false);
    addField(PublishField::DefaultStorage, grid, m_storage, m_storage, false);
    addField(PublishField::ReplicaCount, grid, m_replicas, m_replicas, false);

    auto *adviceRow = new QWidget;
    auto *row = new QHBoxLayout(adviceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacingUnit(this) / 2);
    row->addWidget(m_machines, 1);
    row->addWidget(m_apply);
    addField(PublishField::MachinesAtOnce, grid, adviceRow, m_machines, false);

    connect(m_mode, &RadioChoice::chosen, this, [this](int mode) {
        m_draft.replicationMode = static_cast<ReplicationMode>(mode);
        m_targets->showRegions(m_draft, m_facts);
        updateTotals();
        answer(PublishField::ReplicationMode);
    });
    connect(m_storage, &QComboBox::activated, this,
            [this] { answer(PublishField::DefaultStorage); });
    connect(m_replicas, &QSpinBox::valueChanged, this,
            [this] { answer(PublishField::ReplicaCount); });
    connect(m_machines, &QSpinBox::valueChanged, this, [this](int machines) {
        m_draft.machinesAtOnce = machines;
        updateAdvice();
        Q_EMIT edited(PublishField::MachinesAtOnce);
    });
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_draft.setReplicasEverywhere(
            replicasForMachines(m_machines->value(), m_facts.maximumReplicas));
        {
            const QSignalBlocker blocker(m_replicas);
            m_replicas->setValue(m_draft.replicaCount);
        }
        m_targets->showRegions(m_draft, m_facts);
        answer(PublishField::ReplicaCount);
    });
}

void ReplicationPage::addTargets(QGridLayout *grid)
{
    auto *addRow = new QWidget;
    auto *row = new QHBoxLayout(addRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacingUnit(this) / 2);
    m_picker->setObjectName(QStringLiteral("addRegionCombo"));
    m_newRegion->setObjectName(QStringLiteral("newRegionButton"));
    m_newRegion->setFocusPolicy(Qt::StrongFocus);
    m_group->setObjectName(QStringLiteral("addGroupButton"));
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setPopupMode(QToolButton::InstantPopup);
    m_group->setMenu(m_groups);
    connect(m_groups, &QMenu::aboutToShow, this, &ReplicationPage::fillGroups);
    row->addWidget(m_picker, 1);
    row->addWidget(m_group);
    row->addWidget(m_newRegion);
    addField(PublishField::TargetRegions, grid, addRow, m_picker, false);
    grid->addWidget(m_refused, grid->rowCount(), 1);
    grid->addWidget(m_targets, grid->rowCount(), 0, 1, 3);

    connect(m_picker, &RegionPicker::picked, this, &ReplicationPage::addTarget);
    connect(m_picker, &RegionPicker::unknownTyped, this, [this](const QString &text) {
        m_refusedRegion = text;
        m_refusedAsDuplicate = false;
        retranslate();
    });
    connect(m_newRegion, &QToolButton::clicked, this, &ReplicationPage::regionRequested);
    connect(m_targets, &TargetRegionList::edited, this, [this] {
        m_draft.targetRegions = m_targets->regions();
        answer(PublishField::TargetRegions);
    });
    connect(m_targets, &TargetRegionList::removeRequested, this, &ReplicationPage::removeTarget);
}

void ReplicationPage::addTotals(QGridLayout *grid)
{
    auto *totals = new QWidget(this);
    auto *row = new QHBoxLayout(totals);
    row->setContentsMargins(2 * spacingUnit(this), 0, 2 * spacingUnit(this), 0);
    row->setSpacing(4 * spacingUnit(this));
    m_regionTotal->setObjectName(QStringLiteral("regionTotal"));
    m_replicaTotal->setObjectName(QStringLiteral("replicaTotal"));
    m_storedTotal->setObjectName(QStringLiteral("storedTotal"));
    row->addStretch();
    for (QLabel *total : {m_regionTotal, m_replicaTotal, m_storedTotal}) {
        total->setWordWrap(false);
        QFont font = total->font();
        font.setWeight(QFont::DemiBold);
        total->setFont(font);
        row->addWidget(total);
    }
    grid->addWidget(totals, grid->rowCount(), 0, 1, 3);
}

void ReplicationPage::load(const PublishDraft &draft, const PublishFacts &facts)
{
    const QSignalBlocker blocker(this);
    m_draft = draft;
    m_facts = facts;
    m_replicas->setRange(1, facts.maximumReplicas);
    const QSignalBlocker blockReplicas(m_replicas);
    const QSignalBlocker blockMachines(m_machines);
    m_mode->setChoice(static_cast<int>(draft.replicationMode));
    m_storage->setCurrentIndex(m_storage->findData(static_cast<int>(draft.storageAccountType)));
    m_replicas->setValue(draft.replicaCount);
    m_machines->setValue(draft.machinesAtOnce);
    QStringList names;
    for (const Region &region : facts.regions)
        names.append(region.name);
    m_picker->setRegions(names);
    m_targets->showRegions(draft, facts);
    updateAdvice();
    updateTotals();
}

void ReplicationPage::store(PublishDraft &draft) const
{
    draft.replicationMode = m_draft.replicationMode;
    draft.storageAccountType = static_cast<StorageAccountType>(m_storage->currentData().toInt());
    draft.replicaCount = m_replicas->value();
    draft.machinesAtOnce = m_machines->value();
    draft.targetRegions = m_draft.targetRegions;
}

int ReplicationPage::showProblems(const PublishProblems &problems)
{
    PublishProblems pageWide;
    std::ranges::copy_if(problems, std::back_inserter(pageWide), [this](const PublishProblem &p) {
        return std::ranges::find(m_draft.targetRegions, p.region, &TargetRegion::name)
            == m_draft.targetRegions.end();
    });
    return PublishPage::showProblems(pageWide) + m_targets->showProblems(problems);
}

void ReplicationPage::focusField(PublishField field)
{
    if (field == PublishField::TargetRegions)
        m_targets->focusRegion({});
    else
        PublishPage::focusField(field);
}

void ReplicationPage::addTarget(const QString &region)
{
    m_refusedRegion.clear();
    if (!m_draft.addTarget(region)) {
        m_refusedRegion = region;
        m_refusedAsDuplicate = true;
    }
    retranslate();
    m_targets->showRegions(m_draft, m_facts);
    answer(PublishField::TargetRegions);
}

// Regions that are in the list keep what they have there.
void ReplicationPage::addTargets(const std::vector<TargetRegion> &regions)
{
    m_refusedRegion.clear();
    for (const TargetRegion &region : regions) {
        if (!m_draft.addTarget(region.name))
            continue;
        // Key sets are chosen anew: a version may come from another source.
        m_draft.targetRegions.back() = region;
        m_draft.targetRegions.back().encryption.reset();
    }
    retranslate();
    m_targets->showRegions(m_draft, m_facts);
    answer(PublishField::TargetRegions);
}

void ReplicationPage::fillGroups()
{
    m_groups->clear();
    const auto offer = [this](const QString &text, const std::vector<TargetRegion> &regions) {
        QAction *action = m_groups->addAction(text);
        action->setEnabled(!regions.empty());
        connect(action, &QAction::triggered, this, [this, regions] { addTargets(regions); });
    };
    std::vector<TargetRegion> all;
    QMap<QString, std::vector<TargetRegion>> parts;
    for (const Region &region : m_facts.regions) {
        const TargetRegion target{.name = region.name,
                                  .regionalReplicaCount = {},
                                  .storageAccountType = {},
                                  .excludeFromLatest = {},
                                  .encryption = {}};
        all.push_back(target);
        if (const PublicRegion *known = findPublicRegion(region.name))
            parts[partOfTheWorld(known->geographyGroup)].push_back(target);
    }
    offer(tr("All registered regions"), all);
    // A region that was unregistered since cannot be a target.
    std::vector<TargetRegion> asBefore = m_facts.newestTargets;
    std::erase_if(asBefore, [this](const TargetRegion &target) {
        return m_facts.region(target.name) == nullptr;
    });
    offer(tr("Those of the newest version"), asBefore);
    if (!parts.isEmpty())
        m_groups->addSeparator();
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        offer(part.key(), part.value());
}

void ReplicationPage::removeTarget(const QString &region)
{
    m_draft.removeTarget(region);
    m_targets->showRegions(m_draft, m_facts);
    m_picker->setFocus(Qt::OtherFocusReason);
    answer(PublishField::TargetRegions);
}

void ReplicationPage::fillStorage()
{
    const QSignalBlocker blocker(m_storage);
    const int current = std::max(0, m_storage->currentIndex());
    m_storage->clear();
    for (const StorageAccountType type :
         {StorageAccountType::StandardLrs, StorageAccountType::StandardZrs,
          StorageAccountType::PremiumLrs})
        m_storage->addItem(storageLabel(type), static_cast<int>(type));
    m_storage->setCurrentIndex(current);
}

void ReplicationPage::updateAdvice()
{
    const int machines = m_machines->value();
    const int replicas = replicasForMachines(machines, m_facts.maximumReplicas);
    m_apply->setEnabled(machines > 0);
    field(PublishField::MachinesAtOnce)
        ->setTexts(tr("V&Ms deployed at once"),
                   machines > 0
                       ? tr("Keep %n replica(s) in each region: one for twenty machines that "
                            "start at the same time.",
                            nullptr, replicas)
                       : tr("Enter a number for advice on how many replicas to keep."));
}

void ReplicationPage::updateTotals()
{
    const int replicas = m_draft.totalReplicas();
    m_regionTotal->setText(
        tr("%n region(s)", nullptr, static_cast<int>(m_draft.targetRegions.size())));
    m_replicaTotal->setText(tr("%n replica(s)", nullptr, replicas));
    const std::uint64_t stored =
        m_draft.storedBytes(m_facts.source.occupiedBytes) * static_cast<std::uint64_t>(replicas);
    m_storedTotal->setText(stored > 0 ? tr("%1 stored").arg(Words::bytes(stored)) : QString());
    m_storedTotal->setVisible(stored > 0);
}

void ReplicationPage::retranslate()
{
    fillStorage();
    m_defaultsSection.title->setText(tr("Defaults"));
    m_defaultsSection.text->setText(tr("For every region that says nothing else."));
    //: The version's disks are copied to its regions, or not at all.
    field(PublishField::ReplicationMode)
        ->setTexts(tr("Replication mode"),
                   tr("A shallow version is not copied: it is read from its source, in the source "
                      "region alone, and is lost when the source changes or goes. For trials "
                      "only; the mode cannot be changed later."));
    m_full->setText(tr("&Full copy"));
    m_shallow->setText(tr("Shallo&w, no copy"));
    field(PublishField::DefaultStorage)->setTexts(tr("Default &storage SKU"));
    field(PublishField::ReplicaCount)->setTexts(tr("&Default replica count"));
    //: Zero machines: the advice is off.
    m_machines->setSpecialValueText(tr("Off"));
    m_apply->setText(tr("&Apply to all regions"));
    m_targetsSection.title->setText(tr("Target regions"));
    m_targetsSection.text->setText(
        tr("Every replica is a full, verified copy. The source region comes first."));
    field(PublishField::TargetRegions)->setTexts(tr("Add &region"));
    m_picker->setPlaceholder(tr("Type or choose a region"));
    m_picker->lineEdit()->setAccessibleName(tr("Add region"));
    //: Adds several regions at once.
    m_group->setText(tr("Add gro&up"));
    m_groups->setAccessibleName(tr("Groups of regions"));
    m_newRegion->setText(tr("New reg&ion…"));
    QString refused;
    if (!m_refusedRegion.isEmpty()) {
        refused = m_refusedAsDuplicate
            ? tr("%1 is in the list already.").arg(Words::region(m_refusedRegion))
            : tr("%1 is not a registered region. Use New region to register it.")
                  .arg(m_refusedRegion);
    }
    m_refused->show(Tone::Bad, refused);
    updateAdvice();
    updateTotals();
}

}  // namespace vitrine
