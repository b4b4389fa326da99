#include "models/activitymodel.h"
#include "tests/support/tempcatalog.h"
#include "tests/support/widgettexts.h"
#include "ui/activitydetails.h"
#include "ui/activitydock.h"
#include "ui/activitylog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace vitrine;

namespace {

class ScriptedSource final : public ActivitySource {
public:
    explicit ScriptedSource(std::vector<JobReport> &jobs)
        : m_jobs(jobs)
    {
    }
    std::vector<JobReport> live() const override { return m_jobs; }
    Result<std::vector<JobReport>> history() override { return m_jobs; }

private:
    std::vector<JobReport> &m_jobs;
};

JobReport jobIn(JobState state, const QString &region)
{
    JobReport job;
    job.uid = Uid::random();
    job.kind = QStringLiteral("replicate");
    job.resourceId = QStringLiteral("image-") + region;
    job.state = state;
    job.isDurable = true;
    PartProgress part;
    part.name = region;
    part.state = state;
    part.hold = state == JobState::Paused ? Hold::Person : Hold::None;
    job.parts = {part};
    judge(job);
    return job;
}

}  // namespace

class TestActivityDock final : public QObject {
    Q_OBJECT

private:
    std::vector<JobReport> m_jobs;
    test::ManualClock m_clock;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<ActivityDock> m_dock;
    QTreeView *m_tree = nullptr;

