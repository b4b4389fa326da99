#include "models/activitymodel.h"
#include "tests/support/tempcatalog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;

namespace {

struct Script {
    std::vector<JobReport> live;
    std::vector<JobReport> history;
};

class ScriptedSource final : public ActivitySource {
public:
    explicit ScriptedSource(Script &script)
        : m_script(script)
    {
    }
    std::vector<JobReport> live() const override { return m_script.live; }
    Result<std::vector<JobReport>> history() override { return m_script.history; }

private:
    Script &m_script;
};

PartProgress part(const QString &region, JobState state, std::uint64_t copied)
{
    PartProgress progress;
    progress.name = region;
    progress.replicas = 2;
    progress.state = state;
    progress.copiedBytes = copied;
    progress.copyTotalBytes = 1000;
    progress.verifyTotalBytes = 1000;
    return progress;
}

JobReport report(const Uid &uid, JobState state, std::vector<PartProgress> parts)
{
    JobReport job;
    job.uid = uid;
    job.kind = QStringLiteral("replicate");
    job.resourceId = QStringLiteral(
        "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/galleries/Finance/images/"
        "web/versions/1.2.0");
    job.state = state;
    job.parts = std::move(parts);
    job.canCancel = isActive(state);
    job.canRetry = state == JobState::Failed;
    return job;
}

}  // namespace

class TestActivityModel final : public QObject {
    Q_OBJECT

private:
    Script m_script;
    test::ManualClock m_clock;
    std::unique_ptr<ActivityModel> m_model;

