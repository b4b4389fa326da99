#include "core/catalog/versionrows.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/versionlistmodel.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/faultbar.h"
#include "ui/lists/batchbar.h"
#include "ui/lists/coverageview.h"
#include "ui/lists/listcolumns.h"
#include "ui/resourcetable.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vitrine;

class TestLists final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<ConsoleModels> m_models;
    ImageDefinition m_web;

    ResourceId idOf(const QString &number) const
    {
        return m_web.id().child(QStringLiteral("versions"), number);
    }
    /// A list of versions in a window of its own.
    struct List {
        explicit List(const TestLists &test)
            : model(**test.m_workspace)
        {
            table = makeResourceTable(&model, QStringLiteral("versionTable"), &window);
            enableSorting(table, VersionListModel::NumberColumn, Qt::DescendingOrder,
                          VersionListModel::SortableRole);
            bar = new BatchBar(table, NodeKind::Version, *test.m_models, &window);
            window.resize(900, 400);
            table->resize(900, 300);
            model.setDefinition(test.m_web.id());
            window.show();
        }
        QString numberAt(int row) const { return model.index(row, 0).data().toString(); }
        QPushButton *button(const char *name) const
        {
            return window.findChild<QPushButton *>(QString::fromLatin1(name));
        }

        VersionListModel model;
        QWidget window;
        QTableView *table;
        BatchBar *bar;
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        const auto gallery = m_workspace->addGallery(QStringLiteral("Finance"));
        QVERIFY(gallery);
        m_web = m_workspace->addDefinition(*gallery, QStringLiteral("web")).value();
        const auto local = (*m_workspace)->regions().region(QStringLiteral("local"));
        QVERIFY(local);
        auto transaction = Transaction::write((*m_workspace)->catalog());
        QVERIFY(transaction);
        for (const int minor : {1, 2, 10}) {
            ImageVersion version;
            version.uid = Uid::random();
            version.definitionId = m_web.id();
            version.number = {1, minor, 0};
            version.location = QStringLiteral("local");
            version.provisioningState = ProvisioningState::Succeeded;
            version.publishingProfile.targetRegions = {{QStringLiteral("local"), {}, {}, {}, {}}};
            version.source.uri = QStringLiteral("file:///disk.raw");
            QVERIFY(insertVersion(*transaction, m_web.uid, version));
            QVERIFY(putReplica(*transaction, {version.uid, local->uid, 0, 1, {}, 0, {}}));
        }
        QVERIFY(transaction->commit());
        m_background = std::make_unique<Background>();
        m_models =
            std::make_unique<ConsoleModels>(**m_workspace, *m_background, m_workspace->notifier());
    }
    void cleanup()
    {
        m_models.reset();
        m_background.reset();
        m_workspace.reset();
    }
    void aHeaderOrdersByNumberAndOthersKeepTheOrder()
    {
        const List list(*this);
        QCOMPARE(list.numberAt(0), QStringLiteral("1.10.0"));
        list.table->sortByColumn(VersionListModel::NumberColumn, Qt::AscendingOrder);
        QCOMPARE(list.numberAt(0), QStringLiteral("1.1.0"));
        QCOMPARE(list.numberAt(2), QStringLiteral("1.10.0"));
        list.table->sortByColumn(VersionListModel::RegionsColumn, Qt::DescendingOrder);
        QCOMPARE(list.numberAt(0), QStringLiteral("1.1.0"));
        const QHeaderView *header = list.table->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int{VersionListModel::NumberColumn});
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    }
    void columnsAreHiddenMovedAndRemembered()
    {
        QSettings settings(m_workspace->filePath(QStringLiteral("settings.ini")),
                           QSettings::IniFormat);
        {
            const List list(*this);
            QHeaderView *header = list.table->horizontalHeader();
            auto *columns = list.table->findChild<ListColumns *>();
            QMenu menu;
            columns->fillMenu(&menu);
            auto *size = menu.findChild<QAction *>(
                QStringLiteral("column_%1").arg(int{VersionListModel::SizeColumn}));
            QVERIFY(size->isChecked());
            size->trigger();
            QVERIFY(header->isSectionHidden(VersionListModel::SizeColumn));
            header->moveSection(header->visualIndex(VersionListModel::EndOfLifeColumn), 1);
            list.table->sortByColumn(VersionListModel::NumberColumn, Qt::AscendingOrder);
            ListColumns::save(list.window, settings);
        }
        const List list(*this);
        ListColumns::restore(list.window, settings);
        const QHeaderView *header = list.table->horizontalHeader();
        QVERIFY(header->isSectionHidden(VersionListModel::SizeColumn));
        QCOMPARE(header->visualIndex(VersionListModel::EndOfLifeColumn), 1);
        QCOMPARE(list.numberAt(0), QStringLiteral("1.1.0"));
        list.table->findChild<ListColumns *>()->reset();
        QVERIFY(!header->isSectionHidden(VersionListModel::SizeColumn));
        QCOMPARE(header->visualIndex(VersionListModel::EndOfLifeColumn),
                 int{VersionListModel::EndOfLifeColumn});
    }
    void theLastColumnStays()
    {
        const List list(*this);
        auto *columns = list.table->findChild<ListColumns *>();
        for (int column = 1; column < list.model.columnCount(); ++column)
            list.table->hideColumn(column);
        QMenu menu;
        columns->fillMenu(&menu);
        QVERIFY(!menu.findChild<QAction *>(QStringLiteral("column_0"))->isEnabled());
    }
    void severalRowsAreOneChoice()
    {
        const List list(*this);
        list.table->selectRow(0);
        QVERIFY(!list.bar->isVisible());
        list.table->selectAll();
        QVERIFY(list.bar->isVisible());
        QCOMPARE(selectedResources(*list.table).size(), 3);
        QCOMPARE(selectedResources(*list.table).first(), idOf(QStringLiteral("1.10.0")).toString());
        QCOMPARE(test::namelessWidgets(*list.bar).join(u'\n'), QString());
        list.button("batchExcludeButton")->click();
        QTRY_VERIFY((*m_workspace)
                        ->versions()
                        .version(idOf(QStringLiteral("1.1.0")))
                        ->publishingProfile.excludeFromLatest);
        QTRY_VERIFY(m_background->isIdle());
        QVERIFY(!(*m_workspace)->versions().latest(m_web.id())->has_value());
    }
    void deletingSeveralShowsOnePlan()
    {
        const List list(*this);
        list.table->selectAll();
        list.button("batchRemoveButton")->click();
        QCOMPARE((*m_workspace)->versions().versionCount(m_web.id()).value(), 3);
        QTRY_VERIFY(list.window.findChild<QListWidget *>(QStringLiteral("removalSteps")));
        const auto *steps = list.window.findChild<QListWidget *>(QStringLiteral("removalSteps"));
        QCOMPARE(steps->count(), 3);
        auto *remove = list.button("removeButton");
        QVERIFY(!remove->isEnabled());
        list.window.findChild<QLineEdit *>(QStringLiteral("removalName"))
            ->setText(m_web.id().name());
        remove->click();
        QTRY_COMPARE((*m_workspace)->versions().versionCount(m_web.id()).value(), 0);
        QTRY_VERIFY(m_background->isIdle());
    }
    void whatFailsIsTold()
    {
        const List list(*this);
        list.table->selectAll();
        QVERIFY((*m_workspace)
                    ->versions()
                    .remove(test::TempWorkspace::caller(), idOf(QStringLiteral("1.2.0"))));
        QSignalSpy failed(list.bar, &BatchBar::failed);
        list.button("batchIncludeButton")->click();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Fault>().reason, QStringLiteral("resource.notFound"));
    }
    void versionsAreComparedSideBySide()
    {
        const List list(*this);
        list.table->selectAll();
        list.button("batchCompareButton")->click();
        const auto *table = list.window.findChild<QTableView *>(QStringLiteral("comparisonTable"));
        QVERIFY(table != nullptr);
        QCOMPARE(table->model()->columnCount(), 5);
        QVERIFY(table->model()->rowCount() > 5);
    }
    void theCoverageIsWalkedByKeys()
    {
        CoverageView view(**m_workspace);
        view.resize(600, 300);
        view.setDefinition(m_web.id());
        view.show();
        auto *table = view.findChild<QTableView *>(QStringLiteral("coverageTable"));
        auto *replicate = view.findChild<QPushButton *>(QStringLiteral("coverageReplicateButton"));
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(!replicate->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(replicate->isEnabled());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QSignalSpy asked(&view, &CoverageView::replicationRequested);
        replicate->click();
        QCOMPARE(asked.first().first().value<ResourceId>().name(), QStringLiteral("1.2.0"));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!replicate->isEnabled());
        QCOMPARE(test::namelessWidgets(view).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
