#pragma once

#include <QDateTime>

#include <chrono>

namespace vitrine {

/// Where the time comes from, so that tests can hold it still. Thread: any.
class Clock {
public:
    virtual ~Clock() = default;
    /// Returns the date and time in UTC, for what people read and for end-of-life dates.
    virtual QDateTime now() const = 0;
    /// Returns time that never jumps and counts suspension; for rates and intervals.
    virtual std::chrono::nanoseconds elapsed() const = 0;
};

/// Returns the machine's clock (CLOCK_REALTIME and CLOCK_BOOTTIME).
const Clock &systemClock();

}  // namespace vitrine
