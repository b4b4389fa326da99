#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/disk/bytes.h"

#include <QByteArray>
#include <QDateTime>

namespace vitrine {

inline constexpr std::size_t kVhdFooterBytes = 512;
/// The largest disk that the VHD format holds: 2040 GiB.
inline constexpr std::uint64_t kVhdMaxBytes = std::uint64_t{2040} << 30;

/// Source: Virtual Hard Disk Image Format Specification 1.0, "Hard Disk Footer Format".
enum class VhdDiskType : std::uint32_t { Fixed = 2, Dynamic = 3, Differencing = 4 };

/// What a sound footer says.
struct VhdFooter {
    VhdDiskType type = VhdDiskType::Fixed;
    std::uint64_t dataOffset = 0;  ///< where the header of a dynamic disk stands in the file
    std::uint64_t currentBytes = 0;  ///< the field Current Size
    /// What a guest of the program that made it sees. See README.md of this folder.
    std::uint64_t visibleBytes = 0;
    bool hasSavedState = false;
};

/// Returns the sum that guards \p structure: the ones' complement of the sum of all its bytes but
/// the four of the sum itself, at \p checksumOffset.
std::uint32_t vhdChecksum(Bytes structure, std::size_t checksumOffset);

/// Tells whether \p footer is meant as the footer of a VHD: by its cookie, or by everything
/// else when the cookie alone is damaged. \p bytesBefore is what the file holds in front of it.
bool isVhdFooter(Bytes footer, std::uint64_t bytesBefore);

/// Checks the parts of \p footer that every type of VHD has.
/// Errors: `source.image.header`, `source.image.checksum`.
Result<VhdFooter> readVhdFooter(Bytes footer, const QString &path);
/// Checks that \p footer is that of a fixed VHD with a disk of \p diskBytes.
/// Errors: `source.image.header`, `source.image.checksum`, `source.image.savedState`.
Result<> checkFixedVhdFooter(Bytes footer, std::uint64_t diskBytes, const QString &path);
/// Checks that \p front, the copy at the beginning of a dynamic VHD, describes the same disk as
/// \p footer; both are sound. Errors: `source.image.header`.
Result<> checkVhdFooterCopy(Bytes front, Bytes footer, const QString &path);

/// Tells whether \p footer may be written again as it is: a fixed VHD's, valid, and with nothing
/// in its reserved bytes.
bool isCarriedVhdFooter(Bytes footer);

/// Returns the footer of a fixed or a dynamic VHD, whose header then follows at byte 512 of the
/// file; the same arguments give the same bytes.
QByteArray makeVhdFooter(std::uint64_t diskBytes, const Uid &identity, const QDateTime &created,
                         VhdDiskType type = VhdDiskType::Fixed);

}  // namespace vitrine
