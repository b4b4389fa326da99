// vitrinectl image …
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/tr.h"

#include <QDir>
#include <QFileInfo>

namespace vitrine {
namespace {

const QString kSource = QStringLiteral("--source");
const QString kDataSources = QStringLiteral("--data-disk-sources");

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

// A file of this machine, else the name or id of a machine, disk or snapshot. Where there is
// neither, the path stays, for the service to say so.
Result<std::optional<Source>> registeredSource(const Session &session, const Workspace &workspace,
                                               const QString &text)
{
    if (QFileInfo::exists(absolutePath(text)))
        return std::nullopt;
    Result<Source> source = workspace.sources().resolve(
        text, session.resourceGroup(),
        {SourceKind::VirtualMachine, SourceKind::Disk, SourceKind::Snapshot});
    if (source)
        return std::optional(std::move(*source));
    const bool isName = !text.startsWith(u"/subscriptions/", Qt::CaseInsensitive);
    if (isName && source.error().reason == u"source.notFound")
        return std::nullopt;
    return std::unexpected(std::move(source.error()));
}

struct ImageNoun : SourceNoun<SourceKind::ManagedImage> {
    static Source draft(Session &session)
    {
        Source draft = sourceDraft(session, SourceKind::ManagedImage);
        draft.sku = session.arguments()
                        .choice<DiskSku>(QStringLiteral("--storage-sku"))
                        .value_or(DiskSku::StandardLrs);
        return draft;
    }
    static Result<Source> create(Session &session, Workspace &workspace, Source draft)
    {
        const QString text = session.arguments().text(kSource);
        auto from = registeredSource(session, workspace, text);
        if (!from)
            return std::unexpected(std::move(from.error()));
        draft.path = *from ? (*from)->path : absolutePath(text);
        if (*from)
            takeOver(**from, draft);
        for (const QString &word : session.arguments().texts(kDataSources)) {
            auto disk = registeredSource(session, workspace, word);
            if (!disk)
                return std::unexpected(std::move(disk.error()));
            const int lun = draft.dataDisks.empty() ? 0 : draft.dataDisks.back().lun + 1;
            draft.dataDisks.push_back({.lun = lun,
                                       .diskId = {},
                                       .path = *disk ? (*disk)->path : absolutePath(word),
                                       .format = {}});
        }
        return SourceNoun::create(session, workspace, std::move(draft));
    }

private:
    // What the line leaves open is as in the machine.
    static void takeOver(const Source &from, Source &draft)
    {
        if (!draft.osType)
            draft.osType = from.osType;
        if (!draft.osState)
            draft.osState = from.osState;
        if (!draft.hyperVGeneration)
            draft.hyperVGeneration = from.hyperVGeneration;
        draft.purchasePlan = from.purchasePlan;
        draft.dataDisks = from.dataDisks;
        for (AttachedDisk &disk : draft.dataDisks)
            disk.diskId = {};
    }
};

}  // namespace

CommandGroup managedImageCommands()
{
    using namespace argument;
    return plainCommands<ImageNoun>(
        {.group = QStringLiteral("image"),
         .groupSummary = Tr::tr("Manage the managed images that image versions are made from."),
         .name = Tr::tr("Name of the managed image."),
         .create = Tr::tr("Register a disk image file or a machine as a managed image."),
         .createExample = QStringLiteral("image create --resource-group images --name debian "
                                         "--source debian.raw --os-type Linux "
                                         "--os-state Generalized"),
         .remove = Tr::tr("Forget a managed image. Its file stays."),
         .list = Tr::tr("List the managed images."),
         .show = Tr::tr("Show a managed image.")},
        {required(value(u"--source",
                        Tr::tr("Disk image file on this machine, or name or id of a machine, disk "
                               "or snapshot."))),
         values(
             u"--data-disk-sources",
             Tr::tr("Files, or names or ids of disks and snapshots, of the data disks, separated "
                    "by spaces.")),
         argument::location(
             Tr::tr("Region the image lies in. Default: the location of the resource "
                    "group.")),
         value(u"--os-type", Tr::tr("Operating system. Default: what the partitions tell."),
               enumSpellings<OsType>()),
         value(u"--os-state", Tr::tr("State of the operating system."), enumSpellings<OsState>()),
         value(u"--hyper-v-generation",
               Tr::tr("Hypervisor generation. Default: what the partition table tells."),
               enumSpellings<HyperVGeneration>()),
         value(u"--storage-sku", Tr::tr("What the image is stored on. Default: Standard_LRS."),
               enumSpellings<DiskSku>()),
         argument::tags(), validateOnly(), equivalentArgument()});
}

}  // namespace vitrine
