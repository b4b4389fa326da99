#include "core/disk/diskreader.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/vmdkimages.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <stop_token>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kGrain = 64 * 1024;
constexpr qsizetype kDiskBytes = 70 * kGrain + 3 * 512;

}  // namespace

class TestVmdk final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QByteArray convertedByQemu(const QByteArray &disk, const QStringList &options)
    {
        const QString raw = m_dir.filePath(QStringLiteral("disk.raw"));
        const QString vmdk = m_dir.filePath(QStringLiteral("disk.vmdk"));
        QStringList arguments{QStringLiteral("convert"), QStringLiteral("-f"),
                              QStringLiteral("raw"),     QStringLiteral("-O"),
                              QStringLiteral("vmdk"),    QStringLiteral("-o")};
        arguments << options.join(QLatin1Char(',')) << raw << vmdk;
        return writeFile(raw, disk) && run(QStringLiteral("qemu-img"), arguments) == 0
            ? readFile(vmdk)
            : QByteArray();
    }

private Q_SLOTS:
    void honestFilesReadBackExactly_data();
    void honestFilesReadBackExactly();
    void filesOfQemuReadBackExactly_data();
    void filesOfQemuReadBackExactly();
    void grainsWrittenOutOfOrderReadBackExactly();
    void cutFilesAreRefusedOrExact_data();
    void cutFilesAreRefusedOrExact();
    void damagedBytesNeverLeadOutOfTheFile_data();
    void damagedBytesNeverLeadOutOfTheFile();
    void threadsReadAtOnce_data();
    void threadsReadAtOnce();
    void tablesThatShareASlotOfTheCacheAreKeptApart();
    void contentCheckStops();
};

void TestVmdk::honestFilesReadBackExactly_data()
{
    QTest::addColumn<VmdkShape>("shape");
    QTest::addColumn<qsizetype>("bytes");
    const auto row = [](const char *name, VmdkShape shape, qsizetype bytes = kDiskBytes) {
        QTest::newRow(name) << shape << bytes;
    };
    row("monolithicSparse", {});
    row("one directory", {.hasRedundant = false});
    row("entries for zeros", {.marksZeros = true});
    row("backwards", {.isBackwards = true});
    row("grains at odd sectors", {.firstGrain = 131});
    row("grains of 4 KiB", {.grainSectors = 8, .firstGrain = 256}, 5 * 1024 * 1024 + 512);
    row("grains of 1 MiB", {.grainSectors = 2048, .firstGrain = 2048});
    row("one sector", {}, 512);
    row("a table's edge", {.grainSectors = 8}, 512 * 4096);
    row("behind a table's edge", {.grainSectors = 8}, 512 * 4096 + 512);
    row("streamOptimized", vmdkStream());
    row("stream with the directory in front", {.isCompressed = true});
    row("stream backwards", {.isCompressed = true, .isBackwards = true});
    row("stream, last grain short",
        {.isCompressed = true,
         .hasFooter = true,
         .hasRedundant = false,
         .packsWholeGrains = false});
    row("stream with entries for zeros", {.isCompressed = true, .marksZeros = true});
    row("stream of 4 KiB grains",
        {.isCompressed = true, .hasFooter = true, .hasRedundant = false, .grainSectors = 8},
        5 * 1024 * 1024 + 512);
    row("stream of 1 MiB grains",
        {.isCompressed = true, .hasFooter = true, .hasRedundant = false, .grainSectors = 2048});
    row("stream of one sector", vmdkStream(), 512);
}

void TestVmdk::honestFilesReadBackExactly()
{
    QFETCH(VmdkShape, shape);
    QFETCH(qsizetype, bytes);
    const QByteArray disk = vmdkContent(bytes);
    const auto reader = openedImage(vmdkImage(disk, shape).file);
    QVERIFY2(reader, qPrintable(reader ? QString() : faultText(reader.error()).message));
    QCOMPARE((*reader)->format(), QStringLiteral("vmdk"));
    QCOMPARE((*reader)->subformat(),
             shape.isCompressed ? QStringLiteral("streamOptimized")
                                : QStringLiteral("monolithicSparse"));
    QVERIFY((*reader)->holesAreProven());
    QCOMPARE(difference(**reader, disk), QString());
    QVERIFY((*reader)->checkContent({}));
    QVERIFY((*reader)->checkUnchanged());
}

