#include "core/disk/diskreader.h"
#include "tests/support/diskimages.h"
#include "tests/support/qcow2comparison.h"
#include "tests/support/qcow2images.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::test;

// The reader and QEMU's own tools on the same images. Apart from the other tests because
// ThreadSanitizer lets no process start threads after it has started a program.
class TestQcow2Qemu final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    bool qemuImg(const QStringList &arguments) const
    {
        return run(QStringLiteral("qemu-img"), arguments) == 0;
    }
    // Makes a raw disk with data, text and holes, and returns its content.
    QByteArray makeRaw(qsizetype bytes) const
    {
        QByteArray disk = packableBytes(bytes);
        for (qsizetype at = 0; at + 50'000 < bytes; at += 170'000)
            disk.replace(at, 50'000, at % 340'000 == 0 ? zeros(50'000) : noise(50'000));
        return writeFile(path("disk.raw"), disk) ? disk : QByteArray();
    }
    // Makes image.qcow2 of disk.raw.
    bool convert(const QStringList &options) const
    {
        return qemuImg(QStringList{QStringLiteral("convert"), QStringLiteral("-f"),
                                   QStringLiteral("raw"), QStringLiteral("-O"),
                                   QStringLiteral("qcow2")}
                       + options + QStringList{path("disk.raw"), path("image.qcow2")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
    }

    void whatTheBuilderMakesIsSoundForQemu_data()
    {
        QTest::addColumn<int>("index");
        const auto all = everyQcow2Shape();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(nameOf(all[i]).constData()) << static_cast<int>(i);
    }
    void whatTheBuilderMakesIsSoundForQemu()
    {
        QFETCH(const int, index);
        const Qcow2Image image = mixedQcow2(everyQcow2Shape()[static_cast<std::size_t>(index)]);
        QVERIFY(writeFile(path("own.qcow2"), image.file));
        QVERIFY(qemuImg({QStringLiteral("check"), QStringLiteral("-q"), path("own.qcow2")}));
        QVERIFY(qemuImg({QStringLiteral("convert"), QStringLiteral("-f"), QStringLiteral("qcow2"),
                         QStringLiteral("-O"), QStringLiteral("raw"), path("own.qcow2"),
                         path("own.raw")}));
        QVERIFY(readFile(path("own.raw")) == image.disk);
    }

    void whatQemuMakesIsReadByteForByte_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::addColumn<QString>("options");
        const auto add = [](qsizetype bytes, const char *how, const char *options) {
            QTest::addRow("%lld bytes %s %s", static_cast<long long>(bytes), how, options)
                << bytes
                << QString::fromLatin1(how) + QStringLiteral(" -o ") + QString::fromLatin1(options);
        };
        for (const char *options :
             {"cluster_size=512", "cluster_size=4k", "cluster_size=64k",
              "cluster_size=2M,refcount_bits=1", "compat=0.10", "compression_type=zstd",
              "extended_l2=on", "extended_l2=on,cluster_size=16k,compression_type=zstd",
              "lazy_refcounts=on,refcount_bits=64"}) {
            add(512, "-c", options);
            add(66'048, "-m 4 -W", options);
            add(1'500'160, "-c -m 4 -W", options);
            add(1'500'160, "-S 0", options);
        }
        for (const char *options : {"preallocation=metadata", "preallocation=falloc",
                                    "preallocation=full", "preallocation=metadata,extended_l2=on"})
            add(1'500'160, "-S 0", options);
    }
    void whatQemuMakesIsReadByteForByte()
    {
        QFETCH(const qsizetype, bytes);
        QFETCH(const QString, options);
        const QByteArray disk = makeRaw(bytes);
        QVERIFY(!disk.isEmpty());
        QVERIFY(convert(options.split(u' ')));
        QCOMPARE(qcow2Verdict(openDisk(path("image.qcow2")), disk, 5), QString());
    }

    void emptyImagesAreZeros()
    {
        // Its L1 table, the last thing in the file, is not padded to a cluster.
        QVERIFY(qemuImg({QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                         QStringLiteral("qcow2"), path("empty.qcow2"), QStringLiteral("10G")}));
        QVERIFY(readFile(path("empty.qcow2")).size() % 65536 != 0);
        const auto disk = openDisk(path("empty.qcow2"));
        QVERIFY(disk);
        std::uint64_t end = 0;
        QCOMPARE((*disk)->nextData(0, end), quint64{10} << 30);
        QCOMPARE(bytesAt(**disk, 5'000'000, 100'000), zeros(100'000));
    }

    void theActiveLayerOfAnImageWithSnapshotsIsRead()
    {
        const QByteArray disk = makeRaw(1'000'448);
        QVERIFY(convert({}));
        const QString image = path("image.qcow2");
        for (const char *name : {"one", "two", "a longer name"})
            QVERIFY(qemuImg(
                {QStringLiteral("snapshot"), QStringLiteral("-c"), QLatin1String(name), image}));
        QVERIFY(qemuImg(
            {QStringLiteral("bitmap"), QStringLiteral("--add"), image, QStringLiteral("bitmap")}));
        QCOMPARE(qcow2Verdict(openDisk(image), disk), QString());
        const QByteArray file = readFile(image);
        QCOMPARE(bigEndian32(3), file.mid(60, 4));
        // The extra data of a snapshot's entry are at most 1024 bytes.
        const auto snapshots = static_cast<qsizetype>(qFromBigEndian<quint64>(file.data() + 64));
        QVERIFY(writeFile(image, with(file, snapshots + 36, bigEndian32(1025))));
        const auto refused = openDisk(image);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("source.image.header"));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Qemu)
#include "tst_qcow2qemu.moc"
