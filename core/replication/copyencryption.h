#pragma once

#include "core/base/alignedbuffer.h"
#include "core/replication/blockfeed.h"
#include "core/replication/diskkeys.h"
#include "core/store/replicawriter.h"

#include <memory>
#include <vector>

namespace vitrine {

/// Encrypts the blocks of one copy on their way from the feed into its region. A disk without a
/// cipher goes by untouched. Thread: one at a time.
class CopyEncryption {
public:
    CopyEncryption() = default;
    explicit CopyEncryption(DiskCiphers ciphers);

    /// Tells where the disks stand in the row of blocks; before the first block.
    void setDisks(const std::vector<DiskSpan> &disks);
    /// Returns the cipher of the disk that a block belongs to; null: it is stored in clear.
    const BlockCipher *cipherAt(std::uint64_t blockIndex) const;

    /// Tells whether encrypted() has room for one block more.
    bool hasRoom() const { return m_used < kSlots; }
    /// Encrypts \p block, whose id is \p id. Its bytes stay until clear().
    NewBlock encrypted(const BlockCipher &cipher, const Digest &id, const FedBlock &block);
    /// Makes room again: what was encrypted has been written.
    void clear() { m_used = 0; }

    /// Returns each cipher once.
    BlockCiphers ciphers() const;
    /// Returns what the copy's manifest lists: ids in place of digests, and what each disk is
    /// encrypted with.
    Manifest manifestOf(Manifest fed) const;

private:
    // Room for 1 MiB of blocks: large enough for the speed of the disk, small enough for a hundred
    // copies at once.
    static constexpr std::size_t kSlots = 8;

    struct Disk {
        std::uint64_t firstBlock = 0;
        std::shared_ptr<const BlockCipher> cipher;
    };

    DiskCiphers m_ciphers;
    std::vector<Disk> m_disks;  // empty when nothing is encrypted
    std::unique_ptr<AlignedBuffer> m_slots;
    std::size_t m_used = 0;
};

}  // namespace vitrine
