// Deployments: what-if says what then happens, and what was exported comes back.
#include "core/service/deploymentservice.h"
#include "core/service/sourceservice.h"
#include "tests/support/armtemplates.h"
#include "tests/support/computelab.h"
#include "tests/support/versionfixture.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using namespace vitrine::test;

namespace {

DeploymentRequest request(const VersionFixture &at, const Json &source, const QByteArray &values)
{
    return {.group = ResourceId::group(at.subscription(), QStringLiteral("Test")),
            .name = QStringLiteral("first"),
            .source = source,
            .parameters = armValues(values)};
}

QStringList kinds(const DeploymentPlan &plan)
{
    QStringList list;
    for (const ResourceChange &change : plan.changes)
        list << toString(change.kind);
    return list;
}

QStringList warnings(const std::vector<Fault> &faults)
{
    QStringList list;
    for (const Fault &fault : faults)
        list << fault.reason;
    return list;
}

// What neither the plan nor another catalogue can know: moments, sizes, states and digests.
Json comparable(Json json)
{
    if (!json.is_structured())
        return json;
    for (const char *key : {"etag", "publishedDate", "provisioningState", "sizeInGB", "vitrine",
                            "timeCreated", "uniqueName"}) {
        if (json.is_object())
            json.erase(key);
    }
    for (Json &part : json)
        part = comparable(part);
    return json;
}

std::optional<Json> presentJson(VersionFixture &at, const ResourceId &id)
{
    if (id.isType(kGalleryType)) {
        const auto found = at->galleries().gallery(id);
        return found ? std::optional(toJson(*found)) : std::nullopt;
    }
    if (id.isType(kImageDefinitionType)) {
        const auto found = at->galleries().definition(id);
        return found ? std::optional(toJson(*found)) : std::nullopt;
    }
    if (id.isType(kImageVersionType)) {
        const auto found = at.versions().version(id);
        return found ? std::optional(toJson(*found)) : std::nullopt;
    }
    const auto found = at->sources().source(id);
    return found ? std::optional(toJson(*found)) : std::nullopt;
}

ResourceId managedImage(VersionFixture &at)
{
    Source image = at.source(SourceKind::ManagedImage, QStringLiteral("golden"));
    image.osType = OsType::Linux;
    image.osState = OsState::Generalized;
    return at.add(image).id;
}

// Creates again and again, as clients do, until nothing is under way.
Deployment deploy(VersionFixture &at, const DeploymentRequest &request)
{
    for (;;) {
        const Deployment made = at.need(at->deployments().create(at.caller(), request));
        if (made.openJobs().empty())
            return made;
        for (const Uid &job : made.openJobs())
            at.run(job);
    }
}

// Compares everything that a deployment of \p source made with what it was exported from.
void deployAndCompare(VersionFixture &from, const Json &source, VersionFixture &to)
{
    const auto read = readTemplateJson(prettyJson(source));
    QVERIFY(read);
    const Deployment made = deploy(to, request(to, *read, "{}"));
    QVERIFY2(made.state == DeploymentState::Succeeded, compactJson(toJson(made)).constData());
    QVERIFY(!made.operations.empty());
    for (const DeploymentOperation &operation : made.operations) {
        const ResourceId origin = *ResourceId::parse(
            operation.id.toString().replace(to.subscription(), from.subscription()));
        const auto before = presentJson(from, origin);
        const auto after = presentJson(to, operation.id);
        QVERIFY(before && after);
        const QByteArray expected =
            compactJson(comparable(*before))
                .replace(from.subscription().toUtf8(), to.subscription().toUtf8());
        QCOMPARE(compactJson(comparable(*after)), expected);
    }
}

Gallery richGallery(VersionFixture &at)
{
    Gallery gallery = at.gallery();
    gallery.uid = {};
    gallery.name = QStringLiteral("rich");
    gallery.description = QStringLiteral("[not('an expression')]");
    gallery.softDeletePolicy = {true, 12};
    gallery.tags = {{QStringLiteral("team"), QStringLiteral("[blue]")}};
    at.need(at->galleries().createGallery(at.caller(), gallery));
    ImageDefinition definition;
    definition.galleryId = gallery.id();
    definition.name = QStringLiteral("full");
    definition.location = at.west();
    definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Full"),
                             QStringLiteral("1")};
    definition.hyperVGeneration = HyperVGeneration::V2;
    definition.recommendedVCPUs = {1, 8};
    definition.recommendedMemory = {2, {}};
    definition.disallowedDiskTypes = {DiskSku::StandardLrs};
    definition.endOfLifeDate = at.inDays(400);
    definition.features = {{QStringLiteral("SecurityType"), QStringLiteral("TrustedLaunch")}};
    definition.purchasePlan =
        PurchasePlan{QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("q")};
    definition.tags = {{QStringLiteral("os"), QStringLiteral("Debian")}};
    at.need(at->galleries().createDefinition(at.caller(), definition));
    return gallery;
}

