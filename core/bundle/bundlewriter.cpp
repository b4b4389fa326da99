#include "core/bundle/bundlewriter.h"

#include "core/bundle/bundlecontents.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundlesignature.h"
#include "core/bundle/packedblock.h"
#include "core/store/bytecodec.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

constexpr std::uint64_t kMagic = 0x3154525042544956;  // "VITBPRT1"
const QByteArray kLockName = QByteArrayLiteral("lock");
const QString kPartial = QStringLiteral(".partial");
// Large enough for the speed of a drive.
constexpr qsizetype kGatherBytes = qsizetype{4} << 20;

QByteArray partHead(const Uid &bundle, std::uint32_t number)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.number(kMagic);
    writer.number(kBundleFormat);
    writer.number(number);
    writer.uid(bundle);
    return bytes;
}

}  // namespace

BundleWriter::BundleWriter(Setting setting)
    : m_setting(std::move(setting))
    , m_name(QFileInfo(m_setting.folder).fileName())
    , m_files(*m_setting.files)
{
}

BundleWriter::~BundleWriter()
{
    if (!m_isOver)
        removeAll();
}

Fault BundleWriter::fault(int error, const QString &name) const
{
    return Fault::fromErrno(error, m_setting.folder + u'/' + name);
}

Result<std::unique_ptr<BundleWriter>> BundleWriter::begin(Setting setting)
{
    std::unique_ptr<BundleWriter> writer(new BundleWriter(std::move(setting)));
    if (auto opened = writer->openFolders(); !opened) {
        writer->m_isOver = true;  // what is there belongs to somebody else
        return std::unexpected(std::move(opened.error()));
    }
    return writer;
}

Result<> BundleWriter::openFolders()
{
    const QString parentPath = QFileInfo(m_setting.folder).absolutePath();
    const QByteArray name = QFile::encodeName(m_name);
    const QByteArray partial = QFile::encodeName(m_name + kPartial);
    const auto taken = [this] {
        return std::unexpected(
            Fault::of(QStringLiteral("bundle.exists"), m_setting.folder, {m_setting.folder}));
    };
    const auto parent = m_files.openFolder(QFile::encodeName(parentPath));
    if (!parent)
        return std::unexpected(Fault::fromErrno(parent.error(), parentPath));
    m_parent = OpenFile(m_files, *parent);
    if (m_files.stat(m_parent.fd(), name))
        return taken();
    const auto made = m_files.makeFolder(m_parent.fd(), partial);
    if (!made && made.error() != EEXIST)
        return std::unexpected(fault(made.error(), {}));
    const auto folder = m_files.open(m_parent.fd(), partial, O_RDONLY | O_DIRECTORY);
    if (!folder)
        return std::unexpected(fault(folder.error(), {}));
    m_folder = OpenFile(m_files, *folder);
    const auto lock = m_files.open(m_folder.fd(), kLockName, O_RDWR | O_CREAT);
    if (!lock)
        return std::unexpected(fault(lock.error(), QString::fromLatin1(kLockName)));
    m_lock = OpenFile(m_files, *lock);
    if (const auto locked = m_files.lock(m_lock.fd(), true); !locked)
        return locked.error() == EAGAIN
            ? taken()
            : std::unexpected(fault(locked.error(), QString::fromLatin1(kLockName)));
    // What a program that was killed has left.
    const auto names = m_files.list(m_folder.fd());
    if (!names)
        return std::unexpected(fault(names.error(), {}));
    for (const QByteArray &left : *names) {
        if (left == kLockName)
            continue;
        if (const auto removed = m_files.remove(m_folder.fd(), left); !removed)
            return std::unexpected(fault(removed.error(), QFile::decodeName(left)));
    }
    return {};
}

// Whatever cannot be removed now the next attempt removes.
void BundleWriter::removeAll()
{
    m_part = {};
    if (!m_folder.isOpen())
        return;
    if (const auto names = m_files.list(m_folder.fd())) {
        for (const QByteArray &name : *names)
            static_cast<void>(m_files.remove(m_folder.fd(), name));
    }
    static_cast<void>(m_files.removeFolder(m_parent.fd(), QFile::encodeName(m_name + kPartial)));
}

std::optional<MappedBlock> BundleWriter::placeOf(const Digest &digest) const
{
    const auto found = m_places.find(digest);
    if (found == m_places.end())
        return std::nullopt;
    MappedBlock block;
    block.offset = found->second.offset;
    block.digest = digest;
    block.part = found->second.part;
    block.stored = found->second.stored;
    return block;
}

Result<> BundleWriter::append(const std::vector<NewBundleBlock> &blocks)
{
    std::vector<std::span<const std::byte>> bytes;
    bytes.reserve(blocks.size());
    for (const NewBundleBlock &block : blocks)
        bytes.push_back(block.bytes);
    const std::vector<QByteArray> packed = packedBlocks(bytes);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto stored = packed[i].isEmpty() ? blocks[i].bytes : asBytes(packed[i]);
        if (auto written = write(blocks[i], stored); !written)
            return written;
    }
    return {};
}

