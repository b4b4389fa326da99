#include "tests/support/servicehouse.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A gallery with two definitions; the first has two versions and one in the recycle bin.
class Tree {
public:
    Tree()
        : first(house.definition(QStringLiteral("a")))
        , second(house.definition(QStringLiteral("b")))
        , old(house.version(first, {1, 0, 0}))
        , latest(house.version(first, {2, 0, 0}))
        , deleted(house.version(first, {1, 5, 0}, true))
    {
    }

    ServiceHouse house;
    const ImageDefinition first;
    const ImageDefinition second;
    const ImageVersion old;
    const ImageVersion latest;
    const ImageVersion deleted;
};

QStringList textsOf(const std::vector<ResourceId> &ids)
{
    QStringList texts;
    for (const ResourceId &id : ids)
        texts << id.toString();
    return texts;
}

// Whether every resource goes before the one it lies in.
bool isOrdered(const std::vector<ResourceId> &steps)
{
    QStringList gone;
    for (const ResourceId &id : steps) {
        for (ResourceId up = id; up.parent() != up; up = up.parent()) {
            if (gone.contains(up.parent().folded()))
                return false;
        }
        gone << id.folded();
    }
    return true;
}

}  // namespace

class TestDeletionService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanNamesEverythingChildrenFirst()
    {
        Tree tree;
        DeletionService &deletion = tree.house->deletion();
        const auto plan = deletion.plan(tree.house.galleryId());
        QVERIFY(plan);
        QVERIFY(isOrdered(plan->steps));
        QCOMPARE(plan->steps.size(), std::size_t{6});
        QVERIFY(plan->steps.back() == tree.house.galleryId());
        QVERIFY(textsOf(plan->steps).contains(tree.deleted.id().toString()));
        QCOMPARE(textsOf(deletion.plan(tree.second.id())->steps),
                 QStringList{tree.second.id().toString()});
        QCOMPARE(textsOf(deletion.plan(tree.old.id())->steps),
                 QStringList{tree.old.id().toString()});
        for (const ResourceId &id :
             {tree.house.galleryId().child(QStringLiteral("images"), QStringLiteral("none")),
              tree.first.id().child(QStringLiteral("versions"), QStringLiteral("9.9.9")),
              ResourceId::group(tree.house.galleryId().subscriptionId(), QStringLiteral("none")),
              ResourceId()})
            QCOMPARE(reasonsOf(deletion.plan(id)),
                     QStringList{QStringLiteral("resource.notFound")});
    }

    void aPlanCountsWhatIsStored()
    {
        Tree tree;
        const Region local = *tree.house->regions().region(QStringLiteral("local"));
        for (const auto &[uid, bytes] :
             {std::pair(tree.old.uid, 1000U), std::pair(tree.deleted.uid, 234U)}) {
            Replica replica;
            replica.versionUid = uid;
            replica.regionUid = local.uid;
            replica.number = 1;
            replica.storedBytes = bytes;
            QVERIFY(inWrite(tree.house->catalog(), Caller::program(),
                            [&](Transaction &t) { return putReplica(t, replica); }));
        }
        QCOMPARE(tree.house->deletion().plan(tree.first.id())->storedBytes, std::uint64_t{1234});
        QCOMPARE(tree.house->deletion().plan(tree.old.id())->storedBytes, std::uint64_t{1000});
    }

    void whatIsPlannedIsDeleted()
    {
        Tree tree;
        DeletionService &deletion = tree.house->deletion();
        const auto plan = deletion.plan(tree.house.galleryId());
        const qint64 before = tree.house.auditRows();
        QVERIFY(deletion.run(tree.house.question(), *plan));
        QCOMPARE(tree.house.auditRows(), before);
        QCOMPARE(textsOf(deletion.plan(tree.house.galleryId())->steps), textsOf(plan->steps));

        QStringList done;
        const auto ran = deletion.run(tree.house.caller(), *plan,
                                      [&done](const ResourceId &id) { done << id.toString(); });
        QVERIFY2(ran, ran ? "" : faultJson(ran.error()).constData());
        QCOMPARE(done, textsOf(plan->steps));
        QCOMPARE(*tree.house.galleries().galleryCount(), 0);
        QCOMPARE(tree.house.number("SELECT count(*) FROM image_versions"), qint64{0});
        QCOMPARE(tree.house.auditRows(), before + 6);
        QVERIFY(tree.house.galleries().group(QStringLiteral("Images")));
    }

    void whatCameMeanwhileStopsIt()
    {
        Tree tree;
        DeletionService &deletion = tree.house->deletion();
        const auto plan = deletion.plan(tree.first.id());
        const ImageVersion late = tree.house.version(tree.first, {3, 0, 0});
        for (const Change &change : {tree.house.question(), Change(tree.house.caller())}) {
            const auto refused = deletion.run(change, *plan);
            QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.notEmpty")});
            QCOMPARE(refused.error().arguments.mid(3), QStringList{late.id().toString()});
        }
        QVERIFY(tree.house->versions().version(tree.old.id()));
    }

    void theConditionIsTheRoots()
    {
        Tree tree;
        DeletionService &deletion = tree.house->deletion();
        const auto plan = deletion.plan(tree.first.id());
        ImageDefinition changed = tree.first;
        changed.description = QStringLiteral("newer");
        changed = *tree.house.galleries().updateDefinition(tree.house.caller(), changed);
        QCOMPARE(reasonsOf(deletion.run(tree.house.ifMatch(tree.first.etag()), *plan)),
                 QStringList{QStringLiteral("resource.changed")});
        QVERIFY(tree.house->versions().version(tree.old.id()));
        QVERIFY(deletion.run(tree.house.ifMatch(changed.etag()), *plan));
        QCOMPARE(reasonsOf(tree.house.galleries().definition(tree.first.id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void aDefinitionKeepsWhatLiesInItsRecycleBin()
    {
        ServiceHouse house;
        const ImageDefinition definition = house.definition();
        const ImageVersion deleted = house.version(definition, {1, 0, 0}, true);
        const auto refused = house.galleries().deleteDefinition(house.caller(), definition.id());
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.notEmpty")});
        QCOMPARE(refused.error().arguments.mid(3), QStringList{deleted.id().toString()});
    }

    void aGroupTakesEverythingAlong()
    {
        Tree tree;
        const ServiceHouse &house = tree.house;
        QFile file(house.path(QStringLiteral("disk.raw")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 20));
        file.close();
        Source disk;
        disk.resourceGroup = QStringLiteral("Images");
        disk.name = QStringLiteral("a-disk");
        disk.path = file.fileName();
        disk = *house->sources().create(house.caller(), disk);
        Source machine;
        machine.kind = SourceKind::VirtualMachine;
        machine.resourceGroup = QStringLiteral("Images");
        machine.name = QStringLiteral("vm");
        machine.osType = OsType::Linux;
        machine.osDiskId = disk.id();
        QVERIFY(house->sources().create(house.caller(), machine));
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("Images");
        set.name = QStringLiteral("keys");
        QVERIFY(house->encryptionSets().create(house.caller(), set));
        StorageAccount account;
        account.resourceGroup = QStringLiteral("Images");
        account.name = QStringLiteral("blobs");
        account.path = house.path(QString());
        QVERIFY(house->storageAccounts().create(house.caller(), account));

        const ResourceGroup group = *house.galleries().group(QStringLiteral("Images"));
        const auto plan = house->deletion().plan(group.id());
        QVERIFY(plan);
        QVERIFY(isOrdered(plan->steps));
        QCOMPARE(plan->steps.size(), std::size_t{11});
        const auto ran = house->deletion().run(house.caller(), *plan);
        QVERIFY2(ran, ran ? "" : faultJson(ran.error()).constData());
        QVERIFY(house.galleries().groups()->empty());
        QVERIFY(house->sources().sources()->empty());
        QVERIFY(QFile::exists(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(TestDeletionService)
#include "tst_deletionservice.moc"
