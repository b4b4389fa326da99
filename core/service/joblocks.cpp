#include "core/service/joblocks.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace vitrine {
namespace {

// The byte a job's lock stands on. Two jobs on one byte only wait for each other.
struct flock byteOf(const Uid &job)
{
    std::uint64_t offset = 0;
    for (int i = 0; i < 7; ++i)
        offset = offset << 8 | job.bytes()[static_cast<std::size_t>(i)];
    struct flock range{};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_start = static_cast<off_t>(offset);
    range.l_len = 1;
    return range;
}

}  // namespace

JobLock::JobLock(OpenFile file)
    : m_file(std::move(file))
{
}

Result<OpenFile> JobLock::openLocks(const QString &catalogPath)
{
    const QString path = catalogPath + QStringLiteral(".locks");
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    return OpenFile(systemFiles(), fd);
}

Result<std::optional<JobLock>> JobLock::take(const QString &catalogPath, const Uid &job)
{
    auto file = openLocks(catalogPath);
    if (!file)
        return std::unexpected(file.error());
    struct flock range = byteOf(job);
    if (::fcntl(file->fd(), F_OFD_SETLK, &range) == 0)
        return std::optional(JobLock(std::move(*file)));
    if (errno == EAGAIN || errno == EACCES)
        return std::nullopt;
    return std::unexpected(Fault::fromErrno(errno, catalogPath));
}

Result<bool> JobLock::isTaken(const QString &catalogPath, const Uid &job)
{
    const auto file = openLocks(catalogPath);
    if (!file)
        return std::unexpected(file.error());
    struct flock range = byteOf(job);
    if (::fcntl(file->fd(), F_OFD_GETLK, &range) != 0)
        return std::unexpected(Fault::fromErrno(errno, catalogPath));
    return range.l_type != F_UNLCK;
}

}  // namespace vitrine
