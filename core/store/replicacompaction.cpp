#include "core/store/replicacompaction.h"

#include "core/base/alignedbuffer.h"
#include "core/store/pack.h"
#include "core/store/replicascan.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kRoom = alignedUp(kBlockBytes + kBlockTagBytes);

}  // namespace

ReplicaCompaction::ReplicaCompaction(std::unique_ptr<ReplicaWriter> writer, const Digest &key)
    : m_writer(std::move(writer))
    , m_key(key)
    , m_stored(new AlignedBuffer(kRoom))
    , m_clear(new AlignedBuffer(kRoom))
{
}

ReplicaCompaction::~ReplicaCompaction() = default;

Result<std::unique_ptr<ReplicaCompaction>> ReplicaCompaction::begin(ReplicaRoot root,
                                                                    const Uid &job,
                                                                    const Digest &key,
                                                                    const BlockDomain &domain)
{
    // It knows no blocks of the root: what is copied is to stand in new packs.
    auto writer = ReplicaWriter::begin(std::move(root), job, key,
                                       {domain, [](const Uid &) { return false; }});
    if (!writer)
        return std::unexpected(std::move(writer.error()));
    return std::unique_ptr<ReplicaCompaction>(new ReplicaCompaction(std::move(*writer), key));
}

Result<bool> ReplicaCompaction::rewrite(const std::set<Uid> &packs,
                                        const std::vector<Uid> &versions,
                                        const CipherFinder &findCipher, const std::stop_token &stop,
                                        const std::function<void(std::uint64_t)> &onBytes)
{
    m_packs = packs;
    BlockCiphers used;
    for (const Uid &version : versions) {
        const auto manifest = m_writer->root().manifest(version, m_key);
        if (!manifest)
            return std::unexpected(manifest.error());
        if (!*manifest || (*manifest)->isShallow)
            continue;
        const auto ciphers = ciphersOf(**manifest, findCipher);
        if (!ciphers)
            continue;  // without its key nobody can tell whether a block is right
        for (const auto &cipher : *ciphers) {
            if (cipher != nullptr && std::ranges::find(used, cipher) == used.end())
                used.push_back(cipher);
        }
        const auto copied = copy(**manifest, *ciphers, stop, onBytes);
        if (!copied || !*copied)
            return copied;
    }
    m_opened.clear();
    if (auto sealed = m_writer->seal(); !sealed)
        return std::unexpected(std::move(sealed.error()));
    return m_writer->verify(1, stop, [](std::uint64_t) { }, used);
}

Result<bool> ReplicaCompaction::copy(const Manifest &manifest, const SpanCiphers &ciphers,
                                     const std::stop_token &stop,
                                     const std::function<void(std::uint64_t)> &onBytes)
{
    for (const DiskBlock &block : manifest.blocks) {
        if (stop.stop_requested())
            return false;
        const Digest id = idInPacks(block, manifest, m_writer->domain());
        if (!m_packs.contains(block.place.pack) || m_writer->stagedAt(id))
            continue;
        const BlockCipher *const cipher = cipherAt(manifest, ciphers, block.index);
        const auto stored = readStored(block, cipher);
        if (!stored) {
            m_damaged.try_emplace(manifest.version, block.index);
            continue;
        }
        const NewBlock fresh{.id = id,
                             .bytes = *stored,
                             .length = block.place.length,
                             .isEncrypted = cipher != nullptr};
        if (auto appended = m_writer->append(std::span(&fresh, 1)); !appended)
            return std::unexpected(std::move(appended.error()));
        onBytes(block.place.length);
    }
    return true;
}

std::optional<std::span<const std::byte>> ReplicaCompaction::readStored(const DiskBlock &block,
                                                                        const BlockCipher *cipher)
{
    const Uid &pack = block.place.pack;
    if (!m_opened.contains(pack)) {
        auto opened = m_writer->root().openPack(pack);
        if (!opened)
            return std::nullopt;
        m_opened.emplace(pack, std::move(opened->file));
    }
    const std::size_t length = block.place.length;
    if (length > kRoom)
        return std::nullopt;
    const auto stored = m_stored->bytes().first(static_cast<std::size_t>(alignedUp(length)));
    if (!m_opened.at(pack).readAll(block.place.offset, stored)
        || !clearBlock(block, cipher, stored.first(length), m_clear->bytes()))
        return std::nullopt;
    std::ranges::fill(stored.subspan(length), std::byte{0});
    return stored;
}

Result<std::optional<Digest>> ReplicaCompaction::commit(const Uid &version)
{
    auto manifest = m_writer->root().manifest(version, m_key);
    if (!manifest)
        return std::unexpected(std::move(manifest.error()));
    if (!*manifest)
        return std::nullopt;
    bool isChanged = false;
    for (DiskBlock &block : (*manifest)->blocks) {
        if (!m_packs.contains(block.place.pack))
            continue;
        const auto copy = m_writer->stagedAt(idInPacks(block, **manifest, m_writer->domain()));
        if (!copy || copy->length != block.place.length)
            continue;
        block.place = *copy;
        isChanged = true;
    }
    if (!isChanged)
        return std::nullopt;
    m_isCommitted = true;
    auto digest = m_writer->commitPlaced(**manifest, m_key);
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    return std::optional(*digest);
}

Result<> ReplicaCompaction::abandon()
{
    m_opened.clear();
    return m_isCommitted ? m_writer->clearStaging() : m_writer->discard();
}

}  // namespace vitrine
