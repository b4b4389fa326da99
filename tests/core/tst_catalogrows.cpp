#include "core/catalog/galleryrows.h"
#include "core/catalog/query.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/shallowrows.h"
#include "core/catalog/versionrows.h"
#include "tests/support/shelf.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::Shelf;

class TestCatalogRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAndTakenInAnyCase()
    {
        Shelf s;
        const auto group = findGroup(
            s.t(), ResourceId::group(s.group.subscriptionId.toUpper(), QStringLiteral("IMAGES")));
        QVERIFY(group && *group);
        QCOMPARE((*group)->name, QStringLiteral("Images"));

        const auto id = ResourceId::parse(s.definition.id().toString().toUpper());
        const auto gallery = findGallery(s.t(), id->parent());
        QVERIFY(gallery && *gallery);
        QVERIFY((*gallery)->uid == s.gallery.uid);
        QCOMPARE((*gallery)->tags, s.gallery.tags);
        const auto definition = findDefinition(s.t(), *id);
        QVERIFY(definition && *definition);
        QVERIFY((*definition)->uid == s.definition.uid);
        QCOMPARE((*definition)->id().toString(), s.definition.id().toString());

        Gallery twin = s.gallery;
        twin.uid = Uid::random();
        twin.name = twin.name.toUpper();
        QCOMPARE(insertGallery(s.t(), twin).error().reason, QStringLiteral("catalog.duplicate"));
        ImageDefinition copy = s.newDefinition(s.definition.name.toLower());
        copy.identifier.sku = QStringLiteral("other");
        QCOMPARE(insertDefinition(s.t(), s.gallery.uid, copy).error().reason,
                 QStringLiteral("catalog.duplicate"));
        copy = s.newDefinition(QStringLiteral("other"));
        copy.identifier.sku = s.definition.identifier.sku.toUpper();
        QCOMPARE(insertDefinition(s.t(), s.gallery.uid, copy).error().reason,
                 QStringLiteral("catalog.duplicate"));
        const auto holder = findDefinitionByIdentifier(s.t(), s.gallery.uid, copy.identifier);
        QVERIFY(holder && *holder && (*holder)->uid == s.definition.uid);
    }

    void whatIsNotThereIsNotFound()
    {
        Shelf s;
        const ResourceId none =
            s.definition.galleryId.child(QStringLiteral("images"), QStringLiteral("none"));
        QVERIFY(!*findDefinition(s.t(), none));
        QVERIFY(
            !*findVersion(s.t(), none.child(QStringLiteral("versions"), QStringLiteral("1.0.0"))));
        QVERIFY(!*findVersion(
            s.t(),
            s.definition.id().child(QStringLiteral("versions"), QStringLiteral("no number"))));
        QVERIFY(!*findVersion(s.t(), Uid::random()));
        QVERIFY(!*findRegion(s.t(), QStringLiteral("nowhere")));
        QVERIFY(!*findSource(s.t(), s.gallery.id()));
    }

    void galleryAndDefinitionCanBeUpdated()
    {
        Shelf s;
        s.gallery.description = QStringLiteral("new");
        s.gallery.tags.clear();
        s.gallery.softDeletePolicy = {true, 30};
        s.gallery.revision = 4;
        QVERIFY(updateGallery(s.t(), s.gallery));
        const auto gallery = findGallery(s.t(), s.gallery.id());
        QCOMPARE((*gallery)->description, QStringLiteral("new"));
        QVERIFY((*gallery)->tags.isEmpty());
        QVERIFY((*gallery)->softDeletePolicy == s.gallery.softDeletePolicy);
        QCOMPARE((*gallery)->etag(), s.gallery.etag());
        s.definition.endOfLifeDate = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
        s.definition.architecture = Architecture::Arm64;
        s.definition.recommendedMemory = {1, {}};
        s.definition.purchasePlan = {QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r")};
        s.definition.features = {{QStringLiteral("a"), QStringLiteral("b")}};
        s.definition.disallowedDiskTypes = {DiskSku::UltraSsdLrs};
        s.definition.revision = 5;
        QVERIFY(updateDefinition(s.t(), s.definition));
        const auto definition = *findDefinition(s.t(), s.definition.id());
        QCOMPARE(definition->endOfLifeDate, s.definition.endOfLifeDate);
        QVERIFY(definition->architecture == Architecture::Arm64);
        QVERIFY(definition->recommendedMemory == s.definition.recommendedMemory);
        QVERIFY(definition->purchasePlan == s.definition.purchasePlan);
        QVERIFY(definition->features == s.definition.features);
        QVERIFY(definition->disallowedDiskTypes == s.definition.disallowedDiskTypes);
        QCOMPARE(definition->etag(), s.definition.etag());
    }

    void definitionsArePagedByKey()
    {
        Shelf s;
        constexpr int kRows = 3000;
        for (int i = 1; i < kRows; ++i) {
            const QString name = QStringLiteral("Image-%1").arg((i * 7919) % 100'003);
            QVERIFY(insertDefinition(s.t(), s.gallery.uid, s.newDefinition(name)));
        }
        QCOMPARE(*definitionCount(s.t(), s.gallery.uid), kRows);
        PageCursor cursor;
        QStringList names;
        for (;;) {
            const auto page = definitionPage(s.t(), s.gallery.uid, cursor, 250);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const ImageDefinition &definition : *page)
                names << definition.name.toCaseFolded();
            cursor = PageCursor::behind(page->back());
        }
        QCOMPARE(names.size(), kRows);
        QVERIFY(std::ranges::is_sorted(names));
        QVERIFY(std::ranges::adjacent_find(names) == names.end());
        QCOMPARE(*publishers(s.t(), 10), QStringList{QStringLiteral("Contoso")});
    }

    void galleriesArePagedAcrossGroups()
    {
        Shelf s;
        const ResourceGroup other{
            s.group.subscriptionId, QStringLiteral("Other"), s.group.location, {}};
        QVERIFY(insertGroup(s.t(), other));
        for (int i = 0; i < 40; ++i) {
            Gallery gallery = s.gallery;
            gallery.uid = Uid::random();
            gallery.name = QStringLiteral("g%1").arg(i);
            gallery.resourceGroup = i % 2 == 0 ? other.name : s.group.name;
            QVERIFY(insertGallery(s.t(), gallery));
        }
        QCOMPARE(*galleryCount(s.t()), 41);
        int seen = 0;
        PageCursor cursor;
        for (;;) {
            const auto page = galleryPage(s.t(), QStringLiteral("OTHER"), cursor, 7);
            QVERIFY(page);
            if (page->empty())
                break;
            seen += static_cast<int>(page->size());
            // A cursor without identity stands behind every row of its name.
            cursor = {page->back().name.toUpper(), {}};
        }
        QCOMPARE(seen, 20);
        QCOMPARE(galleryPage(s.t(), {}, {}, 100)->size(), std::size_t{41});
        const auto groups = groupPage(s.t(), {}, 1);
        QCOMPARE(groups->front().name, QStringLiteral("Images"));
        QCOMPARE(groupPage(s.t(), {groups->front().name, {}}, 5)->front().name,
                 QStringLiteral("Other"));
    }

    void versionsArePagedFromTheNewest()
    {
        Shelf s;
        std::vector<VersionNumber> numbers;
        for (std::int32_t major : {0, 1, 2, 10, 2147483647}) {
            for (std::int32_t minor : {0, 9, 10}) {
                for (std::int32_t patch = 0; patch < 200; ++patch)
                    numbers.push_back({major, minor, patch});
            }
        }
        for (const VersionNumber &number : numbers)
            QVERIFY(insertVersion(s.t(), s.definition.uid, s.newVersion(number)));
        QCOMPARE(*versionCount(s.t(), s.definition.uid), static_cast<int>(numbers.size()));
        std::vector<VersionNumber> seen;
        std::optional<VersionNumber> below;
        for (;;) {
            const auto page = versionPage(s.t(), s.definition.uid, below, 300);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const ImageVersion &version : *page)
                seen.push_back(version.number);
            below = page->back().number;
        }
        std::ranges::sort(numbers, std::ranges::greater());
        QVERIFY(seen == numbers);
    }

    void versionsComeBackWhole()
    {
        Shelf s;
        ImageVersion version = s.newVersion({1, 2, 3});
        QVERIFY(insertVersion(s.t(), s.definition.uid, version));
        QCOMPARE(insertVersion(s.t(), s.definition.uid, s.newVersion({1, 2, 3})).error().reason,
                 QStringLiteral("catalog.duplicate"));
        version.osDiskSizeBytes = std::uint64_t{8} << 30;
        version.occupiedBytes = 123;
        version.contentDigest = Digest::of({});
        version.publishingProfile.excludeFromLatest = true;
        version.publishingProfile.endOfLifeDate =
            version.publishingProfile.publishedDate.addDays(9);
        version.tags = {{QStringLiteral("k"), QStringLiteral("v")}};
        version.dataDisks = {
            {3, {{}, QStringLiteral("file:///data.raw")}, HostCaching::ReadOnly, 7}};
        version.safetyProfile = {false, true};
        version.revision = 2;
        QVERIFY(updateVersion(s.t(), version));
        version.provisioningState = ProvisioningState::Succeeded;
        QVERIFY(recordVersionContent(s.t(), version));
        for (const auto &found :
             {findVersion(s.t(), version.uid), findVersion(s.t(), version.id())}) {
            QVERIFY(found && *found);
            QCOMPARE((*found)->id().toString(), version.id().toString());
            QVERIFY((*found)->provisioningState == version.provisioningState);
            QCOMPARE((*found)->osDiskSizeBytes, version.osDiskSizeBytes);
            QCOMPARE((*found)->occupiedBytes, version.occupiedBytes);
            QVERIFY((*found)->contentDigest == version.contentDigest);
            QVERIFY((*found)->publishingProfile.targetRegions
                    == version.publishingProfile.targetRegions);
            QCOMPARE((*found)->publishingProfile.endOfLifeDate,
                     version.publishingProfile.endOfLifeDate);
            QVERIFY((*found)->publishingProfile.excludeFromLatest);
            QVERIFY((*found)->source == version.source);
            QCOMPARE((*found)->tags, version.tags);
            QVERIFY((*found)->dataDisks == version.dataDisks);
            QVERIFY((*found)->safetyProfile == version.safetyProfile);
            QCOMPARE((*found)->etag(), version.etag());
            QVERIFY(!(*found)->isSoftDeleted());
        }
        QVERIFY(removeVersion(s.t(), version.uid));
        QCOMPARE(updateVersion(s.t(), version).error().reason, QStringLiteral("resource.notFound"));
        QCOMPARE(recordVersionContent(s.t(), version).error().reason,
                 QStringLiteral("resource.notFound"));
    }

    void aDamagedRowIsAFaultNotAGap()
    {
        Shelf s;
        QVERIFY(insertVersion(s.t(), s.definition.uid, s.newVersion({1, 0, 0})));
        QVERIFY(s.t().query("UPDATE image_versions SET profile = '{'").run());
        const auto page = versionPage(s.t(), s.definition.uid, {}, 10);
        QVERIFY(!page);
        QCOMPARE(page.error().reason, QStringLiteral("catalog.corrupt"));
        QVERIFY(s.t().query("UPDATE galleries SET provisioning_state = 'Odd'").run());
        QCOMPARE(findGallery(s.t(), s.gallery.id()).error().reason,
                 QStringLiteral("catalog.corrupt"));
    }

    void parentsStayWhileTheyHaveChildren()
    {
        Shelf s;
        QVERIFY(!removeGallery(s.t(), s.gallery.uid));
        QVERIFY(insertVersion(s.t(), s.definition.uid, s.newVersion({1, 0, 0})));
        QVERIFY(!removeDefinition(s.t(), s.definition.uid));
    }

    void replicasAndRegions()
    {
        Shelf s;
        Region west{Uid::random(),
                    QStringLiteral("westeurope"),
                    QStringLiteral("West Europe"),
                    QStringLiteral("/w"),
                    {}};
        QVERIFY(insertRegion(s.t(), west));
        QCOMPARE(insertRegion(s.t(), {Uid::random(), west.name, {}, {}, {}}).error().reason,
                 QStringLiteral("catalog.duplicate"));
        QVERIFY(insertRegion(s.t(), {Uid::random(), QStringLiteral("eastus"), {}, {}, {}}));
        auto found = findRegion(s.t(), QStringLiteral("Europe Ouest"));
        QVERIFY(found && *found && (*found)->uid == west.uid && !(*found)->hasZones());
        west.zonePaths = {QStringLiteral("/w1"), QStringLiteral("/w 2"), QStringLiteral("/é3")};
        QVERIFY(updateRegion(s.t(), west));
        found = findRegion(s.t(), west.name);
        QCOMPARE((*found)->zonePaths, west.zonePaths);
        QCOMPARE((*found)->path, west.path);
        QCOMPARE(regions(s.t())->size(), std::size_t{2});

        const ImageVersion version = s.newVersion({1, 0, 0});
        QVERIFY(insertVersion(s.t(), s.definition.uid, version));
        Replica replica{version.uid, west.uid, 0, 1, Digest::of({}), 10, {}};
        QVERIFY(putReplica(s.t(), replica));
        replica.storedBytes = 20;
        QVERIFY(putReplica(s.t(), replica));
        replica.number = 2;
        QVERIFY(putReplica(s.t(), replica));
        const auto stored = replicas(s.t(), version.uid);
        QCOMPARE(stored->size(), std::size_t{2});
        QCOMPARE(stored->front().storedBytes, std::uint64_t{20});
        QVERIFY(!stored->front().verifiedAt.isValid());
        for (int zone = 1; zone <= 3; ++zone) {
            replica.zone = zone;
            QVERIFY(putReplica(s.t(), replica));
        }
        QCOMPARE(replicas(s.t(), version.uid)->size(), std::size_t{5});
        QCOMPARE(replicas(s.t(), version.uid)->back().zone, 3);
        QVERIFY((*versionsInRegion(s.t(), west.uid) == std::vector<Uid>{version.uid}));
        QVERIFY(removeReplica(s.t(), version.uid, west.uid, 2));
        QCOMPARE(replicas(s.t(), version.uid)->size(), std::size_t{1});
        QVERIFY(!removeRegion(s.t(), west.uid));
        QVERIFY(removeReplicas(s.t(), version.uid));
        QVERIFY(removeRegion(s.t(), west.uid));
        QVERIFY(removeVersion(s.t(), version.uid));
    }

    void aShallowVersionIsFoundByWhatItReads()
    {
        Shelf s;
        const auto compute = [&s](const char16_t *type, const QString &name) {
            return ResourceId::compute(s.group.subscriptionId, s.group.name,
                                       QString::fromUtf16(type), name);
        };
        StorageAccount account;
        account.name = QStringLiteral("acct");
        const ResourceId os = compute(u"disks", QStringLiteral("Os"));
        const ResourceId data = compute(u"snapshots", QStringLiteral("data"));
        ImageVersion version = s.newVersion({1, 0, 0});
        version.source = {os, {}};
        version.dataDisks = {
            {0, {data, {}}, HostCaching::None, 0},
            {1,
             {{}, QStringLiteral("https://ACCT.blob.core.windows.net/box/a.vhd?sv=1")},
             HostCaching::None,
             0},
            {2,
             {{}, QStringLiteral("https://acct.blob.core.windows.net/box/b.vhd")},
             HostCaching::None,
             0},
            {3, {{}, QStringLiteral("file:///disk.raw")}, HostCaching::None, 0}};
        QVERIFY(insertVersion(s.t(), s.definition.uid, version));
        QVERIFY(!*shallowVersionOn(s.t(), os));
        QVERIFY(removeVersion(s.t(), version.uid));

        version.publishingProfile.replicationMode = ReplicationMode::Shallow;
        QVERIFY(insertVersion(s.t(), s.definition.uid, version));
        for (const ResourceId &used : {os, data, compute(u"disks", QStringLiteral("OS"))}) {
            const auto found = shallowVersionOn(s.t(), used);
            QVERIFY(found && *found);
            QCOMPARE((*found)->toString(), version.id().toString());
        }
        QVERIFY(*shallowVersionOn(s.t(), account));
        QVERIFY(!*shallowVersionOn(s.t(), compute(u"snapshots", QStringLiteral("Os"))));
        account.name = QStringLiteral("acc");
        QVERIFY(!*shallowVersionOn(s.t(), account));

        // A second one on the same disk keeps it when the first goes.
        ImageVersion second = s.newVersion({2, 0, 0});
        second.publishingProfile.replicationMode = ReplicationMode::Shallow;
        second.source = {os, {}};
        QVERIFY(insertVersion(s.t(), s.definition.uid, second));
        QVERIFY(removeVersion(s.t(), version.uid));
        QCOMPARE((*shallowVersionOn(s.t(), os))->toString(), second.id().toString());
        QVERIFY(!*shallowVersionOn(s.t(), data));
    }

    void sourcesAreFoundByKind()
    {
        Shelf s;
        for (SourceKind kind : {SourceKind::VirtualMachine, SourceKind::ManagedImage,
                                SourceKind::Snapshot, SourceKind::Disk}) {
            Source source;
            source.uid = Uid::random();
            source.kind = kind;
            source.subscriptionId = s.group.subscriptionId;
            source.resourceGroup = s.group.name;
            source.name = QStringLiteral("Web");
            source.diskSizeBytes = 512;
            if (kind == SourceKind::Disk)
                source.osType = OsType::Windows;
            QVERIFY(insertSource(s.t(), source));
            QVERIFY((*findSource(s.t(), source.id()))->kind == kind);
            source.uid = Uid::random();
            QCOMPARE(insertSource(s.t(), source).error().reason,
                     QStringLiteral("catalog.duplicate"));
        }
        const auto named =
            findSourcesByName(s.t(), QStringLiteral("IMAGES"), QStringLiteral("web"));
        QCOMPARE(named->size(), std::size_t{4});
        QVERIFY(named->front().kind == SourceKind::Disk);
        QVERIFY(named->front().osType == OsType::Windows);
        QVERIFY(!named->back().osType);
        QVERIFY(named->back().kind == SourceKind::VirtualMachine);
        QCOMPARE(sourcePage(s.t(), {}, {}, {}, 10)->size(), std::size_t{4});
        QCOMPARE(sourcePage(s.t(), SourceKind::Snapshot, {}, {}, 10)->size(), std::size_t{1});
        QCOMPARE(sourcePage(s.t(), {}, QStringLiteral("other"), {}, 10)->size(), std::size_t{0});
        QVERIFY(removeSource(s.t(), named->front().uid));
        QVERIFY(!*findSource(s.t(), named->front().id()));
    }
};

QTEST_GUILESS_MAIN(TestCatalogRows)
#include "tst_catalogrows.moc"
