#pragma once

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace vitrine::bench {

/// Looks at the event loop of the GUI from another thread: posts an event, waits until it is
/// handled, and does so again a millisecond later. How long an event waits is how long the window
/// does not answer. Made and stopped in the GUI thread.
class GuiWatchdog {
public:
    GuiWatchdog()
        : m_thread([this](const std::stop_token &stop) { look(stop); })
    {
    }

    /// Returns how long each event has waited, in milliseconds, the shortest first.
    std::vector<double> stop()
    {
        m_thread.request_stop();
        m_thread.join();
        std::ranges::sort(m_delays);
        return std::move(m_delays);
    }

private:
    using Clock = std::chrono::steady_clock;

    void look(const std::stop_token &stop)
    {
        constexpr std::chrono::milliseconds kRest(1);
        while (!stop.stop_requested()) {
            std::unique_lock lock(m_mutex);
            m_isHandled = false;
            const auto posted = Clock::now();
            QMetaObject::invokeMethod(
                &m_receiver,
                [this] {
                    const std::scoped_lock handled(m_mutex);
                    m_handledAt = Clock::now();
                    m_isHandled = true;
                    m_handled.notify_one();
                },
                Qt::QueuedConnection);
            if (!m_handled.wait(lock, stop, [this] { return m_isHandled; }))
                return;
            m_delays.push_back(
                std::chrono::duration<double, std::milli>(m_handledAt - posted).count());
            lock.unlock();
            std::this_thread::sleep_for(kRest);  // reason: a look each ms
        }
    }

    QObject m_receiver;  // in the GUI thread
    std::mutex m_mutex;
    std::condition_variable_any m_handled;
    bool m_isHandled = false;  // guarded by m_mutex
    Clock::time_point m_handledAt;  // guarded by m_mutex
    std::vector<double> m_delays;  // of the thread, until it has ended
    std::jthread m_thread;
};

}  // namespace vitrine::bench
