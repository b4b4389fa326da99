#include "core/store/manifest.h"
#include "core/store/pack.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

using namespace vitrine;

namespace {

Digest key()
{
    return Digest::of(std::as_bytes(std::span("key", 3)));
}

Manifest sample(int blocks)
{
    Manifest manifest;
    manifest.version = Uid::random();
    manifest.region = Uid::random();
    manifest.replica = 2;
    manifest.epoch = 7;
    manifest.disks = {{.sizeBytes = std::uint64_t{100} * kBlockBytes + 512}};
    const Uid packs[] = {Uid::random(), Uid::random()};
    for (int i = 0; i < blocks; ++i) {
        const auto index = static_cast<std::uint64_t>(i == blocks - 1 ? 100 : i);
        manifest.blocks.push_back(
            {index,
             Digest::of(std::as_bytes(std::span(&i, 1))),
             {packs[i % 2], kAlignment * std::uint64_t(i + 1), index == 100 ? 512U : kBlockBytes}});
    }
    return manifest;
}

/// The same blocks, as those of a system disk of 41 blocks and two data disks.
Manifest sampleOfThree()
{
    Manifest manifest = sample(60);
    manifest.disks = {
        {.firstBlock = 0, .sizeBytes = std::uint64_t{40} * kBlockBytes + 1024},
        {.lun = 0,
         .firstBlock = 41,
         .sizeBytes = std::uint64_t{9} * kBlockBytes,
         .vhdFooter = QByteArray(512, 'f')},
        {.lun = 7, .firstBlock = 50, .sizeBytes = std::uint64_t{50} * kBlockBytes + 512},
    };
    return manifest;
}

// A manifest as the first release wrote it: two blocks of a disk of 2 blocks and 512 bytes.
constexpr char kOldManifest[] =
    "564954524d414e310100000000000200111111111111111111111111111111112222222222222222"
    "22222222222222220200000007000000000000000002040000000000000000000100000033333333"
    "333333333333333333333333020000000000000000000000000000007692c3ad3540bb803c020b3a"
    "ee66cd8887123234ea0c6e7143c0add73ff431ed0000000000100000000000000000020002000000"
    "000000003fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f300000000"
    "001002000000000000020000726fb84b18295cd58798d435f0039eff6ec2e5dbbdd1e7ebedb6d2d8"
    "3a42758a";

}  // namespace

