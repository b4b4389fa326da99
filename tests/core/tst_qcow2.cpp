#include "core/disk/diskreader.h"
#include "tests/support/cutbytes.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/qcow2comparison.h"
#include "tests/support/qcow2images.h"

#include <QObject>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Result<std::unique_ptr<DiskReader>> openedBytes(const QByteArray &file)
{
    return openDisk(std::make_unique<CutBytes>(file), {.format = QStringLiteral("qcow2")});
}

// The image of the row that is being tested.
Qcow2Image imageOfRow()
{
    QFETCH(const int, index);
    return mixedQcow2(everyQcow2Shape()[static_cast<std::size_t>(index)]);
}

}  // namespace

class TestQcow2 final : public QObject {
    Q_OBJECT

private:
    static void addShapes()
    {
        QTest::addColumn<int>("index");
        const auto all = everyQcow2Shape();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(nameOf(all[i]).constData()) << static_cast<int>(i);
    }

private Q_SLOTS:
    void everyShapeIsReadByteForByte_data() { addShapes(); }
    void everyShapeIsReadByteForByte()
    {
        const Qcow2Image image = imageOfRow();
        QCOMPARE(qcow2Verdict(openedBytes(image.file), image.disk), QString());
    }

    void aCutImageIsRefusedOrReadByteForByte_data() { addShapes(); }
    void aCutImageIsRefusedOrReadByteForByte()
    {
        const Qcow2Image image = imageOfRow();
        const int cuts = image.shape.clusterBits == 12 ? 2000 : 100;
        std::mt19937 random(3);
        int refused = 0;
        for (int i = 0; i < cuts; ++i) {
            // Every other cut is near the end, where what is missing is hardest to see.
            const auto most = i % 2 == 0 ? image.file.size() : qsizetype{2000};
            const auto size = image.file.size() - 1 - static_cast<qsizetype>(random()) % most;
            if (size < 8)
                continue;  // not enough to be told for a QCOW2
            const auto disk = openDisk(std::make_unique<CutBytes>(image.file, size),
                                       {.format = QStringLiteral("qcow2")});
            if (!disk)
                ++refused;
            else
                QVERIFY2(bytesOf(**disk) == image.disk, qPrintable(QString::number(size)));
        }
        QVERIFY(refused > cuts / 2);
    }

    void aCutInTheLastSectorIsFoundWhenOpened()
    {
        const Qcow2Image image = mixedQcow2({});
        QVERIFY(image.file.size() % 512 > 100);
        for (qsizetype missing = 1; missing <= image.file.size() % 512 + 1; ++missing) {
            const auto disk =
                openDisk(std::make_unique<CutBytes>(image.file, image.file.size() - missing), {});
            QVERIFY2(!disk, qPrintable(QString::number(missing)));
        }
    }

    void severalThreadsReadAtOnce_data() { addShapes(); }
    void severalThreadsReadAtOnce()
    {
        const Qcow2Image image = imageOfRow();
        const auto disk = openedBytes(image.file);
        QVERIFY(disk);
        QCOMPARE(differencesInThreads(**disk, image.disk), 0);
    }

    void aDamagedStreamIsFoundByTheContentCheck()
    {
        for (const bool isZstd : {false, true}) {
            const Qcow2Image image =
                qcow2Image({.isZstd = isZstd}, packableBytes(8 << 20), [](qsizetype cluster) {
                    return cluster % 3 == 0 ? Qcow2Store::Plain : Qcow2Store::Packed;
                });
            const auto damaged = static_cast<std::size_t>(1000);
            const auto disk = openedBytes(with(image.file, image.hosts[damaged], "\xff\xff\xff"));
            QVERIFY(disk);
            const auto content = (*disk)->checkContent({});
            QVERIFY(!content);
            QCOMPARE(content.error().reason, QStringLiteral("source.image.compressed"));
            QCOMPARE(content.error().arguments.value(2), QString::number(damaged * 4096));
            // The others are read all the same.
            QVERIFY(bytesAt(**disk, 1000 * 4096, 4096).isEmpty());
            QCOMPARE(bytesAt(**disk, 0, 1000 * 4096), image.disk.left(1000 * 4096));
            std::stop_source stop;
            stop.request_stop();
            QVERIFY((*disk)->checkContent(stop.get_token()));
        }
    }

    void smallReadsUnpackAClusterOnce()
    {
        const Qcow2Image image = qcow2Image({.clusterBits = 16}, packableBytes(1 << 20),
                                            [](qsizetype) { return Qcow2Store::Packed; });
        const auto disk = openedBytes(image.file);
        QVERIFY(disk);
        for (qsizetype at = 0; at < image.disk.size(); at += 512)
            QCOMPARE(bytesAt(**disk, at, 512), image.disk.mid(at, 512));
    }

    void clustersInAnyOrderAreReadByteForByte()
    {
        // Swaps the places of neighbours in pairs: runs go backwards, in both kinds of cluster.
        Qcow2Image image = mixedQcow2({}, 1 << 20);
        QByteArray expected = image.disk;
        const qsizetype cluster = image.clusterBytes();
        for (qsizetype i = 0; i + 1 < 256; i += 2) {
            const QByteArray first = image.file.mid(image.entryOf(i), 8);
            const QByteArray second = image.file.mid(image.entryOf(i + 1), 8);
            image.file.replace(image.entryOf(i), 16, second + first);
            expected.replace(i * cluster, 2 * cluster,
                             image.disk.mid((i + 1) * cluster, cluster)
                                 + image.disk.mid(i * cluster, cluster));
        }
        QCOMPARE(qcow2Verdict(openedBytes(image.file), expected), QString());
    }
};

QTEST_GUILESS_MAIN(TestQcow2)
#include "tst_qcow2.moc"
