// vitrinectl vm …, vitrinectl vmss …
#include "app/cli/commands/definitionarguments.h"
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/tr.h"
#include "core/service/versionservice.h"

namespace vitrine {
namespace {

const QString kImage = QStringLiteral("--image");
const QString kOsDisk = QStringLiteral("--attach-os-disk");
const QString kOsFile = QStringLiteral("--os-disk-file");
const QString kDataDisks = QStringLiteral("--attach-data-disks");
const QString kDataLuns = QStringLiteral("--data-disk-luns");
const QString kValidateOnly = QStringLiteral("--validate-only");

struct MachineNoun : SourceNoun<SourceKind::VirtualMachine> {
    static Source draft(Session &session)
    {
        Arguments &arguments = session.arguments();
        Source draft = sourceDraft(session, SourceKind::VirtualMachine);
        draft.path = arguments.path(kOsFile);
        draft.hasEphemeralOsDisk =
            arguments.boolean(QStringLiteral("--ephemeral-os-disk")).value_or(false);
        draft.purchasePlan = planOf(arguments);
        const std::vector<int> luns = arguments.numbers(kDataLuns);
        const auto count = static_cast<std::size_t>(arguments.texts(kDataDisks).size());
        if (!luns.empty() && luns.size() != count)
            arguments.invalidValue(kDataLuns, arguments.texts(kDataLuns).join(QLatin1Char(' ')),
                                   Tr::tr("as many as disks in %1").arg(kDataDisks));
        for (std::size_t i = 0; i < count; ++i)
            draft.dataDisks.push_back({.lun = i < luns.size() ? luns[i] : static_cast<int>(i),
                                       .diskId = {},
                                       .path = {},
                                       .format = {}});
        return draft;
    }
    static Result<Source> create(Session &session, Workspace &workspace, Source draft)
    {
        const Arguments &arguments = session.arguments();
        Problems problems;
        const auto diskId = [&](const QString &text) {
            Result<ResourceId> id = session.idOf(text, QStringLiteral("disks"));
            if (id)
                return *id;
            problems.push_back(std::move(id.error()));
            return ResourceId();
        };
        if (arguments.has(kOsDisk))
            draft.osDiskId = diskId(arguments.text(kOsDisk));
        std::size_t at = 0;
        for (const QString &word : arguments.texts(kDataDisks))
            draft.dataDisks[at++].diskId = diskId(word);
        if (Result<> sound = Fault::all(std::move(problems)); !sound)
            return std::unexpected(std::move(sound.error()));
        return SourceNoun::create(session, workspace, std::move(draft));
    }
};

// Says what a machine would be made from, or every reason why it cannot be.
Result<int> checkMachine(Session &session, MachineRequest request)
{
    Arguments &arguments = session.arguments();
    if (!arguments.has(kValidateOnly))
        arguments.addProblem(arguments.missing(
            request.isScaleSet ? kValidateOnly : kValidateOnly + QStringLiteral(" | ") + kOsDisk));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString image = arguments.text(kImage);
    const Result<ResourceId> id = ResourceId::parse(image);
    if (!id)
        return std::unexpected(id.error());
    const Result<QString> location = session.location();
    if (!location)
        return std::unexpected(location.error());
    request.imageId = *id;
    request.subscriptionId = session.subscriptionId();
    request.region = *location;
    request.name = arguments.text(QStringLiteral("--name"));
    std::vector<Fault> advice;
    const auto version = (*workspace)->versions().checkMachine(request, &advice);
    if (!version)
        return std::unexpected(version.error());
    for (const Fault &fault : advice) {
        const FaultText text = faultText(fault);
        session.output().note(text.message + QLatin1Char(' ') + text.remedy);
    }
    printVersions(session.output(), {*version}, false);
    return 0;
}

Result<int> createMachine(Session &session)
{
    Arguments &arguments = session.arguments();
    arguments.requireOneOf({kOsDisk, kOsFile, kImage});
    if (!arguments.has(kImage))
        return verb::create<MachineNoun>(session);
    MachineRequest request;
    request.hasOsProfile = arguments.has(QStringLiteral("--admin-username"))
        || arguments.has(QStringLiteral("--computer-name"))
        || arguments.has(QStringLiteral("--ssh-key-values"));
    constexpr int kMost = 1'000'000;
    request.count = arguments.number(QStringLiteral("--count"), 1, kMost).value_or(1);
    return checkMachine(session, std::move(request));
}

Result<int> updateScaleSet(Session &session)
{
    Arguments &arguments = session.arguments();
    MachineRequest request;
    request.isScaleSet = true;
    request.scaleSetOsState = arguments.choice<OsState>(QStringLiteral("--os-state"));
    // A scale set that is there has had its profile, or none, since it was made.
    request.hasOsProfile = request.scaleSetOsState == OsState::Generalized;
    return checkMachine(session, std::move(request));
}

Result<int> generalize(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto machine =
        (*workspace)->sources().generalize(session.change(), MachineNoun::id(session));
    if (!machine)
        return std::unexpected(machine.error());
    printSources(session.output(), {*machine}, false);
    return 0;
}

Specs createArguments()
{
    using namespace argument;
    return joined(
        {value(u"--attach-os-disk",
               Tr::tr("Name or id of the managed disk that holds the operating system.")),
         values(u"--attach-data-disks",
                Tr::tr("Names or ids of the managed data disks, separated by spaces.")),
         values(u"--data-disk-luns",
                Tr::tr("LUNs of the data disks, in the same order. Default: 0, 1, 2 ...")),
         value(u"--os-disk-file",
               Tr::tr("Disk image file of a machine whose disk is not a managed one.")),
         {.name = QStringLiteral("--ephemeral-os-disk"),
          .summary =
              Tr::tr("Whether the operating system disk is gone when the machine stops: true "
                     "or false."),
          .kind = ArgumentKind::Boolean},
         value(u"--os-type", Tr::tr("Operating system. Default: what the partitions tell."),
               enumSpellings<OsType>()),
         value(u"--os-state",
               Tr::tr("Whether accounts and host names were taken out of it. vm generalize says so "
                      "later."),
               enumSpellings<OsState>()),
         value(u"--hyper-v-generation",
               Tr::tr("Hypervisor generation. Default: what the partition table tells."),
               enumSpellings<HyperVGeneration>()),
         argument::location(
             Tr::tr("Region of the machine. Default: the location of the resource group.")),
         value(u"--image",
               Tr::tr("Id of an image version or image definition: with --validate-only, tell "
                      "whether a machine can be made from it.")),
         value(u"--admin-username", Tr::tr("With --image: the account of the machine.")),
         value(u"--computer-name", Tr::tr("With --image: the host name of the machine.")),
         values(u"--ssh-key-values", Tr::tr("With --image: the public keys of the account.")),
         value(u"--count", Tr::tr("With --image: machines made at the same time. Default: 1.")),
         argument::tags(),
         validateOnly()},
        plan());
}

}  // namespace

CommandGroup machineCommands()
{
    using namespace argument;
    CommandGroup group = plainCommands<MachineNoun>(
        {.group = QStringLiteral("vm"),
         .groupSummary = Tr::tr("Manage the virtual machines that image versions are made from."),
         .name = Tr::tr("Name of the virtual machine."),
         .create =
             Tr::tr("Register a virtual machine as a source, or check whether one can be made "
                    "from an image."),
         .createExample = QStringLiteral("vm create --resource-group images --name debian "
                                         "--attach-os-disk debian --os-type Linux "
                                         "--os-state Specialized"),
         .remove = Tr::tr("Forget a virtual machine. Its disks stay."),
         .list = Tr::tr("List the virtual machines."),
         .show = Tr::tr("Show a virtual machine.")},
        createArguments(), createMachine);
    group.commands.push_back(
        {.name = QStringLiteral("generalize"),
         .summary = Tr::tr("Say that accounts and host names were taken out of a machine."),
         .arguments = {required(resourceGroup()),
                       argument::name(Tr::tr("Name of the virtual machine.")), validateOnly()},
         .examples = {{Tr::tr("Say that a machine is generalized."),
                       QStringLiteral("vm generalize --resource-group images --name debian")}},
         .action = generalize});
    return group;
}

CommandGroup scaleSetCommands()
{
    using namespace argument;
    return {
        .name = QStringLiteral("vmss"),
        .summary = Tr::tr("Check the images of scale sets."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Check whether a scale set can change to an image."),
             .arguments = {required(resourceGroup()),
                           argument::name(Tr::tr("Name of the scale set.")),
                           required(value(u"--image",
                                          Tr::tr("Id of the image version or image definition."))),
                           required(value(u"--os-state",
                                          Tr::tr("State of the scale set's present machines."),
                                          enumSpellings<OsState>())),
                           argument::location(Tr::tr("Region of the scale set. Default: the "
                                                     "location of the resource group.")),
                           validateOnly()},
             .examples = {{Tr::tr("Check an image for a scale set of generalized machines."),
                           QStringLiteral("vmss update -g images -n web --os-state Generalized "
                                          "--validate-only --image /subscriptions/...")}},
             .action = updateScaleSet},
        }};
}

}  // namespace vitrine
