#pragma once

#include "core/base/digest.h"
#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/store/layout.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vitrine {

/// A block of a disk that is not all zeros.
struct DiskBlock {
    std::uint64_t index = 0;  ///< position on the disk in units of kBlockBytes
    Digest digest;  ///< SHA-256; of an encrypted disk's block its id, see BlockCipher
    BlockPlace place;
};

/// What a disk is encrypted with.
struct DiskEncryption {
    Uid set;  ///< the disk encryption set
    KeyCheck check{};  ///< of the set's data key

    bool operator==(const DiskEncryption &) const = default;
};

/// A disk of a version and its place in the one row of blocks that all its disks share: they
/// stand one behind the other, each begins with a block of its own.
struct DiskSpan {
    std::optional<int> lun = {};  ///< none: the operating system disk
    std::uint64_t firstBlock = 0;
    std::uint64_t sizeBytes = 0;  ///< the disk's own; the rest of its last block is zeros
    QByteArray vhdFooter = {};  ///< 512 bytes when the source was a fixed VHD; else empty
    std::optional<DiskEncryption> encryption = {};  ///< none: stored in clear

    std::uint64_t offset() const { return firstBlock * kBlockBytes; }
    std::uint64_t end() const { return offset() + sizeBytes; }
    /// Returns where the disk behind this one begins.
    std::uint64_t nextFirstBlock() const
    {
        return firstBlock + (sizeBytes + kBlockBytes - 1) / kBlockBytes;
    }
};

/// What a replica consists of: its disks, the operating system's first, the data disks by LUN,
/// and their blocks in ascending order. A manifest that is present and right means: every block
/// is present and durable.
struct Manifest {
    Uid version;
    Uid region;
    int replica = 0;
    std::int64_t epoch = 0;  ///< of the job that committed it
    /// Whether the region holds the digests alone and the blocks are read from the source: no
    /// block has a place.
    bool isShallow = false;
    std::vector<DiskSpan> disks;
    std::vector<DiskBlock> blocks;

    /// Returns the size of the row of all disks.
    std::uint64_t sizeBytes() const { return disks.empty() ? 0 : disks.back().end(); }
    /// Returns the disk of this LUN, the operating system disk for none; null when there is none.
    const DiskSpan *disk(const std::optional<int> &lun) const;
    /// Returns the disk that the block of this index belongs to. There is a disk at least.
    const DiskSpan &diskAt(std::uint64_t blockIndex) const;
    bool isEncrypted() const;
    /// Returns the SHA-256 of LUNs, sizes and block digests: equal for equal disks, wherever they
    /// lie.
    Digest contentDigest() const;
    /// Returns the bytes of all blocks in clear.
    std::uint64_t occupiedBytes() const;

    /// Returns the file's bytes; the last 32 are an HMAC-SHA-256 under \p key. One manifest has
    /// one encoding: what was decoded is encoded to the same bytes.
    QByteArray encode(const Digest &key) const;
    /// Reads what encode() made and nothing else: every value is checked before it is used.
    /// Errors: `store.manifest.damaged`.
    static Result<Manifest> decode(const QByteArray &bytes, const Digest &key);
};

}  // namespace vitrine
