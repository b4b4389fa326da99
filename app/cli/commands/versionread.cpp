// The commands that read a version's replicas, or wait for them.
#include "app/cli/commands/replicachecks.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/interrupt.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/careservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <chrono>

namespace vitrine {
namespace {

/// What `wait` waits for.
enum class Awaited { Created, Deleted, Exists };

// True: reached. False: not yet. A fault: it will never be.
Result<bool> isReached(const Workspace &workspace, const ResourceId &id, Awaited awaited)
{
    const Result<ImageVersion> version = workspace.versions().version(id);
    if (!version) {
        if (version.error().reason != u"resource.notFound")
            return std::unexpected(version.error());
        return awaited == Awaited::Deleted;
    }
    switch (awaited) {
    case Awaited::Deleted: return false;
    case Awaited::Exists: return true;
    case Awaited::Created: break;
    }
    if (version->provisioningState != ProvisioningState::Failed)
        return version->provisioningState == ProvisioningState::Succeeded;
    const auto status = workspace.versions().replicationStatus(*version);
    if (!status)
        return std::unexpected(status.error());
    std::vector<Fault> faults;
    for (const RegionalReplicationStatus &region : status->summary) {
        if (region.fault)
            faults.push_back(*region.fault);
    }
    if (faults.empty())
        faults.push_back(
            Fault::of(QStringLiteral("version.wait.failed"), id.toString(), {id.toString()}));
    return std::unexpected(Fault::all(std::move(faults)).error());
}

Result<int> checkVersion(Session &session, const Workspace &workspace, CheckAim aim)
{
    const Result<Uid> job =
        workspace.care().checkVersion(session.caller(), session.versionId(), aim);
    if (!job)
        return std::unexpected(job.error());
    return followCheck(session, *job);
}

}  // namespace

Result<int> verifyVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const CheckAim aim =
        session.arguments().has(QStringLiteral("--repair")) ? CheckAim::Repair : CheckAim::Verify;
    return checkVersion(session, **workspace, aim);
}

Result<int> repairVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return checkVersion(session, **workspace, CheckAim::Repair);
}

Result<int> waitForVersion(Session &session)
{
    Arguments &arguments = session.arguments();
    const QStringList conditions{QStringLiteral("--created"), QStringLiteral("--deleted"),
                                 QStringLiteral("--exists"), QStringLiteral("--updated")};
    arguments.requireOneOf(conditions);
    // A change is over when everything is as it is after a creation.
    const Awaited awaited = arguments.has(conditions[1]) ? Awaited::Deleted
        : arguments.has(conditions[2])                   ? Awaited::Exists
                                                         : Awaited::Created;
    constexpr int kWeekSeconds = 7 * 24 * 3600;
    const int timeout =
        arguments.number(QStringLiteral("--timeout"), 0, kWeekSeconds).value_or(3600);
    const int interval =
        arguments.number(QStringLiteral("--interval"), 1, kWeekSeconds).value_or(1);
    arguments.version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(timeout);
    for (;;) {
        const Result<bool> reached = isReached(**workspace, session.versionId(), awaited);
        if (!reached)
            return std::unexpected(reached.error());
        if (*reached)
            return 0;
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return std::unexpected(
                Fault::of(QStringLiteral("version.wait.timedOut"), QStringLiteral("--timeout"),
                          {session.versionId().toString(), QString::number(timeout)}));
        const std::chrono::milliseconds pause = std::chrono::seconds(interval);
        if (session.interrupt().waitFor(std::min(left, pause)))
            return leaveNothing(session);
    }
}

}  // namespace vitrine
