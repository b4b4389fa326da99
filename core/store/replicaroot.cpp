#include "core/store/replicaroot.h"

#include "core/store/pack.h"

#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr char kLockFile[] = "lock";
constexpr char kManifestSuffix[] = ".manifest";
// A 64 TiB disk has 2^29 blocks; its manifest stays below this.
constexpr std::size_t kManifestLimit = std::size_t{1} << 36;

QByteArray manifestName(const Uid &version)
{
    return version.toString().toLatin1() + kManifestSuffix;
}

OsResult<OpenFile> openFolderIn(FileOps &files, int parent, const QByteArray &name, bool make)
{
    auto fd = files.open(parent, name, O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error() == ENOENT && make) {
        const auto made = files.makeFolder(parent, name);
        if (!made && made.error() != EEXIST)
            return std::unexpected(made.error());
        // The new name must survive a power cut before anything inside it may count.
        if (const auto synced = files.sync(parent); !synced)
            return std::unexpected(synced.error());
        fd = files.open(parent, name, O_RDONLY | O_DIRECTORY);
    }
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

OsResult<OpenFile> openLock(FileOps &files, int root, bool exclusive)
{
    const auto fd = files.open(root, kLockFile, O_RDWR | O_CREAT);
    if (!fd)
        return std::unexpected(fd.error());
    OpenFile file(files, *fd);
    if (const auto locked = files.lock(file.fd(), exclusive); !locked)
        return std::unexpected(locked.error());
    return file;
}

std::vector<Uid> uidsWithSuffix(const std::vector<QByteArray> &names, const QByteArray &suffix)
{
    std::vector<Uid> uids;
    for (const QByteArray &name : names) {
        if (!name.endsWith(suffix))
            continue;
        const Uid uid = Uid::parse(QString::fromLatin1(name.chopped(suffix.size())));
        if (!uid.isNull())
            uids.push_back(uid);
    }
    return uids;
}

}  // namespace

QByteArray ReplicaRoot::folderName(int number)
{
    return "replica-" + QByteArray::number(number);
}

OsResult<> ReplicaRoot::openFolders(std::shared_ptr<const RegionFolder> region, int number,
                                    bool make)
{
    FileOps &files = region->files();
    auto folder = openFolderIn(files, region->fd(), folderName(number), make);
    if (!folder)
        return std::unexpected(folder.error());
    m_root = std::move(*folder);
    for (const auto &[member, name] :
         {std::pair(&m_packs, "packs"), std::pair(&m_manifests, "manifests"),
          std::pair(&m_staging, "staging")}) {
        auto inner = openFolderIn(files, m_root.fd(), name, make);
        if (!inner)
            return std::unexpected(inner.error());
        *member = std::move(*inner);
    }
    // Asked once the root is there: who retires the folder looks for roots after that, so one of
    // the two sees the other.
    if (make) {
        if (const auto used = region->isInUse(); !used)
            return used;
    }
    m_region = std::move(region);
    m_number = number;
    return {};
}

Result<ReplicaRoot> ReplicaRoot::open(std::shared_ptr<const RegionFolder> region, int number,
                                      bool make)
{
    ReplicaRoot root;
    if (const auto opened = root.openFolders(region, number, make); !opened)
        return std::unexpected(region->fault(opened.error()));
    // A read-only region can still be read: then nothing can be reclaimed either.
    auto lock = openLock(region->files(), root.m_root.fd(), false);
    if (lock)
        root.m_lock = std::move(*lock);
    else if (make || lock.error() != EROFS)
        return std::unexpected(region->fault(lock.error()));
    return root;
}

Result<std::optional<ReplicaRoot>>
ReplicaRoot::openAlone(std::shared_ptr<const RegionFolder> region, int number)
{
    ReplicaRoot root;
    if (const auto opened = root.openFolders(region, number, false); !opened)
        return std::unexpected(region->fault(opened.error()));
    auto lock = openLock(region->files(), root.m_root.fd(), true);
    if (!lock && lock.error() == EAGAIN)
        return std::nullopt;
    if (!lock)
        return std::unexpected(region->fault(lock.error()));
    root.m_lock = std::move(*lock);
    return std::optional(std::move(root));
}

