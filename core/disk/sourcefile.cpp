#include "core/disk/sourcefile.h"

#include "core/base/alignedbuffer.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <linux/openat2.h>
#include <memory>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace vitrine {
namespace {

// Smaller ones, of headers, are worth keeping: somebody is about to read around there.
constexpr std::size_t kLargeRead = 128 * 1024;
// Small enough to stay in the processor's cache until it is copied on, large enough for the disk.
constexpr std::size_t kBounceBytes = (std::size_t{1} << 20) + kAlignment;
// O_NONBLOCK: a pipe put in the file's place after the check must not hold us.
constexpr int kOpenFlags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;

std::size_t alignedDown(std::size_t bytes, std::size_t unit)
{
    return bytes / unit * unit;
}

bool isAligned(std::uint64_t offset, const std::byte *address, std::size_t unit)
{
    return offset % unit == 0 && reinterpret_cast<std::uintptr_t>(address) % unit == 0;
}

std::int64_t nanoseconds(const timespec &time)
{
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

// Times of files move in ticks of the kernel's clock, 10 ms at most, and a write moves them before
// it moves the bytes: a file that was changed just now can change again without looking so. A clock
// far behind the file's belongs to another machine and tells nothing.
bool isFresh(const struct stat &status)
{
    constexpr std::int64_t kSettled = 12'000'000;
    constexpr std::int64_t kOtherClock = -1'000'000'000;
    timespec now{};
    if (::clock_gettime(CLOCK_REALTIME, &now) != 0)
        return false;
    const std::int64_t age = nanoseconds(now) - nanoseconds(status.st_ctim);
    return age < kSettled && age > kOtherClock;
}

// Reads what is known of a file once nobody has changed it for a moment: from then on every change
// shows. False with errno when it cannot be read, ETXTBSY when it never comes to rest.
bool settledStatus(int fd, struct stat &status)
{
    constexpr timespec kPause{0, 2'000'000};
    constexpr int kPauses = 600;
    for (int i = 0; i < kPauses; ++i) {
        if (::fstat(fd, &status) != 0)
            return false;
        if (!S_ISREG(status.st_mode) || !isFresh(status))
            return true;
        ::nanosleep(&kPause, nullptr);
    }
    errno = ETXTBSY;
    return false;
}

// Returns what direct I/O wants of offsets and addresses in this file: less than elsewhere if the
// file system says so. Kernels before 6.1 do not know.
std::size_t directUnit(int fd)
{
    struct statx status{};
    if (::statx(fd, "", AT_EMPTY_PATH, STATX_DIOALIGN, &status) != 0
        || (status.stx_mask & STATX_DIOALIGN) == 0 || status.stx_dio_offset_align == 0)
        return kAlignment;
    const std::uint32_t unit = std::max(status.stx_dio_mem_align, status.stx_dio_offset_align);
    return kAlignment % unit == 0 ? unit : kAlignment;
}

int openStrictly(int folder, const char *name, int flags)
{
    open_how how{};
    how.flags = static_cast<__u64>(flags);
    how.resolve = RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    const auto fd = static_cast<int>(::syscall(SYS_openat2, folder, name, &how, sizeof how));
    // Kernels before 5.6 lack it, and some container profiles answer EPERM for what they lack.
    return fd < 0 && (errno == ENOSYS || errno == EPERM) ? ::openat(folder, name, flags) : fd;
}

QString linkTarget(int folder, const char *name)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlinkat(folder, name, target.data(), target.size());
    return QFile::decodeName(
        QByteArray(target.data(), static_cast<qsizetype>(std::max<ssize_t>(length, 0))));
}

// Looks before it opens: opening a device can already do something to it.
Result<> refuseUnlessRegular(int folder, const char *name, const QString &path)
{
    struct stat status{};
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    if (S_ISLNK(status.st_mode)) {
        return std::unexpected(Fault::of(QStringLiteral("source.file.symlink"), path,
                                         {path, linkTarget(folder, name)}));
    }
    if (!S_ISREG(status.st_mode))
        return std::unexpected(Fault::of(QStringLiteral("source.file.notRegular"), path, {path}));
    return {};
}

// Returns how many bytes from offset stand in the page cache. Asked before reading, because even
// a read that promises not to wait (RWF_NOWAIT) makes the kernel fetch what it lacks.
std::size_t cachedBytes(int fd, std::uint64_t offset, std::size_t size)
{
    static const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t lead = offset % page;
    const std::size_t length = lead + size;
    // Never looked into: a file that became shorter cannot hurt.
    void *const map =
        ::mmap(nullptr, length, PROT_NONE, MAP_SHARED, fd, static_cast<off_t>(offset - lead));
    if (map == MAP_FAILED)
        return 0;
    std::vector<unsigned char> resident((length + page - 1) / page);
    if (::mincore(map, length, resident.data()) != 0)
        resident.front() = 0;
    ::munmap(map, length);
    const auto missing =
        std::ranges::find_if(resident, [](unsigned char flags) { return (flags & 1) == 0; });
    const auto count = static_cast<std::size_t>(missing - resident.begin()) * page;
    return count <= lead ? 0 : std::min(count - lead, size);
}

std::size_t readCached(int fd, std::uint64_t offset, std::span<std::byte> buffer)
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const iovec part{buffer.data() + done, buffer.size() - done};
        const ssize_t count =
            ::preadv2(fd, &part, 1, static_cast<off_t>(offset + done), RWF_NOWAIT);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;  // gone meanwhile, not supported or the end: the ordinary reads find out
        done += static_cast<std::size_t>(count);
    }
    return done;
}

