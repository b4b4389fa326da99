#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/rules.h"
#include "tests/support/shelf.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace vitrine;
using vitrine::test::Shelf;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");

QString numberOf(const std::optional<ImageVersion> &version)
{
    return version ? version->number.toString() : QString();
}

ImageVersion succeeded(const Shelf &s, VersionNumber number)
{
    ImageVersion version = s.newVersion(number);
    version.provisioningState = ProvisioningState::Succeeded;
    return version;
}

Uid addRegion(Shelf &s, const QString &name)
{
    const Region region{Uid::random(), name, {}, u'/' + name, {}};
    if (!insertRegion(s.t(), region))
        qFatal("the region cannot be made");
    return region.uid;
}

}  // namespace

class TestVersionRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latestIsTheGreatestByNumberThatMayBe()
    {
        Shelf s;
        const QDateTime now = s.catalog().clock().now();
        const Uid west = addRegion(s, kWest);
        addRegion(s, kEast);
        const auto latest = [&](const QString &region = {}) {
            return numberOf(*latestVersionRow(s.t(), s.definition.uid, region, now));
        };
        QCOMPARE(latest(), QString());

        const ImageVersion nine = succeeded(s, {1, 0, 9});
        QVERIFY(s.add(nine));
        QVERIFY(putReplica(s.t(), {nine.uid, west, 0, 1, Digest::of({}), 1, {}}));
        QVERIFY(s.add(succeeded(s, {1, 0, 10})));
        QCOMPARE(latest(), QStringLiteral("1.0.10"));
        // Only what has a replica in the region is there.
        QCOMPARE(latest(kWest), QStringLiteral("1.0.9"));
        QCOMPARE(latest(kEast), QString());
        QCOMPARE(latest(QStringLiteral("nowhere")), QString());

        ImageVersion version = succeeded(s, {2, 0, 0});
        version.provisioningState = ProvisioningState::Failed;
        QVERIFY(s.add(version));
        version = succeeded(s, {3, 0, 0});
        version.publishingProfile.endOfLifeDate = now;
        QVERIFY(s.add(version));
        version = succeeded(s, {4, 0, 0});
        version.publishingProfile.excludeFromLatest = true;
        QVERIFY(s.add(version));
        version = succeeded(s, {5, 0, 0});
        version.softDeletedAt = now;
        QVERIFY(s.add(version));
        QCOMPARE(latest(), QStringLiteral("1.0.10"));
        version = succeeded(s, {6, 0, 0});
        version.publishingProfile.endOfLifeDate = now.addMSecs(1);
        QVERIFY(s.add(version));
        QCOMPARE(latest(), QStringLiteral("6.0.0"));
    }

    void whatARegionSaysOfLatestBeatsTheProfile()
    {
        Shelf s;
        const QDateTime now = s.catalog().clock().now();
        const Uid west = addRegion(s, kWest);
        ImageVersion version = succeeded(s, {1, 0, 0});
        version.publishingProfile.excludeFromLatest = true;
        version.publishingProfile.targetRegions[0].excludeFromLatest = false;
        QVERIFY(s.add(version));
        QVERIFY(putReplica(s.t(), {version.uid, west, 0, 1, Digest::of({}), 1, {}}));
        QVERIFY(!*latestVersionRow(s.t(), s.definition.uid, {}, now));
        QVERIFY(*latestVersionRow(s.t(), s.definition.uid, kWest, now));
        version.publishingProfile.excludeFromLatest = false;
        version.publishingProfile.targetRegions[0].excludeFromLatest = true;
        QVERIFY(updateVersion(s.t(), version));
        QVERIFY(*latestVersionRow(s.t(), s.definition.uid, {}, now));
        QVERIFY(!*latestVersionRow(s.t(), s.definition.uid, kWest, now));
    }

    // The rule and the query that stands for it at scale are two: they must agree.
    void theQueryAgreesWithTheRule()
    {
        QRandomGenerator random(20'261'121);
        for (int round = 0; round < 40; ++round) {
            Shelf s;
            const QDateTime now = s.catalog().clock().now();
            const Uid west = addRegion(s, kWest);
            std::set<Uid> inWest;
            std::vector<ImageVersion> all;
            for (int i = 0; i < 12; ++i) {
                ImageVersion version = s.newVersion({random.bounded(2), random.bounded(2), i});
                version.provisioningState = random.bounded(4) == 0 ? ProvisioningState::Creating
                                                                   : ProvisioningState::Succeeded;
                PublishingProfile &profile = version.publishingProfile;
                profile.excludeFromLatest = random.bounded(2) == 0;
                if (random.bounded(2) == 0)
                    profile.targetRegions[0].excludeFromLatest = random.bounded(2) == 0;
                if (random.bounded(3) == 0)
                    profile.endOfLifeDate = now.addDays(random.bounded(3) - 1);
                QVERIFY(s.add(version));
                if (random.bounded(2) == 0) {
                    QVERIFY(putReplica(s.t(), {version.uid, west, 0, 1, Digest::of({}), 1, {}}));
                    inWest.insert(version.uid);
                }
                all.push_back(version);
            }
            for (const QString &region : {QString(), kWest}) {
                const ImageVersion *wanted =
                    latestVersion(all, region, now, [&inWest](const ImageVersion &version) {
                        return inWest.contains(version.uid);
                    });
                const auto found = latestVersionRow(s.t(), s.definition.uid, region, now);
                QVERIFY(found);
                QCOMPARE(numberOf(*found), wanted ? wanted->number.toString() : QString());
            }
            const auto summaries = versionSummaries(s.t(), {s.definition.uid}, now);
            QVERIFY(summaries);
            QCOMPARE(summaries->front().count, 12);
            const auto anywhere = latestVersionRow(s.t(), s.definition.uid, {}, now);
            QCOMPARE(summaries->front().latest.has_value(), anywhere->has_value());
            if (*anywhere)
                QVERIFY(*summaries->front().latest == (*anywhere)->number);
        }
    }

    void theRecycleBinIsNoPartOfPagesAndCounts()
    {
        Shelf s;
        const QDateTime now = s.catalog().clock().now();
        std::vector<ImageVersion> versions;
        for (int i = 0; i < 5; ++i) {
            versions.push_back(succeeded(s, {1, 0, i}));
            QVERIFY(s.add(versions.back()));
        }
        versions[3].softDeletedAt = now.addSecs(-10);
        versions[1].softDeletedAt = now;
        QVERIFY(updateVersion(s.t(), versions[3]));
        QVERIFY(updateVersion(s.t(), versions[1]));

        QCOMPARE(*versionCount(s.t(), s.definition.uid), 3);
        const auto page = versionPage(s.t(), s.definition.uid, {}, 10);
        QCOMPARE(page->size(), std::size_t{3});
        QCOMPARE(page->at(1).number.toString(), QStringLiteral("1.0.2"));
        for (const auto &bin :
             {deletedVersions(s.t(), s.gallery.uid), deletedVersions(s.t(), Uid()),
              deletedVersionsOf(s.t(), s.definition.uid)}) {
            QVERIFY(bin);
            QCOMPARE(bin->size(), std::size_t{2});
            QCOMPARE(bin->front().number.toString(), QStringLiteral("1.0.3"));
            QCOMPARE(bin->back().softDeletedAt, now);
        }
        QVERIFY(deletedVersions(s.t(), Uid::random())->empty());
        QVERIFY(deletedVersionsOf(s.t(), Uid::random())->empty());
        const auto found = findVersion(s.t(), versions[1].id());
        QVERIFY(found && *found && (*found)->isSoftDeleted());
        // Its number stays taken: it can be restored.
        QCOMPARE(s.add(succeeded(s, {1, 0, 1})).error().reason,
                 QStringLiteral("catalog.duplicate"));

        versions[1].softDeletedAt = {};
        QVERIFY(updateVersion(s.t(), versions[1]));
        QCOMPARE(*versionCount(s.t(), s.definition.uid), 4);
    }

    void whatPeopleAndReplicationWriteDoesNotMix()
    {
        Shelf s;
        ImageVersion job = s.newVersion({1, 0, 0});
        job.dataDisks = {{0, {}, HostCaching::None, 0}, {5, {}, HostCaching::ReadOnly, 0}};
        QVERIFY(s.add(job));
        ImageVersion person = job;

        person.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        person.publishingProfile.replicaCount = 3;
        person.revision = 7;
        QVERIFY(updateVersion(s.t(), person));
        job.osDiskSizeBytes = 10;
        job.occupiedBytes = 5;
        job.contentDigest = Digest::of({});
        job.dataDisks[1].sizeBytes = 42;
        job.provisioningState = ProvisioningState::Succeeded;
        QVERIFY(recordVersionContent(s.t(), job));
        person.publishingProfile.replicaCount = 4;
        person.provisioningState = ProvisioningState::Succeeded;
        QVERIFY(updateVersion(s.t(), person));

        const auto found = findVersion(s.t(), job.uid);
        QVERIFY(found && *found);
        QCOMPARE((*found)->tags, person.tags);
        QCOMPARE((*found)->publishingProfile.replicaCount, 4);
        QCOMPARE((*found)->revision, 7);
        QCOMPARE((*found)->osDiskSizeBytes, std::uint64_t{10});
        QVERIFY((*found)->contentDigest == job.contentDigest);
        QVERIFY((*found)->dataDisks == job.dataDisks);
    }

    void limitsAreCountedPerSubscriptionAndRegion()
    {
        Shelf s;
        const QString &subscription = s.gallery.subscriptionId;
        ImageVersion version = s.newVersion({1, 0, 0});
        QVERIFY(s.add(version));
        version = s.newVersion({1, 0, 1});
        version.softDeletedAt = s.catalog().clock().now();
        QVERIFY(s.add(version));
        version = s.newVersion({1, 0, 2});
        version.location = kEast;
        QVERIFY(s.add(version));
        QCOMPARE(*galleryCountIn(s.t(), subscription.toUpper(), kWest), 1);
        QCOMPARE(*definitionCountIn(s.t(), subscription, kWest), 1);
        QCOMPARE(*versionCountIn(s.t(), subscription, kWest), 2);
        QCOMPARE(*versionCountIn(s.t(), subscription, kEast), 1);
        for (const auto &count : {galleryCountIn(s.t(), subscription, kEast),
                                  definitionCountIn(s.t(), subscription, kEast),
                                  versionCountIn(s.t(), QStringLiteral("other"), kWest)})
            QCOMPARE(*count, 0);
    }
};

QTEST_GUILESS_MAIN(TestVersionRows)
#include "tst_versionrows.moc"
