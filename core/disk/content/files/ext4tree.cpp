#include "core/disk/content/files/ext4tree.h"

#include <QList>

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kMostFolderBytes = 1 << 20;
constexpr std::size_t kMostLinkBytes = 4096;
constexpr int kMostLinks = 16;
constexpr qsizetype kMostNames = 64;
constexpr std::size_t kEntryHeaderBytes = 8;

// An entry's length; blocks of 64 KiB are one too long for its 16 bits.
std::size_t entryLength(Bytes block, std::size_t at)
{
    const std::size_t length = littleEndian<std::uint16_t>(block, at + 4);
    return block.size() == 0x1'0000 && (length == 0 || length == 0xFFFF) ? block.size() : length;
}

QByteArray textOf(Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()));
}

}  // namespace

std::unique_ptr<Ext4Tree> Ext4Tree::open(VolumeBytes &volume)
{
    const auto ext4 = Ext4Volume::open(volume);
    if (!ext4)
        return nullptr;
    std::unique_ptr<Ext4Tree> tree(new Ext4Tree(volume, *ext4));
    return tree->kind("/") == Kind::Folder ? std::move(tree) : nullptr;
}

FileTree::Kind Ext4Tree::kind(const QByteArray &path)
{
    return resolve(path).kind;
}

std::optional<std::vector<QByteArray>> Ext4Tree::names(const QByteArray &path)
{
    const Place place = resolve(path);
    if (place.kind != Kind::Folder)
        return std::nullopt;
    const Folder &folder = entries(place);
    if (!folder)
        return std::nullopt;
    std::vector<QByteArray> names;
    for (const Entry &entry : *folder) {
        if (entry.name != "." && entry.name != "..")
            names.push_back(entry.name);
    }
    return names;
}

std::optional<QByteArray> Ext4Tree::content(const QByteArray &path, std::size_t limit)
{
    const Place place = resolve(path);
    return place.kind == Kind::File ? bytesOf(place.inode, limit) : std::nullopt;
}

// Follows the names one by one; what a link says is put in front of what is still to do.
Ext4Tree::Place Ext4Tree::resolve(const QByteArray &path)
{
    QList<QByteArray> todo = path.split('/');
    Place place = inodeAt(Ext4Volume::kRootInode);
    std::vector<Place> above;
    int links = 0;
    for (qsizetype done = 0; !todo.isEmpty(); ++done) {
        if (done == kMostNames)
            return {};
        const QByteArray name = todo.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            if (!above.empty()) {
                place = above.back();
                above.pop_back();
            }
            continue;
        }
        Place next = step(place, name);
        if (next.kind == Kind::Unknown || next.kind == Kind::Absent)
            return next;
        if (!next.inode.isLink()) {
            above.push_back(std::exchange(place, std::move(next)));
            continue;
        }
        const auto target = linkText(next.inode);
        if (!target || ++links > kMostLinks)
            return {};
        if (target->startsWith('/')) {
            place = inodeAt(Ext4Volume::kRootInode);
            above.clear();
        }
        todo = target->split('/') + todo;
    }
    return place;
}

Ext4Tree::Place Ext4Tree::inodeAt(std::uint32_t number) const
{
    const auto inode = m_ext4.inode(number);
    if (!inode)
        return {};
    Kind kind = Kind::Other;
    if (inode->isFolder())
        kind = Kind::Folder;
    else if (inode->isFile())
        kind = Kind::File;
    else if (inode->mode == 0)
        kind = Kind::Unknown;  // a name of something that was removed: damaged
    return {kind, number, *inode};
}

Ext4Tree::Place Ext4Tree::step(const Place &folder, const QByteArray &name)
{
    if (folder.kind != Kind::Folder)
        return {folder.kind == Kind::Unknown ? Kind::Unknown : Kind::Absent, 0, {}};
    const Folder &listed = entries(folder);
    if (!listed)
        return {};
    const auto entry = std::ranges::find(*listed, name, &Entry::name);
    if (entry != listed->end())
        return inodeAt(entry->inode);
    // Where capitals do not count, another spelling may be meant.
    constexpr std::uint32_t kCaseFolded = 0x4000'0000;
    const bool isFolded = (folder.inode.flags & kCaseFolded) != 0;
    return {isFolded ? Kind::Unknown : Kind::Absent, 0, {}};
}

const Ext4Tree::Folder &Ext4Tree::entries(const Place &folder)
{
    const auto known = m_folders.find(folder.number);
    if (known != m_folders.end())
        return known->second;
    return m_folders.emplace(folder.number, readEntries(folder.inode)).first->second;
}

// The blocks of an indexed folder are read as any other: its index hides in entries without inode.
Ext4Tree::Folder Ext4Tree::readEntries(const Ext4Inode &folder) const
{
    const auto bytes = bytesOf(folder, kMostFolderBytes);
    const std::size_t blockBytes = m_ext4.blockBytes();
    if (!bytes || bytes->isEmpty() || static_cast<std::size_t>(bytes->size()) % blockBytes != 0)
        return std::nullopt;
    std::vector<Entry> found;
    const Bytes all = std::as_bytes(std::span(*bytes));
    for (std::size_t start = 0; start < all.size(); start += blockBytes) {
        const Bytes block = all.subspan(start, blockBytes);
        for (std::size_t at = 0; at < blockBytes;) {
            const std::size_t length = entryLength(block, at);
            const std::size_t nameLength = littleEndian<std::uint8_t>(block, at + 6);
            if (length < kEntryHeaderBytes || length % 4 != 0 || length > blockBytes - at
                || nameLength > length - kEntryHeaderBytes)
                return std::nullopt;
            const auto inode = littleEndian<std::uint32_t>(block, at);
            if (inode != 0)
                found.push_back({textOf(block.subspan(at + kEntryHeaderBytes, nameLength)), inode});
            at += length;
        }
    }
    return found;
}

std::optional<QByteArray> Ext4Tree::bytesOf(const Ext4Inode &inode, std::size_t limit) const
{
    const auto runs = m_ext4.runs(inode, limit);
    if (!runs)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(runs->sizeBytes), Qt::Uninitialized);
    const std::span<char> buffer(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return runs->read(m_volume, 0, std::as_writable_bytes(buffer)) ? std::optional(bytes)
                                                                   : std::nullopt;
}

std::optional<QByteArray> Ext4Tree::linkText(const Ext4Inode &link) const
{
    if (link.isOpaque() || link.sizeBytes == 0 || link.sizeBytes > kMostLinkBytes)
        return std::nullopt;
    // A short one stands where others have their map.
    if (link.sizeBytes < link.map.size() && !link.hasExtents())
        return textOf(Bytes(link.map).first(static_cast<std::size_t>(link.sizeBytes)));
    return bytesOf(link, kMostLinkBytes);
}

}  // namespace vitrine
