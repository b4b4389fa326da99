// Every reason why a version cannot be made from what a request names.
#include "tests/support/versionfixture.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <functional>
#include <thread>
#include <vector>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// A request that must be refused, and why.
struct Refusal {
    const char *name;
    std::function<PublishRequest(VersionFixture &)> make;
    QStringList reasons;
};

PublishRequest from(VersionFixture &lab, const Source &source)
{
    return lab.request(QStringLiteral("1.0.0"), lab.add(source));
}

DataDiskImage dataDisk(int lun, VersionSource source)
{
    DataDiskImage disk;
    disk.lun = lun;
    disk.source = std::move(source);
    return disk;
}

std::vector<Refusal> refusalsOfMachines()
{
    return {
        {"ephemeral disk",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.hasEphemeralOsDisk = true;
             machine.osDiskId = {};
             return from(lab, machine);
         },
         {QStringLiteral("version.vm.ephemeralDisk")}},
        {"ultra disk",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.dataDisks.front().diskId =
                 lab.addDisk(QStringLiteral("ultra"), DiskSku::UltraSsdLrs);
             return from(lab, machine);
         },
         {QStringLiteral("version.vm.ultraDisk")}},
        {"unmanaged disk",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.osDiskId = {};
             return from(lab, machine);
         },
         {QStringLiteral("version.vm.unmanagedDisk")}},
        {"unmanaged data disk",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.dataDisks.front().diskId = {};
             machine.dataDisks.front().path = lab.makeDisk(QStringLiteral("data.raw"));
             return from(lab, machine);
         },
         {QStringLiteral("version.vm.unmanagedDisk")}},
        {"disk of the machine is gone",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.dataDisks.front().diskId =
                 lab.source(SourceKind::Disk, QStringLiteral("gone")).id();
             return from(lab, machine);
         },
         {QStringLiteral("source.disk.notFound")}},
        {"specialized machine",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.osState = OsState::Specialized;
             return from(lab, machine);
         },
         {QStringLiteral("version.osState.mismatch")}},
        {"purchase plan",
         [](VersionFixture &lab) {
             Source machine = lab.machine(QStringLiteral("vm"));
             machine.purchasePlan = PurchasePlan{QStringLiteral("plan"), QStringLiteral("maker"),
                                                 QStringLiteral("thing")};
             return from(lab, machine);
         },
         {QStringLiteral("version.plan.mismatch")}},
        {"LUN the machine does not have",
         [](VersionFixture &lab) {
             PublishRequest request = from(lab, lab.machine(QStringLiteral("vm")));
             request.version.dataDisks.push_back(dataDisk(9, {}));
             return request;
         },
         {QStringLiteral("version.source.notFound")}},
    };
}

