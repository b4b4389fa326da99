// What a plan tells of a publication or an update, and that it changes nothing.
#include "core/catalog/versionrows.h"
#include "core/service/version/plan.h"
#include "tests/support/versionfixture.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

TargetRegion target(const QString &name, int count)
{
    TargetRegion target;
    target.name = name;
    target.regionalReplicaCount = count;
    return target;
}

RegionPlan planOf(const ReplicationPlan &plan, const QString &region)
{
    const auto found = std::ranges::find(plan.regions, region, &RegionPlan::region);
    return found == plan.regions.end() ? RegionPlan() : *found;
}

LatestChange latestIn(const ReplicationPlan &plan, const QString &region)
{
    const auto found = std::ranges::find(plan.latest, region, &LatestChange::region);
    return found == plan.latest.end() ? LatestChange() : *found;
}

}  // namespace

class TestVersionPlan : public QObject {
    Q_OBJECT

private:
    static ImageVersion published(VersionFixture &lab, const QStringList &regions)
    {
        return lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource(), regions));
    }
    static QStringList jobsOf(VersionFixture &lab)
    {
        QStringList list;
        for (const JobReport &job : lab.need(lab->replication().jobs()))
            list << job.uid.toString();
        return list;
    }

private Q_SLOTS:
    void anUpdateIsToldRegionByRegion()
    {
        VersionFixture lab;
        lab.need(lab->regions().create(lab.caller(), QStringLiteral("ukwest"),
                                       lab.path(QStringLiteral("ukwest"))));
        const ImageVersion version = published(lab, {lab.west(), lab.east()});
        ImageVersion wanted = version;
        wanted.publishingProfile.targetRegions = {target(lab.west(), 2),
                                                  target(QStringLiteral("ukwest"), 1)};
        const auto jobs = jobsOf(lab);
        const ReplicationPlan plan = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        QVERIFY(!plan.isNew);
        QCOMPARE(plan.version.toString(), version.id().toString());
        QCOMPARE(plan.copiedFrom, lab.west());
        QCOMPARE(plan.regions.size(), std::size_t{3});
        const RegionPlan west = planOf(plan, lab.west());
        QCOMPARE(west.kind, RegionPlan::Kind::Changed);
        QCOMPARE(west.replicasBefore, 1);
        QCOMPARE(west.replicasAfter, 2);
        QCOMPARE(west.copies, 1);
        const RegionPlan uk = planOf(plan, QStringLiteral("ukwest"));
        QCOMPARE(uk.kind, RegionPlan::Kind::Added);
        QCOMPARE(uk.copies, 1);
        QVERIFY(uk.isExact);
        QVERIFY(uk.blocksToWrite > 0);
        QCOMPARE(uk.bytesToCopy, version.occupiedBytes);
        QCOMPARE(uk.bytesToWrite, version.occupiedBytes);
        const RegionPlan east = planOf(plan, lab.east());
        QCOMPARE(east.kind, RegionPlan::Kind::Removed);
        QCOMPARE(east.replicasAfter, 0);
        QVERIFY(east.bytesFreed >= version.occupiedBytes);
        QCOMPARE(plan.losses(), {lab.east()});
        QCOMPARE(plan.regionsLost(), 1);
        QCOMPARE(plan.copies(), 2);
        // Nothing was done.
        QCOMPARE(lab.need(lab.versions().version(version.id())).etag(), version.etag());
        QCOMPARE(jobsOf(lab), jobs);
    }

    void whatAPlanSaysIsWhatTheUpdateDoes()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west()});
        wanted.publishingProfile.targetRegions = {target(lab.west(), 1), target(lab.east(), 2)};
        const ReplicationPlan plan = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        const Publication done = lab.need(lab.versions().update(lab.caller(), wanted));
        lab.run(done.job);
        const RegionPlan east = planOf(plan, lab.east());
        QCOMPARE(east.copies, 2);
        std::uint64_t stored = 0;
        lab.write([&](Transaction &view) -> Result<> {
            for (const Replica &replica : lab.need(replicas(view, done.version.uid)))
                stored += replica.number > 0 && replica.storedBytes > 0 ? 1 : 0;
            return {};
        });
        QCOMPARE(stored, std::uint64_t{3});
        const ReplicationPlan after = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        QVERIFY(!after.changesReplicas());
        QCOMPARE(after.copies(), 0);
        QVERIFY(after.latest.empty());
    }

    void blocksThatARegionHasAreCountedOut()
    {
        VersionFixture lab;
        published(lab, {lab.west(), lab.east()});
        const ImageVersion second = lab.publish(
            lab.request(QStringLiteral("2.0.0"), lab.fileSource(QStringLiteral("same.raw"), 1)));
        ImageVersion wanted = second;
        wanted.publishingProfile.targetRegions = {target(lab.west(), 1), target(lab.east(), 1)};
        const RegionPlan same =
            planOf(lab.need(lab.versions().planUpdate(lab.caller(), wanted)), lab.east());
        QVERIFY(same.isExact);
        QCOMPARE(same.bytesToWrite, std::uint64_t{0});
        QCOMPARE(same.bytesToCopy, second.occupiedBytes);
        // A second replica has a root of its own.
        wanted.publishingProfile.targetRegions[1].regionalReplicaCount = 2;
        const RegionPlan both =
            planOf(lab.need(lab.versions().planUpdate(lab.caller(), wanted)), lab.east());
        QCOMPARE(both.bytesToWrite, second.occupiedBytes);
    }

    void aRegionThatIsAwayIsSaidToBe()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west()});
        QDir(lab.path(lab.east())).removeRecursively();
        wanted.publishingProfile.targetRegions.push_back(target(lab.east(), 1));
        const RegionPlan east =
            planOf(lab.need(lab.versions().planUpdate(lab.caller(), wanted)), lab.east());
        QVERIFY(east.fault.has_value());
        QCOMPARE(east.fault->reason, QStringLiteral("region.unreachable"));
        QVERIFY(!east.isExact);
        QCOMPARE(east.bytesToWrite, wanted.occupiedBytes);
    }

    void aPublicationIsToldBeforeItIsMade()
    {
        VersionFixture lab;
        published(lab, {lab.west(), lab.east()});
        const PublishRequest request =
            lab.request(QStringLiteral("2.0.0"), lab.fileSource(QStringLiteral("new.raw"), 2));
        const ReplicationPlan plan =
            lab.need(lab.versions().planPublication(lab.caller(), request));
        QVERIFY(plan.isNew);
        QVERIFY(plan.copiedFrom.isEmpty());
        QCOMPARE(plan.copies(), 1);
        QVERIFY(!plan.isExact());
        QVERIFY(plan.bytesToWrite() > 0);
        QVERIFY(plan.losses().isEmpty());
        // It becomes the latest where it goes, and stays what it was elsewhere.
        QCOMPARE(latestIn(plan, {}).before, VersionNumber::parse(u"1.0.0").value());
        QCOMPARE(latestIn(plan, {}).after, VersionNumber::parse(u"2.0.0").value());
        QCOMPARE(latestIn(plan, lab.west()).after, VersionNumber::parse(u"2.0.0").value());
        QVERIFY(!latestIn(plan, lab.east()).before);
        QCOMPARE(lab.reasons(lab.versions().version(lab.definition().id().child(
                     QStringLiteral("versions"), QStringLiteral("2.0.0")))),
                 {QStringLiteral("resource.notFound")});
        PublishRequest again = request;
        again.version.number = {1, 0, 0};
        again.version.source = lab.fileSource();
        again.version.publishingProfile.targetRegions = {target(lab.west(), 1),
                                                         target(lab.east(), 1)};
        QVERIFY(!lab.need(lab.versions().planPublication(lab.caller(), again)).changesReplicas());
        again.version.source = lab.fileSource(QStringLiteral("other.raw"), 3);
        QCOMPARE(lab.reasons(lab.versions().planPublication(lab.caller(), again)),
                 {QStringLiteral("version.exists")});
    }

    void theLatestOfARegionThatGoesIsNamed()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west(), lab.east()});
        wanted.publishingProfile.targetRegions.pop_back();
        const ReplicationPlan plan = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        QCOMPARE(plan.latest.size(), std::size_t{1});
        const LatestChange east = latestIn(plan, lab.east());
        QCOMPARE(east.before, wanted.number);
        QVERIFY(!east.after);
        wanted.publishingProfile.excludeFromLatest = true;
        QCOMPARE(lab.need(lab.versions().planUpdate(lab.caller(), wanted)).latest.size(),
                 std::size_t{3});
    }

    void timeIsToldOnlyWhereItWasMeasured()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west(), lab.east()});
        wanted.publishingProfile.targetRegions[1].regionalReplicaCount = 2;
        QVERIFY(!lab.need(lab.versions().planUpdate(lab.caller(), wanted)).estimate());
        // A job that takes ten seconds for two replicas in the east alone, and one in the west.
        PublishRequest slow =
            lab.request(QStringLiteral("2.0.0"), lab.fileSource(QStringLiteral("two.raw"), 2));
        slow.version.publishingProfile.targetRegions.push_back(target(lab.east(), 2));
        const Publication made = lab.need(lab.versions().publish(lab.caller(), slow));
        lab.clock().advance(std::chrono::seconds(10));
        lab.run(made.job);
        const ReplicationPlan plan = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        QVERIFY(plan.estimate().has_value());
        // One replica where ten seconds made two.
        QCOMPARE(plan.estimate()->count(), 5);
        QVERIFY(!planOf(plan, lab.west()).estimate);
    }

    void aLossNeedsAgreement()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west(), lab.east()});
        wanted.publishingProfile.targetRegions = {target(lab.west(), 1)};
        ReplicationPlan plan =
            lab.need(lab.versions().planUpdate(lab.caller(), wanted, PlanDepth::Catalogue));
        const auto refused = requireAccepted(plan, false);
        QCOMPARE(lab.reasons(refused), {QStringLiteral("version.regions.removalNotConfirmed")});
        QCOMPARE(refused.error().arguments.value(1), lab.east());
        QVERIFY(requireAccepted(plan, true).has_value());
        wanted = lab.need(lab.versions().version(wanted.id()));
        wanted.tags.insert(QStringLiteral("a"), QStringLiteral("b"));
        plan = lab.need(lab.versions().planUpdate(lab.caller(), wanted));
        QVERIFY(requireAccepted(plan, false).has_value());
    }

    void aRequestThatIsWrongHasNoPlan()
    {
        VersionFixture lab;
        ImageVersion wanted = published(lab, {lab.west()});
        wanted.publishingProfile.targetRegions = {target(lab.east(), 99)};
        const QStringList reasons = lab.reasons(lab.versions().planUpdate(lab.caller(), wanted));
        QVERIFY(reasons.contains(QStringLiteral("version.targetRegions.sourceMissing")));
        QVERIFY(reasons.contains(QStringLiteral("version.replicaCount.range")));
    }
};

QTEST_GUILESS_MAIN(TestVersionPlan)
#include "tst_versionplan.moc"
