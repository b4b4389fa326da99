#include "tests/support/extimages.h"

#include "tests/support/diskimages.h"

#include <QList>

namespace vitrine::test {
namespace {

constexpr quint32 kBlocks = 512;
constexpr quint32 kInodes = 128;
constexpr quint32 kInodeTable = 5;
constexpr quint32 kFirstData = kInodeTable + kInodes * 128 / ExtImage::kBlockBytes;
constexpr quint32 kExtents = 0x8'0000;

void replace(QByteArray &image, qsizetype offset, const QByteArray &part)
{
    image.replace(offset, part.size(), part);
}

}  // namespace

ExtImage::ExtImage()
    : m_image(zeros(qsizetype{kBlocks} * kBlockBytes))
    , m_nextBlock(kFirstData)
{
    const auto set32 = [this](qsizetype at, quint32 value) {
        patchSuper(at, littleEndian32(value));
    };
    set32(0x0, kInodes);
    set32(0x4, kBlocks);
    set32(0x14, 1);
    set32(0x20, 8192);
    set32(0x24, 8192);
    set32(0x28, kInodes);
    patchSuper(0x38, littleEndian16(0xEF53));
    patchSuper(0x3A, littleEndian16(1));
    set32(0x4C, 1);
    set32(0x54, 11);
    patchSuper(0x58, littleEndian16(128));
    set32(0x60, 0x2 | 0x40);
    set32(0x64, 0x1);
    patchSuper(0x78, "small");
    patchBlock(2, 0, littleEndian32(3) + littleEndian32(4) + littleEndian32(kInodeTable));
    const quint32 block = takeBlocks(1);
    replace(m_image, inodeOffset(kRoot), littleEndian16(0x41ED));
    patchInode(kRoot, 4, littleEndian32(kBlockBytes));
    patchInode(kRoot, 0x20, littleEndian32(kExtents));
    patchInode(kRoot, 0x28, extentNode(0, {extentLeaf(0, 1, block)}));
    m_blockOf[kRoot] = block;
    m_folders[kRoot] = {{".", kRoot}, {"..", kRoot}};
    writeFolder(kRoot);
}

quint32 ExtImage::newInode(quint16 mode, quint32 size, quint32 flags, const QByteArray &map)
{
    const quint32 inode = m_nextInode++;
    patchInode(inode, 0, littleEndian16(mode));
    patchInode(inode, 4, littleEndian32(size));
    patchInode(inode, 0x20, littleEndian32(flags));
    patchInode(inode, 0x28, map);
    return inode;
}

quint32 ExtImage::file(const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    const quint32 count = (size + kBlockBytes - 1) / kBlockBytes;
    const quint32 first = takeBlocks(count);
    patchBlock(first, 0, content);
    std::vector<QByteArray> leaves;
    if (count > 0)
        leaves.push_back(extentLeaf(0, static_cast<quint16>(count), first));
    const quint32 inode = newInode(0x81A4, size, kExtents, extentNode(0, leaves));
    m_blockOf[inode] = first;
    return inode;
}

quint32 ExtImage::mappedFile(const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    const quint32 count = (size + kBlockBytes - 1) / kBlockBytes;
    const quint32 first = takeBlocks(count);
    patchBlock(first, 0, content);
    QByteArray map;
    for (quint32 i = 0; i < 12; ++i)
        map += littleEndian32(i < count ? first + i : 0);
    const quint32 perBlock = kBlockBytes / 4;
    const auto numbers = [&](quint32 from) {
        const quint32 block = takeBlocks(1);
        for (quint32 i = 0; i < perBlock && from + i < count; ++i)
            patchBlock(block, 4 * i, littleEndian32(first + from + i));
        return block;
    };
    map += littleEndian32(count > 12 ? numbers(12) : 0);
    if (count > 12 + perBlock) {
        const quint32 block = takeBlocks(1);
        for (quint32 i = 0; 12 + perBlock * (i + 1) < count; ++i)
            patchBlock(block, 4 * i, littleEndian32(numbers(12 + perBlock * (i + 1))));
        map += littleEndian32(block);
    }
    const quint32 inode = newInode(0x81A4, size, 0, map);
    m_blockOf[inode] = first;
    return inode;
}

quint32 ExtImage::folder(quint32 above)
{
    const quint32 block = takeBlocks(1);
    const quint32 inode =
        newInode(0x41ED, kBlockBytes, kExtents, extentNode(0, {extentLeaf(0, 1, block)}));
    m_blockOf[inode] = block;
    m_folders[inode] = {{".", inode}, {"..", above}};
    writeFolder(inode);
    return inode;
}

quint32 ExtImage::link(const QByteArray &target)
{
    const auto size = static_cast<quint32>(target.size());
    if (size < 60)
        return newInode(0xA1FF, size, 0, target);
    const quint32 block = takeBlocks(1);
    patchBlock(block, 0, target);
    return newInode(0xA1FF, size, kExtents, extentNode(0, {extentLeaf(0, 1, block)}));
}

void ExtImage::add(quint32 folder, const QByteArray &name, quint32 inode)
{
    m_folders[folder].push_back({name, inode});
    writeFolder(folder);
}

void ExtImage::put(const QByteArray &path, const QByteArray &content)
{
    const qsizetype slash = path.lastIndexOf('/');
    add(folderAt(path.left(slash)), path.mid(slash + 1), file(content));
}

quint32 ExtImage::folderAt(const QByteArray &path)
{
    quint32 inode = kRoot;
    for (const QByteArray &name : path.split('/')) {
        if (name.isEmpty())
            continue;
        quint32 next = 0;
        for (const auto &[known, number] : m_folders[inode]) {
            if (known == name)
                next = number;
        }
        if (next == 0) {
            next = folder(inode);
            add(inode, name, next);
        }
        inode = next;
    }
    return inode;
}

void ExtImage::patchSuper(qsizetype offset, const QByteArray &bytes)
{
    replace(m_image, 1024 + offset, bytes);
}

void ExtImage::patchInode(quint32 inode, qsizetype offset, const QByteArray &bytes)
{
    replace(m_image, inodeOffset(inode) + offset, bytes);
}

void ExtImage::patchBlock(quint32 block, qsizetype offset, const QByteArray &bytes)
{
    replace(m_image, qsizetype{block} * kBlockBytes + offset, bytes);
}

quint32 ExtImage::takeBlocks(quint32 count)
{
    m_nextBlock += count;
    if (m_nextBlock > kBlocks)
        qFatal("the test's file system is full");
    return m_nextBlock - count;
}

quint32 ExtImage::firstBlockOf(quint32 inode) const
{
    return m_blockOf.at(inode);
}

void ExtImage::writeFolder(quint32 folder)
{
    QByteArray block;
    const auto &entries = m_folders[folder];
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &[name, inode] = entries[i];
        qsizetype length = (8 + name.size() + 3) / 4 * 4;
        if (i + 1 == entries.size())
            length = kBlockBytes - block.size();
        QByteArray entry = littleEndian32(inode) + littleEndian16(static_cast<quint16>(length));
        entry += static_cast<char>(name.size());
        entry += '\0';
        block += (entry + name).leftJustified(length, '\0');
    }
    if (block.size() != qsizetype{kBlockBytes})
        qFatal("the test's folder is full");
    patchBlock(m_blockOf[folder], 0, block);
}

