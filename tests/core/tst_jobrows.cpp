#include "core/catalog/joblogrows.h"
#include "core/catalog/jobrows.h"
#include "tests/support/tempcatalog.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

/// An empty catalogue with one open write.
class Desk {
public:
    Desk()
        : m_transaction(Transaction::write(*m_catalog))
    {
    }

    Transaction &t() { return *m_transaction; }

    JobRow newJob(const Uid &version) const
    {
        JobRow job;
        job.uid = Uid::random();
        job.kind = QStringLiteral("replicate");
        job.versionUid = version;
        job.title = QStringLiteral("/a/version");
        job.createdAt = m_catalog->clock().now();
        job.regions.resize(2);
        job.regions[0].region = QStringLiteral("westeurope");
        job.regions[1].region = QStringLiteral("eastus");
        return job;
    }

private:
    TempCatalog m_catalog;
    Result<Transaction> m_transaction;
};

}  // namespace

class TestJobRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsComeBackWhole()
    {
        Desk s;
        const Uid version = Uid::random();
        JobRow job = s.newJob(version);
        QVERIFY(insertJob(s.t(), job));
        job.epoch = *takeJob(s.t(), job.uid);
        job.state = JobState::Failed;
        job.endedAt = job.createdAt.addSecs(5);
        job.copiedBytes = std::uint64_t{3} << 40;
        job.fault = Fault::of(QStringLiteral("io.noSpace"), {}, {QStringLiteral("/w")});
        job.regions[1].state = JobState::Failed;
        job.regions[1].fault = job.fault;
        QVERIFY(updateJob(s.t(), job));
        QVERIFY(!*findJob(s.t(), Uid::random()));
        const auto found = findJob(s.t(), job.uid);
        QVERIFY(found && *found);
        QVERIFY((*found)->state == JobState::Failed);
        QCOMPARE((*found)->endedAt, job.endedAt);
        QCOMPARE((*found)->copiedBytes, job.copiedBytes);
        QVERIFY((*found)->fault == job.fault);
        QCOMPARE((*found)->regions.size(), std::size_t{2});
        QCOMPARE((*found)->regions[0].region, QStringLiteral("westeurope"));
        QVERIFY(!(*found)->regions[0].fault);
        QVERIFY((*found)->regions[1].fault == job.fault);
    }

    void jobsAreListedNewestFirstWhateverTheClockSays()
    {
        Desk s;
        const Uid version = Uid::random();
        JobRow first = s.newJob(version);
        JobRow second = s.newJob(version);
        second.createdAt = first.createdAt.addDays(-1);
        QVERIFY(insertJob(s.t(), first));
        QVERIFY(insertJob(s.t(), second));
        const auto recent = recentJobs(s.t(), 10);
        QCOMPARE(recent->size(), std::size_t{2});
        QVERIFY(recent->front().uid == second.uid);
        QVERIFY((*findJobOfVersion(s.t(), version))->uid == second.uid);
        second.state = JobState::Cancelled;
        QVERIFY(updateJob(s.t(), second));
        QCOMPARE(openJobs(s.t())->size(), std::size_t{1});
        QVERIFY(removeJobsOfVersion(s.t(), version));
        QVERIFY(recentJobs(s.t(), 10)->empty());
    }

    void whatPeopleAskOutlivesWhatTheOwnerWrites()
    {
        Desk s;
        JobRow job = s.newJob(Uid::random());
        QVERIFY(insertJob(s.t(), job));
        job.epoch = *takeJob(s.t(), job.uid);
        QVERIFY(setJobPaused(s.t(), job.uid, QStringLiteral("eastus"), true));
        QVERIFY(setJobPlace(s.t(), job.uid, JobPriority::High, -3));
        job.regions[1].permille = 417;
        job.state = JobState::Copying;
        QVERIFY(updateJob(s.t(), job));
        auto found = findJob(s.t(), job.uid);
        QVERIFY((*found)->priority == JobPriority::High);
        QCOMPARE((*found)->position, qint64{-3});
        QVERIFY(!(*found)->regions[0].isPaused && (*found)->regions[1].isPaused);
        QCOMPARE((*found)->regions[1].permille, 417);
        QVERIFY(!(*found)->isPaused());
        job.regions[0].state = JobState::Succeeded;
        QVERIFY(updateJob(s.t(), job));
        QVERIFY((*findJob(s.t(), job.uid))->isPaused());
        // What is over is not paused, and cannot be.
        job.regions[1].state = JobState::Cancelled;
        QVERIFY(updateJob(s.t(), job) && setJobPaused(s.t(), job.uid, {}, true));
        found = findJob(s.t(), job.uid);
        QVERIFY(!(*found)->regions[0].isPaused && !(*found)->regions[1].isPaused);
    }

    void aLogKeepsItsLastLinesAndGoesWithItsJob()
    {
        Desk s;
        JobRow job = s.newJob(Uid::random());
        QVERIFY(insertJob(s.t(), job));
        const JobLogLine first{job.createdAt,
                               JobLogLevel::Warning,
                               QStringLiteral("eastus"),
                               QStringLiteral("region.stalled"),
                               {QStringLiteral("a b"), {}}};
        QVERIFY(addLogLine(s.t(), job.uid, first));
        const auto lines = jobLog(s.t(), job.uid);
        QCOMPARE(lines->size(), std::size_t{1});
        QVERIFY(lines->front().level == JobLogLevel::Warning);
        QCOMPARE(lines->front().at, first.at);
        QCOMPARE(lines->front().region, first.region);
        QCOMPARE(lines->front().arguments, first.arguments);
        for (int i = 0; i < kMostLogLines; ++i)
            QVERIFY(addLogLine(s.t(), job.uid,
                               {job.createdAt, JobLogLevel::Info, {}, QString::number(i), {}}));
        const auto bounded = jobLog(s.t(), job.uid);
        QCOMPARE(bounded->size(), std::size_t{kMostLogLines});
        QCOMPARE(bounded->front().event, QStringLiteral("0"));
        QVERIFY(removeJobsOfVersion(s.t(), job.versionUid));
        QVERIFY(jobLog(s.t(), job.uid)->empty());
    }

    void oldJobsGoButTheLastOfAVersion()
    {
        Desk s;
        const Uid version = Uid::random();
        JobRow old = s.newJob(version);
        JobRow last = s.newJob(version);
        for (JobRow *job : {&old, &last}) {
            job->state = JobState::Succeeded;
            job->endedAt = job->createdAt;
            QVERIFY(insertJob(s.t(), *job));
        }
        QVERIFY(removeJobsEndedBefore(s.t(), old.endedAt));
        QCOMPARE(recentJobs(s.t(), 10)->size(), std::size_t{2});
        QVERIFY(removeJobsEndedBefore(s.t(), old.endedAt.addSecs(1)));
        QVERIFY(!*findJob(s.t(), old.uid) && *findJob(s.t(), last.uid));
    }

    void anOldOwnerIsFenced()
    {
        Desk s;
        JobRow job = s.newJob(Uid::random());
        QVERIFY(insertJob(s.t(), job));
        const auto mine = takeJob(s.t(), job.uid);
        QVERIFY(mine);
        QVERIFY(requireEpoch(s.t(), job.uid, *mine));
        const auto theirs = takeJob(s.t(), job.uid);
        QCOMPARE(*theirs, *mine + 1);

        QCOMPARE(requireEpoch(s.t(), job.uid, *mine).error().reason, QStringLiteral("job.fenced"));
        job.epoch = *mine;
        job.state = JobState::Succeeded;
        QCOMPARE(updateJob(s.t(), job).error().reason, QStringLiteral("job.fenced"));
        QVERIFY((*findJob(s.t(), job.uid))->state == JobState::Queued);
        job.epoch = *theirs;
        QVERIFY(updateJob(s.t(), job));
        QCOMPARE(takeJob(s.t(), Uid::random()).error().reason, QStringLiteral("job.notFound"));
    }
};

QTEST_GUILESS_MAIN(TestJobRows)
#include "tst_jobrows.moc"
