#include "core/replication/diskorigins.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace vitrine {
namespace {

const QString kBlobHost = QStringLiteral(".blob.core.windows.net");

QString targetOf(const std::optional<int> &lun)
{
    return lun ? QStringLiteral("properties.storageProfile.dataDiskImages[lun=%1].source").arg(*lun)
               : QStringLiteral("properties.storageProfile.osDiskImage.source");
}

Fault notFound(const QString &what, const std::optional<int> &lun = {})
{
    return Fault::of(QStringLiteral("version.source.notFound"), targetOf(lun), {what});
}

// A managed disk that a machine or an image names, or the file it carries itself.
Result<DiskOrigin> attachedOrigin(Transaction &transaction, const ResourceId &diskId,
                                  DiskOrigin own)
{
    if (diskId.isNull())
        return own;
    const auto disk = findSource(transaction, diskId);
    if (!disk)
        return std::unexpected(disk.error());
    if (*disk)
        return DiskOrigin{.lun = own.lun, .path = (*disk)->path, .basePath = (*disk)->basePath};
    const QString id = diskId.toString();
    return std::unexpected(Fault::of(QStringLiteral("source.disk.notFound"), id, {id}));
}

// The disks of a machine that runs are of no moment that ever was.
Result<> requireStill(Transaction &transaction, const Source &source)
{
    if (source.kind != SourceKind::VirtualMachine)
        return {};
    const auto machine = findMachine(transaction, source.uid);
    if (!machine)
        return std::unexpected(machine.error());
    if (!*machine || (*machine)->powerState != PowerState::Running)
        return {};
    const QString id = source.id().toString();
    return std::unexpected(Fault::of(QStringLiteral("vm.running"), id, {id}));
}

Result<DiskOrigin> originInSource(Transaction &transaction, const Source &source,
                                  const std::optional<int> &lun)
{
    if (auto still = requireStill(transaction, source); !still)
        return std::unexpected(std::move(still.error()));
    if (!lun)
        return attachedOrigin(transaction, source.osDiskId,
                              {.lun = {}, .path = source.path, .basePath = source.basePath});
    const auto disk = std::ranges::find(source.dataDisks, *lun, &AttachedDisk::lun);
    if (disk == source.dataDisks.end())
        return std::unexpected(notFound(source.id().toString(), lun));
    return attachedOrigin(transaction, disk->diskId,
                          {.lun = lun, .path = disk->path, .basePath = disk->basePath});
}

// \p lun says which disk of a source that has several; none: its operating system disk, which is
// the only one of a disk, a snapshot or a file.
Result<DiskOrigin> originIn(Transaction &transaction, const VersionSource &source,
                            const std::optional<int> &lun)
{
    if (!source.uri.isEmpty()) {
        auto path = lun ? Result<QString>(std::unexpected(notFound(source.uri, lun)))
                        : sourcePath(transaction, source.uri);
        if (!path)
            return std::unexpected(path.error());
        return DiskOrigin{.lun = lun, .path = std::move(*path)};
    }
    if (!source.id.isType(kImageVersionType)) {
        const auto row = findSource(transaction, source.id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return std::unexpected(notFound(source.id.toString(), lun));
        return originInSource(transaction, **row, lun);
    }
    auto version = findVersion(transaction, source.id);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return std::unexpected(notFound(source.id.toString(), lun));
    return DiskOrigin{.lun = lun, .path = {}, .version = std::move(*version), .versionLun = lun};
}

}  // namespace

Result<std::vector<DiskOrigin>> diskOrigins(Transaction &transaction, const ImageVersion &version)
{
    std::vector<DiskOrigin> origins;
    auto system = originIn(transaction, version.source, std::nullopt);
    if (!system)
        return std::unexpected(system.error());
    origins.push_back(std::move(*system));
    for (const DataDiskImage &disk : version.dataDisks) {
        auto origin = disk.source.isNull() ? originIn(transaction, version.source, disk.lun)
                                           : originIn(transaction, disk.source, std::nullopt);
        if (!origin)
            return std::unexpected(origin.error());
        origin->lun = disk.lun;
        origins.push_back(std::move(*origin));
    }
    std::ranges::sort(origins, {}, &DiskOrigin::lun);
    return origins;
}

Result<QString> sourcePath(Transaction &transaction, const QString &uri)
{
    const QUrl url(uri);
    if (url.isLocalFile())
        return url.toLocalFile();
    const QString host = url.host().toLower();
    if (url.scheme() != QStringLiteral("https") || !host.endsWith(kBlobHost)
        || !url.userInfo().isEmpty())
        return std::unexpected(notFound(uri));
    const auto account = findStorageAccountByName(transaction, host.chopped(kBlobHost.size()));
    if (!account)
        return std::unexpected(account.error());
    const QStringList parts = url.path(QUrl::FullyDecoded).mid(1).split(u'/');
    const bool sound = parts.size() >= 2 && std::ranges::none_of(parts, [](const QString &part) {
                           return part.isEmpty() || part == QStringLiteral(".")
                               || part == QStringLiteral("..") || part.contains(QChar(u'\0'));
                       });
    if (!*account || !sound)
        return std::unexpected(notFound(uri));
    const QString path = (*account)->path + u'/' + parts.join(u'/');
    // Links inside the folder may lead anywhere; what they lead to need not be a blob.
    const QString root = QFileInfo((*account)->path).canonicalFilePath();
    const QString real = QFileInfo(path).canonicalFilePath();
    if (root.isEmpty() || !real.startsWith(root + u'/'))
        return std::unexpected(notFound(uri));
    return path;
}

}  // namespace vitrine
