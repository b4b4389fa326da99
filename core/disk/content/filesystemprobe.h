#pragma once

#include "core/base/fault.h"

#include <QString>

#include <cstdint>

namespace vitrine {

class DiskReader;

/// What a partition holds.
struct ProbedFileSystem {
    /// Under blkid's name: `ext2`, `ext3`, `ext4`, `xfs`, `btrfs`, `ntfs`, `exfat`, `vfat`, `swap`,
    /// `LVM2_member`, `crypto_LUKS`, `BitLocker`, `iso9660`; empty when nothing was recognised.
    QString name;
    QString label;  ///< printable, at most 36 characters; empty also where none is read
};

/// Returns what stands in the \p sizeBytes from \p offset. Reads at most 12 KiB.
/// Errors: those of DiskReader::read().
Result<ProbedFileSystem> probeFileSystem(const DiskReader &disk, std::uint64_t offset,
                                         std::uint64_t sizeBytes);

/// Tells whether only Linux makes \p fileSystem.
bool isLinuxFileSystem(const QString &fileSystem);

}  // namespace vitrine
