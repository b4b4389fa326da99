// The wizard's pages that may stay as they are: publishing options, encryption and tags.
#include "core/service/encryptionsetservice.h"
#include "core/service/galleryservice.h"
#include "core/service/sourceservice.h"
#include "core/service/versionservice.h"
#include "tests/ui/publishfixture.h"
#include "ui/publish/tagtable.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;

class TestPublishOptions final : public QObject, private PublishFixture {
    Q_OBJECT

private:
    ResourceId m_published;

    void answerAndCreate()
    {
        QSignalSpy done(m_dialog.get(), &PublishDialog::published);
        open(ReviewTab);
        if (auto *state = find<QRadioButton>("reviewSpecializedRadio"); state->isVisible())
            state->click();
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        click("reviewButton");
        QTRY_COMPARE(done.size(), 1);
        m_workspace->replication().wait(done.first().at(1).value<Uid>());
        m_published = done.first().at(0).value<ResourceId>();
    }
    void paste(const QString &lines) const { m_dialog->findChild<TagTable *>()->pasteText(lines); }
    QTableWidget *tagTable() const { return find<QTableWidget>("tagTable"); }
    ImageDefinition definition() const
    {
        return m_workspace->galleries().definition(m_published.parent()).value();
    }
    DiskEncryptionSet makeSet(const char *name, const char *region) const
    {
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("vitrine");
        set.name = QLatin1String(name);
        set.location = QLatin1String(region);
        return m_workspace->encryptionSets().create(Caller::desktopUser(), set).value();
    }
    Source registerDisk(const QString &path) const
    {
        Source disk;
        disk.kind = SourceKind::Disk;
        disk.resourceGroup = QStringLiteral("vitrine");
        disk.name = QStringLiteral("golden");
        disk.location = QStringLiteral("local");
        disk.path = path;
        disk.osType = OsType::Linux;
        return m_workspace->sources().create(Caller::desktopUser(), disk).value();
    }
    void makeGroup() const
    {
        ResourceGroup group;
        group.subscriptionId = m_workspace->galleries().subscription()->id;
        group.name = QStringLiteral("vitrine");
        group.location = QStringLiteral("local");
        QVERIFY(m_workspace->galleries().createGroup(Caller::desktopUser(), group));
    }

private Q_SLOTS:
    void init()
    {
        m_published = {};
        setUp();
    }
    void cleanup() { tearDown(); }

    void optionsArePublishedAsTheyWereEntered()
    {
        m_dialog->startWithFile(image(gptImage()));
        open(OptionsTab);
        type("releaseNotesEdit", QStringLiteral("https://example.org/notes"));
        type("privacyEdit", QStringLiteral("https://example.org/privacy"));
        type("eulaEdit", QStringLiteral("Use it well."));
        type("definitionLifeEdit", QStringLiteral("2100-05-06"));
        find<QSpinBox>("maxVCPUsSpin")->setValue(8);
        find<QSpinBox>("minMemorySpin")->setValue(0);
        click("diskType_Standard_LRS");
        click("planCheck");
        type("planPublisherEdit", QStringLiteral("contoso"));
        type("planNameEdit", QStringLiteral("basic"));
        type("planProductEdit", QStringLiteral("linux"));
        click("planCheck");  // typed, and not wanted after all
        answerAndCreate();
        const ImageDefinition made = definition();
        QCOMPARE(made.releaseNoteUri, QStringLiteral("https://example.org/notes"));
        QCOMPARE(made.privacyStatementUri, QStringLiteral("https://example.org/privacy"));
        QCOMPARE(made.eula, QStringLiteral("Use it well."));
        QCOMPARE(made.endOfLifeDate.date(), QDate(2100, 5, 6));
        QVERIFY(made.recommendedVCPUs == (RecommendedRange{1, 8}));
        QVERIFY(made.recommendedMemory == (RecommendedRange{std::nullopt, 32}));
        QVERIFY(made.disallowedDiskTypes == std::vector{DiskSku::StandardLrs});
        QVERIFY(!made.purchasePlan);
    }

