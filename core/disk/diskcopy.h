#pragma once

#include "core/base/fault.h"
#include "core/disk/bytes.h"
#include "core/disk/diskextents.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace vitrine {

class AlignedBuffer;
class DiskReader;
class DiskWriter;

/// How a copy ended. Stopped is not a failure.
enum class CopyEnd { Copied, Stopped, SourceFailed, TargetFailed };

struct CopyOutcome {
    CopyEnd end = CopyEnd::Copied;
    Fault fault = {};  ///< of the source or the target that failed
};

/// Copies every byte of a disk into a file in the making, with several threads.
class DiskCopy {
public:
    /// Called by the copying threads after each piece with the bytes of data just written, 0 for a
    /// hole. The copy waits for as long as it takes; no lock is held.
    using Progress = std::function<void(std::uint64_t bytes)>;

    /// Both outlive the copy, which may be used once.
    DiskCopy(const DiskReader &disk, DiskWriter &writer, Progress progress);

    /// Returns the sum of what the progress will be told.
    std::uint64_t totalBytes() const { return m_extents.dataBytes; }
    /// Copies until all is written, something fails or \p stop is requested; what the source
    /// promised is checked at the end. The writer waits for its commit(), or is void.
    CopyOutcome run(const std::stop_token &stop);

private:
    void copyPieces(const std::stop_token &stop);
    Result<Bytes> readPiece(const DiskPiece &piece, AlignedBuffer &buffer) const;
    bool placeInTurn(std::size_t index, Bytes bytes, const std::stop_token &stop);
    void fail(CopyEnd end, Fault fault);

    const DiskReader &m_disk;
    DiskWriter &m_writer;
    const Progress m_progress;
    DiskExtents m_extents;  // in ascending order, holes among the data
    std::mutex m_mutex;
    std::condition_variable_any m_turned;
    std::size_t m_next = 0;  // guarded by m_mutex; the first piece nobody has taken
    std::size_t m_turn = 0;  // guarded by m_mutex; the piece to be placed now
    std::optional<CopyOutcome> m_failure;  // guarded by m_mutex; the first one
};

}  // namespace vitrine
