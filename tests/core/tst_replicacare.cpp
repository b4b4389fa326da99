// What becomes of a replica that is damaged: it is found, written down, kept aside, and mended from
// whatever copy has the right digests - as the real bytes of an export show.
#include "core/service/careservice.h"
#include "tests/support/replicationlab.h"

#include <QDirIterator>
#include <QObject>
#include <QTest>

#include <map>

using namespace vitrine;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kFirst = QStringLiteral("1.0.0");
const QString kSecond = QStringLiteral("1.0.1");

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    found.sort();
    return found;
}

/// Two regions and a disk of random bytes in version 1.0.0.
struct Care {
    ReplicationLab lab;
    QString disk;
    ImageVersion version;  // the last one that was published

    explicit Care(const QList<QPair<QString, int>> &targets)
    {
        if (!lab.isValid() || !lab.setUp({kWest, kEast}))
            qFatal("the fixture cannot be made");
        disk = lab.makeDisk(QStringLiteral("disk.raw"), 2);
        publish(kFirst, targets);
    }
    void publish(const QString &number, const QList<QPair<QString, int>> &targets)
    {
        version = lab.draft(number, disk, targets);
        const auto report = lab.replicate(version);
        if (!report || report->state != JobState::Succeeded)
            qFatal("the version cannot be made");
    }
    QString root(const QString &region, int number = 1) const
    {
        return lab.path(region + QStringLiteral("/replica-%1").arg(number));
    }
    // Changes one bit in the first pack of a root.
    bool damage(const QString &region, const QString &kind = QStringLiteral("packs"))
    {
        const QStringList files = filesIn(root(region) + u'/' + kind);
        QFile file(files.value(0));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2))
            return false;
        char byte = 0;
        if (!file.getChar(&byte) || !file.seek(file.size() / 2))
            return false;
        return file.putChar(static_cast<char>(byte ^ 4));
    }
    std::vector<ReplicaVerification> check(const QString &number, CheckAim aim)
    {
        const auto job = lab->care().checkVersion(lab.caller(), lab.id(number), aim);
        if (!job)
            return {};
        lab->replication().wait(*job);
        return lab->replication().verification(*job);
    }
    std::map<QString, Replica> rows(const QString &number)
    {
        std::map<QString, Replica> byRegion;
        const auto list = lab->care().replicasOf(lab.id(number));
        if (!list)
            return {};
        for (const ReplicaStatus &one : *list)
            byRegion[one.region] = one.replica;
        return byRegion;
    }
    QByteArray exported(const QString &number, const QString &region)
    {
        return lab.exported(number, std::nullopt, DiskFormat::Raw, region, 1);
    }
    QByteArray content() const { return ReplicationLab::contentOf(disk); }
};

VerifyOutcome outcomeIn(const std::vector<ReplicaVerification> &found, const QString &region)
{
    const auto one = std::ranges::find(found, region, &ReplicaVerification::region);
    return one == found.end() ? VerifyOutcome::Cancelled : one->outcome;
}

}  // namespace

