#include "ui/versiondetails.h"

#include "core/catalog/catalog.h"
#include "core/service/careservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/replicationmodel.h"
#include "models/words.h"
#include "ui/boottest/boottestview.h"
#include "ui/controls.h"
#include "ui/cost/costview.h"
#include "ui/faultbar.h"
#include "ui/propertyform.h"
#include "ui/resourcetable.h"
#include "ui/statedelegate.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace vitrine {
namespace {

StateReading readRegionState(const QModelIndex &index)
{
    const auto state =
        static_cast<RegionalReplicationState>(index.data(ReplicationModel::StateRole).toInt());
    return {toneOf(state), index.data(ReplicationModel::PermilleRole).toInt(),
            state == RegionalReplicationState::Replicating};
}

StateReading readCheck(const QModelIndex &index)
{
    const int worst = index.data(ReplicationModel::CheckRole).toInt();
    if (worst < 0) {
        switch (static_cast<ReplicaHealth>(index.data(ReplicationModel::HealthRole).toInt())) {
        case ReplicaHealth::NotChecked: return {Tone::Neutral, -1, false, false};
        case ReplicaHealth::Intact: return {Tone::Good, -1, false, true};
        case ReplicaHealth::Suspect: return {Tone::Warning, -1, false, true};
        case ReplicaHealth::Damaged: return {Tone::Bad, -1, false, true};
        }
    }
    switch (static_cast<VerifyOutcome>(worst)) {
    case VerifyOutcome::Repaired:
    case VerifyOutcome::Intact: return {Tone::Good, -1, false, true};
    case VerifyOutcome::Damaged: return {Tone::Bad, -1, false, true};
    case VerifyOutcome::NotChecked: return {Tone::Warning, -1, false, true};
    case VerifyOutcome::Cancelled: return {};
    }
    return {};
}

}  // namespace

