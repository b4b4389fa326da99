#include "core/replication/replicaplaces.h"
#include "core/replication/versiondisks.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QObject>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kNumber = QStringLiteral("1.0.0");

ImageVersion redundant(const ReplicationLab &lab, const QString &source,
                       const QList<QPair<QString, int>> &targets)
{
    ImageVersion version = lab.draft(kNumber, source, targets);
    version.publishingProfile.targetRegions.front().storageAccountType =
        StorageAccountType::StandardZrs;
    return version;
}

QStringList manifestsIn(const QString &folder)
{
    QStringList found;
    const QDir dir(folder);
    for (const QString &root : dir.entryList({QStringLiteral("replica-*")}, QDir::Dirs)) {
        const QDir manifests(dir.filePath(root + QStringLiteral("/manifests")));
        for (const QString &name : manifests.entryList(QDir::Files))
            found << root + u'/' + name;
    }
    return found;
}

QList<QPair<int, int>> rowsOf(const ReplicationLab &lab, const ImageVersion &version)
{
    QList<QPair<int, int>> rows;
    const auto placed = placedReplicas(lab->catalog(), version.uid);
    for (const PlacedReplica &one : placed.value_or(std::vector<PlacedReplica>())) {
        if (one.replica.zone > 0)
            rows.append({one.replica.number, one.replica.zone});
    }
    std::ranges::sort(rows);
    return rows;
}

}  // namespace

