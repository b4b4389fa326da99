#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/store/fileops.h"
#include "core/store/layout.h"

#include <QByteArray>

#include <span>
#include <vector>

// A pack file: a header of kAlignment bytes, blocks padded to kAlignment, then an index of all
// its blocks and a footer of kAlignment bytes that seals the index.
namespace vitrine {

QByteArray packHeader(const Uid &pack);
/// Returns index and footer for a pack whose blocks end at \p dataEnd.
QByteArray packIndex(const Uid &pack, std::uint64_t dataEnd, std::span<const PackEntry> entries);
/// Reads the index of a finished pack. Errors: `store.pack.damaged`, `io.*`.
Result<std::vector<PackEntry>> readPackIndex(const OpenFile &file, std::uint64_t sizeBytes,
                                             const Uid &pack);
/// Reads the index of a finished pack and compares all of the file that is not a block with what
/// was written: header, padding, index, footer. Errors: as readPackIndex().
Result<std::vector<PackEntry>> checkPackFrame(const OpenFile &file, std::uint64_t sizeBytes,
                                              const Uid &pack);

/// Returns a record of a pack's log: the entries whose blocks are durable since the last one.
QByteArray packLogRecord(std::span<const PackEntry> entries);
/// Reads a pack's log up to the last whole record and returns its entries; through \p validBytes
/// where that record ends. A torn tail is what a kill leaves: it is no fault.
std::vector<PackEntry> readPackLog(const QByteArray &log, std::uint64_t &validBytes);

inline QByteArray packName(const Uid &pack)
{
    return pack.toString().toLatin1() + ".pack";
}
inline QByteArray packLogName(const Uid &pack)
{
    return pack.toString().toLatin1() + ".log";
}

}  // namespace vitrine
