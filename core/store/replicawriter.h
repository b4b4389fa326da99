#pragma once

#include "core/store/blockcipher.h"
#include "core/store/blockdomain.h"
#include "core/store/pack.h"
#include "core/store/replicaroot.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace vitrine {

/// With whom a version shares the blocks of a root.
struct BlockSharing {
    BlockDomain domain;
    VersionFilter mayShare = {};  ///< whose blocks are taken for known, see ReplicaRoot::blocks()
};

/// Returns what packs list a block of \p manifest under.
Digest idInPacks(const DiskBlock &block, const Manifest &manifest, const BlockDomain &domain);

/// A block about to be stored. \p bytes is padded with zeros to kAlignment and stands at an
/// aligned address; \p length counts the block's own bytes, of an encrypted one with the tag.
struct NewBlock {
    Digest id;  ///< by BlockDomain; of an encrypted block by BlockCipher
    std::span<const std::byte> bytes;
    std::uint32_t length = 0;
    bool isEncrypted = false;
};

/// The ciphers of a replica's encrypted disks, each once.
using BlockCiphers = std::vector<std::shared_ptr<const BlockCipher>>;

/// Makes one replica of one version: appends blocks to staged packs, reads them back, and makes
/// the replica visible with its manifest as the very last step. What a killed job had staged is
/// found again by begin(). Nothing is visible to readers before commit().
/// Thread: one at a time; verify() uses threads of its own.
/// Errors of all members: `region.noSpace`, `region.readOnly`, `region.unreachable`, `region.io`.
class ReplicaWriter {
public:
    static Result<std::unique_ptr<ReplicaWriter>>
    begin(ReplicaRoot root, const Uid &job, const Digest &key, const BlockSharing &sharing = {});
    ~ReplicaWriter();
    ReplicaWriter(const ReplicaWriter &) = delete;
    ReplicaWriter &operator=(const ReplicaWriter &) = delete;

    const ReplicaRoot &root() const { return m_root; }
    const BlockDomain &domain() const { return m_domain; }
    /// Tells whether the root or this job's staging has the block already, and as long.
    bool has(const Digest &id, std::uint32_t length) const;
    /// Returns the blocks of committed replicas in this root.
    const BlockIndex &known() const { return m_known; }
    /// Returns where this job has stored a block; std::nullopt when it has not.
    std::optional<BlockPlace> stagedAt(const Digest &id) const;
    /// Appends \p blocks in one write, closing the pack when it is full; makes what was written
    /// durable every 64 MiB or 2 s. None of them may be has() already.
    Result<> append(std::span<const NewBlock> blocks);
    /// Ends the last pack: index written, everything durable and in place.
    Result<> seal();
    /// Returns the bytes of the blocks this job has stored, with those found staged.
    std::uint64_t newBytes() const { return m_newBytes; }

    /// Reads every new block back from the disk, past the page cache, and compares its id; of
    /// encrypted ones, which one of \p ciphers has made, the id of what they decrypt to.
    /// \p onBytes is called from several threads. False when \p stop was requested.
    /// Errors also: `store.verify.failed`.
    Result<bool> verify(unsigned threads, const std::stop_token &stop,
                        const std::function<void(std::uint64_t)> &onBytes,
                        const BlockCiphers &ciphers = {}) const;
    /// Fills in where the blocks of \p manifest lie, writes it durably and returns the SHA-256 of
    /// its file. From here on the replica exists. Call after verify().
    Result<Digest> commit(Manifest manifest, const Digest &key);
    /// Does the same with a manifest whose blocks have their places already.
    Result<Digest> commitPlaced(const Manifest &manifest, const Digest &key);
    /// Removes the traces of the job that are not part of the replica. Call after the catalogue
    /// knows of the commit.
    Result<> clearStaging();
    /// Removes everything this job has staged.
    Result<> discard();

private:
    struct StagedPack {
        Uid uid;
        std::vector<PackEntry> entries{};
        std::size_t logged = 0;  ///< entries already in the durable log
        std::uint64_t end = kAlignment;  ///< where the next block goes
        bool sealed = false;  ///< index written and synced
        bool inPlace = false;  ///< stands among the packs, not in staging
    };

    ReplicaWriter(ReplicaRoot root, const Uid &job, const BlockDomain &domain);
    Result<> findStaged();
    Result<> adopt(const Uid &pack, const QByteArray &log);
    Result<> openPack();
    Result<> write(std::span<const NewBlock> blocks);
    Result<> checkpoint();
    Result<> sealPack();
    Result<> findPlaces(Manifest &manifest) const;
    Fault fault(int error) const;

    ReplicaRoot m_root;
    const Uid m_job;
    const BlockDomain m_domain;
    OpenFile m_stage;
    BlockIndex m_known;  ///< blocks of committed replicas in this root
    BlockIndex m_staged;  ///< blocks of this job
    std::vector<StagedPack> m_packs;
    OpenFile m_pack;  ///< the pack being appended to, the last of m_packs; closed when sealed
    OpenFile m_log;
    std::uint64_t m_logEnd = 0;
    std::uint64_t m_newBytes = 0;
    std::uint64_t m_bytesSinceCheckpoint = 0;
    std::chrono::steady_clock::time_point m_lastCheckpoint;
};

}  // namespace vitrine