VersionDetails::VersionDetails(ConsoleModels &models, QWidget *parent)
    : DetailsPage(models, parent)
    , m_form(new PropertyForm(this))
    , m_model(new ReplicationModel(models.workspace(), this))
    , m_table(makeResourceTable(m_model, QStringLiteral("replicationTable"), this))
    , m_summary(makeQuietLabel(this))
    , m_fault(new FaultBar(this))
    , m_bootTest(new BootTestView(models, this))
    , m_retry(new QPushButton(QIcon::fromTheme(QStringLiteral("retry")), QString(), this))
    , m_update(new QPushButton(QIcon::fromTheme(QStringLiteral("region")), QString(), this))
    , m_verify(new QPushButton(QIcon::fromTheme(QStringLiteral("verify")), QString(), this))
    , m_repair(new QPushButton(QIcon::fromTheme(QStringLiteral("retry")), QString(), this))
    , m_export(new QPushButton(QIcon::fromTheme(QStringLiteral("export")), QString(), this))
{
    QVBoxLayout *overview = addScrolledTab(QStringLiteral("overviewTab"));
    m_export->setObjectName(QStringLiteral("exportVersionButton"));
    overview->addWidget(m_form);
    overview->addWidget(m_export, 0, Qt::AlignLeft);
    overview->addStretch();

    m_table->setItemDelegateForColumn(ReplicationModel::StateColumn,
                                      new StateDelegate(readRegionState, m_table));
    m_table->setItemDelegateForColumn(ReplicationModel::CheckColumn,
                                      new StateDelegate(readCheck, m_table));
    m_retry->setObjectName(QStringLiteral("retryReplicationButton"));
    m_update->setObjectName(QStringLiteral("updateReplicationButton"));
    m_verify->setObjectName(QStringLiteral("verifyReplicasButton"));
    m_repair->setObjectName(QStringLiteral("repairReplicasButton"));
    auto *tab = new QWidget(this);
    tab->setBackgroundRole(QPalette::Base);
    tab->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(tab);
    const int unit = spacingUnit(this);
    layout->setContentsMargins(unit, unit, unit, unit);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_update);
    bar->addWidget(m_retry);
    bar->addWidget(m_verify);
    bar->addWidget(m_repair);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fault);
    addTab(tab, QString());
    addFigureTab(new CostView(models, this), [] { return tr("Costs"); });
    addTab(m_bootTest, QString());
    addJsonTab();

    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT retryRequested(*m_job);
    });
    connect(m_verify, &QPushButton::clicked, this,
            [this] { Q_EMIT verifyRequested(selection().id); });
    connect(m_bootTest, &BootTestView::failed, this, &DetailsPage::failed);
    connect(m_repair, &QPushButton::clicked, this, &VersionDetails::repair);
    connect(m_update, &QPushButton::clicked, this,
            [this] { Q_EMIT replicationRequested(selection().id); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(selection().id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VersionDetails::showFault);
    connect(&models.activities(), &ActivityModel::progressed, this, &VersionDetails::takeProgress);
    connect(&models.activities(), &ActivityModel::ended, this, &VersionDetails::takeEnd);
    retranslate();
}

void VersionDetails::repair()
{
    models().background().run(
        this,
        [workspace = &models().workspace(), version = selection().id] {
            return workspace->care().checkVersion(workspace->caller(), version, CheckAim::Repair);
        },
        [this](const Result<Uid> &job) {
            if (!job)
                Q_EMIT failed(job.error());
            models().activities().refresh();
        });
}

void VersionDetails::refresh()
{
    if (selection().id.isNull())
        return;
    refreshJson();
    Workspace &workspace = models().workspace();
    const auto version = workspace.versions().version(selection().id);
    if (!version) {
        Q_EMIT failed(version.error());
        return;
    }
    const bool other = !m_version || m_version->uid != version->uid;
    m_version = *version;
    const auto latest = workspace.versions().latest(m_version->definitionId);
    m_latest = latest && *latest ? std::optional((*latest)->number) : std::nullopt;
    const auto job = workspace.replication().jobOfVersion(m_version->uid);
    m_job = job ? *job : std::nullopt;
    const bool replicates = m_version->provisioningState == ProvisioningState::Creating
        || m_version->provisioningState == ProvisioningState::Updating;
    if (other || !replicates)
        m_permille = -1;
    m_model->setVersion(*m_version);
    m_bootTest->display(m_version->id(), m_model->completedCount() > 0);
    resizeColumnsOnce(m_table);
    retranslate();
}

void VersionDetails::takeProgress(const JobReport &report)
{
    if (!m_job || report.uid != *m_job || report.kind != QLatin1String("replicate"))
        return;
    m_permille = isActive(report.state) ? report.permille() : -1;
    m_model->setLive(report);
    if (isVisible())
        showOverview();
}

void VersionDetails::takeEnd(const JobReport &report)
{
    const bool ours = m_version && report.resourceId.toCaseFolded() == m_version->id().folded();
    if (!ours)
        return;
    if (report.kind == QLatin1String("verify") || report.kind == QLatin1String("repair"))
        m_model->setVerification(models().workspace().replication().verification(report.uid));
    refresh();
}

QString VersionDetails::stateText() const
{
    const QString state = Words::state(m_version->provisioningState);
    if (m_permille < 0)
        return state;
    //: state of a version and how much of it is replicated
    return tr("%1, %2 replicated").arg(state, Words::percent(m_permille));
}

QString VersionDetails::latestText() const
{
    const PublishingProfile &profile = m_version->publishingProfile;
    if (m_latest == m_version->number)
        return tr("Yes: this is what “latest” means now");
    if (profile.excludeFromLatest)
        return tr("No: excluded from latest");
    const QDateTime now = models().workspace().catalog().clock().now();
    if (profile.endOfLifeDate.isValid() && profile.endOfLifeDate < now)
        return tr("No: past its end of life");
    if (m_version->provisioningState != ProvisioningState::Succeeded)
        return tr("No: not replicated everywhere yet");
    if (m_latest)
        return tr("No: %1 is the latest").arg(m_latest->toString());
    return tr("No");
}

QString VersionDetails::sourceText() const
{
    if (!m_version->source.uri.isEmpty()) {
        const QUrl url(m_version->source.uri);
        return url.isLocalFile() ? url.toLocalFile() : m_version->source.uri;
    }
    return m_version->source.id.isNull() ? Words::dash() : m_version->source.id.toString();
}

QString VersionDetails::dataDisksText() const
{
    QStringList list;
    for (const DataDiskImage &disk : m_version->dataDisks)
        //: %1 is a LUN, %2 the size of the disk
        list << (disk.sizeBytes > 0
                     ? tr("LUN %1: %2").arg(disk.lun).arg(Words::bytes(disk.sizeBytes))
                     : tr("LUN %1").arg(disk.lun));
    return list.isEmpty() ? Words::dash() : list.join(QStringLiteral(", "));
}

void VersionDetails::showOverview()
{
    if (!m_version)
        return;
    const PublishingProfile &profile = m_version->publishingProfile;
    const bool read = m_version->osDiskSizeBytes > 0;
    m_form->setRows(
        {{tr("State"), stateText()},
         {tr("Latest"), latestText()},
         {tr("Source"), sourceText()},
         {tr("Source region"), Words::region(m_version->location)},
         {tr("Replication mode"),
          profile.isShallow() ? tr("Shallow: not copied. It is read from its source, and lost when "
                                   "that changes or goes.")
                              : tr("Full copy")},
         {tr("Disk size"), read ? Words::bytes(m_version->osDiskSizeBytes) : Words::dash()},
         {tr("Data disks"), dataDisksText()},
         {tr("Occupied"), read ? Words::bytes(m_version->occupiedBytes) : Words::dash()},
         {tr("Published"), Words::moment(profile.publishedDate)},
         {tr("End of life"), Words::date(profile.endOfLifeDate)},
         //: SHA-256 over the disk's size and its blocks
         {tr("Content digest"),
          m_version->contentDigest.isNull() ? Words::dash() : m_version->contentDigest.toString()},
         {tr("Resource ID"), m_version->id().toString()}});
}

void VersionDetails::showFault()
{
    int row = m_table->currentIndex().row();
    // Without a choice of the person's own, the first region that failed speaks.
    for (int i = 0; row < 0 && i < m_model->rowCount(); ++i) {
        if (m_model->fault(i))
            row = i;
    }
    const auto fault = m_model->fault(row);
    if (fault == m_fault->fault())
        return;
    if (fault)
        m_fault->showFault(*fault);
    else
        m_fault->clear();
}

void VersionDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Replication"));
    setTabText(indexOf(m_bootTest), tr("Boot test"));
    m_bootTest->retranslate();
    retranslateJson();
    m_table->setAccessibleName(tr("Regions of the version"));
    m_retry->setText(tr("Retry failed regions"));
    m_update->setText(tr("Update replication…"));
    m_verify->setText(tr("Verify replicas"));
    m_repair->setText(tr("Repair replicas"));
    m_export->setText(tr("Export…"));
    m_model->retranslate();
    const bool available = m_model->completedCount() > 0;
    m_retry->setEnabled(m_job && m_model->failedCount() > 0);
    m_verify->setEnabled(available);
    m_repair->setEnabled(m_model->needsRepair());
    m_export->setEnabled(available);
    m_summary->setText(tr("%1 of %n region(s) completed", nullptr, m_model->rowCount())
                           .arg(m_model->completedCount()));
    showOverview();
    showFault();
}

}  // namespace vitrine
