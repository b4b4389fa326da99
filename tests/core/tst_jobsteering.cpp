#include "core/catalog/scoped.h"
#include "core/service/jobsteering.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QDirIterator>
#include <QObject>
#include <QTest>

#include <semaphore>

using namespace vitrine;
using namespace std::chrono_literals;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kFirst = QStringLiteral("1.0.0");
constexpr int kDiskMebibytes = 24;
constexpr qint64 kDataBytes = qint64(kDiskMebibytes / 2) << 20;

/// A lab whose job can be steered in the middle: at a write of the test's choice.
class Yard {
public:
    Yard()
        : lab(&files)
    {
    }

    /// Publishes a version that waits to be started.
    bool publish(const QStringList &regions)
    {
        if (!lab.setUp(regions))
            return false;
        source = lab.makeDisk(QStringLiteral("disk.raw"), kDiskMebibytes);
        QList<QPair<QString, int>> targets;
        for (const QString &region : regions)
            targets << QPair(region, 1);
        const auto made =
            lab->versions().publish(lab.caller(), lab.request(kFirst, source, targets));
        if (made)
            job = made->job;
        return made.has_value();
    }
    /// Does \p act at write \p number of what is started next, on the thread that writes.
    void atWrite(int number, std::function<void()> act)
    {
        writes = 0;
        files.beforeWrite([this, number, act = std::move(act)] {
            if (++writes != number)
                return;
            act();
            reached.release();
        });
    }
    /// Starts the job and waits for the write that was chosen.
    bool startAndReach()
    {
        if (!lab->replication().start(job))
            return false;
        reached.acquire();
        return true;
    }
    JobSteering &steering() const { return lab->replication().steering(); }
    JobReport report() const { return *lab->replication().job(job); }
    JobState stateOf(const QString &region) const
    {
        const JobReport now = report();
        return std::ranges::find(now.parts, region, &PartProgress::name)->state;
    }
    /// Waits until \p region says \p state; the job's end ends it too.
    void await(const QString &region, JobState state) const
    {
        while (stateOf(region) != state && !lab->replication().waitFor(job, 5ms)) { }
    }
    JobState finish() { return lab.finish(job)->state; }
    qint64 storedBytes(const QString &region) const
    {
        qint64 bytes = 0;
        QDirIterator it(lab.path(region), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            bytes += it.fileInfo().size();
        }
        return bytes;
    }
    bool isExact(const QString &region)
    {
        return lab.exported(kFirst, {}, DiskFormat::Raw, region)
            == ReplicationLab::contentOf(source);
    }
    QStringList events() const
    {
        QStringList events;
        const auto lines = steering().log(job);
        for (const JobLogLine &line : lines.value_or(std::vector<JobLogLine>()))
            events << line.event;
        return events;
    }

    FaultyFiles files;
    ReplicationLab lab;
    QString source;
    Uid job;
    std::atomic<int> writes{0};
    std::binary_semaphore reached{0};
};

}  // namespace

