#pragma once

#include "core/disk/content/files/ext4volume.h"
#include "core/disk/content/files/filetree.h"

#include <map>
#include <memory>

namespace vitrine {

/// The files of an ext2, ext3 or ext4 volume: at most 1 MiB of a folder, 16 links and 64 names on
/// the way to a file.
class Ext4Tree final : public FileTree {
public:
    /// Returns nothing for a volume that cannot be read. \p volume outlives it.
    static std::unique_ptr<Ext4Tree> open(VolumeBytes &volume);

    Kind kind(const QByteArray &path) override;
    std::optional<std::vector<QByteArray>> names(const QByteArray &path) override;
    std::optional<QByteArray> content(const QByteArray &path, std::size_t limit) override;
    bool isClean() const override { return m_ext4.isClean(); }

private:
    struct Entry {
        QByteArray name;
        std::uint32_t inode = 0;
    };
    using Folder = std::optional<std::vector<Entry>>;
    struct Place {
        Kind kind = Kind::Unknown;
        std::uint32_t number = 0;
        Ext4Inode inode;
    };

    Ext4Tree(VolumeBytes &volume, const Ext4Volume &ext4)
        : m_volume(volume)
        , m_ext4(ext4)
    {
    }
    Place resolve(const QByteArray &path);
    Place inodeAt(std::uint32_t number) const;
    Place step(const Place &folder, const QByteArray &name);
    const Folder &entries(const Place &folder);
    Folder readEntries(const Ext4Inode &folder) const;
    std::optional<QByteArray> bytesOf(const Ext4Inode &inode, std::size_t limit) const;
    std::optional<QByteArray> linkText(const Ext4Inode &link) const;

    VolumeBytes &m_volume;
    const Ext4Volume m_ext4;
    std::map<std::uint32_t, Folder> m_folders;  // by inode; each is read once
};

}  // namespace vitrine
