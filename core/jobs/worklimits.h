#pragma once

#include "core/base/clock.h"
#include "core/jobs/tokenbucket.h"
#include "core/jobs/worklimit.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace vitrine {

/// The limits that hold for all jobs of this process together: bandwidth and hours, overall and
/// for each region. They may change while work waits for them. Thread: any.
class WorkLimits {
public:
    explicit WorkLimits(const Clock &clock);

    /// Replaces all limits; who waits is judged anew.
    void set(const std::vector<WorkLimit> &limits);
    std::vector<WorkLimit> limits() const;
    /// Returns the first window that keeps work for \p region waiting now; none when it may go on.
    std::optional<WorkWindow> closedWindow(const QString &region) const;
    /// Waits until \p bytes may be moved for \p region. False when \p stop was requested. Waiting
    /// holds no lock.
    bool take(const QString &region, std::uint64_t bytes, const std::stop_token &stop);

private:
    struct Entry {
        WorkLimit limit;
        TokenBucket bucket = {};
    };
    std::vector<Entry *> entriesOf(const QString &region);  // under m_mutex

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<QString, Entry> m_entries;  // guarded by m_mutex; by region, "" for all work
    std::uint64_t m_generation = 0;  // guarded by m_mutex; counts the calls of set()
};

}  // namespace vitrine
