#pragma once

#include "core/base/fault.h"
#include "core/disk/diskinspector.h"

#include <vector>

namespace vitrine {

class DiskReader;

/// The partitions of a disk, in the order of its table.
struct PartitionLayout {
    PartitionTable table = PartitionTable::None;
    std::vector<InspectedPartition> partitions;  ///< at most 128; what is on them is not looked at
    bool reachesBeyondEnd = false;  ///< the table was made for a larger disk
    /// A protective MBR stands in front, but no valid GPT behind it.
    bool hasDamagedGpt = false;
};

/// Reads the partition table: at most 1 MiB, whatever the table claims.
/// Sources: UEFI Specification 2.10 chapter 5; the MBR layout common to all PC systems.
/// Errors: those of DiskReader::read(); a hostile table is no error but no table.
Result<PartitionLayout> readPartitionLayout(const DiskReader &disk);

}  // namespace vitrine
