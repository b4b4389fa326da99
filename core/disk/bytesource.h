#pragma once

#include "core/base/fault.h"

#include <QString>

#include <cstdint>
#include <span>

namespace vitrine {

/// The bytes of an image file, hostile until proven honest: a file somebody handed in, the same
/// with its log replayed, or memory in a test. Its size never changes.
/// Thread: every member may be called from several threads at once.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Returns what faults call it.
    virtual const QString &path() const = 0;
    virtual std::uint64_t sizeBytes() const = 0;
    /// Fills \p buffer from \p offset; the range lies inside the file.
    /// Errors: `source.file.changed`, `source.file.unreadable`.
    virtual Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const = 0;
    /// Returns the first offset at or behind \p offset that may hold data, and through \p end where
    /// that extent ends; sizeBytes() when there is none. A hint, not a proof.
    virtual std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const = 0;
    /// Errors: `source.file.changed`.
    virtual Result<> checkUnchanged() const = 0;
};

}  // namespace vitrine
