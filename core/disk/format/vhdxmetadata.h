#pragma once

#include "core/disk/format/vhdxheader.h"

namespace vitrine {

/// What the metadata says about the disk. Source: [MS-VHDX] 7.0, 2.6 "Metadata Region".
struct VhdxMetadata {
    std::uint64_t diskBytes = 0;
    std::uint64_t blockBytes = 0;
    std::uint64_t sectorBytes = 0;  ///< logical
    bool isFixed = false;  ///< every block is to stay allocated
};

/// Reads the metadata region and checks every item of its table. Errors: `source.image.header`,
/// `source.image.overlap`, `source.image.feature`, `source.image.backingFile`, `source.size.*`.
Result<VhdxMetadata> readVhdxMetadata(const ByteSource &file, VhdxRegion region,
                                      const ImageFaults &faults);

}  // namespace vitrine