    void whatTheRulesRefuseStandsUnderItsField_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::newRow("notes") << QByteArray("releaseNotesEdit") << QStringLiteral("notes.txt")
                               << QStringLiteral("https://example.org");
        QTest::newRow("privacy") << QByteArray("privacyEdit") << QStringLiteral("ftp://a")
                                 << QString();
        QTest::newRow("past") << QByteArray("definitionLifeEdit") << QStringLiteral("2001-01-01")
                              << QStringLiteral("2100-01-01");
        QTest::newRow("no date") << QByteArray("definitionLifeEdit") << QStringLiteral("soon")
                                 << QString();
        QTest::newRow("plan") << QByteArray("planNameEdit") << QString() << QStringLiteral("basic");
    }
    void whatTheRulesRefuseStandsUnderItsField()
    {
        QFETCH(const QByteArray, edit);
        QFETCH(const QString, bad);
        QFETCH(const QString, good);
        open(OptionsTab);
        click("planCheck");
        type("planPublisherEdit", QStringLiteral("contoso"));
        type("planProductEdit", QStringLiteral("linux"));
        type("planNameEdit", QStringLiteral("x"));
        type(edit.constData(), bad);
        const QByteArray problem = edit + "Problem";
        QVERIFY(find<QLabel>(problem.constData())->isVisible());
        QCOMPARE(badge(OptionsTab), QStringLiteral("1 problem(s)"));
        type(edit.constData(), good);
        QVERIFY(!find<QLabel>(problem.constData())->isVisible());
        QVERIFY(badge(OptionsTab).isEmpty());
    }

    void aReversedRangeIsSaidAtOnce()
    {
        open(OptionsTab);
        find<QSpinBox>("minVCPUsSpin")->setValue(64);
        QVERIFY(find<QLabel>("vcpusRangeProblem")->isVisible());
        find<QSpinBox>("maxVCPUsSpin")->setValue(0);  // open
        QVERIFY(!find<QLabel>("vcpusRangeProblem")->isVisible());
        find<QSpinBox>("minMemorySpin")->setValue(33);
        QVERIFY(find<QLabel>("memoryRangeProblem")->isVisible());
    }

    void optionsOfADefinitionThatIsThereAreShownOnly()
    {
        m_dialog->startWithFile(image(gptImage()));
        open(OptionsTab);
        type("eulaEdit", QStringLiteral("Mine"));
        answerAndCreate();
        makeDialog();
        open(OptionsTab);
        type("eulaEdit", QStringLiteral("Not yet anywhere"));
        m_dialog->startInDefinition(m_published.parent());
        QCOMPARE(find<QLineEdit>("eulaEdit")->text(), QStringLiteral("Mine"));
        QVERIFY(!find<QLineEdit>("eulaEdit")->isEnabled());
        QVERIFY(!find<QSpinBox>("minVCPUsSpin")->isEnabled());
        // What was typed comes back with the question.
        open(BasicsTab);
        type("definitionEdit", QStringLiteral("another"));
        open(OptionsTab);
        QCOMPARE(find<QLineEdit>("eulaEdit")->text(), QStringLiteral("Not yet anywhere"));
        QVERIFY(find<QLineEdit>("eulaEdit")->isEnabled());
    }

    void tagsGoWhereTheyAreTicked()
    {
        m_dialog->startWithFile(image(gptImage()));
        open(TagsTab);
        paste(QStringLiteral("team=web\n\"cost, centre\";4711\nlonely\n"));
        QCOMPARE(tagTable()->rowCount(), 3);
        tagTable()->item(0, 2)->setCheckState(Qt::Unchecked);  // not the gallery
        tagTable()->item(1, 4)->setCheckState(Qt::Unchecked);  // not the version
        answerAndCreate();
        const Gallery gallery =
            m_workspace->galleries().gallery(m_published.parent().parent()).value();
        const ImageVersion version = m_workspace->versions().version(m_published).value();
        const QString team = QStringLiteral("team");
        const QString cost = QStringLiteral("cost, centre");
        QVERIFY(!gallery.tags.contains(team));
        QCOMPARE(gallery.tags.value(cost), QStringLiteral("4711"));
        QCOMPARE(definition().tags.size(), 3);
        QVERIFY(!version.tags.contains(cost));
        QCOMPARE(version.tags.value(team), QStringLiteral("web"));
        QVERIFY(version.tags.contains(QStringLiteral("lonely")));

        // The gallery and the definition are there now: their tags are no longer this wizard's.
        makeDialog();
        m_dialog->startInDefinition(m_published.parent());
        open(TagsTab);
        paste(QStringLiteral("owner=me"));
        QVERIFY((tagTable()->item(0, 2)->flags() & Qt::ItemIsEnabled) == 0);
        QVERIFY((tagTable()->item(0, 3)->flags() & Qt::ItemIsEnabled) == 0);
        QVERIFY(tagTable()->item(0, 4)->checkState() == Qt::Checked);
    }

    void tagsThatDifferInCaseOnlyAreRefused_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("case") << QStringLiteral("Team=1\nteam=2");
        QTest::newRow("same") << QStringLiteral("team=1\nteam=2");
        QTest::newRow("sign") << QStringLiteral("a?b=1");
        QTest::newRow("no name") << QStringLiteral("=1");
        QTest::newRow("long") << QStringLiteral("a=") + QString(257, u'x');
    }
    void tagsThatDifferInCaseOnlyAreRefused()
    {
        QFETCH(const QString, lines);
        open(TagsTab);
        paste(lines);
        QCOMPARE(badge(TagsTab), QStringLiteral("1 problem(s)"));
        tagTable()->setCurrentCell(0, 0);
        QTest::keyClick(tagTable(), Qt::Key_Delete);
        QVERIFY(badge(TagsTab).isEmpty());
    }

    void aFileCannotBeEncryptedWithOwnKeys()
    {
        m_dialog->startWithFile(image(gptImage()));
        open(EncryptionTab);
        QVERIFY(find<QLabel>("encryptionWarning")->isVisible());  // before anything is chosen
        QVERIFY(!find<QWidget>("encryptionMatrix")->isVisible());
        click("customerKeyRadio");
        QCOMPARE(badge(EncryptionTab), QStringLiteral("1 problem(s)"));
        click("platformKeyRadio");
        QVERIFY(badge(EncryptionTab).isEmpty());
    }

    void setsAreThoseOfTheRegionAndAllRegionsNeedOne()
    {
        m_dialog.reset();
        makeGroup();
        const DiskEncryptionSet here = makeSet("here", "local");
        const Source disk = registerDisk(image(gptImage()));
        makeDialog();
        addRegions();
        const DiskEncryptionSet west = makeSet("west", "westeurope");
        makeDialog();
        open(BasicsTab);
        type("definitionEdit", QStringLiteral("debian"));
        open(SourceTab);
        auto *kind = find<QComboBox>("sourceTypeCombo");
        kind->setCurrentIndex(1);
        Q_EMIT kind->activated(1);
        auto *disks = find<QComboBox>("sourceDiskCombo");
        disks->setCurrentIndex(disks->findData(disk.id().toString()));
        Q_EMIT disks->activated(disks->currentIndex());
        open(ReplicationTab);
        addTarget(QStringLiteral("westeurope"));

        open(EncryptionTab);
        click("customerKeyRadio");
        auto *local = find<QComboBox>("set_local_os");
        QCOMPARE(local->count(), 2);
        QCOMPARE(local->itemText(1), QStringLiteral("here"));
        local->setCurrentIndex(1);
        Q_EMIT local->activated(1);
        QVERIFY(!badge(EncryptionTab).isEmpty());  // a region is left out
        auto *other = find<QComboBox>("set_westeurope_os");
        other->setCurrentIndex(1);
        Q_EMIT other->activated(1);
        QVERIFY(badge(EncryptionTab).isEmpty());
        answerAndCreate();
        const ImageVersion version = m_workspace->versions().version(m_published).value();
        const auto &targets = version.publishingProfile.targetRegions;
        QCOMPARE(targets.size(), std::size_t{2});
        QCOMPARE(targets[0].encryption->osDiskEncryptionSetId.folded(), here.id().folded());
        QCOMPARE(targets[1].encryption->osDiskEncryptionSetId.folded(), west.id().folded());
        QVERIFY(version.provisioningState == ProvisioningState::Succeeded);
    }

    void aDefinitionIsMadeWithoutAVersion()
    {
        m_dialog->startWithoutVersion();
        open(BasicsTab);
        type("definitionEdit", QStringLiteral("web"));
        type("offerEdit", QStringLiteral("o"));
        type("skuEdit", QStringLiteral("s"));
        click("generalizedRadio");
        auto *tabs = find<QTabBar>("publishTabs");
        for (const int tab : {int{SourceTab}, int{ReplicationTab}, int{EncryptionTab}})
            QVERIFY(!tabs->isTabEnabled(tab));
        open(VersionTab);
        QVERIFY(!find<QLineEdit>("versionNumberEdit")->isEnabled());
        click("nextButton");
        QCOMPARE(tabs->currentIndex(), int{OptionsTab});  // past what has no place now
        open(TagsTab);
        paste(QStringLiteral("team=web"));
        open(ReviewTab);
        QTRY_COMPARE(label("reviewBanner"), QStringLiteral("Validation passed"));
        QSignalSpy done(m_dialog.get(), &PublishDialog::definitionCreated);
        click("reviewButton");
        QTRY_COMPARE(done.size(), 1);
        const auto id = done.first().first().value<ResourceId>();
        const auto made = m_workspace->galleries().definition(id);
        QVERIFY(made);
        QCOMPARE(made->tags.value(QStringLiteral("team")), QStringLiteral("web"));
        QCOMPARE(m_workspace->versions().versionCount(id).value(), 0);
    }

    void aVersionIsWantedAgainOrHasToBe()
    {
        m_dialog->startWithoutVersion();
        open(VersionTab);
        click("createVersionCheck");
        QVERIFY(find<QLineEdit>("versionNumberEdit")->isEnabled());
        QVERIFY(find<QTabBar>("publishTabs")->isTabEnabled(SourceTab));
        m_dialog->startWithFile(image(gptImage()));
        answerAndCreate();
        // The definition is there: a version is all that is left to make.
        makeDialog();
        m_dialog->startWithoutVersion();
        m_dialog->startInDefinition(m_published.parent());
        open(VersionTab);
        QVERIFY(find<QCheckBox>("createVersionCheck")->isChecked());
        QVERIFY(!find<QCheckBox>("createVersionCheck")->isEnabled());
        QVERIFY(find<QTabBar>("publishTabs")->isTabEnabled(ReplicationTab));
    }

    void aGroupOfRegionsIsAddedAtOnce()
    {
        addRegions();
        open(ReplicationTab);
        auto *menu = find<QToolButton>("addGroupButton")->menu();
        const auto choose = [menu](const QString &text) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text && action->isEnabled()) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        for (const char *region : {"remove_westeurope", "remove_eastus"})
            click(region);
        QCOMPARE(label("regionTotal"), QStringLiteral("1 region(s)"));
        QVERIFY(!choose(QStringLiteral("Those of the newest version")));  // there is none
        QVERIFY(choose(QStringLiteral("Europe")));
        QVERIFY(m_dialog->findChild<QWidget *>(QStringLiteral("remove_westeurope")) != nullptr);
        QCOMPARE(label("regionTotal"), QStringLiteral("2 region(s)"));
        find<QSpinBox>("replicas_westeurope")->setValue(3);
        QVERIFY(choose(QStringLiteral("All registered regions")));
        QCOMPARE(label("regionTotal"), QStringLiteral("3 region(s)"));
        QCOMPARE(find<QSpinBox>("replicas_westeurope")->value(), 3);
    }

    void reviewLeadsToEachPage()
    {
        open(ReviewTab);
        for (const auto &[button, tab] : {std::pair{"edit_options", int{OptionsTab}},
                                          {"edit_encryption", int{EncryptionTab}},
                                          {"edit_tags", int{TagsTab}}}) {
            click(button);
            QTRY_COMPARE(find<QTabBar>("publishTabs")->currentIndex(), tab);
            open(ReviewTab);
        }
    }
};

QTEST_MAIN(TestPublishOptions)
#include "tst_publishoptions.moc"