qsizetype ExtImage::inodeOffset(quint32 inode) const
{
    return qsizetype{kInodeTable} * kBlockBytes + qsizetype{inode - 1} * 128;
}

QByteArray linuxDisk(bool isInUse)
{
    ExtImage image;
    image.put("/etc/os-release",
              "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n");
    image.put("/etc/passwd", "root:x:0:0:root:/root:/bin/bash\n");
    image.put("/etc/ssh/sshd_config", {});
    image.put("/etc/machine-id",
              isInUse ? "0123456789abcdef0123456789abcdef\n" : "uninitialized\n");
    if (isInUse) {
        image.put("/etc/ssh/ssh_host_ed25519_key", "key\n");
        image.put("/var/lib/waagent/provisioned", {});
    }
    const QByteArray disk = with(zeros(2 << 20), 0, mbrSector({{0x83, 2048, 1024, 0x80}}));
    return with(disk, 1 << 20, image.bytes());
}

QByteArray extentNode(quint16 depth, const std::vector<QByteArray> &entries)
{
    const auto count = static_cast<quint16>(entries.size());
    QByteArray node = littleEndian16(0xF30A) + littleEndian16(count) + littleEndian16(4)
        + littleEndian16(depth) + zeros(4);
    for (const QByteArray &entry : entries)
        node += entry;
    return node;
}

QByteArray extentLeaf(quint32 logical, quint16 length, quint64 block)
{
    return littleEndian32(logical) + littleEndian16(length)
        + littleEndian16(static_cast<quint16>(block >> 32))
        + littleEndian32(static_cast<quint32>(block));
}

QByteArray extentIndex(quint32 logical, quint64 block)
{
    return littleEndian32(logical) + littleEndian32(static_cast<quint32>(block))
        + littleEndian16(static_cast<quint16>(block >> 32)) + zeros(2);
}

}  // namespace vitrine::test