void TestVmdk::filesOfQemuReadBackExactly_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<qsizetype>("bytes");
    const QString sparseType = QStringLiteral("subformat=monolithicSparse");
    const QString streamType = QStringLiteral("subformat=streamOptimized");
    for (const QString &type : {sparseType, streamType}) {
        const auto row = [&type](const char *name, const QStringList &options, qsizetype bytes) {
            QTest::addRow("%s %s", qPrintable(type), name)
                << (QStringList{type} + options) << bytes;
        };
        row("plain", {}, kDiskBytes);
        row("one sector", {}, 512);
        row("one grain", {}, kGrain);
        row("a grain and a sector", {}, kGrain + 512);
        row("two tables", {}, 512 * kGrain + 512);
        row("compat6", {QStringLiteral("compat6=on")}, kDiskBytes);
        row("hwversion", {QStringLiteral("hwversion=14")}, kDiskBytes);
        row("zeroed grains", {QStringLiteral("zeroed_grain=on")}, kDiskBytes);
        row("lsilogic", {QStringLiteral("adapter_type=lsilogic")}, kDiskBytes);
        row("buslogic", {QStringLiteral("adapter_type=buslogic")}, kDiskBytes);
    }
}

void TestVmdk::filesOfQemuReadBackExactly()
{
    if (program(QStringLiteral("qemu-img")).isEmpty())
        QSKIP("qemu-img is not installed");
    QFETCH(QStringList, options);
    QFETCH(qsizetype, bytes);
    const QByteArray disk = vmdkContent(bytes);
    const QByteArray file = convertedByQemu(disk, options);
    QVERIFY(!file.isEmpty());
    const auto reader = openedImage(file);
    QVERIFY2(reader, qPrintable(reader ? QString() : faultText(reader.error()).message));
    QCOMPARE(difference(**reader, disk, 20), QString());
    QVERIFY((*reader)->checkContent({}));
}

void TestVmdk::grainsWrittenOutOfOrderReadBackExactly()
{
    if (program(QStringLiteral("qemu-io")).isEmpty())
        QSKIP("qemu-io is not installed");
    const QString vmdk = m_dir.filePath(QStringLiteral("written.vmdk"));
    const QString raw = m_dir.filePath(QStringLiteral("written.raw"));
    const QString size = QStringLiteral("40M");
    QCOMPARE(run(QStringLiteral("qemu-img"),
                 {QStringLiteral("create"), QStringLiteral("-f"), QStringLiteral("vmdk"),
                  QStringLiteral("-o"), QStringLiteral("zeroed_grain=on"), vmdk, size}),
             0);
    QStringList commands{QStringLiteral("-f"), QStringLiteral("vmdk")};
    for (const char *command :
         {"write -P 1 30M 100k", "write -P 2 5k 1k", "write -P 3 39M 1M", "write -P 4 16M 2M",
          "write -z 17M 512k", "write -P 5 100k 3M", "write -z 1M 64k"})
        commands << QStringLiteral("-c") << QLatin1String(command);
    QCOMPARE(run(QStringLiteral("qemu-io"), commands << vmdk), 0);
    QCOMPARE(
        run(QStringLiteral("qemu-img"),
            {QStringLiteral("convert"), QStringLiteral("-O"), QStringLiteral("raw"), vmdk, raw}),
        0);
    const auto reader = openDisk(vmdk);
    QVERIFY(reader);
    QCOMPARE(difference(**reader, readFile(raw), 20), QString());
}

void TestVmdk::cutFilesAreRefusedOrExact_data()
{
    QTest::addColumn<VmdkShape>("shape");
    QTest::newRow("monolithicSparse") << VmdkShape();
    QTest::newRow("backwards") << VmdkShape{.isBackwards = true, .firstGrain = 131};
    QTest::newRow("streamOptimized") << vmdkStream();
    QTest::newRow("stream without a footer") << VmdkShape{.isCompressed = true};
}

void TestVmdk::cutFilesAreRefusedOrExact()
{
    QFETCH(VmdkShape, shape);
    const QByteArray disk = vmdkContent(7 * kGrain + 512);
    const QByteArray file = vmdkImage(disk, shape).file;
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const qsizetype size =
            i < 100 ? file.size() - 1 - i : static_cast<qsizetype>(random()) % file.size() + 1;
        const auto reader = openDisk(std::make_unique<CutBytes>(file, size), {});
        if (!reader || !(*reader)->checkContent({}))
            continue;
        // Shorter than a magic number it is a raw disk, or none.
        if ((*reader)->format() == QLatin1String("vmdk"))
            QCOMPARE(bytesOf(**reader), disk);
        else
            QVERIFY(size < 4);
    }
}

void TestVmdk::damagedBytesNeverLeadOutOfTheFile_data()
{
    cutFilesAreRefusedOrExact_data();
}

