#pragma once

#include "core/store/replicascan.h"
#include "core/store/replicawriter.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

class AlignedBuffer;

/// Fills a buffer from an offset in the row of all disks, in clear, out of another copy. What it
/// gives is used only where it has the digest that is wanted.
using BlockDonor = std::function<Result<>(std::uint64_t offset, std::span<std::byte> clear)>;

/// Makes a damaged replica whole again in its own root. Nothing is changed in place: what is wrong
/// is written into new packs from copies that are right, read back, and a new manifest takes the
/// place of the old one as the last step. Broken off at any point it leaves every good block where
/// it was, and can be done again. Holds the root, so that nothing is reclaimed meanwhile.
/// Thread: one at a time.
class ReplicaRepair {
public:
    /// \p job names the staging folder. Errors: those of ReplicaWriter::begin().
    static Result<std::unique_ptr<ReplicaRepair>>
    begin(ReplicaRoot root, const Uid &job, const Digest &key, const BlockSharing &sharing = {});
    ~ReplicaRepair();
    ReplicaRepair(const ReplicaRepair &) = delete;
    ReplicaRepair &operator=(const ReplicaRepair &) = delete;

    /// Finds or writes every block of \p wanted that \p findings does not let stay where it is:
    /// elsewhere in the root, in quarantine, then from \p donors in their order. Returns false when
    /// \p stop was requested. Errors: `store.repair.noCopy` for a block of which there is no right
    /// copy, `store.verify.failed`, `region.*`.
    Result<bool> mend(Manifest wanted, const ReplicaFindings &findings, SpanCiphers ciphers,
                      const std::vector<BlockDonor> &donors, const std::stop_token &stop,
                      const std::function<void(std::uint64_t)> &onBytes);
    /// Returns the bytes of the blocks that were written.
    std::uint64_t newBytes() const { return m_writer->newBytes(); }
    /// Puts the mended manifest in the place of the old one and returns the digest of its file;
    /// \p keepsOld: the old one is damaged and goes to quarantine. Call after mend() gave true.
    Result<Digest> commit(bool keepsOld);
    /// Removes what commit() needed. Call after the catalogue knows.
    Result<> clearStaging() { return m_writer->clearStaging(); }
    /// Removes what was written, unless commit() may have made it part of the replica.
    Result<> abandon();

private:
    ReplicaRepair(std::unique_ptr<ReplicaWriter> writer, const Digest &key);
    Result<> findBlock(DiskBlock &block, bool isRight, const std::vector<BlockDonor> &donors);
    bool readStored(const BlockPlace &place, const DiskBlock &block);
    bool readDonor(const BlockDonor &donor, const DiskBlock &block);

    const std::unique_ptr<ReplicaWriter> m_writer;
    const Digest m_key;
    // A block as it is stored, and in clear.
    const std::unique_ptr<AlignedBuffer> m_stored;
    const std::unique_ptr<AlignedBuffer> m_clear;
    Manifest m_manifest;
    SpanCiphers m_ciphers;
    std::set<Uid> m_damaged;
    bool m_isCommitted = false;  // or may be
};

}  // namespace vitrine
