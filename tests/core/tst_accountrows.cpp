#include "core/catalog/accountrows.h"
#include "core/catalog/regionrows.h"
#include "tests/support/shelf.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::Shelf;

namespace {

const QString kDuplicate = QStringLiteral("catalog.duplicate");

DiskEncryptionSet newSet(const Shelf &s, const QString &name)
{
    return {Uid::random(),
            s.group.subscriptionId,
            s.group.name,
            name,
            s.group.location,
            QStringLiteral("https://vault/keys/k"),
            {{QStringLiteral("a"), QStringLiteral("b")}}};
}

StorageAccount newAccount(const Shelf &s, const QString &name)
{
    return {Uid::random(),
            s.group.subscriptionId,
            s.group.name,
            name,
            s.group.location,
            QStringLiteral("/blobs/é"),
            {}};
}

}  // namespace

class TestAccountRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewCatalogueHasOneTenantAndOneSubscription()
    {
        Shelf s;
        const auto tenant = tenants(s.t());
        QVERIFY(tenant);
        QCOMPARE(tenant->size(), std::size_t{1});
        QCOMPARE(tenant->front().displayName, QStringLiteral("Default"));
        const auto subscription = defaultSubscription(s.t());
        QVERIFY(subscription && subscription->isDefault);
        QCOMPARE(subscription->tenantId, tenant->front().id);
    }

    void exactlyOneSubscriptionIsTheDefault()
    {
        Shelf s;
        const Tenant tenant{Uid::random().toDashedString(), QStringLiteral("Contoso")};
        QVERIFY(insertTenant(s.t(), tenant));
        QCOMPARE(insertTenant(s.t(), {Uid::random().toDashedString(), QStringLiteral("CONTOSO")})
                     .error()
                     .reason,
                 kDuplicate);
        QCOMPARE(tenants(s.t())->front().displayName, QStringLiteral("Contoso"));

        const Subscription test{Uid::random().toDashedString(), QStringLiteral("a test"), tenant.id,
                                false};
        QVERIFY(insertSubscription(s.t(), test));
        Subscription twin = test;
        twin.id = Uid::random().toDashedString();
        twin.displayName = QStringLiteral("A TEST");
        QCOMPARE(insertSubscription(s.t(), twin).error().reason, kDuplicate);
        twin.displayName = QStringLiteral("second default");
        twin.isDefault = true;
        QCOMPARE(insertSubscription(s.t(), twin).error().reason, kDuplicate);

        QCOMPARE(subscriptions(s.t())->front().displayName, test.displayName);
        const auto found = findSubscription(s.t(), test.id.toUpper());
        QVERIFY(found && *found && !(*found)->isDefault);
        QVERIFY(!*findSubscription(s.t(), QStringLiteral("none")));
        QVERIFY(setDefaultSubscription(s.t(), test.id.toUpper()));
        QCOMPARE(defaultSubscription(s.t())->id, test.id);
        QCOMPARE(setDefaultSubscription(s.t(), QStringLiteral("none")).error().reason,
                 QStringLiteral("account.subscription.notFound"));
        QCOMPARE(defaultSubscription(s.t())->id, test.id);
    }

    void policyFiguresAreKeptByName()
    {
        Shelf s;
        QVERIFY(policyRows(s.t())->isEmpty());
        QVERIFY(putPolicyRow(s.t(), QStringLiteral("maximumGalleries"), 5));
        QVERIFY(putPolicyRow(s.t(), QStringLiteral("maximumOsDiskBytes"), qint64{1} << 46));
        QVERIFY(putPolicyRow(s.t(), QStringLiteral("maximumGalleries"), 6));
        const QMap<QString, qint64> wanted{{QStringLiteral("maximumGalleries"), 6},
                                           {QStringLiteral("maximumOsDiskBytes"), qint64{1} << 46}};
        QCOMPARE(*policyRows(s.t()), wanted);
    }

    void encryptionSets()
    {
        Shelf s;
        const DiskEncryptionSet set = newSet(s, QStringLiteral("Keys"));
        QVERIFY(insertEncryptionSet(s.t(), set));
        QCOMPARE(insertEncryptionSet(s.t(), newSet(s, QStringLiteral("KEYS"))).error().reason,
                 kDuplicate);
        QVERIFY(insertEncryptionSet(s.t(), newSet(s, QStringLiteral("more"))));
        const auto found =
            findEncryptionSet(s.t(), *ResourceId::parse(set.id().toString().toUpper()));
        QVERIFY(found && *found);
        QVERIFY((*found)->uid == set.uid);
        QCOMPARE((*found)->keyUrl, set.keyUrl);
        QCOMPARE((*found)->location, set.location);
        QCOMPARE((*found)->tags, set.tags);
        QCOMPARE((*found)->id().toString(), set.id().toString());
        // A disk of that name is something else.
        QVERIFY(!*findEncryptionSet(s.t(),
                                    ResourceId::compute(set.subscriptionId, set.resourceGroup,
                                                        QStringLiteral("disks"), set.name)));
        QCOMPARE(encryptionSetPage(s.t(), {}, {}, 10)->size(), std::size_t{2});
        QCOMPARE(encryptionSetPage(s.t(), QStringLiteral("IMAGES"), {}, 1)->front().name, set.name);
        QCOMPARE(encryptionSetPage(s.t(), {}, PageCursor::behind(set), 10)->front().name,
                 QStringLiteral("more"));
        QVERIFY(encryptionSetPage(s.t(), QStringLiteral("other"), {}, 10)->empty());
        QVERIFY(removeEncryptionSet(s.t(), set.uid));
        QVERIFY(!*findEncryptionSet(s.t(), set.id()));
    }

    void storageAccounts()
    {
        Shelf s;
        const StorageAccount account = newAccount(s, QStringLiteral("blobs"));
        QVERIFY(insertStorageAccount(s.t(), account));
        QVERIFY(insertGroup(s.t(), {s.group.subscriptionId, QStringLiteral("Other"), {}, {}}));
        StorageAccount twin = newAccount(s, QStringLiteral("blobs"));
        twin.resourceGroup = QStringLiteral("Other");
        // The name is part of an address: unique in the whole catalogue.
        QCOMPARE(insertStorageAccount(s.t(), twin).error().reason, kDuplicate);
        QVERIFY(!*findStorageAccount(s.t(), twin.id()));
        const auto found = findStorageAccount(s.t(), account.id());
        QVERIFY(found && *found);
        QCOMPARE((*found)->path, account.path);
        QVERIFY((*findStorageAccountByName(s.t(), QStringLiteral("BLOBS")))->uid == account.uid);
        QVERIFY(!*findStorageAccount(s.t(), s.gallery.id()));
        QCOMPARE(storageAccountPage(s.t(), {}, {}, 10)->size(), std::size_t{1});
        QVERIFY(storageAccountPage(s.t(), QStringLiteral("other"), {}, 10)->empty());
        QVERIFY(storageAccountPage(s.t(), {}, PageCursor::behind(account), 10)->empty());
        QVERIFY(removeStorageAccount(s.t(), account.uid));
        QVERIFY(!*findStorageAccountByName(s.t(), account.name));
    }

    void aGroupKnowsWhatIsInIt()
    {
        Shelf s;
        QVERIFY(insertEncryptionSet(s.t(), newSet(s, QStringLiteral("keys"))));
        QVERIFY(insertStorageAccount(s.t(), newAccount(s, QStringLiteral("blobs"))));
        Source source;
        source.uid = Uid::random();
        source.kind = SourceKind::VirtualMachine;
        source.subscriptionId = s.group.subscriptionId;
        source.resourceGroup = s.group.name;
        source.name = QStringLiteral("vm");
        QVERIFY(insertSource(s.t(), source));
        const auto ids = resourcesInGroup(s.t(), s.group.id(), 10);
        QVERIFY(ids);
        QCOMPARE(ids->size(), std::size_t{4});
        QStringList types;
        for (const ResourceId &id : *ids)
            types << id.type().section(u'/', 1);
        types.sort();
        QCOMPARE(
            types,
            (QStringList{QStringLiteral("diskEncryptionSets"), QStringLiteral("galleries"),
                         QStringLiteral("storageAccounts"), QStringLiteral("virtualMachines")}));
        QCOMPARE(resourcesInGroup(s.t(), s.group.id(), 2)->size(), std::size_t{2});
        QVERIFY(!removeGroup(s.t(), s.group.id()));

        ResourceGroup other{s.group.subscriptionId, QStringLiteral("Other"), {}, {}};
        QVERIFY(insertGroup(s.t(), other));
        QVERIFY(resourcesInGroup(s.t(), other.id(), 10)->empty());
        other.tags = {{QStringLiteral("x"), QStringLiteral("y")}};
        QVERIFY(updateGroup(s.t(), other));
        QCOMPARE((*findGroup(s.t(), other.id()))->tags, other.tags);
        QVERIFY(removeGroup(s.t(), other.id()));
        QVERIFY(!*findGroup(s.t(), other.id()));
    }

    void sourcesComeBackWhole()
    {
        Shelf s;
        Source source;
        source.uid = Uid::random();
        source.kind = SourceKind::VirtualMachine;
        source.subscriptionId = s.group.subscriptionId;
        source.resourceGroup = s.group.name;
        source.name = QStringLiteral("vm");
        source.osType = OsType::Windows;
        source.sku = DiskSku::UltraSsdLrs;
        source.diskEncryptionSetId = newSet(s, QStringLiteral("keys")).id();
        source.purchasePlan = {QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("q")};
        source.osDiskId = ResourceId::compute(s.group.subscriptionId, s.group.name,
                                              QStringLiteral("disks"), QStringLiteral("os"));
        source.hasEphemeralOsDisk = true;
        source.osDiskCaching = HostCaching::None;
        source.dataDisks = {
            {0, source.osDiskId, QStringLiteral("/d"), QStringLiteral("raw"), {}, 512, {}},
            {63,
             {},
             QStringLiteral("/e"),
             QStringLiteral("vhd"),
             QStringLiteral("/base"),
             std::uint64_t{1} << 41,
             HostCaching::ReadWrite}};
        QVERIFY(insertSource(s.t(), source));
        const auto found = findSource(s.t(), source.id());
        QVERIFY(found && *found);
        QVERIFY((*found)->sku == source.sku);
        QVERIFY((*found)->diskEncryptionSetId == source.diskEncryptionSetId);
        QVERIFY((*found)->purchasePlan == source.purchasePlan);
        QVERIFY((*found)->osDiskId == source.osDiskId);
        QVERIFY((*found)->hasEphemeralOsDisk);
        QVERIFY((*found)->osDiskCaching == source.osDiskCaching);
        QVERIFY((*found)->dataDisks == source.dataDisks);
    }
};

QTEST_GUILESS_MAIN(TestAccountRows)
#include "tst_accountrows.moc"
