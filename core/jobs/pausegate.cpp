#include "core/jobs/pausegate.h"

namespace vitrine {

void PauseGate::set(bool closed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = closed;
    }
    if (!closed)
        m_opened.notify_all();
}

bool PauseGate::pass(const std::stop_token &stop) const
{
    if (m_closed) {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, stop, [this] { return !m_closed.load(); });
    }
    return !stop.stop_requested();
}

}  // namespace vitrine
