#pragma once

#include "core/disk/bytes.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace vitrine {

/// The files of one volume, read where they lie, without mounting anything. Paths begin with `/`
/// and are bytes; symbolic links are followed inside the volume. The volume is hostile: what is
/// damaged, unusual or above a limit is "not known", never an error and never "not there".
/// Thread: one at a time.
class FileTree {
public:
    enum class Kind { Unknown, Absent, File, Folder, Other };

    virtual ~FileTree() = default;

    /// Returns what \p path leads to. Absent is proven: the folder above was read as a whole.
    virtual Kind kind(const QByteArray &path) = 0;
    /// Returns the names in a folder but for `.` and `..`; nothing when they are not known as a
    /// whole.
    virtual std::optional<std::vector<QByteArray>> names(const QByteArray &path) = 0;
    /// Returns the content of a file of at most \p limit bytes.
    virtual std::optional<QByteArray> content(const QByteArray &path, std::size_t limit) = 0;
    /// Tells whether the volume was closed: what stands in it is its last state.
    virtual bool isClean() const = 0;
};

}  // namespace vitrine
