#pragma once

#include <utility>

namespace vitrine {

/// Owns one open file descriptor.
class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~FileDescriptor();

    bool isOpen() const { return m_fd >= 0; }
    int number() const { return m_fd; }
    /// Closes it and returns what close() said: 0, or -1 with errno.
    int close();

    /// Opens the same file once more past the page cache; not open where the file system
    /// refuses that. \p access is O_RDONLY or O_WRONLY.
    FileDescriptor reopenedDirect(int access) const;

private:
    int m_fd = -1;
};

}  // namespace vitrine
