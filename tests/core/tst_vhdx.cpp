#include "core/disk/diskreader.h"
#include "core/disk/format/crc32c.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/vhdximages.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kMebibyte = 1 << 20;
constexpr quint64 kPresent = 6;

/// Returns a disk of three and a bit MiB whose second MiB is empty.
QByteArray sampleDisk()
{
    QByteArray disk = noise(3 * kMebibyte + 4096, 51);
    return disk.replace(kMebibyte, kMebibyte, zeros(kMebibyte));
}

}  // namespace

class TestVhdx final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksumIsTheOneOfTheStandard()
    {
        const auto sum = [](const QByteArray &bytes, quint32 previous = 0) {
            return crc32c(std::as_bytes(std::span(bytes)), previous);
        };
        // Source: RFC 3720, B.4, and the usual check value.
        QCOMPARE(sum("123456789"), 0xE3069283U);
        QCOMPARE(sum(zeros(32)), 0x8A9136AAU);
        QCOMPARE(sum(QByteArray(32, '\xff')), 0x62A8AB43U);
        QCOMPARE(sum({}), 0U);
        const QByteArray bytes = noise(1000, 6);
        for (qsizetype cut = 0; cut < 40; ++cut)
            QCOMPARE(sum(bytes.mid(cut), sum(bytes.left(cut))), crc32cOf(bytes));
    }

    void readsEveryByte_data()
    {
        QTest::addColumn<Vhdx>("how");
        QTest::addRow("plain") << Vhdx{};
        QTest::addRow("2 MiB blocks") << Vhdx{.blockBytes = 2 << 20};
        QTest::addRow("8 MiB blocks") << Vhdx{.blockBytes = 8 << 20};
        QTest::addRow("sectors of 4 KiB") << Vhdx{.sectorBytes = 4096};
        QTest::addRow("fixed") << Vhdx{.fixed = true};
        QTest::addRow("backwards") << Vhdx{.backwards = true};
        QTest::addRow("undefined blocks") << Vhdx{.emptyState = 1};
        QTest::addRow("zero blocks") << Vhdx{.emptyState = 2};
        QTest::addRow("unmapped blocks") << Vhdx{.emptyState = 3};
        QTest::addRow("unmapped blocks that keep their place")
            << Vhdx{.emptyState = quint64(kVhdxPayload) | 3};
    }
    void readsEveryByte()
    {
        QFETCH(Vhdx, how);
        const QByteArray content = sampleDisk();
        const auto disk = opened(vhdx(content, how), {.format = QStringLiteral("vhdx")});
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE((*disk)->format(), QStringLiteral("vhdx"));
        QCOMPARE((*disk)->subformat(),
                 how.fixed ? QStringLiteral("fixed") : QStringLiteral("dynamic"));
        QVERIFY((*disk)->holesAreProven());
        QCOMPARE(difference(**disk, content), QString());
    }

    void skipsTheEntriesForBitmaps()
    {
        // With sectors of 512 bytes and blocks of 256 MiB every 17th entry is for a bitmap.
        constexpr qsizetype kBlock = 256 * kMebibyte;
        QByteArray image = vhdx(noise(512), {.blockBytes = kBlock, .wholeBlocks = false});
        image = with(image.left(kVhdxPayload), kVhdxTable, zeros(4096));
        for (const qsizetype entry : {16, 33})
            image = withVhdxEntry(image, entry, ~quint64{0});
        image = withVhdxEntry(image, 39 + 2, quint64{kVhdxPayload} | kPresent);
        const QByteArray last = noise(kMebibyte, 5);
        const auto sized = [whole = image + last](quint64 bytes) {
            return withVhdxMetadata(whole, 65536 + 8, littleEndian64(bytes));
        };
        QCOMPARE(reasonOf(sized(40 * quint64{kBlock} - 512)),
                 QStringLiteral("source.image.truncated"));

        // The last block ends with the disk; what lies behind need not be in the file.
        const quint64 small = 39 * quint64{kBlock} + kMebibyte;
        const auto disk = opened(sized(small));
        QVERIFY2(disk, qPrintable(why(disk)));
        std::uint64_t end = 0;
        QCOMPARE((*disk)->nextData(0, end), 39 * quint64{kBlock});
        QCOMPARE(end, small);
        QCOMPARE(bytesAt(**disk, 39 * kBlock, kMebibyte), last);
        QCOMPARE(bytesAt(**disk, 17 * kBlock - 100, 200), zeros(200));
    }

    void readsFromManyThreads()
    {
        const QByteArray content = sampleDisk();
        const auto disk = opened(vhdx(content, {.backwards = true}));
        QVERIFY(disk);
        QCOMPARE(differencesInThreads(**disk, content), 0);
    }

    void usesWhicheverCopyIsSound()
    {
        const QByteArray content = sampleDisk();
        const QByteArray image = vhdx(content);
        for (const qsizetype offset :
             {kVhdxHeaders[0], kVhdxHeaders[1], kVhdxRegions[0], kVhdxRegions[1]}) {
            for (const QByteArray &damage : {QByteArray("x"), noise(1000)}) {
                const auto disk = opened(with(image, offset, damage));
                QVERIFY2(disk, qPrintable(why(disk)));
                QCOMPARE(difference(**disk, content, 5), QString());
            }
        }
        // Disk2vhd writes two headers that are the same.
        const QByteArray same = with(image, kVhdxHeaders[0], image.mid(kVhdxHeaders[1], 4096));
        QVERIFY(opened(same));
        QCOMPARE(reasonOf(withVhdxSums(with(same, kVhdxHeaders[0] + 20, "x"))),
                 QStringLiteral("source.image.header"));
        // The header with the greater number counts, wherever it stands.
        const QByteArray dirty = withVhdxSums(with(image, kVhdxHeaders[0] + 48, "guid"));
        QVERIFY(opened(dirty));
        QCOMPARE(reasonOf(withVhdxSums(with(dirty, kVhdxHeaders[0] + 8, littleEndian64(9)))),
                 QStringLiteral("source.image.logNotReplayed"));
    }

    void readsWhatQemuMakes_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<qsizetype>("bytes");
        for (const char *options :
             {"subformat=dynamic", "subformat=fixed", "subformat=dynamic,block_size=1M",
              "subformat=fixed,block_size=2M", "subformat=dynamic,block_size=256M",
              "subformat=dynamic,block_size=1M,block_state_zero=off",
              "subformat=dynamic,log_size=4M"}) {
            for (const qsizetype bytes : {qsizetype{512}, 5 * kMebibyte + 512})
                QTest::addRow("%s, %lld", options, static_cast<long long>(bytes))
                    << QString::fromLatin1(options) << bytes;
        }
    }
    void readsWhatQemuMakes()
    {
        QFETCH(QString, options);
        QFETCH(qsizetype, bytes);
        const QString qemu = QStringLiteral("qemu-img");
        if (program(qemu).isEmpty())
            QSKIP("qemu-img is not installed");
        QTemporaryDir folder;
        const QString raw = folder.filePath(QStringLiteral("raw"));
        const QString path = folder.filePath(QStringLiteral("vhdx"));
        QByteArray content = noise(bytes, 13);
        if (bytes > 4 * kMebibyte)
            content.replace(kMebibyte, 2 * kMebibyte, zeros(2 * kMebibyte));
        QVERIFY(writeFile(raw, content));
        QCOMPARE(run(qemu,
                     {QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("raw"),
                      QStringLiteral("-O"), QStringLiteral("vhdx"), QStringLiteral("-o"), options,
                      raw, path}),
                 0);
        const auto disk = openDisk(path);
        QVERIFY2(disk, qPrintable(why(disk)));
        // QEMU knows no smaller unit than a MiB for the size.
        QVERIFY((*disk)->sizeBytes() >= quint64(bytes));
        content.append(zeros(static_cast<qsizetype>((*disk)->sizeBytes()) - bytes));
        QCOMPARE(difference(**disk, content, 20), QString());
        QVERIFY((*disk)->checkUnchanged());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("reason");
        QByteArray image = vhdx(sampleDisk());
        image = withVhdxSums(with(image, kVhdxHeaders[0] + 16, noise(16)));
        const auto row = [](const char *name, const QByteArray &hostile, const char *reason) {
            QTest::addRow("%s", name)
                << hostile << QStringLiteral("source.image.") + QLatin1String(reason);
        };
        const auto headers = [&](const char *name, qsizetype offset, const QByteArray &part,
                                 const char *reason = "header") {
            row(name, withVhdxHeaders(image, offset, part), reason);
        };
        const auto regions = [&](const char *name, qsizetype offset, const QByteArray &part,
                                 const char *reason = "header") {
            row(name, withVhdxRegions(image, offset, part), reason);
        };
        const auto metadata = [&](const char *name, qsizetype offset, const QByteArray &part,
                                  const char *reason = "header") {
            row(name, withVhdxMetadata(image, offset, part), reason);
        };
        const QByteArray odd = littleEndian64(kMebibyte + 4096);
        const QByteArray far = littleEndian64(quint64{1} << 50);
        const QByteArray top = littleEndian64(~quint64{0} << 20);

        row("only a mark", "vhdxfile", "truncated");
        row("both headers gone", with(with(image, kVhdxHeaders[0], "x"), kVhdxHeaders[1], "x"),
            "header");
        row("both sums of the headers wrong",
            with(with(image, kVhdxHeaders[0] + 99, "x"), kVhdxHeaders[1] + 99, "x"), "checksum");
        row("two current headers",
            withVhdxSums(with(image, kVhdxHeaders[0] + 8, littleEndian64(8))), "header");
        headers("version 2", 66, littleEndian16(2), "feature");
        headers("odd log offset", 72, odd);
        headers("no log offset", 72, littleEndian64(0));
        headers("log behind the end", 72, far, "truncated");
        headers("log that wraps", 72, top, "truncated");
        headers("odd log length", 68, littleEndian32(4096));
        headers("log over the metadata", 68, littleEndian32(2 << 20), "overlap");
        headers("log of 4 GiB", 68, littleEndian32(~0U << 20), "truncated");
        headers("log over the table", 72, littleEndian64(kVhdxTable), "overlap");

        row("both region tables gone",
            with(with(image, kVhdxRegions[0], "x"), kVhdxRegions[1], "x"), "header");
        row("both sums of the region tables wrong",
            with(with(image, kVhdxRegions[0] + 999, "x"), kVhdxRegions[1] + 999, "x"), "checksum");
        row("two different region tables", withVhdxSums(with(image, kVhdxRegions[1] + 999, "x")),
            "header");
        regions("no regions", 8, littleEndian32(0));
        regions("one region", 8, littleEndian32(1));
        regions("very many regions", 8, littleEndian32(2048));
        regions("all regions there can be", 8, littleEndian32(~0U));
        regions("unknown region that must be known", 16, noise(16), "feature");
        regions("the same region twice", 48, image.mid(kVhdxRegions[0] + 16, 16));
        regions("odd region", 32, odd);
        regions("region behind the end", 32, far, "truncated");
        regions("region that wraps", 32, top, "truncated");
        regions("region over the headers", 32, littleEndian64(0));
        regions("region over the log", 32, littleEndian64(kVhdxLog), "overlap");
        regions("regions over each other", 32, littleEndian64(kVhdxMetadata), "overlap");
        regions("odd region length", 40, littleEndian32(4096));
        regions("no region length", 40, littleEndian32(0));
        regions("region of 4 GiB", 40, littleEndian32(~0U << 20), "truncated");

        metadata("no metadata", 0, "x");
        metadata("no items", 10, littleEndian16(0));
        metadata("four items", 10, littleEndian16(4));
        metadata("very many items", 10, littleEndian16(2048));
        metadata("item twice", 32 + 32, image.mid(kVhdxMetadata + 32, 16));
        metadata("unknown item that must be known", 32, noise(16), "feature");
        metadata("item of a user in place of the system's", 32 + 24, littleEndian32(5), "feature");
        metadata("item in the table", 32 + 16, littleEndian32(65528));
        metadata("item behind the region", 32 + 16, littleEndian32(kMebibyte - 4));
        metadata("item far behind the region", 32 + 16, littleEndian32(~0U));
        metadata("long item", 32 + 20, littleEndian32(kMebibyte + 1));
        metadata("item of the wrong length", 32 + 20, littleEndian32(4));
        metadata("item without length", 32 + 20, littleEndian32(0));
        metadata("items over each other", 32 + 32 + 16, littleEndian32(65536 + 4), "overlap");
        metadata("parent locator", 32 + 5 * 32, {}, "checksum");
        for (const quint32 block : {0U, 512U, 1U << 19, 3U << 20, 1U << 29, ~0U})
            metadata(qPrintable(QStringLiteral("block of %1").arg(block)), 65536,
                     littleEndian32(block));
        metadata("parent", 65536 + 4, littleEndian32(2), "backingFile");
        for (const quint32 sector : {0U, 511U, 1024U, 8192U, ~0U}) {
            metadata(qPrintable(QStringLiteral("logical sector of %1").arg(sector)), 65536 + 32,
                     littleEndian32(sector));
            metadata(qPrintable(QStringLiteral("physical sector of %1").arg(sector)), 65536 + 36,
                     littleEndian32(sector));
        }
        const QByteArray large = withVhdxMetadata(image, 65536 + 32, littleEndian32(4096));
        row("part of a sector", withVhdxMetadata(large, 65536 + 8, littleEndian64(8192 + 512)),
            "header");
        metadata("table of more than 64 MiB", 65536 + 8, littleEndian64(quint64{9} << 40),
                 "tablesTooLarge");
        metadata("a larger disk than the table", 65536 + 8, littleEndian64(quint64{1} << 39));

        const auto entry = [&](const char *name, quint64 value, const char *reason) {
            row(name, withVhdxEntry(image, 1, value), reason);
        };
        entry("block of a parent", 7, "backingFile");
        entry("state 4", 4, "table");
        entry("state 5", 5, "table");
        entry("block behind the end", static_cast<quint64>(image.size()) | kPresent, "truncated");
        entry("block at the greatest offset", ~quint64{0} << 20 | kPresent, "truncated");
        entry("block over the headers", kPresent, "overlap");
        entry("block over the log", quint64{kVhdxLog} | kPresent, "overlap");
        entry("block over the metadata", quint64{kVhdxMetadata} | kPresent, "overlap");
        entry("block over the table", quint64{kVhdxTable} | kPresent, "overlap");
        entry("one block twice", quint64{kVhdxPayload} | kPresent, "overlap");
        const QByteArray wide = vhdx(noise(3 * kMebibyte), {.blockBytes = 2 << 20});
        row("blocks that share a MiB",
            withVhdxEntry(wide, 1, quint64{kVhdxPayload + kMebibyte} | kPresent), "overlap");
        row("cut in the last block", image.left(image.size() - kMebibyte + 4095), "truncated");
    }
    void refusals()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, reason);
        if (QByteArray(QTest::currentDataTag()) == "parent locator") {
            const QByteArray locator = guidOf("A8D35F2D-B30B-454D-ABF7-D3D84834AB0C")
                + littleEndian32(65536 + 100) + littleEndian32(20) + littleEndian32(4);
            image = withVhdxMetadata(withVhdxMetadata(image, 10, littleEndian16(6)), 32 + 5 * 32,
                                     locator);
            reason = QStringLiteral("source.image.backingFile");
        }
        const auto disk = opened(image);
        QVERIFY(!disk);
        QCOMPARE(disk.error().reason, reason);
        QCOMPARE(disk.error().arguments.value(1), QStringLiteral("VHDX"));
        QCOMPARE(reasonOf(image, {.repair = true}), reason);
    }

    void refusesSizesThatAreNone()
    {
        const QByteArray image = vhdx(sampleDisk());
        const auto sized = [&image](quint64 bytes) {
            return reasonOf(withVhdxMetadata(image, 65536 + 8, littleEndian64(bytes)));
        };
        QCOMPARE(sized(0), QStringLiteral("source.size.invalid"));
        QCOMPARE(sized(kMebibyte + 1), QStringLiteral("source.size.invalid"));
        QCOMPARE(sized((quint64{64} << 40) + 512), QStringLiteral("source.size.tooLarge"));
        QCOMPARE(sized(~quint64{0}), QStringLiteral("source.size.tooLarge"));
    }

    void acceptsWhatItNeedNotKnow()
    {
        const QByteArray content = sampleDisk();
        const QByteArray image = vhdx(content);
        const QByteArray item = noise(16) + littleEndian32(70000) + littleEndian32(5)
            + littleEndian32(1) + littleEndian32(0);
        const QByteArray empty = noise(16, 2) + zeros(16);
        const QByteArray more = withVhdxMetadata(withVhdxMetadata(image, 10, littleEndian16(7)),
                                                 32 + 5 * 32, item + empty);
        QCOMPARE(difference(**opened(more), content, 5), QString());

        const QByteArray region = noise(16) + littleEndian64(quint64(image.size() + 1) >> 20 << 20)
            + littleEndian32(kMebibyte) + littleEndian32(0);
        const QByteArray grown = image + zeros(kMebibyte - image.size() % kMebibyte);
        QByteArray third = with(grown, kVhdxRegions[0] + 8, littleEndian32(3));
        third = withVhdxRegions(third, 8, littleEndian32(3));
        const QByteArray at =
            region.left(16) + littleEndian64(quint64(grown.size())) + region.mid(24);
        third = withVhdxRegions(third + zeros(kMebibyte), 16 + 64, at);
        const auto disk = opened(third);
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE(difference(**disk, content, 5), QString());
    }

    void cutImagesAreRefusedOrWhole()
    {
        const QByteArray content = sampleDisk();
        const QByteArray image = vhdx(content);
        std::mt19937 random(79);
        int whole = 0;
        for (int i = 0; i < 2000; ++i) {
            const qsizetype within = i % 2 == 0 ? kVhdxRegions[1] : image.size();
            const auto size = static_cast<qsizetype>(random()) % within + 1;
            const auto disk =
                openDisk(std::make_unique<CutBytes>(image, size), {.repair = i % 4 == 1});
            if (!disk)
                continue;
            QVERIFY2(difference(**disk, content, 0).isEmpty(), qPrintable(QString::number(size)));
            ++whole;
        }
        // Only what nobody reads may be missing: the last block behind the end of the disk.
        QVERIFY(whole < 400);
    }

    void mutationsAreRefusedOrReadable()
    {
        const QByteArray image = vhdx(sampleDisk());
        std::mt19937 random(80);
        for (int i = 0; i < 150; ++i) {
            QByteArray mutant = image;
            const qsizetype places[]{kVhdxHeaders[0], kVhdxHeaders[1], kVhdxRegions[0],
                                     kVhdxRegions[1], kVhdxMetadata,   kVhdxMetadata + 65536,
                                     kVhdxTable};
            for (unsigned edits = random() % 4 + 1; edits > 0; --edits) {
                const auto at = places[random() % 7] + static_cast<qsizetype>(random() % 120);
                mutant[at] = static_cast<char>(random());
            }
            const auto disk = opened(withVhdxSums(mutant), {.repair = true});
            // Whatever is accepted can be read from end to end without leaving the file.
            if (disk && (*disk)->sizeBytes() <= quint64{64} << 20)
                QVERIFY(!bytesOf(**disk).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestVhdx)
#include "tst_vhdx.moc"
