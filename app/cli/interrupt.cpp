#include "app/cli/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace vitrine {
namespace {

// What a signal handler may touch: lock-free atomics and write(2).
std::atomic<bool> requested{false};
std::atomic<int> wakeEnd{-1};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

extern "C" void onSignal(int)
{
    const int savedError = errno;
    requested = true;
    const char byte = 0;
    // A full pipe already wakes the reader.
    [[maybe_unused]] const ssize_t written = ::write(wakeEnd, &byte, 1);
    errno = savedError;
}

}  // namespace

Interrupt::Interrupt()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_readEnd = ends[0];
        wakeEnd = ends[1];
    }
    struct sigaction action = {};
    action.sa_handler = onSignal;
    // Back to the default after the first: a second Ctrl+C always works.
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGHUP, &action, nullptr);
    // A reader that went away, as in `… | head`, must not end a publication.
    ::signal(SIGPIPE, SIG_IGN);
}

Interrupt::~Interrupt()
{
    // The handler stays: the work is done, so a late request must not turn success into a death
    // by signal.
    const int wake = wakeEnd.exchange(-1);
    if (wake >= 0)
        ::close(wake);
    if (m_readEnd >= 0)
        ::close(m_readEnd);
}

bool Interrupt::isRequested() const
{
    return requested;
}

bool Interrupt::waitFor(std::chrono::milliseconds limit) const
{
    pollfd entry{m_readEnd, POLLIN, 0};
    ::poll(&entry, 1, static_cast<int>(limit.count()));
    return requested;
}

}  // namespace vitrine
