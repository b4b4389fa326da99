#pragma once

#include <QByteArray>

#include <map>
#include <utility>
#include <vector>

namespace vitrine::test {

/// An ext file system of one group and blocks of 1 KiB, made byte by byte from the kernel's
/// documentation with nothing of the code under test. Honest until a test says otherwise.
class ExtImage {
public:
    static constexpr quint32 kRoot = 2;
    static constexpr quint32 kBlockBytes = 1024;

    ExtImage();

    /// Each makes an inode and returns its number.
    quint32 file(const QByteArray &content);
    quint32 mappedFile(const QByteArray &content);  ///< with the block map of ext2
    quint32 folder(quint32 above = kRoot);
    quint32 link(const QByteArray &target);
    /// Gives \p inode a name.
    void add(quint32 folder, const QByteArray &name, quint32 inode);
    /// Puts a file at a path and makes the folders above it.
    void put(const QByteArray &path, const QByteArray &content);
    quint32 folderAt(const QByteArray &path);

    /// Replaces bytes of the superblock, of an inode, of a block.
    void patchSuper(qsizetype offset, const QByteArray &bytes);
    void patchInode(quint32 inode, qsizetype offset, const QByteArray &bytes);
    void patchBlock(quint32 block, qsizetype offset, const QByteArray &bytes);
    quint32 takeBlocks(quint32 count);  ///< returns the first of so many free blocks
    quint32 firstBlockOf(quint32 inode) const;

    QByteArray bytes() const { return m_image; }

private:
    quint32 newInode(quint16 mode, quint32 size, quint32 flags, const QByteArray &map);
    void writeFolder(quint32 folder);
    qsizetype inodeOffset(quint32 inode) const;

    QByteArray m_image;
    std::map<quint32, std::vector<std::pair<QByteArray, quint32>>> m_folders;
    std::map<quint32, quint32> m_blockOf;
    quint32 m_nextInode = 11;
    quint32 m_nextBlock = 0;
};

/// Returns a disk of 2 MiB with an MBR and a Linux on it: as it was prepared for machines to be
/// made from, or as the one machine that ran it left it.
QByteArray linuxDisk(bool isInUse);

/// Returns an extent tree's node: header and entries of 12 bytes.
QByteArray extentNode(quint16 depth, const std::vector<QByteArray> &entries);
QByteArray extentLeaf(quint32 logical, quint16 length, quint64 block);
QByteArray extentIndex(quint32 logical, quint64 block);

}  // namespace vitrine::test
