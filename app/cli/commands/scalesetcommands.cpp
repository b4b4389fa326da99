// vitrinectl vmss …
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/machinenoun.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/tr.h"
#include "core/service/computeservice.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kImage = QStringLiteral("--image");
const QString kOsState = QStringLiteral("--os-state");
const QString kValidateOnly = QStringLiteral("--validate-only");

struct ScaleSetNoun {
    using Row = ScaleSet;

    static ResourceId id(Session &session)
    {
        return session.namedId(QStringLiteral("virtualMachineScaleSets"));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.compute().scaleSets(session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.compute().scaleSet(id(session));
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.compute().removeScaleSet(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &sets, bool asList)
    {
        OutputTable table({QStringLiteral("Name"), QStringLiteral("ResourceGroup"),
                           QStringLiteral("Location"), QStringLiteral("Capacity"),
                           QStringLiteral("OsType"), QStringLiteral("OsState"),
                           QStringLiteral("Image")});
        for (const ScaleSet &set : sets)
            table.addRow({set.name, set.resourceGroup, set.location, QString::number(set.capacity),
                          toString(set.osType), toString(set.osState),
                          shortName(set.imageId.toString())});
        printRows(output, table, sets, asList, [](const ScaleSet &set) { return toJson(set); });
    }
};

// Checks what can be checked without a copy of the image.
Result<int> showEquivalent(Session &session, const Workspace &workspace, const ScaleSetDraft &draft)
{
    const MachineDraft &machine = draft.machine;
    if (!machine.imageId.isType(kManagedImageType)) {
        MachineRequest request;
        request.imageId = machine.imageId;
        request.subscriptionId = machine.subscriptionId;
        request.region = machine.location;
        request.hasOsProfile = machine.osProfile.has_value();
        request.isScaleSet = true;
        request.count = draft.capacity;
        request.name = machine.name;
        if (const auto version = workspace.versions().checkMachine(request); !version)
            return std::unexpected(version.error());
    }
    const ResourceId id =
        ResourceId::compute(machine.subscriptionId, machine.resourceGroup,
                            QStringLiteral("virtualMachineScaleSets"), machine.name);
    return printEquivalent(session,
                           {ScaleSetCreation{.machine = {.id = id,
                                                         .location = machine.location,
                                                         .imageId = machine.imageId,
                                                         .size = machine.size,
                                                         .osProfile = machine.osProfile,
                                                         .tags = machine.tags},
                                             .capacity = draft.capacity}});
}

Result<int> createScaleSet(Session &session)
{
    Arguments &arguments = session.arguments();
    ScaleSetDraft draft;
    draft.capacity = arguments.number(QStringLiteral("--instance-count")).value_or(2);
    draft.machine.tags = arguments.tags();
    // Nothing is made for words alone.
    arguments.allowOneOf({QStringLiteral("--equivalent"), QStringLiteral("--generate-ssh-keys")});
    auto read = asksEquivalent(session) ? arguments.check() : Result<>();
    if (read)
        read = readProfile(session, draft.machine);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (read)
        read = readPlace(session, draft.machine);
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (asksEquivalent(session))
        return showEquivalent(session, **workspace, draft);
    ComputeService &compute = (*workspace)->compute();
    std::vector<Fault> advice;
    const Result<Uid> job = compute.prepareScaleSet(session.change(), draft, &advice);
    if (!job)
        return std::unexpected(job.error());
    for (const Fault &fault : advice) {
        const FaultText text = faultText(fault);
        session.output().note(text.message + QLatin1Char(' ') + text.remedy);
    }
    const auto followed = followLaying(session, *job);
    if (!followed)
        return std::unexpected(followed.error());
    if (*followed)
        return **followed;
    const auto set = compute.createScaleSet(session.change(), draft);
    if (!set)
        return std::unexpected(set.error());
    ScaleSetNoun::print(session.output(), {*set}, false);
    return 0;
}

// With --os-state it is asked of a scale set that is elsewhere whether it could change.
Result<int> updateScaleSet(Session &session)
{
    Arguments &arguments = session.arguments();
    if (arguments.has(kOsState)) {
        arguments.allowOneOf({kOsState, QStringLiteral("--equivalent")});
        if (!arguments.has(kValidateOnly))
            arguments.addProblem(arguments.missing(kValidateOnly));
        MachineRequest request;
        request.isScaleSet = true;
        request.scaleSetOsState = arguments.choice<OsState>(kOsState);
        // A scale set that is there has had its profile, or none, since it was made.
        request.hasOsProfile = request.scaleSetOsState == OsState::Generalized;
        return checkMachine(session, std::move(request));
    }
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ResourceId> image = ResourceId::parse(arguments.text(kImage));
    if (!image)
        return std::unexpected(image.error());
    const ResourceId id = ScaleSetNoun::id(session);
    const auto set = (*workspace)->compute().setImage(session.change(), id, *image);
    if (!set)
        return std::unexpected(set.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {ScaleSetChange{.id = id, .imageId = *image}});
    ScaleSetNoun::print(session.output(), {*set}, false);
    return 0;
}

Result<int> scaleScaleSet(Session &session)
{
    const int capacity = session.arguments().number(QStringLiteral("--new-capacity")).value_or(0);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const ResourceId id = ScaleSetNoun::id(session);
    const auto set = (*workspace)->compute().scale(session.change(), id, capacity);
    if (!set)
        return std::unexpected(set.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {ScaleSetChange{.id = id, .capacity = capacity}});
    ScaleSetNoun::print(session.output(), {*set}, false);
    return 0;
}

Specs nameArguments()
{
    using namespace argument;
    return {required(resourceGroup()), argument::name(Tr::tr("Name of the scale set."))};
}

Command createCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("create"),
            .summary = Tr::tr("Make machines that are alike from an image."),
            .arguments = joined(
                joined(nameArguments(),
                       {required(value(u"--image",
                                       Tr::tr("Id of an image version, an image definition or a "
                                              "managed image."))),
                        value(u"--instance-count",
                              Tr::tr("How many machines: up to 1000, of a managed image up to "
                                     "600. Default: 2.")),
                        argument::location(Tr::tr("Region of the scale set. Default: the location "
                                                  "of the resource group.")),
                        argument::tags(), validateOnly(), equivalentArgument()}),
                machineProfileArguments()),
            .examples = {{Tr::tr("Make thirty machines."),
                          QStringLiteral("vmss create -g images -n class --instance-count 30 "
                                         "--admin-username student --generate-ssh-keys --image "
                                         "/subscriptions/...")}},
            .action = createScaleSet};
}

