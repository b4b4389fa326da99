#pragma once

#include "core/store/fileops.h"

#include <QByteArray>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <set>

namespace vitrine::test {

/// A file system in memory, for tests that do the same thing to a store some ten thousand times.
/// Any absolute path opens as its one top folder. Thread: one at a time.
class MemoryFiles final : public FileOps {
public:
    using Content = std::shared_ptr<QByteArray>;

    /// Returns the paths of all files.
    std::vector<QByteArray> paths() const
    {
        std::vector<QByteArray> all;
        for (const auto &[path, content] : m_files)
            all.push_back(path);
        return all;
    }
    /// Returns the first file whose path contains \p part; its bytes may be changed.
    QByteArray &content(const QByteArray &part)
    {
        for (const auto &[path, content] : m_files) {
            if (path.contains(part))
                return *content;
        }
        qFatal("no such file");
    }
    int count(const QByteArray &part) const
    {
        int found = 0;
        for (const auto &[path, content] : m_files)
            found += path.contains(part) ? 1 : 0;
        return found;
    }
    /// Makes this a copy of what \p other holds now.
    void become(const MemoryFiles &other)
    {
        m_folders = other.m_folders;
        m_files.clear();
        for (const auto &[path, content] : other.m_files)
            m_files[path] = std::make_shared<QByteArray>(*content);
    }

    OsResult<int> openFolder(const QByteArray &) override { return remember({{}, nullptr}); }
    OsResult<int> open(int folder, const QByteArray &name, int flags) override
    {
        const QByteArray path = pathOf(folder, name);
        if ((flags & O_DIRECTORY) != 0) {
            if (!m_folders.contains(path))
                return std::unexpected(ENOENT);
            return remember({path, nullptr});
        }
        const auto found = m_files.find(path);
        const bool creates = (flags & O_CREAT) != 0;
        if (found == m_files.end() && !creates)
            return std::unexpected(ENOENT);
        if (found != m_files.end() && creates && (flags & O_EXCL) != 0)
            return std::unexpected(EEXIST);
        Content &content = m_files[path];
        if (content == nullptr)
            content = std::make_shared<QByteArray>();
        return remember({path, content});
    }
    void close(int fd) override { m_open.erase(fd); }
    OsResult<std::size_t> read(int fd, std::uint64_t offset, std::span<std::byte> buffer) override
    {
        const QByteArray &bytes = *m_open.at(fd).content;
        const auto size = static_cast<std::uint64_t>(bytes.size());
        if (offset >= size)
            return 0;
        const auto count = std::min<std::uint64_t>(buffer.size(), size - offset);
        std::memcpy(buffer.data(), bytes.constData() + offset, count);
        return count;
    }
    OsResult<std::size_t> write(int fd, std::uint64_t offset,
                                std::span<const iovec> pieces) override
    {
        QByteArray &bytes = *m_open.at(fd).content;
        std::size_t done = 0;
        for (const iovec &piece : pieces) {
            const auto end = static_cast<qsizetype>(offset + done + piece.iov_len);
            if (bytes.size() < end)
                bytes.append(QByteArray(end - bytes.size(), '\0'));
            std::memcpy(bytes.data() + offset + done, piece.iov_base, piece.iov_len);
            done += piece.iov_len;
        }
        return done;
    }
    OsResult<> truncate(int fd, std::uint64_t size) override
    {
        m_open.at(fd).content->resize(static_cast<qsizetype>(size));
        return {};
    }
    OsResult<> sync(int) override { return {}; }
    OsResult<> syncData(int) override { return {}; }
    void dropCache(int) override { }
    OsResult<FileStat> stat(int folder, const QByteArray &name) override
    {
        const QByteArray path = pathOf(folder, name);
        if (m_folders.contains(path))
            return FileStat{.isFolder = true};
        const auto found = m_files.find(path);
        if (found == m_files.end())
            return std::unexpected(ENOENT);
        return FileStat{.sizeBytes = static_cast<std::uint64_t>(found->second->size())};
    }
    OsResult<FileSystemSpace> space(int) override { return FileSystemSpace{1U << 30, 1U << 30}; }
    OsResult<> makeFolder(int folder, const QByteArray &name) override
    {
        if (!m_folders.insert(pathOf(folder, name)).second)
            return std::unexpected(EEXIST);
        return {};
    }
    OsResult<> rename(int fromFolder, const QByteArray &from, int toFolder,
                      const QByteArray &to) override
    {
        const auto found = m_files.find(pathOf(fromFolder, from));
        if (found == m_files.end())
            return std::unexpected(ENOENT);
        const Content content = found->second;
        m_files.erase(found);
        m_files[pathOf(toFolder, to)] = content;
        return {};
    }
    OsResult<> remove(int folder, const QByteArray &name) override
    {
        if (m_files.erase(pathOf(folder, name)) == 0)
            return std::unexpected(ENOENT);
        return {};
    }
    OsResult<> removeFolder(int folder, const QByteArray &name) override
    {
        m_folders.erase(pathOf(folder, name));
        return {};
    }
    OsResult<std::vector<QByteArray>> list(int folder) override
    {
        const QByteArray prefix = m_open.at(folder).path + '/';
        std::vector<QByteArray> names;
        const auto add = [&](const QByteArray &path) {
            if (path.startsWith(prefix) && path.indexOf('/', prefix.size()) < 0)
                names.push_back(path.mid(prefix.size()));
        };
        for (const auto &[path, content] : m_files)
            add(path);
        for (const QByteArray &path : m_folders)
            add(path);
        return names;
    }
    OsResult<> lock(int, bool) override { return {}; }

private:
    struct Open {
        QByteArray path;
        Content content;
    };
    int remember(Open open)
    {
        m_open[++m_last] = std::move(open);
        return m_last;
    }
    QByteArray pathOf(int folder, const QByteArray &name) const
    {
        return m_open.at(folder).path + '/' + name;
    }

    std::map<QByteArray, Content> m_files;
    std::set<QByteArray> m_folders;
    std::map<int, Open> m_open;
    int m_last = 0;
};

}  // namespace vitrine::test
