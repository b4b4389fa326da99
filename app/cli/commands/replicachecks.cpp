#include "app/cli/commands/replicachecks.h"

#include "app/cli/answers.h"
#include "app/cli/jobfollower.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <map>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

QString toString(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Intact: return QStringLiteral("Intact");
    case VerifyOutcome::Damaged: return QStringLiteral("Damaged");
    case VerifyOutcome::NotChecked: return QStringLiteral("NotChecked");
    case VerifyOutcome::Cancelled: return QStringLiteral("Cancelled");
    case VerifyOutcome::Repaired: return QStringLiteral("Repaired");
    }
    return {};
}

void printVerification(Output &output, const std::vector<ReplicaVerification> &replicas,
                       const std::map<Uid, QString> &versions)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("Replica"), QStringLiteral("Zone"),
                       QStringLiteral("Outcome"), QStringLiteral("SHA256"), QStringLiteral("Bytes"),
                       QStringLiteral("Version")});
    Json list = Json::array();
    for (const ReplicaVerification &replica : replicas) {
        const QString digest =
            replica.diskDigest.isNull() ? QString() : replica.diskDigest.toString();
        const auto known = versions.find(replica.version);
        const QString version = known == versions.end() ? QString() : known->second;
        table.addRow({replica.region, QString::number(replica.replica),
                      replica.zone > 0 ? QString::number(replica.zone) : QString(),
                      toString(replica.outcome), digest, QString::number(replica.checkedBytes),
                      shortName(version)});
        Json json{{"region", replica.region.toStdString()},
                  {"replica", replica.replica},
                  {"zone", replica.zone},
                  {"outcome", toString(replica.outcome).toStdString()},
                  {"sha256", digest.toStdString()},
                  {"bytes", replica.checkedBytes},
                  {"version", version.toStdString()},
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

Result<std::map<Uid, QString>> idsOf(Catalog &catalog,
                                     const std::vector<ReplicaVerification> &replicas)
{
    return inRead(catalog, [&](Transaction &view) -> Result<std::map<Uid, QString>> {
        std::map<Uid, QString> ids;
        for (const ReplicaVerification &replica : replicas) {
            if (ids.contains(replica.version))
                continue;
            const auto version = findVersion(view, replica.version);
            if (!version)
                return std::unexpected(version.error());
            if (*version)
                ids[replica.version] = (*version)->id().toString();
        }
        return ids;
    });
}

}  // namespace

Result<int> followCheck(Session &session, const Uid &job)
{
    const auto report = followOwnJob(session, job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveNothing(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto replicas = (*workspace)->replication().verification(job);
    const auto versions = idsOf((*workspace)->catalog(), replicas);
    if (!versions)
        return std::unexpected(versions.error());
    printVerification(session.output(), replicas, *versions);
    bool allIntact = !replicas.empty() && (*report)->state == JobState::Succeeded;
    for (const ReplicaVerification &replica : replicas) {
        allIntact = allIntact
            && (replica.outcome == VerifyOutcome::Intact
                || replica.outcome == VerifyOutcome::Repaired);
        if (replica.fault)
            session.output().printFault(*replica.fault);
    }
    if ((*report)->fault && replicas.empty())
        session.output().printFault(*(*report)->fault);
    return allIntact ? 0 : kExitFailed;
}

}  // namespace vitrine