class TestJobSteering final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPausedJobWritesNothingAndGoesOnWhereItWas()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        yard.atWrite(3, [&yard] { QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job)); });
        QVERIFY(yard.startAndReach());
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        QVERIFY(yard.report().canResume && !yard.report().canPause && yard.report().canCancel);
        QVERIFY(!yard.lab->replication().waitFor(yard.job, 1ms));
        QVERIFY(yard.writes.load() <= 4);  // a note in the pack's log may follow the third
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        QVERIFY(yard.storedBytes(kWest) < kDataBytes + (1 << 20));
        QVERIFY(yard.isExact(kWest));
    }

    void aPausedJobStaysPausedOverTheEndOfTheProgram()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        yard.atWrite(4, [&yard] { QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job)); });
        QVERIFY(yard.startAndReach());
        yard.lab.reopen();
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        QVERIFY(yard.report().canResume && !yard.report().canRetry);
        QCOMPARE(yard.lab->replication().resumeInterrupted().value(), 0);
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        QVERIFY(yard.storedBytes(kWest) > 0);
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        // What had been written before the end was not written once more.
        QVERIFY(yard.storedBytes(kWest) < kDataBytes + (1 << 20));
        QVERIFY(yard.isExact(kWest));
    }

    void oneRegionIsHeldAndTheOthersGoOn()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest, kEast}));
        yard.atWrite(
            5, [&yard] { QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job, kEast)); });
        QVERIFY(yard.startAndReach());
        yard.await(kWest, JobState::Succeeded);
        QCOMPARE(toString(yard.stateOf(kWest)), QStringLiteral("Succeeded"));
        QCOMPARE(toString(yard.stateOf(kEast)), QStringLiteral("Paused"));
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        // What is left comes from the replica that is finished.
        QVERIFY(QFile::rename(yard.source, yard.source + QStringLiteral(".away")));
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job, kEast));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        QVERIFY(QFile::rename(yard.source + QStringLiteral(".away"), yard.source));
        QVERIFY(yard.storedBytes(kEast) < kDataBytes + (1 << 20));
        QVERIFY(yard.isExact(kWest) && yard.isExact(kEast));
        QCOMPARE(yard.report().permille(), 1000);
    }

    void aRegionThatIsHeldFromTheStartBeginsLater()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest, kEast}));
        QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job, kEast));
        const qint64 empty = yard.storedBytes(kEast);
        QVERIFY(yard.lab->replication().start(yard.job));
        yard.await(kWest, JobState::Succeeded);
        QCOMPARE(toString(yard.stateOf(kEast)), QStringLiteral("Paused"));
        QCOMPARE(yard.storedBytes(kEast), empty);
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        QVERIFY(yard.isExact(kEast));
    }

    void cancellingWorksWhilePaused()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest, kEast}));
        yard.atWrite(3, [&yard] { QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job)); });
        QVERIFY(yard.startAndReach());
        yard.lab->replication().cancel(yard.job);
        QCOMPARE(toString(yard.finish()), QStringLiteral("Cancelled"));
        yard.lab.reopen();
        QCOMPARE(toString(yard.report().state), QStringLiteral("Cancelled"));
        QCOMPARE(yard.steering().pause(yard.lab.caller(), yard.job).error().reason,
                 QStringLiteral("job.ended"));
        // Trying again is a new decision: nothing of the pause is left.
        QVERIFY(yard.lab->replication().retry(yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
    }

    void whatAGoneProgramLeftPausedCanBeCancelled()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        yard.atWrite(2, [&yard] { QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job)); });
        QVERIFY(yard.startAndReach());
        yard.lab.reopen();
        QVERIFY(yard.report().canCancel);
        yard.lab->replication().cancel(yard.job);
        QCOMPARE(toString(yard.report().state), QStringLiteral("Cancelled"));
        QVERIFY(!yard.report().canResume && yard.report().canRetry);
    }

    void anotherProcessIsFollowed()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        // Slow enough to be still at work when the other one speaks.
        QVERIFY(yard.steering().setLimit(yard.lab.caller(), {kWest, 1, {}}));
        yard.atWrite(1, [] { });
        QVERIFY(yard.startAndReach());
        const auto other = Workspace::open(yard.lab.path(QStringLiteral("catalog.sqlite")));
        QVERIFY(other.has_value());
        JobSteering &theirs = (*other)->replication().steering();
        QVERIFY(theirs.pause(yard.lab.caller(), yard.job));
        yard.await(kWest, JobState::Paused);
        QCOMPARE(toString(yard.stateOf(kWest)), QStringLiteral("Paused"));
        QCOMPARE(toString((*other)->replication().job(yard.job)->state), QStringLiteral("Paused"));
        QVERIFY(theirs.setLimit(yard.lab.caller(), {kWest, 0, {}}));
        QVERIFY(theirs.limits()->empty());
        QVERIFY(theirs.resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        QVERIFY(yard.isExact(kWest));
    }

    void aLimitMayChangeWhileItHolds()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        QVERIFY(yard.steering().setLimit(yard.lab.caller(), {{}, 1, {}}));
        yard.atWrite(1, [] { });
        QVERIFY(yard.startAndReach());
        QVERIFY(!yard.lab->replication().waitFor(yard.job, 1ms));
        // The first batch goes at once and makes the debt that the next one waits for.
        QVERIFY(yard.storedBytes(kWest) < kDataBytes / 2);
        QVERIFY(yard.steering().setLimit(yard.lab.caller(), {{}, kGreatestBytesPerSecond, {}}));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        QVERIFY(yard.isExact(kWest));
    }

    void limitsAreCheckedAndKept()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        const Caller caller = yard.lab.caller();
        QCOMPARE(
            yard.steering().setLimit(caller, {QStringLiteral("nowhere"), 1, {}}).error().reason,
            QStringLiteral("region.unknown"));
        QCOMPARE(
            yard.steering().setLimit(caller, {{}, kGreatestBytesPerSecond + 1, {}}).error().reason,
            QStringLiteral("property.value.range"));
        const WorkLimit night{kWest, 400 * kBytesPerMegabit, WorkWindow{20 * 60, 6 * 60}};
        QVERIFY(yard.steering().setLimit(caller, night));
        QVERIFY(yard.steering().setLimit(caller, {{}, 5, {}}));
        yard.lab.reopen();
        QCOMPARE(*yard.steering().limits(), (std::vector{WorkLimit{{}, 5, {}}, night}));
        QVERIFY(yard.steering().setLimit(caller, {kWest, 0, {}}));
        QCOMPARE(yard.steering().limits()->size(), std::size_t{1});
    }

    void theQueueIsInTheOrderThatPeopleGive()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        std::vector<Uid> jobs{yard.job};
        for (const char16_t *number : {u"2.0.0", u"3.0.0"}) {
            const auto made = yard.lab->versions().publish(
                yard.lab.caller(),
                yard.lab.request(QString::fromUtf16(number), yard.source, {{kWest, 1}}));
            QVERIFY(made.has_value());
            jobs.push_back(made->job);
        }
        const Caller caller = yard.lab.caller();
        QVERIFY(yard.steering().moveUp(caller, jobs[2]));
        QVERIFY(yard.steering().moveUp(caller, jobs[2]));
        QVERIFY(yard.steering().moveUp(caller, jobs[2]));  // it is the first already
        QVERIFY(yard.steering().moveDown(caller, jobs[0]));
        QVERIFY(yard.steering().setPriority(caller, jobs[0], JobPriority::High));
        const auto open = inRead(yard.lab->catalog(), [](Transaction &t) { return openJobs(t); });
        std::vector<Uid> order;
        for (const JobRow &row : *open)
            order.push_back(row.uid);
        QCOMPARE(order, (std::vector{jobs[0], jobs[2], jobs[1]}));
        QVERIFY(yard.report().priority == JobPriority::High);
        QCOMPARE(
            yard.steering().setPriority(caller, Uid::random(), JobPriority::Low).error().reason,
            QStringLiteral("job.notFound"));
    }

    void everythingPausesAtOnce()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest, kEast}));
        QVERIFY(yard.steering().pauseAll(yard.lab.caller()));
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        QVERIFY(yard.lab->replication().start(yard.job));
        QVERIFY(!yard.lab->replication().waitFor(yard.job, 1ms));
        QCOMPARE(toString(yard.report().state), QStringLiteral("Paused"));
        QCOMPARE(yard.steering()
                     .pause(yard.lab.caller(), yard.job, QStringLiteral("nowhere"))
                     .error()
                     .reason,
                 QStringLiteral("region.unknown"));
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
    }

    void whatHappenedIsWrittenDown()
    {
        Yard yard;
        QVERIFY(yard.publish({kWest}));
        QVERIFY(yard.steering().pause(yard.lab.caller(), yard.job));
        QVERIFY(yard.steering().resume(yard.lab.caller(), yard.job));
        QCOMPARE(toString(yard.finish()), QStringLiteral("Succeeded"));
        yard.lab.reopen();
        const QStringList events = yard.events();
        QCOMPARE(events.first(), QStringLiteral("job.paused"));
        QCOMPARE(events.last(), QStringLiteral("job.ended"));
        for (const char16_t *event :
             {u"job.resumed", u"job.queued", u"job.started", u"region.state", u"replica.committed"})
            QCOMPARE(events.count(QString::fromUtf16(event)) > 0, true);
        const auto lines = yard.steering().log(yard.job);
        QCOMPARE(lines->front().arguments, QStringList{yard.lab.caller().name});
        QCOMPARE(lines->back().arguments, QStringList{QStringLiteral("Succeeded")});
        QCOMPARE(yard.steering().log(Uid::random()).error().reason, QStringLiteral("job.notFound"));
        // It is kept for its days, and the newest job of a version even longer.
        QVERIFY(yard.steering().prune(1));
        QCOMPARE(yard.events().size(), events.size());
        QVERIFY(yard.steering().prune(-1));
        QVERIFY(yard.events().isEmpty());
        QVERIFY(isOver(yard.report().state));
    }
};

QTEST_GUILESS_MAIN(TestJobSteering)
#include "tst_jobsteering.moc"
