#pragma once

#include "core/base/alignedbuffer.h"
#include "core/disk/write/outputfile.h"

#include <cstdint>

namespace vitrine {

/// A file that is written from its beginning to its end, in large aligned pieces.
/// Thread: one at a time.
class VmdkStream {
public:
    /// \p file outlives the stream and is written by nobody else.
    explicit VmdkStream(OutputFile &file);

    /// Returns how much was appended.
    std::uint64_t sizeBytes() const { return m_written + m_used; }
    /// Errors: `export.file.tooLarge`, `io.*`.
    Result<> append(Bytes data);
    /// Appends zeros up to the next multiple of \p bytes, a power of two. Errors: as append().
    Result<> fillUpTo(std::uint64_t bytes);
    /// Reads what was appended. Errors: `io.*`.
    Result<> readBack(std::uint64_t offset, std::span<std::byte> target) const;
    /// Writes what is left. Nothing is appended after it. Errors: as append().
    Result<> finish();

private:
    Result<> flush();

    OutputFile &m_file;
    AlignedBuffer m_buffer;
    std::size_t m_used = 0;
    std::uint64_t m_written = 0;
};

}  // namespace vitrine
