#include "models/rateestimate.h"

#include <QTest>

using namespace vitrine;
using namespace std::chrono_literals;

class TestRateEstimate final : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint64_t kMiB = 1 << 20;

private Q_SLOTS:
    void timeBeforeTheFirstByteIsNotItsRate()
    {
        using std::chrono::seconds;
        RateEstimate estimate;
        for (int second = 0; second <= 8; ++second)
            estimate.sample(seconds(second), 0);
        estimate.sample(seconds(9), 4000);
        QVERIFY(estimate.bytesPerSecond().has_value());
        QCOMPARE(qRound(*estimate.bytesPerSecond()), 4000);
    }

    void saysNothingBeforeTwoReadings()
    {
        RateEstimate estimate;
        QVERIFY(!estimate.bytesPerSecond());
        estimate.sample(0s, 0);
        QVERIFY(!estimate.bytesPerSecond());
        QVERIFY(!estimate.timeLeft(100 * kMiB));
    }
    void findsASteadyRate()
    {
        RateEstimate estimate;
        for (int second = 0; second <= 20; ++second)
            estimate.sample(std::chrono::seconds(second), kMiB * static_cast<unsigned>(second));
        QVERIFY(qAbs(*estimate.bytesPerSecond() - double(kMiB)) < 1.0);
        QCOMPARE(estimate.timeLeft(50 * kMiB), std::optional(30s));
    }
    void hidesTimeLeftUntilItCanBeTrusted()
    {
        RateEstimate estimate;
        estimate.sample(0s, 0);
        estimate.sample(1s, kMiB);
        QVERIFY(!estimate.timeLeft(1000 * kMiB));  // one second, 0.1 percent
        QVERIFY(estimate.timeLeft(50 * kMiB));  // two percent
        estimate.sample(5s, 5 * kMiB);
        QVERIFY(estimate.timeLeft(1000 * kMiB));  // five seconds
        QVERIFY(!estimate.timeLeft(0));  // total unknown
    }
    void averagesJumps()
    {
        RateEstimate estimate;
        estimate.sample(0s, 0);
        estimate.sample(1s, 10 * kMiB);
        estimate.sample(2s, 10 * kMiB);
        QVERIFY(*estimate.bytesPerSecond() > 8.0 * kMiB);
        QVERIFY(*estimate.bytesPerSecond() < 10.0 * kMiB);
    }
    void startsAgainWhenTheCounterGoesBack()
    {
        RateEstimate estimate;
        estimate.sample(0s, 10 * kMiB);
        estimate.sample(1s, 20 * kMiB);
        estimate.sample(2s, kMiB);
        QVERIFY(!estimate.bytesPerSecond());
    }
};

QTEST_GUILESS_MAIN(TestRateEstimate)
#include "tst_rateestimate.moc"
