// The files of a bundle as a stranger may have written them.
#include "core/base/blocks.h"
#include "core/bundle/bundleformat.h"
#include "core/bundle/bundleindex.h"
#include "core/bundle/diskmap.h"
#include "core/bundle/packedblock.h"
#include "core/store/bytecodec.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <vector>

using namespace vitrine;

class TestBundleFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenMapIsRefused()
    {
        DiskMap map;
        map.bundle = Uid::random();
        map.sizeBytes = 4 * kBlockBytes;
        map.blocks = {{0, kPartHeadBytes, Digest::parse(QString(64, u'a')), 1, 100},
                      {3, kPartHeadBytes + 100, Digest::parse(QString(64, u'b')), 1, kBlockBytes}};
        const QByteArray bytes = map.encode();
        QVERIFY(DiskMap::decode(bytes, QStringLiteral("map")).has_value());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!DiskMap::decode(bytes.left(length), QStringLiteral("map")));
        for (const auto &edit : std::vector<std::function<void(DiskMap &)>>{
                 [](DiskMap &m) { m.blocks[1].index = 4; },
                 [](DiskMap &m) { m.blocks[1].index = 0; },
                 [](DiskMap &m) { m.blocks[1].stored = kBlockBytes + 1; },
                 [](DiskMap &m) { m.blocks[1].stored = 0; },
                 [](DiskMap &m) { m.blocks[1].offset = 0; },
                 [](DiskMap &m) { m.blocks[1].offset = ~std::uint64_t{0}; },
                 [](DiskMap &m) { m.blocks[1].part = 0; }, [](DiskMap &m) { m.sizeBytes = 0; },
                 [](DiskMap &m) { m.sizeBytes = ~std::uint64_t{0} / 512 * 512; },
                 [](DiskMap &m) { m.vhdFooter = QByteArray(511, 'x'); },
                 [](DiskMap &m) { m.lun = 64; }}) {
            DiskMap other = map;
            edit(other);
            const auto read = DiskMap::decode(other.encode(), QStringLiteral("map"));
            QVERIFY(!read);
            QCOMPARE(read.error().reason, QStringLiteral("bundle.damaged"));
        }
    }

    void aPackedBlockNeverGrowsPastItsPlace()
    {
        const QByteArray bomb(8 << 20, '\0');
        const QByteArray packed = packedBlocks({asBytes(bomb)}).front();
        QVERIFY(!packed.isEmpty());
        std::vector<std::byte> block(kBlockBytes);
        QVERIFY(!unpackBlock(asBytes(packed), block));
        const QByteArray small = packedBlocks({asBytes(bomb).first(1'000)}).front();
        QVERIFY(!unpackBlock(asBytes(small), block));
        QVERIFY(unpackBlock(asBytes(small), std::span(block).first(1'000)));
    }

    void jsonOfAnyDepthOrLengthIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray("{\"a\":") + QByteArray(100'000, '['), QByteArray("[]"), QByteArray("{"),
              QByteArray("{\"a\":[") + QByteArray("1,").repeated(600'000) + "1]}",
              QByteArray("{\"format\":1,\"blockBytes\":131072,\"id\":\"x\"}")}) {
            const auto index = BundleIndex::decode(bytes, QStringLiteral("bundle.json"));
            QVERIFY(!index);
            QCOMPARE(index.error().reason, QStringLiteral("bundle.damaged"));
        }
        const auto newer = BundleIndex::decode("{\"format\":2}", QStringLiteral("bundle.json"));
        QVERIFY(!newer);
        QCOMPARE(newer.error().reason, QStringLiteral("bundle.format.unsupported"));
    }
};

QTEST_GUILESS_MAIN(TestBundleFiles)
#include "tst_bundlefiles.moc"
