#pragma once

#include "core/base/digest.h"
#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/base/versionnumber.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace vitrine {

/// A disk of a version that an earlier bundle carried: by names, for ids differ from catalogue to
/// catalogue.
struct BaseDisk {
    QString gallery;
    QString definition;
    VersionNumber version;
    std::optional<int> lun;  ///< none: the operating system disk

    bool operator==(const BaseDisk &) const = default;
};

/// A block of a disk that is not all zeros, and where its bytes are.
struct MappedBlock {
    std::uint64_t index = 0;  ///< position on the disk in units of kBlockBytes
    /// In the part; of a block that the bundle leaves out its index on the base's disk.
    std::uint64_t offset = 0;
    Digest digest;  ///< SHA-256 of the block
    std::uint32_t part = 0;  ///< from 1; 0: the bundle leaves it out
    /// What it takes in the part: less than the block when it is packed with zstd. Of a block that
    /// is left out which base disk has it.
    std::uint32_t stored = 0;

    bool isLeftOut() const { return part == 0; }
};

/// One disk of a version: what there is on it, and where in the bundle. It says nothing of which
/// version: versions with the same disk at the same LUN share its map.
struct DiskMap {
    Uid bundle;
    Uid base = {};  ///< the bundle that has the blocks which are left out; null: none are
    std::optional<int> lun = {};  ///< keeps equal disks of one version apart
    std::uint64_t sizeBytes = 0;
    /// Whether the last block counts as a whole one, with zeros behind the disk's end: so it does
    /// where another disk of the version stands behind it.
    bool isPadded = false;
    QByteArray vhdFooter = {};  ///< as in DiskSpan
    std::vector<BaseDisk> bases = {};
    std::vector<MappedBlock> blocks = {};  ///< ascending

    /// Returns how long a block is, as it was hashed: the last one may be short.
    std::uint32_t lengthOf(std::uint64_t index) const;

    QByteArray encode() const;
    /// Reads what encode() made and nothing else; \p file names it in faults. Every number is
    /// checked before it is used. Errors: `bundle.damaged`.
    static Result<DiskMap> decode(const QByteArray &bytes, const QString &file);
};

}  // namespace vitrine
