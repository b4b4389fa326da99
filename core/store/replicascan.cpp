#include "core/store/replicascan.h"

#include "core/base/alignedbuffer.h"
#include "core/store/pack.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>

namespace vitrine {
namespace {

// What a disk says of bytes that it has lost. Anything else says that the region is away.
bool isLost(int error)
{
    return error == EIO || error == EINVAL || error == EILSEQ;
}

Fault packFault(const ReplicaRoot &root, const char *reason, const Uid &pack, int error = 0)
{
    const QString &name = root.region().identity().name;
    return Fault::of(QString::fromLatin1(reason), name,
                     {name, QString::number(root.number()), pack.toString()},
                     error == 0 ? QString() : QString::fromLocal8Bit(std::strerror(error)));
}

// The frame is read through the page cache, of which the pack's pages have been dropped: its parts
// are not aligned.
Result<> checkFrame(const ReplicaRoot &root, const Uid &pack, std::uint64_t sizeBytes)
{
    FileOps &files = root.files();
    const auto fd = files.open(root.packs(), packName(pack), O_RDONLY);
    if (!fd)
        return std::unexpected(root.region().fault(fd.error()));
    const OpenFile file(files, *fd);
    files.dropCache(*fd);
    auto entries = checkPackFrame(file, sizeBytes, pack);
    if (entries)
        return {};
    const bool isRead = entries.error().reason.startsWith(u"store.");
    return std::unexpected(isRead ? std::move(entries.error()) : root.region().fault(EIO));
}

/// Looks at the packs of one replica, then at its blocks.
class Scan {
public:
    Scan(const ReplicaRoot &root, const Manifest &manifest, const SpanCiphers &ciphers)
        : m_root(root)
        , m_manifest(manifest)
        , m_ciphers(ciphers)
    {
    }

    Result<> openPacks()
    {
        for (const Uid &pack : packsOf(m_manifest)) {
            auto opened = m_root.openPack(pack);
            if (!opened && opened.error() != ENOENT && !isLost(opened.error()))
                return std::unexpected(m_root.region().fault(opened.error()));
            if (!opened) {
                m_findings.missingPacks.insert(pack);
                continue;
            }
            if (opened->isQuarantined)
                m_findings.quarantinedPacks.insert(pack);
            else if (const auto framed = checkFrame(m_root, pack, opened->sizeBytes); !framed) {
                if (framed.error().reason == u"region.unreachable")
                    return framed;
                m_findings.damagedPacks.insert(pack);
            }
            m_packs.emplace(pack, std::move(opened->file));
        }
        return {};
    }

    Result<> checkBlock(const DiskBlock &block, Digest &plain)
    {
        const auto pack = m_packs.find(block.place.pack);
        bool isRight = false;
        if (pack != m_packs.end()) {
            const auto stored =
                m_stored.bytes().first(static_cast<std::size_t>(alignedUp(block.place.length)));
            const auto read = pack->second.readAll(block.place.offset, stored);
            if (!read && !isLost(read.error()))
                return std::unexpected(m_root.region().fault(read.error()));
            const auto clear = read
                ? clearBlock(block, cipherAt(m_manifest, m_ciphers, block.index),
                             stored.first(block.place.length), m_clear.bytes())
                : std::nullopt;
            isRight = clear.has_value();
            if (isRight)
                plain = cipherAt(m_manifest, m_ciphers, block.index) == nullptr
                    ? block.digest
                    : Digest::of(*clear);
            if (!isRight && !m_findings.quarantinedPacks.contains(block.place.pack))
                m_findings.damagedPacks.insert(block.place.pack);
        }
        m_findings.isRight.push_back(isRight);
        return {};
    }

