#include "core/service/versionservice.h"
#include "tests/support/extimages.h"
#include "tests/ui/publishfixture.h"
#include "ui/faultbar.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace vitrine;
using namespace vitrine::test;

class TestPublishDialog final : public QObject, private PublishFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensWithEverythingThatNeedsNoThought()
    {
        QCOMPARE(find<QLineEdit>("resourceGroupEdit")->text(), QStringLiteral("vitrine"));
        QCOMPARE(find<QLineEdit>("galleryEdit")->text(), QStringLiteral("MyGallery"));
        QCOMPARE(find<QComboBox>("locationCombo")->currentData().toString(),
                 QStringLiteral("local"));
        QVERIFY(!find<QLineEdit>("publisherEdit")->text().isEmpty());
        QVERIFY(!find<QRadioButton>("generalizedRadio")->isChecked());
        QVERIFY(!find<QRadioButton>("specializedRadio")->isChecked());
        open(VersionTab);
        QCOMPARE(find<QLineEdit>("versionNumberEdit")->text(), QStringLiteral("1.0.0"));
        for (int tab = 0; tab < 3; ++tab)
            QCOMPARE(badge(tab).isEmpty(),
                     tab != BasicsTab);  // Basics was left with open questions
    }

    void badNamesAreNamedUnderTheirField_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        const auto row = [](int tab, const char *edit, const char *bad, const char *good) {
            QTest::newRow(edit) << tab << QByteArray(edit) << QString::fromUtf8(bad)
                                << QString::fromUtf8(good);
        };
        row(BasicsTab, "galleryEdit", "my-gallery", "my_gallery");
        row(BasicsTab, "definitionEdit", "-web-", "web-1");
        row(BasicsTab, "publisherEdit", "Émile & Co", "emile");
        row(BasicsTab, "offerEdit", "ends.", "starts");
        row(BasicsTab, "skuEdit", "a b", "a-b");
        row(VersionTab, "versionNumberEdit", "1.0", "1.0.10");
        row(VersionTab, "versionNumberEdit", "1.0.2147483648", "1.0.2147483647");
        row(VersionTab, "endOfLifeEdit", "2001-01-01", "2100-01-01");
        row(VersionTab, "endOfLifeEdit", "tomorrow", "");
    }
    void badNamesAreNamedUnderTheirField()
    {
        QFETCH(const int, tab);
        QFETCH(const QByteArray, edit);
        QFETCH(const QString, bad);
        QFETCH(const QString, good);
        open(tab);
        // A line that belongs to a list: the message is the list's.
        const QByteArray owner = edit == "definitionEdit" ? QByteArray("definitionCombo") : edit;
        const QByteArray problem =
            (edit == "galleryEdit" ? QByteArray("gallery") : owner) + "Problem";
        auto *line = find<QLineEdit>(edit.constData());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, bad);
        const auto *message = m_dialog->findChild<QLabel *>(QLatin1String(problem));
        QVERIFY(message != nullptr);
        QVERIFY(!message->isVisible() || message->text().isEmpty());  // not while typing
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QCOMPARE(find<QWidget>(owner.constData())->accessibleDescription(), message->text());
        type(edit.constData(), good);
        QVERIFY(!message->isVisible());
    }

    void tabsCountTheirProblems()
    {
        open(VersionTab);
        type("versionNumberEdit", QStringLiteral("x"));
        type("endOfLifeEdit", QStringLiteral("y"));
        open(ReplicationTab);
        auto *tabs = find<QTabBar>("publishTabs");
        QCOMPARE(badge(VersionTab), QStringLiteral("2 problem(s)"));
        QVERIFY(!tabs->tabIcon(VersionTab).isNull());
        QVERIFY(tabs->accessibleTabName(VersionTab).contains(QLatin1Char('2')));
        QVERIFY(badge(SourceTab).isEmpty());  // not seen yet
        open(VersionTab);
        type("versionNumberEdit", QStringLiteral("2.0.0"));
        type("endOfLifeEdit", {});
        QVERIFY(badge(VersionTab).isEmpty());
        QVERIFY(tabs->tabIcon(VersionTab).isNull());
    }

    void reviewFindsEverythingAndLeadsThere()
    {
        type("galleryEdit", QStringLiteral("a-b"));
        type("definitionEdit", QStringLiteral("web"));
        type("publisherEdit", {});
        type("offerEdit", QStringLiteral("o"));
        type("skuEdit", QStringLiteral("s"));
        open(VersionTab);
        type("versionNumberEdit", QStringLiteral("1"));
        click("reviewButton");
        // gallery, OS state, publisher, number, source
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("5 problem(s)"));
        QVERIFY(!find<QPushButton>("reviewButton")->isEnabled());
        for (const int tab : {BasicsTab, VersionTab, SourceTab})
            QVERIFY(!badge(tab).isEmpty());
        click("goToProblem_3");
        QTRY_COMPARE(find<QTabBar>("publishTabs")->currentIndex(), int{VersionTab});
        QTRY_VERIFY(find<QLineEdit>("versionNumberEdit")->hasFocus());
        QVERIFY(find<QLabel>("versionNumberEditProblem")->isVisible());
    }

    void droppedFileNeedsOneAnswer()
    {
        m_dialog->startWithFile(image(gptImage()));
        QCOMPARE(find<QTabBar>("publishTabs")->currentIndex(), int{ReviewTab});
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)"));
        QVERIFY(!find<QPushButton>("reviewButton")->isEnabled());
        QCOMPARE(find<QPushButton>("reviewButton")->text(), QStringLiteral("&Create"));
        click("reviewGeneralizedRadio");
        QVERIFY(find<QPushButton>("reviewButton")->isEnabled());
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));

        open(BasicsTab);
        QCOMPARE(find<QLineEdit>("definitionEdit")->text(), QStringLiteral("debian-12"));
        QVERIFY(find<QRadioButton>("osLinuxRadio")->isChecked());
        QVERIFY(find<QRadioButton>("generation2Radio")->isChecked());
        QVERIFY(find<QRadioButton>("generalizedRadio")->isChecked());
        QCOMPARE(find<QLineEdit>("offerEdit")->text(), QStringLiteral("debian-12"));
        QCOMPARE(find<QLineEdit>("skuEdit")->text(), QStringLiteral("gen2"));
        open(SourceTab);
        QVERIFY(label("preflightPartitions").contains(QStringLiteral("EFI")));
        QVERIFY(label("preflightPartitions").contains(QStringLiteral("ext4")));
        QVERIFY(label("preflightSize").contains(QStringLiteral("8.0 MiB")));
    }

    void aStateThatTheDiskProvesNeedsNoAnswer()
    {
        m_dialog->startWithFile(image(linuxDisk(false)));
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        open(BasicsTab);
        QVERIFY(find<QRadioButton>("generalizedRadio")->isChecked());
        open(SourceTab);
        QVERIFY(label("preflightSystem").contains(QStringLiteral("Debian GNU/Linux 12")));
        QVERIFY(label("preflightState").startsWith(QStringLiteral("Generalized")));
        QVERIFY(label("preflightState").contains(QStringLiteral("No SSH host keys")));
        // Another file proves nothing: what the first one told of itself is forgotten.
        type("sourceFileEdit", image(gptImage(), "other.raw"));
        QTRY_VERIFY(label("preflightPartitions").contains(QStringLiteral("EFI system")));
        open(BasicsTab);
        QVERIFY(!find<QRadioButton>("generalizedRadio")->isChecked());
    }

    void aUsedDiskIsNoGeneralizedImage()
    {
        m_dialog->startWithFile(image(linuxDisk(true)));
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        open(BasicsTab);
        QVERIFY(find<QRadioButton>("specializedRadio")->isChecked());
        click("generalizedRadio");
        open(SourceTab);
        QVERIFY(label("preflightState").contains(QStringLiteral("but the image definition says")));
        open(ReviewTab);
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)"));
        QVERIFY(!badge(BasicsTab).isEmpty());
    }

    void aDiskCutShortIsRefused()
    {
        m_dialog->startWithFile(image(linuxDisk(false).left(1'200 << 10)));
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)"));
        QVERIFY(!badge(SourceTab).isEmpty());
        open(SourceTab);
        QVERIFY(label("preflightPartitions").startsWith(QStringLiteral("The end of the disk")));
    }

    void whatIsNoDiskIsRefusedWhereItWasChosen()
    {
        open(SourceTab);
        type("sourceFileEdit", m_dir->filePath(QStringLiteral("not-there.raw")));
        QTRY_VERIFY(find<QLabel>("sourceFileEditProblem")->isVisible());
        QTRY_VERIFY(!badge(SourceTab).isEmpty());
        type("sourceFileEdit", image(gptImage()));
        QTRY_VERIFY(!find<QLabel>("sourceFileEditProblem")->isVisible());
        QTRY_COMPARE(label("preflightFormat"), QStringLiteral("Raw disk image"));
    }

    void publishesToThreeRegions()
    {
        addRegions();
        QSignalSpy done(m_dialog.get(), &PublishDialog::published);
        m_dialog->startWithFile(image(gptImage()));
        open(ReplicationTab);
        addTarget(QStringLiteral("west europe"));
        addTarget(QStringLiteral("eastus"));
        find<QSpinBox>("replicas_local")->setValue(2);
        QCOMPARE(label("replicaTotal"), QStringLiteral("4 replica(s)"));
        QCOMPARE(label("regionTotal"), QStringLiteral("3 region(s)"));
        open(ReviewTab);
        click("reviewSpecializedRadio");
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        click("reviewButton");
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!m_dialog->isVisible());

        const Uid job = done.first().at(1).value<Uid>();
        m_workspace->replication().wait(job);
        const auto report = m_workspace->replication().job(job);
        QVERIFY(report.has_value());
        QVERIFY(report->state == JobState::Succeeded);
        const auto version =
            m_workspace->versions().version(done.first().at(0).value<ResourceId>());
        QVERIFY(version.has_value());
        QVERIFY(version->provisioningState == ProvisioningState::Succeeded);
        const auto status = m_workspace->versions().replicationStatus(*version);
        QVERIFY(status.has_value());
        QCOMPARE(status->summary.size(), std::size_t{3});
        int replicas = 0;
        for (const RegionalReplicationStatus &region : status->summary)
            replicas += region.replicasCommitted;
        QCOMPARE(replicas, 4);
    }

    void secondVersionGoesIntoTheSameDefinition()
    {
        const QString path = image(gptImage());
        publish(path);
        makeDialog();
        m_dialog->startWithFile(path);
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        open(VersionTab);
        QCOMPARE(find<QLineEdit>("versionNumberEdit")->text(), QStringLiteral("1.0.1"));
        click("minorButton");
        QCOMPARE(find<QLineEdit>("versionNumberEdit")->text(), QStringLiteral("1.1.0"));
        type("versionNumberEdit", QStringLiteral("1.0.0"));
        QVERIFY(find<QLabel>("versionNumberEditProblem")->isVisible());
        open(BasicsTab);
        QVERIFY(find<QRadioButton>("specializedRadio")->isChecked());
        QVERIFY(!find<QRadioButton>("specializedRadio")->isEnabled());
        // Another name is another definition, for which the question is open again.
        type("definitionEdit", QStringLiteral("debian-13"));
        QVERIFY(find<QRadioButton>("specializedRadio")->isEnabled());
        QVERIFY(!find<QRadioButton>("specializedRadio")->isChecked());
        // The triplet of the first definition is taken.
        type("offerEdit", QStringLiteral("debian-12"));
        type("skuEdit", QStringLiteral("gen2"));
        QVERIFY(label("skuEditProblem").contains(QStringLiteral("debian-12")));
        QVERIFY(find<QLabel>("skuEditProblem")->isVisible());
    }

    void replicationRows()
    {
        addRegions();
        open(ReplicationTab);
        // Regions that are registered while the dialog is open are wanted as targets.
        QCOMPARE(label("regionTotal"), QStringLiteral("3 region(s)"));
        click("remove_eastus");
        click("remove_westeurope");
        QCOMPARE(label("regionTotal"), QStringLiteral("1 region(s)"));
        addTarget(QStringLiteral("Europe Ouest"));
        addTarget(QStringLiteral("westeurope"));
        QVERIFY(m_dialog->findChild<QSpinBox *>(QStringLiteral("replicas_westeurope")) != nullptr);
        QCOMPARE(label("regionTotal"), QStringLiteral("2 region(s)"));
        addTarget(QStringLiteral("atlantis"));
        QCOMPARE(label("regionTotal"), QStringLiteral("2 region(s)"));

        QVERIFY(!find<QAbstractButton>("remove_local")->isVisible());
        find<QSpinBox>("machinesAtOnceSpin")->setValue(120);
        click("applyAdviceButton");
        QCOMPARE(find<QSpinBox>("replicas_westeurope")->value(), 6);
        QCOMPARE(label("replicaTotal"), QStringLiteral("12 replica(s)"));

        auto *storage = find<QComboBox>("defaultStorageCombo");
        storage->setCurrentIndex(1);
        Q_EMIT storage->activated(1);
        QVERIFY(find<QLabel>("problem_westeurope")->isVisible());
        QVERIFY(!badge(ReplicationTab).isEmpty());
        storage->setCurrentIndex(0);
        Q_EMIT storage->activated(0);
        QVERIFY(badge(ReplicationTab).isEmpty());
        click("remove_westeurope");
        QCOMPARE(label("regionTotal"), QStringLiteral("1 region(s)"));
        QVERIFY(find<QRadioButton>("fullModeRadio")->isChecked());
        click("shallowModeRadio");
        open(BasicsTab);
        open(ReplicationTab);
        QVERIFY(find<QRadioButton>("shallowModeRadio")->isChecked());
        QSignalSpy wanted(m_dialog.get(), &PublishDialog::regionRequested);
        click("newRegionButton");
        QCOMPARE(wanted.size(), 1);
    }

    void leavingAsksOnlyWhenSomethingWouldBeLost()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        makeDialog();
        type("definitionEdit", QStringLiteral("web"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        click("keepEditingButton");
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(find<QLineEdit>("definitionEdit")->text(), QStringLiteral("web"));
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);
        click("cancelButton");
        click("discardButton");
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    void refusalKeepsEverythingTyped()
    {
        const QString path = image(gptImage());
        m_dialog->startWithFile(path);
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("1 problem(s)"));
        click("reviewGeneralizedRadio");
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        QVERIFY(QFile::remove(path));
        click("reviewButton");
        QTRY_VERIFY(find<FaultBar>("publishFaultBar")->isVisible());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(find<QPushButton>("cancelButton")->isEnabled());
        open(SourceTab);
        QCOMPARE(find<QLineEdit>("sourceFileEdit")->text(), path);
        QVERIFY(find<QLabel>("sourceFileEditProblem")->isVisible());
    }
};

QTEST_MAIN(TestPublishDialog)
#include "tst_publishdialog.moc"
