#include "core/catalog/jobrows.h"
#include "core/catalog/scoped.h"
#include "core/replication/versiondisks.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QObject>
#include <QTest>

#include <latch>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kFrance = QStringLiteral("francecentral");
const QString kEast = QStringLiteral("eastus");
const QString kNumber = QStringLiteral("1.0.0");

TargetRegion target(const QString &name, int replicas)
{
    TargetRegion region;
    region.name = name;
    region.regionalReplicaCount = replicas;
    return region;
}

}  // namespace

/// Jobs of versions that people change: of one that was updated, and of one that is changed while
/// its job runs.
class TestReplicationUpdate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newReplicasAreMadeFromFinishedOnes()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kFrance, kEast}));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 5);
        const QByteArray bytes = ReplicationLab::contentOf(source);
        ImageVersion version = lab.draft(kNumber, source, {{kWest, 1}, {kFrance, 1}});
        QVERIFY(lab.replicate(version).has_value());
        QVERIFY(QFile::remove(source));

        version = *lab->versions().version(lab.id(kNumber));
        version.provisioningState = ProvisioningState::Updating;
        version.publishingProfile.targetRegions = {target(kWest, 3), target(kFrance, 1),
                                                   target(kEast, 2)};
        const auto report = lab.replicate(version);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        // Two copies, none, two copies of five MiB.
        QCOMPARE(report->parts[0].copiedBytes, std::uint64_t(10) << 20);
        QCOMPARE(report->parts[1].copyTotalBytes, std::uint64_t(0));
        QCOMPARE(report->parts[2].copiedBytes, std::uint64_t(10) << 20);
        const auto row = inRead(lab->catalog(), [&version](Transaction &view) {
            return findJobOfVersion(view, version.uid);
        });
        QVERIFY(row.has_value() && row->has_value());
        QCOMPARE((*row)->copiedBytes, std::uint64_t(20) << 20);
        for (const auto &[region, replica] :
             {std::pair(kWest, 1), {kWest, 2}, {kWest, 3}, {kFrance, 1}, {kEast, 1}, {kEast, 2}})
            QCOMPARE(lab.exported(kNumber, {}, DiskFormat::Raw, region, replica), bytes);
        QCOMPARE(toString(lab->versions().version(lab.id(kNumber))->provisioningState),
                 toString(ProvisioningState::Succeeded));
    }

    void aRegionThatIsAwayIsInNobodysWay()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kFrance, kEast}));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 3);
        ImageVersion version = lab.draft(kNumber, source, {{kWest, 1}, {kFrance, 1}});
        QVERIFY(lab.replicate(version).has_value());
        QVERIFY(QFile::remove(source));
        QVERIFY(QDir().rename(lab.path(kFrance), lab.path(QStringLiteral("away"))));
        version = *lab->versions().version(lab.id(kNumber));
        version.publishingProfile.targetRegions.push_back(target(kEast, 1));
        const auto report = lab.replicate(version);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));

        // One that came back empty is made whole again.
        QVERIFY(QDir().rename(lab.path(QStringLiteral("away")), lab.path(kFrance)));
        QVERIFY(QDir(lab.path(kFrance) + QStringLiteral("/replica-1")).removeRecursively());
        const auto healed = lab.replicate(version);
        QVERIFY(healed.has_value());
        QCOMPARE(toString(healed->state), toString(JobState::Succeeded));
        QCOMPARE(healed->parts[1].copiedBytes, std::uint64_t(3) << 20);
        QCOMPARE(healed->parts[0].copiedBytes, std::uint64_t(0));
        QVERIFY(!lab.exported(kNumber, {}, DiskFormat::Raw, kFrance).isEmpty());
    }

    void whatPeopleChangeMeanwhileStays()
    {
        FaultyFiles files;
        ReplicationLab lab(&files);
        QVERIFY(lab.setUp({kWest}));
        std::latch writing(1);
        std::latch changed(1);
        std::once_flag once;
        files.beforeWrite([&] {
            std::call_once(once, [&] {
                writing.count_down();
                changed.wait();
            });
        });
        ImageVersion version =
            lab.draft(kNumber, lab.makeDisk(QStringLiteral("disk.raw"), 3), {{kWest, 1}});
        const auto job = lab.start(version);
        QVERIFY(job.has_value());
        writing.wait();
        {
            auto change = Transaction::write(lab->catalog());
            auto now = findVersion(*change, version.uid);
            const bool found = now && *now;
            if (found) {
                (*now)->publishingProfile.excludeFromLatest = true;
                (*now)->tags.insert(QStringLiteral("by"), QStringLiteral("hand"));
                ++(*now)->revision;
            }
            const bool stored = found && updateVersion(*change, **now) && change->commit();
            changed.count_down();  // before anything may end this test
            QVERIFY(stored);
        }
        const auto report = lab.finish(*job);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        const auto stored = lab->versions().version(lab.id(kNumber));
        QVERIFY(stored.has_value());
        QVERIFY(stored->publishingProfile.excludeFromLatest);
        QCOMPARE(stored->tags.value(QStringLiteral("by")), QStringLiteral("hand"));
        QCOMPARE(stored->revision, version.revision + 1);
        QCOMPARE(toString(stored->provisioningState), toString(ProvisioningState::Succeeded));
        QCOMPARE(stored->osDiskSizeBytes, std::uint64_t(3) << 20);
    }

    void anOlderJobGivesWayToTheNewerOne()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kEast}));
        const QString source = lab.makeDisk(QStringLiteral("disk.raw"), 1);
        ImageVersion version = lab.draft(kNumber, source, {{kWest, 1}, {kEast, 1}});
        QVERIFY(QDir().rename(lab.path(kEast), lab.path(QStringLiteral("away"))));
        const auto failed = lab.replicate(version);
        QVERIFY(failed.has_value());
        QCOMPARE(toString(failed->state), toString(JobState::Failed));
        version = *lab->versions().version(lab.id(kNumber));
        version.publishingProfile.targetRegions.pop_back();
        QCOMPARE(toString(lab.replicate(version)->state), toString(JobState::Succeeded));
        QVERIFY(QDir().rename(lab.path(QStringLiteral("away")), lab.path(kEast)));
        const auto again = lab->replication().retry(failed->uid);
        QVERIFY(!again);
        QCOMPARE(again.error().reason, QStringLiteral("job.superseded"));
        QVERIFY(!QDir(lab.path(kEast) + QStringLiteral("/replica-1")).exists());
        QCOMPARE(lab->replication().resumeInterrupted().value(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReplicationUpdate)
#include "tst_replicationupdate.moc"
