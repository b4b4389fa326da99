// vitrinectl region move
#include "core/service/care/regionmove.h"

#include "app/cli/answers.h"
#include "app/cli/commands/regioncare.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/terminaltext.h"
#include "app/cli/tr.h"
#include "core/service/careservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kZone = QStringLiteral("--zone");

void printPlan(Output &output, const RegionMovePlan &plan)
{
    Json json{{"region", plan.move.region.name.toStdString()},
              {"zone", plan.move.zone},
              {"from", plan.oldFolder.toStdString()},
              {"to", plan.move.folder.toStdString()},
              {"bytesToCopy", plan.bytesToCopy},
              {"freeBytes", plan.freeBytes ? Json(*plan.freeBytes) : Json()}};
    OutputTable table({QStringLiteral("Region"), QStringLiteral("From"), QStringLiteral("To"),
                       QStringLiteral("Copy"), QStringLiteral("Free")});
    table.addRow({plan.move.region.name, plan.oldFolder, plan.move.folder,
                  displaySize(plan.bytesToCopy),
                  plan.freeBytes ? displaySize(*plan.freeBytes) : QString()});
    output.print(json, table);
}

Result<int> move(Session &session)
{
    Arguments &arguments = session.arguments();
    const QString name = regionNameOf(arguments.text(QStringLiteral("--name")));
    const QString folder = arguments.path(QStringLiteral("--path"));
    const int zone = arguments.number(kZone, 1, 3).value_or(0);
    if (auto sound = arguments.check(); !sound)
        return std::unexpected(std::move(sound.error()));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    CareService &care = (*workspace)->care();
    const auto plan = care.planMove(session.caller(), name, zone, folder);
    if (!plan)
        return std::unexpected(plan.error());
    if (arguments.has(QStringLiteral("--what-if"))) {
        printPlan(session.output(), *plan);
        return 0;
    }
    const auto job = care.move(session.caller(), name, zone, folder);
    if (!job)
        return std::unexpected(job.error());
    const auto followed = followToSuccess(session, *job);
    if (!followed)
        return std::unexpected(followed.error());
    if (*followed)
        return **followed;
    printPlan(session.output(), *plan);
    if (plan->oldFolder != plan->move.folder)
        //: %1 is a folder
        session.output().note(
            Tr::tr("%1 is no region's folder any more and can be deleted.").arg(plan->oldFolder));
    return 0;
}

}  // namespace

Command regionMoveCommand()
{
    return {.name = QStringLiteral("move"),
            .summary =
                Tr::tr("Move the folder of a region to another disk: copy it while the region "
                       "is at work, compare every byte, and go on there. The old folder keeps "
                       "what it has."),
            .arguments = {regionName(),
                          {.name = QStringLiteral("--path"),
                           .summary = Tr::tr("New folder, empty or not there yet."),
                           .required = true},
                          {.name = kZone,
                           .summary = Tr::tr("Move the folder of this availability zone, 1 to 3, "
                                             "instead of the region's own.")},
                          argument::flag(u"--what-if",
                                         Tr::tr("Show what would be copied, and change nothing."))},
            .examples = {{Tr::tr("Move a region to a larger disk."),
                          QStringLiteral(
                              "region move --name westeurope --path /mnt/large/westeurope")}},
            .action = move};
}

}  // namespace vitrine
