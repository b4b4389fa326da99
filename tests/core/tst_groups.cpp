#include "tests/support/servicehouse.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestGroups final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tagsAreReplaced()
    {
        ServiceHouse house;
        ResourceGroup group = *house.galleries().group(QStringLiteral("images"));
        group.tags = {{QStringLiteral("a"), QStringLiteral("1")}};
        QVERIFY(house.galleries().updateGroup(house.caller(), group));
        QCOMPARE(house.galleries().group(group.id())->tags, group.tags);
        const qint64 before = house.auditRows();
        QVERIFY(house.galleries().updateGroup(house.caller(), group));
        // A create that names no tags leaves them.
        QVERIFY(house.galleries().createGroup(house.caller(), house.draftGroup()));
        QCOMPARE(house.auditRows(), before);
        ResourceGroup put = house.draftGroup();
        put.tags = {{QStringLiteral("b"), QStringLiteral("2")}};
        QCOMPARE(house.galleries().createGroup(house.caller(), put)->tags, put.tags);
        put.subscriptionId = group.subscriptionId;
        put.tags.clear();
        QVERIFY(house.galleries().updateGroup(house.caller(), put)->tags.isEmpty());

        group.tags = {{QStringLiteral("<"), {}}};
        group.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(house.galleries().updateGroup(house.caller(), group)),
                 (QStringList{QStringLiteral("tags.invalid"),
                              QStringLiteral("property.change.notAllowed")}));
        group.name = QStringLiteral("none");
        QCOMPARE(reasonsOf(house.galleries().updateGroup(house.caller(), group)),
                 QStringList{QStringLiteral("group.notFound")});
    }

    void aGroupGoesWhenItIsEmpty()
    {
        ServiceHouse house;
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("Images");
        set.name = QStringLiteral("keys");
        set = *house->encryptionSets().create(house.caller(), set);
        const ResourceGroup group = *house.galleries().group(QStringLiteral("Images"));
        const auto refused = house.galleries().deleteGroup(house.caller(), group.id());
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.notEmpty")});
        QCOMPARE(refused.error().arguments.value(1), QStringLiteral("2"));
        const QStringList ids = refused.error().arguments.mid(3);
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids.contains(house.galleryId().toString()));
        QVERIFY(ids.contains(set.id().toString()));
        QVERIFY(house.galleries().deleteGallery(house.caller(), house.galleryId()));
        QVERIFY(house->encryptionSets().remove(house.caller(), set.id()));
        const qint64 before = house.auditRows();
        QVERIFY(house.galleries().deleteGroup(house.question(), group.id()));
        QVERIFY(house.galleries().group(group.id()));
        QVERIFY(house.galleries().deleteGroup(house.caller(), group.id()));
        QCOMPARE(house.auditRows(), before + 1);
        QCOMPARE(reasonsOf(house.galleries().group(group.id())),
                 QStringList{QStringLiteral("group.notFound")});
        QCOMPARE(reasonsOf(house.galleries().deleteGroup(house.caller(), group.id())),
                 QStringList{QStringLiteral("group.notFound")});
    }

    void groupsLiveInSubscriptions()
    {
        ServiceHouse house;
        const auto second =
            house->accounts().createSubscription(house.caller(), QStringLiteral("Second"));
        QVERIFY(second);
        ResourceGroup group = house.draftGroup();
        group.subscriptionId = second->id.toUpper();
        group.location = QStringLiteral("eastus");
        const auto made = house.galleries().createGroup(house.caller(), group);
        QVERIFY(made);
        QCOMPARE(made->subscriptionId, second->id);
        QCOMPARE(house.galleries().groups()->size(), std::size_t{2});
        QCOMPARE(house.galleries().group(made->id())->location, QStringLiteral("eastus"));
        // A gallery name is unique in its own subscription only.
        Gallery twin = house.draftGallery();
        twin.subscriptionId = second->id;
        QVERIFY(house.galleries().createGallery(house.caller(), twin));

        const QString nowhere = Uid::random().toDashedString();
        group.subscriptionId = nowhere;
        QCOMPARE(reasonsOf(house.galleries().createGroup(house.caller(), group)),
                 QStringList{QStringLiteral("account.subscription.notFound")});
        twin.subscriptionId = nowhere;
        QCOMPARE(reasonsOf(house.galleries().createGallery(house.caller(), twin)),
                 QStringList{QStringLiteral("account.subscription.notFound")});
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