Result<> BundleWriter::write(const NewBundleBlock &block, std::span<const std::byte> stored)
{
    if (m_part.isOpen() && m_partEnd + stored.size() > m_setting.partBytes) {
        if (auto closed = closePart(); !closed)
            return closed;
    }
    if (!m_part.isOpen()) {
        if (auto opened = openPart(); !opened)
            return opened;
    }
    m_places.emplace(block.digest,
                     Place{m_partEnd, static_cast<std::uint32_t>(m_parts.size()),
                           static_cast<std::uint32_t>(stored.size())});
    m_gathered.append(reinterpret_cast<const char *>(stored.data()),
                      static_cast<qsizetype>(stored.size()));
    m_partEnd += stored.size();
    return m_gathered.size() >= kGatherBytes ? flush() : Result<>();
}

Result<> BundleWriter::openPart()
{
    const auto number = static_cast<std::uint32_t>(m_parts.size() + 1);
    const QString name = partName(number);
    const auto fd =
        m_files.open(m_folder.fd(), QFile::encodeName(name), O_WRONLY | O_CREAT | O_EXCL);
    if (!fd)
        return std::unexpected(fault(fd.error(), name));
    m_part = OpenFile(m_files, *fd);
    m_parts.emplace_back();
    m_gathered = partHead(m_setting.bundle, number);
    m_partEnd = kPartHeadBytes;
    return {};
}

Result<> BundleWriter::flush()
{
    // The last block may have been written with those before it; writing nothing writes 0 bytes,
    // which is how a full disk answers.
    if (m_gathered.isEmpty())
        return {};
    const auto bytes = asBytes(m_gathered);
    m_partHasher.add(bytes);
    const auto written = m_part.writeAll(m_partEnd - bytes.size(), bytes);
    m_gathered.clear();
    if (!written)
        return std::unexpected(
            fault(written.error(), partName(static_cast<std::uint32_t>(m_parts.size()))));
    return {};
}

Result<> BundleWriter::closePart()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    const auto synced = m_files.sync(m_part.fd());
    m_part = {};
    if (!synced)
        return std::unexpected(
            fault(synced.error(), partName(static_cast<std::uint32_t>(m_parts.size()))));
    m_parts.back() = {m_partEnd, m_partHasher.finish()};
    return {};
}

Result<> BundleWriter::putFile(const QString &name, const QByteArray &bytes)
{
    const auto fd =
        m_files.open(m_folder.fd(), QFile::encodeName(name), O_WRONLY | O_CREAT | O_TRUNC);
    if (!fd)
        return std::unexpected(fault(fd.error(), name));
    const OpenFile file(m_files, *fd);
    auto done = file.writeAll(0, asBytes(bytes));
    if (done)
        done = m_files.sync(file.fd());
    if (!done)
        return std::unexpected(fault(done.error(), name));
    return {};
}

Result<Digest> BundleWriter::putMap(const DiskMap &map)
{
    const QByteArray bytes = map.encode();
    const BundledFile file{static_cast<std::uint64_t>(bytes.size()), Digest::of(asBytes(bytes))};
    if (std::ranges::find(m_maps, file.digest, &BundledFile::digest) != m_maps.end())
        return file.digest;
    const QString name = mapName(file.digest);
    if (file.bytes > kMaximumMapBytes)
        return std::unexpected(bundleTooLarge(name, kMaximumMapBytes));
    if (auto written = putFile(name, bytes); !written)
        return std::unexpected(std::move(written.error()));
    m_maps.push_back(file);
    return file.digest;
}

Result<std::uint64_t> BundleWriter::commit(BundleIndex index, const BundleContents &contents,
                                           const Secret &signingSeed)
{
    if (m_part.isOpen()) {
        if (auto closed = closePart(); !closed)
            return std::unexpected(std::move(closed.error()));
    }
    const QByteArray metadata = contents.encode();
    index.contents = {static_cast<std::uint64_t>(metadata.size()), Digest::of(asBytes(metadata))};
    index.maps = m_maps;
    index.parts = m_parts;
    const QByteArray head = index.encode();
    for (const auto &[name, bytes] :
         {std::pair(kContentsFile, metadata), std::pair(kBundleFile, head),
          std::pair(kSignatureFile, signedBundle(head, signingSeed).encode())}) {
        if (static_cast<std::uint64_t>(bytes.size()) > kMaximumJsonBytes)
            return std::unexpected(bundleTooLarge(name, kMaximumJsonBytes));
        if (auto written = putFile(name, bytes); !written)
            return std::unexpected(std::move(written.error()));
    }
    auto done = m_files.sync(m_folder.fd());
    if (done)
        done = m_files.rename(m_parent.fd(), QFile::encodeName(m_name + kPartial), m_parent.fd(),
                              QFile::encodeName(m_name));
    if (!done)
        return std::unexpected(
            done.error() == ENOTEMPTY || done.error() == EEXIST
                ? Fault::of(QStringLiteral("bundle.exists"), m_setting.folder, {m_setting.folder})
                : fault(done.error(), {}));
    // The lock stays until here, so that nobody takes the folder for one that was left.
    m_isOver = true;
    static_cast<void>(m_files.remove(m_folder.fd(), kLockName));
    for (const OpenFile *folder : {&m_folder, &m_parent}) {
        if (const auto synced = m_files.sync(folder->fd()); !synced)
            return std::unexpected(fault(synced.error(), {}));
    }
    return index.totalBytes();
}

}  // namespace vitrine
