#include "core/disk/content/files/ext4tree.h"
#include "tests/support/diskimages.h"
#include "tests/support/extimages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

using Kind = FileTree::Kind;
using Content = std::optional<QByteArray>;

namespace {

constexpr std::size_t kLimit = 1 << 20;

/// A file system that was opened.
struct Opened {
    explicit Opened(const QByteArray &image)
        : disk(image)
        , volume(disk, 0, disk.sizeBytes(), budget)
        , tree(Ext4Tree::open(volume))
    {
    }
    /// Returns what a reader is told of a path, as one text that can be compared.
    QByteArray at(const QByteArray &path)
    {
        if (!tree)
            return "not opened";
        switch (tree->kind(path)) {
        case Kind::Unknown: return "unknown";
        case Kind::Absent: return "absent";
        case Kind::Folder: return tree->names(path) ? "folder" : "unknown folder";
        case Kind::Other: return "other";
        case Kind::File: break;
        }
        const Content content = tree->content(path, kLimit);
        return content ? "file " + *content : QByteArray("unknown file");
    }

    ReadBudget budget{64U << 20, 1U << 20};
    MemoryDisk disk;
    VolumeBytes volume;
    std::unique_ptr<Ext4Tree> tree;
};

ExtImage honest()
{
    ExtImage image;
    image.put("/etc/hostname", "demo\n");
    return image;
}

}  // namespace

class TestExt4Tree final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    const QDir m_root{m_dir.filePath(QStringLiteral("root"))};

    // What the real file systems are made of.
    void makeFiles(const QString &many) const
    {
        const auto at = [this](const QString &name) { return m_root.filePath(name); };
        QVERIFY(m_root.mkpath(at(QStringLiteral("etc"))) && m_root.mkpath(at(many))
                && m_root.mkpath(at(QStringLiteral("usr/lib"))));
        QVERIFY(writeFile(at(QStringLiteral("usr/lib/os-release")), "ID=debian\n"));
        QVERIFY(writeFile(at(QStringLiteral("etc/machine-id")), {}));
        QVERIFY(writeFile(at(QStringLiteral("big")), noise(1'000'000)));
        QVERIFY(QFile::link(QStringLiteral("../usr/lib/os-release"),
                            at(QStringLiteral("etc/os-release"))));
        QVERIFY(QFile::link(QStringLiteral("/") + many + QStringLiteral("/../../../../usr/./lib")
                                + QStringLiteral("/../lib/os-release"),
                            at(QStringLiteral("long"))));
        for (int i = 0; i < 600; ++i)
            QVERIFY(writeFile(at(many + QStringLiteral("/a-name-of-some-length-%1").arg(i)), {}));
    }

