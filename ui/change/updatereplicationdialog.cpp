#include "ui/change/updatereplicationdialog.h"

#include "core/service/costservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/words.h"
#include "ui/change/plandialog.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/publish/publishchecks.h"
#include "ui/publish/regioncombo.h"
#include "ui/publish/targetregionlist.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace vitrine {

UpdateReplicationDialog::UpdateReplicationDialog(Workspace &workspace, Background &background,
                                                 ImageVersion version,
                                                 std::vector<RegionStatus> statuses,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_version(std::move(version))
    , m_heading(makeHeading(this, 2))
    , m_fault(new FaultBar(this))
    , m_body(new QWidget(this))
    , m_countCaption(new QLabel(m_body))
    , m_count(new QSpinBox(m_body))
    , m_storageCaption(new QLabel(m_body))
    , m_storage(makeTextLabel(m_body))
    , m_storageReason(makeQuietLabel(m_body))
    , m_addCaption(new QLabel(m_body))
    , m_picker(new RegionPicker(m_body))
    , m_targets(new TargetRegionList(m_body))
    , m_note(makeQuietLabel(m_body))
{
    setObjectName(QStringLiteral("updateReplicationDialog"));
    setProperty("helpPage", QStringLiteral("replica"));
    m_facts.statuses = std::move(statuses);
    buildLayout();
    load();
    connectFields();
    retranslate();
}

void UpdateReplicationDialog::buildLayout()
{
    m_count->setObjectName(QStringLiteral("updateReplicaCountSpin"));
    m_picker->setObjectName(QStringLiteral("updateAddRegionCombo"));
    m_countCaption->setBuddy(m_count);
    m_addCaption->setBuddy(m_picker);
    const int unit = spacingUnit(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_countCaption, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_storageCaption, 1, 0, Qt::AlignTop);
    grid->addWidget(m_storage, 1, 1);
    grid->addWidget(m_storageReason, 2, 1);
    grid->addWidget(m_addCaption, 3, 0);
    grid->addWidget(m_picker, 3, 1);
    auto *area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_targets);
    area->setMinimumHeight(fontMetrics().height() * 14);
    grid->addWidget(area, 4, 0, 1, 2);
    grid->addWidget(m_note, 5, 0, 1, 2);
    grid->setRowStretch(4, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelUpdateButton"));
    m_review = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_review->setObjectName(QStringLiteral("reviewPlanButton"));
    m_review->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &UpdateReplicationDialog::review);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_heading);
    layout->addWidget(m_fault);
    layout->addWidget(m_body, 1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 100);
}

void UpdateReplicationDialog::load()
{
    const PublishingProfile &profile = m_version.publishingProfile;
    m_draft.versionRegion = m_version.location;
    m_draft.targetRegions = profile.targetRegions;
    m_draft.replicaCount = profile.replicaCount;
    m_draft.storageAccountType = profile.storageAccountType;
    m_draft.excludeFromLatest = profile.excludeFromLatest;
    m_draft.replicationMode = profile.replicationMode;
    m_facts.source.occupiedBytes = m_version.occupiedBytes;
    m_facts.maximumReplicas = m_workspace.policy().maximumReplicas;
    if (auto regions = m_workspace.regions().regions())
        m_facts.regions = std::move(*regions);
    m_count->setRange(1, m_facts.maximumReplicas);
    m_count->setValue(m_draft.replicaCount);
    QStringList names;
    QStringList present;
    for (const Region &region : m_facts.regions)
        names << region.name;
    for (const TargetRegion &target : profile.targetRegions)
        present << target.name;
    m_picker->setRegions(names);
    m_targets->fixStorage(present);
    showRegions();
}

void UpdateReplicationDialog::connectFields()
{
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_draft.replicaCount = count;
        showRegions();
    });
    connect(m_picker, &RegionPicker::picked, this, [this](const QString &region) {
        m_draft.addTarget(region);
        showRegions();
    });
    connect(m_targets, &TargetRegionList::edited, this,
            [this] { m_draft.targetRegions = m_targets->regions(); });
    connect(m_targets, &TargetRegionList::removeRequested, this, [this](const QString &region) {
        m_draft.removeTarget(region);
        showRegions();
        m_picker->setFocus(Qt::OtherFocusReason);
    });
}

