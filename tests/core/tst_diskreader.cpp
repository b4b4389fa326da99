#include "core/disk/diskreader.h"
#include "core/disk/sourcefile.h"
#include "tests/support/diskimages.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kDisk = 64 * 1024;

QByteArray bytesOf(const DiskReader &disk)
{
    QByteArray bytes(static_cast<qsizetype>(disk.sizeBytes()), '?');
    const auto read = disk.read(0, std::as_writable_bytes(std::span(bytes)));
    return read ? bytes : QByteArray();
}

// What the field or the sum of a header or footer says when it was altered or cut.
bool isDamage(const QString &reason)
{
    return reason == QStringLiteral("source.image.header")
        || reason == QStringLiteral("source.image.checksum");
}

QByteArray text(const char *characters, qsizetype size)
{
    return QByteArray(characters, size);
}

/// The beginnings (or, for DMG, the ends) that make a file another format than raw.
struct Mark {
    const char *format;
    qsizetype offset;
    QByteArray bytes;
};

std::vector<Mark> marks()
{
    return {
        {"QCOW", 0, text("QFI\xfb\0\0\0\1", 8)},
        {"QCOW2", 0, text("QFI\xfb\0\0\0\2", 8)},
        {"QCOW2", 0, text("QFI\xfb\0\0\0\3", 8)},
        {"QCOW2", 0, text("QFI\xfb\0\0\0\x63", 8)},
        {"QED", 0, text("QED\0", 4)},
        {"VHDX", 0, "vhdxfile"},
        {"VMDK", 0, "KDMV"},
        {"VMDK", 0, "COWD"},
        {"VMDK", 0, text("\xbe\xba\xfe\xca\0\0\0\0", 8)},
        {"VMDK", 0, "# Disk DescriptorFile\nversion=1\ncreateType=\"monolithicFlat\"\n"},
        {"VMDK", 0, "#\n# a remark\n\nversion=1\nCID=fffffffe\n"},
        {"VMDK", 0, "\n\n  version=1\ncreateType=\"vmfs\"\n"},
        {"VMDK", 0, "# DISK DESCRIPTORFILE\n"},
        {"VDI", 0x40, text("\x7f\x10\xda\xbe", 4)},
        {"Parallels", 0, "WithoutFreeSpace"},
        {"Parallels", 0, "WithouFreSpacExt"},
        {"Bochs", 0, "Bochs Virtual HD Image"},
        {"cloop", 0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0"},
        {"EWF", 0, text("EVF\x09\x0d\x0a\xff\0", 8)},
        {"WIM", 0, text("MSWIM\0\0\0", 8)},
        {"DMG", kDisk - 512, "koly"},
        {"gzip", 0, text("\x1f\x8b\x08\x08", 4)},
        {"xz", 0, text("\xfd\x37zXZ\0", 6)},
        {"Zstandard", 0, text("\x28\xb5\x2f\xfd", 4)},
        {"LZ4", 0, text("\x04\x22\x4d\x18", 4)},
        {"bzip2", 0, "BZh91AY&SY"},
        {"ZIP", 0, text("PK\x03\x04", 4)},
        {"7-Zip", 0, text("7z\xbc\xaf\x27\x1c", 6)},
        {"RAR", 0, text("Rar!\x1a\x07\x01\0", 8)},
        {"tar", 257,
         text("ustar\0"
              "00",
              8)},
    };
}

QByteArray marked(const Mark &mark)
{
    return with(zeros(kDisk), mark.offset, mark.bytes);
}

}  // namespace

class TestDiskReader final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

    Result<std::unique_ptr<DiskReader>> opened(const QByteArray &bytes) const
    {
        const QString name = path("image");
        QFile::remove(name);
        return writeFile(name, bytes)
            ? openDisk(name)
            : std::unexpected(Fault::of(QStringLiteral("test.notWritten")));
    }
    QString verdict(const QByteArray &bytes) const
    {
        const auto disk = opened(bytes);
        return disk ? (*disk)->format() : disk.error().reason;
    }