private Q_SLOTS:
    void readsWhatIsThere()
    {
        ExtImage image = honest();
        image.put("/etc/empty", {});
        image.put("/etc/long", noise(20'000));
        const quint32 etc = image.folderAt("/etc");
        image.add(etc, "old", image.mappedFile(noise(9'000)));
        image.add(etc, "older", image.mappedFile(noise(300'000)));
        Opened opened(image.bytes());
        QVERIFY(opened.tree);
        QVERIFY(opened.tree->isClean());
        QCOMPARE(opened.at("/etc/hostname"), QByteArray("file demo\n"));
        QCOMPARE(opened.at("/etc/empty"), QByteArray("file "));
        QCOMPARE(opened.at("/etc/long"), "file " + noise(20'000));
        QCOMPARE(opened.at("/etc/old"), "file " + noise(9'000));
        QCOMPARE(opened.at("/etc/older"), "file " + noise(300'000));
        QCOMPARE(opened.at("//etc/./../etc/../../etc/hostname"), QByteArray("file demo\n"));
        QCOMPARE(opened.at("/etc/Hostname"), QByteArray("absent"));
        QCOMPARE(opened.at("/etc/hostname/x"), QByteArray("absent"));
        QCOMPARE(opened.at("/nowhere/at/all"), QByteArray("absent"));
        const auto names = opened.tree->names("/etc");
        QVERIFY(names);
        QCOMPARE(*names, (std::vector<QByteArray>{"hostname", "empty", "long", "old", "older"}));
        QVERIFY(!opened.tree->names("/etc/hostname"));
        QVERIFY(!opened.tree->content("/etc/long", 19'999));
        QVERIFY(opened.tree->content("/etc/long", 20'000));
    }

    void followsLinksInsideTheVolume()
    {
        ExtImage image = honest();
        image.put("/usr/lib/os-release", "ID=x\n");
        const quint32 etc = image.folderAt("/etc");
        image.add(etc, "os-release", image.link("../usr/lib/os-release"));
        image.add(etc, "absolute", image.link("/etc/os-release"));
        image.add(etc, "long", image.link("/" + QByteArray(200, '/') + "usr/lib/os-release"));
        image.add(etc, "outside", image.link("../../../../../etc/hostname"));
        image.add(etc, "dangling", image.link("/run/nothing"));
        image.add(ExtImage::kRoot, "lib", image.link("usr/lib"));
        Opened opened(image.bytes());
        QCOMPARE(opened.at("/etc/os-release"), QByteArray("file ID=x\n"));
        QCOMPARE(opened.at("/etc/absolute"), QByteArray("file ID=x\n"));
        QCOMPARE(opened.at("/lib/os-release"), QByteArray("file ID=x\n"));
        QCOMPARE(opened.at("/lib"), QByteArray("folder"));
        QCOMPARE(opened.at("/etc/outside"), QByteArray("file demo\n"));
        QCOMPARE(opened.at("/etc/dangling"), QByteArray("absent"));
        QCOMPARE(opened.at("/etc/long"), QByteArray("unknown"));  // too many names on the way
    }

    void linksInACircleEnd()
    {
        ExtImage image = honest();
        const quint32 etc = image.folderAt("/etc");
        image.add(etc, "self", image.link("self"));
        image.add(etc, "a", image.link("/etc/b"));
        image.add(etc, "b", image.link("a"));
        image.add(etc, "grow", image.link("grow/x/grow/x/grow"));
        image.add(etc, "up", image.link("."));
        Opened opened(image.bytes());
        for (const char *path : {"/etc/self", "/etc/a", "/etc/b/c", "/etc/grow"})
            QCOMPARE(opened.at(path), QByteArray("unknown"));
        QCOMPARE(opened.at("/etc/up/up/up/hostname"), QByteArray("file demo\n"));
        QVERIFY(opened.disk.readBytes < 200'000U);
    }

    void hostileSuperblocks_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("magic") << 0x38 << littleEndian16(0xEF54);
        QTest::addRow("block of 128 KiB") << 0x18 << littleEndian32(7);
        QTest::addRow("block of 2^42 bytes") << 0x18 << littleEndian32(32);
        QTest::addRow("no blocks") << 0x4 << littleEndian32(0);
        QTest::addRow("no blocks per group") << 0x20 << littleEndian32(0);
        QTest::addRow("no inodes per group") << 0x28 << littleEndian32(0);
        QTest::addRow("inodes above the bitmap") << 0x28 << littleEndian32(8193);
        QTest::addRow("no inodes") << 0x0 << littleEndian32(0);
        QTest::addRow("inode of 64 bytes") << 0x58 << littleEndian16(64);
        QTest::addRow("inode of 192 bytes") << 0x58 << littleEndian16(192);
        QTest::addRow("inode above a block") << 0x58 << littleEndian16(2048);
        QTest::addRow("inode of no bytes") << 0x58 << littleEndian16(0);
        QTest::addRow("first block") << 0x14 << littleEndian32(2);
        QTest::addRow("last first block") << 0x14 << littleEndian32(~0U);
        QTest::addRow("a journal") << 0x60 << littleEndian32(0x42 | 0x8);
        QTest::addRow("compression") << 0x60 << littleEndian32(0x42 | 0x1);
        QTest::addRow("a feature to come") << 0x60 << littleEndian32(0x42 | 1U << 31);
        QTest::addRow("wide descriptors of no bytes") << 0x60 << littleEndian32(0x42 | 0x80);
        QTest::addRow("meta groups") << 0x60 << littleEndian32(0x42 | 0x10 | 0x80);
    }
    void hostileSuperblocks()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        QVERIFY(Opened(honest().bytes()).tree);
        ExtImage image = honest();
        image.patchSuper(offset, bytes);
        Opened opened(image.bytes());
        QVERIFY(!opened.tree);
        QVERIFY(!opened.disk.wasAskedForMore);
    }

    void hostileInodes_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        const auto map = [](const char *name, const QByteArray &bytes) {
            QTest::addRow("%s", name) << 0x28 << bytes;
        };
        QTest::addRow("block map instead of extents") << 0x20 << littleEndian32(0);
        QTest::addRow("inline") << 0x20 << littleEndian32(0x1008'0000);
        QTest::addRow("encrypted") << 0x20 << littleEndian32(0x8'0800);
        QTest::addRow("larger than any limit") << 4 << littleEndian32(~0U);
        QTest::addRow("of 16 EiB") << 0x6C << littleEndian32(~0U);
        map("no magic", zeros(60));
        map("too many entries", littleEndian16(0xF30A) + littleEndian16(5));
        map("65535 entries", littleEndian16(0xF30A) + littleEndian16(0xFFFF));
        map("too deep", extentNode(6, {extentIndex(0, 20)}));
        map("deeper than it is", extentNode(5, {extentIndex(0, 20)}));
        map("leaf as a node", extentNode(1, {extentIndex(0, 21)}));
        map("no length", extentNode(0, {extentLeaf(0, 0, 20)}));
        map("at block 0", extentNode(0, {extentLeaf(0, 1, 0)}));
        map("behind the end", extentNode(0, {extentLeaf(0, 1, 512)}));
        map("over the end", extentNode(0, {extentLeaf(0, 2, 511)}));
        map("at the end of numbers", extentNode(0, {extentLeaf(0, 32768, 0xFFFF'FFFF'FFFF)}));
        map("node at the end of numbers", extentNode(1, {extentIndex(0, 0xFFFF'FFFF'FFFF)}));
    }
    void hostileInodes()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        ExtImage image = honest();
        const quint32 file = image.file(noise(2'000));
        image.add(image.folderAt("/etc"), "file", file);
        image.patchInode(file, offset, bytes);
        Opened opened(image.bytes());
        QCOMPARE(opened.at("/etc/file"), QByteArray("unknown file"));
        QCOMPARE(opened.at("/etc/hostname"), QByteArray("file demo\n"));
        QVERIFY(!opened.disk.wasAskedForMore);

        // The same of a folder: what is in it is not known, and never "not there".
        image = honest();
        image.patchInode(image.folderAt("/etc"), offset, bytes);
        Opened folder(image.bytes());
        if (offset != 0x6C) {  // of a folder these bits are none of its size
            QCOMPARE(folder.at("/etc"), QByteArray("unknown folder"));
            QCOMPARE(folder.at("/etc/machine-id"), QByteArray("unknown"));
        }
        QVERIFY(!folder.disk.wasAskedForMore);
    }

    void extentTreesThatBiteTheirTail()
    {
        ExtImage image = honest();
        const quint32 node = image.takeBlocks(1);
        const quint32 file = image.file(noise(1'000'000 / 4));
        image.add(image.folderAt("/etc"), "file", file);
        // Every entry leads to the node itself, whose depth can be right only once.
        std::vector<QByteArray> entries;
        for (quint32 i = 0; i < 84; ++i)
            entries.push_back(extentIndex(i, node));
        image.patchBlock(node, 0, extentNode(4, entries));
        image.patchInode(file, 0x28, extentNode(5, {extentIndex(0, node), extentIndex(1, node)}));
        Opened opened(image.bytes());
        QCOMPARE(opened.at("/etc/file"), QByteArray("unknown file"));
        // The widest tree there is: all the same leaf, which is found out at its second visit.
        image.patchBlock(node, 0, extentNode(0, {extentLeaf(0, 1, 40)}));
        image.patchInode(file, 0x28, extentNode(1, {extentIndex(0, node), extentIndex(0, node)}));
        Opened wide(image.bytes());
        QCOMPARE(wide.at("/etc/file"), QByteArray("unknown file"));
        QVERIFY(opened.disk.readBytes + wide.disk.readBytes < 100'000U);
    }

    void blockMapsThatBiteTheirTail()
    {
        ExtImage image = honest();
        const quint32 block = image.takeBlocks(1);
        for (quint32 i = 0; i < 256; ++i)
            image.patchBlock(block, 4 * i, littleEndian32(block));
        const quint32 file = image.mappedFile({});
        image.add(image.folderAt("/etc"), "file", file);
        image.patchInode(file, 4, littleEndian32(400 << 10));
        image.patchInode(file, 0x28, QByteArray());
        for (qsizetype i = 0; i < 15; ++i)
            image.patchInode(file, 0x28 + 4 * i, littleEndian32(block));
        Opened opened(image.bytes());
        // An ordinary file whose every block is the same: read, in bounds.
        QVERIFY(opened.at("/etc/file").startsWith("file "));
        QVERIFY(opened.disk.readBytes < 3U << 20);
        image.patchBlock(block, 1020, littleEndian32(1 << 30));
        Opened outside(image.bytes());
        QCOMPARE(outside.at("/etc/file"), QByteArray("unknown file"));
        QVERIFY(!outside.disk.wasAskedForMore);
    }

    void holesAreZeros()
    {
        ExtImage image = honest();
        const quint32 mapped = image.mappedFile(noise(3 * 1024));
        image.patchInode(mapped, 0x28 + 4, littleEndian32(0));
        const quint32 reserved = image.file(noise(2 * 1024));
        image.patchInode(reserved, 0x28,
                         extentNode(0, {extentLeaf(0, 32768 + 1, 40), extentLeaf(1, 1, 41)}));
        image.patchBlock(41, 0, noise(1024, 7));
        image.add(ExtImage::kRoot, "mapped", mapped);
        image.add(ExtImage::kRoot, "reserved", reserved);
        Opened opened(image.bytes());
        QCOMPARE(opened.at("/mapped"),
                 "file " + noise(1024) + zeros(1024) + noise(3 * 1024).mid(2048));
        QCOMPARE(opened.at("/reserved"), "file " + zeros(1024) + noise(1024, 7));
    }

    void hostileFolders_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("entry of no length") << 4 << littleEndian16(0);
        QTest::addRow("entry of 4 bytes") << 4 << littleEndian16(4);
        QTest::addRow("entry of 13 bytes") << 4 << littleEndian16(13);
        QTest::addRow("entry over the end") << 4 << littleEndian16(1028);
        QTest::addRow("entry of 65535 bytes") << 4 << littleEndian16(65535);
        QTest::addRow("name longer than its entry") << 6 << QByteArray(1, '\5');
        QTest::addRow("name of 255 bytes") << 6 << QByteArray(1, '\xff');
    }
    void hostileFolders()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        ExtImage image = honest();
        image.patchBlock(image.firstBlockOf(image.folderAt("/etc")), offset, bytes);
        Opened opened(image.bytes());
        QCOMPARE(opened.at("/etc"), QByteArray("unknown folder"));
        QCOMPARE(opened.at("/etc/hostname"), QByteArray("unknown"));
    }

    void foldersInACircle()
    {
        ExtImage image = honest();
        const quint32 etc = image.folderAt("/etc");
        image.add(etc, "again", etc);
        image.add(etc, "root", ExtImage::kRoot);
        image.add(etc, "nothing", 0);
        image.add(etc, "removed", 100);
        image.add(etc, "beyond", 129);
        Opened opened(image.bytes());
        QByteArray path = "/etc";
        for (int i = 0; i < 20; ++i)
            path += "/again/root/etc";
        QCOMPARE(opened.at(path + "/hostname"), QByteArray("file demo\n"));
        QCOMPARE(opened.at(path + "/again/again/hostname"), QByteArray("unknown"));
        QCOMPARE(opened.at("/etc/nothing"), QByteArray("absent"));
        QCOMPARE(opened.at("/etc/removed"), QByteArray("unknown"));
        QCOMPARE(opened.at("/etc/beyond"), QByteArray("unknown"));
    }

    void whoIsNotUnmountedIsNotClean()
    {
        for (const auto &[offset, bytes] :
             {std::pair(0x3A, littleEndian16(0)), std::pair(0x3A, littleEndian16(3)),
              std::pair(0x60, littleEndian32(0x46))}) {
            ExtImage image = honest();
            image.patchSuper(offset, bytes);
            Opened opened(image.bytes());
            QVERIFY(opened.tree);
            QVERIFY(!opened.tree->isClean());
            QCOMPARE(opened.at("/etc/hostname"), QByteArray("file demo\n"));
        }
    }

    void aBudgetEndsTheReading()
    {
        ExtImage image = honest();
        image.put("/big", noise(200'000));
        const MemoryDisk disk(image.bytes());
        ReadBudget small{100'000, 100};
        VolumeBytes volume(disk, 0, disk.sizeBytes(), small);
        const auto tree = Ext4Tree::open(volume);
        QVERIFY(tree);
        QVERIFY(!tree->content("/big", kLimit));
        QVERIFY(tree->content("/etc/hostname", kLimit));
        QVERIFY(disk.readBytes <= 100'000U);
        ReadBudget few{1 << 20, 3};
        VolumeBytes brief(disk, 0, disk.sizeBytes(), few);
        const auto other = Ext4Tree::open(brief);
        QVERIFY(other);
        QCOMPARE(other->kind("/etc/hostname"), Kind::Unknown);
    }

    void mutationsDoNoHarm()
    {
        ExtImage image = honest();
        image.put("/usr/lib/os-release", "ID=x\n");
        const quint32 etc = image.folderAt("/etc");
        image.add(etc, "os-release", image.link("../usr/lib/os-release"));
        image.add(etc, "old", image.mappedFile(noise(20'000)));
        const QByteArray good = image.bytes();
        std::mt19937 random(42);
        const std::vector<QByteArray> paths{"/etc/os-release", "/etc/old", "/etc/hostname",
                                            "/usr/lib"};
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            // The metadata of this small image stands in its first 32 KiB and in its last blocks.
            for (auto flips = 1 + random() % 8; flips > 0; --flips)
                bad[static_cast<qsizetype>(random() % 32768)] = static_cast<char>(random());
            Opened opened(bad);
            if (!opened.tree)
                continue;
            for (const QByteArray &path : paths)
                opened.at(path);
            QVERIFY(!opened.disk.wasAskedForMore);
            QVERIFY(opened.disk.readBytes <= 4U << 20);
        }
    }

    void realFileSystems_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("isIndexed");
        const auto row = [](const char *name, const char *options, bool isIndexed = false) {
            QTest::addRow("%s", name) << QString::fromLatin1(options) << isIndexed;
        };
        row("ext4", "-t ext4");
        row("ext4 indexed", "-t ext4", true);
        row("ext3", "-t ext3");
        row("ext2", "-t ext2 -b 1024", true);
        row("ext2 of revision 0", "-t ext2 -r 0");
        row("ext4 of 1 KiB", "-t ext4 -b 1024", true);
        row("ext4 of 2 KiB", "-t ext4 -b 2048");
        row("ext4 of 64 KiB", "-t ext4 -b 65536", true);
        row("narrow", "-t ext4 -O ^64bit,^metadata_csum");
        row("meta groups", "-t ext4 -O meta_bg,^resize_inode -b 1024 -g 256");
        row("narrow meta groups", "-t ext4 -O meta_bg,^resize_inode,^64bit -b 1024 -g 256");
        row("large clusters", "-t ext4 -O bigalloc -C 65536");
        row("all superblocks", "-t ext4 -O ^sparse_super,meta_bg,^resize_inode -b 1024 -g 256");
        row("two superblocks", "-t ext4 -O sparse_super2,meta_bg,^resize_inode -b 1024 -g 256");
        row("no flexible groups", "-t ext4 -O ^flex_bg -b 1024 -g 1024");
        row("no types in folders", "-t ext4 -O ^filetype");
        row("large inodes", "-t ext4 -I 1024");
    }
    void realFileSystems()
    {
        QFETCH(QString, options);
        QFETCH(bool, isIndexed);
        if (program(QStringLiteral("mke2fs")).isEmpty())
            QSKIP("mke2fs is not installed");
        const QString many = QStringLiteral("many/folders/of/names");
        if (m_root.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
            makeFiles(many);
        const QString image = m_dir.filePath(QStringLiteral("image"));
        QFile::remove(image);
        QVERIFY(writeFile(image, {}) && QFile::resize(image, 48 << 20));
        QByteArray output;
        const QStringList arguments = QStringList{QStringLiteral("-q"), QStringLiteral("-F")}
            + options.split(u' ') + QStringList{QStringLiteral("-d"), m_root.path(), image};
        QVERIFY2(run(QStringLiteral("mke2fs"), arguments, &output) == 0, output.constData());
        if (isIndexed)
            QVERIFY(run(QStringLiteral("e2fsck"), {QStringLiteral("-fyD"), image}, &output) < 4);

        Opened opened(readFile(image));
        QVERIFY(opened.tree);
        QVERIFY(opened.tree->isClean());
        QCOMPARE(opened.at("/etc/os-release"), QByteArray("file ID=debian\n"));
        QCOMPARE(opened.at("/long"), QByteArray("file ID=debian\n"));
        QCOMPARE(opened.at("/etc/machine-id"), QByteArray("file "));
        QCOMPARE(opened.at("/etc/nothing"), QByteArray("absent"));
        QCOMPARE(opened.at("/big"), "file " + noise(1'000'000));
        const auto names = opened.tree->names(many.toUtf8().prepend('/'));
        QVERIFY(names);
        QCOMPARE(names->size(), std::size_t{600});
        QVERIFY(!opened.disk.wasAskedForMore);
    }
};

QTEST_GUILESS_MAIN(TestExt4Tree)
#include "tst_ext4tree.moc"
