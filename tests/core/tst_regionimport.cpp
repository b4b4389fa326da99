// A region's folder that is found on a disk: what the catalogue has lost is put back, what it knows
// stays, and what is another's is refused.
#include "core/service/care/regionhealth.h"
#include "core/service/care/regionimport.h"
#include "core/service/careservice.h"
#include "core/store/regionfolder.h"
#include "tests/support/replicationlab.h"

#include <QDir>
#include <QDirIterator>
#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kFirst = QStringLiteral("1.0.0");

/// Version 1.0.0 in two regions.
struct Found {
    ReplicationLab lab;
    QString disk;

    Found()
    {
        if (!lab.isValid() || !lab.setUp({kWest, kEast}))
            qFatal("the fixture cannot be made");
        disk = lab.makeDisk(QStringLiteral("disk.raw"), 2);
        const auto report = lab.replicate(lab.draft(kFirst, disk, {{kWest, 1}, {kEast, 1}}));
        if (!report || report->state != JobState::Succeeded)
            qFatal("the version cannot be made");
    }
    // The catalogue forgets its replicas, as one that came back from an older backup does.
    bool lose(bool withRegion)
    {
        auto change = Transaction::write(lab->catalog());
        if (!change)
            return false;
        const auto version = findVersion(*change, lab.id(kFirst));
        const auto region = findRegion(*change, kWest);
        if (!version || !*version || !region || !*region)
            return false;
        const auto lost = removeReplica(*change, (*version)->uid, (*region)->uid, 1);
        const auto gone = withRegion ? removeRegion(*change, (*region)->uid) : Result<>();
        return lost && gone && change->commit();
    }
    QStringList regionsWithReplicas()
    {
        QStringList names;
        const auto list = lab->care().replicasOf(lab.id(kFirst));
        if (list) {
            for (const ReplicaStatus &one : *list)
                names << one.region;
        }
        return names;
    }
    Result<RegionImport> import(const QString &folder, bool onlyAsks = false)
    {
        Change change(lab.caller());
        change.validateOnly = onlyAsks;
        return lab->care().importRegion(change, lab.path(folder));
    }
};

ImportFate fateIn(const Result<RegionImport> &import)
{
    return import && import->replicas.size() == 1 ? import->replicas.front().fate
                                                  : ImportFate::NotChecked;
}

QByteArray reasonOf(const Result<RegionImport> &import)
{
    return import ? QByteArray() : import.error().reason.toUtf8();
}

}  // namespace

