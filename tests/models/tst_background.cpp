#include "models/background.h"
#include "models/jobsnotifier.h"

#include <QSignalSpy>
#include <QTest>

#include <latch>
#include <thread>

using namespace vitrine;

class TestBackground final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere()
    {
        Background background;
        QThread *worker = nullptr;
        QThread *answerer = nullptr;
        background.run(
            this, [] { return QThread::currentThread(); },
            [&](QThread *thread) {
                worker = thread;
                answerer = QThread::currentThread();
            });
        QTRY_VERIFY(answerer != nullptr);
        QCOMPARE(answerer, QThread::currentThread());
        QVERIFY(worker != answerer);
    }
    void dropsTheAnswerForTheDead()
    {
        Background background(1);
        auto context = std::make_unique<QObject>();
        bool answered = false;
        std::latch started(1);
        background.run(
            context.get(),
            [&started] {
                started.wait();
                return 0;
            },
            [&answered](int) { answered = true; });
        context.reset();
        started.count_down();
        bool second = false;
        background.run(this, [] { return 0; }, [&second](int) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!answered);
    }
    void foldsManyChangesIntoFewSignals()
    {
        JobsNotifier notifier;
        int signalled = 0;
        connect(&notifier, &JobsNotifier::jobsChanged, this, [&signalled] { ++signalled; });
        std::thread([callback = notifier.callback()] {
            for (int i = 0; i < 1000; ++i)
                callback();
        }).join();
        QTRY_COMPARE(signalled, 1);
        notifier.callback()();
        QTRY_COMPARE(signalled, 2);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
