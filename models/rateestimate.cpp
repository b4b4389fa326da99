#include "models/rateestimate.h"

#include <cmath>

namespace vitrine {
namespace {
constexpr double kAverageSeconds = 10.0;
constexpr std::chrono::seconds kTrustAfter{5};
constexpr double kTrustShare = 0.02;
// Below this the counter is noise and a time left would be fantasy.
constexpr double kLeastRate = 1.0;
}  // namespace

void RateEstimate::restart()
{
    *this = {};
}

void RateEstimate::sample(std::chrono::nanoseconds now, std::uint64_t doneBytes)
{
    if (!m_started || doneBytes < m_doneBytes) {
        restart();
        m_started = true;
        m_first = m_last = now;
        m_doneBytes = doneBytes;
        return;
    }
    if (doneBytes == 0) {
        m_first = m_last = now;  // preparing: the time before the first byte is not its rate
        return;
    }
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    if (seconds <= 0)
        return;
    const double current = static_cast<double>(doneBytes - m_doneBytes) / seconds;
    const double weight = 1.0 - std::exp(-seconds / kAverageSeconds);
    m_rate = m_rate ? *m_rate + weight * (current - *m_rate) : current;
    m_last = now;
    m_doneBytes = doneBytes;
}

std::optional<std::chrono::seconds> RateEstimate::timeLeft(std::uint64_t totalBytes) const
{
    if (totalBytes == 0 || !m_rate || *m_rate < kLeastRate)
        return {};
    const bool trusted = m_last - m_first >= kTrustAfter
        || static_cast<double>(m_doneBytes) >= kTrustShare * static_cast<double>(totalBytes);
    if (!trusted)
        return {};
    const std::uint64_t left = totalBytes > m_doneBytes ? totalBytes - m_doneBytes : 0;
    return std::chrono::seconds(
        static_cast<std::int64_t>(std::ceil(static_cast<double>(left) / *m_rate)));
}

}  // namespace vitrine
