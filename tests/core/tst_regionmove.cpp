// A region's folder goes to another disk: whatever happens on the way, the catalogue names a folder
// that has everything.
#include "core/replication/replicaplaces.h"
#include "core/service/care/regionmove.h"
#include "core/service/careservice.h"
#include "core/service/jobsteering.h"
#include "core/store/replicaroot.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QDir>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kFirst = QStringLiteral("1.0.0");
const QString kThere = QStringLiteral("there");
const QString kPacks = QStringLiteral("/replica-1/packs");

/// Version 1.0.0 with two replicas in one region, and none in another.
struct Moved {
    FaultyFiles files;
    ReplicationLab lab{&files};
    QString disk;

    Moved()
    {
        if (!lab.isValid() || !lab.setUp({kWest, kEast}))
            qFatal("the fixture cannot be made");
        disk = lab.makeDisk(QStringLiteral("disk.raw"), 2);
        const auto report = lab.replicate(lab.draft(kFirst, disk, {{kWest, 2}}));
        if (!report || report->state != JobState::Succeeded)
            qFatal("the version cannot be made");
    }
    /// Returns the reason why it failed; empty when it succeeded.
    QString move(const QString &folder = kThere, int zone = 0)
    {
        const auto job = lab->care().move(lab.caller(), kWest, zone, lab.path(folder));
        if (!job)
            return job.error().reason;
        const auto report = lab.finish(*job);
        if (!report)
            return report.error().reason;
        return report->state == JobState::Succeeded ? QString()
            : report->fault                         ? report->fault->reason
                                                    : QStringLiteral("no fault");
    }
    QString folder() { return lab->regions().region(kWest)->path; }
    bool isServed(int replica = 1)
    {
        return !lab->regions().status(kWest)->fault
            && lab.exported(kFirst, std::nullopt, DiskFormat::Raw, kWest, replica)
            == ReplicationLab::contentOf(disk);
    }
    bool isIntact(const QString &version = kFirst, std::size_t replicas = 2)
    {
        const auto job = lab->care().checkVersion(lab.caller(), lab.id(version), CheckAim::Verify);
        if (!job)
            return false;
        lab->replication().wait(*job);
        const auto found = lab->replication().verification(*job);
        for (const ReplicaVerification &one : found) {
            if (one.fault)
                qWarning("%s", faultJson(*one.fault).constData());
        }
        return found.size() == replicas
            && std::ranges::all_of(found, [](const ReplicaVerification &one) {
                   return one.outcome == VerifyOutcome::Intact;
               });
    }
    std::shared_ptr<const RegionFolder> open(const QString &path)
    {
        ReplicaPlace place = replicaPlace(lab->catalog(), *lab->regions().region(kWest), 0, 1);
        place.path = path;
        return openPlace(files, place).value_or(nullptr);
    }
    QStringList packsIn(const QString &folder) const
    {
        return QDir(lab.path(folder) + kPacks).entryList(QDir::Files, QDir::Name);
    }
};

}  // namespace

