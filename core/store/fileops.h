#pragma once

#include "core/base/fault.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <span>
#include <sys/uio.h>
#include <vector>

namespace vitrine {

/// A result whose error is an errno value.
template <typename T = void>
using OsResult = std::expected<T, int>;

struct FileStat {
    std::uint64_t sizeBytes = 0;
    std::uint64_t device = 0;
    bool isFolder = false;
};

struct FileSystemSpace {
    std::uint64_t freeBytes = 0;  ///< for this user
    std::uint64_t totalBytes = 0;
};

/// Every access of the store to a disk goes through this seam; tests replace it with one that
/// fails, runs out of space or loses what was not synced. Names are relative to an open folder.
/// Thread: any. Nothing is tried twice here except what a signal interrupted.
class FileOps {
public:
    virtual ~FileOps() = default;

    /// Opens an absolute path as a folder.
    virtual OsResult<int> openFolder(const QByteArray &path) = 0;
    /// Opens \p name in \p folder with open(2) \p flags; links are never followed.
    virtual OsResult<int> open(int folder, const QByteArray &name, int flags) = 0;
    virtual void close(int fd) = 0;
    /// One pread(2) or pwritev(2): may do less than asked for.
    virtual OsResult<std::size_t> read(int fd, std::uint64_t offset,
                                       std::span<std::byte> buffer) = 0;
    virtual OsResult<std::size_t> write(int fd, std::uint64_t offset,
                                        std::span<const iovec> pieces) = 0;
    virtual OsResult<> truncate(int fd, std::uint64_t size) = 0;
    /// fsync(2). After an error the file's content is unknown and it must be written anew.
    virtual OsResult<> sync(int fd) = 0;
    /// fdatasync(2), with the same rule.
    virtual OsResult<> syncData(int fd) = 0;
    /// Asks the kernel to forget cached pages of \p fd, so that a read comes from the disk.
    virtual void dropCache(int fd) = 0;
    virtual OsResult<FileStat> stat(int folder, const QByteArray &name) = 0;
    virtual OsResult<FileSystemSpace> space(int folder) = 0;
    virtual OsResult<> makeFolder(int folder, const QByteArray &name) = 0;
    virtual OsResult<> rename(int fromFolder, const QByteArray &from, int toFolder,
                              const QByteArray &to) = 0;
    virtual OsResult<> remove(int folder, const QByteArray &name) = 0;
    virtual OsResult<> removeFolder(int folder, const QByteArray &name) = 0;
    /// Returns the names in a folder, without `.` and `..`, unordered.
    virtual OsResult<std::vector<QByteArray>> list(int folder) = 0;
    /// Takes an advisory lock that ends with \p fd or the process; EAGAIN when another holds it.
    virtual OsResult<> lock(int fd, bool exclusive) = 0;
};

/// Returns the machine's file system.
FileOps &systemFiles();

/// An open file or folder that closes itself.
class OpenFile {
public:
    OpenFile() = default;
    OpenFile(FileOps &files, int fd);
    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&other) noexcept;
    ~OpenFile();

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    FileOps &files() const { return *m_files; }

    /// Reads exactly \p buffer; EIO when the file ends before.
    OsResult<> readAll(std::uint64_t offset, std::span<std::byte> buffer) const;
    /// Writes all \p pieces one behind the other; ENOSPC when nothing more is taken.
    OsResult<> writeAll(std::uint64_t offset, std::vector<iovec> pieces) const;
    OsResult<> writeAll(std::uint64_t offset, std::span<const std::byte> bytes) const;

private:
    FileOps *m_files = nullptr;
    int m_fd = -1;
};

/// Opens \p name for direct I/O where the file system allows it, for cached I/O otherwise;
/// \p direct says which.
OsResult<OpenFile> openDirect(FileOps &files, int folder, const QByteArray &name, int flags,
                              bool &direct);

/// Reads a whole small file. Errors: EFBIG above \p limit bytes.
OsResult<QByteArray> readSmallFile(FileOps &files, int folder, const QByteArray &name,
                                   std::size_t limit);

/// Makes \p bytes the durable content of \p name in \p folder: written under \p temporary in
/// \p temporaryFolder, synced, renamed, folder synced. Readers see the old or the new content.
OsResult<> replaceFile(FileOps &files, int temporaryFolder, const QByteArray &temporary, int folder,
                       const QByteArray &name, std::span<const std::byte> bytes);

}  // namespace vitrine
