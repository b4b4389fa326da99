#include "core/disk/write/outputfile.h"

#include "core/base/uid.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vitrine {
namespace {

constexpr std::size_t kPage = 4096;
constexpr std::size_t kWriteBackBytes = 1 << 20;
// Shorter runs of zeros are written along: a write of its own for each piece between them costs
// more than the zeros do.
constexpr std::size_t kMinHoleBytes = 64 * 1024;

// Returns how many bytes from \p start are all zero (or all not), in whole pages.
std::size_t runLength(Bytes data, std::size_t start, bool zero)
{
    std::size_t end = start;
    while (end < data.size()
           && isZero(data.subspan(end, std::min(kPage, data.size() - end))) == zero)
        end = std::min(end + kPage, data.size());
    return end - start;
}

// umask() can only be read by changing it, for all threads; the kernel also shows it here.
mode_t currentUmask()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0077;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("Umask:"))
            return static_cast<mode_t>(line.mid(6).trimmed().toUInt(nullptr, 8));
    }
    return 0077;
}

// A name no longer than the file system takes, whatever the final name is.
QByteArray partName(const QByteArray &name)
{
    const QByteArray suffix = '.' + Uid::random().toString().toLatin1() + ".part";
    return '.' + name.left(NAME_MAX - 1 - suffix.size()) + suffix;
}

