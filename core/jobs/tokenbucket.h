#pragma once

#include <chrono>
#include <cstdint>

namespace vitrine {

/// A rate in bytes a second, kept by saying how long to wait. A piece that is larger than what the
/// rate gives in a moment is let through and paid for afterwards. Times are given in, so tests can
/// hold them still. Thread: one at a time.
class TokenBucket {
public:
    /// 0: no limit. What is still owed is paid at the new rate.
    void setRate(std::uint64_t bytesPerSecond, std::chrono::nanoseconds now);
    std::uint64_t rate() const { return m_rate; }
    /// Returns how long there is nothing to take; zero when there is.
    std::chrono::nanoseconds waitAt(std::chrono::nanoseconds now) const;
    /// Takes \p bytes at \p now, when waitAt() is zero.
    void take(std::uint64_t bytes, std::chrono::nanoseconds now);

private:
    std::uint64_t m_rate = 0;
    std::chrono::nanoseconds m_paidAt{};  // when everything that was taken is paid for
};

}  // namespace vitrine
