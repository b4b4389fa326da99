#include "core/disk/diskreader.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/vhdximages.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kMebibyte = 1 << 20;

QByteArray sampleDisk()
{
    QByteArray disk = noise(3 * kMebibyte + 4096, 51);
    return disk.replace(kMebibyte, kMebibyte, zeros(kMebibyte));
}

// An image with a disk whose table and some payload are those of long ago, and the entries of a
// log that brings them up to date. `first` is where the log begins in its ring.
struct Dirty {
    QByteArray disk;
    QByteArray image;  // with the log
    QByteArray clean;  // what it becomes
};

std::vector<VhdxChange> tableChange(const QByteArray &clean)
{
    return {{.offset = kVhdxTable, .data = clean.mid(kVhdxTable, 4096)}};
}

Dirty dirtyImage(qsizetype first, quint64 sequence = 1000)
{
    Dirty dirty;
    dirty.disk = sampleDisk();
    // Zeros that the log writes over blocks that were in use.
    dirty.disk.replace(65536, 3 * 4096, zeros(3 * 4096));
    dirty.clean = vhdx(dirty.disk);
    QByteArray old = with(dirty.clean, kVhdxTable, zeros(4096));
    old = with(old, kVhdxPayload + 65536, noise(3 * 4096, 9));
    old = with(old, kVhdxMetadata + 65536 + 8, littleEndian64(512));
    const auto bytes = static_cast<quint64>(dirty.clean.size());
    const auto tail = static_cast<quint32>(first);
    const auto entry = [&](quint64 number, std::vector<VhdxChange> changes) {
        return vhdxLogEntry({.sequence = number,
                             .tail = tail,
                             .flushedBytes = bytes,
                             .lastBytes = bytes,
                             .changes = std::move(changes)});
    };
    // Later entries win over earlier ones, in whole and in part.
    const QByteArray entries = entry(sequence,
                                     {{.offset = kVhdxTable, .data = noise(4096, 2)},
                                      {.offset = kVhdxPayload + 65536, .data = noise(4096, 4)}})
        + entry(sequence + 1, {{.offset = kVhdxPayload + 61440, .zeros = 5 * 4096}})
        + entry(sequence + 2,
                {{.offset = kVhdxPayload + 61440,
                  .data = dirty.clean.mid(kVhdxPayload + 61440, 4096)},
                 {.offset = kVhdxTable, .data = dirty.clean.mid(kVhdxTable, 4096)},
                 {.offset = kVhdxPayload + 65536 + 3 * 4096,
                  .data = dirty.clean.mid(kVhdxPayload + 65536 + 3 * 4096, 4096)},
                 {.offset = kVhdxMetadata + 65536,
                  .data = dirty.clean.mid(kVhdxMetadata + 65536, 4096)}});
    dirty.image = withVhdxLog(old, first, entries);
    return dirty;
}

}  // namespace

class TestVhdxLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaysItsLogOnlyWithConsent_data()
    {
        QTest::addColumn<qsizetype>("first");
        QTest::addColumn<quint64>("sequence");
        QTest::addRow("from the start") << qsizetype{0} << quint64{1};
        QTest::addRow("in the middle") << qsizetype{40960} << quint64{1000};
        QTest::addRow("up to the end") << kVhdxLogBytes - 10 * 4096 << quint64{1000};
        for (const qsizetype sectors : {1, 2, 3, 4, 5, 7, 9})
            QTest::addRow("over the end by %lld", static_cast<long long>(sectors))
                << kVhdxLogBytes - sectors * 4096 << (quint64{1} << 40);
    }
    void replaysItsLogOnlyWithConsent()
    {
        QFETCH(qsizetype, first);
        QFETCH(quint64, sequence);
        const Dirty dirty = dirtyImage(first, sequence);
        QCOMPARE(reasonOf(dirty.image), QStringLiteral("source.image.logNotReplayed"));
        const auto disk = opened(dirty.image, {.repair = true});
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE(difference(**disk, dirty.disk), QString());
    }

    void replaysAsQemuDoes()
    {
        const QString qemu = QStringLiteral("qemu-img");
        if (program(qemu).isEmpty())
            QSKIP("qemu-img is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dirty.vhdx"));
        const QString raw = folder.filePath(QStringLiteral("raw"));
        // Not over the log's end: there QEMU 7.2 takes the part behind it for the whole.
        const Dirty dirty = dirtyImage(40960);
        QVERIFY(writeFile(path, dirty.image));
        QCOMPARE(
            run(qemu, {QStringLiteral("check"), QStringLiteral("-r"), QStringLiteral("all"), path}),
            0);
        QCOMPARE(run(qemu,
                     {QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"), path,
                      raw}),
                 0);
        QVERIFY(readFile(raw) == dirty.disk);
        // Mended by QEMU, the file needs no consent any more.
        const auto disk = openDisk(path);
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE(difference(**disk, dirty.disk, 5), QString());
    }

    void takesTheSequenceThatCounts()
    {
        const Dirty dirty = dirtyImage(0);
        const auto bytes = static_cast<quint64>(dirty.clean.size());
        const auto entry = [bytes](quint64 sequence, qsizetype tail,
                                   std::vector<VhdxChange> changes,
                                   const char *guid = kVhdxLogGuid) {
            return vhdxLogEntry({.sequence = sequence,
                                 .tail = static_cast<quint32>(tail),
                                 .flushedBytes = bytes,
                                 .lastBytes = bytes,
                                 .changes = std::move(changes)},
                                guid);
        };
        const std::vector<VhdxChange> wrong{{.offset = kVhdxTable, .data = zeros(8) + noise(4088)}};
        const auto verdict = [&dirty](const QByteArray &image) {
            const auto disk = opened(image, {.repair = true});
            return disk ? difference(**disk, dirty.disk, 5) : disk.error().reason;
        };
        const qsizetype behind = 64 * 4096;
        // An older sequence, one of another log and one without its beginning change nothing.
        for (const QByteArray &other :
             {entry(900, behind, wrong),
              entry(2000, behind, wrong, "6b4e16c1-0000-4b0e-9c3a-0f2f6a7d9e01"),
              entry(2000, behind - 4096, wrong), entry(2000, 0, wrong)})
            QCOMPARE(verdict(with(dirty.image, kVhdxLog + behind, other)), QString());
        // A newer sound sequence is the one to replay, and it alone.
        QVERIFY(
            !verdict(with(dirty.image, kVhdxLog + behind, entry(2000, behind, wrong))).isEmpty());
        // Entries in front of the tail are done already.
        const QByteArray done = entry(1, 0, wrong) + entry(2, 8192, tableChange(dirty.clean));
        const QByteArray old = with(dirty.clean, kVhdxTable, zeros(4096));
        QCOMPARE(verdict(withVhdxLog(old, 0, done)), QString());
    }

    void refusesLogsThatLie_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<QString>("reason");
        const Dirty dirty = dirtyImage(0);
        const QByteArray clean = dirty.clean;
        const auto bytes = static_cast<quint64>(clean.size());
        const auto row = [](const char *name, const QByteArray &image, const char *reason) {
            QTest::addRow("%s", name)
                << image << QStringLiteral("source.image.") + QLatin1String(reason);
        };
        const auto entry = [&](const char *name, const VhdxLogEntry &what, const char *reason) {
            row(name, withVhdxLog(clean, 0, vhdxLogEntry(what)), reason);
        };
        row("no entry", withVhdxLog(clean, 0, zeros(4096)), "checksum");
        row("log of nothing",
            withVhdxHeaders(withVhdxLog(clean, 0, zeros(4096)), 68, littleEndian32(0)), "checksum");
        row("log version 1",
            withVhdxHeaders(withVhdxLog(clean, 0, zeros(4096)), 64, littleEndian16(1)), "feature");
        row("log behind the end",
            withVhdxHeaders(dirty.image, 72, littleEndian64(quint64{1} << 40)), "truncated");
        row("log of 65 MiB", withVhdxHeaders(dirty.image, 68, littleEndian32(65 << 20)),
            "tablesTooLarge");
        row("flipped data", with(dirty.image, kVhdxLog + 4096 + 2000, "x"), "checksum");
        row("file shorter than it was", dirty.image.left(dirty.image.size() - 4096), "truncated");
        entry("file said to be longer", {.flushedBytes = bytes + 1, .lastBytes = bytes},
              "truncated");
        entry("file of 4 EiB", {.flushedBytes = bytes, .lastBytes = quint64{1} << 62},
              "tablesTooLarge");
        entry("change behind the end",
              {.lastBytes = bytes, .changes = {{.offset = quint64{1} << 40, .data = noise(4096)}}},
              "truncated");
        entry("zeros that wrap",
              {.lastBytes = bytes, .changes = {{.offset = kMebibyte, .zeros = ~quint64{0} - 4095}}},
              "truncated");
        entry("change at an odd byte",
              {.lastBytes = bytes, .changes = {{.offset = kVhdxTable + 1, .data = noise(4096)}}},
              "checksum");
        entry("number zero", {.sequence = 0, .lastBytes = bytes}, "checksum");
        entry("tail behind the end", {.tail = 2 << 20, .lastBytes = bytes}, "checksum");
        entry("tail elsewhere", {.tail = 4096, .lastBytes = bytes}, "checksum");
        // What the log makes of the tables is checked like any other table.
        QByteArray twice = clean.mid(kVhdxTable, 4096);
        twice.replace(8, 8, twice.left(8));
        entry("one block twice",
              {.lastBytes = bytes, .changes = {{.offset = kVhdxTable, .data = twice}}}, "overlap");
    }
    void refusesLogsThatLie()
    {
        QFETCH(QByteArray, image);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(image, {.repair = true}), reason);
    }

    void growsAsTheLogSays()
    {
        // The last block was not yet in the file when the machine stopped.
        QByteArray disk = sampleDisk();
        disk.replace(3 * kMebibyte, 4096, zeros(4096));
        const QByteArray image = vhdx(sampleDisk());
        const qsizetype cut = image.size() - kMebibyte;
        const QByteArray log = vhdxLogEntry({.flushedBytes = quint64(cut),
                                             .lastBytes = quint64(image.size()),
                                             .changes = tableChange(image)});
        const auto mended = opened(withVhdxLog(image.left(cut), 0, log), {.repair = true});
        QVERIFY2(mended, qPrintable(why(mended)));
        QCOMPARE(difference(**mended, disk), QString());
    }

    void refusesALogOfNothingButHeaders()
    {
        // A header in every sector, each of which claims all that follows.
        QByteArray log;
        for (int i = 0; i < 256; ++i) {
            QByteArray sector = vhdxLogEntry({.sequence = quint64(i) + 1}).left(4096);
            sector.replace(8, 4, littleEndian32(1 << 20));
            log += sector;
        }
        const QByteArray image = withVhdxLog(vhdx(noise(4096)), 0, log);
        QCOMPARE(reasonOf(image, {.repair = true}), QStringLiteral("source.image.checksum"));
    }

    void readsFromManyThreads()
    {
        const Dirty dirty = dirtyImage(0);
        const auto disk = opened(dirty.image, {.repair = true});
        QVERIFY2(disk, qPrintable(why(disk)));
        QCOMPARE(differencesInThreads(**disk, dirty.disk), 0);
    }

    void mutationsAreRefusedOrReadable()
    {
        const Dirty dirty = dirtyImage(40960);
        std::mt19937 random(81);
        for (int i = 0; i < 100; ++i) {
            QByteArray mutant = dirty.image;
            for (auto edits = random() % 3 + 1; edits > 0; --edits) {
                const auto at = kVhdxLog + 40960 + static_cast<qsizetype>(random() % 200);
                mutant[at] = static_cast<char>(random());
            }
            // The sum of the first entry is right again: what it says is looked at.
            const auto length = qFromLittleEndian<quint32>(mutant.constData() + kVhdxLog + 40968);
            if (length >= 64 && length <= 65536) {
                QByteArray entry = mutant.mid(kVhdxLog + 40960, length).replace(4, 4, zeros(4));
                entry.replace(4, 4, littleEndian32(crc32cOf(entry)));
                mutant.replace(kVhdxLog + 40960, length, entry);
            }
            const auto disk = opened(mutant, {.repair = true});
            // Whatever is accepted can be read from end to end without leaving the file.
            if (disk && (*disk)->sizeBytes() <= quint64{64} << 20)
                QVERIFY(!bytesOf(**disk).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestVhdxLog)
#include "tst_vhdxlog.moc"
