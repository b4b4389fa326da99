// Limits of the policy and places that are not open to everybody.
#include "tests/support/servicehouse.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Policy smallPolicy()
{
    Policy policy;
    policy.maximumGalleries = 2;
    policy.maximumDefinitions = 2;
    return policy;
}

}  // namespace

class TestQuotas final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void galleriesAreLimitedByRegion()
    {
        ServiceHouse house(smallPolicy());
        Gallery gallery = house.draftGallery();
        gallery.name = QStringLiteral("second");
        QVERIFY(house.galleries().createGallery(house.caller(), gallery));
        gallery.name = QStringLiteral("third");
        const auto refused = house.galleries().createGallery(house.caller(), gallery);
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("quota.exceeded")});
        QCOMPARE(refused.error().arguments,
                 (QStringList{QStringLiteral("Microsoft.Compute/galleries"), QStringLiteral("2"),
                              QStringLiteral("2"), QStringLiteral("westeurope")}));
        QCOMPARE(reasonsOf(house.galleries().checkGallery(gallery)),
                 QStringList{QStringLiteral("quota.exceeded")});
        // What is there may be asked for again; another region has a limit of its own.
        QVERIFY(house.galleries().createGallery(house.caller(), house.draftGallery()));
        gallery.location = QStringLiteral("eastus");
        QVERIFY(house.galleries().createGallery(house.caller(), gallery));
    }

    void definitionsAreLimitedByRegion()
    {
        ServiceHouse house(smallPolicy());
        house.definition(QStringLiteral("a"));
        house.definition(QStringLiteral("b"));
        ImageDefinition third = house.draftDefinition(QStringLiteral("c"));
        const auto refused = house.galleries().createDefinition(house.caller(), third);
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("quota.exceeded")});
        QCOMPARE(refused.error().arguments.value(0),
                 QStringLiteral("Microsoft.Compute/galleries/images"));
        third.location = QStringLiteral("East US");
        QVERIFY(house.galleries().createDefinition(house.caller(), third));
        QVERIFY(house.galleries().createDefinition(house.caller(),
                                                   house.draftDefinition(QStringLiteral("a"))));
    }

    void restrictedRegionsNeedThePolicy()
    {
        ServiceHouse house;
        Gallery gallery = house.draftGallery();
        gallery.name = QStringLiteral("south");
        gallery.location = QStringLiteral("France Sud");
        const auto refused = house.galleries().createGallery(house.caller(), gallery);
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("region.restricted")});
        QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("francesouth")});
        ResourceGroup group = house.draftGroup();
        group.name = QStringLiteral("south");
        group.location = gallery.location;
        QCOMPARE(reasonsOf(house.galleries().createGroup(house.caller(), group)),
                 QStringList{QStringLiteral("region.restricted")});
        ImageDefinition definition = house.draftDefinition();
        definition.location = gallery.location;
        QCOMPARE(reasonsOf(house.galleries().createDefinition(house.caller(), definition)),
                 QStringList{QStringLiteral("region.restricted")});

        QVERIFY(setPolicy(house->catalog(), house.caller(),
                          QStringLiteral("allowRestrictedRegions"), 1));
        const auto allowed = house.opened();
        const auto made = allowed->galleries().createGallery(house.caller(), gallery);
        QVERIFY(made);
        QCOMPARE(made->location, QStringLiteral("francesouth"));
        // What is there stays usable when the policy closes the region again.
        QVERIFY(house.galleries().createGallery(house.caller(), gallery));
    }

    void aRequestWithoutALocationAgreesToAny()
    {
        ServiceHouse house;
        Gallery gallery = house.draftGallery();
        gallery.name = QStringLiteral("far");
        gallery.location = QStringLiteral("eastus");
        const auto made = house.galleries().createGallery(house.caller(), gallery);
        QVERIFY(made);
        gallery.location.clear();
        QVERIFY(house.galleries().createGallery(house.caller(), gallery)->uid == made->uid);
        ImageDefinition definition = house.draftDefinition();
        definition.location = QStringLiteral("eastus");
        QVERIFY(house.galleries().createDefinition(house.caller(), definition));
        definition.location.clear();
        QCOMPARE(house.galleries().createDefinition(house.caller(), definition)->location,
                 QStringLiteral("eastus"));
        definition.location = QStringLiteral("West Europe");
        QCOMPARE(reasonsOf(house.galleries().createDefinition(house.caller(), definition)),
                 QStringList{QStringLiteral("resource.otherLocation")});
    }
};

QTEST_GUILESS_MAIN(TestQuotas)
#include "tst_quotas.moc"
