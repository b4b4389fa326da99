#include "core/catalog/query.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/service/galleryservice.h"
#include "tests/support/tempcatalog.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::TempCatalog;

namespace {

QStringList reasonsOf(const Fault &fault)
{
    QStringList reasons;
    for (const Fault &part : fault.flattened())
        reasons << part.reason;
    return reasons;
}

template <typename Value>
QStringList reasonsOf(const Result<Value> &result)
{
    return result ? QStringList() : reasonsOf(result.error());
}

/// A catalogue with the group "Images" and the gallery "Linux" in it.
class House {
public:
    House()
        : galleries(*catalog, policy)
    {
        if (!galleries.createGroup(catalog.caller(), draftGroup())
            || !galleries.createGallery(catalog.caller(), draftGallery()))
            qFatal("the fixture cannot be made");
    }

    ResourceGroup draftGroup() const
    {
        return {{}, QStringLiteral("Images"), QStringLiteral("West Europe"), {}};
    }
    Gallery draftGallery() const
    {
        Gallery gallery;
        gallery.resourceGroup = QStringLiteral("images");
        gallery.name = QStringLiteral("Linux");
        return gallery;
    }
    ImageDefinition draftDefinition()
    {
        ImageDefinition definition;
        definition.galleryId =
            ResourceId::compute(galleries.subscription()->id, QStringLiteral("Images"),
                                QStringLiteral("galleries"), QStringLiteral("linux"));
        definition.name = QStringLiteral("debian");
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("linux"),
                                 QStringLiteral("12")};
        return definition;
    }
    qint64 auditRows()
    {
        return *inRead(*catalog, [](Transaction &t) -> Result<qint64> {
            Query query = t.query("SELECT count(*) FROM audit");
            if (auto ran = query.run(); !ran)
                return std::unexpected(ran.error());
            return query.next() ? query.number(0) : -1;
        });
    }

    TempCatalog catalog;
    const Policy policy;
    GalleryService galleries;
};

}  // namespace