// Gives the file its name only if nothing else has it. Returns 0 or an errno.
int renameToFree(int folder, const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(folder, from.constData(), folder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != EPERM)
        return errno;
    // Network and FUSE file systems without that flag: a hard link refuses as surely.
    if (::linkat(folder, from.constData(), folder, to.constData(), 0) == 0)
        return ::unlinkat(folder, from.constData(), 0) == 0 ? 0 : errno;
    if (errno == EEXIST)
        return errno;
    struct stat status{};
    if (::fstatat(folder, to.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
        return EEXIST;
    return ::renameat(folder, from.constData(), folder, to.constData()) == 0 ? 0 : errno;
}

// Some network file systems have nothing to flush for a folder and say so.
int flushFolder(int folder)
{
    if (::fsync(folder) == 0 || errno == EINVAL || errno == EOPNOTSUPP)
        return 0;
    return errno;
}

}  // namespace

bool isZero(Bytes bytes)
{
    // Comparing a range with itself, shifted, runs at the speed of memory.
    constexpr std::size_t kHead = 16;
    if (bytes.size() <= kHead)
        return std::ranges::all_of(bytes, [](std::byte b) { return b == std::byte{0}; });
    return std::ranges::all_of(bytes.first(kHead), [](std::byte b) { return b == std::byte{0}; })
        && std::memcmp(bytes.data(), bytes.data() + kHead, bytes.size() - kHead) == 0;
}

OutputFile::OutputFile(QString path, bool overwrite)
    : m_path(std::move(path))
    , m_overwrite(overwrite)
{
}

OutputFile::~OutputFile()
{
    if (!m_partName.isEmpty())
        ::unlinkat(m_folder.number(), m_partName.constData(), 0);
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path, bool overwrite)
{
    std::unique_ptr<OutputFile> file(new OutputFile(path, overwrite));
    if (auto opened = file->openFolder(); !opened)
        return std::unexpected(std::move(opened).error());
    if (auto checked = file->checkTarget(); !checked)
        return std::unexpected(std::move(checked).error());
    if (auto made = file->makeFile(); !made)
        return std::unexpected(std::move(made).error());
    return file;
}

Result<> OutputFile::openFolder()
{
    const QByteArray path = QFile::encodeName(m_path);
    if (path.isEmpty() || path.contains('\0'))
        return std::unexpected(failure(ENOENT));
    const qsizetype slash = path.lastIndexOf('/');
    m_name = path.mid(slash + 1);
    if (m_name.isEmpty() || m_name == "." || m_name == "..") {
        return std::unexpected(
            Fault::of(QStringLiteral("export.file.notRegular"), m_path, {m_path}));
    }
    const QByteArray folder = slash < 0 ? QByteArray(".") : path.left(slash + 1);
    m_folder = FileDescriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (m_folder.isOpen())
        return {};
    if (errno == ENOENT || errno == ENOTDIR) {
        return std::unexpected(Fault::of(QStringLiteral("export.folder.missing"), m_path,
                                         {QFile::decodeName(folder)}));
    }
    return std::unexpected(failure(errno));
}

Result<> OutputFile::checkTarget() const
{
    struct stat status{};
    if (::fstatat(m_folder.number(), m_name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<>() : std::unexpected(failure(errno));
    // Replacing a link or a device node would hit something else than the person thinks.
    const auto reason = !S_ISREG(status.st_mode) ? QStringLiteral("export.file.notRegular")
                                                 : QStringLiteral("export.file.exists");
    if (S_ISREG(status.st_mode) && m_overwrite)
        return {};
    return std::unexpected(Fault::of(reason, m_path, {m_path}));
}

Result<> OutputFile::makeFile()
{
    const QByteArray name = partName(m_name);
    m_file = FileDescriptor(::openat(m_folder.number(), name.constData(),
                                     O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC,
                                     0600));
    if (!m_file.isOpen())
        return std::unexpected(failure(errno));
    m_partName = name;
    m_direct = m_file.reopenedDirect(O_WRONLY);
    return {};
}

Result<> OutputFile::resize(std::uint64_t bytes)
{
    const bool tooLarge = bytes > static_cast<std::uint64_t>(LLONG_MAX);
    m_sizeBytes = bytes;
    if (tooLarge || ::ftruncate(m_file.number(), static_cast<off_t>(bytes)) != 0)
        return std::unexpected(failure(tooLarge ? EFBIG : errno));
    return {};
}

Result<> OutputFile::write(std::uint64_t offset, Bytes data)
{
    for (std::size_t at = 0; at < data.size();) {
        const std::size_t hole = runLength(data, at, true);
        if (hole >= kMinHoleBytes || at + hole == data.size()) {
            at += hole;
            continue;
        }
        std::size_t end = at + hole;
        // On, over zeros too short to be worth a hole.
        for (std::size_t gap = 0; end < data.size() && gap < kMinHoleBytes;) {
            end += gap + runLength(data, end + gap, false);
            gap = runLength(data, end, true);
            if (end + gap == data.size())
                break;
        }
        if (auto written = writeRun(offset + at, data.subspan(at, end - at)); !written)
            return written;
        at = end;
    }
    return {};
}

Result<> OutputFile::writeRun(std::uint64_t offset, Bytes data)
{
    std::size_t done = 0;
    if (m_direct.isOpen() && offset % kPage == 0
        && reinterpret_cast<std::uintptr_t>(data.data()) % kPage == 0)
        done = writeDirect(offset, data.first(data.size() / kPage * kPage));
    return writeBuffered(offset + done, data.subspan(done));
}

// Returns how far it came: whatever stopped it, the buffered write meets it again and names it.
std::size_t OutputFile::writeDirect(std::uint64_t offset, Bytes data)
{
    std::size_t done = 0;
    while (done < data.size()) {
        const ssize_t count = ::pwrite(m_direct.number(), data.data() + done, data.size() - done,
                                       static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
        if (static_cast<std::size_t>(count) % kPage != 0)
            break;
    }
    return done;
}

Result<> OutputFile::writeBuffered(std::uint64_t offset, Bytes data)
{
    std::size_t done = 0;
    while (done < data.size()) {
        const ssize_t count = ::pwrite(m_file.number(), data.data() + done, data.size() - done,
                                       static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::unexpected(failure(count == 0 ? ENOSPC : errno));
        done += static_cast<std::size_t>(count);
    }
    if (data.size() < kWriteBackBytes)
        return {};
    // Written back at once, so that a large export neither fills the memory with dirty pages nor
    // waits for all of them at the end. An error seen here is not seen again by fsync().
    const auto start = static_cast<off_t>(offset);
    const auto size = static_cast<off_t>(data.size());
    if (::sync_file_range(m_file.number(), start, size,
                          SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE
                              | SYNC_FILE_RANGE_WAIT_AFTER)
            != 0
        && (errno == EIO || errno == ENOSPC || errno == EDQUOT))
        return std::unexpected(failure(errno));
    ::posix_fadvise(m_file.number(), start, size, POSIX_FADV_DONTNEED);
    return {};
}

Result<> OutputFile::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count = ::pread(m_file.number(), buffer.data() + done, buffer.size() - done,
                                      static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::unexpected(failure(count == 0 ? EIO : errno));
        done += static_cast<std::size_t>(count);
    }
    return {};
}

Result<> OutputFile::publish()
{
    m_direct.close();
    if (::fchmod(m_file.number(), 0644 & ~currentUmask()) != 0 && errno != EPERM)
        return std::unexpected(failure(errno));
    // Once, and never again after a failure: the kernel forgets what it could not write.
    if (::fsync(m_file.number()) != 0 || m_file.close() != 0)
        return std::unexpected(failure(errno));
    return giveName();
}

Result<> OutputFile::giveName()
{
    if (m_overwrite) {
        // The name may have become a link or a device since create().
        if (auto checked = checkTarget(); !checked)
            return checked;
        if (::renameat(m_folder.number(), m_partName.constData(), m_folder.number(),
                       m_name.constData())
            != 0)
            return std::unexpected(failure(errno));
    } else if (const int error = renameToFree(m_folder.number(), m_partName, m_name); error != 0) {
        return std::unexpected(
            error == EEXIST ? Fault::of(QStringLiteral("export.file.exists"), m_path, {m_path})
                            : failure(error));
    }
    m_partName.clear();
    if (const int error = flushFolder(m_folder.number()); error != 0) {
        ::unlinkat(m_folder.number(), m_name.constData(), 0);
        return std::unexpected(failure(error));
    }
    return {};
}

Fault OutputFile::failure(int error) const
{
    if (error == EFBIG) {
        return Fault::of(QStringLiteral("export.file.tooLarge"), m_path,
                         {m_path, QString::number(m_sizeBytes)},
                         Fault::fromErrno(error, {}).systemText);
    }
    return Fault::fromErrno(error, m_path);
}

}  // namespace vitrine