std::vector<Refusal> refusalsOfDisks()
{
    return {
        {"no such disk",
         [](VersionFixture &lab) {
             const Source disk = lab.source(SourceKind::Disk, QStringLiteral("gone"));
             return lab.request(QStringLiteral("1.0.0"), {disk.id(), {}});
         },
         {QStringLiteral("version.source.notFound")}},
        {"no such file",
         [](VersionFixture &lab) {
             return lab.request(
                 QStringLiteral("1.0.0"),
                 {{}, QUrl::fromLocalFile(lab.path(QStringLiteral("no"))).toString()});
         },
         {QStringLiteral("io.notFound")}},
        {"disk elsewhere",
         [](VersionFixture &lab) {
             Source disk = lab.source(SourceKind::Disk, QStringLiteral("disk"));
             disk.location = VersionFixture::east();
             return from(lab, disk);
         },
         {QStringLiteral("version.source.otherRegion")}},
        {"data disk elsewhere",
         [](VersionFixture &lab) {
             Source disk = lab.source(SourceKind::Snapshot, QStringLiteral("snap"));
             disk.location = VersionFixture::east();
             PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
             request.version.dataDisks.push_back(dataDisk(0, lab.add(disk)));
             return request;
         },
         {QStringLiteral("version.source.otherRegion")}},
        {"data disk from a machine",
         [](VersionFixture &lab) {
             PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
             request.version.dataDisks.push_back(
                 dataDisk(0, lab.add(lab.machine(QStringLiteral("vm")))));
             return request;
         },
         {QStringLiteral("version.disk.source.kind")}},
        {"a gallery is no source",
         [](VersionFixture &lab) {
             return lab.request(QStringLiteral("1.0.0"), {lab.gallery().id(), {}});
         },
         {QStringLiteral("version.source.kind")}},
        {"system and generation",
         [](VersionFixture &lab) {
             Source image = lab.source(SourceKind::ManagedImage, QStringLiteral("image"));
             image.osType = OsType::Windows;
             image.hyperVGeneration = HyperVGeneration::V2;
             return from(lab, image);
         },
         {QStringLiteral("version.osType.mismatch"),
          QStringLiteral("version.generation.mismatch")}},
        {"encrypted in another subscription",
         [](VersionFixture &lab) {
             Source disk = lab.source(SourceKind::Disk, QStringLiteral("disk"));
             disk.subscriptionId = lab.addSubscription(QStringLiteral("other"), false);
             disk.diskEncryptionSetId =
                 ResourceId::compute(disk.subscriptionId, disk.resourceGroup,
                                     QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
             return from(lab, disk);
         },
         {QStringLiteral("version.source.encryptedElsewhere")}},
        {"another tenant's disk",
         [](VersionFixture &lab) {
             Source disk = lab.source(SourceKind::Disk, QStringLiteral("disk"));
             disk.subscriptionId = lab.addSubscription(QStringLiteral("foreign"), true);
             disk.location = VersionFixture::east();  // nothing more is told of it
             return from(lab, disk);
         },
         {QStringLiteral("access.linkedSubscription")}},
    };
}

std::vector<Refusal> refusalsOfRest()
{
    return {
        {"no such storage account",
         [](VersionFixture &lab) {
             return lab.request(
                 QStringLiteral("1.0.0"),
                 {{}, QStringLiteral("https://nobody.blob.core.windows.net/vhds/a.vhd")});
         },
         {QStringLiteral("version.source.notFound")}},
        {"a version still being made",
         [](VersionFixture &lab) {
             const auto made = VersionFixture::need(lab.versions().publish(
                 lab.caller(), lab.request(QStringLiteral("0.9.0"), lab.fileSource())));
             return lab.request(QStringLiteral("1.0.0"), {made.version.id(), {}});
         },
         {QStringLiteral("version.replicating")}},
        {"no such version",
         [](VersionFixture &lab) {
             return lab.request(
                 QStringLiteral("1.0.0"),
                 {lab.definition().id().child(QStringLiteral("versions"), QStringLiteral("7.0.0")),
                  {}});
         },
         {QStringLiteral("version.source.notFound")}},
        {"a managed image that is busy",
         [](VersionFixture &lab) {
             const VersionSource image =
                 lab.add(lab.source(SourceKind::ManagedImage, QStringLiteral("image")));
             VersionFixture::need(
                 lab.versions().publish(lab.caller(), lab.request(QStringLiteral("0.9.0"), image)));
             return lab.request(QStringLiteral("1.0.0"), image);
         },
         {QStringLiteral("version.source.busy")}},
        {"no such definition",
         [](VersionFixture &lab) {
             PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
             request.version.definitionId =
                 lab.gallery().id().child(QStringLiteral("images"), QStringLiteral("none"));
             return request;
         },
         {QStringLiteral("parent.notFound")}},
        {"zones",
         [](VersionFixture &lab) {
             PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
             request.version.publishingProfile.storageAccountType = StorageAccountType::StandardZrs;
             return request;
         },
         {QStringLiteral("version.zrs.notSupported")}},
        {"regions",
         [](VersionFixture &lab) {
             return lab.request(QStringLiteral("1.0.0"), lab.fileSource(),
                                {VersionFixture::west(), QStringLiteral("atlantis"),
                                 QStringLiteral("australiacentral2")});
         },
         {QStringLiteral("region.restricted"), QStringLiteral("version.region.unknown"),
          QStringLiteral("version.region.unknown")}},
        {"location",
         [](VersionFixture &lab) {
             PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
             request.version.location = QStringLiteral("moon base");
             return request;
         },
         {QStringLiteral("version.targetRegions.sourceMissing"), QStringLiteral("region.unknown")}},
        {"encryption set",
         [](VersionFixture &lab) {
             PublishRequest request =
                 lab.request(QStringLiteral("1.0.0"),
                             lab.add(lab.source(SourceKind::Disk, QStringLiteral("disk"))));
             RegionalEncryption encryption;
             encryption.osDiskEncryptionSetId =
                 ResourceId::compute(lab.subscription(), lab.gallery().resourceGroup,
                                     QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
             request.version.publishingProfile.targetRegions.front().encryption = encryption;
             return request;
         },
         {QStringLiteral("version.encryption.setNotFound")}},
        {"LUN encrypted that the machine does not have",
         [](VersionFixture &lab) {
             PublishRequest request = from(lab, lab.machine(QStringLiteral("vm")));
             const ResourceId set =
                 ResourceId::compute(lab.subscription(), lab.gallery().resourceGroup,
                                     QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
             RegionalEncryption encryption;
             encryption.dataDiskImages = {{8, set}};
             request.version.publishingProfile.targetRegions.front().encryption = encryption;
             return request;
         },
         {QStringLiteral("version.encryption.lunUnknown"),
          QStringLiteral("version.encryption.setNotFound")}},
    };
}

const std::vector<Refusal> &refusals()
{
    static const std::vector<Refusal> all = [] {
        std::vector<Refusal> list = refusalsOfMachines();
        for (const auto &more : {refusalsOfDisks(), refusalsOfRest()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

}  // namespace

class TestPublicationFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < static_cast<int>(refusals().size()); ++i)
            QTest::newRow(refusals()[static_cast<std::size_t>(i)].name) << i;
    }
    void isRefused()
    {
        QFETCH(int, index);
        const Refusal &refusal = refusals()[static_cast<std::size_t>(index)];
        VersionFixture lab;
        const PublishRequest request = refusal.make(lab);
        const int before = lab.versions().versionCount(lab.definition().id()).value();
        const auto checked = lab.versions().check(request);
        QCOMPARE(lab.reasons(checked), refusal.reasons);
        const auto made = lab.versions().publish(lab.caller(), request);
        QVERIFY(!made);
        QVERIFY(made.error() == checked.error());
        QCOMPARE(lab.versions().versionCount(lab.definition().id()).value(), before);
    }

    // Both checks may pass before either version is there: only one of them is made all the same.
    void oneOfTwoTakesAManagedImage()
    {
        VersionFixture lab;
        const VersionSource image =
            lab.add(lab.source(SourceKind::ManagedImage, QStringLiteral("image")));
        constexpr int kRounds = 20;
        for (int round = 0; round < kRounds; ++round) {
            std::atomic<int> made = 0;
            std::barrier start(2);
            {
                std::vector<std::jthread> writers;
                for (int writer = 0; writer < 2; ++writer)
                    writers.emplace_back([&, writer] {
                        const QString number = QStringLiteral("%1.%2.0").arg(writer).arg(round);
                        start.arrive_and_wait();
                        made += lab.versions()
                                    .publish(VersionFixture::caller(), lab.request(number, image))
                                    .has_value();
                    });
            }
            QCOMPARE(made.load(), round == 0 ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestPublicationFaults)
#include "tst_publicationfaults.moc"
