#include "ui/activitycommands.h"

#include "core/base/caller.h"
#include "core/service/jobsteering.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/activitydock.h"

namespace vitrine {

ActivityCommands::ActivityCommands(ConsoleModels &models, ActivityDock &dock, QObject *parent)
    : QObject(parent)
    , m_models(models)
    , m_dock(dock)
{
    connect(&dock, &ActivityDock::pauseRequested, this,
            [this](const Uid &job, const QString &region) {
                steer([=](JobSteering &steering, const Caller &caller) {
                    return steering.pause(caller, job, region);
                });
            });
    connect(&dock, &ActivityDock::resumeRequested, this,
            [this](const Uid &job, const QString &region) {
                steer([=](JobSteering &steering, const Caller &caller) {
                    return steering.resume(caller, job, region);
                });
            });
    connect(&dock, &ActivityDock::pauseAllRequested, this, [this] {
        steer(
            [=](JobSteering &steering, const Caller &caller) { return steering.pauseAll(caller); });
    });
    connect(&dock, &ActivityDock::priorityRequested, this,
            [this](const Uid &job, JobPriority priority) {
                steer([=](JobSteering &steering, const Caller &caller) {
                    return steering.setPriority(caller, job, priority);
                });
            });
    connect(&dock, &ActivityDock::moveRequested, this, [this](const Uid &job, bool isUp) {
        steer([=](JobSteering &steering, const Caller &caller) {
            return isUp ? steering.moveUp(caller, job) : steering.moveDown(caller, job);
        });
    });
    connect(&dock, &ActivityDock::bandwidthRequested, this, &ActivityCommands::setBandwidth);
    connect(&dock, &ActivityDock::failed, this, &ActivityCommands::failed);
    connect(&dock, &ActivityDock::logRequested, this, [this](const Uid &job) {
        m_models.background().run(
            this,
            [service = &m_models.workspace().replication(), job] {
                return service->steering().log(job);
            },
            [this, job](Result<std::vector<JobLogLine>> lines) {
                if (lines)
                    m_dock.showLog(job, std::move(*lines));
                else
                    Q_EMIT failed(lines.error());
            });
    });
    connect(&dock, &ActivityDock::requestsRequested, this, [this](const Uid &job) {
        m_models.background().run(
            this,
            [service = &m_models.workspace().replication(), job] {
                return service->steering().requests(job);
            },
            [this, job](Result<std::vector<ResourceRequest>> requests) {
                if (requests)
                    m_dock.showRequests(job, std::move(*requests));
                else
                    Q_EMIT failed(requests.error());
            });
    });
    readBandwidth();
}

void ActivityCommands::steer(std::function<Result<>(JobSteering &, const Caller &)> ask)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), ask = std::move(ask)] {
            return ask(workspace->replication().steering(), workspace->caller());
        },
        [this](const Result<> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            m_models.activities().refresh();
        });
}

void ActivityCommands::setBandwidth(quint64 megabits)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), service = &m_models.workspace().replication(),
         megabits]() -> Result<> {
            const auto limits = service->steering().limits();
            if (!limits)
                return std::unexpected(limits.error());
            // The hours of all work stay as they are.
            WorkLimit limit;
            if (!limits->empty() && limits->front().region.isEmpty())
                limit = limits->front();
            limit.bytesPerSecond = megabits * kBytesPerMegabit;
            return service->steering().setLimit(workspace->caller(), limit);
        },
        [this](const Result<> &result) {
            if (!result)
                Q_EMIT failed(result.error());
            readBandwidth();
        });
}

void ActivityCommands::readBandwidth()
{
    m_models.background().run(
        this,
        [service = &m_models.workspace().replication()] { return service->steering().limits(); },
        [this](const Result<std::vector<WorkLimit>> &limits) {
            if (!limits) {
                Q_EMIT failed(limits.error());
                return;
            }
            const bool holds = !limits->empty() && limits->front().region.isEmpty();
            m_dock.showBandwidth(holds ? limits->front().bytesPerSecond / kBytesPerMegabit : 0);
        });
}

}  // namespace vitrine
