// How changes meet what is there: PUT and update, conditions, questions, two programs at a time.
#include "core/catalog/auditrows.h"
#include "tests/support/servicehouse.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeRaisesTheRevision()
    {
        ServiceHouse house;
        const Gallery first = *house.galleries().gallery(house.galleryId());
        QCOMPARE(first.revision, qint64{1});
        Gallery wanted = first;
        wanted.description = QStringLiteral("ours");
        const auto changed = house.galleries().updateGallery(house.caller(), wanted);
        QVERIFY(changed);
        QCOMPARE(changed->revision, qint64{2});
        QCOMPARE(house.galleries().gallery(first.id())->etag(), changed->etag());
        QVERIFY(changed->etag() != first.etag());

        // The same again is no change.
        const qint64 before = house.auditRows();
        QCOMPARE(house.galleries().updateGallery(house.caller(), *changed)->revision, qint64{2});
        QCOMPARE(house.galleries().createGallery(house.caller(), house.draftGallery())->revision,
                 qint64{2});
        QCOMPARE(house.auditRows(), before);
    }

    void theLogHasBeforeAndAfter()
    {
        ServiceHouse house;
        Gallery wanted = *house.galleries().gallery(house.galleryId());
        const QString seen = wanted.etag();
        const QString id = wanted.id().toString();
        wanted.description = QStringLiteral("ours");
        QVERIFY(house.galleries().updateGallery(testCaller(QStringLiteral("bob@there")), wanted));
        const auto rows =
            inRead(house->catalog(), [&](Transaction &t) { return auditPage(t, id, 0, 10); });
        QVERIFY2(rows, rows ? "" : faultJson(rows.error()).constData());
        QCOMPARE(rows->size(), std::size_t{2});
        QVERIFY(rows->front().before.isEmpty());
        QCOMPARE(rows->back().caller, QStringLiteral("bob@there"));
        QCOMPARE(rows->back().action, QStringLiteral("Microsoft.Compute/galleries/write"));
        QCOMPARE(rows->back().at, house.clock().now());
        QCOMPARE(rows->back().before, rows->front().after);
        QVERIFY(rows->back().after.contains("ours"));
        const auto behind = inRead(house->catalog(), [&](Transaction &t) {
            return auditPage(t, {}, rows->front().sequence, 10);
        });
        QCOMPARE(behind->size(), std::size_t{1});
        const auto state =
            inRead(house->catalog(), [&](Transaction &t) { return auditState(t, id, seen); });
        QVERIFY(!state->isEmpty());
        QVERIFY(!state->contains("ours"));
    }

    void anUpdateCanClear()
    {
        ServiceHouse house;
        Gallery gallery = house.draftGallery();
        gallery.description = QStringLiteral("text");
        gallery.tags.insert(QStringLiteral("env"), QStringLiteral("test"));
        gallery.softDeletePolicy = {true, 30};
        gallery = *house.galleries().createGallery(house.caller(), gallery);
        QCOMPARE(gallery.softDeletePolicy.retentionPeriodInDays, 30);
        gallery.description.clear();
        gallery.tags.clear();
        gallery.softDeletePolicy = {};
        QVERIFY(house.galleries().updateGallery(house.caller(), gallery));
        const Gallery now = *house.galleries().gallery(gallery.id());
        QVERIFY(now.description.isEmpty() && now.tags.isEmpty());
        QVERIFY(now.softDeletePolicy == SoftDeletePolicy());

        ImageDefinition definition = house.draftDefinition();
        definition.recommendedVCPUs = {1, 8};
        definition.endOfLifeDate = house.clock().now().addDays(9);
        definition = *house.galleries().createDefinition(house.caller(), definition);
        definition.recommendedVCPUs = {};
        definition.endOfLifeDate = {};
        QVERIFY(house.galleries().updateDefinition(house.caller(), definition));
        const ImageDefinition after = *house.galleries().definition(definition.id());
        QVERIFY(after.recommendedVCPUs == RecommendedRange());
        QVERIFY(!after.endOfLifeDate.isValid());
    }

    void aPutLeavesOpenWhatItDoesNotName()
    {
        ServiceHouse house;
        ImageDefinition full = house.draftDefinition();
        full.description = QStringLiteral("text");
        full.eula = QStringLiteral("be nice");
        full.recommendedVCPUs = {2, 8};
        full.features = {{QStringLiteral("SecurityType"), QStringLiteral("TrustedLaunch")}};
        full.hyperVGeneration = HyperVGeneration::V2;
        full.endOfLifeDate = house.clock().now().addDays(9);
        const auto made = house.galleries().createDefinition(house.caller(), full);
        QVERIFY2(made, made ? "" : faultJson(made.error()).constData());
        ImageDefinition bare = house.draftDefinition();
        bare.hyperVGeneration = HyperVGeneration::V2;
        QCOMPARE(house.galleries().createDefinition(house.caller(), bare)->revision, qint64{1});
        bare.recommendedVCPUs.max = 4;
        const auto changed = house.galleries().createDefinition(house.caller(), bare);
        QVERIFY(changed);
        QVERIFY(changed->recommendedVCPUs == (RecommendedRange{2, 4}));
        QCOMPARE(changed->eula, full.eula);
        bare.recommendedVCPUs.max = 1;  // less than the least that is there
        QCOMPARE(reasonsOf(house.galleries().createDefinition(house.caller(), bare)),
                 QStringList{QStringLiteral("definition.recommended.range")});
    }

    void whatIsFixedIsToldPropertyByProperty()
    {
        ServiceHouse house;
        const ImageDefinition present = house.definition();
        ImageDefinition wanted = present;
        wanted.osType = OsType::Windows;
        wanted.architecture = Architecture::Arm64;
        wanted.eula = QStringLiteral("another");
        wanted.location = QStringLiteral("East US");
        wanted.description = QStringLiteral("never saved");
        const auto refused = house.galleries().updateDefinition(house.caller(), wanted);
        QCOMPARE(reasonsOf(refused), QStringList(4, QStringLiteral("property.change.notAllowed")));
        QVERIFY(house.galleries().definition(present.id())->description.isEmpty());
        Gallery gallery = *house.galleries().gallery(house.galleryId());
        gallery.location = QStringLiteral("eastus");
        QCOMPARE(reasonsOf(house.galleries().updateGallery(house.caller(), gallery)),
                 QStringList{QStringLiteral("property.change.notAllowed")});
        gallery.name = QStringLiteral("none");
        QCOMPARE(reasonsOf(house.galleries().updateGallery(house.caller(), gallery)),
                 QStringList{QStringLiteral("resource.notFound")});
        wanted.name = QStringLiteral("none");
        QCOMPARE(reasonsOf(house.galleries().updateDefinition(house.caller(), wanted)),
                 QStringList{QStringLiteral("resource.notFound")});
    }

    void aPassedDateMayStay()
    {
        ServiceHouse house;
        ImageDefinition mortal = house.draftDefinition();
        mortal.endOfLifeDate = house.clock().now().addDays(1);
        mortal = *house.galleries().createDefinition(house.caller(), mortal);
        house.clock().advance(std::chrono::hours(48));
        mortal.description = QStringLiteral("late");
        QVERIFY(house.galleries().updateDefinition(house.caller(), mortal));
        mortal.endOfLifeDate = mortal.endOfLifeDate.addSecs(1);
        QCOMPARE(reasonsOf(house.galleries().updateDefinition(house.caller(), mortal)),
                 QStringList{QStringLiteral("property.endOfLifeDate.past")});
    }

    void aConflictSaysWhatChanged()
    {
        ServiceHouse house;
        const ImageDefinition seen = house.definition();
        ImageDefinition theirs = seen;
        theirs.description = QStringLiteral("theirs");
        theirs.recommendedVCPUs.max = 8;
        theirs.tags.insert(QStringLiteral("by"), QStringLiteral("them"));
        theirs = *house.galleries().updateDefinition(house.ifMatch(seen.etag()), theirs);

        ImageDefinition ours = seen;
        ours.description = QStringLiteral("ours");
        const qint64 before = house.auditRows();
        const auto refused = house.galleries().updateDefinition(house.ifMatch(seen.etag()), ours);
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.changed")});
        QCOMPARE(refused.error().arguments.value(0), seen.id().toString());
        const QStringList names = refused.error().arguments.value(1).split(QStringLiteral(", "));
        QVERIFY(names.contains(QStringLiteral("description")));
        QVERIFY(names.contains(QStringLiteral("recommended.vCPUs.max")));
        QVERIFY(names.contains(QStringLiteral("tags")));
        QCOMPARE(names.size(), 3);
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(house.galleries().definition(seen.id())->etag(), theirs.etag());
        // A state nobody ever saw has nothing to be compared with.
        const auto strange =
            house.galleries().updateDefinition(house.ifMatch(QStringLiteral("0000abcd-1")), ours);
        QCOMPARE(strange.error().arguments.value(1), QStringLiteral("etag"));
        // Deleting and creating keep the condition as well.
        for (const QStringList &reasons :
             {reasonsOf(house.galleries().deleteDefinition(house.ifMatch(seen.etag()), seen.id())),
              reasonsOf(house.galleries().createDefinition(house.ifMatch(seen.etag()),
                                                           house.draftDefinition())),
              reasonsOf(house.galleries().createDefinition(
                  house.ifMatch(seen.etag()), house.draftDefinition(QStringLiteral("gone")))),
              reasonsOf(house.galleries().updateGallery(
                  house.ifMatch(seen.etag()), *house.galleries().gallery(house.galleryId()))),
              reasonsOf(house.galleries().createGallery(house.ifMatch(seen.etag()),
                                                        house.draftGallery())),
              reasonsOf(
                  house.galleries().deleteGallery(house.ifMatch(seen.etag()), house.galleryId()))})
            QCOMPARE(reasons, QStringList{QStringLiteral("resource.changed")});
        QVERIFY(house.galleries().deleteDefinition(house.ifMatch(theirs.etag()), seen.id()));
    }

    void ofTwoProgramsOneWins()
    {
        ServiceHouse house;
        const ImageDefinition seen = house.definition();
        const auto other = house.opened();
        const auto edit = [&seen](Workspace &workspace, const QString &text) {
            ImageDefinition wanted = *workspace.galleries().definition(seen.id());
            const QString etag = wanted.etag();
            wanted.description = text;
            return [&workspace, wanted, etag] {
                return workspace.galleries().updateDefinition(ServiceHouse::ifMatch(etag), wanted);
            };
        };
        // Both have read the same state when the first of them saves.
        const auto first = edit(*house, QStringLiteral("first"));
        const auto second = edit(*other, QStringLiteral("second"));
        QVERIFY(first());
        const auto refused = second();
        QCOMPARE(reasonsOf(refused), QStringList{QStringLiteral("resource.changed")});
        QCOMPARE(refused.error().arguments.value(1), QStringLiteral("description"));
        QCOMPARE(other->galleries().definition(seen.id())->description, QStringLiteral("first"));
        // Who reads again saves over it knowingly.
        QVERIFY(edit(*other, QStringLiteral("second"))());
        QCOMPARE(house.galleries().definition(seen.id())->description, QStringLiteral("second"));
        QCOMPARE(house.galleries().definition(seen.id())->revision, qint64{3});
    }

    void aQuestionLeavesNoTrace()
    {
        ServiceHouse house;
        const ImageDefinition definition = house.definition();
        const Gallery gallery = *house.galleries().gallery(house.galleryId());
        const qint64 before = house.auditRows();
        const Change ask = house.question();
        ResourceGroup group = house.draftGroup();
        group.name = QStringLiteral("more");
        QVERIFY(house.galleries().createGroup(ask, group));
        group = *house.galleries().group(QStringLiteral("Images"));
        group.tags.insert(QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(house.galleries().updateGroup(ask, group));
        Gallery wanted = gallery;
        wanted.description = QStringLiteral("asked");
        // The answer is that of the real thing, with the revision it would have.
        QCOMPARE(house.galleries().updateGallery(ask, wanted)->revision, gallery.revision + 1);
        wanted = house.draftGallery();
        wanted.name = QStringLiteral("second");
        QVERIFY(!house.galleries().createGallery(ask, wanted)->uid.isNull());
        QVERIFY(
            house.galleries().createDefinition(ask, house.draftDefinition(QStringLiteral("x"))));
        QVERIFY(house.galleries().deleteDefinition(ask, definition.id()));
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(house.galleries().groups()->size(), std::size_t{1});
        QVERIFY(house.galleries().group(group.id())->tags.isEmpty());
        QCOMPARE(*house.galleries().galleryCount(), 1);
        QCOMPARE(house.galleries().gallery(gallery.id())->etag(), gallery.etag());
        QCOMPARE(*house.galleries().definitionCount(gallery.id()), 1);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tests/support/testcaller.h"

#include "tst_changes.moc"