bool ReplicaRoot::isMissing(const RegionFolder &region, int number)
{
    const QByteArray root = folderName(number);
    for (const QByteArray &name : {root, root + "/packs", root + "/manifests", root + "/staging"}) {
        const auto there = region.files().stat(region.fd(), name);
        if (!there)
            return there.error() == ENOENT;
    }
    return false;
}

Result<std::optional<Manifest>> ReplicaRoot::manifest(const Uid &version, const Digest &key) const
{
    const auto bytes =
        readSmallFile(files(), m_manifests.fd(), manifestName(version), kManifestLimit);
    if (!bytes && bytes.error() == ENOENT)
        return std::nullopt;
    if (!bytes)
        return std::unexpected(m_region->fault(bytes.error()));
    auto manifest = Manifest::decode(*bytes, key);
    const auto &identity = m_region->identity();
    if (manifest
        && (manifest->version != version || manifest->region != identity.region
            || manifest->replica != m_number))
        manifest = std::unexpected(
            Fault::of(QStringLiteral("store.manifest.damaged"), {}, {QStringLiteral("identity")}));
    if (!manifest) {
        Fault fault = manifest.error();
        fault.target = identity.name;
        return std::unexpected(std::move(fault));
    }
    return std::optional(std::move(*manifest));
}

Result<std::vector<Uid>> ReplicaRoot::versions() const
{
    const auto names = files().list(m_manifests.fd());
    if (!names)
        return std::unexpected(m_region->fault(names.error()));
    return uidsWithSuffix(*names, kManifestSuffix);
}

Result<BlockIndex> ReplicaRoot::blocks(const Digest &key, const VersionFilter &mayShare) const
{
    const auto present = versions();
    if (!present)
        return std::unexpected(present.error());
    std::set<Uid> wanted;
    for (const Uid &version : *present) {
        if (mayShare && !mayShare(version))
            continue;
        const auto found = manifest(version, key);
        if (!found || !*found)
            continue;
        for (const DiskBlock &block : (*found)->blocks)
            wanted.insert(block.place.pack);
    }
    BlockIndex index;
    for (const Uid &pack : wanted) {
        const QByteArray name = packName(pack);
        const auto stat = files().stat(m_packs.fd(), name);
        const auto fd = files().open(m_packs.fd(), name, O_RDONLY);
        if (!stat || !fd)
            continue;
        const OpenFile file(files(), *fd);
        const auto entries = readPackIndex(file, stat->sizeBytes, pack);
        if (!entries)
            continue;
        for (const PackEntry &entry : *entries)
            index.try_emplace(entry.id, BlockPlace{pack, entry.offset, entry.length});
    }
    return index;
}

Result<> ReplicaRoot::removeManifest(const Uid &version) const
{
    const auto removed = files().remove(m_manifests.fd(), manifestName(version));
    if (!removed && removed.error() != ENOENT)
        return std::unexpected(m_region->fault(removed.error()));
    if (const auto synced = files().sync(m_manifests.fd()); !synced)
        return std::unexpected(m_region->fault(synced.error()));
    return {};
}

OsResult<> removeFlatFolder(FileOps &files, int parent, const QByteArray &name)
{
    const auto fd = files.open(parent, name, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return fd.error() == ENOENT ? OsResult<>() : std::unexpected(fd.error());
    {
        const OpenFile folder(files, *fd);
        const auto names = files.list(folder.fd());
        if (!names)
            return std::unexpected(names.error());
        for (const QByteArray &file : *names) {
            if (const auto removed = files.remove(folder.fd(), file); !removed)
                return removed;
        }
    }
    return files.removeFolder(parent, name);
}

}  // namespace vitrine