Command updateCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("update"),
        .summary = Tr::tr("Change the image of a scale set, or check whether it can change."),
        .arguments = joined(
            nameArguments(),
            {required(value(u"--image", Tr::tr("Id of the image version or image definition."))),
             value(u"--os-state",
                   Tr::tr("Check only, for a scale set that is elsewhere: the state of its "
                          "present machines."),
                   enumSpellings<OsState>()),
             argument::location(Tr::tr("Region of the scale set. Default: the "
                                       "location of the resource group.")),
             validateOnly(), equivalentArgument()}),
        .examples = {{Tr::tr("Check an image for a scale set of generalized machines."),
                      QStringLiteral("vmss update -g images -n web --os-state Generalized "
                                     "--validate-only --image /subscriptions/...")}},
        .action = updateScaleSet};
}

Command scaleCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("scale"),
            .summary = Tr::tr("Change how many machines a scale set has."),
            .arguments = joined(
                nameArguments(),
                {required(value(u"--new-capacity", Tr::tr("How many machines it is to have."))),
                 validateOnly(), equivalentArgument()}),
            .examples = {{Tr::tr("Change how many machines a scale set has."),
                          QStringLiteral("vmss scale -g images -n class --new-capacity 35")}},
            .action = scaleScaleSet};
}

}  // namespace

CommandGroup scaleSetCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("vmss"),
        .summary = Tr::tr("Manage scale sets: machines that are made alike from an image."),
        .groups = {},
        .commands = {
            createCommand(),
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Remove a scale set with the disks of its machines."),
             .arguments = joined(nameArguments(), {yes(), validateOnly(), equivalentArgument()}),
             .examples = {{Tr::tr("Remove a scale set with the disks of its machines."),
                           QStringLiteral("vmss delete -g images -n class")}},
             .action = verb::remove<ScaleSetNoun>},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the scale sets."),
             .arguments = {resourceGroup()},
             .examples = {{Tr::tr("List the scale sets."),
                           QStringLiteral("vmss list -g images -o table")}},
             .action = verb::list<ScaleSetNoun>},
            scaleCommand(),
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a scale set."),
             .arguments = nameArguments(),
             .examples = {{Tr::tr("Show a scale set."),
                           QStringLiteral("vmss show -g images -n class")}},
             .action = verb::show<ScaleSetNoun>},
            updateCommand(),
        }};
}

}  // namespace vitrine
