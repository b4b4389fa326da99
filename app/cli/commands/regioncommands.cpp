// vitrinectl region …
#include "app/cli/answers.h"
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/regioncare.h"
#include "app/cli/commands/replicachecks.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/care/regionhealth.h"
#include "core/service/careservice.h"
#include "core/service/regionservice.h"
#include "core/service/workspace.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kName = QStringLiteral("--name");

Result<int> printOne(Session &session, const Workspace &workspace, const QString &name)
{
    const Result<RegionStatus> status = workspace.regions().status(name);
    if (!status)
        return std::unexpected(status.error());
    const auto health = workspace.care().health(name, status->freeBytes);
    if (!health)
        return std::unexpected(health.error());
    printRegion(session.output(), *status, *health);
    return 0;
}

Result<int> create(Session &session)
{
    const QString name = regionNameOf(session.arguments().text(kName));
    const QString path = session.arguments().path(QStringLiteral("--path"));
    QStringList zonePaths;
    for (const QString &zone : session.arguments().paths(QStringLiteral("--zone-paths")))
        zonePaths << zone;
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Region> region =
        (*workspace)->regions().create(session.change(), name, path, zonePaths);
    if (!region)
        return std::unexpected(region.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {RegionCreation{region->name, path, zonePaths}});
    if (!session.change().validateOnly)
        return printOne(session, **workspace, region->name);
    printRegions(session.output(),
                 {{.region = *region, .freeBytes = {}, .totalBytes = {}, .fault = {}}}, false);
    return 0;
}

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto regions = (*workspace)->regions().status();
    if (!regions)
        return std::unexpected(regions.error());
    printRegions(session.output(), *regions, true);
    return 0;
}

Result<int> show(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return printOne(session, **workspace, regionNameOf(session.arguments().text(kName)));
}

Result<int> remove(Session &session)
{
    const QString name = regionNameOf(session.arguments().text(kName));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<> removed = (*workspace)->regions().remove(session.change(), name);
    if (!removed)
        return std::unexpected(removed.error());
    return 0;
}

Result<int> verify(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = regionNameOf(arguments.text(kName));
    const CheckAim aim =
        arguments.has(QStringLiteral("--repair")) ? CheckAim::Repair : CheckAim::Verify;
    const bool onlyDue = arguments.has(QStringLiteral("--due"));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto job = (*workspace)->care().checkRegion(session.caller(), name, aim, onlyDue);
    if (!job)
        return std::unexpected(job.error());
    return *job ? followCheck(session, **job) : 0;
}

}  // namespace

ArgumentSpec regionName()
{
    return argument::name(Tr::tr("Name of the region: a public region in any spelling, or a name "
                                 "of your own made of letters and digits."));
}

CommandGroup regionCommands()
{
    CommandGroup group{
        .name = QStringLiteral("region"),
        .summary = Tr::tr("Manage the regions: the folders that store replicas."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Register a folder as a region, and make it when it is not there."),
             .arguments = {regionName(),
                           {.name = QStringLiteral("--path"),
                            .summary = Tr::tr("Folder on a disk or a mount of this machine."),
                            .required = true},
                           argument::values(u"--zone-paths",
                                            Tr::tr("Folders of the three availability zones, for "
                                                   "zone-redundant storage, separated by "
                                                   "spaces.")),
                           argument::validateOnly(),
                           equivalentArgument()},
             .examples = {{Tr::tr("Store the replicas of West Europe on a mounted disk."),
                           QStringLiteral("region create --name westeurope --path "
                                          "/srv/vitrine/westeurope")},
                          {Tr::tr("Make a region with three availability zones."),
                           QStringLiteral("region create --name eastus --path /srv/eastus "
                                          "--zone-paths /disk1/eastus /disk2/eastus "
                                          "/disk3/eastus")}},
             .action = create},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Forget a region that stores nothing. Its folder stays."),
             .arguments = {regionName(), argument::yes(), argument::validateOnly()},
             .examples = {{Tr::tr("Forget a region."),
                           QStringLiteral("region delete --name westeurope")}},
             .action = remove},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the regions with free space and state."),
             .arguments = {},
             .examples = {{Tr::tr("List the regions as a table."),
                           QStringLiteral("region list --output table")}},
             .action = list},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a region with free space and state."),
             .arguments = {regionName()},
             .examples = {{Tr::tr("Show a region."),
                           QStringLiteral("region show --name westeurope")}},
             .action = show},
            {.name = QStringLiteral("verify"),
             .summary = Tr::tr("Read every replica that a region stores and check it against its "
                               "manifest, what was checked longest ago first."),
             .arguments = {regionName(),
                           argument::flag(u"--repair",
                                          Tr::tr("Mend damaged replicas from intact copies.")),
                           argument::flag(u"--due",
                                          Tr::tr("Only replicas that were not found intact for "
                                                 "verifyIntervalDays of the policy."))},
             .examples = {{Tr::tr("Check what a region stores, and mend it."),
                           QStringLiteral("region verify --name westeurope --repair")}},
             .action = verify},
        }};
    group.commands.push_back(regionImportCommand());
    group.commands.push_back(regionMoveCommand());
    group.commands.push_back(regionReclaimCommand());
    std::ranges::sort(group.commands, {}, &Command::name);
    return group;
}

}  // namespace vitrine
