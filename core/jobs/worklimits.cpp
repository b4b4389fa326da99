#include "core/jobs/worklimits.h"

#include <algorithm>

namespace vitrine {
namespace {

using std::chrono::nanoseconds;

// Local time jumps twice a year and whenever somebody sets the clock: a long wait looks again.
constexpr nanoseconds kLongestWait = std::chrono::minutes(1);

QTime localTime(const Clock &clock)
{
    return clock.now().toLocalTime().time();
}

}  // namespace

WorkLimits::WorkLimits(const Clock &clock)
    : m_clock(clock)
{
}

void WorkLimits::set(const std::vector<WorkLimit> &limits)
{
    {
        const std::lock_guard lock(m_mutex);
        std::map<QString, Entry> entries;
        for (const WorkLimit &limit : limits) {
            const auto known = m_entries.find(limit.region);
            Entry entry{limit, known == m_entries.end() ? TokenBucket() : known->second.bucket};
            entry.bucket.setRate(limit.bytesPerSecond, m_clock.elapsed());
            entries.insert_or_assign(limit.region, entry);
        }
        m_entries = std::move(entries);
        ++m_generation;
    }
    m_changed.notify_all();
}

std::vector<WorkLimit> WorkLimits::limits() const
{
    std::vector<WorkLimit> limits;
    const std::lock_guard lock(m_mutex);
    for (const auto &[region, entry] : m_entries)
        limits.push_back(entry.limit);
    return limits;
}

std::optional<WorkWindow> WorkLimits::closedWindow(const QString &region) const
{
    const std::lock_guard lock(m_mutex);
    for (const QString &name : {QString(), region}) {
        const auto entry = m_entries.find(name);
        if (entry == m_entries.end() || !entry->second.limit.window)
            continue;
        const WorkWindow &window = *entry->second.limit.window;
        if (!window.contains(localTime(m_clock)))
            return window;
    }
    return std::nullopt;
}

std::vector<WorkLimits::Entry *> WorkLimits::entriesOf(const QString &region)
{
    std::vector<Entry *> found;
    for (const QString &name : {QString(), region}) {
        const auto entry = m_entries.find(name);
        if (entry != m_entries.end() && (found.empty() || found.front() != &entry->second))
            found.push_back(&entry->second);
    }
    return found;
}

bool WorkLimits::take(const QString &region, std::uint64_t bytes, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const nanoseconds now = m_clock.elapsed();
        const std::vector<Entry *> entries = entriesOf(region);
        nanoseconds wait = nanoseconds::zero();
        for (const Entry *entry : entries) {
            wait = std::max(wait, entry->bucket.waitAt(now));
            if (entry->limit.window)
                wait =
                    std::max<nanoseconds>(wait, entry->limit.window->opensIn(localTime(m_clock)));
        }
        if (wait == nanoseconds::zero()) {
            for (Entry *entry : entries)
                entry->bucket.take(bytes, now);
            return true;
        }
        m_changed.wait_for(lock, stop, std::min(wait, kLongestWait),
                           [this, seen = m_generation] { return m_generation != seen; });
    }
    return false;
}

}  // namespace vitrine
