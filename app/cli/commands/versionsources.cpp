#include "app/cli/commands/versionsources.h"

#include "app/cli/tr.h"
#include "core/service/sourceservice.h"
#include "core/service/storageaccountservice.h"
#include "core/service/workspace.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace vitrine {
namespace {

const QString kSnapshot = QStringLiteral("--os-snapshot");
const QString kImage = QStringLiteral("--managed-image");
const QString kMachine = QStringLiteral("--virtual-machine");
const QString kVersion = QStringLiteral("--image-version");
const QString kUri = QStringLiteral("--os-vhd-uri");
const QString kUriAccount = QStringLiteral("--os-vhd-storage-account");
const QString kDataSnapshots = QStringLiteral("--data-snapshots");
const QString kDataSnapshotLuns = QStringLiteral("--data-snapshot-luns");
const QString kDataUris = QStringLiteral("--data-vhds-uris");
const QString kDataUriLuns = QStringLiteral("--data-vhds-luns");
const QString kDataAccounts = QStringLiteral("--data-vhds-storage-accounts");

void checkCount(Arguments &arguments, const QString &name, const QString &of)
{
    if (arguments.has(name) && arguments.texts(name).size() != arguments.texts(of).size())
        arguments.invalidValue(name, arguments.texts(name).join(QLatin1Char(' ')),
                               //: %1 is the name of an argument
                               Tr::tr("as many as in %1").arg(of));
}

/// Turns the words behind the source arguments into sources, noting every problem.
class SourceReader {
public:
    SourceReader(Session &session, const Workspace &workspace)
        : m_session(session)
        , m_workspace(workspace)
    {
    }

    Problems problems;

    // A name in the resource group, of one of kinds, or any id.
    VersionSource named(const QString &argument, const QString &text,
                        const std::vector<SourceKind> &kinds)
    {
        if (text.startsWith(QLatin1Char('/'))) {
            const Result<ResourceId> id = ResourceId::parse(text);
            if (id)
                return {.id = *id, .uri = {}};
            note(id.error(), argument);
            return {};
        }
        const Result<Source> source =
            m_workspace.sources().resolve(text, m_session.resourceGroup(), kinds);
        if (source)
            return {.id = source->id(), .uri = {}};
        note(source.error(), argument);
        return {};
    }

    // A path, a `file:` address or the address of a blob, of the account when one is written.
    VersionSource file(const QString &argument, const QString &text, const QString &accountArgument,
                       const QString &account)
    {
        const QUrl url(text);
        const QString uri = url.scheme().isEmpty()
            ? QUrl::fromLocalFile(QDir::cleanPath(QDir().absoluteFilePath(text))).toString()
            : text;
        if (!account.isEmpty())
            checkAccount(argument, uri, accountArgument, account);
        return {.id = {}, .uri = uri};
    }

private:
    void note(Fault fault, const QString &target)
    {
        fault.target = target;
        problems.push_back(std::move(fault));
    }

    void checkAccount(const QString &argument, const QString &uri, const QString &accountArgument,
                      const QString &account)
    {
        const auto id = m_session.idOf(account, QStringLiteral("storageAccounts"),
                                       QStringLiteral("Microsoft.Storage"));
        if (!id) {
            note(id.error(), accountArgument);
            return;
        }
        const Result<StorageAccount> found = m_workspace.storageAccounts().account(*id);
        if (!found)
            note(found.error(), accountArgument);
        else if (!uri.startsWith(found->blobEndpoint(), Qt::CaseInsensitive))
            problems.push_back(
                Fault::of(QStringLiteral("argument.invalidValue"), argument,
                          {argument, uri, found->blobEndpoint() + QStringLiteral("...")}));
    }

