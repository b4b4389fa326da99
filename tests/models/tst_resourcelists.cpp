#include "core/catalog/versionrows.h"
#include "models/definitionlistmodel.h"
#include "models/replicationmodel.h"
#include "models/versionlistmodel.h"
#include "tests/support/tempworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vitrine;

class TestResourceLists final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    Gallery m_gallery;
    ImageDefinition m_definition;
    ImageVersion m_version;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        const auto gallery = m_workspace->addGallery(QStringLiteral("Finance"));
        QVERIFY(gallery);
        m_gallery = *gallery;
        const auto definition = m_workspace->addDefinition(m_gallery, QStringLiteral("web"));
        QVERIFY(definition);
        m_definition = *definition;
        auto transaction = Transaction::write((*m_workspace)->catalog());
        QVERIFY(transaction);
        for (int minor = 0; minor < VersionListModel::kPageRows + 10; ++minor) {
            m_version = {};
            m_version.uid = Uid::random();
            m_version.definitionId = m_definition.id();
            m_version.number = {1, minor, 0};
            m_version.location = QStringLiteral("local");
            m_version.provisioningState = ProvisioningState::Succeeded;
            m_version.osDiskSizeBytes = std::uint64_t{127} << 30;
            m_version.occupiedBytes = std::uint64_t{10} << 30;
            m_version.publishingProfile.replicaCount = 2;
            m_version.publishingProfile.targetRegions = {
                {QStringLiteral("local"), {}, {}, {}, {}},
                {QStringLiteral("westeurope"), 3, {}, {}, {}}};
            QVERIFY(insertVersion(*transaction, m_definition.uid, m_version));
        }
        QVERIFY(transaction->commit());
    }
    void cleanup() { m_workspace.reset(); }
    void listsDefinitions()
    {
        DefinitionListModel model(**m_workspace);
        model.setGallery(m_gallery.id());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, DefinitionListModel::NameColumn).data().toString(),
                 QStringLiteral("web"));
        QCOMPARE(model.index(0, DefinitionListModel::IdentifierColumn).data().toString(),
                 QStringLiteral("Contoso / Offer / web"));
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }
    void listsVersionsInPagesNewestFirst()
    {
        VersionListModel model(**m_workspace);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setDefinition(m_definition.id());
        QCOMPARE(model.rowCount(), VersionListModel::kPageRows);
        QVERIFY(model.canFetchMore({}));
        QCOMPARE(model.index(0, 0).data().toString(), m_version.number.toString());
        QCOMPARE(model.index(0, VersionListModel::SizeColumn).data().toString(),
                 QStringLiteral("127.0 GiB"));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), VersionListModel::kPageRows + 10);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.totalCount(), model.rowCount());
        model.setProgress(m_version.id().toString(), 420);
        QCOMPARE(model.index(0, VersionListModel::StateColumn).data(VersionListModel::PermilleRole),
                 QVariant(420));
        QCOMPARE(model.index(1, VersionListModel::StateColumn).data(VersionListModel::PermilleRole),
                 QVariant(-1));
    }
    void ordersByTheColumnThatIsAsked()
    {
        VersionListModel model(**m_workspace);
        model.setDefinition(m_definition.id());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.sort(VersionListModel::NumberColumn, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1.0.0"));
        QCOMPARE(model.index(10, 0).data().toString(), QStringLiteral("1.10.0"));
        model.fetchMore({});
        QCOMPARE(model.index(model.rowCount() - 1, 0).data().toString(),
                 m_version.number.toString());
        model.sort(VersionListModel::RegionsColumn, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1.0.0"));
        QVERIFY(!model
                     .headerData(VersionListModel::RegionsColumn, Qt::Horizontal,
                                 VersionListModel::SortableRole)
                     .toBool());
    }
    void theSameDefinitionAgainKeepsTheRows()
    {
        VersionListModel model(**m_workspace);
        model.setDefinition(m_definition.id());
        const QPersistentModelIndex kept = model.index(3, 0);
        model.setDefinition(m_definition.id());
        QVERIFY(kept.isValid());
    }
    void listsRegionsOfAVersion()
    {
        ReplicationModel model(**m_workspace);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVersion(m_version);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ReplicationModel::RegionColumn).data().toString(),
                 QStringLiteral("Local (source)"));
        QCOMPARE(model.index(1, ReplicationModel::ReplicasColumn).data().toString(),
                 QStringLiteral("0 of 3"));
        QCOMPARE(model.index(1, ReplicationModel::StorageColumn).data().toString(),
                 QStringLiteral("Standard_LRS"));
        JobReport job;
        PartProgress part;
        part.name = QStringLiteral("westeurope");
        part.state = JobState::Copying;
        part.copyTotalBytes = part.verifyTotalBytes = 100;
        part.copiedBytes = 50;
        job.parts = {part};
        model.setLive(job);
        const QModelIndex state = model.index(1, ReplicationModel::StateColumn);
        QCOMPARE(state.data(ReplicationModel::PermilleRole).toInt(), 250);
        QCOMPARE(state.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Replicating, 25 percent"));
    }
    void saysWhatACheckFound()
    {
        ReplicationModel model(**m_workspace);
        model.setVersion(m_version);
        const QModelIndex check = model.index(1, ReplicationModel::CheckColumn);
        QCOMPARE(check.data(ReplicationModel::CheckRole).toInt(), -1);
        ReplicaVerification intact{
            QStringLiteral("westeurope"), 1, VerifyOutcome::Intact, {}, 1, {}};
        ReplicaVerification open{
            QStringLiteral("westeurope"),
            2,
            VerifyOutcome::NotChecked,
            {},
            0,
            Fault::of(QStringLiteral("io.notFound"), {}, {QStringLiteral("x")})};
        model.setVerification({intact, open});
        // "Could not check" is never shown as intact.
        QCOMPARE(check.data(ReplicationModel::CheckRole).toInt(),
                 static_cast<int>(VerifyOutcome::NotChecked));
        QCOMPARE(model.fault(1), open.fault);
        QVERIFY(!model.fault(0));
    }
};

QTEST_GUILESS_MAIN(TestResourceLists)
#include "tst_resourcelists.moc"
