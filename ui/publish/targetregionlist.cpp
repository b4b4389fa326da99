#include "ui/publish/targetregionlist.h"

#include "models/words.h"
#include "ui/controls.h"
#include "ui/publish/publishpage.h"
#include "ui/publish/regioncombo.h"
#include "ui/publish/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>

namespace vitrine {
namespace {

enum Column { Name, Replicas, Storage, Exclude, Stored, Remove };

constexpr std::array kStorageTypes{StorageAccountType::StandardLrs, StorageAccountType::StandardZrs,
                                   StorageAccountType::PremiumLrs};

}  // namespace

QString storageLabel(StorageAccountType type)
{
    switch (type) {
    case StorageAccountType::StandardLrs: return TargetRegionList::tr("Standard HDD LRS");
    case StorageAccountType::StandardZrs: return TargetRegionList::tr("Standard ZRS");
    case StorageAccountType::PremiumLrs: return TargetRegionList::tr("Premium SSD LRS");
    }
    return {};
}

struct TargetRegionList::Row {
    TargetRegion target;
    bool isSource = false;
    QLabel *name = nullptr;
    ToneLabel *space = nullptr;
    QLabel *free = nullptr;
    QSpinBox *replicas = nullptr;
    QComboBox *storage = nullptr;
    QCheckBox *exclude = nullptr;
    QLabel *stored = nullptr;
    QToolButton *remove = nullptr;
    ToneLabel *problem = nullptr;
};

TargetRegionList::TargetRegionList(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("targetRegionList"));
    auto *layout = new QVBoxLayout(this);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(2 * unit, unit, 2 * unit, unit);
}

TargetRegionList::~TargetRegionList() = default;

void TargetRegionList::showRegions(const PublishDraft &draft, const PublishFacts &facts)
{
    const bool sameRows = std::ranges::equal(
        m_rows, draft.targetRegions, {}, [](const auto &row) { return row->target.name; },
        &TargetRegion::name);
    m_draft = draft;
    m_facts = facts;
    if (!sameRows || m_content == nullptr) {
        rebuild();
        return;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->target = draft.targetRegions[i];
        updateRow(*m_rows[i]);
    }
}

void TargetRegionList::fixStorage(const QStringList &regions)
{
    m_fixedStorage = regions;
    for (const auto &row : m_rows)
        updateRow(*row);
}

std::vector<TargetRegion> TargetRegionList::regions() const
{
    std::vector<TargetRegion> all;
    for (const auto &row : m_rows)
        all.push_back(row->target);
    return all;
}

int TargetRegionList::showProblems(const PublishProblems &problems)
{
    int shown = 0;
    for (const auto &row : m_rows) {
        const auto problem = std::ranges::find_if(problems, [&](const PublishProblem &p) {
            return p.field == PublishField::TargetRegions && p.region == row->target.name;
        });
        const bool visible = problem != problems.end();
        row->problem->show(Tone::Bad, visible ? problem->text() : QString());
        row->storage->setAccessibleDescription(row->problem->text());
        shown += visible ? 1 : 0;
    }
    return shown;
}

