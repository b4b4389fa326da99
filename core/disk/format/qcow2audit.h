#pragma once

#include "core/disk/format/imagefaults.h"
#include "core/disk/format/qcow2cluster.h"
#include "core/disk/format/qcow2header.h"

#include <cstdint>
#include <vector>

namespace vitrine {

class ByteSource;

/// A packed cluster whose last sector is not whole in the file: only unpacking it tells whether
/// the file was cut.
struct Qcow2ShortCluster {
    std::uint64_t cluster = 0;
    Qcow2Cluster found;
};

/// What a look at every table of a QCOW2 file found.
struct Qcow2Audit {
    /// Offset of the L2 table for each part of the disk; 0 where a part is all zeros.
    std::vector<std::uint64_t> tables;
    bool hasPacked = false;
    std::vector<Qcow2ShortCluster> shortClusters;  ///< they share the last sector
};

/// Reads every table that maps the disk, and proves that each cluster lies inside the file and
/// that none is used twice, by the disk or by a table. Packed clusters may share a cluster of the
/// file, not its bytes. States of snapshots are not looked into. Memory: 32 MiB for the L1
/// table, 64 MiB for the rest; time: that of reading 8 GiB at most.
/// Errors: `source.image.table`, `.truncated`, `.overlap`, `.header`, `.tablesTooLarge`; those of
/// ByteSource::read().
Result<Qcow2Audit> auditQcow2(const ByteSource &file, const Qcow2Header &header,
                              const Qcow2Entries &entries, const ImageFaults &faults);

}  // namespace vitrine
