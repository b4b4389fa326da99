#include "core/gallery/armjson.h"
#include "tests/support/randomresources.h"

#include <QObject>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using vitrine::test::RandomResources;

namespace {

constexpr int kRounds = 500;

Json parsed(const char *text)
{
    return Json::parse(text);
}

// What a request is read onto: its address and nothing else.
Gallery bareGallery()
{
    Gallery gallery;
    gallery.subscriptionId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    gallery.resourceGroup = QStringLiteral("rg");
    gallery.name = QStringLiteral("linux");
    return gallery;
}

ImageDefinition bareDefinition()
{
    ImageDefinition definition;
    definition.galleryId = bareGallery().id();
    definition.name = QStringLiteral("debian");
    return definition;
}

ImageVersion bareVersion()
{
    ImageVersion version;
    version.definitionId = bareDefinition().id();
    version.number = {1, 2, 3};
    return version;
}

// JSON shows every property, so equal JSON of equal bases is equality.
template <typename Resource>
QByteArray shown(const Result<Resource> &resource)
{
    return resource ? prettyJson(toJson(*resource)) : faultJson(resource.error());
}

QStringList reasons(const Fault &fault)
{
    QStringList list;
    for (const Fault &part : fault.flattened())
        list << part.reason + u' ' + part.target;
    return list;
}

}  // namespace

class TestReadJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void galleriesComeBack()
    {
        RandomResources random(1);
        for (int i = 0; i < kRounds; ++i) {
            Gallery gallery = bareGallery();
            random.fill(gallery);
            QCOMPARE(shown(readGallery(toJson(gallery), bareGallery())),
                     prettyJson(toJson(gallery)));
        }
    }

    void definitionsComeBack()
    {
        RandomResources random(2);
        for (int i = 0; i < kRounds; ++i) {
            ImageDefinition definition = bareDefinition();
            random.fill(definition);
            const auto read = readDefinition(toJson(definition), bareDefinition());
            QCOMPARE(shown(read), prettyJson(toJson(definition)));
        }
    }

    void versionsComeBack()
    {
        RandomResources random(3);
        for (int i = 0; i < kRounds; ++i) {
            ImageVersion version = bareVersion();
            random.fill(version, false);
            const auto read = readVersion(toJson(version), bareVersion());
            QCOMPARE(shown(read), prettyJson(toJson(version)));
            QVERIFY(read->source == version.source);
            QVERIFY(read->dataDisks == version.dataDisks);
            QVERIFY(read->publishingProfile.targetRegions
                    == version.publishingProfile.targetRegions);
        }
    }

    void whatIsSentBackUnchangedChangesNothing()
    {
        RandomResources random(4);
        for (int i = 0; i < kRounds; ++i) {
            ImageVersion version = bareVersion();
            random.fill(version, true);
            version.publishingProfile.publishedDate = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
            version.osDiskSizeBytes = 5;
            version.revision = 3;
            for (DataDiskImage &disk : version.dataDisks)
                disk.sizeBytes = 9;
            const auto read = readVersion(toJson(version), version);
            QCOMPARE(shown(read), prettyJson(toJson(version)));
            QVERIFY(read->publishingProfile.targetRegions
                    == version.publishingProfile.targetRegions);
            QVERIFY(read->dataDisks == version.dataDisks);
            QCOMPARE(read->revision, 3);
        }
    }

    void anAbsentMemberStaysAndNullClears()
    {
        RandomResources random(5);
        ImageDefinition definition = bareDefinition();
        random.fill(definition);
        definition.description = QStringLiteral("kept");
        definition.recommendedMemory = {4, 8};
        definition.purchasePlan = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        definition.endOfLifeDate = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        QCOMPARE(shown(readDefinition(parsed("{}"), definition)), prettyJson(toJson(definition)));
        const auto read = readDefinition(parsed(R"({"properties":{"endOfLifeDate":null,
            "recommended":{"memory":{"max":null}},"purchasePlan":null,"features":null},
            "tags":null})"),
                                         definition);
        QVERIFY(read);
        QCOMPARE(read->description, QStringLiteral("kept"));
        QVERIFY(!read->endOfLifeDate.isValid());
        QCOMPARE(read->recommendedMemory.min, 4);
        QVERIFY(!read->recommendedMemory.max);
        QVERIFY(!read->purchasePlan);
        QVERIFY(read->features.empty());
        QVERIFY(read->tags.isEmpty());
        QVERIFY(read->recommendedVCPUs == definition.recommendedVCPUs);
    }

    void handWrittenSpellingsAreUnderstood()
    {
        const auto definition = readDefinition(parsed(R"({"location":"West Europe","properties":{
            "osType":"WINDOWS","osState":"specialized","hyperVGeneration":"v2",
            "endOfLifeDate":"2030-01-01","description":42,
            "recommended":{"vCPUs":{"min":"1","max":"64"},"memory":{"min":2048.0}},
            "disallowed":{}}})"),
                                               bareDefinition());
        QVERIFY2(definition, shown(definition).constData());
        QCOMPARE(definition->location, QStringLiteral("westeurope"));
        QVERIFY(definition->osType == OsType::Windows);
        QVERIFY(definition->osState == OsState::Specialized);
        QVERIFY(definition->hyperVGeneration == HyperVGeneration::V2);
        QCOMPARE(definition->recommendedVCPUs.max, 64);
        QCOMPARE(definition->recommendedMemory.min, 2048);
        QCOMPARE(definition->description, QStringLiteral("42"));
        QCOMPARE(definition->endOfLifeDate.toString(Qt::ISODate),
                 QStringLiteral("2030-01-01T00:00:00Z"));

        const auto version = readVersion(parsed(R"({"properties":{"publishingProfile":{
            "excludeFromLatest":"false","replicaCount":"3","targetRegions":[
              {"name":"Europe Ouest","storageAccountType":"standard_zrs"},
              {"name":"eastus","regionalExcludeFromLatest":"True"}]}}})"),
                                         bareVersion());
        QVERIFY2(version, shown(version).constData());
        const PublishingProfile &profile = version->publishingProfile;
        QCOMPARE(profile.replicaCount, 3);
        QCOMPARE(profile.targetRegions.front().name, QStringLiteral("westeurope"));
        QVERIFY(profile.targetRegions.front().storageAccountType
                == StorageAccountType::StandardZrs);
        QVERIFY(!profile.targetRegions.front().regionalReplicaCount);
        QVERIFY(profile.targetRegions.back().excludeFromLatest == true);
    }

    void propertiesMayStandAtTheTop()
    {
        const auto gallery = readGallery(
            parsed(R"({"description":"d","softDeletePolicy":{"isSoftDeleteEnabled":true},
                "identifier":{"uniqueName":"x"},"provisioningState":"Failed","etag":"1"})"),
            bareGallery());
        QVERIFY(gallery);
        QCOMPARE(gallery->description, QStringLiteral("d"));
        QVERIFY(gallery->softDeletePolicy.isSoftDeleteEnabled);
        QVERIFY(gallery->provisioningState == ProvisioningState::Succeeded);
    }

    void sourcesOfOlderAndNewerClients()
    {
        const auto sourceOf = [](const char *storage) {
            const auto read = readVersion(
                Json{{"properties", Json{{"storageProfile", parsed(storage)}}}}, bareVersion());
            return read ? read->source.toString() : reasons(read.error()).join(u' ');
        };
        const QString machine = QStringLiteral("/subscriptions/s/resourceGroups/g/providers/"
                                               "Microsoft.Compute/virtualMachines/m");
        const char *const newer = R"({"source":{"virtualMachineId":
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m"}})";
        const char *const older = R"({"osDiskImage":{"source":{"uri":"https://a/b.vhd","id":
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a"}}})";
        const char *const none = R"({"source":{},"osDiskImage":{"source":null}})";
        const char *const two = R"({"source":{"uri":"file:///a"},"osDiskImage":{"source":
            {"uri":"file:///b"}}})";
        QCOMPARE(sourceOf(newer), machine);
        QCOMPARE(sourceOf(older), QStringLiteral("https://a/b.vhd"));
        QCOMPARE(sourceOf(none), QString());
        QCOMPARE(sourceOf(two),
                 QStringLiteral("version.source.several properties.storageProfile.source"));
    }

    void everyProblemIsNamedAtOnce()
    {
        const auto read = readVersion(parsed(R"({"colour":1,"tags":[],"properties":{
            "publishingProfile":{"replicaCount":"many","storageAccountType":"Tape",
              "endOfLifeDate":"soon","excludeFromLatest":2,"targetRegions":[
                {"name":"eastus","regionalReplicaCount":1.5,"zone":1},"westus"]},
            "storageProfile":{"dataDiskImages":{},"osDiskImage":{"source":{"id":"x"}}},
            "safetyProfile":7}})"),
                                      bareVersion());
        QVERIFY(!read);
        QStringList found = reasons(read.error());
        QStringList wanted;
        const auto add = [&wanted](const char *reason, const char *path) {
            wanted << QLatin1String(reason) + u' ' + QLatin1String(path);
        };
        add("property.unknown", "colour");
        add("property.value.invalid", "tags");
        const std::string profile = "properties.publishingProfile.";
        add("property.value.invalid", (profile + "replicaCount").c_str());
        add("property.value.invalid", (profile + "storageAccountType").c_str());
        add("property.date.invalid", (profile + "endOfLifeDate").c_str());
        add("property.value.invalid", (profile + "excludeFromLatest").c_str());
        add("property.value.invalid", (profile + "targetRegions[0].regionalReplicaCount").c_str());
        add("property.unknown", (profile + "targetRegions[0].zone").c_str());
        add("property.value.invalid", (profile + "targetRegions[1]").c_str());
        add("property.value.invalid", "properties.storageProfile.dataDiskImages");
        add("resourceId.invalid", "properties.storageProfile.osDiskImage.source.id");
        add("property.value.invalid", "properties.safetyProfile");
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void theAllowedValuesAreTold()
    {
        const auto read =
            readDefinition(parsed(R"({"properties":{"osType":"BeOS"}})"), bareDefinition());
        QVERIFY(!read);
        QCOMPARE(read.error().arguments,
                 (QStringList{QStringLiteral("properties.osType"), QStringLiteral("BeOS"),
                              QStringLiteral("Linux, Windows")}));
        for (const char *json : {"[]", "null", "7", "\"x\"", "{\"properties\":[]}"})
            QVERIFY(!readGallery(parsed(json), bareGallery()));
    }

    void aChangedDefaultReachesTheRegionsThatUseIt()
    {
        ImageVersion version = bareVersion();
        version.publishingProfile.targetRegions = {{QStringLiteral("eastus"), {}, {}, {}, {}},
                                                   {QStringLiteral("westus"), 1, {}, {}, {}}};
        Json json = toJson(version);
        json["properties"]["publishingProfile"]["replicaCount"] = 4;
        const auto read = readVersion(json, version);
        QVERIFY(read);
        const PublishingProfile &profile = read->publishingProfile;
        QCOMPARE(profile.replicaCountOf(profile.targetRegions.front()), 4);
        QCOMPARE(profile.replicaCountOf(profile.targetRegions.back()), 1);
    }
};

QTEST_GUILESS_MAIN(TestReadJson)
#include "tst_readjson.moc"
