#include "core/arm/equivalent/equivalent.h"
#include "core/gallery/armjson.h"
#include "core/gallery/jsonfields.h"

#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;

namespace {

const QString kSubscription = QStringLiteral("11111111-2222-3333-4444-555555555555");
const QString kHostile = QStringLiteral("it's $(id) \"x\"\n[a] @b \\ \u2019\u202e\x1b");
const QDateTime kEnd(QDate(2031, 2, 3), QTime(4, 5, 6), Qt::UTC);

ResourceGroup group()
{
    return {.subscriptionId = kSubscription,
            .name = QStringLiteral("images"),
            .location = QStringLiteral("westeurope"),
            .tags = {}};
}

Gallery gallery()
{
    Gallery gallery;
    gallery.subscriptionId = kSubscription;
    gallery.resourceGroup = QStringLiteral("images");
    gallery.name = QStringLiteral("linux");
    gallery.location = QStringLiteral("westeurope");
    return gallery;
}

ImageDefinition definition()
{
    ImageDefinition definition;
    definition.galleryId = gallery().id();
    definition.name = QStringLiteral("debian");
    definition.location = QStringLiteral("westeurope");
    definition.osState = OsState::Specialized;
    definition.identifier = {QStringLiteral("acme"), QStringLiteral("debian"),
                             QStringLiteral("12")};
    return definition;
}

ResourceId diskId(const char *name)
{
    return ResourceId::compute(kSubscription, QStringLiteral("images"), QStringLiteral("disks"),
                               QString::fromLatin1(name));
}

ResourceId account()
{
    return ResourceId::resource(kSubscription, QStringLiteral("images"),
                                QStringLiteral("Microsoft.LabServices"),
                                QStringLiteral("labaccounts"), QStringLiteral("school"));
}

// The seed's: two replicas by default, one in the second region, zones in the third.
ImageVersion version()
{
    ImageVersion version;
    version.definitionId = definition().id();
    version.number = {1, 0, 0};
    version.location = QStringLiteral("westcentralus");
    version.publishingProfile.replicaCount = 2;
    version.publishingProfile.targetRegions = {
        {QStringLiteral("westcentralus"), {}, {}, {}, {}},
        {QStringLiteral("southcentralus"), 1, {}, {}, {}},
        {QStringLiteral("eastus"), 1, StorageAccountType::StandardZrs, {}, {}}};
    version.source.id = diskId("debian");
    version.osDiskSizeBytes = 1 << 30;
    version.publishingProfile.publishedDate = kEnd;
    return version;
}

// Everything a request can hold.
std::vector<ResourceRequest> everything()
{
    Gallery wide = gallery();
    wide.description = kHostile;
    wide.softDeletePolicy = {true, 30};
    wide.tags = {{QStringLiteral("a=b"), kHostile}, {QStringLiteral("-c"), {}}};
    ImageDefinition full = definition();
    full.description = QStringLiteral("[concat('x')]");
    full.endOfLifeDate = kEnd;
    full.recommendedVCPUs = {1, 4};
    full.recommendedMemory = {2, {}};
    full.disallowedDiskTypes = {DiskSku::StandardLrs, DiskSku::PremiumLrs};
    full.features = {{QStringLiteral("DiskControllerTypes"), QStringLiteral("SCSI, NVMe")}};
    full.purchasePlan = PurchasePlan{QStringLiteral("n"), QStringLiteral("p"), kHostile};
    ImageVersion many = version();
    many.publishingProfile.targetRegions[1].excludeFromLatest = true;
    many.publishingProfile.targetRegions[0].encryption =
        RegionalEncryption{diskId("set"), {{.lun = 1, .diskEncryptionSetId = diskId("set")}}};
    many.dataDisks = {{.lun = 1, .source = {diskId("data"), {}}},
                      {.lun = 2, .source = {{}, QStringLiteral("file:///srv/it's.vhd")}},
                      {.lun = 3, .source = {}}};
    many.safetyProfile.blockDeletionBeforeEndOfLife = true;
    many.publishingProfile.endOfLifeDate = kEnd;
    Source disk;
    disk.subscriptionId = kSubscription;
    disk.resourceGroup = QStringLiteral("images");
    disk.name = QStringLiteral("debian");
    disk.location = QStringLiteral("westeurope");
    disk.path = QStringLiteral("/srv/images/it's a disk.raw");
    disk.osType = OsType::Linux;
    const RoleGrant grant{QStringLiteral("aaaaaaaa-0000-0000-0000-000000000000"),
                          QStringLiteral("User"), QStringLiteral("Reader"),
                          QStringLiteral("acdd72a7-3385-48ef-bd42-f606fba81ae7"),
                          gallery().id().toString()};
    const MachineCreation machine{ResourceId::compute(kSubscription, QStringLiteral("images"),
                                                      QStringLiteral("virtualMachines"),
                                                      QStringLiteral("web")),
                                  QStringLiteral("westeurope"),
                                  version().id(),
                                  {2, 2048},
                                  OsProfile{QStringLiteral("web"),
                                            QStringLiteral("ada"),
                                            QStringLiteral("$6$salt$verysecrethash"),
                                            {QStringLiteral("ssh-ed25519 AAAA ada@home")}},
                                  {}};
    DiskEncryptionSet keys;
    keys.subscriptionId = kSubscription;
    keys.resourceGroup = QStringLiteral("images");
    keys.name = QStringLiteral("keys");
    keys.location = QStringLiteral("westeurope");
    keys.keyUrl = QStringLiteral("https://vault.example/keys/one");
    MachineCreation alike = machine;
    alike.id =
        ResourceId::compute(kSubscription, QStringLiteral("images"),
                            QStringLiteral("virtualMachineScaleSets"), QStringLiteral("class"));
    return {Creation<ResourceGroup>{group()},
            Creation<Gallery>{wide},
            Creation<ImageDefinition>{full},
            Creation<ImageVersion>{many},
            Creation<Source>{disk},
            grant,
            machine,
            Creation<DiskEncryptionSet>{keys},
            ScaleSetCreation{alike, 30},
            LabAccountCreation{account(), QStringLiteral("westeurope"), {}},
            GalleryAttachment{account(), gallery().id()}};
}

Json parsed(const QString &text)
{
    return Json::parse(text.toStdString(), nullptr, false);
}

// The JSON behind the head of a message.
Json bodyIn(const QString &message)
{
    return parsed(message.section(QStringLiteral("\n\n"), 1));
}

// Texts, numbers, tables and arrays as one letter, from the inside out.
QString reduced(QString script)
{
    const QString value = QStringLiteral("V");
    const QRegularExpression text(QStringLiteral("'(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*'"));
    script.replace(text, value);
    script.replace(QRegularExpression(QStringLiteral("\\[char\\]0x[0-9a-f]+")), value);
    const QRegularExpression group(
        QStringLiteral("\\((?:V|\\d+)(?: \\+ V)*\\)|@\\((?:V|\\d+)?(?:,(?:V|\\d+))*\\)"
                       "|@\\{(?:(?:\\w+)=(?:V|\\d+)(?:;(?:\\w+)=(?:V|\\d+))*)?\\}"));
    for (QString before; before != script;) {
        before = script;
        script.replace(group, value);
    }
    return script;
}

}  // namespace

