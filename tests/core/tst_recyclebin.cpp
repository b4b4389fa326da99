// How versions go: into the recycle bin and back, for good, and not before their time.
#include "core/catalog/versionrows.h"
#include "core/replication/versiondisks.h"
#include "tests/support/versionfixture.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestRecycleBin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeletedVersionComesBack()
    {
        VersionFixture lab;
        turnOn(lab, 5);
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        const ResourceId id = version.id();
        QVERIFY(lab.versions().remove(lab.caller(), id).has_value());

        const auto bin = lab.versions().deletedVersions(lab.gallery().id());
        QVERIFY(bin.has_value());
        QCOMPARE(bin->size(), std::size_t(1));
        QCOMPARE(bin->front().version.id().toString(), id.toString());
        QCOMPARE(bin->front().version.softDeletedAt, lab.clock().now());
        QCOMPARE(bin->front().purgeDate, lab.inDays(5));
        QCOMPARE(bin->front().version.revision, version.revision + 1);
        // It is neither listed nor the latest, nothing of it changes, and its number is taken.
        const ResourceId definition = lab.definition().id();
        QCOMPARE(lab.versions().versionCount(definition).value(), 0);
        QVERIFY(lab.versions().versions(definition)->empty());
        QVERIFY(!lab.versions().latest(definition)->has_value());
        ImageVersion wanted = version;
        wanted.tags.insert(QStringLiteral("a"), QString());
        QCOMPARE(lab.reasons(lab.versions().update(lab.caller(), wanted)),
                 {QStringLiteral("version.beingDeleted")});
        QCOMPARE(lab.reasons(
                     lab.versions().check(lab.request(QStringLiteral("1.0.0"), lab.fileSource()))),
                 {QStringLiteral("version.exists")});
        // Whoever names it can still use it: its replicas are there.
        QVERIFY(lab.versions().check(lab.request(QStringLiteral("3.0.0"), {id, {}})).has_value());
        QCOMPARE(lab.need(placedReplicas(lab->catalog(), version.uid)).size(), std::size_t(1));
        // Deleting it again changes nothing.
        QVERIFY(lab.versions().remove(lab.caller(), id).has_value());
        QCOMPARE(lab.need(lab.versions().version(id)).revision, version.revision + 1);

        const auto restored = lab.versions().restore(lab.caller(), id);
        QVERIFY(restored.has_value());
        QVERIFY(!restored->isSoftDeleted());
        QCOMPARE(restored->revision, version.revision + 2);
        QVERIFY(lab.versions().latest(definition)->has_value());
        QVERIFY(lab.versions().deletedVersions(lab.gallery().id())->empty());
        QCOMPARE(lab.reasons(lab.versions().restore(lab.caller(), id)),
                 {QStringLiteral("version.notDeleted")});
    }

    void withoutABinItIsGone()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        QVERIFY(lab.versions().remove(lab.caller(), version.id()).has_value());
        for (const QStringList &reasons :
             {lab.reasons(lab.versions().version(version.id())),
              lab.reasons(lab.versions().restore(lab.caller(), version.id())),
              lab.reasons(lab.versions().remove(lab.caller(), version.id()))})
            QCOMPARE(reasons, {QStringLiteral("resource.notFound")});
    }

    void aBinIsEmptiedByHandAndByTime()
    {
        VersionFixture lab;
        turnOn(lab, 3);
        const ImageVersion first = published(lab, QStringLiteral("1.0.0"));
        const ImageVersion second = published(lab, QStringLiteral("2.0.0"));
        const ImageVersion third = published(lab, QStringLiteral("3.0.0"));
        QVERIFY(lab.versions().remove(lab.caller(), first.id(), true).has_value());
        QCOMPARE(lab.reasons(lab.versions().version(first.id())),
                 {QStringLiteral("resource.notFound")});
        QVERIFY(lab.versions().remove(lab.caller(), second.id()).has_value());
        lab.clock().advance(std::chrono::hours(48));
        QVERIFY(lab.versions().remove(lab.caller(), third.id()).has_value());
        QCOMPARE(lab.versions().purgeExpired(lab.caller()).value(), 0);
        lab.clock().advance(std::chrono::hours(24));
        Change question(lab.caller());
        question.validateOnly = true;
        QCOMPARE(lab.versions().purgeExpired(question).value(), 1);
        QVERIFY(lab.versions().version(second.id()).has_value());
        QCOMPARE(lab.versions().purgeExpired(lab.caller()).value(), 1);
        QVERIFY(!lab.versions().version(second.id()).has_value());
        QCOMPARE(lab.versions().deletedVersions(lab.gallery().id())->size(), std::size_t(1));
        // By hand, before its time.
        QVERIFY(lab.versions().remove(lab.caller(), third.id(), true).has_value());
        QVERIFY(lab.versions().deletedVersions(lab.gallery().id())->empty());
        QVERIFY(QDir(lab.path(VersionFixture::west()) + QStringLiteral("/replica-1/manifests"))
                    .entryList(QDir::Files)
                    .isEmpty());
    }

    void aProtectedVersionStaysUntilItsEnd_data()
    {
        QTest::addColumn<bool>("hasBin");
        QTest::newRow("with a bin") << true;
        QTest::newRow("without") << false;
    }
    void aProtectedVersionStaysUntilItsEnd()
    {
        QFETCH(bool, hasBin);
        VersionFixture lab;
        if (hasBin)
            turnOn(lab, 7);
        ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        version.safetyProfile.blockDeletionBeforeEndOfLife = true;
        version.publishingProfile.endOfLifeDate = lab.inDays(10);
        QVERIFY(lab.versions().update(lab.caller(), version).has_value());
        for (const bool permanently : {false, true}) {
            const auto refused = lab.versions().remove(lab.caller(), version.id(), permanently);
            QCOMPARE(lab.reasons(refused), {QStringLiteral("version.delete.beforeEndOfLife")});
            QCOMPARE(refused.error().arguments,
                     (QStringList{version.id().toString(),
                                  lab.inDays(10).date().toString(Qt::ISODate)}));
        }
        lab.clock().advance(std::chrono::hours(240));
        QVERIFY(lab.versions().remove(lab.caller(), version.id()).has_value());
        QCOMPARE(lab.versions().version(version.id()).has_value(), hasBin);
    }

    void aRegionOutOfReachKeepsTheVersion()
    {
        VersionFixture lab;
        const ImageVersion version =
            lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource(),
                                    {VersionFixture::west(), VersionFixture::east()}));
        const QString away = lab.path(QStringLiteral("away"));
        QVERIFY(QDir().rename(lab.path(VersionFixture::east()), away));
        const auto refused = lab.versions().remove(lab.caller(), version.id());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("version.delete.regionUnreachable"));
        QCOMPARE(refused.error().nested.size(), std::size_t(1));
        // Nothing has begun: it is whole and usable.
        QCOMPARE(toString(lab.need(lab.versions().version(version.id())).provisioningState),
                 toString(ProvisioningState::Succeeded));
        QVERIFY(!QDir(lab.path(VersionFixture::west()) + QStringLiteral("/replica-1/manifests"))
                     .entryList(QDir::Files)
                     .isEmpty());
        QVERIFY(QDir().rename(away, lab.path(VersionFixture::east())));
        QVERIFY(lab.versions().remove(lab.caller(), version.id()).has_value());
    }

    void anInterruptedRemovalOnlyGoesOn()
    {
        VersionFixture lab;
        turnOn(lab, 7);
        ImageVersion version = published(lab, QStringLiteral("1.0.0"));
        version.provisioningState = ProvisioningState::Deleting;
        lab.write([&](Transaction &change) { return updateVersion(change, version); });
        QCOMPARE(lab.reasons(lab.versions().update(lab.caller(), version)),
                 {QStringLiteral("version.beingDeleted")});
        QCOMPARE(lab.reasons(lab.versions().check(
                     lab.request(QStringLiteral("3.0.0"), {version.id(), {}}))),
                 {QStringLiteral("version.source.notFound")});
        QVERIFY(lab.versions().remove(lab.caller(), version.id()).has_value());
        QVERIFY(!lab.versions().version(version.id()).has_value());
    }

private:
    static void turnOn(VersionFixture &lab, int days)
    {
        Gallery gallery = lab.need(lab->galleries().gallery(lab.gallery().id()));
        gallery.softDeletePolicy = {true, days};
        lab.need(lab->galleries().updateGallery(lab.caller(), gallery));
    }
    static ImageVersion published(VersionFixture &lab, const QString &number)
    {
        return lab.publish(lab.request(number, lab.fileSource()));
    }
};

QTEST_GUILESS_MAIN(TestRecycleBin)
#include "tst_recyclebin.moc"
