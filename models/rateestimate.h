#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace vitrine {

/// Rate and time left of one piece of work, made from samples of its byte counter: an
/// exponential average over about ten seconds. Times are given in, so tests can hold them still.
class RateEstimate {
public:
    /// Forgets everything, for work that is tried anew.
    void restart();
    /// Takes a reading of the counter. A counter that went back restarts the estimate.
    void sample(std::chrono::nanoseconds now, std::uint64_t doneBytes);

    /// Returns bytes per second; std::nullopt until there are two readings.
    std::optional<double> bytesPerSecond() const { return m_rate; }
    /// Returns the time left for \p totalBytes; std::nullopt before five seconds have passed or
    /// two percent are done, while the total is unknown, and while nothing moves.
    std::optional<std::chrono::seconds> timeLeft(std::uint64_t totalBytes) const;

private:
    bool m_started = false;
    std::chrono::nanoseconds m_first{};
    std::chrono::nanoseconds m_last{};
    std::uint64_t m_doneBytes = 0;
    std::optional<double> m_rate;
};

}  // namespace vitrine
