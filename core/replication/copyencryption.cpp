#include "core/replication/copyencryption.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kSlotBytes = alignedUp(kBlockBytes + kBlockTagBytes);

}  // namespace

CopyEncryption::CopyEncryption(DiskCiphers ciphers)
    : m_ciphers(std::move(ciphers))
{
}

void CopyEncryption::setDisks(const std::vector<DiskSpan> &disks)
{
    m_disks.clear();
    if (m_ciphers.empty())
        return;
    for (const DiskSpan &disk : disks) {
        const auto found = m_ciphers.find(disk.lun);
        m_disks.push_back({disk.firstBlock, found == m_ciphers.end() ? nullptr : found->second});
    }
}

const BlockCipher *CopyEncryption::cipherAt(std::uint64_t blockIndex) const
{
    if (m_disks.empty())
        return nullptr;
    const auto behind = std::ranges::upper_bound(m_disks, blockIndex, {}, &Disk::firstBlock);
    return (behind - 1)->cipher.get();
}

NewBlock CopyEncryption::encrypted(const BlockCipher &cipher, const Digest &id,
                                   const FedBlock &block)
{
    Q_ASSERT(hasRoom());
    if (m_slots == nullptr)
        m_slots = std::make_unique<AlignedBuffer>(kSlots * kSlotBytes);
    const std::uint32_t length = block.length + kBlockTagBytes;
    const auto slot = m_slots->bytes().subspan(m_used++ * kSlotBytes, alignedUp(length));
    cipher.encrypt(id, block.bytes.first(block.length), slot.first(length));
    std::ranges::fill(slot.subspan(length), std::byte{0});
    return {.id = id, .bytes = slot, .length = length, .isEncrypted = true};
}

BlockCiphers CopyEncryption::ciphers() const
{
    BlockCiphers once;
    for (const auto &[lun, cipher] : m_ciphers) {
        if (std::ranges::find(once, cipher) == once.end())
            once.push_back(cipher);
    }
    return once;
}

Manifest CopyEncryption::manifestOf(Manifest fed) const
{
    if (m_disks.empty())
        return fed;
    for (std::size_t i = 0; i < m_disks.size(); ++i) {
        if (m_disks[i].cipher != nullptr)
            fed.disks[i].encryption = {m_disks[i].cipher->set(), m_disks[i].cipher->check()};
    }
    for (DiskBlock &block : fed.blocks) {
        if (const BlockCipher *cipher = cipherAt(block.index); cipher != nullptr)
            block.digest = cipher->idOf(block.digest);
    }
    return fed;
}

}  // namespace vitrine
