#pragma once

#include "core/base/fault.h"

#include <optional>

namespace vitrine {

/// What to do with an image that somebody handed in.
enum class DiskVerdict {
    Accept,
    Repair,  ///< its writer left it unfinished; read when a person agrees to mend it in memory
    Limit,  ///< may be sound, but is larger than what is read
    Reject
};

/// Returns the verdict that \p fault of openDisk() or DiskReader::checkContent() stands for.
/// Absent when it says that the image could not be checked, or is no fault of an image: that is
/// neither good nor bad. Thread: any.
std::optional<DiskVerdict> verdictOf(const Fault &fault);

/// Returns `accept`, `repair`, `limit` or `reject`.
QString toString(DiskVerdict verdict);

/// Returns the last part of the reason of \p fault as scripts like it: `backing_file` for
/// `source.image.backingFile`.
QString reasonWord(const Fault &fault);

}  // namespace vitrine
