#include "core/disk/diskreader.h"
#include "core/disk/format/vhdfooter.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/vhdimages.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kBlock = 512 * 1024;

/// Returns a disk of four and a half blocks: the second is empty, the third nearly so, and single
/// sectors of the others are.
QByteArray sampleDisk()
{
    QByteArray disk = noise(4 * kBlock + 3 * 512, 41);
    disk.replace(kBlock, 2 * kBlock, zeros(2 * kBlock));
    disk.replace(2 * kBlock + 7 * 512, 512, noise(512, 3));
    for (const qsizetype sector : {0, 1, 9, 1023})
        disk.replace(sector * 512, 512, zeros(512));
    return disk;
}

}  // namespace

class TestVhdDynamic final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryByte_data()
    {
        QTest::addColumn<DynamicVhd>("how");
        QTest::addRow("plain") << DynamicVhd{};
        QTest::addRow("2 MiB blocks") << DynamicVhd{.blockBytes = 2 << 20};
        QTest::addRow("4 MiB blocks") << DynamicVhd{.blockBytes = 4 << 20};
        QTest::addRow("sparse bitmaps") << DynamicVhd{.sparseBitmaps = true};
        QTest::addRow("sparse, 8 MiB blocks")
            << DynamicVhd{.blockBytes = 8 << 20, .sparseBitmaps = true};
        QTest::addRow("backwards") << DynamicVhd{.backwards = true};
        QTest::addRow("spare entries") << DynamicVhd{.spareEntries = 1000};
        QTest::addRow("gaps") << DynamicVhd{.gapBytes = 3584};
    }
    void readsEveryByte()
    {
        QFETCH(DynamicVhd, how);
        const QByteArray content = sampleDisk();
        const auto disk = opened(dynamicVhd(content, how), {.format = QStringLiteral("vhd")});
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE((*disk)->format(), QStringLiteral("vhd"));
        QCOMPARE((*disk)->subformat(), QStringLiteral("dynamic"));
        QVERIFY((*disk)->holesAreProven());
        QVERIFY((*disk)->vhdFooter().isEmpty());
        QCOMPARE(difference(**disk, content), QString());
    }

    void readsFromManyThreads()
    {
        const QByteArray content = sampleDisk();
        for (const bool sparse : {false, true}) {
            const auto disk = opened(dynamicVhd(content, {.sparseBitmaps = sparse}));
            QVERIFY(disk);
            QCOMPARE(differencesInThreads(**disk, content), 0);
        }
    }

    void tellsWhichBlocksAreThere()
    {
        const auto disk = opened(dynamicVhd(sampleDisk()));
        QVERIFY(disk);
        std::uint64_t end = 0;
        QCOMPARE((*disk)->nextData(0, end), quint64{0});
        QCOMPARE(end, quint64{kBlock});
        QCOMPARE((*disk)->nextData(kBlock, end), quint64{2 * kBlock});
        QCOMPARE(end, (*disk)->sizeBytes());
        QCOMPARE((*disk)->nextData(3 * kBlock + 1, end), quint64{3 * kBlock + 1});
        QCOMPARE((*disk)->nextData((*disk)->sizeBytes(), end), (*disk)->sizeBytes());

        const auto empty = opened(dynamicVhd(zeros(3 * kBlock)));
        QVERIFY(empty);
        QCOMPARE((*empty)->nextData(0, end), quint64{3 * kBlock});
        QCOMPARE(difference(**empty, zeros(3 * kBlock)), QString());
    }

    void cutsToTheGeometryWhereItsMakerDoes_data()
    {
        QTest::addColumn<QByteArray>("creator");
        QTest::addColumn<quint32>("geometry");
        QTest::addColumn<bool>("isCut");
        const quint32 small = 64 << 16 | 4 << 8 | 17;
        QTest::addRow("Virtual PC") << QByteArray("vpc ") << small << true;
        QTest::addRow("QEMU") << QByteArray("qemu") << small << true;
        QTest::addRow("Virtual PC, greatest") << QByteArray("vpc ") << 0xFFFF10FFU << false;
        for (const char *creator : {"qem2", "win ", "d2v ", "tap", "CTXS", "wa", "vbox", "vtrn"})
            QTest::addRow("%s", creator)
                << QByteArray(creator).leftJustified(4, '\0') << small << false;
    }
    void cutsToTheGeometryWhereItsMakerDoes()
    {
        QFETCH(QByteArray, creator);
        QFETCH(quint32, geometry);
        QFETCH(bool, isCut);
        const QByteArray content = noise(5 * kBlock, 8);
        const auto disk = opened(dynamicVhd(content, {.creator = creator, .geometry = geometry}));
        QVERIFY(disk);
        QCOMPARE(difference(**disk, isCut ? content.left(64 * 4 * 17 * 512) : content), QString());
    }

    void readsWhatQemuMakes_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<QString>("options");
        for (const qsizetype bytes : {1024, 3 << 20, (9 << 20) + 512}) {
            for (const char *options : {"subformat=dynamic", "subformat=dynamic,force_size=on",
                                        "subformat=fixed", "subformat=fixed,force_size=on"})
                QTest::addRow("%lld, %s", static_cast<long long>(bytes), options)
                    << bytes << QString::fromLatin1(options);
        }
    }
    void readsWhatQemuMakes()
    {
        QFETCH(qsizetype, bytes);
        QFETCH(QString, options);
        const QString qemu = QStringLiteral("qemu-img");
        if (program(qemu).isEmpty())
            QSKIP("qemu-img is not installed");
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(QLatin1String(name));
        };
        QByteArray content = noise(bytes, 12);
        if (bytes > 8 << 20)
            content.replace(2 << 20, 4 << 20, zeros(4 << 20));
        QVERIFY(writeFile(path("in"), content));
        const QString raw = QStringLiteral("raw");
        const QString vpc = QStringLiteral("vpc");
        QCOMPARE(run(qemu,
                     {QStringLiteral("convert"), QStringLiteral("-f"), raw, QStringLiteral("-O"),
                      vpc, QStringLiteral("-o"), options, path("in"), path("vhd")}),
                 0);
        QCOMPARE(run(qemu,
                     {QStringLiteral("convert"), QStringLiteral("-f"), vpc, QStringLiteral("-O"),
                      raw, path("vhd"), path("out")}),
                 0);
        const auto disk = openDisk(path("vhd"));
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE(difference(**disk, readFile(path("out"))), QString());
        QVERIFY((*disk)->checkUnchanged());
        QVERIFY((*disk)->sizeBytes() >= quint64(bytes));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("reason");
        const QByteArray disk = sampleDisk();
        const QByteArray image = dynamicVhd(disk);
        const auto row = [](const char *name, const QByteArray &hostile, const char *reason) {
            QTest::addRow("%s", name)
                << hostile << QStringLiteral("source.image.") + QLatin1String(reason);
        };
        const auto header = [&](const char *name, qsizetype offset, const QByteArray &part,
                                const char *reason = "header") {
            row(name, withVhdHeader(image, offset, part), reason);
        };
        const auto footers = [&](const char *name, qsizetype offset, const QByteArray &part,
                                 const char *reason = "header") {
            row(name, withVhdFooters(image, offset, part), reason);
        };
        const quint64 top = ~quint64{0};

        header("header cookie", 0, "cxsparsE");
        row("header sum", with(image, kVhdHeader + 100, "x"), "checksum");
        header("header version", 24, bigEndian32(0x00020000));
        for (const quint32 block : {0U, 1U, 512U, 4096U, 262144U, 600'000U, 1U << 29, 1U << 31})
            header(qPrintable(QStringLiteral("block of %1").arg(block)), 32, bigEndian32(block));
        header("one entry too few", 28, bigEndian32(4));
        header("no entries", 28, bigEndian32(0));
        header("table of 64 MiB and one entry", 28, bigEndian32((16 << 20) + 1), "tablesTooLarge");
        header("table of 16 GiB", 28, bigEndian32(~0U), "tablesTooLarge");
        header("table of 64 MiB", 28, bigEndian32(16 << 20), "truncated");
        header("table behind the end", 16, bigEndian64(1 << 30), "truncated");
        header("table at the greatest offset", 16, bigEndian64(top - 511), "truncated");
        header("table that wraps", 16, bigEndian64(top - 7), "truncated");
        header("table at an odd byte", 16, bigEndian64(kVhdTable + 1));
        header("table over the front footer", 16, bigEndian64(0), "overlap");
        header("table over the header", 16, bigEndian64(1024), "overlap");
        header("table over the footer", 16, bigEndian64(quint64(image.size() - 512)), "overlap");
        row("table in the first block",
            withVhdHeader(with(image, 4096, image.mid(kVhdTable, 512)), 16, bigEndian64(4096)),
            "overlap");
        header("parent id", 40, "p", "backingFile");
        header("parent name", 64, QByteArray("\0p", 2), "backingFile");
        for (qsizetype locator = 0; locator < 8; ++locator)
            header(qPrintable(QStringLiteral("parent locator %1").arg(locator)), 576 + locator * 24,
                   "W2ku", "backingFile");

        footers("header behind the end", 16, bigEndian64(1 << 30), "truncated");
        footers("header that wraps", 16, bigEndian64(top - 511), "truncated");
        footers("no header", 16, bigEndian64(top), "truncated");
        footers("header at an odd byte", 16, bigEndian64(513));
        footers("header over the footer", 16, bigEndian64(quint64(image.size() - 1024)), "overlap");
        footers("header over the front footer", 16, bigEndian64(0), "overlap");
        footers("header that is the table", 16, bigEndian64(kVhdTable));
        footers("differencing", 60, bigEndian32(4), "backingFile");
        footers("saved state", 84, "\1", "savedState");
        footers("a larger disk than the table", 48, bigEndian64(6 * kBlock));
        footers("geometry above the size", 28,
                QByteArray("vpc ") + image.mid(32, 24) + bigEndian32(0xFFFF0101));
        row("differencing behind", withChecksum(image.left(60)) + image.mid(60), "checksum");

        row("front footer damaged", with(image, 0, "x"), "header");
        row("front footer with a wrong sum", with(image, 100, "x"), "checksum");
        for (const auto &[name, offset] : {std::pair{"data offset", 16},
                                           {"creator", 28},
                                           {"size", 48},
                                           {"geometry", 56},
                                           {"unique id", 68},
                                           {"saved state", 84}})
            row(qPrintable(QStringLiteral("another %1 in front").arg(QLatin1String(name))),
                with(image, 0, withChecksum(with(image.left(512), offset, "\7"))), "header");

        const auto sectors = quint32(image.size() / 512);
        const quint32 first = 4;  // where the first block stands
        const quint32 unit = 1 + kBlock / 512;
        row("block behind the end", withVhdEntry(image, 1, sectors), "truncated");
        row("block that ends behind the end", withVhdEntry(image, 1, sectors - 2), "truncated");
        row("block at the greatest sector", withVhdEntry(image, 1, 0xFFFFFFFE), "truncated");
        row("block over the footer", withVhdEntry(image, 1, sectors - unit), "overlap");
        row("block over the front footer", withVhdEntry(image, 1, 0), "overlap");
        row("block over the header", withVhdEntry(image, 1, 1), "overlap");
        row("block over the table", withVhdEntry(image, 1, 3), "overlap");
        row("one block twice", withVhdEntry(image, 1, first), "overlap");
        row("blocks that share a sector", withVhdEntry(image, 1, first + unit - 1), "overlap");
        const QByteArray spare = dynamicVhd(disk, {.spareEntries = 2});
        row("overlap behind the end of the disk", withVhdEntry(spare, 6, first), "overlap");
    }
    void refusals()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(image), reason);
        QCOMPARE(reasonOf(image, {.repair = true}), reason);
    }

    void refusesSizesThatAreNone()
    {
        const QByteArray image = dynamicVhd(sampleDisk());
        QCOMPARE(reasonOf(withVhdFooters(image, 48, bigEndian64(0))),
                 QStringLiteral("source.size.invalid"));
        QCOMPARE(reasonOf(withVhdFooters(image, 48, bigEndian64(kBlock + 1))),
                 QStringLiteral("source.size.invalid"));
        QCOMPARE(reasonOf(withVhdFooters(image, 48, bigEndian64(quint64{65} << 40))),
                 QStringLiteral("source.size.tooLarge"));
    }

    void usesTheCopyInFrontOnlyWithConsent_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("zeros") << zeros(512);
        QTest::addRow("noise") << noise(512);
        QTest::addRow("a damaged footer") << with(vhdFooter(1 << 20, 3), 200, "x");
        QTest::addRow("half a footer") << vhdFooter(1 << 20, 3).left(256);
    }
    void usesTheCopyInFrontOnlyWithConsent()
    {
        QFETCH(QByteArray, tail);
        const QByteArray content = sampleDisk();
        const QByteArray image = dynamicVhd(content);
        const QByteArray cut = image.left(image.size() - 512) + tail;
        QCOMPARE(reasonOf(cut), QStringLiteral("source.image.footerMissing"));
        const auto mended = opened(cut, {.repair = true});
        QVERIFY(mended);
        QCOMPARE(difference(**mended, content), QString());
        // The copy must be sound itself, and whole disks stay behind the same walls.
        QVERIFY(!opened(with(cut, 100, "x"), {.repair = true}));
        QCOMPARE(reasonOf(withVhdEntry(cut, 1, 4), {.repair = true}),
                 QStringLiteral("source.image.overlap"));
        const QByteArray copy = withChecksum(with(cut.left(512), 60, bigEndian32(4)));
        QCOMPARE(reasonOf(with(cut, 0, copy)), QStringLiteral("source.image.backingFile"));
    }

    void cutImagesAreRefusedOrWhole()
    {
        const QByteArray content = sampleDisk();
        const QByteArray image = dynamicVhd(content, {.sparseBitmaps = true});
        std::mt19937 random(77);
        int whole = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto size =
                static_cast<qsizetype>(random()) % (i % 4 == 0 ? 5000 : image.size()) + 1;
            const bool repair = i % 2 == 0;
            const auto disk = openDisk(std::make_unique<CutBytes>(image, size), {.repair = repair});
            if (!disk)
                continue;
            QVERIFY2(difference(**disk, content, 0).isEmpty(), qPrintable(QString::number(size)));
            ++whole;
        }
        QVERIFY(whole < 20);
        QVERIFY(!opened(image.left(image.size() - 512)));
    }

    void mutationsAreRefusedOrReadable()
    {
        const QByteArray image = dynamicVhd(sampleDisk());
        std::mt19937 random(78);
        for (int i = 0; i < 500; ++i) {
            QByteArray mutant = image;
            for (unsigned edits = random() % 4 + 1; edits > 0; --edits) {
                const auto at = static_cast<qsizetype>(random() % 1600);
                mutant[at] = static_cast<char>(random());
            }
            if (i % 2 == 0) {
                mutant = withVhdHeader(mutant, 0, {});
                mutant = withVhdFooters(with(mutant, mutant.size() - 512, mutant.left(512)), 0, {});
            }
            const auto disk = opened(mutant, {.repair = i % 3 == 0});
            // Whatever is accepted can be read from end to end without leaving the file.
            if (disk && (*disk)->sizeBytes() <= quint64{64} << 20)
                QVERIFY(!bytesOf(**disk).isEmpty());
        }
    }

    void ourFooterIsTheOneOthersWrite()
    {
        const QByteArray image = dynamicVhd(noise(2 * kBlock));
        const auto created = QDateTime({2022, 3, 4}, {5, 6}, Qt::UTC);
        const QByteArray made = makeVhdFooter(2 * kBlock, Uid(), created, VhdDiskType::Dynamic);
        const QByteArray ours = with(with(image, 0, made), image.size() - 512, made);
        const auto disk = opened(ours);
        QVERIFY(disk);
        QCOMPARE((*disk)->sizeBytes(), quint64{2 * kBlock});
        QCOMPARE((*disk)->subformat(), QStringLiteral("dynamic"));
    }
};

QTEST_GUILESS_MAIN(TestVhdDynamic)
#include "tst_vhddynamic.moc"
