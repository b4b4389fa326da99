#pragma once

#include "core/disk/bytes.h"
#include "core/disk/format/imagefaults.h"

#include <QString>

#include <cstdint>

namespace vitrine {

/// What the text inside a VMDK says of the disk. Names of files in it are never used.
struct VmdkDescriptor {
    /// The longest text that is read: twice what any tool reserves for it.
    static constexpr std::uint64_t kMaxBytes = 20 * 1024;

    QString createType;  ///< `monolithicSparse` or `streamOptimized`
    std::uint64_t capacity = 0;  ///< of its only extent, in sectors

    /// Reads \p text up to its first NUL. Every line must be one that is known.
    /// Errors: `source.image.encrypted`, `source.image.backingFile` where it names a parent,
    /// `source.image.dataFile` for another kind of disk or of extents, `source.image.feature`,
    /// `source.image.header`.
    /// Source: VMware Virtual Disk Format 5.0, "The Descriptor File".
    static Result<VmdkDescriptor> parse(Bytes text, const ImageFaults &faults);
};

}  // namespace vitrine
