#include "core/store/replicarepair.h"

#include "core/base/alignedbuffer.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kRoom = alignedUp(kBlockBytes + kBlockTagBytes);

BlockCiphers eachOnce(const SpanCiphers &ciphers)
{
    BlockCiphers once;
    for (const auto &cipher : ciphers) {
        if (cipher != nullptr && std::ranges::find(once, cipher) == once.end())
            once.push_back(cipher);
    }
    return once;
}

}  // namespace

ReplicaRepair::ReplicaRepair(std::unique_ptr<ReplicaWriter> writer, const Digest &key)
    : m_writer(std::move(writer))
    , m_key(key)
    , m_stored(new AlignedBuffer(kRoom))
    , m_clear(new AlignedBuffer(kRoom))
{
}

ReplicaRepair::~ReplicaRepair() = default;

Result<std::unique_ptr<ReplicaRepair>> ReplicaRepair::begin(ReplicaRoot root, const Uid &job,
                                                            const Digest &key,
                                                            const BlockSharing &sharing)
{
    auto writer = ReplicaWriter::begin(std::move(root), job, key, sharing);
    if (!writer)
        return std::unexpected(std::move(writer.error()));
    return std::unique_ptr<ReplicaRepair>(new ReplicaRepair(std::move(*writer), key));
}

Result<bool> ReplicaRepair::mend(Manifest wanted, const ReplicaFindings &findings,
                                 SpanCiphers ciphers, const std::vector<BlockDonor> &donors,
                                 const std::stop_token &stop,
                                 const std::function<void(std::uint64_t)> &onBytes)
{
    m_manifest = std::move(wanted);
    m_ciphers = std::move(ciphers);
    m_damaged = findings.damagedPacks;
    for (std::size_t i = 0; i < m_manifest.blocks.size(); ++i) {
        if (stop.stop_requested())
            return false;
        DiskBlock &block = m_manifest.blocks[i];
        if (m_manifest.isShallow || findings.mayStay(m_manifest, i))
            continue;
        if (auto found = findBlock(block, findings.isRight[i], donors); !found)
            return std::unexpected(std::move(found.error()));
        onBytes(block.place.length);
    }
    if (auto sealed = m_writer->seal(); !sealed)
        return std::unexpected(std::move(sealed.error()));
    return m_writer->verify(1, stop, [](std::uint64_t) { }, eachOnce(m_ciphers));
}

Result<> ReplicaRepair::findBlock(DiskBlock &block, bool isRight,
                                  const std::vector<BlockDonor> &donors)
{
    const Digest id = idInPacks(block, m_manifest, m_writer->domain());
    if (const auto staged = m_writer->stagedAt(id)) {
        block.place = *staged;
        return {};
    }
    const auto known = m_writer->known().find(id);
    if (known != m_writer->known().end() && !m_damaged.contains(known->second.pack)
        && known->second.length == block.place.length && readStored(known->second, block)) {
        block.place = known->second;
        return {};
    }
    // What lies in quarantine and is right needs no donor.
    bool isFound = isRight && readStored(block.place, block);
    for (auto donor = donors.begin(); !isFound && donor != donors.end(); ++donor)
        isFound = readDonor(*donor, block);
    const QString &name = m_writer->root().region().identity().name;
    if (!isFound)
        return std::unexpected(Fault::of(
            QStringLiteral("store.repair.noCopy"), name,
            {name, QString::number(m_writer->root().number()), QString::number(block.index)}));
    const std::size_t length = block.place.length;
    const auto bytes = m_stored->bytes().first(static_cast<std::size_t>(alignedUp(length)));
    std::ranges::fill(bytes.subspan(length), std::byte{0});
    const NewBlock fresh{.id = id,
                         .bytes = bytes,
                         .length = block.place.length,
                         .isEncrypted = cipherAt(m_manifest, m_ciphers, block.index) != nullptr};
    if (auto appended = m_writer->append(std::span(&fresh, 1)); !appended)
        return appended;
    block.place = m_writer->stagedAt(id).value_or(BlockPlace());
    return {};
}

bool ReplicaRepair::readStored(const BlockPlace &place, const DiskBlock &block)
{
    const auto pack = m_writer->root().openPack(place.pack);
    const auto stored = m_stored->bytes().first(static_cast<std::size_t>(alignedUp(place.length)));
    return pack && pack->file.readAll(place.offset, stored)
        && clearBlock(block, cipherAt(m_manifest, m_ciphers, block.index),
                      stored.first(place.length), m_clear->bytes());
}

bool ReplicaRepair::readDonor(const BlockDonor &donor, const DiskBlock &block)
{
    const BlockCipher *const cipher = cipherAt(m_manifest, m_ciphers, block.index);
    const std::size_t length = block.place.length;
    const auto stored = m_stored->bytes().first(length);
    if (cipher == nullptr)
        return donor(block.index * kBlockBytes, stored) && Digest::of(stored) == block.digest;
    const auto clear = m_clear->bytes().first(length - kBlockTagBytes);
    if (!donor(block.index * kBlockBytes, clear) || cipher->idOf(Digest::of(clear)) != block.digest)
        return false;
    cipher->encrypt(block.digest, clear, stored);
    return true;
}

Result<Digest> ReplicaRepair::commit(bool keepsOld)
{
    if (keepsOld) {
        if (auto kept = m_writer->root().quarantineManifest(m_manifest.version); !kept)
            return std::unexpected(std::move(kept.error()));
    }
    m_manifest.region = m_writer->root().region().identity().region;
    m_manifest.replica = m_writer->root().number();
    m_isCommitted = true;
    return m_writer->commitPlaced(m_manifest, m_key);
}

Result<> ReplicaRepair::abandon()
{
    return m_isCommitted ? m_writer->clearStaging() : m_writer->discard();
}

}  // namespace vitrine
