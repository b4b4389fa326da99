#pragma once

#include "core/store/fileops.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>

namespace vitrine::test {

/// The machine's file system with faults: counts every call that changes something and lets a
/// test fail the n-th one, or every one that matches.
class FaultyFiles final : public FileOps {
public:
    explicit FaultyFiles(FileOps &real = systemFiles())
        : m_real(real)
    {
    }

    /// Fails call number \p at (from 1) with \p error; all later ones too when \p sticky.
    void failAt(int at, int error, bool sticky = false)
    {
        m_calls = 0;
        m_failAt = at;
        m_error = error;
        m_sticky = sticky;
    }
    /// Fails every write once \p bytes have been written.
    void fillUpAfter(std::uint64_t bytes) { m_room = static_cast<std::int64_t>(bytes); }
    /// Changes what is read, to play a disk that gives back other bytes.
    void corruptReads(std::function<void(std::uint64_t, std::span<std::byte>)> change)
    {
        m_corrupt = std::move(change);
    }
    /// Fails every call that changes something in or below the folder \p path, which is opened from
    /// now on; an empty path ends it.
    void failBelow(const QString &path, int error)
    {
        const std::lock_guard lock(m_mutex);
        m_badFolder = QFile::encodeName(path);
        m_badError = error;
    }
    /// Called before every write, on the thread that writes. Set while nothing is written.
    void beforeWrite(std::function<void()> call) { m_beforeWrite = std::move(call); }
    int calls() const { return m_calls; }

    OsResult<int> openFolder(const QByteArray &path) override
    {
        const auto fd = m_real.openFolder(path);
        if (fd)
            remember(*fd, path);
        return fd;
    }
    OsResult<int> open(int folder, const QByteArray &name, int flags) override
    {
        constexpr int kCreates = 0100;  // O_CREAT
        if ((flags & kCreates) != 0) {
            if (const int error = due(folder))
                return std::unexpected(error);
        }
        const auto fd = m_real.open(folder, name, flags);
        if (fd)
            remember(*fd, folderOf(folder));
        return fd;
    }
    void close(int fd) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_folders.erase(fd);
        }
        m_real.close(fd);
    }
    OsResult<std::size_t> read(int fd, std::uint64_t offset, std::span<std::byte> buffer) override
    {
        auto count = m_real.read(fd, offset, buffer);
        if (count && m_corrupt)
            m_corrupt(offset, buffer.first(*count));
        return count;
    }
    OsResult<std::size_t> write(int fd, std::uint64_t offset,
                                std::span<const iovec> pieces) override
    {
        if (m_beforeWrite)
            m_beforeWrite();
        if (const int error = due(fd))
            return std::unexpected(error);
        std::int64_t bytes = 0;
        for (const iovec &piece : pieces)
            bytes += static_cast<std::int64_t>(piece.iov_len);
        if (m_room.load() >= 0 && m_room.fetch_sub(bytes) < bytes) {
            m_room = 0;
            return std::unexpected(28);  // ENOSPC
        }
        return m_real.write(fd, offset, pieces);
    }
    OsResult<> truncate(int fd, std::uint64_t size) override
    {
        if (const int error = due(fd))
            return std::unexpected(error);
        return m_real.truncate(fd, size);
    }
    OsResult<> sync(int fd) override
    {
        if (const int error = due(fd))
            return std::unexpected(error);
        return m_real.sync(fd);
    }
    OsResult<> syncData(int fd) override
    {
        if (const int error = due(fd))
            return std::unexpected(error);
        return m_real.syncData(fd);
    }
    void dropCache(int fd) override { m_real.dropCache(fd); }
    OsResult<FileStat> stat(int folder, const QByteArray &name) override
    {
        return m_real.stat(folder, name);
    }
    OsResult<FileSystemSpace> space(int folder) override { return m_real.space(folder); }
    OsResult<> makeFolder(int folder, const QByteArray &name) override
    {
        if (const int error = due(folder))
            return std::unexpected(error);
        return m_real.makeFolder(folder, name);
    }
    OsResult<> rename(int fromFolder, const QByteArray &from, int toFolder,
                      const QByteArray &to) override
    {
        if (const int error = due(toFolder))
            return std::unexpected(error);
        return m_real.rename(fromFolder, from, toFolder, to);
    }
    OsResult<> remove(int folder, const QByteArray &name) override
    {
        if (const int error = due(folder))
            return std::unexpected(error);
        return m_real.remove(folder, name);
    }
    OsResult<> removeFolder(int folder, const QByteArray &name) override
    {
        if (const int error = due(folder))
            return std::unexpected(error);
        return m_real.removeFolder(folder, name);
    }
    OsResult<std::vector<QByteArray>> list(int folder) override { return m_real.list(folder); }
    OsResult<> lock(int fd, bool exclusive) override { return m_real.lock(fd, exclusive); }

private:
    void remember(int fd, const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        m_folders[fd] = path;
    }
    QByteArray folderOf(int fd)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_folders.find(fd);
        return found == m_folders.end() ? QByteArray() : found->second;
    }
    int due(int fd)
    {
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_folders.find(fd);
            if (!m_badFolder.isEmpty() && found != m_folders.end()
                && found->second.startsWith(m_badFolder))
                return m_badError;
        }
        const int call = ++m_calls;
        const bool now = m_failAt > 0 && (call == m_failAt || (m_sticky && call > m_failAt));
        return now ? m_error.load() : 0;
    }

    FileOps &m_real;
    std::atomic<int> m_calls{0};
    std::atomic<int> m_failAt{0};
    std::atomic<int> m_error{0};
    std::atomic<bool> m_sticky{false};
    std::atomic<std::int64_t> m_room{-1};
    std::function<void(std::uint64_t, std::span<std::byte>)> m_corrupt;
    std::function<void()> m_beforeWrite;
    std::mutex m_mutex;
    std::map<int, QByteArray> m_folders;  // of every open file; guarded by m_mutex
    QByteArray m_badFolder;  // guarded by m_mutex
    int m_badError = 0;  // guarded by m_mutex
};

}  // namespace vitrine::test
