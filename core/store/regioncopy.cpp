#include "core/store/regioncopy.h"

#include "core/base/alignedbuffer.h"
#include "core/base/digest.h"
#include "core/store/replicaroot.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <utility>

namespace vitrine {
namespace {

constexpr std::uint64_t kPieceBytes = std::uint64_t{4} << 20;
const QByteArray kManifests = QByteArrayLiteral("manifests");
const QByteArray kPack = QByteArrayLiteral(".pack");
const QByteArray kUnfinished = QByteArrayLiteral(".copying");

OsResult<OpenFile> openIn(FileOps &files, int folder, const QByteArray &name, int flags)
{
    const auto fd = files.open(folder, name, flags);
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

// A new folder is durable before anything in it counts.
OsResult<OpenFile> openOrMake(FileOps &files, int parent, const QByteArray &name)
{
    auto folder = openIn(files, parent, name, O_RDONLY | O_DIRECTORY);
    if (folder || folder.error() != ENOENT)
        return folder;
    if (const auto made = files.makeFolder(parent, name); !made)
        return std::unexpected(made.error());
    if (const auto synced = files.sync(parent); !synced)
        return std::unexpected(synced.error());
    return openIn(files, parent, name, O_RDONLY | O_DIRECTORY);
}

// Goes over \p size bytes of a file. False when it was stopped.
OsResult<bool>
readThrough(const OpenFile &file, std::uint64_t size,
            const std::function<OsResult<bool>(std::uint64_t, std::span<const std::byte>)> &piece)
{
    AlignedBuffer buffer(std::min(size, kPieceBytes));
    for (std::uint64_t offset = 0; offset < size;) {
        const std::uint64_t length = std::min(kPieceBytes, size - offset);
        const auto bytes = buffer.bytes().first(static_cast<std::size_t>(length));
        if (const auto read = file.readAll(offset, bytes); !read)
            return std::unexpected(read.error());
        const auto taken = piece(offset, bytes);
        if (!taken || !*taken)
            return taken;
        offset += length;
    }
    return true;
}

OsResult<Digest> digestOf(const OpenFile &file, std::uint64_t size)
{
    file.files().dropCache(file.fd());
    Hasher hasher;
    const auto read = readThrough(
        file, size, [&](std::uint64_t, std::span<const std::byte> bytes) -> OsResult<bool> {
            hasher.add(bytes);
            return true;
        });
    if (!read)
        return std::unexpected(read.error());
    return hasher.finish();
}

}  // namespace

/// One folder of a root, here and there.
struct RegionCopy::Pair {
    OpenFile from;
    OpenFile to;
};

RegionCopy::RegionCopy(std::shared_ptr<const RegionFolder> from,
                       std::shared_ptr<const RegionFolder> to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

// What the first folder has not, is not open in the pair; without \p make nor is what the second
// has not.
Result<RegionCopy::Pair> RegionCopy::openPair(int number, const QByteArray &name, bool make) const
{
    Pair pair;
    const QByteArray path = ReplicaRoot::folderName(number) + '/' + name;
    auto from = openIn(m_from->files(), m_from->fd(), path, O_RDONLY | O_DIRECTORY);
    if (!from && from.error() != ENOENT)
        return std::unexpected(m_from->fault(from.error()));
    if (!from)
        return pair;
    pair.from = std::move(*from);
    if (m_to == nullptr)
        return pair;
    auto root =
        openIn(m_to->files(), m_to->fd(), ReplicaRoot::folderName(number), O_RDONLY | O_DIRECTORY);
    auto to = !root ? std::move(root)
        : make      ? openOrMake(m_to->files(), root->fd(), name)
                    : openIn(m_to->files(), root->fd(), name, O_RDONLY | O_DIRECTORY);
    if (to)
        pair.to = std::move(*to);
    else if (make || to.error() != ENOENT)
        return std::unexpected(m_to->fault(to.error()));
    return pair;
}

Result<std::uint64_t> RegionCopy::missingBytes(int number) const
{
    std::uint64_t missing = 0;
    for (const char *name : {"packs", "quarantine", "trash", "manifests"}) {
        const auto pair = openPair(number, name, false);
        if (!pair)
            return std::unexpected(pair.error());
        const auto names = pair->from.isOpen()
            ? m_from->files().list(pair->from.fd())
            : OsResult<std::vector<QByteArray>>(std::vector<QByteArray>());
        if (!names)
            return std::unexpected(m_from->fault(names.error()));
        for (const QByteArray &file : *names) {
            const auto stat = m_from->files().stat(pair->from.fd(), file);
            if (!stat && stat.error() != ENOENT)
                return std::unexpected(m_from->fault(stat.error()));
            const auto there = pair->to.isOpen() ? m_to->files().stat(pair->to.fd(), file)
                                                 : OsResult<FileStat>(std::unexpected(ENOENT));
            if (stat && !stat->isFolder && (!there || there->sizeBytes != stat->sizeBytes))
                missing += stat->sizeBytes;
        }
    }
    return missing;
}

Result<bool> RegionCopy::copyPacks(int number, const Admit &admit)
{
    // Makes what every root has, durably.
    if (auto root = ReplicaRoot::open(m_to, number, true); !root)
        return std::unexpected(std::move(root.error()));
    for (const char *name : {"packs", "quarantine", "trash"}) {
        auto copied = copyFolder(number, name, admit);
        if (!copied || !*copied)
            return copied;
    }
    return true;
}

Result<bool> RegionCopy::copyManifests(int number, const Admit &admit)
{
    return copyFolder(number, kManifests, admit);
}

// A manifest that is equal is a file of some KiB; a pack of a GiB is compared once.
Result<bool> RegionCopy::isThere(const Pair &pair, const QByteArray &name, std::uint64_t size) const
{
    const auto stat = m_to->files().stat(pair.to.fd(), name);
    if (!stat && stat.error() != ENOENT)
        return std::unexpected(m_to->fault(stat.error()));
    if (!stat || stat->isFolder || stat->sizeBytes != size)
        return false;
    const auto from = openIn(m_from->files(), pair.from.fd(), name, O_RDONLY);
    const auto here =
        from ? digestOf(*from, size) : OsResult<Digest>(std::unexpected(from.error()));
    if (!here)
        return std::unexpected(m_from->fault(here.error()));
    const auto to = openIn(m_to->files(), pair.to.fd(), name, O_RDONLY);
    const auto there = to ? digestOf(*to, size) : OsResult<Digest>(std::unexpected(to.error()));
    // One that cannot be read there is written anew.
    return there && *there == *here;
}

Result<bool> RegionCopy::copyFolder(int number, const QByteArray &name, const Admit &admit)
{
    const auto pair = openPair(number, name, true);
    if (!pair)
        return std::unexpected(pair.error());
    if (!pair->from.isOpen())
        return true;
    const auto names = m_from->files().list(pair->from.fd());
    if (!names)
        return std::unexpected(m_from->fault(names.error()));
    for (const QByteArray &file : *names) {
        const QByteArray known = ReplicaRoot::folderName(number) + '/' + name + '/' + file;
        if (m_equal.contains(known))
            continue;
        const auto stat = m_from->files().stat(pair->from.fd(), file);
        // Reclaim and quarantine may take a pack away; where it went to is looked at as well.
        if (!stat && stat.error() == ENOENT)
            continue;
        if (!stat)
            return std::unexpected(m_from->fault(stat.error()));
        if (stat->isFolder)
            continue;
        const auto there = isThere(*pair, file, stat->sizeBytes);
        if (!there)
            return there;
        auto copied = *there ? Result<bool>(true) : copyFile(*pair, file, admit);
        if (!copied || !*copied)
            return copied;
        if (file.endsWith(kPack))
            m_equal.insert(known);
    }
    return true;
}

Result<bool> RegionCopy::copyFile(const Pair &pair, const QByteArray &name,
                                  const Admit &admit) const
{
    const auto from = openIn(m_from->files(), pair.from.fd(), name, O_RDONLY);
    if (!from && from.error() == ENOENT)
        return true;
    const auto stat = m_from->files().stat(pair.from.fd(), name);
    if (!from || !stat)
        return std::unexpected(m_from->fault(from ? stat.error() : from.error()));
    FileOps &files = m_to->files();
    const QByteArray unfinished = name + kUnfinished;
    const auto to = openIn(files, pair.to.fd(), unfinished, O_RDWR | O_CREAT | O_TRUNC);
    if (!to)
        return std::unexpected(m_to->fault(to.error(), stat->sizeBytes));
    Hasher hasher;
    std::optional<int> writeError;
    const auto copied =
        readThrough(*from, stat->sizeBytes,
                    [&](std::uint64_t offset, std::span<const std::byte> bytes) -> OsResult<bool> {
                        if (!admit(bytes.size()))
                            return false;
                        hasher.add(bytes);
                        const auto written = to->writeAll(offset, bytes);
                        if (!written)
                            writeError = written.error();
                        return !writeError;
                    });
    m_from->files().dropCache(from->fd());
    if (!copied)
        return std::unexpected(m_from->fault(copied.error()));
    if (!*copied && !writeError) {
        // What is left is written over by the next copy.
        static_cast<void>(files.remove(pair.to.fd(), unfinished));
        return false;
    }
    const auto durable =
        writeError ? OsResult<>(std::unexpected(*writeError)) : files.sync(to->fd());
    const auto digest = durable ? digestOf(*to, stat->sizeBytes)
                                : OsResult<Digest>(std::unexpected(durable.error()));
    const bool isEqual = digest && *digest == hasher.finish();
    auto placed = !digest ? OsResult<>(std::unexpected(digest.error()))
        : isEqual         ? files.rename(pair.to.fd(), unfinished, pair.to.fd(), name)
                          : OsResult<>(std::unexpected(EIO));
    if (placed)
        placed = files.sync(pair.to.fd());
    if (!placed)
        return std::unexpected(m_to->fault(placed.error(), stat->sizeBytes));
    return true;
}

}  // namespace vitrine
