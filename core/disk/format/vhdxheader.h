#pragma once

#include "core/disk/bytes.h"
#include "core/disk/bytesource.h"
#include "core/disk/format/filemap.h"
#include "core/disk/format/imagefaults.h"

#include <array>
#include <vector>

namespace vitrine {

/// Every structure of a VHDX begins and ends at a multiple of this.
inline constexpr std::uint64_t kVhdxUnitBytes = std::uint64_t{1} << 20;
/// No table, and nothing else that is kept in memory, may be larger.
inline constexpr std::uint64_t kVhdxMaxTableBytes = std::uint64_t{64} << 20;

/// A GUID as it stands in the file.
using VhdxGuid = std::array<std::byte, 16>;

/// Returns the GUID at \p offset, which lies inside \p bytes.
VhdxGuid vhdxGuid(Bytes bytes, std::size_t offset);
/// Returns the GUID that is written `a-b-c-d`, d without its hyphen.
constexpr VhdxGuid vhdxGuid(std::uint32_t a, std::uint16_t b, std::uint16_t c, std::uint64_t d)
{
    const auto byte = [](std::uint64_t value, unsigned shift) {
        return static_cast<std::byte>(value >> shift & 0xFF);
    };
    return {byte(a, 0),  byte(a, 8),  byte(a, 16), byte(a, 24), byte(b, 0),  byte(b, 8),
            byte(c, 0),  byte(c, 8),  byte(d, 56), byte(d, 48), byte(d, 40), byte(d, 32),
            byte(d, 24), byte(d, 16), byte(d, 8),  byte(d, 0)};
}
/// Returns \p guid in its usual text form.
QString vhdxGuidText(const VhdxGuid &guid);

/// What the current one of the two headers says about the log.
/// Source: [MS-VHDX] 7.0, 2.2.2 "Headers".
struct VhdxHeader {
    VhdxGuid logGuid{};
    std::uint64_t logOffset = 0;
    std::uint64_t logBytes = 0;

    /// Tells whether changes wait in the log.
    bool hasLog() const { return logGuid != VhdxGuid{}; }
};

struct VhdxRegion {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// Source: [MS-VHDX] 7.0, 2.2.3 "Region Table".
struct VhdxRegions {
    VhdxRegion blockTable;
    VhdxRegion metadata;
};

/// Reads \p length bytes of the structure called \p name. Errors: `source.image.truncated`, those
/// of ByteSource::read().
Result<std::vector<std::byte>> readVhdxPart(const ByteSource &file, std::uint64_t offset,
                                            std::uint64_t length, const QString &name,
                                            const ImageFaults &faults);
/// Claims the structure called \p name. Errors: `source.image.truncated`, `source.image.overlap`.
Result<> claimVhdxPart(FileMap &map, VhdxRegion part, const QString &name, const ByteSource &file,
                       const ImageFaults &faults);
/// Returns the sum of \p structure, whose bytes from \p offset on hold that sum, as zero.
std::uint32_t vhdxChecksum(Bytes structure, std::size_t offset = 4);

/// Errors: `source.image.header`, `source.image.checksum` when neither header is sound or both
/// say to be the current one; `source.image.feature` for another version.
Result<VhdxHeader> readVhdxHeader(const ByteSource &file, const ImageFaults &faults);
/// Reads the region table and claims every region. Errors: `source.image.header`,
/// `source.image.checksum`, `source.image.feature`, those of claimVhdxPart().
Result<VhdxRegions> readVhdxRegions(const ByteSource &file, FileMap &map,
                                    const ImageFaults &faults);

}  // namespace vitrine
