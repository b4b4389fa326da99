#pragma once

#include "core/store/blockcipher.h"
#include "core/store/replicaroot.h"

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace vitrine {

/// Where the blocks of a shallow replica are, which its region does not hold.
class BlockOrigin {
public:
    virtual ~BlockOrigin() = default;
    /// Fills \p buffer from \p offset in the row of all disks. Thread: any.
    virtual Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const = 0;
    /// Returns the fault for a block at \p offset that is not what the manifest says.
    virtual Fault changed(std::uint64_t offset) const = 0;
};

/// Finds the blocks of the disks that a shallow manifest lists.
using OriginFinder =
    std::function<Result<std::unique_ptr<const BlockOrigin>>(const Manifest &manifest)>;

/// Finds the cipher of a disk that is encrypted, made of the very key that it was encrypted with.
using CipherFinder =
    std::function<Result<std::shared_ptr<const BlockCipher>>(const DiskEncryption &encryption)>;

/// The cipher of each disk of a manifest, in their order; null for one in clear.
using SpanCiphers = std::vector<std::shared_ptr<const BlockCipher>>;

/// Finds the ciphers of the disks of \p manifest. Errors: those of \p findCipher.
Result<SpanCiphers> ciphersOf(const Manifest &manifest, const CipherFinder &findCipher);

/// The disks of one committed replica in one row, as its manifest lists them. Every block is
/// compared with its digest as it is read: what is handed out is what was published. Encrypted
/// disks are handed out in clear. Pins the replica's packs while it lives. Thread: read() and
/// nextData() may be called from several threads at once.
class ReplicaReader {
public:
    /// Errors: `store.replica.missing`, `store.manifest.damaged`, `store.pack.missing`,
    /// `region.*`, for a shallow replica those of \p findOrigin, for an encrypted one those of
    /// \p findCipher.
    static Result<std::unique_ptr<ReplicaReader>> open(std::shared_ptr<const RegionFolder> region,
                                                       int number, const Uid &version,
                                                       const Digest &key,
                                                       const OriginFinder &findOrigin = {},
                                                       const CipherFinder &findCipher = {});

    const Manifest &manifest() const { return m_manifest; }
    std::uint64_t sizeBytes() const { return m_manifest.sizeBytes(); }
    int number() const { return m_root.number(); }
    const RegionFolder &region() const { return m_root.region(); }
    /// Fills \p buffer from \p offset, a multiple of kBlockBytes; the range ends at a block's end
    /// or the row's. Errors: `store.block.damaged`, `region.*`, for a shallow replica those of its
    /// origin.
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const;
    /// Returns where the first stored block at or behind \p offset starts and through \p end
    /// where the run of stored blocks ends; sizeBytes() when there is none.
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const;

private:
    ReplicaReader(ReplicaRoot root, Manifest manifest);
    Result<> openPacks();
    const BlockCipher *cipherOf(const DiskBlock &block) const;
    std::uint32_t lengthOf(const DiskBlock &block) const;
    Result<> readRun(std::span<const DiskBlock> run, std::span<std::byte> out) const;
    Result<> readEncrypted(std::span<const DiskBlock> run, std::span<std::byte> out) const;
    Fault damaged(const DiskBlock &block) const;
    Result<> readOrigin(std::uint64_t offset, std::span<std::byte> buffer) const;

    ReplicaRoot m_root;
    Manifest m_manifest;
    std::map<Uid, OpenFile> m_packs;
    SpanCiphers m_ciphers;  // empty when all disks are in clear
    std::unique_ptr<const BlockOrigin> m_origin;  // of a shallow replica
};

}  // namespace vitrine
