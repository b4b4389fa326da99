// QCOW2 files that are layers over another one, which only the caller names.
#include "core/disk/diskinspector.h"
#include "core/disk/diskreader.h"
#include "tests/support/diskimages.h"
#include "tests/support/qcow2comparison.h"
#include "tests/support/qcow2images.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kNameOffset = 400;  // behind every header, inside the smallest cluster

/// Makes a file a layer over \p name.
QByteArray named(QByteArray file, const QByteArray &name)
{
    file.replace(kNameOffset, name.size(), name);
    qToBigEndian(quint64{kNameOffset}, file.data() + 8);
    qToBigEndian(static_cast<quint32>(name.size()), file.data() + 16);
    return file;
}

/// What a reader must find: where \p top has nothing of its own, the bytes of \p base.
QByteArray layered(const Qcow2Image &top, const QByteArray &base)
{
    QByteArray disk = top.disk;
    const auto fromBase = [&](qsizetype offset, qsizetype bytes) {
        for (qsizetype at = offset; at < std::min(offset + bytes, disk.size()); ++at)
            disk[at] = at < base.size() ? base[at] : '\0';
    };
    constexpr quint64 kPacked = quint64{1} << 62;
    const qsizetype clusters = (disk.size() + top.clusterBytes() - 1) / top.clusterBytes();
    for (qsizetype cluster = 0; cluster < clusters; ++cluster) {
        const quint64 entry = top.entry(top.entryOf(cluster));
        const qsizetype start = cluster * top.clusterBytes();
        if ((entry & kPacked) != 0)
            continue;
        if (!top.shape.hasSubclusters) {
            if (entry == 0)
                fromBase(start, top.clusterBytes());
            continue;
        }
        const quint64 parts = top.entry(top.entryOf(cluster) + 8);
        const qsizetype partBytes = top.clusterBytes() / 32;
        for (int part = 0; part < 32; ++part) {
            if ((parts >> part & 1) == 0 && (parts >> (part + 32) & 1) == 0)
                fromBase(start + part * partBytes, partBytes);
        }
    }
    return disk;
}

}  // namespace

class TestQcow2Layers final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString basePath() const { return path(QStringLiteral("base.qcow2")); }
    QString topPath() const { return path(QStringLiteral("top.qcow2")); }
    Result<std::unique_ptr<DiskReader>> openTop() const
    {
        return openDisk(topPath(), {.basePath = basePath()});
    }
    QString reason() const
    {
        const auto disk = openTop();
        return disk ? QStringLiteral("ok") : disk.error().reason;
    }

private Q_SLOTS:
    void whatALayerLacksComesFromBelow_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("baseShare");  // of the layer's size, in hundredths
        const auto all = everyQcow2Shape();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (const int share : {40, 130}) {
                QTest::addRow("%s over %d %%", nameOf(all[i]).constData(), share)
                    << static_cast<int>(i) << share;
            }
        }
    }
    void whatALayerLacksComesFromBelow()
    {
        QFETCH(const int, index);
        QFETCH(const int, baseShare);
        const Qcow2Image top = mixedQcow2(everyQcow2Shape()[static_cast<std::size_t>(index)]);
        const qsizetype baseBytes = top.disk.size() * baseShare / 100 / 512 * 512;
        const Qcow2Image base = mixedQcow2({.clusterBits = 9}, baseBytes);
        QVERIFY(writeFile(basePath(), base.file));
        QVERIFY(writeFile(topPath(), named(top.file, "./base.qcow2")));
        QCOMPARE(qcow2Verdict(openTop(), layered(top, base.disk), 10), QString());
    }

    void onlyTheNamedFileIsOpened()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 9});
        QVERIFY(writeFile(basePath(), image.file));
        QVERIFY(writeFile(topPath(), named(image.file, "base.qcow2")));
        QCOMPARE(reason(), QStringLiteral("ok"));
        QCOMPARE(openDisk(topPath()).error().reason, QStringLiteral("source.image.backingFile"));
        for (const QByteArray &name :
             {QByteArray("other.qcow2"), QByteArray("../base.qcow2"),
              QByteArray("base.qcow2\0", 11), QByteArray("json:{\"file.filename\":\"base.qcow2\"}"),
              QByteArray("\xFF\xFE")}) {
            QVERIFY(writeFile(topPath(), named(image.file, name)));
            QCOMPARE(reason(), QStringLiteral("source.image.backingFile"));
        }
        // An absolute name is as good as a relative one.
        QVERIFY(writeFile(topPath(), named(image.file, QFile::encodeName(basePath()))));
        QCOMPARE(reason(), QStringLiteral("ok"));
    }

    void aLayerNamesSomethingInsideItself()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 9});
        QVERIFY(writeFile(basePath(), image.file));
        QVERIFY(writeFile(topPath(), image.file));
        QCOMPARE(reason(), QStringLiteral("source.image.backingFile"));
        QByteArray far = named(image.file, "base.qcow2");
        qToBigEndian(~quint64{0} - 4, far.data() + 8);
        QVERIFY(writeFile(topPath(), far));
        QCOMPARE(reason(), QStringLiteral("source.image.backingFile"));
        QByteArray longName = named(image.file, "base.qcow2");
        qToBigEndian(quint32{1024}, longName.data() + 16);
        QVERIFY(writeFile(topPath(), longName));
        QCOMPARE(reason(), QStringLiteral("source.image.backingFile"));
    }

    void whatLiesBelowIsReadWithTheSameCare()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 9});
        QVERIFY(writeFile(topPath(), named(image.file, "base.qcow2")));
        QVERIFY(!QFile::exists(basePath()) || QFile::remove(basePath()));
        QCOMPARE(reason(), QStringLiteral("io.notFound"));
        QVERIFY(writeFile(basePath(), named(image.file, "third.qcow2")));
        QCOMPARE(reason(), QStringLiteral("source.image.backingFile"));
        QVERIFY(writeFile(basePath(), QByteArray(4096, 'r')));
        QCOMPARE(reason(), QStringLiteral("source.format.mismatch"));
        // Nor is a layer ever of another format.
        QVERIFY(writeFile(basePath(), image.file));
        QVERIFY(writeFile(topPath(), QByteArray(4096, 'r')));
        QCOMPARE(reason(), QStringLiteral("source.format.mismatch"));
    }

    void aChangeBelowIsSeen()
    {
        const Qcow2Image image = mixedQcow2({.clusterBits = 9});
        QVERIFY(writeFile(basePath(), image.file));
        QVERIFY(writeFile(topPath(), named(image.file, "base.qcow2")));
        const auto disk = openTop();
        QVERIFY(disk.has_value());
        QVERIFY((*disk)->checkUnchanged().has_value());
        QFile base(basePath());
        QVERIFY(base.open(QIODevice::Append));
        QCOMPARE(base.write("more"), qint64{4});
        base.close();
        QCOMPARE((*disk)->checkUnchanged().error().reason, QStringLiteral("source.file.changed"));
    }
};

QTEST_GUILESS_MAIN(TestQcow2Layers)
#include "tst_qcow2layers.moc"