class TestEquivalents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialectsAreNamed()
    {
        for (const Dialect dialect : kDialects)
            QCOMPARE(dialectOf(toString(dialect).toUpper()), std::optional(dialect));
        QVERIFY(!dialectOf(u"bash"));
    }

    void theSeedsDefinitionIsTheSeedsCommand()
    {
        const QString arguments = QStringLiteral(
            " sig image-definition create \\\n    --subscription %1 \\\n"
            "    --resource-group images \\\n    --gallery-name linux \\\n"
            "    --gallery-image-definition debian \\\n    --location westeurope \\\n"
            "    --publisher acme \\\n    --offer debian \\\n    --sku 12 \\\n"
            "    --os-type Linux \\\n    --os-state Specialized \\\n"
            "    --hyper-v-generation V1 \\\n    --architecture x64\n");
        const std::vector<ResourceRequest> one{Creation<ImageDefinition>{definition()}};
        QCOMPARE(equivalentText(one, Dialect::Vitrinectl),
                 QStringLiteral("vitrinectl") + arguments.arg(kSubscription));
        QCOMPARE(equivalentText(one, Dialect::AzureCli),
                 QStringLiteral("az") + arguments.arg(kSubscription));
    }

    void theSeedsVersionNamesItsRegionsAsTheSeedDoes()
    {
        const std::vector<ResourceRequest> one{Creation<ImageVersion>{version()}};
        for (const Dialect dialect : {Dialect::Vitrinectl, Dialect::AzureCli}) {
            const QString text = equivalentText(one, dialect);
            QVERIFY(text.contains(u"--target-regions westcentralus southcentralus=1 "
                                  "eastus=1=Standard_ZRS"));
            QVERIFY(text.contains(u"--replica-count 2 "));
            QVERIFY(text.contains(
                QStringLiteral("--os-snapshot %1 ").arg(diskId("debian").toString())));
        }
        const QString script = equivalentText(one, Dialect::PowerShell);
        QVERIFY(script.contains(u"-OSDiskImage @{Source=@{Id='/subscriptions/"));
        QVERIFY(script.contains(u"@{Name='southcentralus';ReplicaCount=1;"
                                "StorageAccountType='Standard_LRS'}"));
    }

    void whatIsMadeHereAloneHasNoOtherWords()
    {
        const std::vector<ResourceRequest> lab{LabCreation{
            account().child(QStringLiteral("labs"), QStringLiteral("one")), diskId("debian")}};
        const std::vector<ResourceRequest> region{
            RegionCreation{QStringLiteral("westeurope"), QStringLiteral("/srv/it's"), {}}};
        const std::vector<ResourceRequest> check{
            OwnCommand{"sig image-version verify", version().id(), {{u"--all"}}}};
        for (const auto &asked : {lab, region, check}) {
            for (const Dialect dialect : kDialects)
                QCOMPARE(equivalentText(asked, dialect).isEmpty(), dialect != Dialect::Vitrinectl);
        }
        const QString words = equivalentText(lab, Dialect::Vitrinectl);
        QVERIFY(words.contains(u"vitrinectl lab create "));
        QVERIFY(words.contains(QStringLiteral("--disk ") + diskId("debian").toString()));
        QVERIFY(equivalentText(check, Dialect::Vitrinectl)
                    .endsWith(u"--gallery-image-version 1.0.0 \\\n    --all\n"));
        const OwnCommand publishing{"lab publish",
                                    account().child(QStringLiteral("labs"), QStringLiteral("one")),
                                    {{u"--capacity", {QStringLiteral("3")}}}};
        QVERIFY(equivalentText({publishing}, Dialect::Vitrinectl)
                    .endsWith(u"--name one \\\n    --account-name school \\\n    --capacity 3\n"));
    }

    void aScaleSetIsChangedByWhatChanges()
    {
        const ResourceId id =
            ResourceId::compute(kSubscription, QStringLiteral("images"),
                                QStringLiteral("virtualMachineScaleSets"), QStringLiteral("class"));
        const std::vector<ResourceRequest> fewer{ScaleSetChange{.id = id, .capacity = 2}};
        const std::vector<ResourceRequest> newer{
            ScaleSetChange{.id = id, .imageId = version().id()}};
        const QString image = version().id().toString();
        const QString words =
            QStringLiteral("vmss scale \\\n    --subscription %1 \\\n    --resource-group images "
                           "\\\n    --name class \\\n    --new-capacity 2\n")
                .arg(kSubscription);
        for (const Dialect shell : {Dialect::Vitrinectl, Dialect::AzureCli})
            QVERIFY(equivalentText(fewer, shell).endsWith(words));
        QVERIFY(equivalentText(newer, Dialect::Vitrinectl)
                    .endsWith(QStringLiteral("--image %1\n").arg(image)));
        QVERIFY(equivalentText(newer, Dialect::AzureCli)
                    .contains(QStringLiteral("imageReference.id=") + image));
        QVERIFY(equivalentText(fewer, Dialect::PowerShell).contains(u"-SkuCapacity 2"));
        QVERIFY(equivalentText(newer, Dialect::PowerShell).contains(u"-Method 'PATCH'"));
        const QString message = equivalentText(fewer, Dialect::Rest);
        QVERIFY(message.startsWith(u"PATCH https://management.azure.com/subscriptions/"));
        QVERIFY(bodyIn(message) == (Json{{"sku", Json{{"capacity", 2}}}}));
        // Whatever is left out of a template would be set back by it.
        QVERIFY(equivalentText(fewer, Dialect::ArmTemplate).isEmpty());
    }

    void theMachinesOfAScaleSetAreOneProfile()
    {
        const auto all = everything();
        const Json body = bodyIn(equivalentText({all[8]}, Dialect::Rest));
        QCOMPARE(body["sku"]["capacity"].get<int>(), 30);
        const Json &profile = body["properties"]["virtualMachineProfile"];
        QCOMPARE(profile["osProfile"]["computerNamePrefix"].get<std::string>(), std::string("web"));
        QCOMPARE(profile["storageProfile"]["imageReference"]["id"].get<std::string>(),
                 version().id().toString().toStdString());
        const QString attached = equivalentText({all[10]}, Dialect::AzureCli);
        QVERIFY(attached.contains(u"az rest "));
        QVERIFY(attached.contains(u"/labaccounts/school/sharedGalleries/linux?api-version="));
    }

    void theBodyIsTheServicesJson()
    {
        for (const ResourceRequest &request : everything()) {
            const QString message = equivalentText({request}, Dialect::Rest);
            QVERIFY(message.startsWith(u"PUT https://management.azure.com/"));
            QVERIFY(message.section(u'\n', 0, 0).contains(u"?api-version="));
            QVERIFY(!bodyIn(message).is_discarded());
        }
    }

    void whatReadsTheBodyGetsTheResourceBack()
    {
        const auto all = everything();
        const auto body = [&all](std::size_t i) {
            return bodyIn(equivalentText({all[i]}, Dialect::Rest));
        };
        const Gallery &wide = std::get<Creation<Gallery>>(all[1]).resource;
        Gallery bare = gallery();
        bare.location.clear();
        const auto readWide = readGallery(body(1), bare);
        QVERIFY(readWide);
        QCOMPARE(compactJson(toJson(*readWide)), compactJson(toJson(wide)));
        const ImageDefinition &full = std::get<Creation<ImageDefinition>>(all[2]).resource;
        ImageDefinition empty;
        empty.galleryId = full.galleryId;
        empty.name = full.name;
        const auto readFull = readDefinition(body(2), empty);
        QVERIFY(readFull);
        QCOMPARE(compactJson(toJson(*readFull)), compactJson(toJson(full)));
        ImageVersion many = std::get<Creation<ImageVersion>>(all[3]).resource;
        ImageVersion none;
        none.definitionId = many.definitionId;
        none.number = many.number;
        const auto readMany = readVersion(body(3), none);
        QVERIFY(readMany);
        // What the service finds out is no part of a request.
        many.dataDisks.pop_back();
        many.osDiskSizeBytes = 0;
        many.publishingProfile.publishedDate = {};
        QCOMPARE(compactJson(toJson(*readMany)), compactJson(toJson(many)));
    }

    void aTemplateHoldsTheSameBodiesAndNoExpressions()
    {
        auto all = everything();
        all.erase(all.begin());
        const Json json = parsed(equivalentText(all, Dialect::ArmTemplate));
        QVERIFY(json["$schema"].get<std::string>().ends_with("deploymentTemplate.json#"));
        QCOMPARE(json["contentVersion"].get<std::string>(), std::string("1.0.0.0"));
        QCOMPARE(json["resources"].size(), all.size());
        const Json &image = json["resources"][1];
        QCOMPARE(image["type"].get<std::string>(),
                 std::string("Microsoft.Compute/galleries/images"));
        QCOMPARE(image["name"].get<std::string>(), std::string("linux/debian"));
        QCOMPARE(image["dependsOn"][0].get<std::string>(), gallery().id().toString().toStdString());
        // An expression would be carried out: one more bracket makes it a text.
        QCOMPARE(image["properties"]["description"].get<std::string>(),
                 std::string("[[concat('x')]"));
        QCOMPARE(json["resources"][2]["dependsOn"].size(), std::size_t{2});
        const Json sent = bodyIn(equivalentText({all[2]}, Dialect::Rest));
        QVERIFY(json["resources"][2]["properties"] == sent["properties"]);
    }

    void aNewGroupMakesATemplateOfItsSubscription()
    {
        const Json json =
            parsed(equivalentText({Creation<ResourceGroup>{group()}, Creation<Gallery>{gallery()}},
                                  Dialect::ArmTemplate));
        QVERIFY(json["$schema"].get<std::string>().contains("subscriptionDeploymentTemplate"));
        QCOMPARE(json["resources"].size(), std::size_t{2});
        const Json &inner = json["resources"][1];
        QCOMPARE(inner["resourceGroup"].get<std::string>(), std::string("images"));
        QCOMPARE(inner["properties"]["template"]["resources"][0]["name"].get<std::string>(),
                 std::string("linux"));
    }

    void powerShellIsMadeOfCmdletsAndValues()
    {
        const QRegularExpression statement(
            QStringLiteral("\\A(\\$\\w+ = )?[A-Z][a-z]+-Az\\w+( `\\n    -\\w+(:\\$false)?( "
                           "(V|\\d+|\\$\\w+))?)*\\z"));
        auto all = everything();
        all.push_back(Deletion{version().id()});
        all.push_back(
            ScaleSetChange{.id = std::get<ScaleSetCreation>(all[8]).machine.id, .capacity = 2});
        all.push_back(ScaleSetChange{.id = std::get<ScaleSetCreation>(all[8]).machine.id,
                                     .imageId = version().id()});
        for (const ResourceRequest &request : all) {
            const QString script = reduced(equivalentText({request}, Dialect::PowerShell));
            QStringList parts =
                script.split(QRegularExpression(QStringLiteral("(?<!`)\\n")), Qt::SkipEmptyParts);
            QCOMPARE(parts.takeFirst(), QStringLiteral("Set-AzContext -Subscription V"));
            QVERIFY(!parts.isEmpty());
            for (const QString &part : parts)
                QVERIFY2(statement.match(part).hasMatch(), qPrintable(part));
        }
    }

    void whatAzCannotSayIsSentToItsRest()
    {
        Gallery bin = gallery();
        bin.softDeletePolicy = {true, 30};
        const QString az = equivalentText({Creation<Gallery>{bin}}, Dialect::AzureCli);
        QVERIFY(az.startsWith(u"az rest \\\n    --method put \\\n    --url '/subscriptions/"));
        QVERIFY(az.contains(u"\"retentionPeriodInDays\": 30"));
        QVERIFY(equivalentText({Creation<Gallery>{bin}}, Dialect::PowerShell)
                    .contains(u"Invoke-AzRestMethod"));
        bin.softDeletePolicy.retentionPeriodInDays = 7;
        QVERIFY(equivalentText({Creation<Gallery>{bin}}, Dialect::AzureCli)
                    .startsWith(u"az sig create"));
        // az would read a file.
        bin.description = QStringLiteral("@home");
        QVERIFY(equivalentText({Creation<Gallery>{bin}}, Dialect::AzureCli).startsWith(u"az rest"));
        QVERIFY(equivalentText({Creation<Gallery>{bin}}, Dialect::Vitrinectl)
                    .contains(u"--description @@home"));
    }

    void aChangeNamesOnlyWhatChanges()
    {
        Gallery before = gallery();
        before.description = QStringLiteral("old");
        before.tags = {{QStringLiteral("a"), QStringLiteral("1")}};
        Gallery after = before;
        after.description = QStringLiteral("@new");
        after.tags.clear();
        const std::vector<ResourceRequest> one{Alteration<Gallery>{before, after}};
        QVERIFY(equivalentText(one, Dialect::Vitrinectl)
                    .endsWith(u"--gallery-name linux \\\n    --set description=@@new 'tags={}'\n"));
        QVERIFY(equivalentText(one, Dialect::AzureCli)
                    .endsWith(u"--set 'description=\"@new\"' 'tags={}'\n"));
        // A service that merges hears of what is taken away.
        QVERIFY(bodyIn(equivalentText(one, Dialect::Rest))["tags"].is_null());
        after.description.clear();
        QVERIFY(equivalentText({Alteration<Gallery>{before, after}}, Dialect::Vitrinectl)
                    .contains(u"--remove description"));
    }

    void fewerReplicasNeedAYes()
    {
        const ImageVersion before = version();
        ImageVersion after = before;
        after.publishingProfile.targetRegions.pop_back();
        const QString less =
            equivalentText({Alteration<ImageVersion>{before, after}}, Dialect::Vitrinectl);
        QVERIFY(less.endsWith(u"--target-regions westcentralus southcentralus=1 \\\n    --yes\n"));
        QVERIFY(!equivalentText({Alteration<ImageVersion>{after, before}}, Dialect::Vitrinectl)
                     .contains(u"--yes"));
        QVERIFY(!equivalentText({Alteration<ImageVersion>{before, after}}, Dialect::AzureCli)
                     .contains(u"--yes"));
    }

    void aDeletionHasNoTemplate()
    {
        const std::vector<ResourceRequest> one{Deletion{version().id(), true}};
        QVERIFY(equivalentText(one, Dialect::Vitrinectl).endsWith(u"--permanent\n"));
        QVERIFY(equivalentText(one, Dialect::AzureCli).contains(u"az sig image-version delete"));
        QVERIFY(equivalentText(one, Dialect::PowerShell).contains(u"Remove-AzGalleryImageVersion"));
        QVERIFY(equivalentText(one, Dialect::Rest).startsWith(u"DELETE https://"));
        QVERIFY(equivalentText(one, Dialect::ArmTemplate).isEmpty());
    }

    void noSecretIsEverSaid()
    {
        for (const Dialect dialect : kDialects) {
            const QString text = equivalentText(everything(), dialect);
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(u"verysecrethash"));
            QVERIFY(text.contains(u"<password>"));
        }
    }
};

QTEST_GUILESS_MAIN(TestEquivalents)
#include "tst_equivalents.moc"
