#include "ui/region/regiondetails.h"

#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/rowlistmodel.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/lists/listtab.h"
#include "ui/propertyform.h"
#include "ui/region/regioncommands.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {
namespace {

// Further ahead the pace of one month says nothing.
constexpr qint64 kForesightDays = 3650;

QString healthText(ReplicaHealth health)
{
    switch (health) {
    case ReplicaHealth::NotChecked: return RegionDetails::tr("Not checked yet");
    case ReplicaHealth::Intact: return RegionDetails::tr("Intact");
    case ReplicaHealth::Suspect: return RegionDetails::tr("Suspect");
    case ReplicaHealth::Damaged: return RegionDetails::tr("Damaged");
    }
    return {};
}

QStringList replicaHeadings()
{
    return {RegionDetails::tr("Version"), RegionDetails::tr("Replica"), RegionDetails::tr("Health"),
            RegionDetails::tr("Last found intact"), RegionDetails::tr("Stored")};
}

ListRow rowOf(const ReplicaStatus &one)
{
    const QLocale locale;
    const QString number = locale.toString(one.replica.number);
    return {.key = one.version.toString(),
            .texts = {Words::resource(one.version),
                      one.replica.zone == 0
                          ? number
                          //: a replica's number and the availability zone it stands in
                          : RegionDetails::tr("%1 in zone %2")
                                .arg(number, locale.toString(one.replica.zone)),
                      healthText(one.replica.health), Words::moment(one.replica.checkedAt),
                      Words::bytes(one.replica.storedBytes)},
            .reason = one.replica.finding ? faultText(*one.replica.finding).message : QString()};
}

QString fullIn(const RegionHealth &health)
{
    if (!health.daysUntilFull)
        return Words::dash();
    if (*health.daysUntilFull > kForesightDays)
        return RegionDetails::tr("Not within ten years");
    return RegionDetails::tr("In %n day(s), at the pace of the last month", nullptr,
                             static_cast<int>(*health.daysUntilFull));
}

}  // namespace

RegionDetails::RegionDetails(ConsoleModels &models, const RegionCommands &commands, QWidget *parent)
    : DetailsPage(models, parent)
    , m_replicas(new ListTab(new RowListModel(&replicaHeadings), QStringLiteral("replicaTable"),
                             {commands.check, commands.checkDue, commands.repair}, this))
{
    QVBoxLayout *layout = addScrolledTab(QStringLiteral("overviewTab"));
    m_heading = makeHeading(this, 2);
    m_capacity = new QProgressBar(this);
    m_capacity->setObjectName(QStringLiteral("capacityBar"));
    m_capacity->setRange(0, 1000);
    m_capacity->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_fault = new FaultBar(this);
    m_form = new PropertyForm(this);
    m_healthHeading = makeHeading(this, 2);
    m_health = new PropertyForm(this);
    m_health->setObjectName(QStringLiteral("healthForm"));
    layout->addWidget(makeActionBar({commands.checkDue, commands.reclaim, commands.move}, this));
    layout->addWidget(m_fault);
    layout->addWidget(m_heading);
    layout->addWidget(m_capacity);
    layout->addWidget(m_form);
    layout->addWidget(m_healthHeading);
    layout->addWidget(m_health);
    layout->addStretch();
    addTab(m_replicas, QString());
    addJsonTab();
    connect(m_replicas, &ListTab::opened, this, [this](const QString &key) {
        if (const auto id = ResourceId::parse(key))
            Q_EMIT opened({NodeKind::Version, *id, {}});
    });
    connect(&models.regions(), &RegionMonitor::refreshed, this, &RegionDetails::showFolder);
    connect(&models.activities(), &ActivityModel::ended, this, &RegionDetails::readStored);
    retranslate();
}

void RegionDetails::refresh()
{
    refreshJson();
    showFolder();
    showHealth();
    readStored();
}

