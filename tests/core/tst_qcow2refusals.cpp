#include "core/disk/diskreader.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/qcow2images.h"

#include <QObject>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Patch {
    qsizetype offset;
    QByteArray bytes;
};
QByteArray patched(const Qcow2Image &image, const std::vector<Patch> &patches)
{
    QByteArray file = image.file;
    for (const Patch &patch : patches)
        file = with(file, patch.offset, patch.bytes);
    return file;
}
QByteArray with32(const Qcow2Image &image, qsizetype offset, quint32 value)
{
    return with(image.file, offset, bigEndian32(value));
}
QByteArray with64(const Qcow2Image &image, qsizetype offset, quint64 value)
{
    return with(image.file, offset, bigEndian64(value));
}
QByteArray withExtension(const Qcow2Image &image, quint32 type, const QByteArray &data)
{
    return with(image.file, 104,
                bigEndian32(type) + bigEndian32(static_cast<quint32>(data.size())) + data);
}

// A cluster of mixedQcow2() that stands in the file as it is, one whose bytes are not read, and
// two that are packed.
constexpr qsizetype kPlain = 2;
constexpr qsizetype kZeroKept = 1;
constexpr qsizetype kPacked = 3;
constexpr qsizetype kNextPacked = 4;

// Changes bits of the L2 entry of a cluster.
QByteArray withEntry(const Qcow2Image &image, qsizetype cluster, quint64 set, quint64 cleared = 0)
{
    const qsizetype offset = image.entryOf(cluster);
    return with64(image, offset, (image.entry(offset) & ~cleared) | set);
}
// Makes a cluster of the disk stand somewhere else in the file.
QByteArray moved(const Qcow2Image &image, qsizetype cluster, qsizetype host)
{
    return withEntry(image, cluster, static_cast<quint64>(host), 0x00FF'FFFF'FFFF'FE00);
}
QByteArray movedPacked(const Qcow2Image &image, qsizetype cluster, qsizetype host)
{
    const quint64 offsetMask = (quint64{1} << (62 - (image.shape.clusterBits - 8))) - 1;
    return withEntry(image, cluster, static_cast<quint64>(host), offsetMask);
}

struct Refusal {
    const char *name;
    const char *reason;
    QByteArray (*change)(const Qcow2Image &);
};

const std::vector<Refusal> kHeaderRefusals{
    {"backing file offset", "backingFile", [](auto &i) { return with64(i, 8, 512); }},
    {"backing file size", "backingFile", [](auto &i) { return with32(i, 16, 9); }},
    {"backing file, and nothing else right", "backingFile",
     [](auto &i) { return with(with64(i, 8, 512), 20, QByteArray(80, '\xff')); }},
    {"data file bit", "dataFile", [](auto &i) { return with64(i, 72, 4); }},
    {"data file named without the bit", "dataFile",
     [](auto &i) { return withExtension(i, 0x44415441, "json:{}"); }},
    {"raw data file bit", "dataFile", [](auto &i) { return with64(i, 88, 2); }},
    {"AES", "encrypted", [](auto &i) { return with32(i, 32, 1); }},
    {"LUKS", "encrypted", [](auto &i) { return with32(i, 32, 2); }},
    {"unknown encryption", "header", [](auto &i) { return with32(i, 32, 3); }},
    {"encryption header without encryption", "header",
     [](auto &i) { return withExtension(i, 0x0537BE77, zeros(16)); }},
    {"corrupt bit", "corrupt", [](auto &i) { return with64(i, 72, 2); }},
    {"dirty bit", "dirty", [](auto &i) { return with64(i, 72, 1); }},
    {"unknown feature", "feature", [](auto &i) { return with64(i, 72, 32); }},
    {"last feature bit", "feature", [](auto &i) { return with64(i, 72, quint64{1} << 63); }},
    {"unknown compression", "feature",
     [](auto &i) {
         return patched(i, {{72, bigEndian64(8)}, {100, bigEndian32(112)}, {104, "\2"}});
     }},
    {"compression bit alone", "header", [](auto &i) { return with64(i, 72, 8); }},
    {"compression without its bit", "header",
     [](auto &i) { return patched(i, {{100, bigEndian32(112)}, {104, "\1"}}); }},
    {"subclusters of less than a sector", "header", [](auto &i) { return with64(i, 72, 16); }},
    {"version 0", "header", [](auto &i) { return with32(i, 4, 0); }},
    {"version 4", "header", [](auto &i) { return with32(i, 4, 4); }},
    {"clusters of 256 bytes", "header", [](auto &i) { return with32(i, 20, 8); }},
    {"clusters of 4 MiB", "header", [](auto &i) { return with32(i, 20, 22); }},
    {"clusters of 2^4294967295", "header", [](auto &i) { return with32(i, 20, ~0U); }},
    {"refcounts of 128 bits", "header", [](auto &i) { return with32(i, 96, 7); }},
    {"header shorter than its version's", "header", [](auto &i) { return with32(i, 100, 96); }},
    {"header of an odd length", "header", [](auto &i) { return with32(i, 100, 109); }},
    {"header longer than a cluster", "header", [](auto &i) { return with32(i, 100, 4104); }},
    {"extension out of the first cluster", "header",
     [](auto &i) {
         return patched(i, {{104, bigEndian32(0x6803f857) + bigEndian32(4096 - 112 + 1)}});
     }},
    {"extension of 4 GiB", "header",
     [](auto &i) { return patched(i, {{104, bigEndian32(0x6803f857) + bigEndian32(~0U)}}); }},
    {"65 extensions", "header",
     [](auto &i) { return patched(i, {{104, (bigEndian32(1) + bigEndian32(0)).repeated(65)}}); }},
    {"no disk", "size.invalid", [](auto &i) { return with64(i, 24, 0); }},
    {"half a sector", "size.invalid", [](auto &i) { return with64(i, 24, 4096 + 256); }},
    {"above 64 TiB", "size.tooLarge",
     [](auto &i) { return with64(i, 24, (quint64{64} << 40) + 512); }},
    {"2^64 - 512 bytes", "size.tooLarge", [](auto &i) { return with64(i, 24, ~quint64{0} - 511); }},
    {"L1 table too short for the disk", "header",
     [](auto &i) { return with64(i, 24, quint64{1} << 40); }},
    {"no L1 table", "header", [](auto &i) { return with32(i, 36, 0); }},
    {"L1 table above 32 MiB", "header", [](auto &i) { return with32(i, 36, (4U << 20) + 1); }},
    {"L1 table out of line", "header", [](auto &i) { return with64(i, 40, 512); }},
    {"L1 table in the header", "overlap", [](auto &i) { return with64(i, 40, 0); }},
    {"L1 table behind the end", "truncated",
     [](auto &i) { return with64(i, 40, quint64{1} << 40); }},
    {"L1 table at the end of numbers", "truncated",
     [](auto &i) { return with64(i, 40, ~quint64{0} << 12); }},
    {"no refcount table", "header", [](auto &i) { return with32(i, 56, 0); }},
    {"refcount table above 8 MiB", "header", [](auto &i) { return with32(i, 56, 2049); }},
    {"refcount table out of line", "header", [](auto &i) { return with64(i, 48, 8); }},
    {"refcount table in the header", "overlap", [](auto &i) { return with64(i, 48, 0); }},
    {"refcount table on the L1 table", "overlap",
     [](auto &i) { return with64(i, 48, static_cast<quint64>(i.l1)); }},
    {"too many snapshots", "header", [](auto &i) { return with32(i, 60, 65537); }},
    {"snapshots out of line", "header",
     [](auto &i) { return patched(i, {{60, bigEndian32(1)}, {64, bigEndian64(8)}}); }},
    {"snapshots on the header", "overlap",
     [](auto &i) { return patched(i, {{60, bigEndian32(1)}, {64, bigEndian64(0)}}); }},
    {"snapshots behind the end", "truncated",
     [](auto &i) {
         return patched(i, {{60, bigEndian32(1)}, {64, bigEndian64(~quint64{0} << 12)}});
     }},
};

const std::vector<Refusal> kTableRefusals{
    {"reserved low bit of L1", "table", [](auto &i) { return with(i.file, i.l1 + 7, "\1"); }},
    {"reserved high bit of L1", "table", [](auto &i) { return with(i.file, i.l1, "\xC0"); }},
    {"L2 table out of line", "table",
     [](auto &i) { return with64(i, i.l1, static_cast<quint64>(i.l2) + 512); }},
    {"L2 table behind the end", "truncated",
     [](auto &i) { return with64(i, i.l1, quint64{1} << 40); }},
    {"L2 table is the L1 table", "overlap",
     [](auto &i) { return with64(i, i.l1, static_cast<quint64>(i.l1)); }},
    {"L2 table is a refcount block", "overlap",
     [](auto &i) { return with64(i, i.l1, static_cast<quint64>(i.refcountBlock)); }},
    {"an L2 table twice", "overlap",
     [](auto &i) { return with64(i, i.l1 + 8, static_cast<quint64>(i.l2)); }},
    {"reserved bit of the refcount table", "table",
     [](auto &i) { return with(i.file, i.refcountTable + 7, "\1"); }},
    {"refcount block is the header", "table",
     [](auto &i) { return with64(i, i.refcountTable, 1); }},
    {"refcount block is its table", "overlap",
     [](auto &i) { return with64(i, i.refcountTable, static_cast<quint64>(i.refcountTable)); }},
    {"refcount block behind the end", "truncated",
     [](auto &i) { return with64(i, i.refcountTable, ~quint64{0} << 12 & 0x00FF'FFFF'FFFF'FE00); }},
    {"a refcount block twice", "overlap",
     [](auto &i) { return with64(i, i.refcountTable + 8, static_cast<quint64>(i.refcountBlock)); }},
    {"reserved low bit of L2", "table", [](auto &i) { return withEntry(i, kPlain, 2); }},
    {"reserved high bit of L2", "table",
     [](auto &i) { return withEntry(i, kPlain, quint64{1} << 61); }},
    {"cluster out of line", "table", [](auto &i) { return withEntry(i, kPlain, 512); }},
    {"used cluster without a place", "table",
     [](auto &i) { return withEntry(i, kPlain, 0, 0x00FF'FFFF'FFFF'FE00); }},
    {"cluster behind the end", "truncated",
     [](auto &i) { return moved(i, kPlain, qsizetype{1} << 40); }},
    {"cluster half behind the end", "truncated",
     [](auto &i) { return moved(i, kPlain, i.file.size() / 4096 * 4096); }},
    {"zero cluster behind the end", "truncated",
     [](auto &i) { return moved(i, kZeroKept, qsizetype{1} << 40); }},
    {"a cluster twice", "overlap", [](auto &i) { return moved(i, kPlain, i.hosts[kZeroKept]); }},
    {"cluster is the header's", "overlap", [](auto &i) { return movedPacked(i, kPacked, 128); }},
    {"cluster is the L1 table", "overlap", [](auto &i) { return moved(i, kPlain, i.l1); }},
    {"cluster is an L2 table", "overlap", [](auto &i) { return moved(i, kPlain, i.l2); }},
    {"cluster is the refcount table", "overlap",
     [](auto &i) { return moved(i, kPlain, i.refcountTable); }},
    {"cluster is a refcount block", "overlap",
     [](auto &i) { return moved(i, kZeroKept, i.refcountBlock); }},
    {"packed cluster is an L2 table", "overlap",
     [](auto &i) { return movedPacked(i, kPacked, i.l2); }},
    {"packed cluster in a plain one", "overlap",
     [](auto &i) { return movedPacked(i, kPacked, i.hosts[kPlain] + 100); }},
    {"a packed cluster twice", "overlap",
     [](auto &i) { return movedPacked(i, kPacked, i.hosts[kNextPacked]); }},
    {"packed clusters that overlap", "overlap",
     [](auto &i) { return movedPacked(i, kPacked, i.hosts[kNextPacked] + 1); }},
    {"packed cluster behind the end", "truncated",
     [](auto &i) { return movedPacked(i, kPacked, qsizetype{1} << 40); }},
    {"packed cluster nowhere", "table", [](auto &i) { return movedPacked(i, kPacked, 0); }},
};

void addRefusals(const std::vector<Refusal> &refusals)
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < refusals.size(); ++i)
        QTest::newRow(refusals[i].name) << static_cast<int>(i);
}

QString wanted(const Refusal &refusal)
{
    const auto reason = QString::fromLatin1(refusal.reason);
    return (reason.startsWith(QStringLiteral("size.")) ? QStringLiteral("source.")
                                                       : QStringLiteral("source.image."))
        + reason;
}

// One cluster more than an L2 table maps: two of them.
Qcow2Image honest()
{
    return mixedQcow2({.clusterBits = 12}, 513 * 4096);
}

}  // namespace

class TestQcow2Refusals final : public QObject {
    Q_OBJECT

private:
    static QString reasonOf(const QByteArray &file, bool repair = false)
    {
        const auto disk = openDisk(std::make_unique<CutBytes>(file),
                                   {.format = QStringLiteral("qcow2"), .repair = repair});
        return disk ? QStringLiteral("accepted") : disk.error().reason;
    }

private Q_SLOTS:
    void headers_data() { addRefusals(kHeaderRefusals); }
    void headers()
    {
        QFETCH(const int, index);
        const Refusal &refusal = kHeaderRefusals[static_cast<std::size_t>(index)];
        QCOMPARE(reasonOf(refusal.change(honest())), wanted(refusal));
    }

    void tables_data() { addRefusals(kTableRefusals); }
    void tables()
    {
        QFETCH(const int, index);
        const Refusal &refusal = kTableRefusals[static_cast<std::size_t>(index)];
        const Qcow2Image image = honest();
        QCOMPARE(reasonOf(image.file), QStringLiteral("accepted"));
        QCOMPARE(reasonOf(refusal.change(image)), wanted(refusal));
    }

    void subclusters()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 14, .hasSubclusters = true}, 40 << 14);
        const auto reason = [&image](qsizetype cluster, const QByteArray &bitmap) {
            return reasonOf(with(image.file, image.entryOf(cluster) + 8, bitmap));
        };
        const QString table = QStringLiteral("source.image.table");
        QCOMPARE(reasonOf(image.file), QStringLiteral("accepted"));
        // Both stored and zero; stored in a cluster that is nowhere; any of a packed one.
        QCOMPARE(reason(kPlain, bigEndian64(0x0000'0001'0000'0001)), table);
        QCOMPARE(reason(0, bigEndian64(1)), table);
        QCOMPARE(reason(kPacked, bigEndian64(1)), table);
        // The zero bit is reserved where there are subclusters.
        QCOMPARE(reasonOf(withEntry(image, kPlain, 1)), table);
    }

    void versionTwoHasNoZeroClusters()
    {
        const Qcow2Image image = mixedQcow2({.version = 2}, 40 << 12);
        QCOMPARE(reasonOf(image.file), QStringLiteral("accepted"));
        QCOMPARE(reasonOf(withEntry(image, kPlain, 1)), QStringLiteral("source.image.table"));
    }

    void aDirtyImageIsReadOnceSomebodyConsents()
    {
        const Qcow2Image image = honest();
        const QByteArray dirty = with64(image, 72, 1);
        QCOMPARE(reasonOf(dirty), QStringLiteral("source.image.dirty"));
        const auto disk = openDisk(std::make_unique<CutBytes>(dirty), {.repair = true});
        QVERIFY(disk);
        QVERIFY(bytesOf(**disk) == image.disk);
        // Consent is not asked for what cannot be mended.
        const QByteArray worse = with(dirty, image.l1 + 7, "\1");
        QCOMPARE(reasonOf(worse), QStringLiteral("source.image.table"));
        QCOMPARE(reasonOf(with64(image, 72, 3), true), QStringLiteral("source.image.corrupt"));
    }

    void sixtyFourExtensionsAreAllowed()
    {
        const Qcow2Image image = honest();
        const QByteArray many =
            with(image.file, 104, (bigEndian32(1) + bigEndian32(0)).repeated(64));
        QCOMPARE(reasonOf(many), QStringLiteral("accepted"));
    }

    void changedBytesNeverLeadOutOfTheFile()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 9}, 100 << 9);
        std::mt19937 random(11);
        int accepted = 0;
        for (int i = 0; i < 5000; ++i) {
            QByteArray file = image.file;
            for (auto n = random() % 3 + 1; n > 0; --n) {
                // Tables stand before the clusters.
                const auto offset = static_cast<qsizetype>(random()) % (image.l2 + 1024);
                file[offset] = static_cast<char>(random());
            }
            const auto disk = openDisk(std::make_unique<CutBytes>(file), {.repair = true});
            if (!disk)
                continue;
            ++accepted;
            std::uint64_t end = 0;
            for (std::uint64_t done = 0; done < std::min<quint64>((*disk)->sizeBytes(), 1 << 20);
                 done = end) {
                const auto data = (*disk)->nextData(done, end);
                QVERIFY(data >= done && end <= (*disk)->sizeBytes());
                std::vector<std::byte> bytes(
                    static_cast<std::size_t>(std::min<quint64>(end - data, 65'536)));
                if (const auto read = (*disk)->read(data, bytes); !read)
                    QCOMPARE(read.error().reason, QStringLiteral("source.image.compressed"));
            }
        }
        QVERIFY(accepted > 0);
    }
};

QTEST_GUILESS_MAIN(TestQcow2Refusals)
#include "tst_qcow2refusals.moc"
