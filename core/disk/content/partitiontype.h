#pragma once

#include "core/disk/diskinspector.h"

#include <QUuid>

#include <cstdint>

namespace vitrine {

/// Returns what a GPT's partition of this type is for.
/// Sources: UEFI Specification 2.10 chapter 5.3.3, the Discoverable Partitions Specification.
PartitionType partitionType(const QUuid &type);

/// Returns what an MBR's partition of this type is for.
PartitionType partitionType(std::uint8_t type);

/// Tells whether only Linux uses partitions of \p type.
bool isLinuxPartition(PartitionType type);
/// Tells whether Windows made a partition of \p type, as far as its type goes: others use them too.
bool isMicrosoftPartition(PartitionType type);

}  // namespace vitrine
