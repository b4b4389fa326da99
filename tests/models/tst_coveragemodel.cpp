#include "core/catalog/versionrows.h"
#include "models/coveragemodel.h"
#include "tests/support/tempworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vitrine;

class TestCoverageModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    ImageDefinition m_web;
    Uid m_local;

    /// Stores a version that wants two replicas in `local`, of which \p committed are there.
    ImageVersion add(int patch, int committed)
    {
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = m_web.id();
        version.number = {1, 0, patch};
        version.location = QStringLiteral("local");
        version.publishingProfile.targetRegions = {{QStringLiteral("local"), 2, {}, {}, {}}};
        auto transaction = Transaction::write((*m_workspace)->catalog());
        if (!transaction || !insertVersion(*transaction, m_web.uid, version))
            qFatal("the version cannot be stored");
        for (int number = 1; number <= committed; ++number) {
            if (!putReplica(*transaction, {version.uid, m_local, 0, number, {}, 0, {}}))
                qFatal("the replica cannot be stored");
        }
        if (!transaction->commit())
            qFatal("nothing was stored");
        return version;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        const auto gallery = m_workspace->addGallery(QStringLiteral("Finance"));
        QVERIFY(gallery);
        m_web = m_workspace->addDefinition(*gallery, QStringLiteral("web")).value();
        QVERIFY((*m_workspace)
                    ->regions()
                    .create(test::TempWorkspace::caller(), QStringLiteral("westeurope"),
                            m_workspace->filePath(QStringLiteral("we"))));
        const auto regions = (*m_workspace)->regions().regions().value();
        for (const Region &region : regions) {
            if (region.name == QLatin1String("local"))
                m_local = region.uid;
        }
    }
    void cleanup() { m_workspace.reset(); }

    void aStateComesFromReplicasFirst_data()
    {
        QTest::addColumn<RegionalReplicationState>("state");
        QTest::addColumn<int>("committed");
        QTest::addColumn<Coverage>("coverage");
        using State = RegionalReplicationState;
        QTest::newRow("complete") << State::Completed << 2 << Coverage::Full;
        QTest::newRow("complete though a job failed") << State::Failed << 2 << Coverage::Full;
        QTest::newRow("one of two") << State::Unknown << 1 << Coverage::Partial;
        QTest::newRow("none") << State::Unknown << 0 << Coverage::Missing;
        QTest::newRow("under way") << State::Replicating << 1 << Coverage::Replicating;
        QTest::newRow("failed") << State::Failed << 1 << Coverage::Failed;
    }
    void aStateComesFromReplicasFirst()
    {
        QFETCH(RegionalReplicationState, state);
        QFETCH(int, committed);
        QFETCH(Coverage, coverage);
        RegionalReplicationStatus status;
        status.state = state;
        status.replicasWanted = 2;
        status.replicasCommitted = committed;
        QVERIFY(coverageOf(status) == coverage);
    }
    void everyVersionMeetsEveryRegion()
    {
        add(1, 2);
        add(2, 1);
        add(3, 0);
        CoverageModel model(**m_workspace);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.setDefinition(m_web.id());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("1.0.3"));
        int local = 0;
        while (model.index(0, local).data(CoverageModel::RegionRole) != QLatin1String("local"))
            ++local;
        const auto at = [&](int row, int role) { return model.index(row, local).data(role); };
        QCOMPARE(at(2, CoverageModel::CoverageRole).toInt(), static_cast<int>(Coverage::Full));
        QCOMPARE(at(1, CoverageModel::CoverageRole).toInt(), static_cast<int>(Coverage::Partial));
        QCOMPARE(at(0, CoverageModel::CoverageRole).toInt(), static_cast<int>(Coverage::Missing));
        QCOMPARE(at(1, Qt::DisplayRole).toString(), QStringLiteral("Partial 1/2"));
        QCOMPARE(at(1, Qt::AccessibleTextRole).toString().section(u',', 0, 0),
                 QStringLiteral("1.0.2 in Local: partial"));
        QCOMPARE(model.index(0, 1 - local).data(CoverageModel::CoverageRole).toInt(),
                 static_cast<int>(Coverage::NotWanted));
    }
    void versionsComeInPagesAndKeepTheirPlace()
    {
        for (int patch = 0; patch < CoverageModel::kPageRows + 5; ++patch)
            add(patch, 0);
        CoverageModel model(**m_workspace);
        model.setDefinition(m_web.id());
        QCOMPARE(model.rowCount(), CoverageModel::kPageRows);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), CoverageModel::kPageRows + 5);
        QVERIFY(!model.canFetchMore({}));
        const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);
        model.setDefinition(m_web.id());
        QVERIFY(last.isValid());
        QCOMPARE(model.headerData(last.row(), Qt::Vertical).toString(), QStringLiteral("1.0.0"));
    }
};

QTEST_GUILESS_MAIN(TestCoverageModel)
#include "tst_coveragemodel.moc"
