// vitrinectl vm …
#include "app/cli/commands/definitionarguments.h"
#include "app/cli/commands/machinenoun.h"
#include "app/cli/tr.h"
#include "core/compute/boot/terminaltext.h"
#include "core/service/computeservice.h"

namespace vitrine {
namespace {

const QString kImage = QStringLiteral("--image");
const QString kDetails = QStringLiteral("--show-details");

Result<int> createMachine(Session &session)
{
    Arguments &arguments = session.arguments();
    arguments.requireOneOf(
        {QStringLiteral("--attach-os-disk"), QStringLiteral("--os-disk-file"), kImage});
    return arguments.has(kImage) ? createFromImage(session) : verb::create<MachineNoun>(session);
}

Result<int> generalize(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto machine =
        (*workspace)->compute().generalize(session.change(), MachineNoun::id(session));
    if (!machine)
        return std::unexpected(machine.error());
    printSources(session.output(), {*machine}, false);
    return 0;
}

// A guest's bytes never reach the terminal as they came.
Result<int> printSerialLog(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto log = (*workspace)->compute().serialLog(MachineNoun::id(session));
    if (!log)
        return std::unexpected(log.error());
    session.output().printText(plainText(*log));
    return 0;
}

// Does what \p act does to the machine that the line names, and shows it.
template <typename Act>
Result<int> switched(Session &session, Act act)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto done = act((*workspace)->compute(), session.change(), MachineNoun::id(session));
    if (!done)
        return std::unexpected(done.error());
    auto row = MachineNoun::read(session, **workspace);
    if (!row)
        return std::unexpected(row.error());
    row->made = *done;
    MachineNoun::print(session.output(), {*row}, false);
    return 0;
}

Result<int> startMachine(Session &session)
{
    return switched(session,
                    [](ComputeService &compute, const Change &change, const ResourceId &id) {
                        return compute.start(change, id);
                    });
}

template <PowerState state>
Result<int> stopMachine(Session &session)
{
    return switched(session,
                    [](ComputeService &compute, const Change &change, const ResourceId &id) {
                        return compute.stop(change, id, state);
                    });
}

Result<int> showMachine(Session &session)
{
    if (!session.arguments().has(kDetails))
        return verb::show<MachineNoun>(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto row = MachineNoun::read(session, **workspace);
    if (!row)
        return std::unexpected(row.error());
    const auto state = (*workspace)->compute().powerState(MachineNoun::id(session));
    if (!state)
        return std::unexpected(state.error());
    row->made->powerState = *state;
    MachineNoun::print(session.output(), {*row}, false);
    return 0;
}

Specs createArguments()
{
    using namespace argument;
    return joined(
        joined(
            {value(u"--attach-os-disk",
                   Tr::tr("Name or id of the managed disk that holds the operating system.")),
             values(u"--attach-data-disks",
                    Tr::tr("Names or ids of the managed data disks, separated by spaces.")),
             values(u"--data-disk-luns",
                    Tr::tr("LUNs of the data disks, in the same order. Default: 0, 1, 2 ...")),
             value(u"--os-disk-file",
                   Tr::tr("Disk image file of a machine whose disk is not a managed one.")),
             {.name = QStringLiteral("--ephemeral-os-disk"),
              .summary = Tr::tr("Whether the operating system disk is gone when the machine stops: "
                                "true or false."),
              .kind = ArgumentKind::Boolean},
             value(u"--os-type", Tr::tr("Operating system. Default: what the partitions tell."),
                   enumSpellings<OsType>()),
             value(u"--os-state",
                   Tr::tr("Whether accounts and host names were taken out of it. vm generalize "
                          "says so later."),
                   enumSpellings<OsState>()),
             value(u"--hyper-v-generation",
                   Tr::tr("Hypervisor generation. Default: what the partition table tells."),
                   enumSpellings<HyperVGeneration>()),
             argument::location(
                 Tr::tr("Region of the machine. Default: the location of the resource group.")),
             value(u"--image",
                   Tr::tr("Id of an image version, an image definition or a managed image that "
                          "the machine is made from.")),
             value(u"--count",
                   Tr::tr("With --image: how many machines; with more than one, numbers follow "
                          "their names. Default: 1.")),
             argument::tags(),
             validateOnly(),
             equivalentArgument()},
            machineProfileArguments()),
        plan());
}

Command actionCommand(const QString &name, const QString &summary, CommandAction action)
{
    using namespace argument;
    return {.name = name,
            .summary = summary,
            .arguments = {required(resourceGroup()),
                          argument::name(Tr::tr("Name of the virtual machine.")), validateOnly()},
            .examples = {{summary,
                          QStringLiteral("vm %1 --resource-group images --name debian").arg(name)}},
            .action = action};
}

CommandGroup diagnosticsCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("boot-diagnostics"),
            .summary = Tr::tr("See how a virtual machine starts."),
            .groups = {},
            .commands = {{.name = QStringLiteral("get-boot-log"),
                          .summary = Tr::tr("Print what a machine wrote to its serial console."),
                          .arguments = {required(resourceGroup()),
                                        argument::name(Tr::tr("Name of the virtual machine."))},
                          .examples = {{Tr::tr("Print what a machine wrote to its serial console."),
                                        QStringLiteral("vm boot-diagnostics get-boot-log "
                                                       "--resource-group images --name debian")}},
                          .action = printSerialLog}}};
}

}  // namespace

CommandGroup machineCommands()
{
    using namespace argument;
    CommandGroup group = plainCommands<MachineNoun>(
        {.group = QStringLiteral("vm"),
         .groupSummary = Tr::tr("Manage virtual machines: made from images, or registered so that "
                                "image versions can be made from them."),
         .name = Tr::tr("Name of the virtual machine."),
         .create = Tr::tr("Make a virtual machine from an image, or register one as a source."),
         .createExample = QStringLiteral("vm create --resource-group images --name debian "
                                         "--attach-os-disk debian --os-type Linux "
                                         "--os-state Specialized"),
         .remove = Tr::tr("Remove a machine that was made from an image, with its disks, or forget "
                          "one that is only registered."),
         .list = Tr::tr("List the virtual machines."),
         .show = Tr::tr("Show a virtual machine.")},
        createArguments(), createMachine);
    group.groups.push_back(diagnosticsCommands());
    group.groups.push_back(machineHostCommands());
    for (Command &command : group.commands) {
        if (command.name != QStringLiteral("show"))
            continue;
        command.arguments.push_back(
            flag(u"--show-details", Tr::tr("Ask the host whether the machine runs.")));
        command.action = showMachine;
    }
    group.commands.push_back(actionCommand(
        QStringLiteral("generalize"),
        Tr::tr("Say that accounts and host names were taken out of a machine."), generalize));
    group.commands.push_back(actionCommand(QStringLiteral("start"),
                                           Tr::tr("Start a machine on the host of its region."),
                                           startMachine));
    group.commands.push_back(actionCommand(QStringLiteral("stop"), Tr::tr("Switch a machine off."),
                                           stopMachine<PowerState::Stopped>));
    group.commands.push_back(
        actionCommand(QStringLiteral("deallocate"),
                      Tr::tr("Switch a machine off; the host forgets it, its disks stay."),
                      stopMachine<PowerState::Deallocated>));
    return group;
}

}  // namespace vitrine
