#include "core/access/actions.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "core/service/accountservice.h"
#include "core/service/careservice.h"
#include "core/service/jobsteering.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QObject>
#include <QTest>

#include <atomic>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kNorth = QStringLiteral("north");
const QString kSouth = QStringLiteral("south");

/// Makes a user of the default tenant who contributes to its subscription.
Result<Caller> addContributor(Catalog &catalog)
{
    const QString id = Uid::random().toDashedString();
    const auto made = inWrite(catalog, Caller::program(), [&](Transaction &t) -> Result<> {
        const auto subscription = defaultSubscription(t);
        if (!subscription)
            return std::unexpected(subscription.error());
        auto put = t.query("INSERT INTO principals (id, tenant_id, kind, display_name, "
                           "sign_in_name, sign_in_folded) VALUES (?, ?, 'User', 'c', 'c', 'c')")
                       .bind(id)
                       .bind(subscription->tenantId)
                       .run();
        if (!put)
            return put;
        const QString scope = QStringLiteral("/subscriptions/") + subscription->id;
        return t
            .query("INSERT INTO role_assignments (id, principal_id, role_id, scope, scope_folded, "
                   "created_at, created_by) VALUES (?, ?, ?, ?, ?, 0, '')")
            .bind(id)
            .bind(id)
            .bind(builtInRole(u"Contributor")->id)
            .bind(scope)
            .bind(foldedScope(scope))
            .run();
    });
    if (!made)
        return std::unexpected(made.error());
    return Caller{QStringLiteral("c"), {id}};
}

Result<> takeAway(Catalog &catalog, const Caller &caller)
{
    return inWrite(catalog, Caller::program(), [&](Transaction &t) {
        return t.query("DELETE FROM role_assignments WHERE principal_id = ?")
            .bind(caller.principals.front())
            .run();
    });
}

}  // namespace

class TstJobAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobEndsWhenItsCallerMayNoLonger();
    void aJobOfSomebodyWhoMayNotDoesNotBegin();
    void othersDoNotSeeNorSteerAJob();
    void tenantsShareNoBlocks();
};

void TstJobAccess::aJobEndsWhenItsCallerMayNoLonger()
{
    FaultyFiles files;
    ReplicationLab lab(&files);
    QVERIFY(lab.isValid() && lab.setUp({kNorth, kSouth}));
    const QString disk = lab.makeDisk(QStringLiteral("disk.raw"), 9);
    const auto contributor = addContributor(lab->catalog());
    QVERIFY(contributor);
    const auto published = lab->versions().publish(
        *contributor, lab.request(QStringLiteral("1.0.0"), disk, {{kNorth, 1}, {kSouth, 1}}));
    QVERIFY(published);
    std::atomic_flag once;
    files.beforeWrite([&] {
        if (!once.test_and_set())
            static_cast<void>(takeAway(lab->catalog(), *contributor));
    });
    QVERIFY(lab->replication().start(published->job));
    const auto report = lab.finish(published->job);
    files.beforeWrite({});
    QVERIFY(report);
    QCOMPARE(toString(report->state), toString(JobState::Cancelled));
    QVERIFY(report->fault);
    QCOMPARE(report->fault->reason, QStringLiteral("job.notAuthorized"));
    const auto version = lab->versions().version(lab.id(QStringLiteral("1.0.0")));
    QVERIFY(version);
    QCOMPARE(toString(version->provisioningState), toString(ProvisioningState::Failed));
    QVERIFY(lab->care().replicasOf(version->id())->empty());

    // Somebody who may takes it up.
    QVERIFY(lab->replication().retry(published->job));
    QCOMPARE(toString(lab.finish(published->job)->state), toString(JobState::Succeeded));
    QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), ReplicationLab::contentOf(disk));
}

void TstJobAccess::aJobOfSomebodyWhoMayNotDoesNotBegin()
{
    ReplicationLab lab;
    QVERIFY(lab.isValid() && lab.setUp({kNorth}));
    const auto contributor = addContributor(lab->catalog());
    QVERIFY(contributor);
    const auto published = lab->versions().publish(
        *contributor,
        lab.request(QStringLiteral("1.0.0"), lab.makeDisk(QStringLiteral("disk.raw"), 3),
                    {{kNorth, 1}}));
    QVERIFY(published && takeAway(lab->catalog(), *contributor));
    const auto started = lab->replication().start(published->job);
    QVERIFY(!started);
    QCOMPARE(started.error().reason, QStringLiteral("job.notAuthorized"));
    QCOMPARE(*lab->replication().resumeInterrupted(), 0);
}

void TstJobAccess::othersDoNotSeeNorSteerAJob()
{
    ReplicationLab lab;
    QVERIFY(lab.isValid() && lab.setUp({kNorth}));
    const auto published = lab->versions().publish(
        lab.caller(),
        lab.request(QStringLiteral("1.0.0"), lab.makeDisk(QStringLiteral("disk.raw"), 3),
                    {{kNorth, 1}}));
    QVERIFY(published);
    const Caller stranger{QStringLiteral("mallory@nowhere")};
    JobSteering &steering = lab->replication().steering();
    QCOMPARE(steering.pause(stranger, published->job).error().reason,
             QStringLiteral("job.notFound"));
    lab->signIn(stranger);
    QVERIFY(lab->replication().jobs(9)->empty());
    QVERIFY(lab->replication().openJobs()->empty());
    QCOMPARE(lab->replication().retry(published->job).error().reason,
             QStringLiteral("job.notFound"));
    QCOMPARE(lab->replication().job(published->job).error().reason, QStringLiteral("job.notFound"));
}

void TstJobAccess::tenantsShareNoBlocks()
{
    ReplicationLab lab;
    QVERIFY(lab.isValid() && lab.setUp({kNorth}));
    const QString disk = lab.makeDisk(QStringLiteral("disk.raw"), 5);
    const auto stored = [&](const QString &number) {
        const auto report = lab.publish(lab.request(number, disk, {{kNorth, 1}}));
        if (!report || report->state != JobState::Succeeded)
            return std::uint64_t{0};
        return lab->care().replicasOf(lab.id(number))->front().replica.storedBytes;
    };
    const std::uint64_t whole = stored(QStringLiteral("1.0.0"));
    QVERIFY(whole > 0);
    QVERIFY(stored(QStringLiteral("1.0.1")) < whole / 10);

    // The same disk for somebody else.
    const auto tenant = lab->accounts().createTenant(lab.caller(), QStringLiteral("Other"));
    const auto subscription = lab->accounts().createSubscription(
        lab.caller(), QStringLiteral("Abroad"), QStringLiteral("Other"));
    QVERIFY(tenant && subscription);
    QVERIFY(inWrite(lab->catalog(), Caller::program(), [&](Transaction &t) -> Result<> {
        auto moved =
            t.query("UPDATE image_versions SET subscription_id = ?").bind(subscription->id).run();
        return moved;
    }));
    QCOMPARE(stored(QStringLiteral("1.0.2")), whole);
}

QTEST_GUILESS_MAIN(TstJobAccess)
#include "tst_jobaccess.moc"
