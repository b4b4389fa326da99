#pragma once

#include "core/base/fault.h"
#include "core/disk/bytes.h"

#include <QStringList>

namespace vitrine {

class ByteSource;

/// How much of the beginning and of the end of a file tells what it is.
inline constexpr std::size_t kFormatHeadBytes = 4096;
inline constexpr std::size_t kFormatTailBytes = 512;

/// The name under which recognisedFormats() lists every kind of VHD.
inline constexpr char16_t kVhdName[] = u"VHD";

/// The bytes that tell what a file is. Shorter where the file is.
struct FormatEvidence {
    std::vector<std::byte> head;
    std::vector<std::byte> tail;

    /// Errors: those of ByteSource::read().
    static Result<FormatEvidence> of(const ByteSource &file);
};

/// Returns the names of all formats that give themselves away in a file of \p fileBytes with
/// this \p head and \p tail: disk containers, archives, compressed streams. Empty: a raw disk.
/// File systems, partition tables, ISO 9660 and LUKS are content of a raw disk, not formats.
QStringList recognisedFormats(Bytes head, Bytes tail, std::uint64_t fileBytes);

/// Tells whether \p format is one that packs other files (gzip, tar…), to be unpacked first.
bool isPackedFormat(const QString &format);

}  // namespace vitrine
