#include "models/consolemodels.h"

#include "core/catalog/catalog.h"
#include "core/service/workspace.h"
#include "models/jobsnotifier.h"

namespace vitrine {

ConsoleModels::ConsoleModels(Workspace &workspace, Background &background, JobsNotifier &notifier,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
    , m_tree(workspace, background)
    , m_activities(makeActivitySource(workspace.replication()), workspace.catalog().clock())
    , m_regions(workspace, background)
    , m_accounts(workspace)
{
    connect(&notifier, &JobsNotifier::jobsChanged, &m_activities, &ActivityModel::refresh);
    connect(&m_activities, &ActivityModel::progressed, this, [this](const JobReport &report) {
        if (report.kind == QLatin1String("replicate"))
            m_tree.setProgress(report.resourceId,
                               isActive(report.state) ? qMax(0, report.permille()) : -1);
    });
    connect(&m_activities, &ActivityModel::ended, this, [this](const JobReport &report) {
        m_tree.setProgress(report.resourceId, -1);
        refresh();
    });
    connect(&m_regions, &RegionMonitor::refreshed, this, [this] {
        QStringList inTrouble;
        for (const RegionStatus &region : m_regions.regions()) {
            if (RegionMonitor::needsAttention(region))
                inTrouble << region.region.name;
        }
        m_tree.setRegionsInTrouble(inTrouble);
    });
    m_activities.refresh();
}

void ConsoleModels::refresh()
{
    m_tree.refresh();
    m_regions.refresh();
    Q_EMIT catalogChanged();
}

void ConsoleModels::retranslate()
{
    m_tree.retranslate();
    m_activities.retranslate();
}

}  // namespace vitrine
