#pragma once

#include "core/base/fault.h"
#include "core/disk/format/imagefaults.h"

#include <cstdint>

namespace vitrine {

class ByteSource;

/// What the header of a QCOW2 file says, proven sensible by itself. Offsets are the file's; what
/// they point to is not looked at. Source: QEMU, docs/interop/qcow2.txt.
struct Qcow2Header {
    std::uint32_t version = 0;
    unsigned clusterBits = 0;  ///< 9 to 21
    std::uint64_t diskBytes = 0;
    std::uint64_t l1Offset = 0;
    std::uint32_t l1Entries = 0;  ///< as many as the disk needs, or more
    std::uint64_t refcountTableOffset = 0;
    std::uint64_t refcountTableBytes = 0;
    std::uint64_t snapshotsOffset = 0;
    std::uint32_t snapshots = 0;
    bool isZstd = false;  ///< what compressed clusters are packed with; else raw deflate
    bool hasSubclusters = false;  ///< extended L2 entries
    bool isDirty = false;  ///< was not closed; only its reference counts may be wrong

    std::uint64_t clusterBytes() const { return std::uint64_t{1} << clusterBits; }
    std::uint64_t l1Bytes() const { return std::uint64_t{l1Entries} * 8; }
    std::uint64_t entryBytes() const { return hasSubclusters ? 16 : 8; }
    /// How much of the disk one L2 table maps.
    std::uint64_t tableSpan() const { return clusterBytes() / entryBytes() << clusterBits; }
    /// How many entries of the L1 table map the disk. Those behind belong to snapshots' states.
    std::uint32_t usedL1Entries() const;
};

/// Reads the header and its extensions from the first cluster of \p file, which is a layer over
/// \p basePath, or over nothing when that is empty.
/// Errors: `source.image.backingFile`, before anything else is looked at, when it names another
/// file than that; `.dataFile`,
/// `.encrypted`, `.feature`, `.corrupt`, `.header`, `.truncated`; `source.size.*`; those of
/// ByteSource::read().
Result<Qcow2Header> readQcow2Header(const ByteSource &file, const ImageFaults &faults,
                                    const QString &basePath = {});

}  // namespace vitrine
