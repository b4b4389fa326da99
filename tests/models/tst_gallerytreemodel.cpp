#include "core/catalog/versionrows.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "models/background.h"
#include "models/gallerytreemodel.h"
#include "tests/support/tempworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestGalleryTreeModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    Gallery m_finance;
    ImageDefinition m_web;

    void addVersions(int count)
    {
        auto transaction = Transaction::write((*m_workspace)->catalog());
        QVERIFY(transaction);
        for (int patch = 0; patch < count; ++patch) {
            ImageVersion version;
            version.uid = Uid::random();
            version.definitionId = m_web.id();
            version.number = {1, 0, patch};
            version.location = QStringLiteral("local");
            version.provisioningState = ProvisioningState::Succeeded;
            version.publishingProfile.targetRegions = {{QStringLiteral("local"), {}, {}, {}, {}}};
            version.publishingProfile.excludeFromLatest = patch == 1;
            QVERIFY(insertVersion(*transaction, m_web.uid, version));
        }
        QVERIFY(transaction->commit());
    }

    static NodeKind kindOf(const QModelIndex &index)
    {
        return static_cast<NodeKind>(index.data(GalleryTreeModel::KindRole).toInt());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
        const auto finance = m_workspace->addGallery(QStringLiteral("Finance"));
        QVERIFY(finance);
        m_finance = *finance;
        const auto web = m_workspace->addDefinition(m_finance, QStringLiteral("web"));
        QVERIFY(web);
        m_web = *web;
    }
    void cleanup()
    {
        m_background.reset();
        m_workspace.reset();
    }
    void opensLevelByLevel()
    {
        addVersions(3);
        GalleryTreeModel model(**m_workspace, *m_background);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        const QModelIndex galleries = model.index(0, 0);
        QCOMPARE(galleries.data().toString(), QStringLiteral("Galleries"));
        QCOMPARE(model.rowCount(galleries), 1);
        const QModelIndex version =
            model.locate({NodeKind::Version,
                          m_web.id().child(QStringLiteral("versions"), QStringLiteral("1.0.2")),
                          {}});
        QVERIFY(version.isValid());
        QCOMPARE(version.data().toString(), QStringLiteral("1.0.2"));
        QCOMPARE(version.data(Qt::AccessibleTextRole).toString().section(u',', 0, 1),
                 QStringLiteral("1.0.2, succeeded"));
        QVERIFY(version.siblingAtRow(1).data(GalleryTreeModel::IsExcludedRole).toBool());
        const QModelIndex regions = model.index(1, 0);
        QCOMPARE(model.rowCount(regions), 1);
        QCOMPARE(model.index(0, 0, regions).data(GalleryTreeModel::RegionRole).toString(),
                 QStringLiteral("local"));
    }
    void readsPagesAsAsked()
    {
        addVersions(2 * GalleryTreeModel::kPageRows + 50);
        GalleryTreeModel model(**m_workspace, *m_background);
        const QModelIndex definition = model.locate({NodeKind::Definition, m_web.id(), {}});
        QVERIFY(definition.isValid());
        QVERIFY(model.canFetchMore(definition));
        model.fetchMore(definition);
        QVERIFY(!model.canFetchMore(definition));
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QCOMPARE(model.rowCount(definition), GalleryTreeModel::kPageRows + 1);
        QModelIndex more = model.index(GalleryTreeModel::kPageRows, 0, definition);
        QCOMPARE(model.selection(more).kind, NodeKind::More);
        QCOMPARE(more.data(GalleryTreeModel::CountRole).toInt(), GalleryTreeModel::kPageRows + 50);
        model.fetchNextPage(more);
        QCOMPARE(model.rowCount(definition), 2 * GalleryTreeModel::kPageRows + 1);
        more = model.index(2 * GalleryTreeModel::kPageRows, 0, definition);
        QCOMPARE(more.data(GalleryTreeModel::CountRole).toInt(), 50);
        model.refresh();
        QCOMPARE(model.rowCount(definition), 2 * GalleryTreeModel::kPageRows + 1);
        model.fetchNextPage(model.index(2 * GalleryTreeModel::kPageRows, 0, definition));
        QCOMPARE(model.rowCount(definition), 2 * GalleryTreeModel::kPageRows + 50);
        // The oldest is last: nothing was read twice and nothing was left out.
        QCOMPARE(model.index(model.rowCount(definition) - 1, 0, definition).data().toString(),
                 QStringLiteral("1.0.0"));
    }
    void refreshTellsOnlyWhatChanged()
    {
        GalleryTreeModel model(**m_workspace, *m_background);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        const QPersistentModelIndex definition =
            model.locate({NodeKind::Definition, m_web.id(), {}});
        QVERIFY(!model.hasChildren(definition));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(m_workspace->addGallery(QStringLiteral("Archive")));
        addVersions(1);
        model.refresh();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("Archive"));
        QVERIFY(definition.isValid());
        QVERIFY(model.hasChildren(definition));
        QCOMPARE(model.rowCount(definition), 1);  // a first child shows without being opened
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changes.count(), 0);
    }
    void showsProgressOfAVersion()
    {
        addVersions(1);
        GalleryTreeModel model(**m_workspace, *m_background);
        const ResourceId id = m_web.id().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        const QModelIndex version = model.locate({NodeKind::Version, id, {}});
        model.setProgress(id.toString(), 630);
        QCOMPARE(version.data(GalleryTreeModel::PermilleRole).toInt(), 630);
        QVERIFY(version.data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("1.0.0, replicating, 63 percent")));
        model.setProgress(id.toString(), -1);
        QCOMPARE(version.data(GalleryTreeModel::PermilleRole).toInt(), -1);
    }
    void filtersTheWholeCatalogue()
    {
        const auto archive = m_workspace->addGallery(QStringLiteral("Archive"));
        QVERIFY(archive && m_workspace->addDefinition(*archive, QStringLiteral("database")));
        QVERIFY(m_workspace->addDefinition(m_finance, QStringLiteral("WebFront")));
        GalleryTreeModel model(**m_workspace, *m_background);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QSignalSpy filtered(&model, &GalleryTreeModel::filtered);
        model.setFilter(QStringLiteral("we"));
        model.setFilter(QStringLiteral("web"));  // the answer to the first question is dropped
        QVERIFY(filtered.wait());
        const QModelIndex galleries = model.index(0, 0);
        QCOMPARE(model.rowCount(galleries), 1);
        const QModelIndex finance = model.index(0, 0, galleries);
        QCOMPARE(finance.data().toString(), QStringLiteral("Finance"));
        model.fetchMore(finance);
        QCOMPARE(model.rowCount(finance), 2);
        model.setFilter(QStringLiteral("nothing is called this"));
        QVERIFY(filtered.wait());
        QCOMPARE(filtered.last().first().toBool(), false);
        model.setFilter({});
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(filtered.last().first().toBool(), true);
    }
    void tokensFilterByWhatVersionsAre()
    {
        addVersions(3);
        const auto archive = m_workspace->addGallery(QStringLiteral("Archive"));
        QVERIFY(archive && m_workspace->addDefinition(*archive, QStringLiteral("database")));
        GalleryTreeModel model(**m_workspace, *m_background);
        QSignalSpy filtered(&model, &GalleryTreeModel::filtered);
        model.setFilter(QStringLiteral("region:local"));
        QVERIFY(filtered.wait());
        const QModelIndex galleries = model.index(0, 0);
        QCOMPARE(model.rowCount(galleries), 1);
        const QModelIndex finance = model.index(0, 0, galleries);
        QCOMPARE(finance.data().toString(), QStringLiteral("Finance"));
        model.fetchMore(finance);
        const QModelIndex web = model.index(0, 0, finance);
        QCOMPARE(web.data(GalleryTreeModel::CountRole).toInt(), 3);
        model.fetchMore(web);
        QCOMPARE(model.rowCount(web), 3);
        model.setFilter(QStringLiteral("state:failed"));
        QVERIFY(filtered.wait());
        QCOMPARE(filtered.last().first().toBool(), false);
        model.setFilter(QStringLiteral("state:nonsense"));
        QVERIFY(filtered.wait());
        QCOMPARE(model.notUnderstood(), QStringList{QStringLiteral("state:nonsense")});
    }
    void gathersByRegionAndByState()
    {
        addVersions(3);
        GalleryTreeModel model(**m_workspace, *m_background);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setView(TreeView::Region);
        const QPersistentModelIndex local = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.selection(local).region, QStringLiteral("local"));
        QVERIFY(model.hasChildren(local));
        model.fetchMore(local);
        QTRY_COMPARE(model.rowCount(local), 1);
        const QModelIndex web = model.index(0, 0, local);
        QCOMPARE(web.data().toString(), QStringLiteral("Finance / web"));
        model.fetchMore(web);
        QCOMPARE(model.rowCount(web), 3);
        const ResourceId id = m_web.id().child(QStringLiteral("versions"), QStringLiteral("1.0.2"));
        QVERIFY(model.locate({NodeKind::Version, id, {}}) == model.index(0, 0, web));
        model.refresh();
        QTRY_VERIFY(m_background->isIdle());
        QCOMPARE(model.rowCount(web), 3);

        model.setView(TreeView::State);
        QCOMPARE(model.rowCount(), 6);  // five states and the recycle bin
        const QPersistentModelIndex failed = model.index(0, 0);
        const QPersistentModelIndex succeeded = model.index(4, 0);
        model.fetchMore(failed);
        model.fetchMore(succeeded);
        QTRY_COMPARE(model.rowCount(succeeded), 1);
        QTRY_VERIFY(!model.hasChildren(failed));
        model.setView(TreeView::Gallery);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    }
    void aDefinitionSharedAloneStandsUnderAHeadingOfItsOwn()
    {
        addVersions(1);
        NewUser draft;
        draft.displayName = QStringLiteral("Bob");
        draft.signInName = QStringLiteral("bob");
        const auto bob =
            (*m_workspace)->principals().createUser(m_workspace->caller(), draft, nullptr);
        QVERIFY(bob);
        const auto shared = (*m_workspace)
                                ->roles()
                                .assign(m_workspace->caller(), bob->id, QStringLiteral("Reader"),
                                        m_web.id().toString());
        QVERIFY(shared);
        GalleryTreeModel model(**m_workspace, *m_background);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        // Whoever sees the gallery finds it there.
        const int headings = model.rowCount();
        QCOMPARE(kindOf(model.index(1, 0)), NodeKind::Regions);

        (*m_workspace)->signIn({bob->signInName, {bob->id}});
        model.refresh();
        QCOMPARE(model.rowCount(), headings + 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        const QModelIndex heading = model.index(1, 0);
        QCOMPARE(heading.data().toString(), QStringLiteral("Shared with me"));
        QCOMPARE(model.rowCount(heading), 1);
        const QModelIndex definition = model.index(0, 0, heading);
        QCOMPARE(definition.data().toString(), QStringLiteral("Finance / web"));
        model.fetchMore(definition);
        QCOMPARE(model.rowCount(definition), 1);
        const ResourceId version =
            m_web.id().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        QCOMPARE(model.locate({NodeKind::Version, version, {}}).parent(), definition);
        // It is found by its name, and by no other.
        QSignalSpy filtered(&model, &GalleryTreeModel::filtered);
        model.setFilter(QStringLiteral("web"));
        QVERIFY(filtered.wait());
        QCOMPARE(kindOf(model.index(1, 0)), NodeKind::SharedWithMe);
        QCOMPARE(filtered.last().first().toBool(), true);
        model.setFilter(QStringLiteral("tag:env=prod"));
        QVERIFY(filtered.wait());
        QCOMPARE(kindOf(model.index(1, 0)), NodeKind::Regions);
        model.setFilter({});

        (*m_workspace)->signIn(m_workspace->caller());
        QVERIFY((*m_workspace)->roles().unassign(m_workspace->caller(), shared->assignment.id));
        (*m_workspace)->signIn({bob->signInName, {bob->id}});
        model.refresh();
        QCOMPARE(model.rowCount(), headings);
    }
    void theRecycleBinTellsHowMuchIsInIt()
    {
        GalleryTreeModel model(**m_workspace, *m_background);
        const QModelIndex bin = model.locate({NodeKind::RecycleBin, {}, {}});
        QVERIFY(bin.isValid());
        QCOMPARE(bin.data(GalleryTreeModel::CountRole).toInt(), 0);
        auto transaction = Transaction::write((*m_workspace)->catalog());
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = m_web.id();
        version.number = {1, 0, 0};
        version.location = QStringLiteral("local");
        version.softDeletedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(insertVersion(*transaction, m_web.uid, version) && transaction->commit());
        model.refresh();
        QCOMPARE(bin.data(GalleryTreeModel::CountRole).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGalleryTreeModel)
#include "tst_gallerytreemodel.moc"
