#pragma once

#include <QByteArray>

#include <vector>

namespace vitrine::test {

/// How a VHDX is to be made. Nothing of the code under test is used.
struct Vhdx {
    quint32 blockBytes = 1 << 20;
    quint32 sectorBytes = 512;
    bool fixed = false;  ///< says that its blocks stay allocated, and allocates all of them
    bool backwards = false;  ///< the blocks stand in the file in the opposite order
    quint64 emptyState = 0;  ///< of blocks that hold zeros only
    bool wholeBlocks = true;  ///< otherwise the last one ends with the disk
};

/// Where things stand in the images that vhdx() makes.
inline constexpr qsizetype kVhdxHeaders[]{64 << 10, 128 << 10};  ///< the second is current
inline constexpr qsizetype kVhdxRegions[]{192 << 10, 256 << 10};
inline constexpr qsizetype kVhdxLog = 1 << 20;
inline constexpr qsizetype kVhdxLogBytes = 1 << 20;
inline constexpr qsizetype kVhdxMetadata = 2 << 20;
inline constexpr qsizetype kVhdxTable = 3 << 20;
inline constexpr qsizetype kVhdxPayload = 4 << 20;

/// Returns a VHDX of \p disk.
QByteArray vhdx(const QByteArray &disk, const Vhdx &how = {});
/// Returns \p image with the sums of both headers and both region tables made right.
QByteArray withVhdxSums(QByteArray image);
/// Returns \p image with \p part at \p offset of both headers, or of both region tables.
QByteArray withVhdxHeaders(const QByteArray &image, qsizetype offset, const QByteArray &part);
QByteArray withVhdxRegions(const QByteArray &image, qsizetype offset, const QByteArray &part);
QByteArray withVhdxMetadata(const QByteArray &image, qsizetype offset, const QByteArray &part);
QByteArray withVhdxEntry(const QByteArray &image, qsizetype index, quint64 entry);
/// Returns the 16 bytes of a GUID in its usual text form.
QByteArray guidOf(const char *text);
quint32 crc32cOf(const QByteArray &bytes);

/// A change that waits in a log: 4 KiB of data, or zeros.
struct VhdxChange {
    quint64 offset = 0;
    QByteArray data = {};
    quint64 zeros = 0;
};

struct VhdxLogEntry {
    quint64 sequence = 1;
    quint32 tail = 0;
    quint64 flushedBytes = 0;
    quint64 lastBytes = 0;
    std::vector<VhdxChange> changes = {};
};

inline constexpr char kVhdxLogGuid[] = "6b4e16c1-5a3a-4b0e-9c3a-0f2f6a7d9e01";

QByteArray vhdxLogEntry(const VhdxLogEntry &entry, const char *guid = kVhdxLogGuid);
/// Returns \p image with \p entries at \p offset of its log, going on at the log's beginning when
/// its end is reached, and with headers that say there is a log.
QByteArray withVhdxLog(QByteArray image, qsizetype offset, const QByteArray &entries);

}  // namespace vitrine::test
