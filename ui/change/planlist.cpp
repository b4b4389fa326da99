#include "ui/change/planlist.h"

#include "models/words.h"
#include "ui/controls.h"
#include "ui/publish/tonelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <array>

namespace vitrine {
namespace {

enum Column { What, Name, Replicas, Write, Freed, Time };

Tone toneOf(const RegionPlan &plan)
{
    switch (plan.kind) {
    case RegionPlan::Kind::Added: return Tone::Good;
    case RegionPlan::Kind::Removed: return Tone::Bad;
    case RegionPlan::Kind::Changed: return plan.loses() ? Tone::Bad : Tone::Warning;
    case RegionPlan::Kind::Kept: return Tone::Neutral;
    }
    return Tone::Neutral;
}

}  // namespace

PlanList::PlanList(ReplicationPlan plan, QWidget *parent)
    : QFrame(parent)
    , m_plan(std::move(plan))
{
    setObjectName(QStringLiteral("planList"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void PlanList::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    const int unit = spacingUnit(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(Name, 1);
    addHeadings(grid);
    for (const bool kept : {false, true}) {
        for (const RegionPlan &row : m_plan.regions) {
            if ((row.kind == RegionPlan::Kind::Kept) == kept)
                addRow(grid, row);
        }
    }
    layout()->addWidget(m_content);
}

void PlanList::addHeadings(QGridLayout *grid)
{
    const std::array<std::pair<Column, QString>, 6> headings{
        {{What, tr("Change")},
         {Name, tr("Region")},
         {Replicas, tr("Replicas")},
         //: Heading: bytes that a region gets
         {Write, tr("To write")},
         //: Heading: bytes that a region gets back
         {Freed, tr("Freed")},
         {Time, tr("Time")}}};
    for (const auto &[column, text] : headings) {
        QLabel *heading = makeQuietLabel(m_content);
        heading->setWordWrap(false);
        heading->setText(text);
        grid->addWidget(heading, 0, column, column >= Write ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void PlanList::addRow(QGridLayout *grid, const RegionPlan &plan)
{
    const int row = grid->rowCount();
    auto *change = new ToneLabel(ToneLabel::Look::Plain, m_content);
    change->label()->setObjectName(QStringLiteral("change_%1").arg(plan.region));
    change->label()->setWordWrap(false);
    change->show(toneOf(plan), wordOf(plan));
    grid->addWidget(change, row, What, Qt::AlignVCenter);
    const auto add = [&](Column column, const QString &text, const char *name = nullptr) {
        QLabel *label = makeTextLabel(m_content);
        label->setWordWrap(false);
        label->setText(text);
        if (name != nullptr)
            label->setObjectName(QLatin1String(name) + plan.region);
        grid->addWidget(label, row, column,
                        Qt::AlignVCenter | (column >= Write ? Qt::AlignRight : Qt::AlignLeft));
    };
    add(Name, Words::region(plan.region));
    add(Replicas, replicasOf(plan));
    add(Write, writeText(plan), "write_");
    //: %1 is a size; what other versions use as well stays
    add(Freed,
        plan.bytesFreed > 0 ? tr("up to %1").arg(Words::bytes(plan.bytesFreed)) : Words::dash());
    add(Time, plan.estimate ? Words::timeLeft(*plan.estimate) : Words::dash(), "time_");
    if (!plan.fault)
        return;
    auto *fault = new ToneLabel(ToneLabel::Look::Plain, m_content);
    fault->show(Tone::Warning, faultText(*plan.fault).message);
    grid->addWidget(fault, row + 1, Name, 1, Time - Name + 1);
}

QString PlanList::wordOf(const RegionPlan &plan)
{
    switch (plan.kind) {
    case RegionPlan::Kind::Added: return tr("+ added");
    case RegionPlan::Kind::Removed: return tr("− removed");
    case RegionPlan::Kind::Changed: return plan.loses() ? tr("− fewer replicas") : tr("~ changed");
    case RegionPlan::Kind::Kept: return tr("= unchanged");
    }
    return {};
}

QString PlanList::replicasOf(const RegionPlan &plan)
{
    const QString count = plan.replicasBefore == plan.replicasAfter
        ? QString::number(plan.replicasAfter)
        : QStringLiteral("%1 → %2").arg(plan.replicasBefore).arg(plan.replicasAfter);
    if (plan.excludedBefore == plan.excludedAfter)
        return count;
    //: %1 is a number of replicas
    return plan.excludedAfter ? tr("%1, now excluded from latest").arg(count)
                              : tr("%1, no longer excluded from latest").arg(count);
}

QString PlanList::writeText(const RegionPlan &plan) const
{
    if (plan.copies == 0)
        return Words::dash();
    const QString bytes = Words::bytes(plan.bytesToWrite);
    return plan.isExact ? bytes : tr("up to %1").arg(bytes);
}

void PlanList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

}  // namespace vitrine