ImageVersion richVersion(VersionFixture &at, const Gallery &gallery, const QString &number)
{
    PublishRequest asked =
        at.request(number, at.fileSource(number + QStringLiteral(".raw")), {at.west(), at.east()});
    ImageVersion &version = asked.version;
    version.definitionId = gallery.id().child(QStringLiteral("images"), QStringLiteral("full"));
    version.publishingProfile.replicaCount = 2;
    version.publishingProfile.targetRegions[1].regionalReplicaCount = 1;
    version.publishingProfile.targetRegions[1].excludeFromLatest = true;
    version.publishingProfile.endOfLifeDate = at.inDays(90);
    version.safetyProfile.blockDeletionBeforeEndOfLife = true;
    version.tags = {{QStringLiteral("build"), QStringLiteral("=42")}};
    return at.publish(asked);
}

// Compares what was said with what is there afterwards.
void compareWithPlan(VersionFixture &at, const DeploymentPlan &plan)
{
    for (const ResourceChange &change : plan.changes) {
        if (change.kind == ChangeKind::Ignore)
            continue;
        const auto present = presentJson(at, change.id);
        QVERIFY(present);
        QCOMPARE(compactJson(comparable(change.after)), compactJson(comparable(*present)));
    }
}

}  // namespace

class TestDeploymentService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIfSaysWhatThenHappens_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("gallery") << 0;
        QTest::newRow("image definition") << 1;
        QTest::newRow("image version") << 2;
    }
    void whatIfSaysWhatThenHappens()
    {
        QFETCH(const int, which);
        VersionFixture at;
        const QByteArray id = managedImage(at).toString().toUtf8();
        const std::array requests{
            request(at, galleryTemplate(), R"({"galleryName": "fresh"})"),
            request(at, definitionTemplate(), R"({"galleryName": "gallery", "imageName": "new"})"),
            request(at, versionTemplate(),
                    R"({"galleryName": "gallery", "imageName": "image",
                    "versionName": "1.0.0", "sourceId": ")"
                        + id + R"("})")};
        const DeploymentRequest &wanted = requests[static_cast<std::size_t>(which)];
        const DeploymentPlan plan = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(plan), QStringList{QStringLiteral("Create")});
        // Nothing was made by asking.
        QVERIFY(!presentJson(at, plan.changes.front().id));
        QVERIFY(at.need(at->deployments().deployments()).empty());
        const Deployment made = deploy(at, wanted);
        QVERIFY(made.state == DeploymentState::Succeeded);
        compareWithPlan(at, plan);
        if (which == 2) {
            QCOMPARE(plan.changes.front().plan->copies(), 3);
            QVERIFY(plan.changes.front().plan->bytesToWrite() > 0);
        }
        // Again: nothing is left to do.
        const DeploymentPlan again = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(again), QStringList{QStringLiteral("NoChange")});
        const Json before = *presentJson(at, plan.changes.front().id);
        QVERIFY(deploy(at, wanted).state == DeploymentState::Succeeded);
        QCOMPARE(*presentJson(at, plan.changes.front().id), before);
    }
    void aChangeTellsItsProperties()
    {
        VersionFixture at;
        const Json source = armTemplate(R"("resources": [{"type": "Microsoft.Compute/galleries",
            "apiVersion": "1", "name": "gallery", "location": "[resourceGroup().location]",
            "tags": {"by": "template"}, "properties": {"description": "Now with words"}}])");
        const DeploymentPlan plan =
            at.need(at->deployments().whatIf(at.caller(), request(at, source, "{}")));
        QCOMPARE(kinds(plan), QStringList{QStringLiteral("Modify")});
        QCOMPARE(plan.changes.front().deltas.size(), 2u);
        QCOMPARE(plan.changes.front().deltas.back().path, QStringLiteral("properties.description"));
        deploy(at, request(at, source, "{}"));
        compareWithPlan(at, plan);
    }
    void everythingThatIsWrongIsSaidBeforeAnythingIsMade()
    {
        VersionFixture at;
        const Json source = armTemplate(R"("resources": [
            {"type": "Microsoft.Compute/galleries", "apiVersion": "1", "name": "good"},
            {"type": "Microsoft.Compute/galleries", "apiVersion": "1", "name": "not good"},
            {"type": "Microsoft.Compute/galleries/images", "apiVersion": "1", "name": "gallery/bad",
             "properties": {"osType": "Linux", "identifier": {"publisher": "", "offer": "o", "sku": "s"}}}])");
        const auto refused = at->deployments().create(at.caller(), request(at, source, "{}"));
        const QStringList reasons = at.reasons(refused);
        QVERIFY(reasons.contains(QStringLiteral("gallery.name.invalid")));
        QVERIFY(reasons.contains(QStringLiteral("definition.identifier.invalid")));
        QCOMPARE(at.need(at->galleries().galleries()).size(), 1u);
        QVERIFY(at.need(at->deployments().deployments()).empty());
        QCOMPARE(at.reasons(at->deployments().validate(at.caller(), request(at, source, "{}"))),
                 reasons);
    }
    void strangeTypesAreRefusedAndNetworksReadPast()
    {
        VersionFixture at;
        const auto refused = at->deployments().validate(
            at.caller(),
            request(at, armTemplate(R"("resources": [{"type": "Microsoft.Web/sites",
                "apiVersion": "1", "name": "site"}])"),
                    "{}"));
        QCOMPARE(at.reasons(refused), QStringList{QStringLiteral("template.resource.unsupported")});
        // A template gives nobody a right.
        QCOMPARE(at.reasons(at->deployments().create(at.caller(),
                                                     request(at, armTemplate(R"("resources": [{
                         "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "1",
                         "name": "mine"}])"),
                                                             "{}"))),
                 QStringList{QStringLiteral("template.resource.unsupported")});
        const DeploymentPlan plan = at.need(at->deployments().validate(
            at.caller(),
            request(at, armTemplate(R"("resources": [{"type": "Microsoft.Network/virtualNetworks",
                "apiVersion": "1", "name": "net"}])"),
                    "{}")));
        QCOMPARE(kinds(plan), QStringList{QStringLiteral("Ignore")});
        QCOMPARE(warnings(plan.warnings), QStringList{QStringLiteral("template.resource.ignored")});
    }
    void aWholeChainIsMadeInOneDeployment()
    {
        VersionFixture at;
        const QByteArray file =
            QUrl::fromLocalFile(at.makeDisk(QStringLiteral("os.raw"))).toString().toUtf8();
        const Json source = armTemplate(R"("resources": [
            {"type": "Microsoft.Compute/galleries/images/versions", "apiVersion": "1",
             "name": "chain/web/1.0.0", "dependsOn": ["chain/web", "golden"],
             "properties": {"publishingProfile": {"targetRegions": [{"name": "West Europe"}]},
                "storageProfile": {"source": {"id": "[resourceId('Microsoft.Compute/images', 'golden')]"}}}},
            {"type": "Microsoft.Compute/images", "apiVersion": "1", "name": "golden",
             "properties": {"storageProfile": {"osDisk": {"osType": "Linux", "osState": "Generalized",
                "blobUri": ")" + file + R"("}}}},
            {"type": "Microsoft.Compute/galleries", "apiVersion": "1", "name": "chain",
             "resources": [{"type": "images", "apiVersion": "1", "name": "web", "dependsOn": ["chain"],
                "properties": {"osType": "Linux", "osState": "Generalized",
                    "identifier": {"publisher": "p", "offer": "o", "sku": "s"}}}]}],
            "outputs": {"name": {"type": "string",
                "value": "[reference(resourceId('Microsoft.Compute/galleries', 'chain')).identifier.uniqueName]"}})");
        const DeploymentRequest wanted = request(at, source, "{}");
        const DeploymentPlan plan = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(plan), QStringList(4, QStringLiteral("Create")));
        const Deployment made = deploy(at, wanted);
        QVERIFY(made.state == DeploymentState::Succeeded);
        compareWithPlan(at, plan);
        QVERIFY((*made.outputs)["name"]["value"].get<std::string>().ends_with("-CHAIN"));
        const Deployment shown = at.need(at->deployments().deployment(made.id()));
        QVERIFY(shown.state == DeploymentState::Succeeded);
        QCOMPARE(shown.operations.size(), 4u);
        QCOMPARE(*shown.source, source);
        QVERIFY(at->deployments().remove(at.caller(), made.id()));
        QCOMPARE(at.reasons(at->deployments().deployment(made.id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }
    void aMachineIsMadeFromAVersion()
    {
        ComputeLab at;
        at.publishImage(QStringLiteral("1.0.0"));
        const DeploymentRequest wanted =
            request(at, machineTemplate(), R"({"galleryName": "gallery",
            "imageName": "image", "versionName": "1.0.0", "user": "ada",
            "password": "Correct-horse-9"})");
        const DeploymentPlan plan = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(plan),
                 (QStringList{QStringLiteral("Create"), QStringLiteral("Ignore"),
                              QStringLiteral("Ignore")}));
        QVERIFY(!presentJson(at, plan.changes.front().id));
        const Deployment made = deploy(at, wanted);
        QVERIFY2(made.state == DeploymentState::Succeeded, compactJson(toJson(made)).constData());
        QVERIFY(presentJson(at, plan.changes.front().id));
        QVERIFY(warnings(made.warnings).contains(QStringLiteral("template.output.unknown")));
        QVERIFY(!storeProperties(made).contains("Correct-horse-9"));
        const DeploymentPlan again = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(again).front(), QStringLiteral("NoChange"));
    }
    void aDateThatHasPassedIsLeftOutAndSaid()
    {
        VersionFixture at;
        const QByteArray id = managedImage(at).toString().toUtf8();
        Json source = versionTemplate();
        source["resources"][0]["properties"]["publishingProfile"]["endOfLifeDate"] = "2001-05-01";
        const DeploymentRequest wanted = request(at, source,
                                                 R"({"galleryName": "gallery",
            "imageName": "image", "versionName": "1.0.0", "sourceId": ")"
                                                     + id + R"("})");
        const Deployment made = deploy(at, wanted);
        QVERIFY(made.state == DeploymentState::Succeeded);
        QCOMPARE(warnings(made.warnings),
                 QStringList{QStringLiteral("property.endOfLifeDate.past")});
        const DeploymentPlan again = at.need(at->deployments().whatIf(at.caller(), wanted));
        QCOMPARE(kinds(again), QStringList{QStringLiteral("NoChange")});
    }
    void secretsAreNotKept()
    {
        VersionFixture at;
        const Json source = armTemplate(R"("parameters": {"p": {"type": "secureString"}},
            "resources": [], "outputs": {"o": {"type": "secureString", "value": "[parameters('p')]"}})");
        const Deployment made = deploy(at, request(at, source, R"({"p": "hunter2"})"));
        QVERIFY(!compactJson(toJson(made)).contains("hunter2"));
        QVERIFY(!storeProperties(made).contains("hunter2"));
    }
    void whatIsExportedComesBack()
    {
        VersionFixture from;
        const QByteArray id = managedImage(from).toString().toUtf8();
        deploy(from,
               request(from, definitionTemplate(),
                       R"({"galleryName": "gallery", "imageName": "new"})"));
        deploy(from,
               request(from, versionTemplate(),
                       R"({"galleryName": "gallery",
            "imageName": "image", "versionName": "1.0.0", "sourceId": ")"
                           + id + R"("})"));
        const Json exported = from.need(from->deployments().exportTemplate(
            {{ResourceId::group(from.subscription(), QStringLiteral("Test"))}}));
        VersionFixture to;
        // The gallery and the definition that are there already have the same properties.
        deployAndCompare(from, exported, to);
    }
    void everythingAPersonCanSetComesBack()
    {
        VersionFixture from;
        const Gallery gallery = richGallery(from);
        const ImageVersion first = richVersion(from, gallery, QStringLiteral("1.0.0"));
        const Json all = from.need(from->deployments().exportTemplate({{gallery.id()}}));
        VersionFixture to;
        deployAndCompare(from, all, to);
        // Only some of the rows of a list, where the rest is there already.
        const ImageVersion second = richVersion(from, gallery, QStringLiteral("1.1.0"));
        const ImageVersion third = richVersion(from, gallery, QStringLiteral("1.2.0"));
        deployAndCompare(
            from, from.need(from->deployments().exportTemplate({{second.id(), third.id()}})), to);
        const auto copies =
            to.versions().versions(*ResourceId::parse(first.definitionId.toString().replace(
                                       from.subscription(), to.subscription())),
                                   {}, 10);
        QCOMPARE(to.need(copies).size(), std::size_t{3});
    }
    void theModeCompleteIsRefused()
    {
        VersionFixture at;
        DeploymentRequest wanted = request(at, galleryTemplate(), R"({"galleryName": "fresh"})");
        wanted.mode = QStringLiteral("complete");
        QCOMPARE(at.reasons(at->deployments().create(at.caller(), wanted)),
                 QStringList{QStringLiteral("template.mode.complete")});
        wanted.mode.clear();
        wanted.name = QStringLiteral("a/b");
        QCOMPARE(at.reasons(at->deployments().create(at.caller(), wanted)),
                 QStringList{QStringLiteral("property.value.invalid")});
    }
};

QTEST_GUILESS_MAIN(TestDeploymentService)
#include "tst_deploymentservice.moc"
