// vitrinectl advice …
#include "app/cli/commands/costarguments.h"
#include "app/cli/tr.h"
#include "core/cost/costjson.h"
#include "core/service/adviceservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kUnused = QStringLiteral("--unused-days");
const QString kMachines = QStringLiteral("--machines");
const QString kScaleSets = QStringLiteral("--scale-sets");
const QString kInstances = QStringLiteral("--instances");
constexpr int kMostDays = 36'500;
constexpr int kMostMachines = 1'000'000;
constexpr int kMostScaleSets = 10'000;
// Up to so many instances one replica serves a scale set.
constexpr int kInstancesOfOne = 600;

Result<int> list(Session &session)
{
    checkScope(session.arguments());
    const int days = session.arguments().number(kUnused, 0, kMostDays).value_or(kUnusedAfterDays);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto advice = (*workspace)->advice().advice(scopeOf(session), days);
    if (!advice)
        return std::unexpected(advice.error());
    OutputTable table({QStringLiteral("Severity"), QStringLiteral("Code"),
                       QStringLiteral("Resource"), QStringLiteral("Region"),
                       QStringLiteral("FreedGiB"), QStringLiteral("SavedPerMonth"),
                       QStringLiteral("Remedy")});
    Json json = Json::array();
    for (const Advice &one : *advice) {
        table.addRow({toString(one.severity), one.code, one.resource.names().join(u'/'), one.region,
                      gibText(one.freedBytes),
                      one.savedPerMonth ? toString(*one.savedPerMonth) : QString(),
                      adviceText(one).remedy});
        json.push_back(toJson(one));
    }
    session.output().print(json, table);
    return 0;
}

Result<int> replicas(Session &session)
{
    Arguments &arguments = session.arguments();
    if (!arguments.has(kMachines) && !arguments.has(kScaleSets))
        arguments.addProblem(arguments.missing(QStringLiteral("--machines | --scale-sets")));
    ReplicaDemand demand;
    demand.machines = arguments.number(kMachines, 0, kMostMachines).value_or(0);
    const int sets = arguments.number(kScaleSets, 0, kMostScaleSets).value_or(0);
    const int instances = arguments.number(kInstances, 1, kMostMachines).value_or(kInstancesOfOne);
    demand.scaleSets.assign(static_cast<std::size_t>(sets), instances);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const ReplicaAdvice advice = adviseReplicas(demand, (*workspace)->policy());
    OutputTable table({QStringLiteral("ForMachines"), QStringLiteral("ForScaleSets"),
                       QStringLiteral("Replicas"), QStringLiteral("WithReserve"),
                       QStringLiteral("Limit")});
    table.addRow({QString::number(advice.forMachines), QString::number(advice.forScaleSets),
                  QString::number(advice.needed()), QString::number(advice.withReserve()),
                  QString::number(advice.limit)});
    session.output().print(toJson(advice), table);
    if (advice.exceedsLimit())
        //: %1 and %2 are numbers of replicas
        session.output().important(
            Tr::tr("%1 replicas are more than the limit of %2: make the machines in batches, or "
                   "raise the limit (vitrinectl policy set).")
                .arg(advice.needed())
                .arg(advice.limit));
    return 0;
}

}  // namespace

CommandGroup adviceCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("advice"),
        .summary = Tr::tr("Show what could be better: replicas, regions, versions nobody uses."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List advice, warnings first, then what saves most."),
             .arguments =
                 joined(joined(scopeArguments(), {versionName()}),
                        {value(u"--unused-days",
                               Tr::tr("Days after which a version without use counts as unused. "
                                      "Default: 90."))}),
             .examples = {{Tr::tr("List the advice for a gallery."),
                           QStringLiteral("advice list -g rg -r gallery --output table")}},
             .action = list},
            {.name = QStringLiteral("replicas"),
             .summary =
                 Tr::tr("Tell how many replicas machines and scale sets need that are made at "
                        "the same time in one region."),
             .arguments = {value(u"--machines", Tr::tr("Single machines made at the same time.")),
                           value(u"--scale-sets", Tr::tr("Scale sets made at the same time.")),
                           value(u"--instances",
                                 Tr::tr("Instances of each scale set. Default: 600."))},
             .examples = {{Tr::tr("Ask for 120 machines."),
                           QStringLiteral("advice replicas --machines 120")}},
             .action = replicas},
        }};
}

}  // namespace vitrine
