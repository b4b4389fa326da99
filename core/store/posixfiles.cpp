#include "core/store/fileops.h"

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace vitrine {
namespace {

// Replicas are other people's machines: readable by the owner alone.
constexpr mode_t kFileMode = 0600;
constexpr mode_t kFolderMode = 0700;

template <typename Call>
auto uninterrupted(Call call)
{
    for (;;) {
        const auto result = call();
        if (result >= 0 || errno != EINTR)
            return result;
    }
}

OsResult<> done(int result)
{
    if (result < 0)
        return std::unexpected(errno);
    return {};
}

template <typename Count>
OsResult<std::size_t> counted(Count count)
{
    if (count < 0)
        return std::unexpected(errno);
    return static_cast<std::size_t>(count);
}

class PosixFiles final : public FileOps {
public:
    OsResult<int> openFolder(const QByteArray &path) override
    {
        const int fd = uninterrupted(
            [&] { return ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (fd < 0)
            return std::unexpected(errno);
        return fd;
    }

    OsResult<int> open(int folder, const QByteArray &name, int flags) override
    {
        const int fd = uninterrupted([&] {
            return ::openat(folder, name.constData(), flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY,
                            kFileMode);
        });
        if (fd < 0)
            return std::unexpected(errno);
        return fd;
    }

    void close(int fd) override { ::close(fd); }

    OsResult<std::size_t> read(int fd, std::uint64_t offset, std::span<std::byte> buffer) override
    {
        return counted(uninterrupted(
            [&] { return ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(offset)); }));
    }

    OsResult<std::size_t> write(int fd, std::uint64_t offset,
                                std::span<const iovec> pieces) override
    {
        return counted(uninterrupted([&] {
            return ::pwritev(fd, pieces.data(), static_cast<int>(pieces.size()),
                             static_cast<off_t>(offset));
        }));
    }

    OsResult<> truncate(int fd, std::uint64_t size) override
    {
        return done(uninterrupted([&] { return ::ftruncate(fd, static_cast<off_t>(size)); }));
    }

    OsResult<> sync(int fd) override { return done(::fsync(fd)); }
    OsResult<> syncData(int fd) override { return done(::fdatasync(fd)); }
    void dropCache(int fd) override { ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED); }

    OsResult<FileStat> stat(int folder, const QByteArray &name) override
    {
        struct ::stat found{};
        if (::fstatat(folder, name.constData(), &found, AT_SYMLINK_NOFOLLOW) < 0)
            return std::unexpected(errno);
        return FileStat{static_cast<std::uint64_t>(found.st_size),
                        static_cast<std::uint64_t>(found.st_dev), S_ISDIR(found.st_mode)};
    }

    OsResult<FileSystemSpace> space(int folder) override
    {
        struct ::statvfs found{};
        if (::fstatvfs(folder, &found) < 0)
            return std::unexpected(errno);
        return FileSystemSpace{std::uint64_t{found.f_bavail} * found.f_frsize,
                               std::uint64_t{found.f_blocks} * found.f_frsize};
    }

    OsResult<> makeFolder(int folder, const QByteArray &name) override
    {
        return done(::mkdirat(folder, name.constData(), kFolderMode));
    }

    OsResult<> rename(int fromFolder, const QByteArray &from, int toFolder,
                      const QByteArray &to) override
    {
        return done(::renameat(fromFolder, from.constData(), toFolder, to.constData()));
    }

    OsResult<> remove(int folder, const QByteArray &name) override
    {
        return done(::unlinkat(folder, name.constData(), 0));
    }

    OsResult<> removeFolder(int folder, const QByteArray &name) override
    {
        return done(::unlinkat(folder, name.constData(), AT_REMOVEDIR));
    }

    OsResult<std::vector<QByteArray>> list(int folder) override
    {
        // A descriptor of its own: the read position of a folder is shared by duplicates.
        const int fd = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        DIR *const stream = fd < 0 ? nullptr : ::fdopendir(fd);
        if (stream == nullptr) {
            const int error = errno;
            if (fd >= 0)
                ::close(fd);
            return std::unexpected(error);
        }
        std::vector<QByteArray> names;
        errno = 0;
        while (const dirent *entry = ::readdir(stream)) {
            if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
                names.emplace_back(entry->d_name);
            errno = 0;
        }
        const int error = errno;
        ::closedir(stream);
        if (error != 0)
            return std::unexpected(error);
        return names;
    }

    OsResult<> lock(int fd, bool exclusive) override
    {
        struct ::flock request{};
        request.l_type = exclusive ? F_WRLCK : F_RDLCK;
        request.l_whence = SEEK_SET;
        const int result = ::fcntl(fd, F_OFD_SETLK, &request);
        if (result < 0 && errno == EACCES)
            errno = EAGAIN;
        return done(result);
    }
};

}  // namespace

FileOps &systemFiles()
{
    static PosixFiles files;
    return files;
}

}  // namespace vitrine