    Session &m_session;
    const Workspace &m_workspace;
};

VersionSource osSource(SourceReader &reader, const Arguments &arguments)
{
    if (arguments.has(kUri))
        return reader.file(kUri, arguments.text(kUri), kUriAccount, arguments.text(kUriAccount));
    if (arguments.has(kSnapshot))
        return reader.named(kSnapshot, arguments.text(kSnapshot),
                            {SourceKind::Disk, SourceKind::Snapshot});
    if (arguments.has(kMachine))
        return reader.named(kMachine, arguments.text(kMachine), {SourceKind::VirtualMachine});
    if (arguments.has(kVersion))
        return reader.named(kVersion, arguments.text(kVersion), {SourceKind::ManagedImage});
    return reader.named(kImage, arguments.text(kImage),
                        {SourceKind::ManagedImage, SourceKind::VirtualMachine});
}

// Without LUNs the disks get 0, 1, 2 …, behind those that are already taken.
std::vector<int> lunsOf(Arguments &arguments, const QString &name, qsizetype count,
                        const std::vector<DataDiskImage> &taken)
{
    std::vector<int> luns = arguments.numbers(name);
    if (!luns.empty())
        return luns;
    int next = 0;
    for (const DataDiskImage &disk : taken)
        next = std::max(next, disk.lun + 1);
    for (qsizetype i = 0; i < count; ++i)
        luns.push_back(next++);
    return luns;
}

}  // namespace

Specs versionSourceArguments()
{
    using namespace argument;
    ArgumentSpec accounts =
        values(u"--data-vhds-storage-accounts",
               Tr::tr("Names or ids of the storage accounts of the files in --data-vhds-uris."));
    accounts.otherNames = {QStringLiteral("--data-vhds-sa")};
    return {
        value(u"--managed-image",
              Tr::tr("Name or id of the managed image or virtual machine to publish, or id of "
                     "another image version.")),
        value(u"--virtual-machine", Tr::tr("Name or id of the virtual machine to publish.")),
        value(u"--image-version", Tr::tr("Id of the image version to publish again.")),
        value(u"--os-snapshot",
              Tr::tr("Name or id of the disk or snapshot of the operating system.")),
        value(
            u"--os-vhd-uri",
            Tr::tr("Disk image of the operating system: a file of this machine, or the address of "
                   "a blob.")),
        value(u"--os-vhd-storage-account",
              Tr::tr("Name or id of the storage account that --os-vhd-uri lies in.")),
        values(u"--data-snapshots",
               Tr::tr("Names or ids of the disks or snapshots of the data disks, separated by "
                      "spaces.")),
        values(u"--data-snapshot-luns",
               Tr::tr("LUNs of --data-snapshots, in the same order. Default: 0, 1, 2 ...")),
        values(u"--data-vhds-uris",
               Tr::tr("Disk images of data disks: files of this machine, or addresses of blobs.")),
        values(u"--data-vhds-luns",
               Tr::tr("LUNs of --data-vhds-uris, in the same order. Default: 0, 1, 2 ..., behind "
                      "those of --data-snapshots.")),
        accounts};
}

void checkVersionSources(Arguments &arguments)
{
    arguments.requireOneOf({kSnapshot, kImage, kMachine, kVersion, kUri});
    arguments.numbers(kDataSnapshotLuns);
    arguments.numbers(kDataUriLuns);
    checkCount(arguments, kDataSnapshotLuns, kDataSnapshots);
    checkCount(arguments, kDataUriLuns, kDataUris);
    // One account may hold them all.
    if (arguments.texts(kDataAccounts).size() != 1)
        checkCount(arguments, kDataAccounts, kDataUris);
}

Result<> readVersionSources(Session &session, const Workspace &workspace, ImageVersion &draft)
{
    Arguments &arguments = session.arguments();
    SourceReader reader(session, workspace);
    draft.source = osSource(reader, arguments);

    const QStringList snapshots = arguments.texts(kDataSnapshots);
    std::vector<int> luns = lunsOf(arguments, kDataSnapshotLuns, snapshots.size(), {});
    for (qsizetype i = 0; i < snapshots.size(); ++i)
        draft.dataDisks.push_back(
            {.lun = luns[static_cast<std::size_t>(i)],
             .source = reader.named(kDataSnapshots, snapshots[i],
                                    {SourceKind::Disk, SourceKind::Snapshot})});
    const QStringList uris = arguments.texts(kDataUris);
    const QStringList accounts = arguments.texts(kDataAccounts);
    luns = lunsOf(arguments, kDataUriLuns, uris.size(), draft.dataDisks);
    for (qsizetype i = 0; i < uris.size(); ++i) {
        const QString account = accounts.size() == 1 ? accounts.first() : accounts.value(i);
        draft.dataDisks.push_back(
            {.lun = luns[static_cast<std::size_t>(i)],
             .source = reader.file(kDataUris, uris[i], kDataAccounts, account)});
    }
    return Fault::all(std::move(reader.problems));
}

}  // namespace vitrine
