#include "core/jobs/jobmeter.h"
#include "core/jobs/jobrunner.h"
#include "core/jobs/stallclock.h"
#include "tests/support/tempcatalog.h"

#include <QObject>
#include <QTest>

#include <latch>
#include <semaphore>

using namespace vitrine;
using namespace std::chrono_literals;
using vitrine::test::ManualClock;

namespace {

constexpr std::uint64_t kMebi = std::uint64_t{1} << 20;
const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");

/// A job that says that it runs, then waits at the gate of its one part.
class GateJob final : public Job {
public:
    GateJob(std::vector<QString> &order, std::mutex &mutex, QString name,
            std::counting_semaphore<> &begun)
        : m_order(order)
        , m_mutex(mutex)
        , m_name(std::move(name))
        , m_begun(begun)
    {
    }
    JobOutcome run(std::stop_token stop, JobMeter &meter) override
    {
        PartMeter &part = meter.parts().front();
        const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
        part.setState(JobState::Copying);
        {
            const std::lock_guard lock(m_mutex);
            m_order.push_back(m_name);
        }
        m_begun.release();
        return part.admit(0) ? JobOutcome() : JobOutcome(Cancelled{});
    }

private:
    std::vector<QString> &m_order;
    std::mutex &m_mutex;
    const QString m_name;
    std::counting_semaphore<> &m_begun;
};

/// A runner for one job at a time, with jobs that note when they begin.
class Yard {
public:
    std::unique_ptr<JobMeter> meter(bool paused = false) const
    {
        auto meter = std::make_unique<JobMeter>();
        meter->addPart(kWest, 1);
        meter->setPaused(paused);
        return meter;
    }
    Uid add(const QString &name, const JobPlace &place, bool paused = false)
    {
        const Uid uid = Uid::random();
        runner.submit(uid, std::make_unique<GateJob>(order, mutex, name, begun), meter(paused),
                      place);
        return uid;
    }
    JobState stateOf(const Uid &uid) const { return runner.reading(uid)->state; }

    std::vector<QString> order;
    std::mutex mutex;
    std::counting_semaphore<> begun{0};
    JobRunner runner{1, [](const Uid &) { }};
};

}  // namespace

