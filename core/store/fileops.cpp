#include "core/store/fileops.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace vitrine {

OpenFile::OpenFile(FileOps &files, int fd)
    : m_files(&files)
    , m_fd(fd)
{
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_files(other.m_files)
    , m_fd(std::exchange(other.m_fd, -1))
{
}

OpenFile &OpenFile::operator=(OpenFile &&other) noexcept
{
    std::swap(m_files, other.m_files);
    std::swap(m_fd, other.m_fd);
    return *this;
}

OpenFile::~OpenFile()
{
    if (m_fd >= 0)
        m_files->close(m_fd);
}

OsResult<> OpenFile::readAll(std::uint64_t offset, std::span<std::byte> buffer) const
{
    while (!buffer.empty()) {
        const auto count = m_files->read(m_fd, offset, buffer);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return std::unexpected(EIO);
        offset += *count;
        buffer = buffer.subspan(*count);
    }
    return {};
}

OsResult<> OpenFile::writeAll(std::uint64_t offset, std::vector<iovec> pieces) const
{
    std::span<iovec> rest(pieces);
    while (!rest.empty()) {
        const auto some = rest.first(std::min<std::size_t>(rest.size(), IOV_MAX));
        const auto count = m_files->write(m_fd, offset, some);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return std::unexpected(ENOSPC);
        offset += *count;
        std::size_t taken = *count;
        while (!rest.empty() && taken >= rest.front().iov_len) {
            taken -= rest.front().iov_len;
            rest = rest.subspan(1);
        }
        if (taken > 0) {
            rest.front().iov_base = static_cast<char *>(rest.front().iov_base) + taken;
            rest.front().iov_len -= taken;
        }
    }
    return {};
}

OsResult<> OpenFile::writeAll(std::uint64_t offset, std::span<const std::byte> bytes) const
{
    // The kernel only reads what an iovec points to; the type has no const form.
    return writeAll(offset,
                    std::vector<iovec>{{const_cast<std::byte *>(bytes.data()), bytes.size()}});
}

OsResult<OpenFile> openDirect(FileOps &files, int folder, const QByteArray &name, int flags,
                              bool &direct)
{
    auto fd = files.open(folder, name, flags | O_DIRECT);
    direct = fd.has_value();
    if (!fd && fd.error() == EINVAL)
        fd = files.open(folder, name, flags & ~O_EXCL);  // it may exist from the first try
    if (!fd)
        return std::unexpected(fd.error());
    return OpenFile(files, *fd);
}

OsResult<QByteArray> readSmallFile(FileOps &files, int folder, const QByteArray &name,
                                   std::size_t limit)
{
    const auto fd = files.open(folder, name, O_RDONLY);
    if (!fd)
        return std::unexpected(fd.error());
    const OpenFile file(files, *fd);
    QByteArray content;
    std::vector<std::byte> piece(std::size_t{64} << 10);
    for (;;) {
        const auto count = files.read(file.fd(), static_cast<std::uint64_t>(content.size()), piece);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return content;
        content.append(reinterpret_cast<const char *>(piece.data()),
                       static_cast<qsizetype>(*count));
        if (static_cast<std::size_t>(content.size()) > limit)
            return std::unexpected(EFBIG);
    }
}

OsResult<> replaceFile(FileOps &files, int temporaryFolder, const QByteArray &temporary, int folder,
                       const QByteArray &name, std::span<const std::byte> bytes)
{
    const auto fd = files.open(temporaryFolder, temporary, O_WRONLY | O_CREAT | O_TRUNC);
    if (!fd)
        return std::unexpected(fd.error());
    OsResult<> done;
    {
        const OpenFile file(files, *fd);
        done = file.writeAll(0, bytes);
        if (done)
            done = files.sync(file.fd());
    }
    if (done)
        done = files.rename(temporaryFolder, temporary, folder, name);
    if (!done) {
        // A file whose sync failed is void; the next try writes a new one.
        static_cast<void>(files.remove(temporaryFolder, temporary));
        return done;
    }
    return files.sync(folder);
}

}  // namespace vitrine
