#pragma once

#include "core/store/fileops.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <vector>

namespace vitrine::test {

/// A file system in memory that knows what a power cut would leave of it: bytes count when their
/// file was synced, names when their folder was. Of the rest a cut keeps what chance says: of
/// each file any of the later writes, the last ones torn; of each folder any first part of the
/// later changes. Stricter than ext4 and XFS, whose journal orders the changes of all folders.
/// Any absolute path opens as the one top folder. Thread: any.
class PowerLossFiles final : public FileOps {
public:
    /// Tells whether the sync of \p path is to be forgotten; `data` for syncData().
    using Forgets = std::function<bool(const QByteArray &path, bool data)>;

    PowerLossFiles() { m_nodes.push_back({.isFolder = true, .path = {}}); }

    /// Called before every call that changes or syncs something.
    void beforeChange(std::function<void()> call) { m_beforeChange = std::move(call); }
    /// Plays a program that forgets some of its syncs.
    void forget(Forgets forgets) { m_forgets = std::move(forgets); }

    enum class Cut { KeepsNothing, KeepsEverything, KeepsSome };

    /// Returns what is there after the power came back.
    std::unique_ptr<PowerLossFiles> afterCut(Cut cut, std::mt19937 &random) const
    {
        const std::lock_guard lock(m_mutex);
        auto after = std::make_unique<PowerLossFiles>();
        after->m_nodes = m_nodes;
        for (std::size_t id = 0; id < m_nodes.size(); ++id) {
            Node &node = after->m_nodes[id];
            node.now = survivingBytes(m_nodes[id], cut, random);
            node.written.clear();
        }
        const std::vector<std::size_t> kept = survivingChanges(cut, random);
        for (std::size_t id = 0; id < m_nodes.size(); ++id) {
            Node &node = after->m_nodes[id];
            node.names = node.durableNames;
            for (std::size_t i = 0; i < kept[id]; ++i)
                apply(node.changes[i], node.names);
            node.changes.clear();
        }
        for (Node &node : after->m_nodes) {
            node.durable = node.now;
            node.durableNames = node.names;
        }
        return after;
    }