class TestWorkLimits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGateHoldsUntilItOpensOrTheWorkIsToStop()
    {
        PauseGate gate;
        std::stop_source stop;
        QVERIFY(gate.pass(stop.get_token()));
        gate.set(true);
        std::atomic<int> passed{0};
        {
            const std::jthread worker([&] { passed = gate.pass(stop.get_token()) ? 1 : -1; });
            QVERIFY(gate.isClosed());
            QCOMPARE(passed.load(), 0);
            gate.set(false);
        }
        QCOMPARE(passed.load(), 1);
        gate.set(true);
        {
            const std::jthread worker([&] { passed = gate.pass(stop.get_token()) ? 1 : -1; });
            stop.request_stop();
        }
        QCOMPARE(passed.load(), -1);
    }

    void aBucketGivesWhatTheRateAllows()
    {
        TokenBucket bucket;
        bucket.take(kMebi * 100, 0s);
        QCOMPARE(bucket.waitAt(0s), 0ns);  // no limit yet
        bucket.setRate(kMebi, 10s);
        QCOMPARE(bucket.waitAt(10s), 0ns);
        bucket.take(4 * kMebi, 10s);
        // What was saved up is a tenth of a second, however long nothing was taken.
        QVERIFY(bucket.waitAt(10s) > 3800ms && bucket.waitAt(10s) <= 4s);
        QCOMPARE(bucket.waitAt(14s), 0ns);
        std::chrono::nanoseconds now = 20s;
        std::uint64_t moved = 0;
        while (now < 80s) {
            const auto wait = bucket.waitAt(now);
            if (wait == 0ns) {
                bucket.take(kMebi, now);
                moved += kMebi;
            }
            now += wait;
        }
        QVERIFY(moved >= 60 * kMebi && moved <= 61 * kMebi);
    }

    void aNewRateHoldsForWhatIsOwed()
    {
        TokenBucket bucket;
        bucket.setRate(1, 0s);
        bucket.take(kMebi, 0s);
        QVERIFY(bucket.waitAt(0s) > 1h);
        bucket.setRate(kMebi, 1s);
        QVERIFY(bucket.waitAt(1s) <= 1s);
        bucket.setRate(0, 1s);
        QCOMPARE(bucket.waitAt(1s), 0ns);
    }

    void windowsAreReadAndMayPassMidnight()
    {
        QVERIFY(!parseWorkWindow(u"20:00"));
        QVERIFY(!parseWorkWindow(u"20:00-20:00"));
        QVERIFY(!parseWorkWindow(u"25:00-6:00"));
        QVERIFY(!parseWorkWindow(u""));
        const auto night = parseWorkWindow(u"20:00-6:30");
        QVERIFY(night);
        QCOMPARE(toString(*night), QStringLiteral("20:00-06:30"));
        QVERIFY(night->contains({20, 0}) && night->contains({0, 0}) && night->contains({6, 29}));
        QVERIFY(!night->contains({6, 30}) && !night->contains({19, 59}));
        QCOMPARE(night->opensIn({19, 59}), 60s);
        QCOMPARE(night->opensIn({6, 30}), 13h + 30min);
        QCOMPARE(night->opensIn({23, 0}), 0ms);
        const WorkWindow day{8 * 60, 18 * 60};
        QVERIFY(day.contains({8, 0}) && !day.contains({18, 0}));
        QCOMPARE(day.opensIn({19, 0}), 13h);
    }

    void aLimitThatIsLiftedFreesWhoWaits()
    {
        ManualClock clock;
        WorkLimits limits(clock);
        std::stop_source stop;
        limits.set({{kWest, 1, {}}});
        QVERIFY(limits.take(kWest, kMebi, stop.get_token()));
        QVERIFY(limits.take(kEast, kMebi, stop.get_token()));
        std::atomic<bool> taken{false};
        {
            // The clock stands still: it would wait for ever.
            const std::jthread worker([&] { taken = limits.take(kWest, kMebi, stop.get_token()); });
            limits.set({});
        }
        QVERIFY(taken.load());
        limits.set({{{}, 1, {}}});
        QVERIFY(limits.take(kEast, kMebi, stop.get_token()));
        {
            const std::jthread worker([&] { taken = limits.take(kWest, kMebi, stop.get_token()); });
            stop.request_stop();
        }
        QVERIFY(!taken.load());
    }

    void timePaysForWhatWasTaken()
    {
        ManualClock clock;
        WorkLimits limits(clock);
        limits.set({{{}, kMebi, {}}, {kWest, kMebi / 4, {}}});
        const std::stop_token never;
        QVERIFY(limits.take(kWest, kMebi, never));
        clock.advance(4s);
        QVERIFY(limits.take(kWest, kMebi, never));  // would hang if the slower one still owed
        QCOMPARE(limits.limits().size(), std::size_t{2});
    }

    void hoursHoldWorkWithoutAPerson()
    {
        ManualClock clock;
        const QTime now = clock.now().toLocalTime().time();
        const int minute = now.hour() * 60 + now.minute();
        const WorkWindow later{(minute + 60) % 1440, (minute + 120) % 1440};
        auto limits = std::make_shared<WorkLimits>(clock);
        limits->set({{kWest, 0, later}});
        JobMeter meter;
        meter.addPart(kWest, 1).setState(JobState::Copying);
        meter.addPart(kEast, 1).setState(JobState::Copying);
        meter.setLimits(limits);
        QCOMPARE(meter.holds(), (std::vector{Hold::Window, Hold::None}));
        QVERIFY(meter.sample()[0].state == JobState::Queued);
        QVERIFY(!meter.isHeld());
        limits->set({{{}, 0, later}});
        QVERIFY(meter.isHeld() && meter.isHeld(Hold::Window));
        meter.setPaused(true, kWest);
        QVERIFY(meter.sample()[0].state == JobState::Paused);
        QVERIFY(meter.isHeld() && !meter.isHeld(Hold::Person));
        clock.advance(61min);
        QCOMPARE(meter.holds(), (std::vector{Hold::Person, Hold::None}));
    }

    void whatIsAskedToStopIsNotHeld()
    {
        JobMeter meter;
        PartMeter &part = meter.addPart(kWest, 1);
        part.setState(JobState::Copying);
        meter.setPaused(true);
        QVERIFY(part.hold() == Hold::Person);
        part.stop().request_stop();
        QVERIFY(part.hold() == Hold::None);
        QVERIFY(!part.admit(1));
    }

    void jobsBeginByPriorityThenPlace()
    {
        Yard yard;
        const Uid first = yard.add(QStringLiteral("first"), {});
        yard.runner.wait(first);
        yard.begun.acquire();
        // Nothing begins while it is paused, and then the order counts, not who came first.
        std::vector<Uid> held;
        for (const auto &[name, priority, position] :
             {std::tuple("low", JobPriority::Low, 0), std::tuple("second", JobPriority::Normal, 2),
              std::tuple("third", JobPriority::Normal, 3),
              std::tuple("high", JobPriority::High, 9)})
            held.push_back(yard.add(QString::fromLatin1(name), {priority, position}, true));
        yard.runner.move(held[2], JobPriority::Normal, 1);
        QVERIFY(yard.stateOf(held[0]) == JobState::Queued);
        // A blocker keeps the one turn until all are let go.
        std::counting_semaphore<> &begun = yard.begun;
        class Blocker final : public Job {
        public:
            explicit Blocker(std::latch &latch)
                : m_latch(latch)
            {
            }
            JobOutcome run(std::stop_token, JobMeter &) override
            {
                m_latch.wait();
                return {};
            }

        private:
            std::latch &m_latch;
        };
        std::latch latch(1);
        yard.runner.submit(Uid::random(), std::make_unique<Blocker>(latch), yard.meter());
        for (const Uid &uid : held)
            QVERIFY(yard.runner.setPaused(uid, false));
        latch.count_down();
        for (const Uid &uid : held) {
            begun.acquire();
            yard.runner.wait(uid);
        }
        QCOMPARE(
            yard.order,
            (std::vector{QStringLiteral("first"), QStringLiteral("high"), QStringLiteral("third"),
                         QStringLiteral("second"), QStringLiteral("low")}));
    }

    void aPausedJobLeavesItsTurnToTheNext()
    {
        Yard yard;
        const Uid paused = Uid::random();
        // It pauses itself between its beginning and its gate.
        class SelfPausing final : public Job {
        public:
            SelfPausing(JobRunner &runner, const Uid &uid, std::counting_semaphore<> &begun)
                : m_runner(runner)
                , m_uid(uid)
                , m_begun(begun)
            {
            }
            JobOutcome run(std::stop_token stop, JobMeter &meter) override
            {
                PartMeter &part = meter.parts().front();
                const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
                part.setState(JobState::Copying);
                m_runner.setPaused(m_uid, true);
                m_begun.release();
                return part.admit(1) ? JobOutcome() : JobOutcome(Cancelled{});
            }

        private:
            JobRunner &m_runner;
            const Uid m_uid;
            std::counting_semaphore<> &m_begun;
        };
        yard.runner.submit(paused, std::make_unique<SelfPausing>(yard.runner, paused, yard.begun),
                           yard.meter());
        yard.begun.acquire();
        const Uid next = yard.add(QStringLiteral("next"), {});
        yard.runner.wait(next);
        QVERIFY(yard.stateOf(next) == JobState::Succeeded);
        QVERIFY(!isOver(yard.stateOf(paused)));
        QVERIFY(yard.runner.reading(paused)->parts.front().hold == Hold::Person);
        yard.runner.cancel(paused);
        yard.runner.wait(paused);
        QVERIFY(yard.stateOf(paused) == JobState::Cancelled);
    }

    void halfAMinuteWithoutAByteIsAStall()
    {
        StallClock clock;
        QVERIFY(!clock.sample(0s, 5, true));
        QVERIFY(!clock.sample(29s, 5, true));
        QVERIFY(clock.sample(30s, 5, true));
        QVERIFY(!clock.sample(31s, 6, true));
        QVERIFY(!clock.sample(60s, 6, false));  // held on purpose
        QVERIFY(!clock.sample(100s, 6, true));
        QVERIFY(clock.sample(130s, 6, true));
    }
};

QTEST_GUILESS_MAIN(TestWorkLimits)
#include "tst_worklimits.moc"
