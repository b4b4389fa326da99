// Lists that are read in pages, and the tree's rows of machines and labs.
#include "core/catalog/labrows.h"
#include "core/service/labservice.h"
#include "models/background.h"
#include "models/gallerytreemodel.h"
#include "models/lab/lablists.h"
#include "models/resourcejson.h"
#include "tests/support/versionfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using test::VersionFixture;

namespace {

QStringList oneHeading()
{
    return {QStringLiteral("Number")};
}

/// A list of numbers from 0 that counts how often it is read.
struct Numbers {
    int count = 0;
    int reads = 0;
    bool isBroken = false;

    RowListModel::Reader reader()
    {
        return [this](const PageCursor &after, int limit) -> Result<ListPage> {
            ++reads;
            if (isBroken)
                return std::unexpected(Fault::of(QStringLiteral("catalog.corrupt")));
            ListPage page;
            const int from = after.name.isEmpty() ? 0 : after.name.toInt() + 1;
            for (int i = from; i < std::min(count, from + limit); ++i)
                page.rows.push_back({QString::number(i), {QString::number(i)}, 0, {}});
            if (std::ssize(page.rows) == limit)
                page.next = PageCursor{page.rows.back().key, {}};
            return page;
        };
    }
};

LabAccount addAccount(VersionFixture &at, const QString &name)
{
    LabAccount draft;
    draft.subscriptionId = at.subscription();
    draft.resourceGroup = at.gallery().resourceGroup;
    draft.name = name;
    return at.need(at->labs().createAccount(at.caller(), draft));
}

}  // namespace

class TestWorkloadLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadPageByPage()
    {
        Numbers numbers{.count = RowListModel::kPageRows + 50};
        RowListModel model(&oneHeading);
        model.setReader(numbers.reader());
        QCOMPARE(model.rowCount(), RowListModel::kPageRows);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), RowListModel::kPageRows + 50);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(numbers.reads, 2);
    }

    void refreshingKeepsWhatIsLoadedAndTellsOnlyWhatChanged()
    {
        Numbers numbers{.count = RowListModel::kPageRows + 50};
        RowListModel model(&oneHeading);
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setReader(numbers.reader());
        while (model.canFetchMore({}))
            model.fetchMore({});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.refresh();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), RowListModel::kPageRows + 50);
        numbers.count = 3;
        model.refresh();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }

    void aListThatCannotBeReadIsEmptyAndSaysSo()
    {
        Numbers numbers{.count = 3};
        RowListModel model(&oneHeading);
        model.setReader(numbers.reader());
        QCOMPARE(model.rowCount(), 3);
        numbers.isBroken = true;
        QSignalSpy failed(&model, &RowListModel::failed);
        model.refresh();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void anImageSaysWhyNoLabCanBeMadeOfIt()
    {
        VersionFixture at;
        const ResourceId account = addAccount(at, QStringLiteral("school")).id();
        RowListModel model(&LabLists::imageHeadings);
        model.setReader(LabLists::images(*at.operator->(), account));
        QCOMPARE(model.rowCount(), 0);  // no gallery is no fault
        at.need(at->labs().attachGallery(at.caller(), account, at.gallery().id()));
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex image = model.index(0, LabLists::ImageNameColumn);
        QCOMPARE(image.data().toString(), at.definition().name);
        QCOMPARE(image.data(RowListModel::RowStateRole).toInt(), int{LabLists::NotUsable});
        QVERIFY(!image.data(RowListModel::ReasonRole).toString().isEmpty());
        at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
        model.refresh();
        QCOMPARE(image.data(RowListModel::RowStateRole).toInt(), int{LabLists::Usable});
        at.need(at->labs().enableImages(at.caller(), account, {at.definition().name}, false));
        model.refresh();
        QCOMPARE(image.data(RowListModel::RowStateRole).toInt(), int{LabLists::Disabled});
    }

    void aLongHeadingOffersTheNextPage()
    {
        VersionFixture at;
        constexpr int kAccounts = GalleryTreeModel::kPageRows + 5;
        at.write([&](Transaction &change) -> Result<> {
            for (int i = 0; i < kAccounts; ++i) {
                LabAccount account;
                account.uid = Uid::random();
                account.subscriptionId = at.subscription();
                account.resourceGroup = at.gallery().resourceGroup;
                account.name = QStringLiteral("account%1").arg(i, 4, 10, QLatin1Char('0'));
                account.location = at.west();
                if (auto inserted = insertLabAccount(change, account); !inserted)
                    return inserted;
            }
            return {};
        });
        Background background;
        GalleryTreeModel tree(*at.operator->(), background);
        const QModelIndex heading = tree.locate({NodeKind::LabAccounts, {}, {}});
        QCOMPARE(tree.rowCount(heading), GalleryTreeModel::kPageRows + 1);
        const QModelIndex more = tree.index(GalleryTreeModel::kPageRows, 0, heading);
        QVERIFY(tree.selection(more).kind == NodeKind::More);
        tree.refresh();
        QCOMPARE(tree.rowCount(heading), GalleryTreeModel::kPageRows + 1);
        tree.fetchNextPage(tree.index(GalleryTreeModel::kPageRows, 0, heading));
        QCOMPARE(tree.rowCount(heading), kAccounts);
        QVERIFY(tree.selection(tree.index(kAccounts - 1, 0, heading)).kind == NodeKind::LabAccount);
    }

    void aLabAccountHasItsJson()
    {
        VersionFixture at;
        const ResourceId account = addAccount(at, QStringLiteral("school")).id();
        const auto json = resourceJson(*at.operator->(), {NodeKind::LabAccount, account, {}});
        QVERIFY(json && json->contains(QStringLiteral("\"school\"")));
        QVERIFY(!resourceJson(*at.operator->(), {NodeKind::Lab, account, {}}));
    }
};

QTEST_GUILESS_MAIN(TestWorkloadLists)
#include "tst_workloadlists.moc"