class TestZoneReplicas final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachReplicaIsWholeInEachZone()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kEast}) && lab.addZones(kWest));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 5);
        const ImageVersion version = redundant(lab, source, {{kWest, 2}, {kEast, 1}});
        const auto report = lab.replicate(version);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        QCOMPARE(report->parts[0].replicas, 6);
        QCOMPARE(report->parts[1].replicas, 1);
        QCOMPARE(report->parts[0].copiedBytes, report->parts[0].copyTotalBytes);
        QCOMPARE(report->parts[0].copiedBytes, 6 * report->parts[1].copiedBytes);
        for (int zone = 1; zone <= 3; ++zone)
            QCOMPARE(manifestsIn(lab.zonePath(kWest, zone)).size(), 2);
        QVERIFY(manifestsIn(lab.path(kWest)).isEmpty());
        QCOMPARE(manifestsIn(lab.path(kEast)).size(), 1);
        const QList<QPair<int, int>> rows{{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}, {2, 3}};
        QCOMPARE(rowsOf(lab, version), rows);
        const auto placed = placedReplicas(lab->catalog(), version.uid);
        const PublishingProfile &profile = version.publishingProfile;
        QCOMPARE(committedCount(*placed, profile.targetRegions[0], profile), 2);
        QCOMPARE(committedCount(*placed, profile.targetRegions[1], profile), 1);
    }

    void oneZoneIsEnough()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}) && lab.addZones(kWest));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 3);
        const ImageVersion version = redundant(lab, source, {{kWest, 1}});
        QVERIFY(lab.replicate(version).has_value());
        QVERIFY(QDir(lab.zonePath(kWest, 1)).removeRecursively());
        QVERIFY(QDir(lab.zonePath(kWest, 3)).removeRecursively());
        QCOMPARE(lab.exported(kNumber, {}), ReplicationLab::contentOf(source));
        QCOMPARE(lab.exported(kNumber, {}, DiskFormat::Raw, kWest, 1),
                 ReplicationLab::contentOf(source));
        const auto job = lab->replication().startVerify(lab.caller(), lab.id(kNumber));
        QVERIFY(job.has_value());
        lab->replication().wait(*job);
        const auto findings = lab->replication().verification(*job);
        QCOMPARE(findings.size(), std::size_t(3));
        for (const ReplicaVerification &finding : findings) {
            QCOMPARE(finding.outcome,
                     finding.zone == 2 ? VerifyOutcome::Intact : VerifyOutcome::NotChecked);
        }
        // A new version can still be made from what is left.
        ImageVersion second = lab.draft(QStringLiteral("2.0.0"), {}, {{kWest, 1}});
        second.source = {lab.id(kNumber), {}};
        QVERIFY(lab.replicate(second).has_value());
        QCOMPARE(lab.exported(QStringLiteral("2.0.0"), {}), ReplicationLab::contentOf(source));
        QVERIFY(QDir(lab.zonePath(kWest, 2)).removeRecursively());
        QCOMPARE(lab.exported(kNumber, {}), QByteArray("version.notAvailable"));
    }

    void aFailingZoneFailsItsRegionAndARetryMakesWhatIsMissing_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("reason");
        QTest::newRow("read-only") << EROFS << QStringLiteral("region.readOnly");
        QTest::newRow("broken") << EIO << QStringLiteral("region.io");
    }
    void aFailingZoneFailsItsRegionAndARetryMakesWhatIsMissing()
    {
        QFETCH(int, error);
        QFETCH(QString, reason);
        FaultyFiles files;
        ReplicationLab lab(&files);
        QVERIFY(lab.setUp({kWest, kEast}) && lab.addZones(kWest));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 3);
        const QByteArray bytes = ReplicationLab::contentOf(source);
        const ImageVersion version = redundant(lab, source, {{kWest, 1}, {kEast, 1}});
        files.failBelow(lab.zonePath(kWest, 2), error);
        auto report = lab.replicate(version);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(toString(report->parts[0].state), toString(JobState::Failed));
        QCOMPARE(report->parts[0].fault->reason, reason);
        QVERIFY(report->parts[0].fault->arguments.contains(lab.zonePath(kWest, 2)));
        QCOMPARE(toString(report->parts[1].state), toString(JobState::Succeeded));
        const QList<QPair<int, int>> two{{1, 1}, {1, 3}};
        QCOMPARE(rowsOf(lab, version), two);
        const auto placed = placedReplicas(lab->catalog(), version.uid);
        const PublishingProfile &profile = version.publishingProfile;
        QCOMPARE(committedCount(*placed, profile.targetRegions[0], profile), 0);

        files.failBelow({}, 0);
        QVERIFY(QFile::remove(source));
        const QFileInfo before(lab.zonePath(kWest, 1) + QStringLiteral("/replica-1/manifests/")
                               + version.uid.toString() + QStringLiteral(".manifest"));
        QVERIFY(before.exists());
        const QDateTime made = before.lastModified();
        QVERIFY(lab->replication().retry(report->uid).has_value());
        report = lab.finish(report->uid);
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        // One copy was made, the others were found.
        QCOMPARE(report->parts[0].copiedBytes, std::uint64_t(3) << 20);
        QCOMPARE(QFileInfo(before.filePath()).lastModified(), made);
        const QList<QPair<int, int>> all{{1, 1}, {1, 2}, {1, 3}};
        QCOMPARE(rowsOf(lab, version), all);
        QVERIFY(QDir(lab.zonePath(kWest, 1)).removeRecursively());
        QVERIFY(QDir(lab.zonePath(kWest, 3)).removeRecursively());
        QCOMPARE(lab.exported(kNumber, {}, DiskFormat::Raw, kWest), bytes);
    }

    void exchangedZoneFoldersAreSeen()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}) && lab.addZones(kWest));
        const QString first = lab.zonePath(kWest, 1);
        const QString second = lab.zonePath(kWest, 2);
        QVERIFY(QDir().rename(first, lab.path(QStringLiteral("swap"))));
        QVERIFY(QDir().rename(second, first));
        QVERIFY(QDir().rename(lab.path(QStringLiteral("swap")), second));
        const auto report = lab.replicate(
            redundant(lab, lab.makeDisk(QStringLiteral("disk.raw"), 1), {{kWest, 1}}));
        QVERIFY(report.has_value());
        QCOMPARE(report->parts[0].fault->reason, QStringLiteral("region.mismatch"));
        QVERIFY(manifestsIn(first).isEmpty() && manifestsIn(second).isEmpty());
    }

    void aRegionWithoutZonesCannotHoldIt()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const auto report = lab.replicate(
            redundant(lab, lab.makeDisk(QStringLiteral("disk.raw"), 1), {{kWest, 1}}));
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(report->parts[0].fault->reason, QStringLiteral("version.zrs.notSupported"));
    }

    void placesNameWhatRemovalAndReclaimNeed()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}) && lab.addZones(kWest));
        const ImageVersion version =
            redundant(lab, lab.makeDisk(QStringLiteral("disk.raw"), 3), {{kWest, 2}});
        QVERIFY(lab.replicate(version).has_value());
        Result<std::optional<Region>> region;
        {
            auto view = Transaction::read(lab->catalog());
            region = findRegion(*view, kWest);
        }
        QVERIFY(region.has_value() && region->has_value());
        const PublishingProfile &profile = version.publishingProfile;
        const auto places =
            replicaPlaces(lab->catalog(), **region, profile.targetRegions[0], profile);
        QCOMPARE(places.size(), std::size_t(6));
        FileOps &files = systemFiles();
        for (const ReplicaPlace &place : places) {
            QVERIFY(dropReplica(files, place, version.uid).has_value());
            const auto freed = reclaimPlace(files, place, {.key = lab->catalog().manifestKey()});
            QVERIFY(freed.has_value());
            QVERIFY(freed->bytes(PackFate::ToTrash) > std::uint64_t(2) << 20);
            const QString packs =
                place.path + QStringLiteral("/replica-%1/packs").arg(place.number);
            QVERIFY(QDir(packs).entryList(QDir::Files).isEmpty());
        }
        // A root that was never made holds nothing; an absent zone is a fault.
        QVERIFY(dropReplica(files, replicaPlace(lab->catalog(), **region, 1, 7), version.uid)
                    .has_value());
        QVERIFY(QDir(lab.zonePath(kWest, 3)).removeRecursively());
        QCOMPARE(dropReplica(files, places[2], version.uid).error().reason,
                 QStringLiteral("region.unreachable"));
    }
};

QTEST_GUILESS_MAIN(TestZoneReplicas)
#include "tst_zonereplicas.moc"