class TestManifest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        for (const int blocks : {0, 1, 60}) {
            const Manifest manifest = sample(blocks);
            const auto back = Manifest::decode(manifest.encode(key()), key());
            QVERIFY(back.has_value());
            QCOMPARE(back->version, manifest.version);
            QCOMPARE(back->region, manifest.region);
            QCOMPARE(back->replica, 2);
            QCOMPARE(back->epoch, 7);
            QCOMPARE(back->sizeBytes(), manifest.sizeBytes());
            QCOMPARE(back->blocks.size(), manifest.blocks.size());
            QCOMPARE(back->contentDigest(), manifest.contentDigest());
            for (std::size_t i = 0; i < back->blocks.size(); ++i)
                QVERIFY(back->blocks[i].place == manifest.blocks[i].place);
        }
    }

    void anOldManifestIsReadAndStaysWhatItWas()
    {
        const QByteArray old = QByteArray::fromHex(kOldManifest);
        const auto manifest = Manifest::decode(old, key());
        QVERIFY(manifest.has_value());
        QCOMPARE(manifest->version, Uid::parse(QString(32, u'1')));
        QCOMPARE(manifest->disks.size(), std::size_t(1));
        QVERIFY(!manifest->disks.front().lun);
        QCOMPARE(manifest->sizeBytes(), std::uint64_t(2 * kBlockBytes + 512));
        QCOMPARE(manifest->blocks.size(), std::size_t(2));
        QCOMPARE(manifest->blocks.back().place.length, 512U);
        QCOMPARE(
            manifest->contentDigest().toString(),
            QStringLiteral("0b3bff8c72803949705e427fb7fff364028f11a5af1d9dcfb7421560ee3e94e1"));
        // The catalogue knows the digest of the file.
        QCOMPARE(manifest->encode(key()), old);
    }

    void severalDisksComeBack()
    {
        const Manifest manifest = sampleOfThree();
        const QByteArray bytes = manifest.encode(key());
        const auto back = Manifest::decode(bytes, key());
        QVERIFY(back.has_value());
        QCOMPARE(back->disks.size(), std::size_t(3));
        QCOMPARE(back->sizeBytes(), std::uint64_t(100) * kBlockBytes + 512);
        QCOMPARE(back->disk(0)->vhdFooter, QByteArray(512, 'f'));
        QCOMPARE(back->disk(7)->firstBlock, std::uint64_t(50));
        QCOMPARE(back->disk({})->sizeBytes, std::uint64_t(40) * kBlockBytes + 1024);
        QVERIFY(back->disk(1) == nullptr);
        QCOMPARE(back->encode(key()), bytes);
        for (qsizetype size = 0; size < bytes.size(); size += 13)
            QVERIFY(!Manifest::decode(bytes.left(size), key()));
    }

    void sealedNonsenseOfDisksIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("gap between disks") << 0;
        QTest::newRow("disks over each other") << 1;
        QTest::newRow("LUNs out of order") << 2;
        QTest::newRow("LUN twice") << 3;
        QTest::newRow("no system disk") << 4;
        QTest::newRow("empty disk") << 5;
        QTest::newRow("disk without end") << 6;
        QTest::newRow("half a footer") << 7;
        QTest::newRow("no disk") << 8;
        QTest::newRow("a data disk alone") << 9;
    }
    void sealedNonsenseOfDisksIsRefused()
    {
        QFETCH(int, what);
        Manifest manifest = sampleOfThree();
        switch (what) {
        case 0: ++manifest.disks[2].firstBlock; break;
        case 1: --manifest.disks[1].firstBlock; break;
        case 2: std::swap(manifest.disks[1].lun, manifest.disks[2].lun); break;
        case 3: manifest.disks[2].lun = 0; break;
        case 4: manifest.disks.front().lun = 0; break;
        case 5: manifest.disks[1].sizeBytes = 0; break;
        case 6: manifest.disks[2].sizeBytes = ~std::uint64_t{0}; break;
        case 7: manifest.disks[1].vhdFooter.chop(256); break;
        case 8: manifest.disks.clear(); break;
        default: manifest.disks = {{.lun = 3, .sizeBytes = manifest.sizeBytes()}}; break;
        }
        QVERIFY(!Manifest::decode(manifest.encode(key()), key()));
    }

    void contentDigestKnowsTheDisks()
    {
        const Manifest manifest = sampleOfThree();
        const Digest before = manifest.contentDigest();
        Manifest other = manifest;
        other.disks[2].lun = 8;
        QVERIFY(other.contentDigest() != before);
        other = manifest;
        other.disks[0].sizeBytes += 512;
        QVERIFY(other.contentDigest() != before);
        other = manifest;
        other.disks = {{.sizeBytes = manifest.sizeBytes()}};
        QVERIFY(other.contentDigest() != before);
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray good = sample(12).encode(key());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x40);
            QVERIFY2(!Manifest::decode(bad, key()), qPrintable(QString::number(i)));
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray good = sample(12).encode(key());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!Manifest::decode(good.left(size), key()));
        QVERIFY(!Manifest::decode(good + '\0', key()));
    }

    void anotherCatalogsManifestIsRefused()
    {
        const auto back = Manifest::decode(sample(3).encode(key()), Digest());
        QVERIFY(!back);
        QCOMPARE(back.error().reason, QStringLiteral("store.manifest.damaged"));
    }

    void sealedNonsenseIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("blocks out of order") << 0;
        QTest::newRow("block behind the disk") << 1;
        QTest::newRow("wrong length") << 2;
        QTest::newRow("unaligned offset") << 3;
        QTest::newRow("offset in the header") << 4;
        QTest::newRow("empty disk") << 5;
    }
    void sealedNonsenseIsRefused()
    {
        QFETCH(int, what);
        Manifest manifest = sample(5);
        switch (what) {
        case 0: std::swap(manifest.blocks[0], manifest.blocks[1]); break;
        case 1: manifest.blocks.back().index = 101; break;
        case 2: manifest.blocks[1].place.length = 1024; break;
        case 3: manifest.blocks[1].place.offset += 512; break;
        case 4: manifest.blocks[1].place.offset = 0; break;
        default: manifest.disks.front().sizeBytes = 0; break;
        }
        QVERIFY(!Manifest::decode(manifest.encode(key()), key()));
    }

    void contentDigestKnowsContentNotPlace()
    {
        Manifest manifest = sample(6);
        const Digest before = manifest.contentDigest();
        manifest.blocks[2].place.offset += kAlignment;
        manifest.replica = 1;
        QCOMPARE(manifest.contentDigest(), before);
        manifest.blocks[2].digest = Digest();
        QVERIFY(manifest.contentDigest() != before);
    }

    void packLogSurvivesATornTail()
    {
        std::vector<PackEntry> first(3);
        std::vector<PackEntry> second(2);
        for (std::size_t i = 0; i < 3; ++i)
            first[i] = {key(), kAlignment * (i + 1), kBlockBytes};
        second[1].offset = 5;
        const QByteArray one = packLogRecord(first);
        const QByteArray log = one + packLogRecord(second);
        std::uint64_t valid = 0;
        QCOMPARE(readPackLog(log, valid).size(), std::size_t(5));
        QCOMPARE(valid, static_cast<std::uint64_t>(log.size()));
        for (qsizetype cut = 0; cut < log.size(); ++cut) {
            const auto entries = readPackLog(log.left(cut), valid);
            QCOMPARE(entries.size(), std::size_t(cut >= one.size() ? 3 : 0));
            QVERIFY(valid <= static_cast<std::uint64_t>(cut));
        }
        QByteArray flipped = log;
        flipped[one.size() + 60] = 'x';
        QCOMPARE(readPackLog(flipped, valid).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