void RegionDetails::showFolder()
{
    const RegionStatus *status = models().regions().find(selection().region);
    const bool isMeasured = status != nullptr && status->freeBytes && status->totalBytes;
    m_capacity->setVisible(isMeasured);
    if (status == nullptr) {
        m_fault->clear();
        m_form->setRows({{tr("State"), tr("Being checked…")}});
        return;
    }
    if (status->fault)
        m_fault->showFault(*status->fault);
    else
        m_fault->clear();
    std::vector<PropertyForm::Row> rows{
        {tr("State"), status->fault ? faultText(*status->fault).title : tr("Ready")},
        {tr("Name"), status->region.name},
        {tr("Folder"), status->region.path}};
    for (qsizetype zone = 0; zone < status->region.zonePaths.size(); ++zone)
        rows.emplace_back(tr("Zone %1").arg(QLocale().toString(zone + 1)),
                          status->region.zonePaths[zone]);
    if (isMeasured) {
        const std::uint64_t total = *status->totalBytes;
        const std::uint64_t used = total - qMin(total, *status->freeBytes);
        m_capacity->setValue(total > 0 ? static_cast<int>(used * 1000 / total) : 0);
        //: how full a region's disk is
        m_capacity->setFormat(tr("%1 used").arg(Words::bytesOf(used, total)));
        rows.insert(rows.begin() + 1, {tr("Free space"), Words::bytes(*status->freeBytes)});
    }
    m_form->setRows(rows);
}

void RegionDetails::readStored()
{
    const QString region = selection().region;
    if (region.isEmpty())
        return;
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    m_isReading = true;
    const RegionStatus *status = models().regions().find(region);
    const auto freeBytes = status != nullptr ? status->freeBytes : std::nullopt;
    models().background().run(
        this,
        [workspace = &models().workspace(), region, freeBytes]() -> Result<Stored> {
            auto health = workspace->care().health(region, freeBytes);
            auto replicas =
                health ? workspace->care().replicasIn(region) : std::unexpected(health.error());
            if (!replicas)
                return std::unexpected(std::move(replicas.error()));
            std::ranges::sort(*replicas, std::ranges::greater(),
                              [](const ReplicaStatus &one) { return one.replica.storedBytes; });
            return Stored{region, *health, std::move(*replicas)};
        },
        [this](Result<Stored> stored) {
            m_isReading = false;
            if (stored && stored->region == selection().region) {
                m_stored = std::move(*stored);
                showHealth();
            } else if (!stored && stored.error().reason != u"region.unknown") {
                // A region that was removed meanwhile is no fault of the page.
                Q_EMIT failed(stored.error());
            }
            if (std::exchange(m_readsAgain, false))
                readStored();
        });
}

void RegionDetails::showHealth()
{
    if (!m_stored || m_stored->region != selection().region) {
        m_health->setRows({{tr("Replicas"), tr("Being read…")}});
        m_replicas->model().setReader(
            [](const PageCursor &, int) { return Result<ListPage>(ListPage()); });
        return;
    }
    const QLocale locale;
    const RegionHealth &health = m_stored->health;
    m_health->setRows({{tr("Replicas"), locale.toString(health.replicas)},
                       {tr("Intact"), locale.toString(health.intact)},
                       {tr("Suspect"), locale.toString(health.suspect)},
                       {tr("Damaged"), locale.toString(health.damaged)},
                       {tr("Not checked yet"), locale.toString(health.notChecked)},
                       {tr("Due for a check"), locale.toString(health.due)},
                       {tr("Last found intact"), Words::moment(health.lastChecked)},
                       {tr("Stored"), Words::bytes(health.storedBytes)},
                       {tr("Disk full"), fullIn(health)}});
    m_replicas->model().setReader([replicas = m_stored->replicas](const PageCursor &after,
                                                                  int limit) -> Result<ListPage> {
        ListPage page;
        const std::size_t begin = after.uid.toULongLong();
        const std::size_t end = std::min(replicas.size(), begin + static_cast<std::size_t>(limit));
        for (std::size_t i = begin; i < end; ++i)
            page.rows.push_back(rowOf(replicas[i]));
        if (end < replicas.size())
            page.next = PageCursor{.name = {}, .uid = QString::number(end)};
        return page;
    });
}

void RegionDetails::retranslate()
{
    setTabText(0, tr("Overview"));
    setTabText(1, tr("Replicas"));
    retranslateJson();
    m_heading->setText(tr("Capacity"));
    m_capacity->setAccessibleName(tr("Space used in the region"));
    m_healthHeading->setText(tr("Health"));
    m_replicas->setTexts(tr("Replicas"), tr("Nothing is stored in this region yet."));
    m_replicas->model().retranslate();
    showFolder();
    showHealth();
}

}  // namespace vitrine