    ReplicaFindings take() { return std::move(m_findings); }

private:
    const ReplicaRoot &m_root;
    const Manifest &m_manifest;
    const SpanCiphers &m_ciphers;
    ReplicaFindings m_findings;
    std::map<Uid, OpenFile> m_packs;
    AlignedBuffer m_stored{kBlockBytes + kAlignment};
    AlignedBuffer m_clear{kBlockBytes + kAlignment};
};

}  // namespace

bool ReplicaFindings::isIntact() const
{
    return damagedPacks.empty() && quarantinedPacks.empty() && missingPacks.empty()
        && std::ranges::all_of(isRight, [](bool right) { return right; });
}

bool ReplicaFindings::mayStay(const Manifest &manifest, std::size_t block) const
{
    const Uid &pack = manifest.blocks[block].place.pack;
    return isRight[block] && !damagedPacks.contains(pack) && !quarantinedPacks.contains(pack);
}

Result<std::optional<ReplicaFindings>>
scanReplica(const ReplicaRoot &root, const Manifest &manifest, const SpanCiphers &ciphers,
            const std::stop_token &stop, const std::function<void(std::uint64_t)> &onBytes)
{
    Scan scan(root, manifest, ciphers);
    if (auto opened = scan.openPacks(); !opened)
        return std::unexpected(std::move(opened.error()));
    Manifest clear{.version = {}, .region = {}, .disks = manifest.disks, .blocks = {}};
    clear.blocks.reserve(manifest.blocks.size());
    for (const DiskBlock &block : manifest.blocks) {
        if (stop.stop_requested())
            return std::nullopt;
        Digest plain;
        if (auto checked = scan.checkBlock(block, plain); !checked)
            return std::unexpected(std::move(checked.error()));
        clear.blocks.push_back({block.index, plain, {}});
        onBytes(block.place.length);
    }
    ReplicaFindings findings = scan.take();
    if (std::ranges::all_of(findings.isRight, [](bool right) { return right; }))
        findings.contentDigest = clear.contentDigest();
    return findings;
}

Result<> checkPacks(const ReplicaRoot &root, const Manifest &manifest)
{
    return checkPacks(root, packsOf(manifest));
}

Result<> checkPacks(const ReplicaRoot &root, const std::set<Uid> &packs)
{
    for (const Uid &pack : packs) {
        const auto opened = root.openPack(pack);
        if (!opened && opened.error() == ENOENT)
            return std::unexpected(packFault(root, "store.pack.missing", pack, opened.error()));
        if (!opened)
            return std::unexpected(root.region().fault(opened.error()));
        if (opened->isQuarantined)
            return std::unexpected(packFault(root, "store.pack.quarantined", pack));
        if (auto framed = checkFrame(root, pack, opened->sizeBytes); !framed)
            return framed;
    }
    return {};
}

std::set<Uid> packsOf(const Manifest &manifest)
{
    std::set<Uid> packs;
    if (manifest.isShallow)
        return packs;
    for (const DiskBlock &block : manifest.blocks)
        packs.insert(block.place.pack);
    return packs;
}

std::optional<std::span<const std::byte>> clearBlock(const DiskBlock &block,
                                                     const BlockCipher *cipher,
                                                     std::span<const std::byte> stored,
                                                     std::span<std::byte> clear)
{
    if (cipher == nullptr)
        return Digest::of(stored) == block.digest ? std::optional(stored) : std::nullopt;
    if (stored.size() <= kBlockTagBytes)
        return std::nullopt;
    const auto room = clear.first(stored.size() - kBlockTagBytes);
    return cipher->decrypt(block.digest, stored, room)
        ? std::optional<std::span<const std::byte>>(room)
        : std::nullopt;
}

const BlockCipher *cipherAt(const Manifest &manifest, const SpanCiphers &ciphers,
                            std::uint64_t blockIndex)
{
    if (ciphers.empty())
        return nullptr;
    const auto disk = &manifest.diskAt(blockIndex) - manifest.disks.data();
    return ciphers[static_cast<std::size_t>(disk)].get();
}

}  // namespace vitrine