    template <typename T>
    T *find(const char *name) const
    {
        return m_dock->findChild<T *>(QString::fromLatin1(name));
    }
    void press(const char *button) const { find<QToolButton>(button)->click(); }
    bool isShown(int row) const { return !m_tree->isRowHidden(row, {}); }

private Q_SLOTS:
    void init()
    {
        m_jobs = {jobIn(JobState::Copying, QStringLiteral("westeurope")),
                  jobIn(JobState::Paused, QStringLiteral("eastus")),
                  jobIn(JobState::Failed, QStringLiteral("ukwest")),
                  jobIn(JobState::Succeeded, QStringLiteral("local"))};
        m_model =
            std::make_unique<ActivityModel>(std::make_unique<ScriptedSource>(m_jobs), m_clock);
        m_dock = std::make_unique<ActivityDock>(*m_model);
        m_model->refresh();
        m_tree = find<QTreeView>("activityTree");
        m_dock->show();
    }
    void spacePausesARowAndLetsItGoOn()
    {
        QSignalSpy paused(m_dock.get(), &ActivityDock::pauseRequested);
        QSignalSpy resumed(m_dock.get(), &ActivityDock::resumeRequested);
        m_dock->activateWindow();
        m_tree->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_dock.get()));
        m_tree->setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QCOMPARE(paused.size(), 1);
        QVERIFY(paused.front().at(0).value<Uid>() == m_jobs[0].uid);
        QCOMPARE(paused.front().at(1).toString(), QString());
        // A region of its own.
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QCOMPARE(paused.back().at(1).toString(), QStringLiteral("westeurope"));
        m_tree->setCurrentIndex(m_model->index(1, 0));
        QCOMPARE(find<QToolButton>("pauseActivityButton")->text(), QStringLiteral("Resume"));
        press("pauseActivityButton");
        QCOMPARE(resumed.size(), 1);
        m_tree->setCurrentIndex(m_model->index(3, 0));
        QVERIFY(!find<QToolButton>("pauseActivityButton")->isEnabled());
    }
    void theFilterShowsWhatIsAskedFor()
    {
        QCOMPARE(find<QToolButton>("showQueuedButton")->text(), QStringLiteral("Queued 1"));
        press("showFailedButton");
        QVERIFY(!isShown(0) && !isShown(1) && isShown(2) && !isShown(3));
        press("showRunningButton");
        QVERIFY(isShown(0) && isShown(2));
        press("showFailedButton");
        press("showRunningButton");
        find<QLineEdit>("activityFilter")->setText(QStringLiteral("IMAGE-EAST"));
        QVERIFY(!isShown(0) && isShown(1) && !isShown(2) && !isShown(3));
    }
    void whatIsDoneCanBeCleared()
    {
        press("clearDoneButton");
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(!find<QToolButton>("clearDoneButton")->isEnabled());
        QSignalSpy all(m_dock.get(), &ActivityDock::pauseAllRequested);
        press("pauseAllButton");
        QCOMPARE(all.size(), 1);
    }
    void theBandwidthIsShownAndChosen()
    {
        auto *button = find<QToolButton>("bandwidthButton");
        QCOMPARE(button->text(), QStringLiteral("No limit"));
        QSignalSpy asked(m_dock.get(), &ActivityDock::bandwidthRequested);
        button->menu()->actions().at(4)->trigger();
        QCOMPARE(asked.front().front().toULongLong(), 400ULL);
        QCOMPARE(button->text(), QStringLiteral("No limit"));  // not before it holds
        m_dock->showBandwidth(400);
        QVERIFY(button->text().contains(QStringLiteral("400")));
        QVERIFY(button->menu()->actions().at(4)->isChecked());
        m_dock->showBandwidth(77);
        QVERIFY(button->menu()->actions().back()->isChecked());
    }
    void theLogIsShownAndSaved()
    {
        QSignalSpy asked(m_dock.get(), &ActivityDock::logRequested);
        m_tree->setCurrentIndex(m_model->index(2, 0));
        press("activityDetailsButton");
        QCOMPARE(asked.size(), 1);
        const std::vector<JobLogLine> lines{
            {m_clock.now(), JobLogLevel::Info, {}, QStringLiteral("job.started"), {}},
            {m_clock.now(),
             JobLogLevel::Warning,
             QStringLiteral("ukwest"),
             QStringLiteral("region.stalled"),
             {}}};
        m_dock->showLog(Uid::random(), lines);
        auto *text = find<QPlainTextEdit>("activityLogText");
        QCOMPARE(text->toPlainText(), QString());  // another job's, which came late
        m_dock->showLog(m_jobs[2].uid, lines);
        QVERIFY(text->toPlainText().contains(QStringLiteral("UK West: ⚠ No byte for 30 seconds")));
        const QTemporaryDir folder;
        const auto *log = m_dock->findChild<ActivityLog *>();
        const QString json = folder.filePath(QStringLiteral("log.jsonl"));
        QVERIFY(log->save(json) && log->save(folder.filePath(QStringLiteral("log.txt"))));
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> saved = file.readAll().trimmed().split('\n');
        QCOMPARE(saved.size(), 2);
        QVERIFY(saved[1].contains("\"event\":\"region.stalled\""));
        QVERIFY(!log->save(folder.filePath(QStringLiteral("none/log.txt"))));
    }
    void theEquivalentsAreAskedForOnceAndShown()
    {
        QSignalSpy asked(m_dock.get(), &ActivityDock::requestsRequested);
        m_tree->setCurrentIndex(m_model->index(2, 0));
        QCOMPARE(asked.size(), 0);  // nobody looks
        press("activityDetailsButton");
        m_model->refresh();
        QCOMPARE(asked.size(), 1);
        auto *text = find<QPlainTextEdit>("equivalentText");
        auto *note = find<QLabel>("activityEquivalentNote");
        const ResourceId version =
            ResourceId::compute(QStringLiteral("s"), QStringLiteral("g"),
                                QStringLiteral("galleries"), QStringLiteral("gal"))
                .child(QStringLiteral("images"), QStringLiteral("deb"))
                .child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        const std::vector<ResourceRequest> check{OwnCommand{"sig image-version verify", version}};
        m_dock->showRequests(Uid::random(), check);
        QVERIFY(text->toPlainText().isEmpty());  // another job's, which came late
        m_dock->showRequests(m_jobs[2].uid, check);
        auto *tabs = m_dock->findChild<ActivityDetails *>();
        tabs->setCurrentIndex(1);
        QVERIFY(text->isVisible() && !note->isVisible());
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("vitrinectl sig image-version")));
        m_tree->setCurrentIndex(m_model->index(3, 0));
        QVERIFY(!text->isVisible() && !note->isVisible());  // not known yet
        m_dock->showRequests(m_jobs[3].uid, {});
        QVERIFY(!text->isVisible() && note->isVisible());
    }
    void everythingHasANameAndAMnemonicOfItsOwn()
    {
        m_tree->setCurrentIndex(m_model->index(0, 0));
        press("activityDetailsButton");
        QCOMPARE(test::namelessWidgets(*m_dock).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(*m_dock).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestActivityDock)
#include "tst_activitydock.moc"
