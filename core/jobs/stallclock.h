#pragma once

#include <chrono>
#include <cstdint>

namespace vitrine {

/// How long work that runs may go without a byte before it is called stalled.
inline constexpr std::chrono::seconds kStallAfter{30};

/// Tells from readings of a byte counter whether work stands still: the one place that decides it.
class StallClock {
public:
    /// Takes a reading made at \p now; \p isWorking: it runs, and nothing holds it on purpose.
    /// Returns whether no byte has come for kStallAfter.
    bool sample(std::chrono::nanoseconds now, std::uint64_t bytes, bool isWorking)
    {
        if (!isWorking || bytes != m_bytes || !m_isWorking)
            m_movedAt = now;
        m_bytes = bytes;
        m_isWorking = isWorking;
        return isWorking && now - m_movedAt >= kStallAfter;
    }

private:
    std::uint64_t m_bytes = 0;
    bool m_isWorking = false;
    std::chrono::nanoseconds m_movedAt{};
};

}  // namespace vitrine