private Q_SLOTS:
    void rawDisk()
    {
        const QByteArray content = noise(kDisk + 512);
        const auto disk = opened(content);
        QVERIFY(disk);
        QCOMPARE((*disk)->format(), QStringLiteral("raw"));
        QCOMPARE((*disk)->sizeBytes(), quint64{kDisk + 512});
        QVERIFY((*disk)->vhdFooter().isEmpty());
        QVERIFY(!(*disk)->holesAreProven());
        QCOMPARE(bytesOf(**disk), content);
        QVERIFY((*disk)->checkUnchanged());
        QVERIFY(QFile::resize(path("image"), kDisk));
        QVERIFY(!(*disk)->checkUnchanged());
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        const QString invalid = QStringLiteral("source.size.invalid");
        const QString raw = QStringLiteral("raw");
        for (const qint64 bytes : {1, 2, 256, 510, 511, 513, 1000, 1023, 4095, 65535, 1048577})
            QTest::addRow("%lld", bytes) << bytes << invalid;
        for (const qint64 bytes : {512, 1024, 4096, 5120, 1048576, 1049088})
            QTest::addRow("%lld", bytes) << bytes << raw;
        QTest::addRow("64 TiB") << (qint64{64} << 40) << raw;
        QTest::addRow("above 64 TiB")
            << (qint64{64} << 40) + 512 << QStringLiteral("source.size.tooLarge");
        QTest::addRow("4 EiB") << (qint64{4} << 60) << QStringLiteral("source.size.tooLarge");
    }
    void sizes()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, expected);
        // tmpfs takes files of any size as long as they are empty.
        QTemporaryDir memory(QStringLiteral("/dev/shm/vitrine-XXXXXX"));
        const QString name = memory.isValid() && bytes > (1 << 30)
            ? memory.filePath(QStringLiteral("disk"))
            : path("sized");
        QVERIFY(writeFile(name, "x"));
        if (::truncate(QFile::encodeName(name).constData(), bytes) != 0)
            QSKIP("this machine has no file system for so large a file");
        const auto disk = openDisk(name);
        QCOMPARE(disk ? (*disk)->format() : disk.error().reason, expected);
        QFile::remove(name);
    }

    void fixedVhd()
    {
        const QByteArray content = noise(kDisk);
        const QByteArray image = test::fixedVhd(content);
        const auto disk = opened(image);
        QVERIFY(disk);
        QCOMPARE((*disk)->format(), QStringLiteral("vhd"));
        QCOMPARE((*disk)->sizeBytes(), quint64{kDisk});
        QCOMPARE(bytesOf(**disk), content);
        QCOMPARE((*disk)->vhdFooter(), image.right(512));
        std::uint64_t end = 0;
        QCOMPARE((*disk)->nextData(0, end), quint64{0});
        QVERIFY(end <= quint64{kDisk});
        QCOMPARE((*disk)->nextData(kDisk, end), quint64{kDisk});
    }

    void vhdWithAFooterOf511Bytes()
    {
        const QByteArray content = noise(kDisk);
        const auto disk = opened(content + vhdFooter(kDisk).left(511));
        QVERIFY(disk);
        QCOMPARE((*disk)->format(), QStringLiteral("vhd"));
        QCOMPARE(bytesOf(**disk), content);
        // It could not come back byte for byte.
        QVERIFY((*disk)->vhdFooter().isEmpty());
    }

    void carriesOnlyPlainFooters_data()
    {
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("carried");
        QTest::addRow("as it is") << qsizetype{0} << QByteArray("c") << true;
        QTest::addRow("temporary disk") << qsizetype{8} << bigEndian32(3) << true;
        QTest::addRow("other creator") << qsizetype{28} << QByteArray("qem2") << true;
        QTest::addRow("small geometry") << qsizetype{56} << bigEndian32(0x00010411) << true;
        QTest::addRow("other original size") << qsizetype{40} << bigEndian64(1) << true;
        QTest::addRow("feature bit missing") << qsizetype{8} << bigEndian32(0) << false;
        QTest::addRow("unknown feature") << qsizetype{8} << bigEndian32(6) << false;
        QTest::addRow("first reserved byte") << qsizetype{85} << QByteArray("x") << false;
        QTest::addRow("last reserved byte") << qsizetype{511} << QByteArray("x") << false;
        QTest::addRow("32-bit data offset") << qsizetype{16} << bigEndian64(0xFFFFFFFF) << true;
    }
    void carriesOnlyPlainFooters()
    {
        QFETCH(qsizetype, offset);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, carried);
        const QByteArray footer = withChecksum(with(vhdFooter(kDisk), offset, bytes));
        const auto disk = opened(noise(kDisk) + footer);
        QVERIFY(disk);
        QCOMPARE((*disk)->vhdFooter(), carried ? footer : QByteArray());
    }

    void damagedVhd_data()
    {
        QTest::addColumn<QByteArray>("footer");
        QTest::addColumn<QString>("field");
        const QByteArray good = vhdFooter(kDisk);
        const auto row = [&good](const char *name, qsizetype offset, const QByteArray &bytes,
                                 const char *field) {
            QTest::addRow("%s", name)
                << withChecksum(with(good, offset, bytes)) << QString::fromLatin1(field);
        };
        row("cookie", 0, "conectiX", "Cookie");
        row("version 2", 12, bigEndian32(0x00020000), "File Format Version");
        row("version 0", 12, bigEndian32(0), "File Format Version");
        row("data offset", 16, bigEndian64(512), "Data Offset");
        row("no type", 60, bigEndian32(0), "Disk Type");
        row("reserved type", 60, bigEndian32(1), "Disk Type");
        row("type 5", 60, bigEndian32(5), "Disk Type");
        row("type of all ones", 60, bigEndian32(~0U), "Disk Type");
        row("one sector less", 48, bigEndian64(kDisk - 512), "Current Size");
        row("one sector more", 48, bigEndian64(kDisk + 512), "Current Size");
        row("size with footer", 48, bigEndian64(kDisk + 512), "Current Size");
        row("no size", 48, bigEndian64(0), "Current Size");
        row("greatest size", 48, bigEndian64(~quint64{0}), "Current Size");
        row("negative size", 48, bigEndian64(quint64{1} << 63), "Current Size");
        row("size that wraps", 48, bigEndian64(~quint64{0} - 511 + kDisk), "Current Size");
    }
    void damagedVhd()
    {
        QFETCH(QByteArray, footer);
        QFETCH(QString, field);
        const auto disk = opened(noise(kDisk) + footer);
        QVERIFY(!disk);
        QCOMPARE(disk.error().reason, QStringLiteral("source.image.header"));
        QCOMPARE(disk.error().arguments.size(), 5);
        QCOMPARE(disk.error().arguments.at(2), field);
        QVERIFY(!disk.error().arguments.at(3).isEmpty());
        QVERIFY(!disk.error().arguments.at(4).isEmpty());
    }

    void vhdWithAnotherFault()
    {
        const QByteArray good = vhdFooter(kDisk);
        const QString checksum = QStringLiteral("source.image.checksum");
        QCOMPARE(verdict(noise(kDisk) + with(good, 64, bigEndian32(1))), checksum);
        QCOMPARE(verdict(noise(kDisk) + with(good, 64, zeros(4))), checksum);
        QCOMPARE(verdict(noise(kDisk) + withChecksum(with(good, 84, "\1"))),
                 QStringLiteral("source.image.savedState"));
    }

    void everyFlippedFooterBitIsFound()
    {
        const QByteArray image = test::fixedVhd(noise(4096));
        for (qsizetype byte = 0; byte < 512; ++byte) {
            for (const int bit : {0, 3, 7}) {
                QByteArray flipped = image;
                flipped[4096 + byte] = static_cast<char>(flipped[4096 + byte] ^ (1 << bit));
                const QString found = verdict(flipped);
                QVERIFY2(
                    isDamage(found),
                    qPrintable(QStringLiteral("byte %1 bit %2: %3").arg(byte).arg(bit).arg(found)));
            }
        }
    }

    void cutVhdIsNeverTakenForAVhd()
    {
        const QByteArray image = test::fixedVhd(noise(kDisk));
        std::mt19937 random(11);
        for (int i = 0; i < 700; ++i) {
            const auto size =
                i < 600 ? image.size() - 1 - i : static_cast<qsizetype>(random() % kDisk) + 1;
            const auto disk = opened(image.left(size));
            // Without its last byte it has the footer of 511 bytes that old programs write: the
            // disk is whole. What ends at a sector cannot be told from a raw disk; there the
            // inspection finds out by the partition table. Every other cut is an error.
            if (size == image.size() - 1) {
                QVERIFY(disk);
                QCOMPARE(bytesOf(**disk), image.left(kDisk));
                continue;
            }
            if (disk) {
                QCOMPARE((*disk)->format(), QStringLiteral("raw"));
                QCOMPARE(size % 512, qsizetype{0});
                continue;
            }
            const QString reason = disk.error().reason;
            QVERIFY(reason == QStringLiteral("source.size.invalid") || isDamage(reason));
        }
    }

    void cutDynamicVhdIsNeverTakenForRaw()
    {
        const QByteArray footer = vhdFooter(1 << 20, 3);
        const QByteArray image = footer + noise(kDisk) + footer;
        QVERIFY(isDamage(verdict(image)));
        for (qsizetype size = 8; size < image.size(); size += size < 1024 ? 1 : 127) {
            const QString found = verdict(image.left(size));
            QVERIFY2(isDamage(found) || found == QStringLiteral("source.image.truncated")
                         || found == QStringLiteral("source.image.footerMissing"),
                     qPrintable(QStringLiteral("%1: %2").arg(size).arg(found)));
        }
    }

    void otherFormatsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("format");
        int i = 0;
        for (const Mark &mark : marks())
            QTest::addRow("%d %s", ++i, mark.format)
                << marked(mark) << QString::fromLatin1(mark.format);
        // A partition table or a file system behind it does not make it a raw disk.
        const QByteArray mbr = mbrSector({{0x83, 1, 100}});
        QTest::addRow("qcow2 with a boot signature")
            << with(with(zeros(kDisk), 0, mbr), 0, text("QFI\xfb\0\0\0\3", 8))
            << QStringLiteral("QCOW2");
        QTest::addRow("VMDK with a boot signature")
            << with(with(zeros(kDisk), 0, mbr), 0, "KDMV") << QStringLiteral("VMDK");
        QTest::addRow("VDI with an MBR")
            << with(with(zeros(kDisk), 0, mbr), 0x40, text("\x7f\x10\xda\xbe", 4))
            << QStringLiteral("VDI");
        QTest::addRow("qcow2 with an ext4")
            << with(with(zeros(kDisk), 0, fileSystemStart("ext4")), 0, text("QFI\xfb\0\0\0\3", 8))
            << QStringLiteral("QCOW2");
        QTest::addRow("qcow2 of 8 bytes") << text("QFI\xfb\0\0\0\3", 8) << QStringLiteral("QCOW2");
        QTest::addRow("VMDK descriptor of a few bytes")
            << QByteArray("# Disk DescriptorFile") << QStringLiteral("VMDK");
    }
    void otherFormatsAreNamed()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, format);
        const auto disk = opened(image);
        QVERIFY(!disk);
        const QStringList packed{
            QStringLiteral("gzip"), QStringLiteral("xz"),    QStringLiteral("Zstandard"),
            QStringLiteral("LZ4"),  QStringLiteral("bzip2"), QStringLiteral("ZIP"),
            QStringLiteral("RAR"),  QStringLiteral("tar"),   QStringLiteral("7-Zip")};
        const QString reason = disk.error().reason;
        const QString named = disk.error().arguments.value(1);
        // These are read, and this is none of theirs; the fault still tells which one it is not.
        const QStringList known{QStringLiteral("VHDX"), QStringLiteral("QCOW2"),
                                QStringLiteral("VMDK")};
        if (known.contains(format)) {
            QVERIFY2(reason.startsWith(QStringLiteral("source.image."))
                         || reason == QStringLiteral("source.format.unsupported"),
                     qPrintable(reason));
            QVERIFY2(named.startsWith(format), qPrintable(named));
            return;
        }
        QCOMPARE(reason,
                 packed.contains(format) ? QStringLiteral("source.format.packed")
                                         : QStringLiteral("source.format.unsupported"));
        QCOMPARE(disk.error().arguments, QStringList({path("image"), format}));
    }

    void polyglotsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("image");
        const QByteArray footer = vhdFooter(kDisk);
        int i = 0;
        for (const Mark &mark : marks()) {
            if (mark.offset < kDisk - 512)
                QTest::addRow("%d %s that ends as a VHD", ++i, mark.format)
                    << marked(mark) + footer;
        }
        const QByteArray qcow = text("QFI\xfb\0\0\0\3", 8);
        QTest::addRow("qcow2 with a 511-byte footer")
            << with(zeros(kDisk), 0, qcow) + footer.left(511);
        QTest::addRow("qcow2 with a dynamic footer")
            << with(zeros(kDisk), 0, qcow) + vhdFooter(1 << 20, 3);
        QTest::addRow("qcow2 with a footer whose cookie is broken")
            << with(zeros(kDisk), 0, qcow) + with(footer, 0, "x");
        QTest::addRow("qcow2 and VDI")
            << with(with(zeros(kDisk), 0, qcow), 0x40, text("\x7f\x10\xda\xbe", 4));
        QTest::addRow("VHDX and VDI")
            << with(with(zeros(kDisk), 0, "vhdxfile"), 0x40, text("\x7f\x10\xda\xbe", 4));
        QTest::addRow("VMDK and tar") << with(with(zeros(kDisk), 0, "KDMV"), 257, "ustar");
        QTest::addRow("dynamic VHD and DMG")
            << vhdFooter(1 << 20, 3) + zeros(kDisk) + with(zeros(512), 0, "koly");
        QTest::addRow("dynamic in front, fixed behind")
            << with(zeros(kDisk), 0, vhdFooter(1 << 20, 3)) + footer;
        QTest::addRow("fixed in front, fixed behind") << with(zeros(kDisk), 0, footer) + footer;
        QTest::addRow("cookie in front, fixed behind")
            << with(zeros(kDisk), 0, "conectix") + footer;
    }
    void polyglotsAreRefused()
    {
        QFETCH(QByteArray, image);
        const auto disk = opened(image);
        QVERIFY(!disk);
        QCOMPARE(disk.error().reason, QStringLiteral("source.format.ambiguous"));
        QVERIFY(disk.error().arguments.value(1).contains(QStringLiteral(", ")));
    }

    void everyPairOfFormatsIsRefused()
    {
        for (const Mark &a : marks()) {
            for (const Mark &b : marks()) {
                const QByteArray over = with(marked(a), b.offset, b.bytes);
                const QByteArray behind = marked(a) + marked(b);
                for (const QByteArray &image : {over, behind}) {
                    const QString found = verdict(image);
                    // Behind one whose only mark is its end there is nothing left to see of it.
                    const bool gone = &image != &over && a.offset > 4096 && b.offset > 4096;
                    QVERIFY2(
                        gone || found.startsWith(QStringLiteral("source.format."))
                            || found.startsWith(QStringLiteral("source.image."))
                            || (QByteArray(a.format) == "DMG" && found != QStringLiteral("vhd")),
                        a.format);
                }
            }
        }
    }

    void contentOfARawDiskIsNoFormat_data()
    {
        QTest::addColumn<QByteArray>("start");
        for (const char *name : {"ext2", "ext4", "xfs", "btrfs", "ntfs", "vfat", "swap",
                                 "LVM2_member", "crypto_LUKS", "iso9660"})
            QTest::addRow("%s", name) << fileSystemStart(name);
        QTest::addRow("MBR") << mbrSector({{0x83, 1, 100}});
        QTest::addRow("ISO with an MBR")
            << with(fileSystemStart("iso9660"), 0, mbrSector({{0x17, 0, 100, 0x80}}));
        QTest::addRow("GPT") << gptDisk(kDisk, {.partitions = {{kLinuxGuid, 40, 50}}});
        QTest::addRow("zeros") << zeros(kDisk);
        QTest::addRow("ones") << QByteArray(kDisk, '\xff');
        QTest::addRow("text") << QByteArray("version of createtypes, # not a descriptor");
        QTest::addRow("magic one byte on") << QByteArray(" QFI\xfb");
        QTest::addRow("magic in the second sector") << with(zeros(1024), 512, "vhdxfile");
        QTest::addRow("half a magic") << QByteArray("vhdxfil");
    }
    void contentOfARawDiskIsNoFormat()
    {
        QFETCH(QByteArray, start);
        const QByteArray image = with(zeros(128 * 1024), 0, start);
        QCOMPARE(verdict(image), QStringLiteral("raw"));
        QCOMPARE(verdict(test::fixedVhd(image)), QStringLiteral("vhd"));
    }

    void noiseNeverGetsFurtherThanItShould()
    {
        // 2 000 mutations of a good VHD: accepted only with a footer that says the truth.
        std::mt19937 random(23);
        const QByteArray image = test::fixedVhd(noise(1024));
        for (int i = 0; i < 2000; ++i) {
            QByteArray mutant = image;
            const int edits = static_cast<int>(random() % 6) + 1;
            for (int e = 0; e < edits; ++e) {
                const auto at =
                    static_cast<qsizetype>(random() % static_cast<unsigned>(mutant.size()));
                mutant[at] = static_cast<char>(random());
            }
            if (random() % 2 == 0)
                mutant = mutant.left(1024) + withChecksum(mutant.mid(1024));
            const auto disk = opened(mutant);
            if (!disk)
                continue;
            QVERIFY((*disk)->sizeBytes() <= static_cast<quint64>(mutant.size()));
            if ((*disk)->format() == QStringLiteral("vhd"))
                QCOMPARE(bytesOf(**disk), mutant.left(1024));
        }
    }

    void qemuMakesWhatWeRead()
    {
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        const QByteArray content = noise(3 << 20);
        QVERIFY(writeFile(path("q.raw"), content));
        const QString qemu = QStringLiteral("qemu-img");
        const auto convert = [&](const char *format, const char *options, const char *name) {
            QStringList arguments{QStringLiteral("convert"), QStringLiteral("-f"),
                                  QStringLiteral("raw"), QStringLiteral("-O"),
                                  QLatin1String(format)};
            if (*options != '\0')
                arguments << QStringLiteral("-o") << QLatin1String(options);
            return run(qemu, arguments << path("q.raw") << path(name)) == 0;
        };
        QVERIFY(convert("vpc", "subformat=fixed,force_size=on", "q.vhd"));
        const auto disk = openDisk(path("q.vhd"));
        QVERIFY(disk);
        QCOMPARE((*disk)->format(), QStringLiteral("vhd"));
        QCOMPARE(bytesOf(**disk), content);
        QCOMPARE((*disk)->vhdFooter(), readFile(path("q.vhd")).right(512));

        struct Row {
            const char *format, *options, *name;
        };
        for (const Row &row : {Row{"qcow", "", "QCOW"}, Row{"vdi", "", "VDI"},
                               Row{"qed", "", "QED"}, Row{"parallels", "", "Parallels"}}) {
            QVERIFY2(convert(row.format, row.options, "q.other"), row.format);
            const auto other = openDisk(path("q.other"));
            QVERIFY(!other);
            QCOMPARE(other.error().reason, QStringLiteral("source.format.unsupported"));
            QCOMPARE(other.error().arguments.value(1), QString::fromLatin1(row.name));
            QFile::remove(path("q.other"));
        }
    }

    void everyFaultHasItsWords()
    {
        const QStringList reasons{
            QStringLiteral("source.file.notRegular"), QStringLiteral("source.file.symlink"),
            QStringLiteral("source.file.empty"),      QStringLiteral("source.file.changed"),
            QStringLiteral("source.file.unreadable"), QStringLiteral("source.format.unsupported"),
            QStringLiteral("source.format.packed"),   QStringLiteral("source.format.ambiguous"),
            QStringLiteral("source.size.invalid"),    QStringLiteral("source.size.tooLarge"),
            QStringLiteral("export.folder.missing"),  QStringLiteral("export.file.exists"),
            QStringLiteral("export.file.notRegular"), QStringLiteral("export.file.tooLarge"),
            QStringLiteral("export.vhd.tooLarge"),    QStringLiteral("export.nestedFormat")};
        for (const QString &reason : reasons) {
            const FaultText words = faultText(Fault::of(reason, {}, {QStringLiteral("FIRST")}));
            QVERIFY2(words.message.contains(QStringLiteral("FIRST")), qPrintable(reason));
            QVERIFY(!words.title.isEmpty() && !words.cause.isEmpty() && !words.remedy.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDiskReader)
#include "tst_diskreader.moc"
