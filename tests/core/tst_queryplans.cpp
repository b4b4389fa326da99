#include "core/catalog/accountrows.h"
#include "core/catalog/auditrows.h"
#include "core/catalog/encryptionrows.h"
#include "core/catalog/joblogrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/labrows.h"
#include "core/catalog/limitrows.h"
#include "core/catalog/machinerows.h"
#include "core/catalog/pricerows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/retentionrows.h"
#include "core/catalog/shallowrows.h"
#include "core/catalog/usagerows.h"
#include "tests/support/queryplans.h"
#include "tests/support/shelf.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::QueryPlans;
using vitrine::test::Shelf;

namespace {

const QString kText = QStringLiteral("text");
const QString kShort = QStringLiteral("t");

// Calls every row function that reads, in each of its forms.
void readEverything(Shelf &s)
{
    Transaction &t = s.t();
    const QDateTime now = s.catalog().clock().now();
    const Uid uid = s.definition.uid;
    const ResourceId id = s.definition.id();
    const QString &subscription = s.gallery.subscriptionId;
    QVERIFY(tenants(t) && subscriptions(t) && findSubscription(t, subscription) && policyRows(t));
    QVERIFY(encryptionSetPage(t, {}, {}, 5) && encryptionSetPage(t, kText, {}, 5));
    QVERIFY(storageAccountPage(t, {}, {}, 5) && findStorageAccountByName(t, kText));
    QVERIFY(findEncryptionSet(
        t, ResourceId::compute(subscription, kText, QStringLiteral("diskEncryptionSets"), kText)));
    QVERIFY(findEncryptionSet(t, uid) && versionEncryptedWith(t, uid));
    QVERIFY(findGroup(t, s.group.id()) && groupPage(t, {}, 5));
    QVERIFY(resourcesInGroup(t, s.group.id(), 5));
    QVERIFY(findGallery(t, s.gallery.id()) && findGalleryByName(t, subscription, kText));
    QVERIFY(galleryPage(t, {}, {}, 5) && galleryPage(t, kText, {}, 5) && galleryCount(t));
    QVERIFY(galleryCountIn(t, subscription, kText) && definitionCountIn(t, subscription, kText)
            && versionCountIn(t, subscription, kText));
    QVERIFY(findDefinition(t, id) && definitionPage(t, s.gallery.uid, {}, 5));
    QVERIFY(findDefinitionByIdentifier(t, s.gallery.uid, s.definition.identifier));
    QVERIFY(searchDefinitions(t, kText, 5) && searchDefinitions(t, kShort, 5));
    QVERIFY(searchGalleries(t, kText, 5) && searchGalleries(t, kShort, 5));
    QVERIFY(publishers(t, 5) && definitionCount(t, s.gallery.uid));
    QVERIFY(findVersion(t, uid) && versionPage(t, uid, {}, 5) && versionCount(t, uid));
    QVERIFY(findVersion(t, id.child(QStringLiteral("versions"), QStringLiteral("1.0.0"))));
    QVERIFY(latestVersionRow(t, uid, {}, now) && latestVersionRow(t, uid, kText, now));
    QVERIFY(versionSummaries(t, {uid}, now));
    QVERIFY(deletedVersions(t, {}) && deletedVersions(t, s.gallery.uid)
            && deletedVersionsOf(t, uid));
    QVERIFY(replicas(t, uid) && versionsInRegion(t, uid) && replicasInRegion(t, uid));
    QVERIFY(shallowVersionOn(t, id) && shallowVersionOn(t, StorageAccount()));
    QVERIFY(findRegion(t, kText) && regions(t));
    QVERIFY(findSourcesByName(t, kText, kText) && sourcePage(t, {}, {}, {}, 5));
    QVERIFY(
        findSource(t, ResourceId::compute(subscription, kText, QStringLiteral("disks"), kText)));
    QVERIFY(findJob(t, uid) && findJobOfVersion(t, uid) && recentJobs(t, 5) && openJobs(t));
    QVERIFY(jobLog(t, uid) && workLimits(t));
    LabAccount account;
    account.subscriptionId = subscription;
    account.resourceGroup = s.group.name;
    account.name = kText;
    QVERIFY(findLabAccount(t, account.id()) && labAccountPage(t, {}, {}, 5));
    QVERIFY(findLab(t, account.id().child(QStringLiteral("labs"), kText)) && findLab(t, uid));
    QVERIFY(labPage(t, uid, {}, 5) && labCount(t, uid) && labCountIn(t, kText));
    QVERIFY(labsInCreation(t) && labExports(t) && findLabExport(t, uid));
    QVERIFY(findBase(t, uid) && findBase(t, uid, uid) && machinesOnBase(t, uid)
            && basesInRegion(t, uid));
    QVERIFY(findMachine(t, uid) && instancesFrom(t, uid, 0, 5) && computeHost(t, uid));
    QVERIFY(findScaleSet(t, id) && scaleSetPage(t, {}, {}, 5) && scaleSetPage(t, kText, {}, 5));
    QVERIFY(auditPage(t, {}, 0, 5) && auditPage(t, kText, 0, 5) && auditState(t, kText, kText));
    QVERIFY(priceTable(t) && retentionRules(t, {}) && retentionRules(t, uid));
    QVERIFY(findRetentionRule(t, uid, kText) && locationsInUse(t, subscription));
    QVERIFY(largestOsDisk(t, subscription, kText) && largestDataDisk(t, subscription, kText));
    QVERIFY(mostReplicas(t, subscription, uid) && machinesMadeFrom(t, uid));
    QVERIFY(eachRemovedVersion(t, now, [](const RemovedVersion &) { }));
}

// Calls those that change and remove.
void changeEverything(Shelf &s)
{
    Transaction &t = s.t();
    ImageVersion version = s.newVersion({1, 0, 0});
    version.publishingProfile.replicationMode = ReplicationMode::Shallow;
    version.source = {s.definition.id(), {}};
    QVERIFY(s.add(version) && updateVersion(t, version) && recordVersionContent(t, version));
    const Region region{Uid::random(), kText, {}, {}, {}};
    QVERIFY(insertRegion(t, region) && updateRegion(t, region));
    QVERIFY(putReplica(t, {version.uid, region.uid, 0, 1, {}, 0, {}}));
    ScaleSet scaleSet;
    scaleSet.uid = Uid::random();
    scaleSet.subscriptionId = s.gallery.subscriptionId;
    scaleSet.resourceGroup = s.gallery.resourceGroup;
    scaleSet.name = kText;
    QVERIFY(insertScaleSet(t, scaleSet) && updateScaleSet(t, scaleSet));
    const ImageBase base{Uid::random(), region.uid, version.uid, version.id(), {}};
    QVERIFY(insertBase(t, base));
    Machine machine;
    machine.uid = Uid::random();
    machine.baseUid = base.uid;
    machine.scaleSetUid = scaleSet.uid;
    machine.imageId = version.id();
    QVERIFY(insertMachine(t, machine) && updateMachine(t, machine));
    QVERIFY(removeMachine(t, machine.uid) && removeBase(t, base.uid));
    QVERIFY(removeScaleSet(t, scaleSet));
    QVERIFY(putComputeHost(t, region.uid, kText) && putComputeHost(t, region.uid, {}));
    QVERIFY(removeReplica(t, version.uid, region.uid, 1) && removeReplicas(t, version.uid));
    QVERIFY(removeRegion(t, region.uid));
    JobRow job;
    job.uid = Uid::random();
    job.versionUid = version.uid;
    job.createdAt = s.catalog().clock().now();
    QVERIFY(insertJob(t, job));
    job.epoch = *takeJob(t, job.uid);
    QVERIFY(requireEpoch(t, job.uid, job.epoch) && updateJob(t, job));
    QVERIFY(setJobPaused(t, job.uid, {}, true) && setJobPlace(t, job.uid, JobPriority::High, 1));
    QVERIFY(addLogLine(t, job.uid, {job.createdAt, JobLogLevel::Info, {}, kText, {}}));
    QVERIFY(removeLogsEndedBefore(t, job.createdAt) && removeJobsEndedBefore(t, job.createdAt));
    QVERIFY(putWorkLimit(t, {kText, 1, {}}) && putWorkLimit(t, {kText, 0, {}}));
    QVERIFY(removeJobsOfVersion(t, version.uid) && removeVersion(t, version.uid));
    DiskEncryptionSet set;
    set.uid = Uid::random();
    set.subscriptionId = s.gallery.subscriptionId;
    set.resourceGroup = s.gallery.resourceGroup;
    set.name = kText;
    QVERIFY(insertEncryptionSet(t, set) && updateEncryptionSet(t, set));
    ImageVersion encrypted = s.newVersion({2, 0, 0});
    TargetRegion target;
    target.encryption = RegionalEncryption{set.id(), {}};
    encrypted.publishingProfile.targetRegions = {target};
    QVERIFY(s.add(encrypted) && *versionEncryptedWith(t, set.uid));
    QVERIFY(removeVersion(t, encrypted.uid) && !*versionEncryptedWith(t, set.uid));
    const RetentionRule rule{Uid::random(), s.definition.id(), kText, 1, {}, {}};
    QVERIFY(putRetentionRule(t, rule, s.gallery.uid, s.definition.uid));
    QVERIFY(removeRetentionRule(t, rule));
    QVERIFY(putPrice(t, {kText, PriceItem::Egress, {1}, false}) && putCurrency(t, kText));
    QVERIFY(removePrices(t, kText) && removePrices(t, {}));
    QVERIFY(updateDefinition(t, s.definition) && removeDefinition(t, s.definition.uid));
    QVERIFY(updateGallery(t, s.gallery) && removeGallery(t, s.gallery.uid));
    LabAccount account;
    account.uid = Uid::random();
    account.subscriptionId = s.gallery.subscriptionId;
    account.resourceGroup = s.group.name;
    account.name = kText;
    QVERIFY(insertLabAccount(t, account) && updateLabAccount(t, account));
    Lab lab;
    lab.uid = Uid::random();
    lab.accountId = account.id();
    lab.name = kText;
    QVERIFY(insertLab(t, account, lab) && updateLab(t, lab));
    QVERIFY(putLabExport(t, lab, {lab.uid, encrypted.id(), true, s.catalog().clock().now()}));
    QVERIFY(removeLabExport(t, lab) && removeLab(t, lab) && removeLabAccount(t, account));
    QVERIFY(putPolicyRow(t, kText, 1) && setDefaultSubscription(t, s.group.subscriptionId));
    QVERIFY(removeEncryptionSet(t, set.uid) && removeStorageAccount(t, {}) && removeSource(t, {}));
    QVERIFY(updateGroup(t, s.group) && removeGroup(t, s.group.id()));
}

}  // namespace