    OsResult<int> openFolder(const QByteArray &) override
    {
        const std::lock_guard lock(m_mutex);
        return remember(0);
    }
    OsResult<int> open(int folder, const QByteArray &name, int flags) override
    {
        if ((flags & (O_CREAT | O_TRUNC)) != 0)
            announce();
        const std::lock_guard lock(m_mutex);
        const std::size_t parent = m_open.at(folder);
        const auto found = m_nodes[parent].names.find(name);
        if (found == m_nodes[parent].names.end()) {
            if ((flags & O_CREAT) == 0)
                return std::unexpected(ENOENT);
            return remember(make(parent, name, false));
        }
        const std::size_t id = found->second;
        if ((flags & O_CREAT) != 0 && (flags & O_EXCL) != 0)
            return std::unexpected(EEXIST);
        if ((flags & O_DIRECTORY) != 0 && !m_nodes[id].isFolder)
            return std::unexpected(ENOTDIR);
        if ((flags & O_TRUNC) != 0)
            resize(m_nodes[id], 0);
        return remember(id);
    }
    void close(int fd) override
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(fd);
    }
    OsResult<std::size_t> read(int fd, std::uint64_t offset, std::span<std::byte> buffer) override
    {
        const std::lock_guard lock(m_mutex);
        const QByteArray &bytes = m_nodes[m_open.at(fd)].now;
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
        announce();
        const std::lock_guard lock(m_mutex);
        QByteArray bytes;
        for (const iovec &piece : pieces)
            bytes.append(static_cast<const char *>(piece.iov_base),
                         static_cast<qsizetype>(piece.iov_len));
        Node &node = m_nodes[m_open.at(fd)];
        node.written.push_back({.offset = static_cast<qsizetype>(offset), .bytes = bytes});
        apply(node.written.back(), bytes.size(), node.now);
        return static_cast<std::size_t>(bytes.size());
    }
    OsResult<> truncate(int fd, std::uint64_t size) override
    {
        announce();
        const std::lock_guard lock(m_mutex);
        resize(m_nodes[m_open.at(fd)], static_cast<qsizetype>(size));
        return {};
    }
    OsResult<> sync(int fd) override { return makeDurable(fd, false); }
    OsResult<> syncData(int fd) override { return makeDurable(fd, true); }
    void dropCache(int) override { }
    OsResult<FileStat> stat(int folder, const QByteArray &name) override
    {
        const std::lock_guard lock(m_mutex);
        const auto &names = m_nodes[m_open.at(folder)].names;
        const auto found = names.find(name);
        if (found == names.end())
            return std::unexpected(ENOENT);
        const Node &node = m_nodes[found->second];
        return FileStat{.sizeBytes = static_cast<std::uint64_t>(node.now.size()),
                        .isFolder = node.isFolder};
    }
    OsResult<FileSystemSpace> space(int) override { return FileSystemSpace{1U << 30, 1U << 30}; }
    OsResult<> makeFolder(int folder, const QByteArray &name) override
    {
        announce();
        const std::lock_guard lock(m_mutex);
        if (m_nodes[m_open.at(folder)].names.contains(name))
            return std::unexpected(EEXIST);
        make(m_open.at(folder), name, true);
        return {};
    }
    OsResult<> rename(int fromFolder, const QByteArray &from, int toFolder,
                      const QByteArray &to) override
    {
        announce();
        const std::lock_guard lock(m_mutex);
        const std::size_t source = m_open.at(fromFolder);
        const std::size_t target = m_open.at(toFolder);
        const auto found = m_nodes[source].names.find(from);
        if (found == m_nodes[source].names.end())
            return std::unexpected(ENOENT);
        const std::size_t id = found->second;
        m_nodes[id].path = pathOf(target, to);
        change(target, {.name = to, .node = id});
        // A rename never loses the file: the old name goes only when the new one is there.
        change(source, {.name = from, .node = {}, .after = {{target, m_nodes[target].made}}});
        return {};
    }
    OsResult<> remove(int folder, const QByteArray &name) override { return drop(folder, name); }
    OsResult<> removeFolder(int folder, const QByteArray &name) override
    {
        return drop(folder, name);
    }
    OsResult<std::vector<QByteArray>> list(int folder) override
    {
        const std::lock_guard lock(m_mutex);
        std::vector<QByteArray> all;
        for (const auto &[name, id] : m_nodes[m_open.at(folder)].names)
            all.push_back(name);
        return all;
    }
    OsResult<> lock(int, bool) override { return {}; }

private:
    struct Write {
        qsizetype offset = 0;
        QByteArray bytes = {};
        std::optional<qsizetype> size = {};  // a truncate
    };
    struct NameChange {
        QByteArray name;
        std::optional<std::size_t> node;  // none: the name is gone
        // Kept only with that folder's change of this number.
        std::optional<std::pair<std::size_t, std::size_t>> after = {};
    };
    struct Node {
        bool isFolder = false;
        QByteArray path;  // where it stands or stood last
        QByteArray now = {};
        QByteArray durable = {};
        std::vector<Write> written = {};  // since the last sync
        std::map<QByteArray, std::size_t> names = {};
        std::map<QByteArray, std::size_t> durableNames = {};
        std::vector<NameChange> changes = {};  // since the last sync
        std::size_t made = 0;  // changes ever made to names
    };

