#pragma once

#include "core/store/replicareader.h"

#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace vitrine {

/// What a look at every byte of a replica has found in its root.
struct ReplicaFindings {
    std::set<Uid> damagedPacks;  ///< among the packs, but not what was written
    std::set<Uid> quarantinedPacks;  ///< in quarantine already
    std::set<Uid> missingPacks;
    std::vector<bool> isRight;  ///< of each block of the manifest, wherever its pack is
    Digest contentDigest;  ///< Manifest::contentDigest() in clear; null unless every block is right

    /// Tells whether every block is right and lies in a pack that may be referred to.
    bool isIntact() const;
    /// Tells whether a block may stay where it is.
    bool mayStay(const Manifest &manifest, std::size_t block) const;
};

/// Reads and compares, past the page cache, every block of \p manifest and all else that its packs
/// consist of. \p ciphers: as ciphersOf() finds them. \p onBytes hears of every block.
/// Returns std::nullopt when \p stop was requested. A pack or block that the disk cannot read is a
/// damaged one. Errors: `region.unreachable`, and nothing is known then.
Result<std::optional<ReplicaFindings>>
scanReplica(const ReplicaRoot &root, const Manifest &manifest, const SpanCiphers &ciphers,
            const std::stop_token &stop, const std::function<void(std::uint64_t)> &onBytes);

/// Looks at the packs of a replica without their blocks. Errors: `store.pack.damaged`,
/// `store.pack.missing`, `store.pack.quarantined`, `region.*`.
Result<> checkPacks(const ReplicaRoot &root, const Manifest &manifest);
/// The same with any packs of the root.
Result<> checkPacks(const ReplicaRoot &root, const std::set<Uid> &packs);

/// Returns the packs that a manifest refers to.
std::set<Uid> packsOf(const Manifest &manifest);

/// Compares a block's bytes as they are stored with its digest and decrypts it into \p clear.
/// \p cipher: null for a block in clear. Returns the bytes in clear; std::nullopt for wrong ones.
std::optional<std::span<const std::byte>> clearBlock(const DiskBlock &block,
                                                     const BlockCipher *cipher,
                                                     std::span<const std::byte> stored,
                                                     std::span<std::byte> clear);

/// Returns the cipher of the disk that a block belongs to; null for one in clear.
const BlockCipher *cipherAt(const Manifest &manifest, const SpanCiphers &ciphers,
                            std::uint64_t blockIndex);

}  // namespace vitrine
