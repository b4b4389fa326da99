#include "models/background.h"
#include "models/consolemodels.h"
#include "models/samplegallery.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/detailsview.h"
#include "ui/faultbar.h"
#include "ui/gallerydock.h"
#include "ui/mainwindow.h"
#include "ui/publish/publishdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace vitrine;

class TestMainWindow final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void makeWindow()
    {
        m_models =
            std::make_unique<ConsoleModels>(**m_workspace, *m_background, m_workspace->notifier());
        m_window = std::make_unique<MainWindow>(*m_models);
        m_window->show();
    }
    /// Publishes the sample as a click does and waits until it is replicated.
    void publishSample()
    {
        find<QPushButton>("welcomeSampleButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_models->activities().rowCount() == 1
                && m_models->activities().index(0, 0).data(ActivityModel::StateRole).toInt()
                    == static_cast<int>(JobState::Succeeded),
            60000);
    }
    ResourceId sampleVersion() const
    {
        return SampleGallery(**m_workspace)
            .id()
            ->child(QStringLiteral("images"), QStringLiteral("sample-linux"))
            .child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_models.reset();
        m_background.reset();
        m_workspace.reset();
    }
    void aNewcomerSeesThreeWaysToStart()
    {
        auto *details = m_window->findChild<DetailsView *>();
        QVERIFY(details->showsWelcome());
        QVERIFY(find<QPushButton>("welcomePublishButton")->isEnabled());
        QVERIFY(find<QPushButton>("welcomeSampleButton")->isEnabled());
        QVERIFY(!find<QPushButton>("welcomeServerButton")->isEnabled());
        QCOMPARE(test::namelessWidgets(*m_window).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(*m_window).join(u'\n'), QString());
    }
    void publishingShowsEverywhere()
    {
        publishSample();
        auto *details = m_window->findChild<DetailsView *>();
        QVERIFY(!details->showsWelcome());
        QVERIFY(details->selection().id == sampleVersion());
        auto *tree = find<QTreeView>("galleryTree");
        QVERIFY(tree->currentIndex()
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("1.0.0, succeeded")));
        const QModelIndex job = m_models->activities().index(0, 0);
        QCOMPARE(m_models->activities().rowCount(job), 3);
        QCOMPARE(job.data(ActivityModel::PermilleRole).toInt(), 1000);
        auto *table = find<QAbstractItemView>("replicationTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(table->model()->index(row, 3).data().toString(),
                         QStringLiteral("Completed"));
        QVERIFY(find<QPushButton>("verifyReplicasButton")->isEnabled());
        QVERIFY(!find<QPushButton>("retryReplicationButton")->isEnabled());
        for (int tab = 0; tab < 3; ++tab) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + tab),
                            Qt::ControlModifier);
            QCOMPARE(test::namelessWidgets(*m_window).join(u'\n'), QString());
        }
        find<QAction>("copyIdAction")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), sampleVersion().toString());
        find<QAction>("copyJsonAction")->trigger();
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(QStringLiteral("\"replicationStatus\"")));
    }
    void checkingReplicasShowsTheResult()
    {
        publishSample();
        find<QAction>("verifyAction")->trigger();
        auto *table = find<QAbstractItemView>("replicationTable");
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(
                table->model()->index(row, 5).data().toString().contains(QStringLiteral("intact")),
                true, 30000);
    }
    void deletingForGoodAsksForTheName()
    {
        publishSample();
        find<QAction>("removeAction")->trigger();
        QVERIFY((*m_workspace)->versions().version(sampleVersion()));
        auto *remove = find<QPushButton>("deleteForGoodButton");
        QVERIFY(!remove->isEnabled());
        find<QLineEdit>("typedName")->setText(QStringLiteral("1.0.0"));
        remove->click();
        QTRY_VERIFY(!(*m_workspace)->versions().version(sampleVersion()));
        auto *details = m_window->findChild<DetailsView *>();
        QTRY_COMPARE(details->selection().kind, NodeKind::Definition);
    }
    void aGalleryWithABinKeepsWhatIsDeleted()
    {
        publishSample();
        GalleryService &galleries = (*m_workspace)->galleries();
        auto gallery = galleries.gallery(sampleVersion().parent().parent());
        QVERIFY(gallery.has_value());
        gallery->softDeletePolicy.isSoftDeleteEnabled = true;
        QVERIFY(galleries.updateGallery(test::testCaller(QStringLiteral("tester")), *gallery));
        find<QAction>("removeAction")->trigger();
        QVERIFY(find<QMessageBox>("confirmBox")->text().contains(QStringLiteral("recycle bin")));
        find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE((*m_workspace)->versions().deletedVersions(gallery->id())->size(),
                     std::size_t{1});
        QTRY_COMPARE((*m_workspace)->versions().versionCount(sampleVersion().parent()).value(), 0);
    }
    void aFullGalleryGoesByAnOrderedPlan()
    {
        publishSample();
        const ResourceId version = sampleVersion();
        const ResourceId gallery = version.parent().parent();
        m_window->select({NodeKind::Gallery, gallery, {}});
        find<QAction>("removeAction")->trigger();
        QTRY_VERIFY(find<QListWidget>("removalSteps"));
        const auto *steps = find<QListWidget>("removalSteps");
        QCOMPARE(steps->count(), 3);
        QVERIFY(steps->item(0)->text().endsWith(version.name()));
        QVERIFY(steps->item(2)->text().endsWith(gallery.name()));
        auto *remove = find<QPushButton>("removeButton");
        QVERIFY(!remove->isEnabled());
        QVERIFY((*m_workspace)->versions().version(version));
        find<QLineEdit>("removalName")->setText(gallery.name());
        remove->click();
        QTRY_VERIFY(!(*m_workspace)->galleries().gallery(gallery));
        QTRY_COMPARE(m_window->findChild<DetailsView *>()->selection().kind, NodeKind::Galleries);
    }
    void aRefusalIsExplainedInPlace()
    {
        publishSample();
        m_window->select({NodeKind::Region, {}, QStringLiteral("local")});
        find<QAction>("removeAction")->trigger();
        find<QPushButton>("confirmButton")->click();
        auto *bar = find<FaultBar>("detailsFault");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->fault()->reason, QStringLiteral("region.notEmpty"));
        m_window->select({NodeKind::Galleries, {}, {}});
        QVERIFY(!bar->isVisible());
    }
    void sampleDataGoesAway()
    {
        publishSample();
        find<QAction>("removeSampleAction")->trigger();
        find<QPushButton>("confirmButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DetailsView *>()->showsWelcome(), 20000);
        QTRY_COMPARE(m_models->tree().rowCount(m_models->tree().index(1, 0)), 1);
    }
    void everyWordFollowsTheLanguage()
    {
        publishSample();
        const ResourceId version = sampleVersion();
        test::BracketTranslator translator;
        for (const Selection &selection :
             {Selection{NodeKind::Version, version, {}},
              Selection{NodeKind::Definition, version.parent(), {}},
              Selection{NodeKind::Gallery, version.parent().parent(), {}},
              Selection{NodeKind::Galleries, {}, {}}, Selection{NodeKind::Regions, {}, {}},
              Selection{NodeKind::Region, {}, QStringLiteral("local")}}) {
            m_window->select(selection);
            // What is read in the background brings rows, and with them words.
            QTRY_VERIFY(m_models->background().isIdle());
            QCoreApplication::processEvents();
            const auto before = test::wordsOf(*m_window);
            QVERIFY(before.size() > 80);
            QCoreApplication::installTranslator(&translator);
            QTRY_VERIFY(m_window->windowTitle().startsWith(u'['));
            const auto words = test::wordsOf(*m_window);
            for (auto word = words.begin(); word != words.end(); ++word)
                QVERIFY2(word->contains(u'['),
                         qPrintable(word.key() + QStringLiteral(": ") + *word));
            QVERIFY(m_models->tree().index(0, 0).data().toString().startsWith(u'['));
            QCoreApplication::removeTranslator(&translator);
            QTRY_COMPARE(test::wordsOf(*m_window), before);
        }
    }
    void panesAndFilterAreAKeyAway()
    {
        QVERIFY(m_workspace->addGallery(QStringLiteral("Finance")));
        find<QAction>("refreshAction")->trigger();
        m_window->activateWindow();
        find<QAction>("filterAction")->trigger();
        auto *filter = find<QLineEdit>("galleryFilter");
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QTRY_VERIFY(find<QPushButton>("clearFilterButton")->isVisible());
        find<QPushButton>("clearFilterButton")->click();
        QTRY_VERIFY(!find<QPushButton>("clearFilterButton")->isVisible());
        find<QAction>("nextPaneAction")->trigger();
        auto *details = m_window->findChild<DetailsView *>();
        QTRY_VERIFY(QApplication::focusWidget() != nullptr
                    && details->isAncestorOf(QApplication::focusWidget()));
        find<QAction>("previousPaneAction")->trigger();
        QTRY_VERIFY(find<QTreeView>("galleryTree")->hasFocus());
    }
    void theSessionComesBack()
    {
        publishSample();
        QSettings settings(m_workspace->filePath(QStringLiteral("settings.ini")),
                           QSettings::IniFormat);
        m_window->resize(1100, 700);
        m_window->saveSession(settings);
        m_window.reset();
        m_models.reset();
        makeWindow();
        m_window->restoreSession(settings);
        auto *details = m_window->findChild<DetailsView *>();
        QVERIFY(details->selection().id == sampleVersion());
        const auto *dock = m_window->findChild<GalleryDock *>();
        QVERIFY(dock->expandedKeys().contains(sampleVersion().parent().folded()));
    }
    void aFilledWizardIsNotLostByClosing()
    {
        QPointer<PublishDialog> wizard = m_window->publish();
        QVERIFY(!wizard->isModal());
        wizard->findChild<QComboBox *>(QStringLiteral("definitionCombo"))
            ->setEditText(QStringLiteral("debian"));
        m_window->close();
        QVERIFY(m_window->isVisible());
        wizard->findChild<QPushButton *>(QStringLiteral("discardButton"))->click();
        QTRY_VERIFY(wizard == nullptr);
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }
    void runningTasksAreNotLostByClosing()
    {
        const auto publication = SampleGallery(**m_workspace).create(test::TempWorkspace::caller());
        QVERIFY(publication);
        // Not started: a task that waits counts like one that runs.
        m_models->refresh();
        m_models->activities().refresh();
        m_window->close();
        QVERIFY(m_window->isVisible());
        find<QPushButton>("stayButton")->click();
        QVERIFY(m_window->isVisible());
        m_window->close();
        find<QPushButton>("pauseAndQuitButton")->click();
        QTRY_VERIFY(!m_window->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tests/support/testcaller.h"

#include "tst_mainwindow.moc"
