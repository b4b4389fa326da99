// vitrinectl disk …, vitrinectl snapshot …
#include "app/cli/commands/definitionarguments.h"
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/jobfollower.h"
#include "app/cli/tr.h"
#include "core/service/versionservice.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kSource = QStringLiteral("--source");
const QString kReference = QStringLiteral("--gallery-image-reference");
const QString kReferenceLun = QStringLiteral("--gallery-image-reference-lun");
const QString kOutputFile = QStringLiteral("--output-file");

// A disk and a snapshot are made alike.
template <SourceKind kind>
struct DiskNoun : SourceNoun<kind> {
    static Source draft(Session &session)
    {
        Arguments &arguments = session.arguments();
        Source draft = sourceDraft(session, kind);
        draft.path = arguments.path(kSource);
        draft.sku =
            arguments.choice<DiskSku>(QStringLiteral("--sku")).value_or(DiskSku::StandardLrs);
        draft.purchasePlan = planOf(arguments);
        return draft;
    }
    static Result<Source> create(Session &session, Workspace &workspace, Source draft)
    {
        const QString set = session.arguments().text(QStringLiteral("--disk-encryption-set"));
        if (!set.isEmpty()) {
            const Result<ResourceId> id = session.idOf(set, QStringLiteral("diskEncryptionSets"));
            if (!id)
                return std::unexpected(id.error());
            draft.diskEncryptionSetId = *id;
        }
        return SourceNoun<kind>::create(session, workspace, std::move(draft));
    }
};

// The version that a reference means: a version, or the latest one of a definition.
Result<ImageVersion> referencedVersion(const Workspace &workspace, const QString &reference)
{
    const Result<ResourceId> id = ResourceId::parse(reference);
    if (id && id->isType(kImageVersionType))
        return workspace.versions().version(*id);
    if (!id || !id->isType(kImageDefinitionType))
        return std::unexpected(Fault::of(QStringLiteral("disk.imageReference.invalid"),
                                         QStringLiteral("imageReference"), {reference}));
    auto latest = workspace.versions().latest(*id);
    if (!latest)
        return std::unexpected(std::move(latest.error()));
    if (!*latest)
        return std::unexpected(
            Fault::of(QStringLiteral("definition.latest.none"), reference, {reference}));
    return **latest;
}

bool hasDisk(const ImageVersion &version, const std::optional<int> &lun)
{
    return !lun
        || std::any_of(version.dataDisks.begin(), version.dataDisks.end(),
                       [&lun](const DataDiskImage &disk) { return disk.lun == *lun; });
}

// Writes a version's disk into a file and registers the file as a disk.
Result<int> createFromVersion(Session &session)
{
    Arguments &arguments = session.arguments();
    const QString reference = arguments.text(kReference);
    const std::optional<int> lun = arguments.number(kReferenceLun);
    if (!arguments.has(kOutputFile))
        arguments.addProblem(arguments.missing(kOutputFile));
    Source draft = DiskNoun<SourceKind::Disk>::draft(session);
    draft.path = arguments.path(kOutputFile);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ImageVersion> version = referencedVersion(**workspace, reference);
    if (!version)
        return std::unexpected(version.error());
    if (!hasDisk(*version, lun))
        return std::unexpected(Fault::of(QStringLiteral("disk.imageReference.invalid"),
                                         QStringLiteral("imageReference.lun"),
                                         {QStringLiteral("%1, LUN %2").arg(reference).arg(*lun)}));
    if (session.change().validateOnly)
        return 0;
    const Result<Uid> job =
        (*workspace)
            ->replication()
            .startExport(
                session.caller(),
                {.versionId = version->id(), .outputPath = draft.path, .region = {}, .lun = lun});
    if (!job)
        return std::unexpected(job.error());
    const auto ended = followToSuccess(session, *job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    const auto disk = DiskNoun<SourceKind::Disk>::create(session, **workspace, std::move(draft));
    if (!disk)
        return std::unexpected(disk.error());
    printSources(session.output(), {*disk}, false);
    return 0;
}

Result<int> createDisk(Session &session)
{
    session.arguments().requireOneOf({kSource, kReference});
    session.arguments().allowOneOf({kReference, QStringLiteral("--equivalent")});
    if (session.arguments().has(kReference))
        return createFromVersion(session);
    return verb::create<DiskNoun<SourceKind::Disk>>(session);
}

Specs diskArguments()
{
    using namespace argument;
    return joined(
        {value(u"--source",
               Tr::tr("Disk image file on this machine: raw, VHD, VHDX, QCOW2 or VMDK, "
                      "recognised by its content.")),
         argument::location(Tr::tr("Region the disk lies in. Default: the location of "
                                   "the resource group.")),
         value(u"--os-type", Tr::tr("Operating system. Default: what the partitions tell."),
               enumSpellings<OsType>()),
         value(u"--os-state", Tr::tr("State of the operating system, where it is known."),
               enumSpellings<OsState>()),
         value(u"--hyper-v-generation",
               Tr::tr("Hypervisor generation. Default: what the partition table tells."),
               enumSpellings<HyperVGeneration>()),
         value(u"--sku", Tr::tr("What the disk is stored on. Default: Standard_LRS."),
               enumSpellings<DiskSku>()),
         value(u"--disk-encryption-set",
               Tr::tr("Name or id of the disk encryption set whose key encrypts it.")),
         argument::tags(), validateOnly(), equivalentArgument()},
        plan());
}

}  // namespace

CommandGroup diskCommands()
{
    using namespace argument;
    CommandGroup group = plainCommands<DiskNoun<SourceKind::Disk>>(
        {.group = QStringLiteral("disk"),
         .groupSummary = Tr::tr("Manage the disks that image versions are made from."),
         .name = Tr::tr("Name of the disk."),
         .create = Tr::tr("Register a disk image file, or a disk of an image version, as a disk."),
         .createExample = QStringLiteral("disk create --resource-group images --name debian "
                                         "--source debian.raw --os-type Linux"),
         .remove = Tr::tr("Forget a disk. Its file stays."),
         .list = Tr::tr("List the disks."),
         .show = Tr::tr("Show a disk.")},
        joined(
            diskArguments(),
            {value(u"--gallery-image-reference",
                   Tr::tr("Id of an image version, or of an image definition for its latest one, "
                          "whose disk is written to --output-file.")),
             value(u"--gallery-image-reference-lun",
                   Tr::tr("LUN of the data disk to write. Default: the operating system disk.")),
             value(u"--output-file",
                   Tr::tr("File to write the disk of --gallery-image-reference to, as raw."))}),
        createDisk);
    group.commands.push_back(diskConvertCommand());
    group.commands.push_back(diskInspectCommand());
    return group;
}

CommandGroup snapshotCommands()
{
    Specs specs = diskArguments();
    specs.front().required = true;
    return plainCommands<DiskNoun<SourceKind::Snapshot>>(
        {.group = QStringLiteral("snapshot"),
         .groupSummary = Tr::tr("Manage the snapshots that image versions are made from."),
         .name = Tr::tr("Name of the snapshot."),
         .create = Tr::tr("Register a disk image file as a snapshot."),
         .createExample = QStringLiteral("snapshot create --resource-group images --name debian "
                                         "--source debian.vhd --os-type Linux"),
         .remove = Tr::tr("Forget a snapshot. Its file stays."),
         .list = Tr::tr("List the snapshots."),
         .show = Tr::tr("Show a snapshot.")},
        specs);
}

}  // namespace vitrine