void TargetRegionList::focusRegion(const QString &region)
{
    for (const auto &row : m_rows) {
        if (row->target.name == region || region.isEmpty()) {
            row->replicas->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void TargetRegionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content != nullptr)
        rebuild();
    QFrame::changeEvent(event);
}

void TargetRegionList::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = spacingUnit(this) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void TargetRegionList::rebuild()
{
    if (m_content != nullptr) {
        // The button that asked for this may be among them.
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_rows.clear();
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    const int unit = spacingUnit(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * unit);
    m_grid->setVerticalSpacing(unit / 2);
    m_grid->setColumnStretch(Name, 1);
    addHeadings();
    int line = 1;
    for (const TargetRegion &target : m_draft.targetRegions) {
        addRow(line, target);
        line += 3;
    }
    layout()->addWidget(m_content);
    m_content->show();
}

void TargetRegionList::addHeadings()
{
    const std::array<std::pair<Column, QString>, 5> headings{
        {{Name, tr("Region")},
         {Replicas, tr("Replicas")},
         {Storage, tr("Storage")},
         //: Heading of a column of check boxes: exclude the version from
         //: "latest" in this region.
         {Exclude, tr("Exclude")},
         {Stored, tr("Stored")}}};
    for (const auto &[column, text] : headings) {
        QLabel *heading = makeQuietLabel(m_content);
        heading->setWordWrap(false);
        heading->setText(text);
        m_grid->addWidget(heading, 0, column, column == Stored ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void TargetRegionList::addRow(int line, const TargetRegion &target)
{
    auto row = std::make_unique<Row>();
    row->target = target;
    row->isSource = target.name == m_draft.versionRegion;
    row->name = makeTextLabel(m_content);
    row->free = makeQuietLabel(m_content);
    row->space = new ToneLabel(ToneLabel::Look::Plain, m_content);
    row->replicas = new QSpinBox(m_content);
    row->storage = new QComboBox(m_content);
    row->exclude = new QCheckBox(m_content);
    row->stored = makeTextLabel(m_content);
    row->stored->setWordWrap(false);
    row->remove = new QToolButton(m_content);
    row->problem = new ToneLabel(ToneLabel::Look::Plain, m_content);
    const auto named = [&](QObject *object, const char *part) {
        object->setObjectName(QLatin1String(part) + target.name);
    };
    named(row->replicas, "replicas_");
    named(row->storage, "storage_");
    named(row->exclude, "exclude_");
    named(row->stored, "stored_");
    named(row->remove, "remove_");
    named(row->problem->label(), "problem_");
    named(row->space->label(), "space_");

    row->replicas->setRange(1, m_facts.maximumReplicas);
    for (const StorageAccountType type : kStorageTypes)
        row->storage->addItem(storageLabel(type), static_cast<int>(type));
    row->remove->setText(QStringLiteral("\u2715"));
    row->remove->setAutoRaise(true);
    row->remove->setFocusPolicy(Qt::StrongFocus);
    row->remove->setVisible(!row->isSource);

    m_grid->setRowMinimumHeight(line, row->storage->sizeHint().height() + spacingUnit(this) / 2);
    m_grid->addWidget(row->name, line, Name, Qt::AlignVCenter);
    m_grid->addWidget(row->replicas, line, Replicas, Qt::AlignVCenter);
    m_grid->addWidget(row->storage, line, Storage, Qt::AlignVCenter);
    m_grid->addWidget(row->exclude, line, Exclude, Qt::AlignVCenter | Qt::AlignHCenter);
    m_grid->addWidget(row->stored, line, Stored, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->addWidget(row->remove, line, Remove, Qt::AlignVCenter);
    m_grid->addWidget(row->free, line + 1, Name);
    m_grid->addWidget(row->space, line + 1, Name, 1, Remove - Name + 1);
    m_grid->addWidget(row->problem, line + 2, Name, 1, Remove - Name + 1);
    updateRow(*row);
    connectRow(row.get());
    m_rows.push_back(std::move(row));
}

void TargetRegionList::connectRow(Row *row)
{
    connect(row->replicas, &QSpinBox::valueChanged, this, [this, row](int count) {
        row->target.regionalReplicaCount = count;
        Q_EMIT edited();
    });
    connect(row->storage, &QComboBox::activated, this, [this, row] {
        row->target.storageAccountType =
            static_cast<StorageAccountType>(row->storage->currentData().toInt());
        Q_EMIT edited();
    });
    connect(row->exclude, &QCheckBox::toggled, this, [this, row](bool excluded) {
        row->target.excludeFromLatest.reset();
        if (excluded != m_draft.excludeFromLatest)
            row->target.excludeFromLatest = excluded;
        Q_EMIT edited();
    });
    connect(row->remove, &QToolButton::clicked, this,
            [this, row] { Q_EMIT removeRequested(row->target.name); });
}

void TargetRegionList::updateRow(Row &row) const
{
    const QString label = Words::region(row.target.name);
    //: %1 is the source region's name.
    row.name->setText(row.isSource ? tr("%1 (source)").arg(label) : label);
    row.name->setToolTip(
        row.isSource ? tr("The version's own region is always a target. Change it on page Version.")
                     : QString());
    row.replicas->setAccessibleName(tr("Replicas in %1").arg(label));
    row.storage->setAccessibleName(tr("Storage in %1").arg(label));
    row.exclude->setAccessibleName(tr("Exclude from latest in %1").arg(label));
    row.remove->setAccessibleName(tr("Remove %1").arg(label));
    row.remove->setToolTip(row.remove->accessibleName());

    const QSignalBlocker blockReplicas(row.replicas);
    row.replicas->setValue(row.target.regionalReplicaCount.value_or(m_draft.replicaCount));
    const StorageAccountType storage =
        row.target.storageAccountType.value_or(m_draft.storageAccountType);
    row.storage->setCurrentIndex(row.storage->findData(static_cast<int>(storage)));
    const bool isFixed = m_fixedStorage.contains(row.target.name);
    row.storage->setEnabled(!isFixed);
    row.storage->setToolTip(
        isFixed ? tr("Cannot change: the version has replicas of this type here.") : QString());
    const Region *region = m_facts.region(row.target.name);
    const int zoneRedundant =
        row.storage->findData(static_cast<int>(StorageAccountType::StandardZrs));
    const bool hasZones = region != nullptr && region->hasZones();
    auto *items = qobject_cast<QStandardItemModel *>(row.storage->model());
    items->item(zoneRedundant)->setEnabled(hasZones);
    items->item(zoneRedundant)->setToolTip(hasZones ? QString() : tr("This region has no zones."));
    const QSignalBlocker quiet(row.exclude);
    row.exclude->setChecked(row.target.excludeFromLatest.value_or(m_draft.excludeFromLatest));
    updateSpace(row);
}

void TargetRegionList::updateSpace(Row &row) const
{
    const auto replicas = static_cast<std::uint64_t>(row.replicas->value());
    const std::uint64_t needed = m_draft.storedBytes(m_facts.source.occupiedBytes) * replicas;
    row.stored->setText(needed > 0 ? Words::bytes(needed) : Words::dash());
    row.free->clear();
    row.space->show(Tone::Neutral, {});
    if (const RegionStatus *status = m_facts.status(row.target.name)) {
        if (status->fault)
            row.space->show(Tone::Bad, faultText(*status->fault).message);
        else if (status->freeBytes && *status->freeBytes < needed)
            row.space->show(Tone::Warning,
                            tr("%1 needed, %2 free. Fewer replicas or another region would fit.")
                                .arg(Words::bytes(needed), Words::bytes(*status->freeBytes)));
        else if (status->freeBytes)
            row.free->setText(tr("%1 free").arg(Words::bytes(*status->freeBytes)));
    }
    row.free->setVisible(!row.free->text().isEmpty());
}

}  // namespace vitrine
