#include "tests/support/servicehouse.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestAccountService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCatalogueHasOneOfEach()
    {
        ServiceHouse house;
        QCOMPARE(house->accounts().tenants()->size(), std::size_t{1});
        const auto all = house->accounts().subscriptions();
        QCOMPARE(all->size(), std::size_t{1});
        QVERIFY(all->front().isDefault);
        QCOMPARE(house->accounts().subscription()->id, all->front().id);
        QCOMPARE(all->front().tenantId, house->accounts().tenants()->front().id);
    }

    void tenantsAndSubscriptionsAreMadeOnce()
    {
        ServiceHouse house;
        AccountService &accounts = house->accounts();
        const auto tenant = accounts.createTenant(house.caller(), QStringLiteral(" Fabrikam "));
        QVERIFY(tenant);
        QCOMPARE(tenant->displayName, QStringLiteral("Fabrikam"));
        QVERIFY(!Uid::parse(tenant->id).isNull());
        const auto made = accounts.createSubscription(house.caller(), QStringLiteral("Production"),
                                                      QStringLiteral("fabrikam"));
        QVERIFY(made);
        QCOMPARE(made->tenantId, tenant->id);
        QVERIFY(!made->isDefault);
        const auto near = accounts.createSubscription(house.caller(), QStringLiteral("Near"));
        QCOMPARE(near->tenantId, accounts.subscription()->tenantId);

        const qint64 before = house.auditRows();
        QCOMPARE(accounts.createTenant(house.caller(), QStringLiteral("FABRIKAM"))->id, tenant->id);
        QCOMPARE(accounts.createSubscription(house.caller(), QStringLiteral("production"))->id,
                 made->id);
        QCOMPARE(
            accounts.createSubscription(house.caller(), QStringLiteral("Production"), tenant->id)
                ->id,
            made->id);
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(accounts.subscription(made->id.toUpper())->id, made->id);
        QCOMPARE(accounts.subscription(QStringLiteral("PRODUCTION"))->id, made->id);
        QCOMPARE(accounts.subscriptions()->size(), std::size_t{3});
    }

    void whatCannotBeIsRefused()
    {
        ServiceHouse house;
        AccountService &accounts = house->accounts();
        const QStringList invalid{QStringLiteral("account.name.invalid")};
        for (const QString &name : {QString(), QStringLiteral("  "), QString(65, u'x')}) {
            QCOMPARE(reasonsOf(accounts.createTenant(house.caller(), name)), invalid);
            QCOMPARE(reasonsOf(accounts.createSubscription(house.caller(), name)), invalid);
        }
        QVERIFY(accounts.createTenant(house.caller(), QString(64, u'x')));
        QCOMPARE(reasonsOf(accounts.createSubscription(house.caller(), QStringLiteral("a"),
                                                       QStringLiteral("none"))),
                 QStringList{QStringLiteral("account.tenant.notFound")});
        const QStringList unknown{QStringLiteral("account.subscription.notFound")};
        QCOMPARE(reasonsOf(accounts.subscription(QStringLiteral("none"))), unknown);
        QCOMPARE(reasonsOf(accounts.setDefault(house.caller(), QStringLiteral("none"))), unknown);
        const auto usual = accounts.subscription();
        QCOMPARE(reasonsOf(accounts.createSubscription(house.caller(), usual->displayName,
                                                       QString(64, u'x'))),
                 QStringList{QStringLiteral("property.change.notAllowed")});
    }

    void exactlyOneIsTheDefault()
    {
        ServiceHouse house;
        AccountService &accounts = house->accounts();
        const auto first = accounts.subscription();
        const auto second = accounts.createSubscription(house.caller(), QStringLiteral("Second"));
        QVERIFY(accounts.setDefault(house.question(), second->id));
        QCOMPARE(accounts.subscription()->id, first->id);
        QVERIFY(accounts.setDefault(house.caller(), QStringLiteral("second"))->isDefault);
        QCOMPARE(accounts.subscription()->id, second->id);
        QCOMPARE(house.number("SELECT count(*) FROM subscriptions WHERE is_default = 1"),
                 qint64{1});
        const qint64 before = house.auditRows();
        QVERIFY(accounts.setDefault(house.caller(), second->id));
        QCOMPARE(house.auditRows(), before);
        // What names no subscription now means the other one.
        QCOMPARE(reasonsOf(house.galleries().group(QStringLiteral("Images"))),
                 QStringList{QStringLiteral("group.notFound")});
        QCOMPARE(house.galleries().createGroup(house.caller(), house.draftGroup())->subscriptionId,
                 second->id);
    }

    void thePolicyIsReadWhenOpening()
    {
        ServiceHouse house;
        QCOMPARE(house->policy().maximumReplicas, 10);
        const qint64 before = house.auditRows();
        Catalog &catalog = house->catalog();
        QVERIFY(setPolicy(catalog, house.question(), QStringLiteral("maximumReplicas"), 50));
        QCOMPARE(house.auditRows(), before);
        QVERIFY(setPolicy(catalog, house.caller(), QStringLiteral("MAXIMUMREPLICAS"), 50));
        QVERIFY(setPolicy(catalog, house.caller(), QStringLiteral("maximumReplicas"), 50));
        QCOMPARE(house.auditRows(), before + 1);
        QCOMPARE(house->policy().maximumReplicas, 10);
        QCOMPARE(house.opened()->policy().maximumReplicas, 50);
        Policy defaults;
        defaults.maximumReplicas = 3;
        defaults.maximumGalleries = 7;
        const auto read = readPolicy(catalog, defaults);
        QCOMPARE(read->maximumReplicas, 50);
        QCOMPARE(read->maximumGalleries, 7);
        QCOMPARE(reasonsOf(setPolicy(catalog, house.caller(), QStringLiteral("none"), 1)),
                 QStringList{QStringLiteral("policy.unknown")});
        QCOMPARE(
            reasonsOf(setPolicy(catalog, house.caller(), QStringLiteral("maximumGalleries"), -1)),
            QStringList{QStringLiteral("property.value.range")});
    }
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