class TestGalleryService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsAreCreatedOnce()
    {
        House house;
        const auto group = house.galleries.group(QStringLiteral("IMAGES"));
        QVERIFY(group);
        QCOMPARE(group->location, QStringLiteral("westeurope"));
        QCOMPARE(group->subscriptionId, house.galleries.subscription()->id);
        const qint64 before = house.auditRows();
        QVERIFY(house.galleries.createGroup(house.catalog.caller(), house.draftGroup()));
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(house.galleries.groups()->size(), std::size_t{1});

        ResourceGroup moved = house.draftGroup();
        moved.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(house.galleries.createGroup(house.catalog.caller(), moved)),
                 QStringList{QStringLiteral("resource.otherLocation")});
        const ResourceGroup wrong{
            {}, QStringLiteral("a/b"), QStringLiteral("Atlantis"), {{QStringLiteral("?"), {}}}};
        const auto refused = house.galleries.createGroup(house.catalog.caller(), wrong);
        QCOMPARE(reasonsOf(refused),
                 (QStringList{QStringLiteral("group.name.invalid"), QStringLiteral("tags.invalid"),
                              QStringLiteral("region.unknown")}));
        QCOMPARE(refused.error().flattened().back().arguments,
                 QStringList{QStringLiteral("Atlantis")});
        QCOMPARE(reasonsOf(house.galleries.group(QStringLiteral("none"))),
                 QStringList{QStringLiteral("group.notFound")});
    }

    void aGalleryTakesTheGroupsPlaceAndName()
    {
        House house;
        const auto gallery = house.galleries.galleries();
        QCOMPARE(gallery->size(), std::size_t{1});
        QCOMPARE(gallery->front().resourceGroup, QStringLiteral("Images"));
        QCOMPARE(gallery->front().location, QStringLiteral("westeurope"));
        QVERIFY(!gallery->front().uid.isNull());
        QCOMPARE(*house.galleries.galleryCount(), 1);
    }

    void theSameGalleryAgainIsWhatIsThere()
    {
        House house;
        const auto first = house.galleries.galleries()->front();
        const qint64 before = house.auditRows();
        QVERIFY(house.galleries.checkGallery(house.draftGallery()));
        const auto again =
            house.galleries.createGallery(house.catalog.caller(), house.draftGallery());
        QVERIFY(again);
        QVERIFY(again->uid == first.uid);
        QCOMPARE(house.auditRows(), before);

        Gallery described = house.draftGallery();
        described.description = QStringLiteral("All our Linux images");
        QVERIFY(house.galleries.createGallery(house.catalog.caller(), described));
        QCOMPARE(house.auditRows(), before + 1);
        // A request that names no description leaves it as it is.
        QVERIFY(house.galleries.createGallery(house.catalog.caller(), house.draftGallery()));
        QCOMPARE(house.galleries.gallery(first.id())->description, described.description);
        QCOMPARE(house.auditRows(), before + 1);
    }

    void galleryProblemsComeAllAtOnce()
    {
        House house;
        Gallery wrong = house.draftGallery();
        wrong.name = QStringLiteral("a-b");
        wrong.resourceGroup = QStringLiteral("none");
        wrong.location = QStringLiteral("Atlantis");
        const QStringList expected{QStringLiteral("gallery.name.invalid"),
                                   QStringLiteral("group.notFound"),
                                   QStringLiteral("region.unknown")};
        QCOMPARE(reasonsOf(house.galleries.checkGallery(wrong)), expected);
        QCOMPARE(reasonsOf(house.galleries.createGallery(house.catalog.caller(), wrong)), expected);
        QCOMPARE(*house.galleries.galleryCount(), 1);
        // Nothing more is said of the location when only the group is wrong.
        wrong = house.draftGallery();
        wrong.name = QStringLiteral("other");
        wrong.resourceGroup = QStringLiteral("none");
        QCOMPARE(reasonsOf(house.galleries.checkGallery(wrong)),
                 QStringList{QStringLiteral("group.notFound")});
    }

    void aGalleryNameIsUniqueInTheSubscription()
    {
        House house;
        ResourceGroup other = house.draftGroup();
        other.name = QStringLiteral("Other");
        QVERIFY(house.galleries.createGroup(house.catalog.caller(), other));
        Gallery twin = house.draftGallery();
        twin.resourceGroup = other.name;
        twin.name = QStringLiteral("LINUX");
        const auto taken = house.galleries.createGallery(house.catalog.caller(), twin);
        QCOMPARE(reasonsOf(taken), QStringList{QStringLiteral("gallery.name.taken")});
        QCOMPARE(taken.error().arguments,
                 (QStringList{QStringLiteral("LINUX"), QStringLiteral("Images")}));

        Gallery moved = house.draftGallery();
        moved.location = QStringLiteral("East US");
        const auto refused = house.galleries.createGallery(house.catalog.caller(), moved);
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.otherLocation")});
        QCOMPARE(refused.error().arguments,
                 (QStringList{QStringLiteral("Linux"), QStringLiteral("westeurope"),
                              QStringLiteral("Images"), QStringLiteral("eastus")}));
    }

    void aRegisteredRegionIsALocation()
    {
        House house;
        Gallery gallery = house.draftGallery();
        gallery.name = QStringLiteral("second");
        gallery.location = QStringLiteral("Salle 2");
        QVERIFY(!house.galleries.checkGallery(gallery));
        QVERIFY(inWrite(*house.catalog, Caller::program(), [](Transaction &t) {
            return insertRegion(
                t, {Uid::random(), QStringLiteral("salle2"), {}, QStringLiteral("/salle2"), {}});
        }));
        const auto created = house.galleries.createGallery(house.catalog.caller(), gallery);
        QVERIFY(created);
        QCOMPARE(created->location, QStringLiteral("salle2"));
    }

    void aDefinitionIsCreatedOnce()
    {
        House house;
        const auto first =
            house.galleries.createDefinition(house.catalog.caller(), house.draftDefinition());
        QVERIFY(first);
        QCOMPARE(first->location, QStringLiteral("westeurope"));
        QCOMPARE(first->galleryId.name(), QStringLiteral("Linux"));
        const qint64 before = house.auditRows();
        ImageDefinition again = house.draftDefinition();
        again.name = again.name.toUpper();
        again.identifier.publisher = again.identifier.publisher.toLower();
        QVERIFY(house.galleries.checkDefinition(again));
        const auto second = house.galleries.createDefinition(house.catalog.caller(), again);
        QVERIFY(second);
        QVERIFY(second->uid == first->uid);
        QCOMPARE(second->name, QStringLiteral("debian"));
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(house.galleries.definition(first->id())->identifier.publisher,
                 QStringLiteral("Contoso"));
        QCOMPARE(*house.galleries.definitionCount(first->galleryId), 1);
        QCOMPARE(*house.galleries.publishers(), QStringList{QStringLiteral("Contoso")});
    }

    void whatMachinesRelyOnCannotBeChanged()
    {
        House house;
        QVERIFY(house.galleries.createDefinition(house.catalog.caller(), house.draftDefinition()));
        ImageDefinition changed = house.draftDefinition();
        changed.osType = OsType::Windows;
        changed.osState = OsState::Specialized;
        changed.hyperVGeneration = HyperVGeneration::V2;
        changed.identifier = {QStringLiteral("p"), QStringLiteral("o"), QStringLiteral("s")};
        const auto refused = house.galleries.checkDefinition(changed);
        QVERIFY(!refused);
        QStringList targets;
        for (const Fault &fault : refused.error().flattened()) {
            QCOMPARE(fault.reason, QStringLiteral("property.change.notAllowed"));
            targets << fault.target;
        }
        QCOMPARE(targets,
                 (QStringList{QStringLiteral("galleryImage.properties.osType"),
                              QStringLiteral("galleryImage.properties.osState"),
                              QStringLiteral("galleryImage.properties.hyperVGeneration"),
                              QStringLiteral("galleryImage.properties.identifier.publisher"),
                              QStringLiteral("galleryImage.properties.identifier.offer"),
                              QStringLiteral("galleryImage.properties.identifier.sku")}));
        QCOMPARE(refused.error().flattened().front().arguments,
                 (QStringList{QStringLiteral("galleryImage.properties.osType"),
                              QStringLiteral("Linux"), QStringLiteral("Windows")}));
        ImageDefinition moved = house.draftDefinition();
        moved.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(house.galleries.createDefinition(house.catalog.caller(), moved)),
                 QStringList{QStringLiteral("resource.otherLocation")});
    }

    void anIdentifierNamesOneDefinition()
    {
        House house;
        QVERIFY(house.galleries.createDefinition(house.catalog.caller(), house.draftDefinition()));
        ImageDefinition twin = house.draftDefinition();
        twin.name = QStringLiteral("other");
        twin.identifier.offer = twin.identifier.offer.toUpper();
        const auto taken = house.galleries.createDefinition(house.catalog.caller(), twin);
        QCOMPARE(reasonsOf(taken), QStringList{QStringLiteral("definition.identifier.taken")});
        QCOMPARE(taken.error().arguments.value(3), QStringLiteral("debian"));
    }

    void aDefinitionNeedsItsGallery()
    {
        House house;
        ImageDefinition orphan = house.draftDefinition();
        orphan.galleryId =
            ResourceId::compute(orphan.galleryId.subscriptionId(), QStringLiteral("Images"),
                                QStringLiteral("galleries"), QStringLiteral("none"));
        QCOMPARE(reasonsOf(house.galleries.checkDefinition(orphan)),
                 QStringList{QStringLiteral("parent.notFound")});
        orphan.location = QStringLiteral("westeurope");
        QVERIFY(house.galleries.checkDefinition(orphan, true));
        QCOMPARE(reasonsOf(house.galleries.definitions(orphan.galleryId)),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void aRequestMayBeRepeatedAfterItsDate()
    {
        House house;
        ImageDefinition mortal = house.draftDefinition();
        mortal.endOfLifeDate = house.catalog.clock().now().addDays(1);
        QVERIFY(house.galleries.createDefinition(house.catalog.caller(), mortal));
        house.catalog.clock().advance(std::chrono::hours(48));
        QVERIFY(house.galleries.createDefinition(house.catalog.caller(), mortal));
        mortal.endOfLifeDate = mortal.endOfLifeDate.addSecs(60);
        QCOMPARE(reasonsOf(house.galleries.createDefinition(house.catalog.caller(), mortal)),
                 QStringList{QStringLiteral("property.endOfLifeDate.past")});
    }

    void whatHoldsOthersIsNotDeleted()
    {
        House house;
        const auto definition =
            house.galleries.createDefinition(house.catalog.caller(), house.draftDefinition());
        QVERIFY(definition);
        ImageVersion version;
        version.uid = Uid::random();
        version.definitionId = definition->id();
        version.number = {1, 0, 0};
        QVERIFY(inWrite(*house.catalog, Caller::program(), [&](Transaction &t) {
            return insertVersion(t, definition->uid, version);
        }));

        const auto gallery = house.galleries.galleries()->front();
        const auto full = house.galleries.deleteGallery(house.catalog.caller(), gallery.id());
        QCOMPARE(reasonsOf(full), QStringList{QStringLiteral("resource.notEmpty")});
        QCOMPARE(full.error().arguments,
                 (QStringList{gallery.id().toString(), QStringLiteral("1"),
                              definition->id().toString(), definition->id().toString()}));
        const auto used =
            house.galleries.deleteDefinition(house.catalog.caller(), definition->id());
        QCOMPARE(reasonsOf(used), QStringList{QStringLiteral("resource.notEmpty")});
        QCOMPARE(used.error().arguments.value(3), version.id().toString());

        QVERIFY(inWrite(*house.catalog, Caller::program(),
                        [&](Transaction &t) { return removeVersion(t, version.uid); }));
        const qint64 before = house.auditRows();
        QVERIFY(house.galleries.deleteDefinition(house.catalog.caller(), definition->id()));
        QVERIFY(house.galleries.deleteGallery(house.catalog.caller(), gallery.id()));
        QCOMPARE(house.auditRows(), before + 2);
        QCOMPARE(reasonsOf(house.galleries.gallery(gallery.id())),
                 QStringList{QStringLiteral("resource.notFound")});
        QCOMPARE(reasonsOf(house.galleries.deleteGallery(house.catalog.caller(), gallery.id())),
                 QStringList{QStringLiteral("resource.notFound")});
        QCOMPARE(reasonsOf(house.galleries.definition(definition->id())),
                 QStringList{QStringLiteral("resource.notFound")});
    }
};

QTEST_GUILESS_MAIN(TestGalleryService)
#include "tst_galleryservice.moc"