class TestQueryPlans final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noStatementReadsAWholeTable()
    {
        Shelf s;
        const QueryPlans plans;
        readEverything(s);
        changeEverything(s);
        const QStringList statements = QueryPlans::statements();
        QVERIFY2(statements.size() > 60, qPrintable(QString::number(statements.size())));
        QStringList bad;
        for (const QString &statement : statements) {
            // A search sorts its few hits; a name has four sources at most; the recycle bin of one
            // gallery is small.
            const bool mayIndeedSort = statement.contains(QStringLiteral("search_names"))
                || statement.contains(QStringLiteral("UNION"))
                || statement.contains(QStringLiteral("length(kind)"));
            for (const QString &step : QueryPlans::plan(s.t(), statement)) {
                if (QueryPlans::isScan(step) || (QueryPlans::isSort(step) && !mayIndeedSort))
                    bad << step + QStringLiteral("\n    in: ") + statement;
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(u'\n' + bad.join(u'\n')));
    }

    void aScanIsSeen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("table") << QStringLiteral("SELECT tags FROM image_versions");
        QTest::newRow("index") << QStringLiteral("SELECT count(*) FROM image_definitions");
        QTest::newRow("no index of it")
            << QStringLiteral("SELECT uid FROM image_versions v WHERE v.tags = ?");
        QTest::newRow("full text without a text")
            << QStringLiteral("SELECT rowid FROM search_names");
        QTest::newRow("cannot be run") << QStringLiteral("SELECT nothing FROM nowhere");
    }
    void aScanIsSeen()
    {
        QFETCH(QString, sql);
        Shelf s;
        const QStringList steps = QueryPlans::plan(s.t(), sql);
        QVERIFY2(std::ranges::any_of(steps, QueryPlans::isScan), qPrintable(steps.join(u'\n')));
    }

    void aPageIsReadWhereItsRowsLieSideBySide_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("versions") << QStringLiteral("v.major");
        QTest::newRow("definitions") << QStringLiteral("d.os_state");
    }
    void aPageIsReadWhereItsRowsLieSideBySide()
    {
        QFETCH(QString, column);
        Shelf s;
        const QueryPlans plans;
        QVERIFY(versionPage(s.t(), s.definition.uid, {}, 5));
        QVERIFY(definitionPage(s.t(), s.gallery.uid, {}, 5));
        const QStringList statement = QueryPlans::statements().filter(column);
        QCOMPARE(statement.size(), 1);
        const QString plan = QueryPlans::plan(s.t(), statement.front()).join(u'\n');
        QVERIFY2(plan.contains(QStringLiteral("USING PRIMARY KEY")), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    void theGreatestVersionsAreReadFromTheirIndexes()
    {
        Shelf s;
        const QueryPlans plans;
        readEverything(s);
        int latest = 0;
        for (const QString &statement : QueryPlans::statements()) {
            const QString plan = QueryPlans::plan(s.t(), statement).join(u'\n');
            if (statement.contains(QStringLiteral("never_latest"))) {
                ++latest;
                QVERIFY2(plan.contains(QStringLiteral("image_versions_latest")), qPrintable(plan));
            }
            if (statement.startsWith(QStringLiteral("SELECT count(*)"))
                && !statement.contains(QStringLiteral("FROM jobs")))
                QVERIFY2(plan.contains(QStringLiteral("COVERING INDEX")), qPrintable(plan));
        }
        QCOMPARE(latest, 3);
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
