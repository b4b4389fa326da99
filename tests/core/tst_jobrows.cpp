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