class TestReplicaCare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCheckWritesDownWhatItFound()
    {
        Care care({{kWest, 1}, {kEast, 1}});
        care.publish(kSecond, {{kWest, 1}});
        QVERIFY(care.rows(kFirst)[kWest].health == ReplicaHealth::NotChecked);
        QVERIFY(care.damage(kWest));
        const auto found = care.check(kFirst, CheckAim::Verify);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(outcomeIn(found, kWest) == VerifyOutcome::Damaged);
        QVERIFY(outcomeIn(found, kEast) == VerifyOutcome::Intact);
        auto rows = care.rows(kFirst);
        QVERIFY(rows[kWest].health == ReplicaHealth::Damaged);
        QVERIFY(!rows[kWest].checkedAt.isValid());
        QCOMPARE(rows[kWest].finding->reason, QStringLiteral("store.block.damaged"));
        QVERIFY(rows[kEast].health == ReplicaHealth::Intact);
        QVERIFY(rows[kEast].checkedAt.isValid() && !rows[kEast].finding);
        // The pack is kept, out of use; the other version that has blocks in it is suspect.
        QCOMPARE(filesIn(care.root(kWest) + QStringLiteral("/quarantine")).size(), 1);
        QCOMPARE(filesIn(care.root(kWest) + QStringLiteral("/packs")).size(), 0);
        QVERIFY(care.rows(kSecond)[kWest].health == ReplicaHealth::Suspect);
    }

    void aRepairMendsEveryVersionThatHadBlocksThere()
    {
        Care care({{kWest, 1}, {kEast, 1}});
        care.publish(kSecond, {{kWest, 1}});
        const QByteArray content = care.content();
        QVERIFY(care.damage(kWest));
        QCOMPARE(care.exported(kFirst, kWest), QByteArray("version.notAvailable"));
        const auto found = care.check(kFirst, CheckAim::Repair);
        QVERIFY(outcomeIn(found, kWest) == VerifyOutcome::Repaired);
        QVERIFY(outcomeIn(found, kEast) == VerifyOutcome::Intact);
        QCOMPARE(found[0].diskDigest, found[1].diskDigest);
        QVERIFY(care.exported(kFirst, kWest) == content);
        QVERIFY(care.exported(kSecond, kWest) == content);
        QVERIFY(care.rows(kFirst)[kWest].health == ReplicaHealth::Intact);
        QVERIFY(care.rows(kSecond)[kWest].health == ReplicaHealth::Intact);
        for (const QString &version : {kFirst, kSecond}) {
            for (const ReplicaVerification &one : care.check(version, CheckAim::Verify))
                QVERIFY(one.outcome == VerifyOutcome::Intact);
        }
        // A second repair finds nothing to do.
        const QStringList before = filesIn(care.root(kWest));
        QVERIFY(outcomeIn(care.check(kFirst, CheckAim::Repair), kWest) == VerifyOutcome::Intact);
        QCOMPARE(filesIn(care.root(kWest)), before);
    }

    void aLostReplicaIsMadeAgain_data()
    {
        QTest::addColumn<bool>("hasSource");
        QTest::addColumn<QString>("lost");
        for (const char *lost : {"", "/packs", "/manifests"}) {
            QTest::addRow("from another region, %s", lost) << false << QString::fromLatin1(lost);
            QTest::addRow("from the source, %s", lost) << true << QString::fromLatin1(lost);
        }
    }
    void aLostReplicaIsMadeAgain()
    {
        QFETCH(bool, hasSource);
        QFETCH(QString, lost);
        Care care({{kWest, 1}, {kEast, 1}});
        const QByteArray content = care.content();
        if (hasSource)
            QVERIFY(QDir(care.root(kEast)).removeRecursively());
        else
            QVERIFY(QFile::remove(care.disk));
        QVERIFY(QDir(care.root(kWest) + lost).removeRecursively());
        QVERIFY(outcomeIn(care.check(kFirst, CheckAim::Verify), kWest) == VerifyOutcome::Damaged);
        QVERIFY(outcomeIn(care.check(kFirst, CheckAim::Repair), kWest) == VerifyOutcome::Repaired);
        QVERIFY(care.exported(kFirst, kWest) == content);
    }

    void aDamagedManifestIsKeptAndReplaced()
    {
        Care care({{kWest, 1}, {kEast, 1}});
        QVERIFY(care.damage(kWest, QStringLiteral("manifests")));
        QVERIFY(outcomeIn(care.check(kFirst, CheckAim::Repair), kWest) == VerifyOutcome::Repaired);
        QVERIFY(care.exported(kFirst, kWest) == care.content());
        QCOMPARE(filesIn(care.root(kWest) + QStringLiteral("/quarantine")).size(), 1);
    }

    void withoutARightCopyTheReplicaStaysDamaged_data()
    {
        QTest::addColumn<bool>("isChanged");
        QTest::addRow("the source is gone") << false;
        QTest::addRow("the source has changed") << true;
    }
    void withoutARightCopyTheReplicaStaysDamaged()
    {
        QFETCH(bool, isChanged);
        Care care({{kWest, 1}});
        QVERIFY(care.damage(kWest));
        QVERIFY(QFile::remove(care.disk));
        if (isChanged)
            care.lab.makeDisk(QStringLiteral("disk.raw"), 2, 77);
        const auto found = care.check(kFirst, CheckAim::Repair);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].outcome == VerifyOutcome::Damaged);
        QCOMPARE(found[0].fault->reason, QStringLiteral("store.repair.noCopy"));
        QVERIFY(care.rows(kFirst)[kWest].health == ReplicaHealth::Damaged);
        // Nothing of what is left was given up.
        QCOMPARE(filesIn(care.root(kWest) + QStringLiteral("/quarantine")).size(), 1);
        QCOMPARE(filesIn(care.root(kWest) + QStringLiteral("/manifests")).size(), 1);
    }

    void aRegionThatIsAwayIsNotChecked()
    {
        Care care({{kWest, 1}, {kEast, 1}});
        QVERIFY(QDir(care.lab.path(kWest)).removeRecursively());
        QVERIFY(outcomeIn(care.check(kFirst, CheckAim::Repair), kWest)
                == VerifyOutcome::NotChecked);
        QVERIFY(care.rows(kFirst)[kWest].health == ReplicaHealth::NotChecked);
        QVERIFY(!QFileInfo::exists(care.lab.path(kWest)));
    }

    void aDamagedReplicaDoesNotFailTheJobItFeeds_data()
    {
        QTest::addColumn<bool>("hasSource");
        QTest::addRow("the source is there") << true;
        QTest::addRow("another replica is there") << false;
    }
    void aDamagedReplicaDoesNotFailTheJobItFeeds()
    {
        QFETCH(bool, hasSource);
        Care care({{kWest, hasSource ? 1 : 2}});
        const QByteArray content = care.content();
        QVERIFY(care.damage(kWest));
        if (!hasSource)
            QVERIFY(QFile::remove(care.disk));
        ImageVersion version = care.version;
        version.publishingProfile.targetRegions.push_back({kEast, 1, {}, {}, {}});
        const auto report = care.lab.replicate(version);
        QVERIFY(report.has_value());
        QVERIFY(report->state == JobState::Succeeded);
        QVERIFY(care.exported(kFirst, kEast) == content);
        const auto list = care.lab->care().replicasOf(care.lab.id(kFirst));
        QVERIFY(list.has_value());
        QCOMPARE(std::ranges::count(*list, ReplicaHealth::Suspect,
                                    [](const ReplicaStatus &one) { return one.replica.health; }),
                 1);
    }

    void aRegionIsCheckedWhole()
    {
        Care care({{kWest, 1}, {kEast, 1}});
        care.publish(kSecond, {{kWest, 1}});
        QVERIFY(care.damage(kWest));
        const auto check = [&care](CheckAim aim, bool onlyDue) {
            const auto job = care.lab->care().checkRegion(care.lab.caller(), kWest, aim, onlyDue);
            if (!job || !*job)
                return std::vector<ReplicaVerification>();
            care.lab->replication().wait(**job);
            return care.lab->replication().verification(**job);
        };
        const auto found = check(CheckAim::Repair, true);
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(care.exported(kFirst, kWest) == care.content());
        QVERIFY(care.exported(kSecond, kWest) == care.content());
        for (const ReplicaVerification &one : check(CheckAim::Verify, false))
            QVERIFY(one.outcome == VerifyOutcome::Intact);
        // What was found intact just now is not due.
        QVERIFY(check(CheckAim::Verify, true).empty());
        const auto unknown = care.lab->care().checkRegion(
            care.lab.caller(), QStringLiteral("nowhere"), CheckAim::Verify);
        QCOMPARE(unknown.error().reason, QStringLiteral("region.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestReplicaCare)
#include "tst_replicacare.moc"
