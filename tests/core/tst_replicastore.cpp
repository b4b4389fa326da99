#include "core/store/replicareader.h"
#include "core/store/replicawriter.h"
#include "tests/support/storelab.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using vitrine::test::appendAll;
using vitrine::test::kBlocks;
using vitrine::test::publish;
using vitrine::test::readBack;
using vitrine::test::SampleDisk;
using vitrine::test::Store;

class TestReplicaStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryByte()
    {
        Store store;
        const SampleDisk disk(1);
        const Uid version = Uid::random();
        QVERIFY(publish(store, disk, version).has_value());
        QCOMPARE(readBack(store, version), disk.bytes());
        QVERIFY(store.filesBelow(QStringLiteral("staging")).isEmpty());
        QCOMPARE(store.filesBelow(QStringLiteral("packs")).size(), 1);
        // The hole and the second copy of block 2 take no room.
        const auto stored = QFileInfo(store.filesBelow(QStringLiteral("packs")).first()).size();
        QVERIFY(stored < qint64(kBlocks - 2) * kBlockBytes + 5 * kAlignment);
    }

    void secondVersionAddsOnlyWhatIsNew()
    {
        Store store;
        SampleDisk disk(2);
        const Uid first = Uid::random();
        const Uid second = Uid::random();
        QVERIFY(publish(store, disk, first).has_value());
        const SampleDisk old = disk;
        disk.blocks[9][0] ^= std::byte{1};
        store.job = Uid::random();
        QVERIFY(publish(store, disk, second).has_value());
        QCOMPARE(readBack(store, first), old.bytes());
        QCOMPARE(readBack(store, second), disk.bytes());
        qint64 bytes = 0;
        for (const QString &pack : store.filesBelow(QStringLiteral("packs")))
            bytes += QFileInfo(pack).size();
        QVERIFY(bytes < qint64(kBlocks) * kBlockBytes);
    }

    void nothingIsVisibleBeforeCommit()
    {
        Store store;
        const SampleDisk disk(3);
        {
            auto writer = store.writer();
            QVERIFY(writer.has_value());
            Manifest manifest;
            QVERIFY(appendAll(**writer, disk, manifest).has_value());
            QVERIFY((*writer)->seal().has_value());
            QVERIFY(store.filesBelow(QStringLiteral("manifests")).isEmpty());
            QVERIFY((*writer)->discard().has_value());
        }
        QVERIFY(store.filesBelow(QStringLiteral("packs")).isEmpty());
        QVERIFY(store.filesBelow(QStringLiteral("staging")).isEmpty());
    }

    void aKilledJobGoesOnWhereItWas()
    {
        Store store;
        const SampleDisk disk(4);
        const Uid version = Uid::random();
        {
            auto writer = store.writer();
            QVERIFY(writer.has_value());
            Manifest manifest;
            QVERIFY(appendAll(**writer, disk, manifest).has_value());
            QVERIFY((*writer)->seal().has_value());
            // Gone without a word, as after a kill.
        }
        auto writer = store.writer();
        QVERIFY(writer.has_value());
        for (const auto &block : disk.blocks) {
            if (block != disk.blocks[4])
                QVERIFY((*writer)->has(Digest::of(block), std::uint32_t(block.size())));
        }
        writer->reset();
        QVERIFY(publish(store, disk, version).has_value());
        QCOMPARE(store.filesBelow(QStringLiteral("packs")).size(), 1);
        QCOMPARE(readBack(store, version), disk.bytes());
    }

    void failingAnyCallLosesNothing_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("EIO") << EIO;
        QTest::newRow("ENOSPC") << ENOSPC;
        QTest::newRow("EROFS") << EROFS;
    }
    void failingAnyCallLosesNothing()
    {
        QFETCH(int, error);
        // Fails call 1, 2, 3… of a second publication until one run needs no further call; each
        // time the first version stays whole and the second succeeds when tried again.
        for (int call = 1;; ++call) {
            Store store;
            SampleDisk disk(5);
            const Uid first = Uid::random();
            const Uid second = Uid::random();
            QVERIFY(publish(store, disk, first).has_value());
            const SampleDisk old = disk;
            disk.blocks[3][7] ^= std::byte{9};
            store.job = Uid::random();
            store.files.failAt(call, error);
            const auto failed = publish(store, disk, second);
            const bool reached = store.files.calls() >= call;
            store.files.failAt(0, 0);
            if (!reached) {
                QVERIFY(failed.has_value());
                QVERIFY(call > 10);  // the sweep did touch the calls
                return;
            }
            QCOMPARE(readBack(store, first), old.bytes());
            if (!failed) {
                QVERIFY(failed.error().reason.startsWith(QStringLiteral("region.")));
                // Either invisible or, when only the clearing up failed, complete.
                const QByteArray now = readBack(store, second);
                QVERIFY(now == "store.replica.missing" || now == disk.bytes());
                QVERIFY(publish(store, disk, second).has_value());
            }
            QCOMPARE(readBack(store, second), disk.bytes());
            QVERIFY(store.filesBelow(QStringLiteral("staging")).isEmpty());
        }
    }

    void verificationSeesOtherBytes()
    {
        Store store;
        const SampleDisk disk(6);
        auto writer = store.writer();
        QVERIFY(writer.has_value());
        Manifest manifest;
        QVERIFY(appendAll(**writer, disk, manifest).has_value());
        QVERIFY((*writer)->seal().has_value());
        store.files.corruptReads([](std::uint64_t offset, std::span<std::byte> bytes) {
            if (offset <= 3 * kBlockBytes && offset + bytes.size() > 3 * kBlockBytes)
                bytes[3 * kBlockBytes - offset] ^= std::byte{1};
        });
        const auto verified = (*writer)->verify(2, {}, [](std::uint64_t) { });
        QVERIFY(!verified);
        QCOMPARE(verified.error().reason, QStringLiteral("store.verify.failed"));
    }

    void everyDamageIsSeenWhenReading()
    {
        Store store;
        const SampleDisk disk(7);
        const Uid version = Uid::random();
        QVERIFY(publish(store, disk, version).has_value());
        const QString pack = store.filesBelow(QStringLiteral("packs")).first();
        // One byte in every block of the pack in turn.
        for (qint64 at = kAlignment + 100; at < (kBlocks - 2) * qint64(kBlockBytes);
             at += kBlockBytes) {
            QFile file(pack);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            const QByteArray good = file.read(1);
            file.seek(at);
            file.write(QByteArray(1, static_cast<char>(good[0] ^ 1)));
            file.close();
            QCOMPARE(readBack(store, version), QByteArray("store.block.damaged"));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(at);
            file.write(good);
            file.close();
        }
        QCOMPARE(readBack(store, version), disk.bytes());
        QVERIFY(QFile::remove(pack));
        QCOMPARE(readBack(store, version), QByteArray("store.pack.missing"));
    }

    void damagedPacksAreNotReused()
    {
        Store store;
        const SampleDisk disk(8);
        QVERIFY(publish(store, disk, Uid::random()).has_value());
        QVERIFY(QFile::remove(store.filesBelow(QStringLiteral("packs")).first()));
        const Uid version = Uid::random();
        store.job = Uid::random();
        QVERIFY(publish(store, disk, version).has_value());
        QCOMPARE(readBack(store, version), disk.bytes());
    }

    void aZonesFolderIsNotItsRegions()
    {
        Store store;
        QVERIFY(store.region() != nullptr);
        const QString path = store.folder.filePath(QStringLiteral("r"));
        RegionIdentity zone = store.identity;
        zone.zone = 2;
        QCOMPARE(RegionFolder::open(store.files, path, zone).error().reason,
                 QStringLiteral("region.mismatch"));
        QCOMPARE(RegionFolder::create(store.files, path, zone).error().reason,
                 QStringLiteral("region.folder.foreign"));
        const QString zonePath = store.folder.filePath(QStringLiteral("z2"));
        QVERIFY(RegionFolder::create(store.files, zonePath, zone).has_value());
        QCOMPARE(RegionFolder::identityOf(store.files, zonePath).value()->zone, 2);
        // Id files from before there were zones name none.
        QFile file(path + QStringLiteral("/vitrine-region.json"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains("\"zone\": 0"));
        text.replace(",\n  \"zone\": 0", "");
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(text);
        file.close();
        QCOMPARE(RegionFolder::identityOf(store.files, path).value()->zone, 0);
        QVERIFY(RegionFolder::open(store.files, path, store.identity).has_value());
    }

    void anotherFolderIsNeverTakenForTheRegion()
    {
        Store store;
        QVERIFY(store.region() != nullptr);
        const QString path = store.folder.filePath(QStringLiteral("r"));
        RegionIdentity other = store.identity;
        other.region = Uid::random();
        const auto wrong = RegionFolder::open(store.files, path, other);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().reason, QStringLiteral("region.mismatch"));
        const auto taken = RegionFolder::create(store.files, path, other);
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, QStringLiteral("region.folder.foreign"));
        QVERIFY(QDir(path).rename(path, path + QStringLiteral("-away")));
        QVERIFY(QDir().mkpath(path));  // the empty mount point of a disk that is not there
        const auto gone = RegionFolder::open(store.files, path, store.identity);
        QVERIFY(!gone);
        QCOMPARE(gone.error().reason, QStringLiteral("region.unreachable"));
        QVERIFY(QDir(path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReplicaStore)
#include "tst_replicastore.moc"