class TestRegionMove final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRegionServesFromItsNewFolder()
    {
        Moved at;
        const auto plan = at.lab->care().planMove(at.lab.caller(), kWest, 0, at.lab.path(kThere));
        QVERIFY(plan.has_value());
        QVERIFY(plan->bytesToCopy > std::uint64_t{2} << 20);
        QCOMPARE(plan->oldFolder, at.lab.path(kWest));
        QVERIFY(!QDir(at.lab.path(kThere)).exists());
        QCOMPARE(at.move(), QString());
        QCOMPARE(at.folder(), at.lab.path(kThere));
        const Uid job = at.lab->replication().jobs()->front().uid;
        const auto requests = at.lab->replication().steering().requests(job);
        QVERIFY(requests && requests->size() == 1);
        const auto *again = std::get_if<OwnCommand>(&requests->front());
        QVERIFY(again != nullptr);
        QVERIFY(std::ranges::any_of(again->arguments, [&at](const OwnCommand::Argument &one) {
            return one.values == QStringList{at.lab.path(kThere)};
        }));
        QVERIFY(at.isServed(1) && at.isServed(2));
        QVERIFY(at.isIntact());
        // The old folder has everything, and is no region's.
        QCOMPARE(at.packsIn(kWest), at.packsIn(kThere));
        QVERIFY(at.open(at.lab.path(kWest)) == nullptr);
        QCOMPARE(at.move(), QString());
    }

    void whatComesLaterGoesToTheNewFolder()
    {
        Moved at;
        QCOMPARE(at.move(), QString());
        const auto old = at.packsIn(kWest);
        const QString disk = at.lab.makeDisk(QStringLiteral("second.raw"), 2, 7);
        const auto report =
            at.lab.replicate(at.lab.draft(QStringLiteral("1.0.1"), disk, {{kWest, 1}}));
        QVERIFY(report && report->state == JobState::Succeeded);
        QCOMPARE(at.packsIn(kWest), old);
        QCOMPARE(at.packsIn(kThere).size(), old.size() + 1);
    }

    // Every call that changes something fails once; the region stays where it was.
    void aMoveThatFailsAnywhereChangesNothing()
    {
        Moved at;
        int failures = 0;
        for (int call = 1; call < 500; ++call) {
            at.files.failAt(call, EIO);
            const QString reason = at.move(QStringLiteral("there-%1").arg(call));
            at.files.failAt(0, 0);
            if (reason.isEmpty())
                break;
            ++failures;
            QVERIFY2(reason.startsWith(QStringLiteral("region.")), qPrintable(reason));
            QCOMPARE(at.folder(), at.lab.path(kWest));
            QVERIFY2(at.isServed(), qPrintable(QString::number(call)));
        }
        QVERIFY(failures > 20);
        QVERIFY(at.folder() != at.lab.path(kWest));
        QVERIFY(at.isServed(1) && at.isServed(2));
        QVERIFY(at.isIntact());
    }

    void aFullDiskIsNamedAndTheMoveMadeAgain()
    {
        Moved at;
        at.files.fillUpAfter(1'500'000);
        QCOMPARE(at.move(), QStringLiteral("region.noSpace"));
        QVERIFY(at.isServed());
        at.files.fillUpAfter(std::uint64_t{1} << 40);
        QCOMPARE(at.move(), QString());
        QVERIFY(at.isServed() && at.isIntact());
    }

    void aRegionInUseIsCopiedButStays()
    {
        Moved at;
        {
            const auto used = ReplicaRoot::open(at.open(at.folder()), 2, false);
            QVERIFY(used.has_value());
            QCOMPARE(at.move(), QStringLiteral("region.busy"));
            QCOMPARE(at.folder(), at.lab.path(kWest));
            QVERIFY(at.isServed());
        }
        // What was copied is compared, not believed.
        const QString pack = at.lab.path(kThere) + kPacks + u'/' + at.packsIn(kThere).front();
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100'000) && file.write("x") == 1);
        file.close();
        QCOMPARE(at.move(), QString());
        QVERIFY(at.isServed(1) && at.isServed(2));
        QVERIFY(at.isIntact());
    }

    // As after a kill between the renaming of the id file and the row.
    void aMoveTheCatalogueHasNotHeardOfIsFinished()
    {
        Moved at;
        QCOMPARE(at.move(), QString());
        {
            auto change = Transaction::write(at.lab->catalog());
            auto region = findRegion(*change, kWest);
            (*region)->path = at.lab.path(kWest);
            QVERIFY(updateRegion(*change, **region) && change->commit());
        }
        QVERIFY(!at.isServed());
        QCOMPARE(at.move(QStringLiteral("nowhere")), QStringLiteral("region.unreachable"));
        QCOMPARE(at.move(), QString());
        QVERIFY(at.isServed() && at.isIntact());
    }

    // A job that opened the folder before it was retired does not store there after that.
    void aFolderThatWasRetiredTakesNoNewReplica()
    {
        Moved at;
        const auto folder = at.open(at.folder());
        QVERIFY(ReplicaRoot::open(folder, 3, true).has_value());
        QVERIFY(folder->retire().has_value());
        const auto late = ReplicaRoot::open(folder, 4, true);
        QVERIFY(!late);
        QCOMPARE(late.error().reason, QStringLiteral("region.unreachable"));
        QVERIFY(folder->reinstate().has_value());
        QVERIFY(ReplicaRoot::open(folder, 4, true).has_value());
    }

    void foldersThatMayNotBeTaken()
    {
        Moved at;
        const QString foreign = QStringLiteral("region.folder.foreign");
        QCOMPARE(at.move(kEast), foreign);
        QCOMPARE(at.move(kWest + QStringLiteral("/below")), foreign);
        QVERIFY(QDir().mkpath(at.lab.path(QStringLiteral("old/replica-1"))));
        QCOMPARE(at.move(QStringLiteral("old")), foreign);
        const auto relative =
            at.lab->care().planMove(at.lab.caller(), kWest, 0, QStringLiteral("x"));
        QCOMPARE(relative.error().reason, QStringLiteral("region.folder.notAbsolute"));
        QCOMPARE(at.move(kThere, 1), QStringLiteral("property.value.range"));
        const auto unknown =
            at.lab->care().move(at.lab.caller(), QStringLiteral("mars"), 0, at.lab.path(kThere));
        QCOMPARE(unknown.error().reason, QStringLiteral("region.unknown"));
        QVERIFY(!QDir(at.lab.path(kThere)).exists());
    }

    void disksOfMachinesHoldARegion()
    {
        Moved at;
        QVERIFY(QDir().mkpath(at.folder() + QStringLiteral("/compute/machines/one")));
        QCOMPARE(at.move(), QStringLiteral("region.move.machines"));
        QVERIFY(QDir().rmpath(at.folder() + QStringLiteral("/compute/machines/one")));
        QCOMPARE(at.move(), QString());
    }

    void aZoneMovesAlone()
    {
        Moved at;
        QVERIFY(at.lab.addZones(kWest));
        ImageVersion version = at.lab.draft(QStringLiteral("2.0.0"), at.disk, {{kWest, 1}});
        version.publishingProfile.targetRegions.front().storageAccountType =
            StorageAccountType::StandardZrs;
        const auto report = at.lab.replicate(version);
        QVERIFY(report && report->state == JobState::Succeeded);
        QCOMPARE(at.move(kThere, 2), QString());
        const auto region = at.lab->regions().region(kWest);
        QCOMPARE(region->path, at.lab.path(kWest));
        QCOMPARE(region->zonePaths[1], at.lab.path(kThere));
        QVERIFY(!at.lab->regions().status(kWest)->fault);
        QVERIFY(at.isIntact(QStringLiteral("2.0.0"), 3));
    }

    void whoMayNotChangeRegionsMayNotMoveThem()
    {
        Moved at;
        const Caller stranger{QStringLiteral("mallory@elsewhere"),
                              {Uid::random().toDashedString()}};
        const auto moved = at.lab->care().move(stranger, kWest, 0, at.lab.path(kThere));
        QVERIFY(!moved);
        QCOMPARE(moved.error().reason, QStringLiteral("access.denied"));
        QVERIFY(!QDir(at.lab.path(kThere)).exists());
    }
};

QTEST_GUILESS_MAIN(TestRegionMove)
#include "tst_regionmove.moc"