void TestVmdk::damagedBytesNeverLeadOutOfTheFile()
{
    QFETCH(VmdkShape, shape);
    const VmdkImage image = vmdkImage(vmdkContent(7 * kGrain + 512), shape);
    std::vector<qsizetype> places{image.directory};
    for (const auto &[table, offset] : image.tables)
        places.push_back(offset);
    for (const auto &[grain, offset] : image.grains)
        places.push_back(offset);
    std::mt19937 random(11);
    int accepted = 0;
    for (int i = 0; i < 600; ++i) {
        QByteArray file = image.file;
        for (auto flips = 1 + random() % 3; flips > 0; --flips) {
            const qsizetype place = i % 3 == 0 ? 0 : places[random() % places.size()];
            const auto at = place + static_cast<qsizetype>(random() % (i % 3 == 0 ? 1024 : 64));
            if (at < file.size())
                file[at] = static_cast<char>(random());
        }
        const auto reader = openedImage(file, i % 2 == 0);
        if (!reader)
            continue;
        // CutBytes ends the program where a reader leaves the file.
        std::vector<std::byte> target(
            static_cast<std::size_t>(std::min<std::uint64_t>((*reader)->sizeBytes(), 1 << 20)));
        std::uint64_t end = 0;
        const std::uint64_t begin = (*reader)->nextData(0, end);
        QVERIFY(begin <= end && end <= (*reader)->sizeBytes());
        accepted += (*reader)->read(0, target) && (*reader)->checkContent({}) ? 1 : 0;
    }
    QVERIFY(accepted < 600);
}

void TestVmdk::threadsReadAtOnce_data()
{
    cutFilesAreRefusedOrExact_data();
}

void TestVmdk::threadsReadAtOnce()
{
    QFETCH(VmdkShape, shape);
    const QByteArray disk = vmdkContent(kDiskBytes);
    const auto reader = openedImage(vmdkImage(disk, shape).file);
    QVERIFY(reader);
    QCOMPARE(differencesInThreads(**reader, disk), 0);
}

void TestVmdk::tablesThatShareASlotOfTheCacheAreKeptApart()
{
    // 8200 tables of 4 KiB grains, of which only three are there: 0, 4096 and 8192.
    constexpr qsizetype kTables = 8200;
    constexpr qsizetype kTableSpan = 512 * 4096;
    constexpr qsizetype kSectors = kTables * kTableSpan / 512;
    VmdkShape shape{.hasRedundant = false, .grainSectors = 8};
    shape.descriptor = vmdkDescriptor("monolithicSparse", kSectors);
    QByteArray file = with(vmdkImage(zeros(512), shape).file, 12, littleEndian64(kSectors));
    const qsizetype directory = 128 * 512;
    file = with(file, 56, littleEndian64(directory / 512));
    file = with(file, directory, zeros(kTables * 4));
    file.append(zeros(-file.size() & 511));
    for (qsizetype i = 0; i < 3; ++i) {
        const auto sector = static_cast<quint32>(file.size() / 512);
        file = with(file, directory + i * 4096 * 4, littleEndian32(sector));
        file.append(littleEndian32(sector + 4) + zeros(2044)
                    + noise(4096, static_cast<quint32>(i)));
    }
    const auto reader = openedImage(file);
    QVERIFY2(reader, qPrintable(reader ? QString() : faultText(reader.error()).message));
    for (int round = 0; round < 3; ++round) {
        for (qsizetype i = 0; i < 3; ++i) {
            const qsizetype at = i * 4096 * kTableSpan;
            QCOMPARE(bytesAt(**reader, at, 8192),
                     noise(4096, static_cast<quint32>(i)) + zeros(4096));
            std::uint64_t end = 0;
            QCOMPARE((*reader)->nextData(static_cast<quint64>(at), end), static_cast<quint64>(at));
            QCOMPARE(end, static_cast<quint64>(at + 4096));
        }
    }
    std::uint64_t end = 0;
    QCOMPARE((*reader)->nextData(4096, end), static_cast<quint64>(4096 * kTableSpan));
    QCOMPARE((*reader)->nextData(8192 * kTableSpan + 4096, end), (*reader)->sizeBytes());
}

void TestVmdk::contentCheckStops()
{
    const VmdkImage image = vmdkImage(vmdkContent(kDiskBytes), vmdkStream());
    const auto reader = openedImage(with(image.file, image.grains.at(5) + 20, zeros(40)));
    QVERIFY(reader);
    QVERIFY(!(*reader)->checkContent({}));
    std::stop_source stop;
    stop.request_stop();
    // Nothing is looked at any more.
    QVERIFY((*reader)->checkContent(stop.get_token()));
}

QTEST_GUILESS_MAIN(TestVmdk)
#include "tst_vmdk.moc"
