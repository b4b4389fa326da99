#include "core/store/replicawriter.h"

#include "core/base/alignedbuffer.h"
#include "core/store/bytecodec.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>

namespace vitrine {
namespace {

// What a kill may cost: at most this much is copied again.
constexpr std::uint64_t kCheckpointBytes = std::uint64_t{64} << 20;
constexpr std::chrono::seconds kCheckpointInterval{2};
constexpr std::size_t kLogLimit = std::size_t{64} << 20;

BlockPlace placeOf(const Uid &pack, const PackEntry &entry)
{
    return {pack, entry.offset, entry.length};
}

OsResult<> writeAligned(const OpenFile &file, std::uint64_t offset, const QByteArray &bytes)
{
    AlignedBuffer copy(static_cast<std::uint64_t>(bytes.size()));
    std::ranges::copy(asBytes(bytes), copy.bytes().begin());
    return file.writeAll(offset, copy.bytes());
}

}  // namespace

Digest idInPacks(const DiskBlock &block, const Manifest &manifest, const BlockDomain &domain)
{
    return manifest.diskAt(block.index).encryption ? block.digest : domain.idOf(block.digest);
}

ReplicaWriter::ReplicaWriter(ReplicaRoot root, const Uid &job, const BlockDomain &domain)
    : m_root(std::move(root))
    , m_job(job)
    , m_domain(domain)
    , m_lastCheckpoint(std::chrono::steady_clock::now())
{
}

ReplicaWriter::~ReplicaWriter() = default;

Fault ReplicaWriter::fault(int error) const
{
    return m_root.region().fault(error, m_bytesSinceCheckpoint);
}

Result<std::unique_ptr<ReplicaWriter>> ReplicaWriter::begin(ReplicaRoot root, const Uid &job,
                                                            const Digest &key,
                                                            const BlockSharing &sharing)
{
    std::unique_ptr<ReplicaWriter> writer(new ReplicaWriter(std::move(root), job, sharing.domain));
    auto known = writer->m_root.blocks(key, sharing.mayShare);
    if (!known)
        return std::unexpected(known.error());
    writer->m_known = std::move(*known);
    if (const auto found = writer->findStaged(); !found)
        return std::unexpected(found.error());
    return writer;
}

Result<> ReplicaWriter::findStaged()
{
    FileOps &files = m_root.files();
    const QByteArray name = m_job.toString().toLatin1();
    const auto made = files.makeFolder(m_root.staging(), name);
    if (!made && made.error() != EEXIST)
        return std::unexpected(fault(made.error()));
    const auto fd = files.open(m_root.staging(), name, O_RDONLY | O_DIRECTORY);
    if (!fd)
        return std::unexpected(fault(fd.error()));
    m_stage = OpenFile(files, *fd);
    if (const auto synced = files.sync(m_root.staging()); !synced)
        return std::unexpected(fault(synced.error()));

    const auto names = files.list(m_stage.fd());
    if (!names)
        return std::unexpected(fault(names.error()));
    for (const QByteArray &file : *names) {
        if (!file.endsWith(".log"))
            continue;
        const Uid pack = Uid::parse(QString::fromLatin1(file.chopped(4)));
        const auto log = readSmallFile(files, m_stage.fd(), file, kLogLimit);
        if (!log)
            return std::unexpected(fault(log.error()));
        if (const auto adopted = adopt(pack, *log); !adopted)
            return adopted;
    }
    return {};
}

Result<> ReplicaWriter::adopt(const Uid &pack, const QByteArray &log)
{
    FileOps &files = m_root.files();
    std::uint64_t validBytes = 0;
    StagedPack staged{.uid = pack, .entries = readPackLog(log, validBytes)};
    auto stat = files.stat(m_stage.fd(), packName(pack));
    if (!stat) {
        stat = files.stat(m_root.packs(), packName(pack));
        staged.inPlace = stat.has_value();
    }
    if (stat) {
        const int folder = staged.inPlace ? m_root.packs() : m_stage.fd();
        const auto fd = files.open(folder, packName(pack), O_RDONLY);
        if (fd) {
            const OpenFile file(files, *fd);
            if (auto index = readPackIndex(file, stat->sizeBytes, pack)) {
                staged.sealed = true;
                staged.entries = std::move(*index);
            }
        }
    }
    // Blocks behind the end of the file never reached the disk; an unsealed pack out of
    // staging cannot be. Either way the block is simply written anew.
    if (!stat || (staged.inPlace && !staged.sealed))
        staged.entries.clear();
    else
        std::erase_if(staged.entries, [&stat](const PackEntry &entry) {
            return entry.length > kBlockBytes + kBlockTagBytes
                || entry.offset + alignedUp(entry.length) > stat->sizeBytes;
        });
    if (staged.entries.empty()) {
        for (const QByteArray &name : {packName(pack), packLogName(pack)}) {
            const auto removed = files.remove(m_stage.fd(), name);
            if (!removed && removed.error() != ENOENT)
                return std::unexpected(fault(removed.error()));
        }
        return {};
    }
    for (const PackEntry &entry : staged.entries) {
        m_staged.try_emplace(entry.id, placeOf(pack, entry));
        staged.end = std::max(staged.end, entry.offset + alignedUp(entry.length));
        m_newBytes += entry.length;
    }
    staged.logged = staged.entries.size();
    m_packs.push_back(std::move(staged));
    if (m_packs.back().sealed)
        return {};
    // A pack a kill left open is ended as it is; new blocks go to a new one.
    bool direct = false;
    auto file = openDirect(files, m_stage.fd(), packName(pack), O_RDWR, direct);
    if (!file)
        return std::unexpected(fault(file.error()));
    if (const auto cut = files.truncate(file->fd(), m_packs.back().end); !cut)
        return std::unexpected(fault(cut.error()));
    m_pack = std::move(*file);
    return sealPack();
}

bool ReplicaWriter::has(const Digest &id, std::uint32_t length) const
{
    const auto isThere = [&](const BlockIndex &index) {
        const auto found = index.find(id);
        return found != index.end() && found->second.length == length;
    };
    return isThere(m_staged) || isThere(m_known);
}

std::optional<BlockPlace> ReplicaWriter::stagedAt(const Digest &id) const
{
    const auto found = m_staged.find(id);
    return found == m_staged.end() ? std::nullopt : std::optional(found->second);
}

Result<> ReplicaWriter::openPack()
{
    FileOps &files = m_root.files();
    const Uid uid = Uid::random();
    bool direct = false;
    auto pack = openDirect(files, m_stage.fd(), packName(uid), O_RDWR | O_CREAT | O_EXCL, direct);
    if (!pack)
        return std::unexpected(fault(pack.error()));
    const auto log = files.open(m_stage.fd(), packLogName(uid), O_WRONLY | O_CREAT | O_EXCL);
    if (!log)
        return std::unexpected(fault(log.error()));
    m_pack = std::move(*pack);
    m_log = OpenFile(files, *log);
    m_logEnd = 0;
    m_packs.push_back(StagedPack{.uid = uid});
    if (const auto written = writeAligned(m_pack, 0, packHeader(uid)); !written)
        return std::unexpected(fault(written.error()));
    if (const auto synced = files.sync(m_stage.fd()); !synced)
        return std::unexpected(fault(synced.error()));
    return {};
}

Result<> ReplicaWriter::append(std::span<const NewBlock> blocks)
{
    while (!blocks.empty()) {
        if (!m_pack.isOpen()) {
            if (const auto opened = openPack(); !opened)
                return opened;
        }
        // As many as the pack still holds; its index must fit below the limit as well.
        std::uint64_t end = m_packs.back().end;
        std::size_t count = 0;
        while (count < blocks.size()
               && end + blocks[count].bytes.size()
                   <= kMaximumPackBytes - (std::uint64_t{1} << 20)) {
            end += blocks[count].bytes.size();
            ++count;
        }
        if (count == 0) {
            if (const auto sealed = sealPack(); !sealed)
                return sealed;
            continue;
        }
        if (const auto written = write(blocks.first(count)); !written)
            return written;
        blocks = blocks.subspan(count);
    }
    const bool due = m_bytesSinceCheckpoint >= kCheckpointBytes
        || std::chrono::steady_clock::now() - m_lastCheckpoint >= kCheckpointInterval;
    return due ? checkpoint() : Result<>();
}

Result<> ReplicaWriter::write(std::span<const NewBlock> blocks)
{
    StagedPack &pack = m_packs.back();
    std::vector<iovec> pieces;
    pieces.reserve(blocks.size());
    std::uint64_t bytes = 0;
    for (const NewBlock &block : blocks) {
        auto *const start = const_cast<std::byte *>(block.bytes.data());
        // Neighbours in memory go down as one piece.
        if (!pieces.empty()
            && static_cast<std::byte *>(pieces.back().iov_base) + pieces.back().iov_len == start)
            pieces.back().iov_len += block.bytes.size();
        else
            pieces.push_back({start, block.bytes.size()});
        bytes += block.bytes.size();
    }
    m_bytesSinceCheckpoint += bytes;
    if (const auto written = m_pack.writeAll(pack.end, std::move(pieces)); !written)
        return std::unexpected(fault(written.error()));
    for (const NewBlock &block : blocks) {
        const PackEntry entry{block.id, pack.end, block.length, block.isEncrypted};
        pack.entries.push_back(entry);
        m_staged.insert_or_assign(block.id, placeOf(pack.uid, entry));
        pack.end += block.bytes.size();
        m_newBytes += block.length;
    }
    return {};
}

Result<> ReplicaWriter::checkpoint()
{
    FileOps &files = m_root.files();
    StagedPack &pack = m_packs.back();
    const auto fresh = std::span(pack.entries).subspan(pack.logged);
    if (!fresh.empty()) {
        if (const auto synced = files.syncData(m_pack.fd()); !synced)
            return std::unexpected(fault(synced.error()));
        const QByteArray record = packLogRecord(fresh);
        if (const auto written = m_log.writeAll(m_logEnd, asBytes(record)); !written)
            return std::unexpected(fault(written.error()));
        if (const auto synced = files.syncData(m_log.fd()); !synced)
            return std::unexpected(fault(synced.error()));
        m_logEnd += static_cast<std::uint64_t>(record.size());
        pack.logged = pack.entries.size();
    }
    m_bytesSinceCheckpoint = 0;
    m_lastCheckpoint = std::chrono::steady_clock::now();
    return {};
}

Result<> ReplicaWriter::sealPack()
{
    StagedPack &pack = m_packs.back();
    const QByteArray index = packIndex(pack.uid, pack.end, pack.entries);
    if (const auto written = writeAligned(m_pack, pack.end, index); !written)
        return std::unexpected(fault(written.error()));
    if (const auto synced = m_root.files().sync(m_pack.fd()); !synced)
        return std::unexpected(fault(synced.error()));
    m_pack = OpenFile();
    m_log = OpenFile();
    pack.sealed = true;
    pack.logged = pack.entries.size();
    m_bytesSinceCheckpoint = 0;
    return {};
}

Result<> ReplicaWriter::seal()
{
    FileOps &files = m_root.files();
    if (m_pack.isOpen()) {
        // The log names the pack from now on, whatever happens to the rename.
        if (const auto saved = checkpoint(); !saved)
            return saved;
        if (const auto sealed = sealPack(); !sealed)
            return sealed;
    }
    bool moved = false;
    for (StagedPack &pack : m_packs) {
        if (pack.inPlace)
            continue;
        const QByteArray name = packName(pack.uid);
        const auto renamed = files.rename(m_stage.fd(), name, m_root.packs(), name);
        if (!renamed)
            return std::unexpected(fault(renamed.error()));
        pack.inPlace = true;
        moved = true;
    }
    if (moved) {
        if (const auto synced = files.sync(m_root.packs()); !synced)
            return std::unexpected(fault(synced.error()));
    }
    return {};
}

Result<> ReplicaWriter::findPlaces(Manifest &manifest) const
{
    for (DiskBlock &block : manifest.blocks) {
        const Digest id = idInPacks(block, manifest, m_domain);
        const auto staged = m_staged.find(id);
        const auto known = m_known.find(id);
        if (staged == m_staged.end() && known == m_known.end())
            return std::unexpected(Fault::of(QStringLiteral("program.defect"), {},
                                             {QStringLiteral("block without a place")}));
        block.place = staged != m_staged.end() ? staged->second : known->second;
    }
    return {};
}

Result<Digest> ReplicaWriter::commit(Manifest manifest, const Digest &key)
{
    manifest.replica = m_root.number();
    manifest.region = m_root.region().identity().region;
    if (!manifest.isShallow) {
        if (auto found = findPlaces(manifest); !found)
            return std::unexpected(std::move(found.error()));
    }
    return commitPlaced(manifest, key);
}

Result<Digest> ReplicaWriter::commitPlaced(const Manifest &manifest, const Digest &key)
{
    const QByteArray bytes = manifest.encode(key);
    const QByteArray name = manifest.version.toString().toLatin1() + ".manifest";
    const auto written =
        replaceFile(m_root.files(), m_stage.fd(), name, m_root.manifests(), name, asBytes(bytes));
    if (!written)
        return std::unexpected(fault(written.error()));
    return Digest::of(asBytes(bytes));
}

Result<> ReplicaWriter::clearStaging()
{
    m_stage = OpenFile();
    const auto removed =
        removeFlatFolder(m_root.files(), m_root.staging(), m_job.toString().toLatin1());
    if (!removed)
        return std::unexpected(fault(removed.error()));
    return {};
}

Result<> ReplicaWriter::discard()
{
    FileOps &files = m_root.files();
    m_pack = OpenFile();
    m_log = OpenFile();
    for (const StagedPack &pack : m_packs) {
        if (!pack.inPlace)
            continue;
        const auto removed = files.remove(m_root.packs(), packName(pack.uid));
        if (!removed && removed.error() != ENOENT)
            return std::unexpected(fault(removed.error()));
    }
    return clearStaging();
}

}  // namespace vitrine