void UpdateReplicationDialog::showRegions()
{
    m_targets->showRegions(m_draft, m_facts);
}

ImageVersion UpdateReplicationDialog::wanted() const
{
    ImageVersion version = m_version;
    version.publishingProfile.targetRegions = m_draft.targetRegions;
    version.publishingProfile.replicaCount = m_draft.replicaCount;
    return version;
}

void UpdateReplicationDialog::review()
{
    m_fault->clear();
    m_targets->showProblems({});
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, version = wanted()]() -> Result<PricedPlan> {
            Change change(workspace->caller());
            change.ifMatch = version.etag();
            auto plan = workspace->versions().planUpdate(change, version);
            if (!plan)
                return std::unexpected(std::move(plan.error()));
            auto cost = workspace->costs().estimate(*plan, version);
            if (!cost)
                return std::unexpected(std::move(cost.error()));
            return PricedPlan{std::move(*plan), std::move(*cost)};
        },
        [this](const Result<PricedPlan> &plan) {
            setBusy(false);
            showPlan(plan);
        });
}

void UpdateReplicationDialog::showPlan(const Result<PricedPlan> &priced)
{
    if (!priced) {
        showFault(priced.error());
        return;
    }
    auto *dialog =
        new PlanDialog(priced->plan, {Alteration<ImageVersion>{m_version, wanted()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCost(priced->cost);
    connect(dialog, &QDialog::accepted, this, [this, plan = priced->plan] { apply(true, plan); });
    dialog->open();
}

void UpdateReplicationDialog::apply(bool accepted, const ReplicationPlan &plan)
{
    setBusy(true);
    m_background.run(
        this,
        [workspace = &m_workspace, version = wanted(), plan, accepted]() -> Result<> {
            if (auto allowed = requireAccepted(plan, accepted); !allowed)
                return allowed;
            Change change(workspace->caller());
            // What was planned must still be what is there.
            change.ifMatch = version.etag();
            const auto updated = workspace->versions().update(change, version);
            if (!updated)
                return std::unexpected(updated.error());
            return updated->job.isNull() ? Result<>()
                                         : workspace->replication().start(updated->job);
        },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done) {
                showFault(done.error());
                return;
            }
            Q_EMIT applied(m_version.id());
            accept();
        });
}

void UpdateReplicationDialog::showFault(const Fault &fault)
{
    const PublishProblems problems = problemsOf(fault, m_draft);
    const auto shown = static_cast<std::size_t>(m_targets->showProblems(problems));
    if (shown < problems.size())
        m_fault->showFault(fault);
}

void UpdateReplicationDialog::setBusy(bool busy)
{
    m_body->setEnabled(!busy);
    m_review->setEnabled(!busy);
}

void UpdateReplicationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UpdateReplicationDialog::retranslate()
{
    setWindowTitle(tr("Update replication"));
    m_heading->setText(tr("Update replication of %1").arg(Words::resource(m_version.id())));
    m_countCaption->setText(tr("&Default replica count"));
    m_count->setAccessibleName(tr("Default replica count"));
    m_storageCaption->setText(tr("Default storage SKU"));
    m_storage->setText(storageLabel(m_version.publishingProfile.storageAccountType));
    m_storageReason->setText(
        tr("Cannot change: it is settled when the version is published. A region that is added "
           "may have another."));
    m_addCaption->setText(tr("Add &region"));
    m_picker->setPlaceholder(tr("Type or choose a region"));
    m_picker->lineEdit()->setAccessibleName(tr("Add region"));
    m_note->setText(tr("Nothing changes before you have seen the plan and applied it."));
    m_review->setText(tr("Review &plan…"));
    m_cancel->setText(tr("Cancel"));
}

}  // namespace vitrine
