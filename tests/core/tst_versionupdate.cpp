// What may change of a version, and what its replicas do then.
#include "core/catalog/jobrows.h"
#include "core/catalog/query.h"
#include "core/catalog/versionrows.h"
#include "core/replication/versiondisks.h"
#include "tests/support/versionfixture.h"

#include <QDirIterator>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QStringList manifestsIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (file.contains(QStringLiteral("/manifests/")))
            files << file;
    }
    return files;
}

QStringList packsIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (file.contains(QStringLiteral("/packs/")))
            files << file;
    }
    return files;
}

TargetRegion target(const QString &name, int count)
{
    TargetRegion target;
    target.name = name;
    target.regionalReplicaCount = count;
    return target;
}

}  // namespace

class TestVersionUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayChangeChanges()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        const QString before = wanted.etag();
        wanted.publishingProfile.excludeFromLatest = true;
        wanted.publishingProfile.endOfLifeDate = lab.inDays(30);
        wanted.safetyProfile.blockDeletionBeforeEndOfLife = true;
        wanted.tags.insert(QStringLiteral("env"), QStringLiteral("test"));
        const auto updated = lab.versions().update(lab.caller(), wanted);
        QVERIFY2(updated.has_value(), updated ? "" : faultJson(updated.error()).constData());
        QVERIFY(updated->job.isNull());
        const ImageVersion there = lab.need(lab.versions().version(wanted.id()));
        QVERIFY(there.publishingProfile.excludeFromLatest);
        QCOMPARE(there.publishingProfile.endOfLifeDate, lab.inDays(30));
        QVERIFY(there.safetyProfile.blockDeletionBeforeEndOfLife);
        QCOMPARE(there.tags, wanted.tags);
        QCOMPARE(toString(there.provisioningState), toString(ProvisioningState::Succeeded));
        QVERIFY(there.etag() != before);
        QCOMPARE(there.etag(), updated->version.etag());
        // The same again is no change.
        QCOMPARE(lab.need(lab.versions().update(lab.caller(), there)).version.etag(), there.etag());
    }

    void whatMayNotChangeStays()
    {
        VersionFixture lab;
        const ImageVersion version = published(lab);
        ImageVersion wanted = version;
        wanted.source = lab.fileSource(QStringLiteral("other.raw"), 9);
        wanted.location = VersionFixture::east();
        DataDiskImage disk;
        disk.source = lab.fileSource(QStringLiteral("data.raw"), 3);
        wanted.dataDisks.push_back(disk);
        const auto refused = lab.versions().update(lab.caller(), wanted);
        for (const char *reason :
             {"property.change.notAllowed", "resource.otherLocation", "version.dataDisks.changed"})
            QVERIFY2(lab.reasons(refused).contains(QLatin1String(reason)), reason);
        QCOMPARE(lab.need(lab.versions().version(version.id())).etag(), version.etag());
        // What is left out is unchanged.
        wanted.source = {};
        wanted.location.clear();
        wanted.dataDisks.clear();
        wanted.publishingProfile.targetRegions.clear();
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
    }

    void problemsComeTogether()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        wanted.publishingProfile.targetRegions = {target(VersionFixture::east(), 99),
                                                  target(QStringLiteral("atlantis"), 1)};
        wanted.publishingProfile.endOfLifeDate = lab.inDays(-1);
        const QStringList reasons = lab.reasons(lab.versions().update(lab.caller(), wanted));
        for (const char *reason :
             {"version.targetRegions.sourceMissing", "version.replicaCount.range",
              "version.region.unknown", "property.endOfLifeDate.past"})
            QVERIFY2(reasons.contains(QLatin1String(reason)), reason);
    }

    void anotherStateIsAConflict()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        Change change(lab.caller());
        change.ifMatch = wanted.etag();
        wanted.tags.insert(QStringLiteral("a"), QStringLiteral("1"));
        QVERIFY(lab.versions().update(change, wanted).has_value());
        wanted.tags.insert(QStringLiteral("a"), QStringLiteral("2"));
        const auto refused = lab.versions().update(change, wanted);
        QCOMPARE(lab.reasons(refused), {QStringLiteral("resource.changed")});
        QCOMPARE(refused.error().arguments.value(1), QStringLiteral("tags"));
        QCOMPARE(lab.reasons(lab.versions().remove(change, wanted.id())),
                 {QStringLiteral("resource.changed")});
        ImageVersion other = wanted;
        other.number = {7, 0, 0};
        QCOMPARE(lab.reasons(lab.versions().update(lab.caller(), other)),
                 {QStringLiteral("resource.notFound")});
    }

    void anEndThatIsOverMayStay()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        wanted.publishingProfile.endOfLifeDate = lab.inDays(1);
        wanted = lab.need(lab.versions().update(lab.caller(), wanted)).version;
        lab.clock().advance(std::chrono::hours(48));
        wanted.tags.insert(QStringLiteral("late"), QString());
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
    }

    void regionsAreAddedAndRemoved()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        wanted.publishingProfile.targetRegions = {target(VersionFixture::west(), 2),
                                                  target(QStringLiteral("East US"), 1)};
        const auto more = lab.versions().update(lab.caller(), wanted);
        QVERIFY2(more.has_value(), more ? "" : faultJson(more.error()).constData());
        QVERIFY(!more->job.isNull());
        QCOMPARE(toString(more->version.provisioningState), toString(ProvisioningState::Updating));
        // The source is not needed any more: a replica feeds the others.
        QVERIFY(QFile::remove(lab.path(QStringLiteral("disk.raw"))));
        lab.run(more->job);
        QCOMPARE(manifestsIn(lab.path(VersionFixture::west())).size(), 2);
        QCOMPARE(manifestsIn(lab.path(VersionFixture::east())).size(), 1);
        const ImageVersion complete = lab.need(lab.versions().version(wanted.id()));
        QCOMPARE(toString(complete.provisioningState), toString(ProvisioningState::Succeeded));
        QCOMPARE(complete.etag(), more->version.etag());
        QCOMPARE(complete.publishingProfile.targetRegions.size(), std::size_t(2));

        wanted = complete;
        wanted.publishingProfile.targetRegions = {target(VersionFixture::west(), 1)};
        const auto fewer = lab.versions().update(lab.caller(), wanted);
        QVERIFY(fewer.has_value());
        QVERIFY(fewer->job.isNull());
        QCOMPARE(toString(fewer->version.provisioningState),
                 toString(ProvisioningState::Succeeded));
        QCOMPARE(manifestsIn(lab.path(VersionFixture::west())).size(), 1);
        QVERIFY(manifestsIn(lab.path(VersionFixture::east())).isEmpty());
        QVERIFY(packsIn(lab.path(VersionFixture::east())).isEmpty());
        QCOMPARE(lab.need(placedReplicas(lab->catalog(), complete.uid)).size(), std::size_t(1));
        const auto status = lab.versions().replicationStatus(fewer->version);
        QCOMPARE(status->summary.size(), std::size_t(1));
        QCOMPARE(toString(status->aggregatedState),
                 toString(AggregatedReplicationState::Completed));
    }

    void zonesCountTogether()
    {
        VersionFixture lab;
        const QString north = QStringLiteral("northeurope");
        QStringList zones;
        for (const char *zone : {"z1", "z2", "z3"})
            zones << lab.path(QString::fromLatin1(zone));
        lab.need(lab->regions().create(lab.caller(), north, lab.path(north), zones));
        ImageVersion wanted = published(lab);
        TargetRegion redundant = target(north, 2);
        redundant.storageAccountType = StorageAccountType::StandardZrs;
        wanted.publishingProfile.targetRegions.push_back(redundant);
        const auto more = lab.versions().update(lab.caller(), wanted);
        QVERIFY2(more.has_value(), more ? "" : faultJson(more.error()).constData());
        lab.run(more->job);
        auto status = lab.need(lab.versions().replicationStatus(more->version));
        QCOMPARE(status.summary.back().replicasCommitted, 2);
        QCOMPARE(toString(status.aggregatedState), toString(AggregatedReplicationState::Completed));
        for (const QString &zone : zones)
            QCOMPARE(manifestsIn(zone).size(), 2);
        // A zone that lost one has only one of the two complete.
        const Uid region = lab.need(lab->regions().region(north)).uid;
        const Uid version = more->version.uid;
        lab.write([&](Transaction &change) -> Result<> {
            Query query = change.query("DELETE FROM replicas WHERE version_uid = ? AND "
                                       "region_uid = ? AND number = 2 AND zone = 3");
            return query.bind(version).bind(region).run();
        });
        status = lab.need(lab.versions().replicationStatus(more->version));
        QCOMPARE(status.summary.back().replicasCommitted, 1);
        // One replica less is one less in every zone, also where the catalogue knew of none.
        wanted = lab.need(lab.versions().version(wanted.id()));
        wanted.publishingProfile.targetRegions.back().regionalReplicaCount = 1;
        lab.need(lab.versions().update(lab.caller(), wanted));
        for (const QString &zone : zones)
            QCOMPARE(manifestsIn(zone).size(), 1);
        lab.need(lab.versions().remove(lab.caller(), wanted.id()));
        for (const QString &zone : zones)
            QVERIFY(packsIn(zone).isEmpty());
    }

    void theSourceRegionStays()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab);
        wanted.publishingProfile.targetRegions = {target(VersionFixture::east(), 1)};
        QCOMPARE(lab.reasons(lab.versions().update(lab.caller(), wanted)),
                 {QStringLiteral("version.targetRegions.sourceMissing")});
    }

    void regionsMayBeKeptFromRemoval()
    {
        VersionFixture lab;
        PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource(),
                                             {VersionFixture::west(), VersionFixture::east()});
        request.version.publishingProfile.replicaCount = 2;
        request.version.safetyProfile.allowDeletionOfReplicatedLocations = false;
        ImageVersion wanted = lab.publish(request);
        wanted.publishingProfile.replicaCount = 1;
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
        wanted.publishingProfile.targetRegions.pop_back();
        const auto refused = lab.versions().update(lab.caller(), wanted);
        QCOMPARE(lab.reasons(refused), {QStringLiteral("version.regions.removalBlocked")});
        QCOMPARE(refused.error().arguments.value(1), VersionFixture::east());
        QCOMPARE(manifestsIn(lab.path(VersionFixture::east())).size(), 1);
        wanted.safetyProfile.allowDeletionOfReplicatedLocations = true;
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
        QVERIFY(manifestsIn(lab.path(VersionFixture::east())).isEmpty());
    }

    void regionsWaitForTheJobAndTagsDoNot()
    {
        VersionFixture lab;
        const auto made = lab.need(lab.versions().publish(
            lab.caller(), lab.request(QStringLiteral("1.0.0"), lab.fileSource())));
        ImageVersion wanted = made.version;
        wanted.tags.insert(QStringLiteral("env"), QStringLiteral("test"));
        wanted = lab.need(lab.versions().update(lab.caller(), wanted)).version;
        wanted.publishingProfile.targetRegions.push_back(target(VersionFixture::east(), 1));
        QCOMPARE(lab.reasons(lab.versions().update(lab.caller(), wanted)),
                 {QStringLiteral("version.busy")});
        // The job does not undo what was changed while it was there.
        lab.run(made.job);
        const ImageVersion there = lab.need(lab.versions().version(wanted.id()));
        QCOMPARE(there.tags.value(QStringLiteral("env")), QStringLiteral("test"));
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
    }

    void leftOversAreFoundLater()
    {
        VersionFixture lab;
        ImageVersion wanted =
            lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource(),
                                    {VersionFixture::west(), VersionFixture::east()}));
        const ImageVersion other = lab.publish(
            lab.request(QStringLiteral("2.0.0"), lab.fileSource(QStringLiteral("b.raw"), 4),
                        {VersionFixture::west(), VersionFixture::east()}));
        const QString away = lab.path(QStringLiteral("away"));
        QVERIFY(QDir().rename(lab.path(VersionFixture::east()), away));
        // The region is out of reach: it keeps what the catalogue has forgotten.
        wanted.publishingProfile.targetRegions.pop_back();
        QVERIFY(lab.versions().update(lab.caller(), wanted).has_value());
        QCOMPARE(lab.need(placedReplicas(lab->catalog(), wanted.uid)).size(), std::size_t(1));
        QVERIFY(QDir().rename(away, lab.path(VersionFixture::east())));
        QCOMPARE(manifestsIn(lab.path(VersionFixture::east())).size(), 2);
        // Whoever frees space there next takes it along.
        QVERIFY(lab.versions().remove(lab.caller(), other.id()).has_value());
        QVERIFY(manifestsIn(lab.path(VersionFixture::east())).isEmpty());
        QVERIFY(packsIn(lab.path(VersionFixture::east())).isEmpty());
        QCOMPARE(manifestsIn(lab.path(VersionFixture::west())).size(), 1);
    }

    void aQuestionLeavesNoTrace()
    {
        VersionFixture lab;
        const ImageVersion version =
            lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource(),
                                    {VersionFixture::west(), VersionFixture::east()}));
        ImageVersion wanted = version;
        wanted.publishingProfile.targetRegions = {target(VersionFixture::west(), 2)};
        Change question(lab.caller());
        question.validateOnly = true;
        const auto promised = lab.versions().update(question, wanted);
        QVERIFY(promised.has_value());
        QVERIFY(!promised->job.isNull());
        QVERIFY(lab.versions().remove(question, version.id()).has_value());
        const ImageVersion there = lab.need(lab.versions().version(version.id()));
        QCOMPARE(there.etag(), version.etag());
        QCOMPARE(there.publishingProfile.targetRegions.size(), std::size_t(2));
        QCOMPARE(toString(there.provisioningState), toString(ProvisioningState::Succeeded));
        QCOMPARE(manifestsIn(lab.path(VersionFixture::east())).size(), 1);
        QVERIFY(!lab->replication().job(promised->job));
        QCOMPARE(lab.need(placedReplicas(lab->catalog(), version.uid)).size(), std::size_t(2));
    }

private:
    static ImageVersion published(VersionFixture &lab)
    {
        return lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource()));
    }
};

QTEST_GUILESS_MAIN(TestVersionUpdate)
#include "tst_versionupdate.moc"
