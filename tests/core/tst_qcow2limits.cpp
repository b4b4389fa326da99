#include "core/disk/diskreader.h"
#include "tests/support/diskimages.h"
#include "tests/support/qcow2images.h"
#include "tests/support/sparsebytes.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using Parts = std::map<std::uint64_t, QByteArray>;

std::unique_ptr<ByteSource> sparse(std::uint64_t size, const Parts &parts)
{
    return std::make_unique<SparseBytes>(size, parts);
}

QString reasonOf(std::unique_ptr<ByteSource> file)
{
    const auto disk = openDisk(std::move(file), {.format = QStringLiteral("qcow2")});
    return disk ? QStringLiteral("accepted") : disk.error().reason;
}

}  // namespace

class TestQcow2Limits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestDiskIsOpened()
    {
        // 64 TiB in one L1 table of 1 MiB; nothing is mapped.
        const QByteArray header = qcow2Header({.clusterBits = 16,
                                               .diskBytes = quint64{64} << 40,
                                               .l1Entries = 131'072,
                                               .l1 = 131'072,
                                               .refcountTable = 65'536});
        auto file = sparse(quint64{2} << 20, Parts{{0, header}});
        const auto disk = openDisk(std::move(file), {});
        QVERIFY(disk);
        std::uint64_t end = 0;
        QCOMPARE((*disk)->nextData(0, end), quint64{64} << 40);
    }

    void tablesThatNeedTooMuchMemoryAreRefused()
    {
        const QString tooLarge = QStringLiteral("source.image.tablesTooLarge");
        const QByteArray header = qcow2Header({.clusterBits = 9,
                                               .diskBytes = 32'768,
                                               .l1Entries = 1,
                                               .l1 = 1024,
                                               .refcountTable = 512});
        const Parts parts{{0, header}};
        QCOMPARE(reasonOf(sparse(quint64{250} << 30, parts)), QStringLiteral("accepted"));
        QCOMPARE(reasonOf(sparse(quint64{257} << 30, parts)), tooLarge);
        QCOMPARE(reasonOf(sparse(quint64{1} << 60, parts)), tooLarge);
    }

    void tablesThatTakeTooLongToReadAreRefused()
    {
        // Subclusters make tables twice as long: 16 GiB of them for 64 TiB.
        constexpr quint32 kTables = 200'000;
        QByteArray l1;
        for (quint64 i = 0; i < kTables; ++i)
            l1 += bigEndian64((i + 64) << 16);
        const QByteArray header = qcow2Header({.clusterBits = 16,
                                               .diskBytes = quint64{kTables} << 28,
                                               .l1Entries = kTables,
                                               .l1 = 131'072,
                                               .refcountTable = 65'536,
                                               .incompatible = 16});
        QCOMPARE(reasonOf(sparse(quint64{kTables + 64} << 16, Parts{{0, header}, {131'072, l1}})),
                 QStringLiteral("source.image.tablesTooLarge"));
    }

    void tooManyPackedClustersAreRefused()
    {
        // The map of the file leaves room for some thousands of them only.
        constexpr quint64 kFile = (quint64{256} << 30) - (quint64{128} << 20);
        constexpr quint32 kTables = 300;
        QByteArray l1;
        QByteArray l2;
        for (quint64 i = 0; i < kTables; ++i)
            l1 += bigEndian64((i + 64) << 9);
        for (quint64 i = 0; i < kTables * 64; ++i)
            l2 += bigEndian64(quint64{1} << 62 | ((i + 1000) << 9));
        const QByteArray header = qcow2Header({.clusterBits = 9,
                                               .diskBytes = kTables * 32'768,
                                               .l1Entries = kTables,
                                               .l1 = 1024,
                                               .refcountTable = 512});
        QCOMPARE(reasonOf(sparse(kFile, Parts{{0, header}, {1024, l1}, {64 << 9, l2}})),
                 QStringLiteral("source.image.tablesTooLarge"));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Limits)
#include "tst_qcow2limits.moc"
