#include "core/disk/filedescriptor.h"

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {

FileDescriptor::~FileDescriptor()
{
    close();
}

int FileDescriptor::close()
{
    const int fd = std::exchange(m_fd, -1);
    // Never repeated after EINTR: Linux has released the number by then.
    return fd < 0 ? 0 : ::close(fd);
}

FileDescriptor FileDescriptor::reopenedDirect(int access) const
{
    // Through /proc, so that nobody can slip another file under the name meanwhile.
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", m_fd);
    FileDescriptor direct(
        ::open(name.data(), access | O_DIRECT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    struct stat mine{};
    struct stat its{};
    const bool same = direct.isOpen() && ::fstat(m_fd, &mine) == 0
        && ::fstat(direct.number(), &its) == 0 && mine.st_ino == its.st_ino
        && mine.st_dev == its.st_dev;
    return same ? std::move(direct) : FileDescriptor();
}

}  // namespace vitrine
