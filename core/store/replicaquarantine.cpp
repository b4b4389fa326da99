#include "core/store/pack.h"
#include "core/store/replicaroot.h"

#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr char kQuarantine[] = "quarantine";

OsResult<OpenFile> openQuarantine(FileOps &files, int root, bool make)
{
    auto fd = files.open(root, kQuarantine, O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error() == ENOENT && make) {
        const auto made = files.makeFolder(root, kQuarantine);
        if (!made && made.error() != EEXIST)
            return std::unexpected(made.error());
        if (const auto synced = files.sync(root); !synced)
            return std::unexpected(synced.error());
        fd = files.open(root, kQuarantine, O_RDONLY | O_DIRECTORY);
    }
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

OsResult<PackFile> openPackIn(FileOps &files, int folder, const QByteArray &name)
{
    const auto stat = files.stat(folder, name);
    if (!stat)
        return std::unexpected(stat.error());
    bool direct = false;
    auto file = openDirect(files, folder, name, O_RDONLY, direct);
    if (!file)
        return std::unexpected(file.error());
    if (!direct)
        files.dropCache(file->fd());
    return PackFile{.file = std::move(*file), .sizeBytes = stat->sizeBytes};
}

// The new name is durable before the old one may be missed.
OsResult<> moveDurably(FileOps &files, int from, const QByteArray &name, int to,
                       const QByteArray &newName)
{
    if (const auto moved = files.rename(from, name, to, newName); !moved)
        return moved;
    if (const auto synced = files.sync(to); !synced)
        return synced;
    return files.sync(from);
}

}  // namespace

OsResult<PackFile> ReplicaRoot::openPack(const Uid &pack) const
{
    const QByteArray name = packName(pack);
    auto opened = openPackIn(files(), m_packs.fd(), name);
    if (opened || opened.error() != ENOENT)
        return opened;
    const auto quarantine = openQuarantine(files(), m_root.fd(), false);
    if (!quarantine)
        return std::unexpected(quarantine.error());
    opened = openPackIn(files(), quarantine->fd(), name);
    if (opened)
        opened->isQuarantined = true;
    return opened;
}

Result<> ReplicaRoot::quarantinePack(const Uid &pack) const
{
    const auto quarantine = openQuarantine(files(), m_root.fd(), true);
    if (!quarantine)
        return std::unexpected(m_region->fault(quarantine.error()));
    const QByteArray name = packName(pack);
    const auto moved = moveDurably(files(), m_packs.fd(), name, quarantine->fd(), name);
    if (!moved && moved.error() != ENOENT)
        return std::unexpected(m_region->fault(moved.error()));
    return {};
}

Result<> ReplicaRoot::quarantineManifest(const Uid &version) const
{
    const auto quarantine = openQuarantine(files(), m_root.fd(), true);
    if (!quarantine)
        return std::unexpected(m_region->fault(quarantine.error()));
    const QByteArray uid = version.toString().toLatin1();
    // A version's manifest may be damaged more than once: each is kept.
    const QByteArray kept = uid + '.' + Uid::random().toString().toLatin1() + ".manifest";
    const auto moved =
        moveDurably(files(), m_manifests.fd(), uid + ".manifest", quarantine->fd(), kept);
    if (!moved && moved.error() != ENOENT)
        return std::unexpected(m_region->fault(moved.error()));
    return {};
}

}  // namespace vitrine
