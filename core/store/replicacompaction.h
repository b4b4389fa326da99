#pragma once

#include "core/store/replicareader.h"
#include "core/store/replicawriter.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace vitrine {

class AlignedBuffer;

/// Rewrites packs of which little is alive: what manifests name in them is copied into new packs
/// and read back, then the manifests are replaced one after the other. The old packs stay where
/// they are; once no manifest names them reclaimRoot() finds them. Broken off at any point it has
/// left every block where it was, and can be done again. Holds the root, so that nothing is
/// reclaimed meanwhile. One domain at a time: no pack has blocks of two. Thread: one at a time.
class ReplicaCompaction {
public:
    /// \p job names the staging folder. Errors: those of ReplicaWriter::begin().
    static Result<std::unique_ptr<ReplicaCompaction>>
    begin(ReplicaRoot root, const Uid &job, const Digest &key, const BlockDomain &domain = {});
    ~ReplicaCompaction();
    ReplicaCompaction(const ReplicaCompaction &) = delete;
    ReplicaCompaction &operator=(const ReplicaCompaction &) = delete;

    /// Copies what \p versions, all of the domain, have in \p packs, of which none is in use by a
    /// live job. A block that is not right, or whose cipher cannot be had, stays where it is.
    /// Returns false when
    /// \p stop was requested. Errors: `store.verify.failed`, `region.*`.
    Result<bool> rewrite(const std::set<Uid> &packs, const std::vector<Uid> &versions,
                         const CipherFinder &findCipher, const std::stop_token &stop,
                         const std::function<void(std::uint64_t)> &onBytes);
    /// Replaces the manifest of \p version, as it is now, by one that names the copies, and
    /// returns the digest of its file; std::nullopt when it names none of the packs, or is gone.
    /// Call after rewrite() gave true, and while nobody else replaces manifests of this root.
    /// Errors: `store.manifest.damaged`, `region.*`.
    Result<std::optional<Digest>> commit(const Uid &version);
    /// Returns the versions of which a block in the packs was not right, each with the first one.
    const std::map<Uid, std::uint64_t> &damagedBlocks() const { return m_damaged; }
    /// Returns the bytes of the copies.
    std::uint64_t newBytes() const { return m_writer->newBytes(); }
    /// Removes what is not part of a replica: call when all is committed.
    Result<> clearStaging() { return m_writer->clearStaging(); }
    /// Removes the copies, unless a manifest may name them.
    Result<> abandon();

private:
    ReplicaCompaction(std::unique_ptr<ReplicaWriter> writer, const Digest &key);
    Result<bool> copy(const Manifest &manifest, const SpanCiphers &ciphers,
                      const std::stop_token &stop,
                      const std::function<void(std::uint64_t)> &onBytes);
    std::optional<std::span<const std::byte>> readStored(const DiskBlock &block,
                                                         const BlockCipher *cipher);

    const std::unique_ptr<ReplicaWriter> m_writer;
    const Digest m_key;
    std::set<Uid> m_packs;  // those that are rewritten
    std::map<Uid, OpenFile> m_opened;
    std::map<Uid, std::uint64_t> m_damaged;
    bool m_isCommitted = false;  // or may be
    // A block as it is stored, and in clear.
    const std::unique_ptr<AlignedBuffer> m_stored;
    const std::unique_ptr<AlignedBuffer> m_clear;
};

}  // namespace vitrine