class TestRegionImport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheCatalogueKnowsStays()
    {
        Found at;
        const auto import = at.import(kWest);
        QVERIFY2(import, reasonOf(import).constData());
        QVERIFY(!import->isNew && !import->isMoved);
        QVERIFY(fateIn(import) == ImportFate::Known);
        QCOMPARE(import->replicas.front().version.toString(), at.lab.id(kFirst).toString());
    }

    void aLostReplicaIsPutBack()
    {
        Found at;
        QVERIFY(at.lose(false));
        QCOMPARE(at.regionsWithReplicas(), QStringList{kEast});
        QVERIFY(fateIn(at.import(kWest, true)) == ImportFate::Registered);
        QCOMPARE(at.regionsWithReplicas(), QStringList{kEast});
        QVERIFY(fateIn(at.import(kWest)) == ImportFate::Registered);
        QCOMPARE(at.regionsWithReplicas(), (QStringList{kEast, kWest}));
        QCOMPARE(at.lab.exported(kFirst, std::nullopt, DiskFormat::Raw, kWest, 1),
                 ReplicationLab::contentOf(at.disk));
        QVERIFY(fateIn(at.import(kWest)) == ImportFate::Known);
    }

    void aLostRegionIsPutBackWhereItIsFound()
    {
        Found at;
        QVERIFY(at.lose(true));
        QVERIFY(QDir().rename(at.lab.path(kWest), at.lab.path(QStringLiteral("mount"))));
        const auto asked = at.import(QStringLiteral("mount"), true);
        QVERIFY2(asked, reasonOf(asked).constData());
        QVERIFY(asked->isNew);
        QCOMPARE(at.lab->regions().region(kWest).error().reason, QStringLiteral("region.unknown"));
        const auto import = at.import(QStringLiteral("mount"));
        QVERIFY(import && import->isNew);
        QVERIFY(fateIn(import) == ImportFate::Registered);
        QCOMPARE(at.lab->regions().region(kWest)->path, at.lab.path(QStringLiteral("mount")));
        QCOMPARE(at.lab.exported(kFirst, std::nullopt, DiskFormat::Raw, kWest, 1),
                 ReplicationLab::contentOf(at.disk));
    }

    void aRegionThatMovedIsFollowed()
    {
        Found at;
        QVERIFY(QDir().rename(at.lab.path(kWest), at.lab.path(QStringLiteral("mount"))));
        const auto import = at.import(QStringLiteral("mount"));
        QVERIFY2(import, reasonOf(import).constData());
        QVERIFY(import->isMoved && !import->isNew);
        QVERIFY(fateIn(import) == ImportFate::Known);
        QVERIFY(!at.lab->regions().status(kWest)->fault);
        QCOMPARE(at.lab.exported(kFirst, std::nullopt, DiskFormat::Raw, kWest, 1),
                 ReplicationLab::contentOf(at.disk));
    }

    // Nobody can tell which of two is the true one.
    void aCopyOfARegionIsRefusedWhileTheRegionIsThere()
    {
        Found at;
        QVERIFY(QDir().mkpath(at.lab.path(QStringLiteral("copy"))));
        const QString idFile = QStringLiteral("/vitrine-region.json");
        QVERIFY(
            QFile::copy(at.lab.path(kWest) + idFile, at.lab.path(QStringLiteral("copy")) + idFile));
        QCOMPARE(reasonOf(at.import(QStringLiteral("copy"))), QByteArray("region.name.taken"));
    }

    void whatIsNotOursIsRefused()
    {
        Found at;
        QVERIFY(QDir().mkpath(at.lab.path(QStringLiteral("plain"))));
        QCOMPARE(reasonOf(at.import(QStringLiteral("plain"))),
                 QByteArray("region.import.noRegion"));
        QVERIFY(RegionFolder::create(systemFiles(), at.lab.path(QStringLiteral("theirs")),
                                     {Uid::random(), Uid::random(), kWest})
                    .has_value());
        QCOMPARE(reasonOf(at.import(QStringLiteral("theirs"))),
                 QByteArray("region.import.foreign"));
        const auto relative =
            at.lab->care().importRegion(at.lab.caller(), QStringLiteral("somewhere"));
        QCOMPARE(reasonOf(relative), QByteArray("region.folder.notAbsolute"));
    }

    void aDamagedReplicaIsNotPutBack_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("its manifest") << QStringLiteral("manifests");
        QTest::newRow("its pack") << QStringLiteral("packs");
    }
    void aDamagedReplicaIsNotPutBack()
    {
        QFETCH(QString, folder);
        Found at;
        QVERIFY(at.lose(false));
        QDirIterator it(at.lab.path(kWest + QStringLiteral("/replica-1/") + folder), QDir::Files);
        QVERIFY(it.hasNext());
        QFile file(it.next());
        // In what seals the one, or the index of the other.
        const qint64 behind = folder == QStringLiteral("manifests") ? 40 : 4000;
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - behind));
        file.write("another");
        file.close();
        const auto import = at.import(kWest);
        QVERIFY2(import, reasonOf(import).constData());
        QVERIFY(fateIn(import) == ImportFate::Damaged);
        QVERIFY(import->replicas.front().fault.has_value());
        QCOMPARE(at.regionsWithReplicas(), QStringList{kEast});
    }

    void anOlderManifestIsNotTakenForTheNewerOne()
    {
        Found at;
        {
            auto change = Transaction::write(at.lab->catalog());
            const auto version = findVersion(*change, at.lab.id(kFirst));
            auto rows = replicas(*change, (*version)->uid);
            for (Replica &row : *rows) {
                row.manifestDigest = Digest::of({});
                QVERIFY(putReplica(*change, row).has_value());
            }
            QVERIFY(change->commit().has_value());
        }
        QVERIFY(fateIn(at.import(kWest)) == ImportFate::Differs);
        const auto rows = at.lab->care().replicasOf(at.lab.id(kFirst));
        QCOMPARE(rows->front().replica.manifestDigest, Digest::of({}));
    }

    void aVersionThatNobodyKnowsIsListedAndKept()
    {
        Found at;
        {
            auto change = Transaction::write(at.lab->catalog());
            const auto version = findVersion(*change, at.lab.id(kFirst));
            QVERIFY(removeReplicas(*change, (*version)->uid).has_value());
            QVERIFY(removeVersion(*change, (*version)->uid).has_value());
            QVERIFY(change->commit().has_value());
        }
        const auto import = at.import(kWest);
        QVERIFY(fateIn(import) == ImportFate::Unknown);
        QVERIFY(import->replicas.front().storedBytes >= std::uint64_t{1} << 20);
    }

    void healthCountsWhatItSays()
    {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'795'262'400'000, Qt::UTC);
        constexpr std::uint64_t kGiB = std::uint64_t{1} << 30;
        std::vector<Replica> rows(5);
        rows[0].health = ReplicaHealth::Intact;
        rows[0].checkedAt = now.addDays(-1);
        rows[0].storedBytes = 30 * kGiB;
        rows[0].verifiedAt = now.addDays(-1);
        rows[1].health = ReplicaHealth::Intact;
        rows[1].checkedAt = now.addDays(-30);
        rows[1].storedBytes = 7 * kGiB;
        rows[1].verifiedAt = now.addDays(-31);
        rows[2].health = ReplicaHealth::Damaged;
        rows[3].health = ReplicaHealth::Suspect;
        const RegionHealth health = healthOf(rows, 30, now, 10 * kGiB);
        QCOMPARE(health.replicas, 5);
        QCOMPARE(health.intact, 2);
        QCOMPARE(health.damaged, 1);
        QCOMPARE(health.suspect, 1);
        QCOMPARE(health.notChecked, 1);
        QCOMPARE(health.due, 4);
        QCOMPARE(health.lastChecked, now.addDays(-1));
        QCOMPARE(health.storedBytes, 37 * kGiB);
        QCOMPARE(health.dailyBytes, kGiB);
        QCOMPARE(health.daysUntilFull.value_or(-1), qint64(10));
        QVERIFY(!healthOf(rows, 30, now, std::nullopt).daysUntilFull);
        QVERIFY(!healthOf({}, 30, now, kGiB).daysUntilFull);
        QCOMPARE(healthOf(rows, 0, now, kGiB).due, 0);
    }
};

QTEST_GUILESS_MAIN(TestRegionImport)
#include "tst_regionimport.moc"
