#include "core/base/clock.h"

#include <ctime>

namespace vitrine {
namespace {

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::nanoseconds elapsed() const override
    {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }
};

}  // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

}  // namespace vitrine