// To anybody else the kernel says that everything is cached.
bool mayAskForCache(int fd, const struct stat &status)
{
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "/proc/self/fd/%d", fd);
    return ::geteuid() == status.st_uid
        || ::faccessat(AT_FDCWD, name.data(), W_OK, AT_EACCESS) == 0;
}

}  // namespace

Result<SourceFile> SourceFile::open(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    // A NUL would end the name early and open another file than the one shown.
    if (encoded.isEmpty() || encoded.contains('\0'))
        return std::unexpected(Fault::fromErrno(ENOENT, path));
    const qsizetype slash = encoded.lastIndexOf('/');
    const QByteArray name = encoded.mid(slash + 1);
    if (name.isEmpty() || name == "." || name == "..")
        return std::unexpected(Fault::of(QStringLiteral("source.file.notRegular"), path, {path}));

    const QByteArray parent = slash < 0 ? QByteArray(".") : encoded.left(slash + 1);
    const std::unique_ptr<char, decltype(&std::free)> canonical(
        ::realpath(parent.constData(), nullptr), &std::free);
    if (canonical == nullptr)
        return std::unexpected(Fault::fromErrno(errno, path));
    const FileDescriptor folder(
        openStrictly(AT_FDCWD, canonical.get(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return std::unexpected(Fault::fromErrno(errno, path));
    if (auto regular = refuseUnlessRegular(folder.number(), name.constData(), path); !regular)
        return std::unexpected(std::move(regular).error());

    SourceFile file;
    file.m_path = path;
    file.m_location = QByteArray(canonical.get()) + '/' + name;
    file.m_fd = FileDescriptor(openStrictly(folder.number(), name.constData(), kOpenFlags));
    if (!file.m_fd.isOpen())
        return std::unexpected(Fault::fromErrno(errno, path));
    struct stat status{};
    if (!settledStatus(file.m_fd.number(), status))
        return std::unexpected(errno == ETXTBSY ? file.changed() : Fault::fromErrno(errno, path));
    if (!S_ISREG(status.st_mode))
        return std::unexpected(Fault::of(QStringLiteral("source.file.notRegular"), path, {path}));
    if (status.st_size == 0)
        return std::unexpected(Fault::of(QStringLiteral("source.file.empty"), path, {path}));
    file.m_sizeBytes = static_cast<std::uint64_t>(status.st_size);
    file.m_inode = status.st_ino;
    file.m_device = status.st_dev;
    file.m_modifiedNs = nanoseconds(status.st_mtim);
    file.m_changedNs = nanoseconds(status.st_ctim);
    file.m_direct = file.m_fd.reopenedDirect(O_RDONLY);
    file.m_directUnit = directUnit(file.m_fd.number());
    file.m_knowsCache = mayAskForCache(file.m_fd.number(), status);
    return file;
}

Result<> SourceFile::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    Q_ASSERT(offset <= m_sizeBytes && buffer.size() <= m_sizeBytes - offset);
    std::size_t done = 0;
    if (m_knowsCache && m_direct.isOpen() && !buffer.empty()) {
        // All or nothing: a cached read makes the kernel fetch what follows, and piece after piece
        // the whole file with its holes would go through the cache.
        if (cachedBytes(m_fd.number(), offset, buffer.size()) == buffer.size())
            done = readCached(m_fd.number(), offset, buffer);
    }
    if (done == buffer.size())
        return {};
    const bool isLarge = buffer.size() >= kLargeRead;
    const std::size_t unit = isLarge ? m_directUnit : kAlignment;
    const bool aligned = isAligned(offset, buffer.data(), unit);
    if (m_direct.isOpen() && (aligned || isLarge)) {
        done = aligned ? alignedDown(done, unit) : done;
        const auto rest = buffer.subspan(done);
        const auto direct = aligned
            ? readDirect(offset + done, rest.first(alignedDown(rest.size(), unit)))
            : readBounced(offset + done, rest);
        if (!direct)
            return std::unexpected(direct.error());
        done += *direct;
    }
    return readBuffered(offset + done, buffer.subspan(done));
}

// Returns how far it came; what is missing then is for readBuffered() to read or to explain.
Result<std::size_t> SourceFile::readDirect(std::uint64_t offset, std::span<std::byte> buffer) const
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count = ::pread(m_direct.number(), buffer.data() + done, buffer.size() - done,
                                      static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        // Larger sectors than ours, or a file (compressed, inlined) that cannot be read so.
        if (count < 0 && (errno == EINVAL || errno == EOPNOTSUPP))
            break;
        if (count < 0)
            return std::unexpected(unreadable(offset + done, errno));
        done += static_cast<std::size_t>(count);
        if (count == 0 || static_cast<std::size_t>(count) % m_directUnit != 0)
            break;
    }
    return done;
}

// The same for any offset and address, through memory of this thread.
Result<std::size_t> SourceFile::readBounced(std::uint64_t offset, std::span<std::byte> buffer) const
{
    thread_local AlignedBuffer bounce(kBounceBytes);
    std::size_t done = 0;
    while (done < buffer.size()) {
        const std::size_t lead = (offset + done) % kAlignment;
        const auto wanted = static_cast<std::size_t>(
            std::min<std::uint64_t>(kBounceBytes, alignedUp(lead + buffer.size() - done)));
        const auto direct = readDirect(offset + done - lead, bounce.bytes().first(wanted));
        if (!direct)
            return direct;
        const std::size_t usable = *direct - std::min(*direct, lead);
        const std::size_t count = std::min(usable, buffer.size() - done);
        std::ranges::copy(bounce.bytes().subspan(lead, count), buffer.subspan(done).begin());
        done += count;
        if (*direct < wanted)
            break;
    }
    return done;
}

Result<> SourceFile::readBuffered(std::uint64_t offset, std::span<std::byte> buffer) const
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const ssize_t count = ::pread(m_fd.number(), buffer.data() + done, buffer.size() - done,
                                      static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(unreadable(offset + done, errno));
        if (count == 0)
            return std::unexpected(changed());
        done += static_cast<std::size_t>(count);
    }
    // A disk image read once must not push everything else out of memory.
    if (buffer.size() >= kLargeRead) {
        ::posix_fadvise(m_fd.number(), static_cast<off_t>(offset),
                        static_cast<off_t>(buffer.size()), POSIX_FADV_DONTNEED);
    }
    return {};
}

