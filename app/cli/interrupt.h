#pragma once

#include <chrono>

namespace vitrine {

/// Ctrl+C and the system's request to end, noticed instead of obeyed. A second one ends the
/// process at once. One per process. Thread: the main one.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    /// Tells whether the process was asked to end.
    bool isRequested() const;
    /// Waits until the process is asked to end, at most \p limit; tells whether it was.
    bool waitFor(std::chrono::milliseconds limit) const;

private:
    int m_readEnd = -1;
};

}  // namespace vitrine
