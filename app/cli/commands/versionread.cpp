// The commands that read a version's replicas, or wait for them.
#include "app/cli/commands/versionactions.h"
#include "app/cli/interrupt.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace vitrine {
namespace {

using Json = nlohmann::ordered_json;

QString toString(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Intact: return QStringLiteral("Intact");
    case VerifyOutcome::Damaged: return QStringLiteral("Damaged");
    case VerifyOutcome::NotChecked: return QStringLiteral("NotChecked");
    case VerifyOutcome::Cancelled: return QStringLiteral("Cancelled");
    }
    return {};
}

void printVerification(Output &output, const std::vector<ReplicaVerification> &replicas)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("Replica"), QStringLiteral("Zone"),
                       QStringLiteral("Outcome"), QStringLiteral("SHA256"),
                       QStringLiteral("Bytes")});
    Json list = Json::array();
    for (const ReplicaVerification &replica : replicas) {
        const QString digest =
            replica.diskDigest.isNull() ? QString() : replica.diskDigest.toString();
        table.addRow({replica.region, QString::number(replica.replica),
                      replica.zone > 0 ? QString::number(replica.zone) : QString(),
                      toString(replica.outcome), digest, QString::number(replica.checkedBytes)});
        Json json{{"region", replica.region.toStdString()},
                  {"replica", replica.replica},
                  {"zone", replica.zone},
                  {"outcome", toString(replica.outcome).toStdString()},
                  {"sha256", digest.toStdString()},
                  {"bytes", replica.checkedBytes},
                  {"dataDisks", Json::array()}};
        for (const DataDiskDigest &disk : replica.dataDisks)
            json["dataDisks"].push_back(
                {{"lun", disk.lun}, {"sha256", disk.digest.toString().toStdString()}});
        if (replica.fault)
            json["error"] = faultText(*replica.fault).message.toStdString();
        list.push_back(std::move(json));
    }
    output.print(list, table);
}

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

}  // namespace

Result<int> verifyVersion(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    const Result<Uid> job = replication.startVerify(session.caller(), session.versionId());
    if (!job)
        return std::unexpected(job.error());
    const auto report = followOwnJob(session, *job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveNothing(session);
    const std::vector<ReplicaVerification> replicas = replication.verification(*job);
    printVerification(session.output(), replicas);
    bool allIntact = !replicas.empty() && (*report)->state == JobState::Succeeded;
    for (const ReplicaVerification &replica : replicas) {
        allIntact = allIntact && replica.outcome == VerifyOutcome::Intact;
        if (replica.fault)
            session.output().printFault(*replica.fault);
    }
    if ((*report)->fault && replicas.empty())
        session.output().printFault(*(*report)->fault);
    return allIntact ? 0 : kExitFailed;
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