    static void apply(const Write &write, qsizetype length, QByteArray &bytes)
    {
        if (write.size)
            return bytes.resize(*write.size, '\0');
        if (bytes.size() < write.offset + length)
            bytes.append(QByteArray(write.offset + length - bytes.size(), '\0'));
        std::memcpy(bytes.data() + write.offset, write.bytes.constData(),
                    static_cast<std::size_t>(length));
    }
    static void apply(const NameChange &change, std::map<QByteArray, std::size_t> &names)
    {
        if (change.node)
            names[change.name] = *change.node;
        else
            names.erase(change.name);
    }
    static QByteArray survivingBytes(const Node &node, Cut cut, std::mt19937 &random)
    {
        constexpr qsizetype kSector = 512;
        QByteArray bytes = node.durable;
        if (cut == Cut::KeepsEverything)
            return node.now;
        if (cut == Cut::KeepsNothing)
            return bytes;
        for (const Write &write : node.written) {
            const auto fate = random() % 4;
            if (fate == 0)
                continue;
            const qsizetype sectors = write.bytes.size() / kSector;
            const qsizetype torn =
                sectors > 0 ? static_cast<qsizetype>(random()) % sectors * kSector : 0;
            apply(write, fate == 1 ? std::abs(torn) : write.bytes.size(), bytes);
        }
        return bytes;
    }
    // Returns how many of its first changes each folder keeps.
    std::vector<std::size_t> survivingChanges(Cut cut, std::mt19937 &random) const
    {
        std::vector<std::size_t> kept(m_nodes.size(), 0);
        for (std::size_t id = 0; id < m_nodes.size(); ++id) {
            const std::size_t count = m_nodes[id].changes.size();
            if (cut == Cut::KeepsEverything)
                kept[id] = count;
            else if (cut == Cut::KeepsSome)
                kept[id] = random() % (count + 1);
        }
        for (bool again = true; again;) {
            again = false;
            for (std::size_t id = 0; id < m_nodes.size(); ++id) {
                const std::size_t most = keptTogether(id, kept);
                again = again || most < kept[id];
                kept[id] = most;
            }
        }
        return kept;
    }
    std::size_t keptTogether(std::size_t id, const std::vector<std::size_t> &kept) const
    {
        for (std::size_t i = 0; i < kept[id]; ++i) {
            const auto &after = m_nodes[id].changes[i].after;
            if (!after)
                continue;
            const Node &other = m_nodes[after->first];
            const std::size_t durable = other.made - other.changes.size();
            if (after->second > durable + kept[after->first])
                return i;
        }
        return kept[id];
    }
    void announce() const
    {
        if (m_beforeChange)
            m_beforeChange();
    }
    int remember(std::size_t id)
    {
        m_open[++m_lastFd] = id;
        return m_lastFd;
    }
    QByteArray pathOf(std::size_t folder, const QByteArray &name) const
    {
        return m_nodes[folder].path + '/' + name;
    }
    std::size_t make(std::size_t folder, const QByteArray &name, bool isFolder)
    {
        m_nodes.push_back({.isFolder = isFolder, .path = pathOf(folder, name)});
        change(folder, {.name = name, .node = m_nodes.size() - 1});
        return m_nodes.size() - 1;
    }
    void change(std::size_t folder, NameChange change)
    {
        Node &node = m_nodes[folder];
        apply(change, node.names);
        node.changes.push_back(std::move(change));
        ++node.made;
    }
    static void resize(Node &node, qsizetype size)
    {
        node.written.push_back({.size = size});
        apply(node.written.back(), 0, node.now);
    }
    OsResult<> drop(int folder, const QByteArray &name)
    {
        announce();
        const std::lock_guard lock(m_mutex);
        const std::size_t parent = m_open.at(folder);
        if (!m_nodes[parent].names.contains(name))
            return std::unexpected(ENOENT);
        change(parent, {.name = name, .node = {}});
        return {};
    }
    OsResult<> makeDurable(int fd, bool data)
    {
        announce();
        const std::lock_guard lock(m_mutex);
        Node &node = m_nodes[m_open.at(fd)];
        if (m_forgets && m_forgets(node.path, data))
            return {};
        node.durable = node.now;
        node.written.clear();
        makeNamesDurable(m_open.at(fd), node.made);
        return {};
    }
    // A folder's changes up to number \p upTo, with those of other folders that belong to them.
    void makeNamesDurable(std::size_t folder, std::size_t upTo)
    {
        Node &node = m_nodes[folder];
        const std::size_t durable = node.made - node.changes.size();
        const std::size_t count = upTo > durable ? upTo - durable : 0;
        const std::vector<NameChange> settled(
            node.changes.begin(), node.changes.begin() + static_cast<std::ptrdiff_t>(count));
        node.changes.erase(node.changes.begin(),
                           node.changes.begin() + static_cast<std::ptrdiff_t>(count));
        for (const NameChange &change : settled) {
            if (change.after && change.after->first != folder)
                makeNamesDurable(change.after->first, change.after->second);
            apply(change, node.durableNames);
        }
    }

    std::vector<Node> m_nodes;
    std::map<int, std::size_t> m_open;
    int m_lastFd = 0;
    std::function<void()> m_beforeChange;
    Forgets m_forgets;
    mutable std::mutex m_mutex;
};

}  // namespace vitrine::test
