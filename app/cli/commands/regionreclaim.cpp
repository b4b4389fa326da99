// vitrinectl region reclaim
#include "core/service/care/regionreclaim.h"

#include "app/cli/commands/regioncare.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"
#include "core/service/careservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kWhatIf = QStringLiteral("--what-if");
const QString kEmptyTrash = QStringLiteral("--empty-trash");
const QString kYes = QStringLiteral("--yes");

QString fateText(PackFate fate)
{
    switch (fate) {
    case PackFate::ToTrash: return QStringLiteral("ToTrash");
    case PackFate::InTrash: return QStringLiteral("InTrash");
    case PackFate::Freed: return QStringLiteral("Freed");
    case PackFate::Restored: return QStringLiteral("Restored");
    case PackFate::Sparse: return QStringLiteral("Rewritten");
    }
    return {};
}

Json packJson(const PackReclaim &pack)
{
    Json json{{"pack", pack.pack.toString().toStdString()},
              {"fate", fateText(pack.fate).toStdString()},
              {"bytes", pack.sizeBytes}};
    if (pack.fate == PackFate::Sparse)
        json["liveBytes"] = pack.liveBytes;
    if (pack.fate == PackFate::ToTrash || pack.fate == PackFate::InTrash)
        json["secondsLeft"] = pack.left.count();
    return json;
}

Json placeJson(const PlaceReclaim &one)
{
    Json packs = Json::array();
    for (const PackReclaim &pack : one.reclaim.packs)
        packs.push_back(packJson(pack));
    Json json{{"region", one.region.toStdString()},
              {"zone", one.zone},
              {"replica", one.replica},
              {"isBusy", one.reclaim.isBusy},
              {"bytesToTrash", one.reclaim.bytes(PackFate::ToTrash)},
              {"bytesInTrash", one.reclaim.bytes(PackFate::InTrash)},
              {"bytesFreed", one.reclaim.bytes(PackFate::Freed)},
              {"bytesLeftByJobs", one.reclaim.stagedBytes},
              {"bytesRewritten", one.rewrittenBytes},
              {"packs", std::move(packs)}};
    const auto &fault = one.fault ? one.fault : one.reclaim.held;
    if (fault)
        json["error"] = faultText(*fault).message.toStdString();
    return json;
}

void printPlaces(Output &output, const std::vector<PlaceReclaim> &places)
{
    OutputTable table({QStringLiteral("Region"), QStringLiteral("Zone"), QStringLiteral("Replica"),
                       QStringLiteral("ToTrash"), QStringLiteral("InTrash"),
                       QStringLiteral("Freed"), QStringLiteral("LeftByJobs"),
                       QStringLiteral("Rewritten")});
    Json list = Json::array();
    for (const PlaceReclaim &one : places) {
        table.addRow({one.region, one.zone > 0 ? QString::number(one.zone) : QString(),
                      QString::number(one.replica),
                      displaySize(one.reclaim.bytes(PackFate::ToTrash)),
                      displaySize(one.reclaim.bytes(PackFate::InTrash)),
                      displaySize(one.reclaim.bytes(PackFate::Freed)),
                      displaySize(one.reclaim.stagedBytes), displaySize(one.rewrittenBytes)});
        list.push_back(placeJson(one));
    }
    output.print(list, table);
    for (const PlaceReclaim &one : places) {
        if (one.fault)
            output.printFault(*one.fault);
        if (one.reclaim.held)
            output.printFault(*one.reclaim.held);
        if (one.reclaim.isBusy)
            //: %1 is a region, %2 the number of a replica
            output.note(Tr::tr("Replica %2 of %1 is in use; run this again later.")
                            .arg(one.region)
                            .arg(one.replica));
    }
}

bool hasFault(const std::vector<PlaceReclaim> &places)
{
    return std::ranges::any_of(
        places, [](const PlaceReclaim &one) { return one.fault || one.reclaim.held; });
}

Result<int> reclaim(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = regionNameOf(arguments.text(QStringLiteral("--name")));
    const bool emptiesTrash = arguments.has(kEmptyTrash);
    const bool onlyAsks = arguments.has(kWhatIf);
    if (emptiesTrash && !onlyAsks && !arguments.has(kYes))
        return std::unexpected(arguments.missing(QStringLiteral("--yes | --what-if")));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    CareService &care = (*workspace)->care();
    if (onlyAsks) {
        const auto plan = care.planReclaim(name, emptiesTrash);
        if (!plan)
            return std::unexpected(plan.error());
        printPlaces(session.output(), *plan);
        return hasFault(*plan) ? kExitFailed : 0;
    }
    const auto job = care.reclaim(session.caller(), name, emptiesTrash);
    if (!job)
        return std::unexpected(job.error());
    const auto report = followOwnJob(session, *job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveNothing(session);
    const auto places = care.reclaimed(*job);
    printPlaces(session.output(), places);
    return (*report)->state == JobState::Succeeded && !hasFault(places) ? 0 : kExitFailed;
}

}  // namespace

Command regionReclaimCommand()
{
    return {
        .name = QStringLiteral("reclaim"),
        .summary = Tr::tr("Give back the space of what no version needs: it goes to the region's "
                          "trash, and leaves it after 24 hours in which the region was looked "
                          "after. Packs of which less than half is needed are rewritten."),
        .arguments = {regionName(),
                      argument::flag(u"--what-if",
                                     Tr::tr("Show what would go, with bytes, and change nothing.")),
                      argument::flag(u"--empty-trash",
                                     Tr::tr("Free at once what lies in the trash and what would "
                                            "go there.")),
                      argument::yes()},
        .examples = {{Tr::tr("Show what could be given back."),
                      QStringLiteral("region reclaim --name westeurope --what-if")},
                     {Tr::tr("Make room at once."),
                      QStringLiteral("region reclaim --name westeurope --empty-trash --yes")}},
        .action = reclaim};
}

}  // namespace vitrine
