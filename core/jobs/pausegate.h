#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace vitrine {

/// A gate that work goes through again and again: it passes while the gate is open and waits
/// while it is closed. Whoever waits holds no lock. Thread: any.
class PauseGate {
public:
    void set(bool closed);
    bool isClosed() const noexcept { return m_closed.load(); }
    /// Waits until the gate is open. False when \p stop was requested, at once.
    bool pass(const std::stop_token &stop) const;

private:
    std::atomic<bool> m_closed{false};
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_opened;
};

}  // namespace vitrine