std::uint64_t SourceFile::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = m_sizeBytes;
    if (offset >= m_sizeBytes)
        return m_sizeBytes;
    const off_t data = ::lseek(m_fd.number(), static_cast<off_t>(offset), SEEK_DATA);
    if (data < 0)
        return errno == ENXIO ? m_sizeBytes : offset;
    const off_t hole = ::lseek(m_fd.number(), data, SEEK_HOLE);
    if (hole > data)
        end = std::min(m_sizeBytes, static_cast<std::uint64_t>(hole));
    return std::min(m_sizeBytes, std::max(offset, static_cast<std::uint64_t>(data)));
}

Result<> SourceFile::checkUnchanged() const
{
    struct stat status{};
    struct stat named{};
    const bool same = ::fstat(m_fd.number(), &status) == 0
        && static_cast<std::uint64_t>(status.st_size) == m_sizeBytes && status.st_ino == m_inode
        && status.st_dev == m_device && nanoseconds(status.st_mtim) == m_modifiedNs
        && nanoseconds(status.st_ctim) == m_changedNs
        && ::lstat(m_location.constData(), &named) == 0 && named.st_ino == m_inode
        && named.st_dev == m_device;
    return same ? Result<>() : std::unexpected(changed());
}

Fault SourceFile::unreadable(std::uint64_t offset, int error) const
{
    return Fault::of(QStringLiteral("source.file.unreadable"), m_path,
                     {m_path, QString::number(offset)}, Fault::fromErrno(error, {}).systemText);
}

Fault SourceFile::changed() const
{
    return Fault::of(QStringLiteral("source.file.changed"), m_path, {m_path});
}

}  // namespace vitrine
