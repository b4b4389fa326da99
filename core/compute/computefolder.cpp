#include "core/compute/computefolder.h"

#include "core/disk/write/outputfile.h"

#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

const QByteArray kCompute = QByteArrayLiteral("compute");
const QByteArray kBases = QByteArrayLiteral("bases");
const QByteArray kMachines = QByteArrayLiteral("machines");

QByteArray nameOf(ComputePlace place)
{
    switch (place) {
    case ComputePlace::Base: return kBases;
    case ComputePlace::Machine: return kMachines;
    }
    return {};
}

OsResult<OpenFile> openFolder(FileOps &files, int parent, const QByteArray &name)
{
    const auto fd = files.open(parent, name, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

// A new name is durable before anything inside it counts.
OsResult<> makeFolder(FileOps &files, int parent, const QByteArray &name)
{
    if (const auto made = files.makeFolder(parent, name); !made)
        return made.error() == EEXIST ? OsResult<>() : made;
    return files.sync(parent);
}

OsResult<OpenFile> openOrMakeFolder(FileOps &files, int parent, const QByteArray &name)
{
    if (const auto made = makeFolder(files, parent, name); !made)
        return std::unexpected(made.error());
    return openFolder(files, parent, name);
}

OsResult<> removeFiles(const OpenFile &folder)
{
    const auto names = folder.files().list(folder.fd());
    if (!names)
        return std::unexpected(names.error());
    for (const QByteArray &name : *names) {
        const auto removed = folder.files().remove(folder.fd(), name);
        if (!removed && removed.error() != ENOENT)
            return removed;
    }
    return {};
}

OsResult<> removeFolder(const OpenFile &parent, const QByteArray &name)
{
    const auto folder = openFolder(parent.files(), parent.fd(), name);
    if (!folder)
        return folder.error() == ENOENT ? OsResult<>() : std::unexpected(folder.error());
    if (const auto emptied = removeFiles(*folder); !emptied)
        return emptied;
    const auto removed = parent.files().removeFolder(parent.fd(), name);
    return !removed && removed.error() == ENOENT ? OsResult<>() : removed;
}

}  // namespace

ComputeFolder::ComputeFolder(std::shared_ptr<const RegionFolder> region, OpenFile bases,
                             OpenFile machines)
    : m_region(std::move(region))
    , m_bases(std::make_shared<const OpenFile>(std::move(bases)))
    , m_machines(std::make_shared<const OpenFile>(std::move(machines)))
{
}

Result<ComputeFolder> ComputeFolder::open(std::shared_ptr<const RegionFolder> region)
{
    FileOps &files = region->files();
    const auto compute = openOrMakeFolder(files, region->fd(), kCompute);
    if (!compute)
        return std::unexpected(region->fault(compute.error()));
    auto bases = openOrMakeFolder(files, compute->fd(), kBases);
    if (!bases)
        return std::unexpected(region->fault(bases.error()));
    auto machines = openOrMakeFolder(files, compute->fd(), kMachines);
    if (!machines)
        return std::unexpected(region->fault(machines.error()));
    return ComputeFolder(std::move(region), *std::move(bases), *std::move(machines));
}

const OpenFile &ComputeFolder::folderOf(ComputePlace place) const
{
    return place == ComputePlace::Base ? *m_bases : *m_machines;
}

QString ComputeFolder::path(ComputePlace place, const Uid &uid) const
{
    return m_region->path() + u'/' + QString::fromLatin1(kCompute) + u'/'
        + QString::fromLatin1(nameOf(place)) + u'/' + uid.toString();
}

Result<> ComputeFolder::make(ComputePlace place, const Uid &uid) const
{
    const OpenFile &parent = folderOf(place);
    const auto made = makeFolder(parent.files(), parent.fd(), uid.toString().toLatin1());
    return made ? Result<>() : std::unexpected(m_region->fault(made.error()));
}

Result<> ComputeFolder::remove(ComputePlace place, const Uid &uid) const
{
    const auto removed = removeFolder(folderOf(place), uid.toString().toLatin1());
    return removed ? Result<>() : std::unexpected(m_region->fault(removed.error()));
}

Result<OpenFile> ComputeFolder::openFile(ComputePlace place, const Uid &uid,
                                         const QString &file) const
{
    const OpenFile &parent = folderOf(place);
    const auto folder = openFolder(parent.files(), parent.fd(), uid.toString().toLatin1());
    if (!folder)
        return std::unexpected(m_region->fault(folder.error()));
    const auto fd = parent.files().open(folder->fd(), file.toUtf8(), O_RDONLY);
    if (!fd)
        return std::unexpected(m_region->fault(fd.error()));
    return OpenFile(parent.files(), *fd);
}

Result<OpenFile> ComputeFolder::makeNameless(const QByteArray &bytes) const
{
    FileOps &files = m_machines->files();
    const QByteArray name = Uid::random().toString().toLatin1();
    const auto fd = files.open(m_machines->fd(), name, O_RDWR | O_CREAT | O_EXCL);
    if (!fd)
        return std::unexpected(m_region->fault(fd.error()));
    OpenFile file(files, *fd);
    auto made = files.remove(m_machines->fd(), name);
    if (made)
        made = file.writeAll(0, std::as_bytes(std::span(bytes)));
    if (!made)
        return std::unexpected(m_region->fault(made.error()));
    return file;
}

Result<std::vector<Uid>> ComputeFolder::list(ComputePlace place) const
{
    const OpenFile &folder = folderOf(place);
    const auto names = folder.files().list(folder.fd());
    if (!names)
        return std::unexpected(m_region->fault(names.error()));
    std::vector<Uid> uids;
    for (const QByteArray &name : *names) {
        if (const Uid uid = Uid::parse(QString::fromLatin1(name)); !uid.isNull())
            uids.push_back(uid);
    }
    return uids;
}

QString ComputeFolder::backingName(const Uid &base, const QString &file)
{
    return QStringLiteral("../../%1/%2/%3").arg(QString::fromLatin1(kBases), base.toString(), file);
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    auto file = OutputFile::create(path, false);
    if (!file)
        return std::unexpected(std::move(file).error());
    const Bytes content = std::as_bytes(std::span(bytes));
    auto written = (*file)->resize(content.size());
    if (written)
        written = (*file)->write(0, content);
    if (written)
        written = (*file)->publish();
    return written;
}

}  // namespace vitrine
