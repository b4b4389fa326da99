// Machines, managed images with data disks, encrypted disks.
#include "tests/support/diskimages.h"
#include "tests/support/servicehouse.h"

#include <QFile>
#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A house with the managed disks `os` (generation 1, Linux) and `data` (UltraSSD).
class Depot {
public:
    Depot()
    {
        write(QStringLiteral("os.raw"), with(zeros(4 << 20), 0, mbrSector({{0x83, 2048, 4096}})));
        write(QStringLiteral("data.raw"), zeros(1 << 20));
        os = *house->sources().create(house.caller(), disk(QStringLiteral("os")));
        Source fast = disk(QStringLiteral("data"));
        fast.sku = DiskSku::UltraSsdLrs;
        data = *house->sources().create(house.caller(), fast);
    }

    Source disk(const QString &name) const
    {
        Source source;
        source.resourceGroup = QStringLiteral("images");
        source.name = name;
        source.path = house.path(name + QStringLiteral(".raw"));
        return source;
    }
    Source machine() const
    {
        Source source;
        source.kind = SourceKind::VirtualMachine;
        source.resourceGroup = QStringLiteral("images");
        source.name = QStringLiteral("vm");
        source.osDiskId = os.id();
        source.dataDisks.push_back(attached(3, data.id()));
        return source;
    }
    static AttachedDisk attached(int lun, const ResourceId &id, const QString &path = {})
    {
        AttachedDisk disk;
        disk.lun = lun;
        disk.diskId = id;
        disk.path = path;
        return disk;
    }
    Result<Source> create(const Source &source) const
    {
        return house->sources().create(house.caller(), source);
    }
    ResourceId noDisk() const
    {
        return ResourceId::compute(os.subscriptionId, QStringLiteral("Images"),
                                   QStringLiteral("disks"), QStringLiteral("none"));
    }

    ServiceHouse house;
    Source os;
    Source data;

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(house.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the disk cannot be written");
    }
};

}  // namespace

class TestMachineSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineTakesWhatItsDisksAre()
    {
        Depot depot;
        const auto made = depot.create(depot.machine());
        QVERIFY2(made, made ? "" : faultJson(made.error()).constData());
        const Source machine = *depot.house->sources().source(made->id());
        QVERIFY(machine.id().isType(kVirtualMachineType));
        QCOMPARE(machine.path, depot.os.path);
        QCOMPARE(machine.diskSizeBytes, std::uint64_t{4} << 20);
        QVERIFY(machine.osType == OsType::Linux);
        QVERIFY(machine.hyperVGeneration == HyperVGeneration::V1);
        QVERIFY(machine.osState == OsState::Specialized);
        QVERIFY(machine.osDiskId == depot.os.id());
        QCOMPARE(machine.dataDisks.size(), std::size_t{1});
        QCOMPARE(machine.dataDisks.front().path, depot.data.path);
        QCOMPARE(machine.dataDisks.front().diskSizeBytes, std::uint64_t{1} << 20);
        QVERIFY(depot.house->sources().source(depot.data.id())->sku == DiskSku::UltraSsdLrs);
    }

    void aMachineIsMadeOnce()
    {
        Depot depot;
        Source draft = depot.machine();
        draft.dataDisks.push_back(depot.attached(0, {}, depot.data.path));
        const auto made = depot.create(draft);
        QVERIFY(made);
        const qint64 before = depot.house.auditRows();
        QVERIFY(QFile::remove(depot.os.path));
        QVERIFY(depot.create(draft)->uid == made->uid);
        Source bare = draft;
        bare.osDiskId = {};
        bare.dataDisks.clear();
        QVERIFY(depot.create(bare)->uid == made->uid);
        QCOMPARE(depot.house.auditRows(), before);
        Source other = draft;
        other.osDiskId = depot.data.id();
        other.osState = OsState::Generalized;
        other.hasEphemeralOsDisk = true;
        other.osDiskCaching = HostCaching::None;
        other.sku = DiskSku::PremiumLrs;
        other.purchasePlan =
            PurchasePlan{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        other.dataDisks.pop_back();
        other.tags.insert(QStringLiteral("x"), QStringLiteral("y"));
        QCOMPARE(reasonsOf(depot.create(other)),
                 QStringList(8, QStringLiteral("property.change.notAllowed")));
    }

    void aMachineOfFiles()
    {
        Depot depot;
        Source machine = depot.machine();
        machine.osDiskId = {};
        machine.path = depot.os.path;
        machine.hasEphemeralOsDisk = true;
        machine.osState = OsState::Generalized;
        machine.dataDisks = {depot.attached(1, {}, depot.data.path)};
        const auto made = depot.create(machine);
        QVERIFY(made);
        QVERIFY(made->osDiskId.isNull());
        QVERIFY(made->hyperVGeneration == HyperVGeneration::V1);
        QVERIFY(made->osState == OsState::Generalized);
        QCOMPARE(made->dataDisks.front().format, QStringLiteral("raw"));
        QVERIFY(depot.house->sources().source(made->id())->hasEphemeralOsDisk);
        machine.name = QStringLiteral("vm2");
        machine.path = depot.house.path(QStringLiteral("none.raw"));
        QCOMPARE(reasonsOf(depot.create(machine)), QStringList{QStringLiteral("io.notFound")});
        machine.path = depot.data.path;
        QCOMPARE(reasonsOf(depot.create(machine)),
                 QStringList{QStringLiteral("source.osType.missing")});
    }

    void disksThatCannotBeAttached()
    {
        Depot depot;
        Source machine = depot.machine();
        machine.osDiskId = depot.noDisk();
        machine.osType = OsType::Linux;
        machine.dataDisks = {depot.attached(1, depot.noDisk()), depot.attached(1, depot.data.id()),
                             depot.attached(64, depot.data.id())};
        QCOMPARE(reasonsOf(depot.create(machine)),
                 (QStringList{QStringLiteral("version.dataDisks.lunDuplicate"),
                              QStringLiteral("version.dataDisks.lunRange"),
                              QStringLiteral("source.disk.notFound"),
                              QStringLiteral("source.disk.notFound")}));
        machine = depot.machine();
        machine.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(depot.create(machine)),
                 QStringList(2, QStringLiteral("source.disk.otherLocation")));
        // A snapshot is no disk that a machine could run from.
        Source snapshot = depot.disk(QStringLiteral("os"));
        snapshot.kind = SourceKind::Snapshot;
        machine = depot.machine();
        machine.osType = OsType::Linux;
        machine.osDiskId = depot.create(snapshot)->id();
        QCOMPARE(reasonsOf(depot.create(machine)),
                 QStringList{QStringLiteral("source.disk.notFound")});
        QVERIFY(depot.house->sources().sources(SourceKind::VirtualMachine)->empty());
    }

    void anAttachedDiskIsNotDeleted()
    {
        Depot depot;
        const auto machine = depot.create(depot.machine());
        QVERIFY(machine);
        SourceService &sources = depot.house->sources();
        for (const Source &disk : {depot.os, depot.data}) {
            const auto refused = sources.remove(depot.house.caller(), disk.id());
            QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("source.disk.attached")});
            QCOMPARE(refused.error().arguments,
                     (QStringList{disk.id().toString(), machine->id().toString()}));
        }
        QVERIFY(sources.remove(depot.house.question(), machine->id()));
        QVERIFY(sources.source(machine->id()));
        QVERIFY(sources.remove(depot.house.caller(), machine->id()));
        QVERIFY(sources.remove(depot.house.caller(), depot.os.id()));
    }

    void aManagedImageHasDataDisks()
    {
        Depot depot;
        Source image = depot.disk(QStringLiteral("os"));
        image.kind = SourceKind::ManagedImage;
        image.dataDisks = {depot.attached(2, depot.noDisk(), depot.data.path),
                           depot.attached(0, {}, depot.os.path)};
        const auto made = depot.create(image);
        QVERIFY(made);
        QCOMPARE(made->dataDisks.front().lun, 0);
        QCOMPARE(made->dataDisks.front().diskSizeBytes, std::uint64_t{4} << 20);
        // An image has copies of its own, whatever disk they came from.
        QVERIFY(made->dataDisks.back().diskId.isNull());
        QVERIFY(depot.house->sources().source(made->id())->dataDisks == made->dataDisks);
    }

    void encryptedAndBoughtDisks()
    {
        Depot depot;
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("images");
        set.name = QStringLiteral("keys");
        set = *depot.house->encryptionSets().create(depot.house.caller(), set);
        Source disk = depot.disk(QStringLiteral("data"));
        disk.kind = SourceKind::Snapshot;
        disk.purchasePlan = PurchasePlan{QStringLiteral("plan"), {}, {}};
        disk.diskEncryptionSetId = depot.os.id();
        QCOMPARE(reasonsOf(depot.create(disk)),
                 (QStringList{QStringLiteral("definition.plan.incomplete"),
                              QStringLiteral("definition.plan.incomplete"),
                              QStringLiteral("version.encryption.setInvalid")}));
        disk.purchasePlan = PurchasePlan{QStringLiteral("plan"), QStringLiteral("publisher"),
                                         QStringLiteral("product")};
        disk.diskEncryptionSetId =
            ResourceId::compute(set.subscriptionId, QStringLiteral("Images"),
                                QStringLiteral("diskEncryptionSets"), QStringLiteral("none"));
        QCOMPARE(reasonsOf(depot.create(disk)),
                 QStringList{QStringLiteral("version.encryption.setNotFound")});
        disk.diskEncryptionSetId = set.id();
        QVERIFY(depot.house->sources().create(depot.house.question(), disk));
        QCOMPARE(depot.house->sources().sources()->size(), std::size_t{2});
        const auto made = depot.create(disk);
        QVERIFY(made);
        const Source read = *depot.house->sources().source(made->id());
        QVERIFY(read.diskEncryptionSetId == set.id());
        QVERIFY(read.purchasePlan == disk.purchasePlan);
    }
};

QTEST_GUILESS_MAIN(TestMachineSource)
#include "tst_machinesource.moc"