    QString text(const QModelIndex &row, int column) const
    {
        return row.siblingAtColumn(column).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_script = {};
        m_model =
            std::make_unique<ActivityModel>(std::make_unique<ScriptedSource>(m_script), m_clock);
    }
    void keepsTheRulesOfModels()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Uid first = Uid::random();
        const Uid second = Uid::random();
        m_script.history = {report(first, JobState::Copying,
                                   {part(QStringLiteral("local"), JobState::Copying, 1)})};
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        m_script.history.insert(m_script.history.begin(),
                                report(second, JobState::Queued,
                                       {part(QStringLiteral("local"), JobState::Queued, 0),
                                        part(QStringLiteral("westeurope"), JobState::Queued, 0)}));
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 2);
        m_script.history.erase(m_script.history.begin());
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
    }
    void showsProgressRateAndTimeLeft()
    {
        const Uid uid = Uid::random();
        m_script.history = {report(uid, JobState::Copying,
                                   {part(QStringLiteral("westeurope"), JobState::Copying, 0)})};
        m_model->refresh();
        const QModelIndex job = m_model->index(0, 0);
        const QModelIndex region = m_model->index(0, 0, job);
        QCOMPARE(text(job, ActivityModel::TaskColumn),
                 QStringLiteral("Replicate Finance / web 1.2.0"));
        QVERIFY(text(region, ActivityModel::TaskColumn).startsWith(QStringLiteral("West Europe")));
        QCOMPARE(text(job, ActivityModel::RateColumn), QString());
        // 2000 bytes of work, copied and read back: 100 a second leave 15 seconds after 5.
        for (int second = 0; second <= 5; ++second) {
            if (second > 0)
                m_clock.advance(1s);
            m_script.live = {report(uid, JobState::Copying,
                                    {part(QStringLiteral("westeurope"), JobState::Copying,
                                          static_cast<unsigned>(second) * 100)})};
            m_model->sample();
        }
        QCOMPARE(job.data(ActivityModel::PermilleRole).toInt(), 250);
        QCOMPARE(text(job, ActivityModel::RateColumn), QStringLiteral("100 bytes/s"));
        QCOMPARE(text(job, ActivityModel::TimeLeftColumn), QStringLiteral("0:15"));
        QCOMPARE(region.siblingAtColumn(ActivityModel::ProgressColumn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 QStringLiteral("Copying, 25 percent"));
        QVERIFY(job.data(ActivityModel::CanCancelRole).toBool());
        QVERIFY(!job.data(ActivityModel::CanRetryRole).toBool());
    }
    void announcesTheEndOnce()
    {
        const Uid uid = Uid::random();
        m_script.history = {report(uid, JobState::Committing,
                                   {part(QStringLiteral("local"), JobState::Committing, 1000)})};
        m_model->refresh();
        int ended = 0;
        connect(m_model.get(), &ActivityModel::ended, this, [&](const JobReport &job) {
            ++ended;
            QVERIFY(job.state == JobState::Failed);
        });
        PartProgress failed = part(QStringLiteral("local"), JobState::Failed, 1000);
        failed.fault = Fault::of(QStringLiteral("io.noSpace"), {}, {QStringLiteral("/srv")});
        m_script.history = {report(uid, JobState::Failed, {failed})};
        m_model->refresh();
        m_model->refresh();
        QCOMPARE(ended, 1);
        const QModelIndex job = m_model->index(0, 0);
        const QModelIndex region = m_model->index(0, 0, job);
        QVERIFY(job.data(ActivityModel::CanRetryRole).toBool());
        QVERIFY(
            text(region, ActivityModel::ProgressColumn).contains(faultText(*failed.fault).title));
        QCOMPARE(m_model->fault(region), failed.fault);
        QCOMPARE(text(job, ActivityModel::TimeLeftColumn), QString());
        QCOMPARE(m_model->failedCount(), 1);
    }
    void saysWhenNothingMoves()
    {
        const Uid uid = Uid::random();
        PartProgress moving = part(QStringLiteral("local"), JobState::Copying, 10);
        PartProgress standing = part(QStringLiteral("westeurope"), JobState::Copying, 10);
        standing.isStalled = true;
        m_script.history = {report(uid, JobState::Copying, {moving, standing})};
        m_model->refresh();
        const QModelIndex job = m_model->index(0, 0);
        QCOMPARE(text(job, ActivityModel::ProgressColumn), QStringLiteral("Copying"));
        QCOMPARE(text(m_model->index(1, 0, job), ActivityModel::ProgressColumn),
                 QStringLiteral("Stalled"));
        moving.isStalled = true;
        m_script.live = {report(uid, JobState::Copying, {moving, standing})};
        m_model->sample();
        QCOMPARE(text(job, ActivityModel::ProgressColumn), QStringLiteral("Stalled"));
    }
    void saysWhatIsHeldAndByWhat()
    {
        PartProgress paused = part(QStringLiteral("local"), JobState::Paused, 10);
        paused.hold = Hold::Person;
        PartProgress waiting = part(QStringLiteral("westeurope"), JobState::Queued, 10);
        waiting.hold = Hold::Window;
        JobReport held = report(Uid::random(), JobState::Paused, {paused, waiting});
        judge(held);
        m_script.history = {held};
        m_model->refresh();
        const QModelIndex job = m_model->index(0, 0);
        QCOMPARE(text(job, ActivityModel::ProgressColumn), QStringLiteral("Paused"));
        QVERIFY(job.data(ActivityModel::CanResumeRole).toBool());
        QCOMPARE(text(m_model->index(1, 0, job), ActivityModel::ProgressColumn),
                 QStringLiteral("Waiting for its hours"));
        QVERIFY(m_model->index(1, 0, job).data(ActivityModel::CanPauseRole).toBool());
        QVERIFY(!m_model->index(0, 0, job).data(ActivityModel::CanPauseRole).toBool());
        QCOMPARE(m_model->waitingCount(), 1);
        QCOMPARE(m_model->runningCount(), 0);
    }
    void whatIsOverCanBeClearedAndComesBackWhenItIsTriedAgain()
    {
        const JobReport done = report(Uid::random(), JobState::Succeeded, {});
        const JobReport failed = report(Uid::random(), JobState::Failed, {});
        JobReport cancelled = report(Uid::random(), JobState::Cancelled, {});
        m_script.history = {done, failed, cancelled};
        m_model->refresh();
        QCOMPARE(m_model->doneCount(), 2);
        m_model->clearDone();
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->failedCount(), 1);
        cancelled.state = JobState::Copying;
        m_script.history = {done, failed, cancelled};
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), 2);
    }
    void findsAJobThatOnlyRunsHere()
    {
        const Uid uid = Uid::random();
        const auto job = report(uid, JobState::Preparing, {});
        m_script.live = m_script.history = {job};
        m_model->sample();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->runningCount(), 1);
        QCOMPARE(m_model->index(0, 0).data(ActivityModel::PermilleRole).toInt(), -1);
    }

    // The catalogue keeps what a job copied, and of its regions only how far they came.
    void aPastJobTellsItsBytesOnce()
    {
        JobReport past = report(Uid::random(), JobState::Succeeded,
                                {part(QStringLiteral("local"), JobState::Succeeded, 1000)});
        past.countsBytes = false;
        past.copiedBytes = std::uint64_t{5} << 20;
        m_script.history = {past};
        m_model->refresh();
        const QModelIndex job = m_model->index(0, 0);
        QCOMPARE(text(job, ActivityModel::AmountColumn), QStringLiteral("5.0 MiB"));
        QVERIFY(m_model->index(0, 0, job).isValid());
        QCOMPARE(text(m_model->index(0, 0, job), ActivityModel::AmountColumn), QString());
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
