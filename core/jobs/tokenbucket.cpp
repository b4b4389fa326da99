#include "core/jobs/tokenbucket.h"

#include <algorithm>

namespace vitrine {
namespace {

// What was not used goes no further than this: a pause is not made up for by a burst.
constexpr std::chrono::nanoseconds kMostSaved = std::chrono::milliseconds(100);
// A debt is never longer, whatever was taken at whatever rate.
constexpr double kLongestDebtSeconds = 24 * 3600.0;

std::chrono::nanoseconds duration(double seconds)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(std::min(seconds, kLongestDebtSeconds)));
}

}  // namespace

void TokenBucket::setRate(std::uint64_t bytesPerSecond, std::chrono::nanoseconds now)
{
    if (bytesPerSecond == m_rate)
        return;
    const double owedSeconds = std::chrono::duration<double>(waitAt(now)).count();
    const double owedBytes = owedSeconds * static_cast<double>(m_rate);
    m_rate = bytesPerSecond;
    m_paidAt = now;
    if (m_rate > 0)
        m_paidAt += duration(owedBytes / static_cast<double>(m_rate));
}

std::chrono::nanoseconds TokenBucket::waitAt(std::chrono::nanoseconds now) const
{
    return m_rate == 0 ? std::chrono::nanoseconds::zero()
                       : std::max(std::chrono::nanoseconds::zero(), m_paidAt - now);
}

void TokenBucket::take(std::uint64_t bytes, std::chrono::nanoseconds now)
{
    if (m_rate > 0)
        m_paidAt = std::max(m_paidAt, now - kMostSaved)
            + duration(static_cast<double>(bytes) / static_cast<double>(m_rate));
}

}  // namespace vitrine
