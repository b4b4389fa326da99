#pragma once

#include "core/store/fileops.h"

#include <algorithm>
#include <chrono>

namespace vitrine {

/// The running time of a replica root's trash: seconds in which somebody looked after the root,
/// counted across programs and starts of the machine. Never more than what really ran.
class TrashTime {
public:
    /// The time of a trash that is not there yet; \p elapsed is Clock::elapsed().
    explicit TrashTime(std::chrono::nanoseconds elapsed)
        : m_elapsed(std::chrono::duration_cast<std::chrono::seconds>(elapsed))
    {
    }
    /// Reads the file in \p trash and adds what has run since it was written. A file that is
    /// damaged or gone counts as nothing. Errors: errno.
    static OsResult<TrashTime> read(FileOps &files, int trash, std::chrono::nanoseconds elapsed);

    std::chrono::seconds now() const { return m_now; }
    /// Sees to it that a moment that is known to be past is.
    void notBefore(std::chrono::seconds past) { m_now = std::max(m_now, past); }
    /// Makes the time durable.
    OsResult<> write(FileOps &files, int trash) const;
    /// Removes the file of a trash that is empty.
    static OsResult<> forget(FileOps &files, int trash);

private:
    std::chrono::seconds m_now{0};
    std::chrono::seconds m_elapsed{0};
};

}  // namespace vitrine
