#include "core/gallery/armjson.h"

#include <QObject>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;

namespace {

const QDateTime kDate(QDate(2026, 11, 21), QTime(12, 30, 1, 250), Qt::UTC);
const QString kSubscription = QStringLiteral("11111111-2222-3333-4444-555555555555");

Gallery gallery()
{
    Gallery gallery;
    gallery.subscriptionId = kSubscription;
    gallery.resourceGroup = QStringLiteral("rg");
    gallery.name = QStringLiteral("linux_images");
    gallery.location = QStringLiteral("westeurope");
    gallery.tags = {{QStringLiteral("owner"), QStringLiteral("Zoé")}};
    return gallery;
}

ImageVersion version()
{
    ImageVersion version;
    version.definitionId = gallery().id().child(QStringLiteral("images"), QStringLiteral("debian"));
    version.number = {1, 2, 3};
    version.location = QStringLiteral("westeurope");
    version.publishingProfile.targetRegions = {
        {QStringLiteral("westeurope"), {}, {}, {}, {}},
        {QStringLiteral("local"), 3, StorageAccountType::PremiumLrs, true, {}}};
    version.publishingProfile.replicaCount = 2;
    version.publishingProfile.publishedDate = kDate;
    version.source.id = ResourceId::compute(kSubscription, QStringLiteral("rg"),
                                            QStringLiteral("disks"), QStringLiteral("d"));
    version.osDiskSizeBytes = (std::uint64_t{8} << 30) + 1;
    version.occupiedBytes = 1234;
    version.provisioningState = ProvisioningState::Succeeded;
    return version;
}

}  // namespace

class TestArmJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void galleryHasTheServiceShape()
    {
        QCOMPARE(
            compactJson(toJson(gallery())),
            QByteArray("{\"id\":\"/subscriptions/11111111-2222-3333-4444-555555555555/"
                       "resourceGroups/rg/providers/Microsoft.Compute/galleries/linux_images\","
                       "\"name\":\"linux_images\",\"type\":\"Microsoft.Compute/galleries\","
                       "\"location\":\"westeurope\",\"tags\":{\"owner\":\"Zo\u00e9\"},"
                       "\"etag\":\"00000000-0\","
                       "\"properties\":{\"description\":\"\",\"identifier\":{\"uniqueName\":"
                       "\"11111111-2222-3333-4444-555555555555-LINUX_IMAGES\"},"
                       "\"softDeletePolicy\":{\"isSoftDeleteEnabled\":false,"
                       "\"retentionPeriodInDays\":7},"
                       "\"provisioningState\":\"Succeeded\"}}"));
    }

    void definitionHasTheServiceShape()
    {
        ImageDefinition definition;
        definition.galleryId = gallery().id();
        definition.name = QStringLiteral("debian");
        definition.osState = OsState::Specialized;
        definition.hyperVGeneration = HyperVGeneration::V2;
        definition.identifier = {QStringLiteral("p"), QStringLiteral("o"), QStringLiteral("s")};
        Json json = toJson(definition);
        QVERIFY(json["type"] == "Microsoft.Compute/galleries/images");
        QVERIFY(json["properties"]["osType"] == "Linux");
        QVERIFY(json["properties"]["osState"] == "Specialized");
        QVERIFY(json["properties"]["hyperVGeneration"] == "V2");
        QVERIFY(json["properties"]["identifier"]["sku"] == "s");
        QVERIFY(!json["properties"].contains("endOfLifeDate"));
        definition.endOfLifeDate = kDate;
        json = toJson(definition);
        QVERIFY(json["properties"]["endOfLifeDate"] == "2026-11-21T12:30:01.250Z");
        QVERIFY(json["properties"]["architecture"] == "x64");
        for (const char *absent : {"eula", "recommended", "disallowed", "purchasePlan", "features"})
            QVERIFY2(!json["properties"].contains(absent), absent);
    }

    void definitionHasEveryProperty()
    {
        ImageDefinition definition;
        definition.galleryId = gallery().id();
        definition.name = QStringLiteral("debian");
        definition.revision = 4;
        definition.architecture = Architecture::Arm64;
        definition.eula = QStringLiteral("e");
        definition.privacyStatementUri = QStringLiteral("https://p");
        definition.releaseNoteUri = QStringLiteral("https://r");
        definition.recommendedVCPUs = {2, {}};
        definition.recommendedMemory = {{}, 64};
        definition.disallowedDiskTypes = {DiskSku::UltraSsdLrs};
        definition.purchasePlan = {QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("q")};
        definition.features = {{QStringLiteral("SecurityType"), QStringLiteral("TrustedLaunch")}};
        const Json whole = toJson(definition);
        QVERIFY(whole["etag"] == "00000000-4");
        const Json &json = whole["properties"];
        QVERIFY(json["architecture"] == "Arm64");
        QVERIFY(json["eula"] == "e");
        QVERIFY(json["privacyStatementUri"] == "https://p");
        QVERIFY(json["releaseNoteUri"] == "https://r");
        QVERIFY(json["recommended"]["vCPUs"] == (Json{{"min", 2}}));
        QVERIFY(json["recommended"]["memory"] == (Json{{"max", 64}}));
        QVERIFY(json["disallowed"]["diskTypes"][0] == "UltraSSD_LRS");
        QVERIFY(json["purchasePlan"]["product"] == "q");
        QVERIFY(json["features"][0]["value"] == "TrustedLaunch");
    }

    void versionHasTheServiceShape()
    {
        const Json json = toJson(version());
        const Json &profile = json["properties"]["publishingProfile"];
        QVERIFY(json["name"] == "1.2.3");
        QVERIFY(json["type"] == "Microsoft.Compute/galleries/images/versions");
        QVERIFY(profile["targetRegions"][0]["name"] == "West Europe");
        QVERIFY(profile["targetRegions"][0]["regionalReplicaCount"] == 2);
        QVERIFY(profile["targetRegions"][0]["storageAccountType"] == "Standard_LRS");
        QVERIFY(!profile["targetRegions"][0].contains("excludeFromLatest"));
        QVERIFY(profile["targetRegions"][1]["name"] == "Local");
        QVERIFY(profile["targetRegions"][1]["regionalReplicaCount"] == 3);
        QVERIFY(profile["targetRegions"][1]["storageAccountType"] == "Premium_LRS");
        QVERIFY(profile["targetRegions"][1]["excludeFromLatest"] == true);
        QVERIFY(profile["publishedDate"] == "2026-11-21T12:30:01.250Z");
        QVERIFY(!profile.contains("endOfLifeDate"));
        QVERIFY(json["properties"]["storageProfile"]["osDiskImage"]["sizeInGB"] == 9);
        QVERIFY(json["vitrine"]["occupiedBytes"] == 1234);
        QVERIFY(json["vitrine"]["contentDigest"] == "");
        QVERIFY(!json["properties"].contains("replicationStatus"));
        QVERIFY(profile["replicationMode"] == "Full");
        QVERIFY(json["properties"]["safetyProfile"]["allowDeletionOfReplicatedLocations"] == true);
        QVERIFY(!json["vitrine"].contains("softDeletedAt"));
    }

    void versionHasDisksAndEncryption()
    {
        ImageVersion one = version();
        const ResourceId set =
            ResourceId::compute(kSubscription, QStringLiteral("rg"),
                                QStringLiteral("diskEncryptionSets"), QStringLiteral("k"));
        one.publishingProfile.targetRegions[0].encryption = {set, {{3, set}}};
        one.dataDisks = {{3, {{}, QStringLiteral("file:///d.raw")}, HostCaching::ReadOnly, 1},
                         {4, {}, HostCaching::None, 0}};
        one.safetyProfile = {false, true};
        one.softDeletedAt = kDate;
        const Json json = toJson(one);
        const Json &regions = json["properties"]["publishingProfile"]["targetRegions"];
        const Json &encryption = regions[0]["encryption"];
        QVERIFY(encryption["osDiskImage"]["diskEncryptionSetId"] == set.toString().toStdString());
        QVERIFY(encryption["dataDiskImages"][0]["lun"] == 3);
        QVERIFY(encryption["dataDiskImages"][0]["diskEncryptionSetId"]
                == set.toString().toStdString());
        QVERIFY(!regions[1].contains("encryption"));
        const Json &disks = json["properties"]["storageProfile"]["dataDiskImages"];
        QVERIFY(disks[0]
                == (Json{{"lun", 3},
                         {"sizeInGB", 1},
                         {"hostCaching", "ReadOnly"},
                         {"source", Json{{"uri", "file:///d.raw"}}}}));
        QVERIFY(!disks[1].contains("source"));
        QVERIFY(json["properties"]["safetyProfile"]["blockDeletionBeforeEndOfLife"] == true);
        QVERIFY(json["vitrine"]["softDeletedAt"] == "2026-11-21T12:30:01.250Z");
    }

    void everyKindOfSourceHasItsPlace()
    {
        ImageVersion one = version();
        QVERIFY(
            toJson(one)["properties"]["storageProfile"]["osDiskImage"]["source"].contains("id"));
        QVERIFY(!toJson(one)["properties"]["storageProfile"].contains("source"));
        one.source.id = ResourceId::compute(kSubscription, QStringLiteral("rg"),
                                            QStringLiteral("images"), QStringLiteral("i"));
        QVERIFY(toJson(one)["properties"]["storageProfile"]["source"].contains("id"));
        one.source = {{}, QStringLiteral("file:///disk.raw")};
        QVERIFY(toJson(one)["properties"]["storageProfile"]["osDiskImage"]["source"]["uri"]
                == "file:///disk.raw");
    }

    void replicationStatusHasTheServiceShape()
    {
        ReplicationStatus status;
        status.aggregatedState = AggregatedReplicationState::InProgress;
        status.summary.resize(2);
        status.summary[0] = {
            QStringLiteral("westeurope"), RegionalReplicationState::Completed, 100, 2, 2, {}};
        status.summary[1] = {
            QStringLiteral("eastus"),
            RegionalReplicationState::Failed,
            40,
            1,
            0,
            Fault::of(QStringLiteral("region.unknown"), {}, {QStringLiteral("eastus")})};
        const ImageVersion one = version();
        const Json json = toJson(one, &status)["properties"]["replicationStatus"];
        QVERIFY(json["aggregatedState"] == "InProgress");
        QVERIFY(json["summary"][0]["region"] == "West Europe");
        QVERIFY(json["summary"][0]["state"] == "Completed");
        QVERIFY(json["summary"][0]["progress"] == 100);
        QVERIFY(json["summary"][0]["details"] == "");
        QVERIFY(json["summary"][1]["details"].get<std::string>().find("eastus")
                != std::string::npos);
    }

    void sourcesGroupsAndRegions()
    {
        Source source;
        source.subscriptionId = kSubscription;
        source.resourceGroup = QStringLiteral("rg");
        source.name = QStringLiteral("d");
        source.diskSizeBytes = std::uint64_t{1} << 30;
        source.osType = OsType::Linux;
        Json json = toJson(source);
        QVERIFY(json["type"] == "Microsoft.Compute/disks");
        QVERIFY(json["properties"]["diskSizeGB"] == 1);
        QVERIFY(json["properties"]["osType"] == "Linux");
        source.kind = SourceKind::ManagedImage;
        source.osState = OsState::Generalized;
        json = toJson(source);
        QVERIFY(json["type"] == "Microsoft.Compute/images");
        QVERIFY(json["properties"]["storageProfile"]["osDisk"]["osState"] == "Generalized");
        QVERIFY(toJson(Tenant{QStringLiteral("t"), QStringLiteral("n")})["id"] == "/tenants/t");

        const ResourceGroup group{
            kSubscription, QStringLiteral("rg"), QStringLiteral("eastus"), {}};
        QVERIFY(toJson(group)["type"] == "Microsoft.Resources/resourceGroups");
        QVERIFY(toJson(group)["tags"].is_object());

        Region region;
        region.name = QStringLiteral("westeurope");
        region.path = QStringLiteral("/replicas");
        QVERIFY(toJson(region)["displayName"] == "West Europe");
        QVERIFY(toJson(region)["metadata"]["geographyGroup"] == "Europe");
        QVERIFY(toJson(region)["vitrine"]["path"] == "/replicas");
    }

    void machinesShowTheirDisks()
    {
        Source machine;
        machine.kind = SourceKind::VirtualMachine;
        machine.subscriptionId = kSubscription;
        machine.resourceGroup = QStringLiteral("rg");
        machine.name = QStringLiteral("vm");
        machine.osType = OsType::Linux;
        machine.path = QStringLiteral("/disks/os 1.vhd");
        machine.hasEphemeralOsDisk = true;
        const ResourceId disk = ResourceId::compute(kSubscription, QStringLiteral("rg"),
                                                    QStringLiteral("disks"), QStringLiteral("d"));
        machine.dataDisks = {{2,
                              disk,
                              QStringLiteral("/d"),
                              QStringLiteral("raw"),
                              {},
                              std::uint64_t{3} << 30,
                              HostCaching::ReadOnly}};
        Json json = toJson(machine);
        QVERIFY(json["type"] == "Microsoft.Compute/virtualMachines");
        const Json &storage = json["properties"]["storageProfile"];
        QVERIFY(storage["osDisk"]["vhd"]["uri"] == "file:///disks/os%201.vhd");
        QVERIFY(storage["osDisk"]["diffDiskSettings"]["option"] == "Local");
        QVERIFY(storage["dataDisks"][0]["lun"] == 2);
        QVERIFY(storage["dataDisks"][0]["diskSizeGB"] == 3);
        QVERIFY(storage["dataDisks"][0]["caching"] == "ReadOnly");
        QVERIFY(storage["dataDisks"][0]["managedDisk"]["id"] == disk.toString().toStdString());
        machine.osDiskId = disk;
        machine.hasEphemeralOsDisk = false;
        json = toJson(machine);
        const Json &osDisk = json["properties"]["storageProfile"]["osDisk"];
        QVERIFY(osDisk["managedDisk"]["id"] == disk.toString().toStdString());
        QVERIFY(!osDisk.contains("vhd") && !osDisk.contains("diffDiskSettings"));
    }

    void encryptionSetsAndStorageAccounts()
    {
        const DiskEncryptionSet set{{},
                                    kSubscription,
                                    QStringLiteral("rg"),
                                    QStringLiteral("k"),
                                    QStringLiteral("eastus"),
                                    QStringLiteral("https://v"),
                                    {}};
        Json json = toJson(set);
        QVERIFY(json["type"] == "Microsoft.Compute/diskEncryptionSets");
        QVERIFY(json["properties"]["activeKey"]["keyUrl"] == "https://v");
        const StorageAccount account{{},
                                     kSubscription,
                                     QStringLiteral("rg"),
                                     QStringLiteral("blobs"),
                                     QStringLiteral("eastus"),
                                     QStringLiteral("/b"),
                                     {}};
        json = toJson(account);
        QVERIFY(json["type"] == "Microsoft.Storage/storageAccounts");
        QVERIFY(json["properties"]["primaryEndpoints"]["blob"]
                == "https://blobs.blob.core.windows.net/");
        QVERIFY(json["vitrine"]["path"] == "/b");
    }

    void brokenTextDoesNotThrow()
    {
        Gallery one = gallery();
        one.description = QString(QChar(0xd800));
        QVERIFY(!prettyJson(toJson(one)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArmJson)
#include "tst_armjson.moc"
