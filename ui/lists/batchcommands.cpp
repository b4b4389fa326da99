#include "ui/lists/batchcommands.h"

#include "core/service/galleryservice.h"
#include "core/service/replicationservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"

namespace vitrine {
namespace {

/// Changes the version \p id as \p change leaves it, and starts what follows from it.
Result<> update(Workspace &workspace, const ResourceId &id,
                const std::function<void(ImageVersion &)> &change)
{
    auto version = workspace.versions().version(id);
    if (!version)
        return std::unexpected(std::move(version.error()));
    Change conditions(workspace.caller());
    conditions.ifMatch = version->etag();
    change(*version);
    const auto changed = workspace.versions().update(conditions, *version);
    if (!changed)
        return std::unexpected(changed.error());
    return changed->job.isNull() ? Result<>() : workspace.replication().start(changed->job);
}

/// Returns what goes with \p versions of one definition, all of them or none.
Result<Removal> removalOf(Workspace &workspace, const std::vector<ResourceId> &versions)
{
    const ResourceId definition = versions.front().parent();
    const auto gallery = workspace.galleries().gallery(definition.parent());
    if (!gallery)
        return std::unexpected(gallery.error());
    Removal removal{definition.name(), {}, {}};
    if (gallery->softDeletePolicy.isSoftDeleteEnabled)
        removal.keptDays = gallery->softDeletePolicy.retentionPeriodInDays;
    for (const ResourceId &version : versions) {
        const auto plan = workspace.deletion().plan(version);
        if (!plan)
            return std::unexpected(plan.error());
        removal.plan.steps.push_back(version);
        removal.plan.storedBytes += plan->storedBytes;
    }
    return removal;
}

}  // namespace

BatchCommands::BatchCommands(ConsoleModels &models, QObject *parent)
    : QObject(parent)
    , m_models(models)
{
}

void BatchCommands::run(const std::vector<ResourceId> &versions, Work work)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), versions, work = std::move(work)] {
            std::vector<Fault> problems;
            for (const ResourceId &version : versions) {
                if (auto done = work(*workspace, version); !done)
                    problems.push_back(std::move(done.error()));
            }
            return problems;
        },
        [this](std::vector<Fault> problems) {
            m_models.refresh();
            m_models.activities().refresh();
            // Not Fault::all(): that says that nothing was changed.
            if (!problems.empty()) {
                Fault fault = problems.front();
                if (problems.size() > 1)
                    fault.nested = std::move(problems);
                Q_EMIT failed(fault);
            }
        });
}

void BatchCommands::setExcluded(const std::vector<ResourceId> &versions, bool excluded)
{
    run(versions, [excluded](Workspace &workspace, const ResourceId &id) {
        return update(workspace, id, [excluded](ImageVersion &version) {
            version.publishingProfile.excludeFromLatest = excluded;
        });
    });
}

void BatchCommands::setEndOfLife(const std::vector<ResourceId> &versions, const QDateTime &date)
{
    run(versions, [date](Workspace &workspace, const ResourceId &id) {
        return update(workspace, id, [date](ImageVersion &version) {
            version.publishingProfile.endOfLifeDate = date;
        });
    });
}

void BatchCommands::verify(const std::vector<ResourceId> &versions)
{
    run(versions, [](Workspace &workspace, const ResourceId &id) -> Result<> {
        const auto job = workspace.replication().startVerify(workspace.caller(), id);
        return job ? Result<>() : std::unexpected(job.error());
    });
}

void BatchCommands::planRemoval(const std::vector<ResourceId> &versions)
{
    if (versions.empty())
        return;
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), versions] { return removalOf(*workspace, versions); },
        [this](const Result<Removal> &removal) {
            if (removal)
                Q_EMIT removalPlanned(*removal);
            else
                Q_EMIT failed(removal.error());
        });
}

void BatchCommands::remove(const std::vector<ResourceId> &versions)
{
    run(versions, [](Workspace &workspace, const ResourceId &id) {
        return workspace.versions().remove(workspace.caller(), id);
    });
}

}  // namespace vitrine
