#include "core/lab/labfolder.h"

#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

const QByteArray kLabs = QByteArrayLiteral("labs");
const QByteArray kTemporary = QByteArrayLiteral(".new");

QByteArray nameOf(const Uid &lab)
{
    return lab.toString().toLatin1();
}

OsResult<OpenFile> openFolder(FileOps &files, int parent, const QByteArray &name)
{
    const auto fd = files.open(parent, name, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

// A new name is durable before anything inside it counts.
OsResult<OpenFile> openOrMakeFolder(FileOps &files, int parent, const QByteArray &name)
{
    const auto made = files.makeFolder(parent, name);
    if (!made && made.error() != EEXIST)
        return std::unexpected(made.error());
    if (made) {
        if (const auto synced = files.sync(parent); !synced)
            return std::unexpected(synced.error());
    }
    return openFolder(files, parent, name);
}

OsResult<> removeFolder(const OpenFile &parent, const QByteArray &name)
{
    FileOps &files = parent.files();
    const auto folder = openFolder(files, parent.fd(), name);
    if (!folder)
        return folder.error() == ENOENT ? OsResult<>() : std::unexpected(folder.error());
    const auto names = files.list(folder->fd());
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &file : *names) {
        if (const auto removed = files.remove(folder->fd(), file);
            !removed && removed.error() != ENOENT)
            return removed;
    }
    if (const auto removed = files.removeFolder(parent.fd(), name);
        !removed && removed.error() != ENOENT)
        return removed;
    return files.sync(parent.fd());
}

}  // namespace

LabFolder::LabFolder(std::shared_ptr<const RegionFolder> region, OpenFile folder)
    : m_region(std::move(region))
    , m_folder(std::move(folder))
{
}

Result<LabFolder> LabFolder::open(std::shared_ptr<const RegionFolder> region, const Uid &lab)
{
    FileOps &files = region->files();
    const auto labs = openOrMakeFolder(files, region->fd(), kLabs);
    if (!labs)
        return std::unexpected(region->fault(labs.error()));
    auto folder = openOrMakeFolder(files, labs->fd(), nameOf(lab));
    if (!folder)
        return std::unexpected(region->fault(folder.error()));
    return LabFolder(std::move(region), *std::move(folder));
}

Result<> LabFolder::remove(const RegionFolder &region, const Uid &lab)
{
    const auto labs = openFolder(region.files(), region.fd(), kLabs);
    if (!labs && labs.error() == ENOENT)
        return {};
    const auto removed = labs ? removeFolder(*labs, nameOf(lab)) : std::unexpected(labs.error());
    if (!removed)
        return std::unexpected(region.fault(removed.error()));
    return {};
}

QString LabFolder::pathIn(const QString &region, const Uid &lab)
{
    return region + u'/' + QString::fromLatin1(kLabs) + u'/' + lab.toString();
}

Result<> LabFolder::put(const QString &name, const QByteArray &bytes) const
{
    const auto done = replaceFile(m_folder.files(), m_folder.fd(), kTemporary, m_folder.fd(),
                                  name.toUtf8(), std::as_bytes(std::span(bytes)));
    if (!done)
        return std::unexpected(
            m_region->fault(done.error(), static_cast<std::uint64_t>(bytes.size())));
    return {};
}

Result<QStringList> LabFolder::list() const
{
    const auto names = m_folder.files().list(m_folder.fd());
    if (!names)
        return std::unexpected(m_region->fault(names.error()));
    QStringList list;
    for (const QByteArray &name : *names)
        list << QString::fromUtf8(name);
    return list;
}

Result<> LabFolder::removeFile(const QString &name) const
{
    const auto removed = m_folder.files().remove(m_folder.fd(), name.toUtf8());
    if (!removed && removed.error() != ENOENT)
        return std::unexpected(m_region->fault(removed.error()));
    return {};
}

}  // namespace vitrine
