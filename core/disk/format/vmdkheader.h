#pragma once

#include "core/disk/bytes.h"
#include "core/disk/format/imagefaults.h"

#include <cstdint>

namespace vitrine {

inline constexpr std::uint64_t kVmdkSectorBytes = 512;

/// The header of a sparse extent, in sectors unless said otherwise.
/// Source: VMware Virtual Disk Format 5.0, "Hosted Sparse Extents".
struct VmdkHeader {
    static constexpr std::size_t kBytes = 512;
    /// Entries of a grain table; other numbers were never written.
    static constexpr std::uint32_t kTableEntries = 512;
    /// The grain directory stands in front of the footer, which says where.
    static constexpr std::uint64_t kDirectoryAtEnd = ~std::uint64_t{0};

    std::uint32_t version = 0;
    std::uint32_t flags = 0;
    std::uint64_t capacity = 0;
    std::uint64_t grainSize = 0;
    std::uint64_t descriptorOffset = 0;
    std::uint64_t descriptorSize = 0;
    std::uint32_t entriesPerTable = 0;
    std::uint64_t redundantDirectory = 0;
    std::uint64_t directory = 0;
    bool isUnclean = false;
    std::uint32_t lineEnds = 0;  ///< four characters that a transfer as text would change
    std::uint16_t compressAlgorithm = 0;
    bool directoryAtEnd = false;  ///< directory was taken from the footer of a stream

    /// Tells whether \p sector begins with the magic number of a header.
    static bool isHere(Bytes sector) { return holds(sector, 0, "KDMV"); }
    static VmdkHeader parse(Bytes sector);

    bool isCompressed() const { return compressAlgorithm != 0; }
    bool hasZeroGrains() const { return (flags & 0x4) != 0; }
    bool hasRedundantDirectory() const { return (flags & 0x2) != 0 && redundantDirectory != 0; }
    std::uint64_t grainBytes() const { return grainSize * kVmdkSectorBytes; }
    /// Returns how many grains the disk has, the last one perhaps in part.
    std::uint64_t grainCount() const { return (capacity + grainSize - 1) / grainSize; }
    std::uint64_t tableCount() const { return (grainCount() + kTableEntries - 1) / kTableEntries; }
    /// Returns how many bytes of grain \p index belong to the disk.
    std::uint64_t bytesOfGrain(std::uint64_t index) const;

    /// Checks what does not depend on the rest of the file. Errors: `source.image.header`,
    /// `source.image.feature`, `source.size.*`.
    Result<> check(const ImageFaults &faults, const QString &path) const;
    /// Checks that the \p footer of a stream describes the same disk. Errors:
    /// `source.image.header`.
    Result<> checkFooter(const VmdkHeader &footer, const ImageFaults &faults) const;

private:
    Result<> checkCompression(const ImageFaults &faults) const;
};

}  // namespace vitrine
