#pragma once

#include <QByteArray>

namespace vitrine::test {

/// How a dynamic VHD is to be made. Nothing of the code under test is used.
struct DynamicVhd {
    quint32 blockBytes = 512 * 1024;
    QByteArray creator = "win ";
    quint32 geometry = 0xFFFF10FF;  ///< cylinders, heads, sectors; this is the greatest
    quint64 currentBytes = 0;  ///< 0: those of the disk
    /// Sectors of zeros are left out of the bitmaps, and other bytes stand in their place.
    bool sparseBitmaps = false;
    bool backwards = false;  ///< the blocks stand in the file in the opposite order
    quint32 spareEntries = 0;  ///< at the end of the table
    qsizetype gapBytes = 0;  ///< before each block
};

/// Where things stand in the images that dynamicVhd() makes.
inline constexpr qsizetype kVhdHeader = 512;
inline constexpr qsizetype kVhdTable = 1536;

/// Returns a dynamic VHD of \p disk; blocks of zeros are left out.
QByteArray dynamicVhd(const QByteArray &disk, const DynamicVhd &how = {});
/// Returns \p image with \p part at \p offset of its header, and the header's sum made right.
QByteArray withVhdHeader(const QByteArray &image, qsizetype offset, const QByteArray &part);
/// Returns \p image with \p part at \p offset of both footers, and their sums made right.
QByteArray withVhdFooters(const QByteArray &image, qsizetype offset, const QByteArray &part);
/// Returns \p image with another entry in its table.
QByteArray withVhdEntry(const QByteArray &image, qsizetype index, quint32 sector);

}  // namespace vitrine::test
