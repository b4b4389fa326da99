// What deleted versions leave behind in a region goes to its trash; packs of which little is alive
// are rewritten, and the catalogue knows of it.
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "core/replication/versiondisks.h"
#include "core/service/accountservice.h"
#include "core/service/care/regionreclaim.h"
#include "core/service/careservice.h"
#include "core/store/replicascan.h"
#include "tests/support/replicationlab.h"

#include <QDir>
#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kFirst = QStringLiteral("1.0.0");
const QString kSecond = QStringLiteral("1.0.1");

QByteArray randomBytes(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray content(bytes, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
    return content;
}

/// A region with version 1.0.0, and 1.0.1 that shares its first MiB.
struct Reclaimed {
    ReplicationLab lab;

    Reclaimed()
    {
        if (!lab.isValid() || !lab.setUp({kWest}))
            qFatal("the fixture cannot be made");
        const QByteArray shared = randomBytes(1 << 20, 1);
        publish(kFirst, shared + randomBytes(3 << 20, 2));
        publish(kSecond, shared + randomBytes(1 << 20, 3));
    }
    void publish(const QString &number, const QByteArray &content)
    {
        QFile disk(lab.path(number + QStringLiteral(".raw")));
        if (!disk.open(QIODevice::WriteOnly) || disk.write(content) != content.size())
            qFatal("the disk cannot be written");
        disk.close();
        const auto report = lab.replicate(lab.draft(number, disk.fileName(), {{kWest, 1}}));
        if (!report || report->state != JobState::Succeeded)
            qFatal("the version cannot be made");
    }
    QStringList packsIn(const QString &folder) const
    {
        return QDir(lab.path(kWest + QStringLiteral("/replica-1/") + folder))
            .entryList({QStringLiteral("*.pack")}, QDir::Files);
    }
    bool remove(const QString &number)
    {
        return lab->versions().remove(lab.caller(), lab.id(number)).has_value();
    }
    /// Gives a version to another tenant.
    bool giveAway(const QString &number)
    {
        const auto version = lab->versions().version(lab.id(number));
        const auto tenant = lab->accounts().createTenant(lab.caller(), QStringLiteral("Other"));
        const auto abroad = lab->accounts().createSubscription(
            lab.caller(), QStringLiteral("Abroad"), QStringLiteral("Other"));
        return version && tenant && abroad
            && inWrite(lab->catalog(), Caller::program(), [&](Transaction &t) {
                   return t.query("UPDATE image_versions SET subscription_id = ? WHERE uid = ?")
                       .bind(abroad->id)
                       .bind(version->uid)
                       .run();
               });
    }
    std::set<Uid> packsOfVersion(const QString &number)
    {
        const auto version = lab->versions().version(lab.id(number));
        const auto placed = placedReplicas(lab->catalog(), version->uid);
        return packsOf((*openReplica(lab->catalog(), systemFiles(), placed->front()))->manifest());
    }
    bool havePacksInCommon(const QString &a, const QString &b)
    {
        const std::set<Uid> packs = packsOfVersion(b);
        return std::ranges::any_of(packsOfVersion(a),
                                   [&packs](const Uid &pack) { return packs.contains(pack); });
    }
    std::vector<PlaceReclaim> reclaim(bool emptiesTrash = false)
    {
        const auto job = lab->care().reclaim(lab.caller(), kWest, emptiesTrash);
        if (!job)
            return {};
        lab->replication().wait(*job);
        return lab->care().reclaimed(*job);
    }
    Result<std::vector<ReplicaVerification>> verified(const QString &number)
    {
        const auto job = lab->care().checkVersion(lab.caller(), lab.id(number), CheckAim::Verify);
        if (!job)
            return std::unexpected(job.error());
        lab->replication().wait(*job);
        return lab->replication().verification(*job);
    }
};

}  // namespace

class TestRegionReclaim final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADeletedVersionLeavesGoesThroughTheTrash()
    {
        Reclaimed at;
        QVERIFY(at.remove(kSecond));
        QCOMPARE(at.packsIn(QStringLiteral("packs")).size(), 1);
        QCOMPARE(at.packsIn(QStringLiteral("trash")).size(), 1);
        const auto plan = at.lab->care().planReclaim(kWest, true);
        QVERIFY(plan.has_value());
        QCOMPARE(plan->size(), std::size_t{1});
        const std::uint64_t waste = plan->front().reclaim.bytes(PackFate::Freed);
        QVERIFY(waste > std::uint64_t{1} << 20);
        QCOMPARE(at.packsIn(QStringLiteral("trash")).size(), 1);
        // A day must pass before it goes by itself.
        QCOMPARE(at.reclaim().front().reclaim.bytes(PackFate::InTrash), waste);
        QCOMPARE(at.packsIn(QStringLiteral("trash")).size(), 1);
        QCOMPARE(at.reclaim(true).front().reclaim.bytes(PackFate::Freed), waste);
        QCOMPARE(at.packsIn(QStringLiteral("trash")).size(), 0);
        QCOMPARE(at.verified(kFirst)->front().outcome, VerifyOutcome::Intact);
    }

    void aSparsePackIsRewrittenAndTheCatalogueKnows()
    {
        Reclaimed at;
        QCOMPARE(at.verified(kSecond)->front().outcome, VerifyOutcome::Intact);
        QVERIFY(at.remove(kFirst));
        const auto plan = at.lab->care().planReclaim(kWest, false);
        QCOMPARE(plan->front().reclaim.of(PackFate::Sparse).size(), std::size_t{1});
        const Uid sparse = *plan->front().reclaim.of(PackFate::Sparse).begin();
        const auto done = at.reclaim();
        QCOMPARE(done.size(), std::size_t{1});
        QVERIFY2(!done[0].fault, done[0].fault ? qPrintable(done[0].fault->reason) : "");
        QCOMPARE(done[0].rewrittenBytes, std::uint64_t{1} << 20);
        QCOMPARE(done[0].reclaim.of(PackFate::ToTrash), std::set<Uid>{sparse});
        QVERIFY(done[0].reclaim.of(PackFate::Sparse).empty());
        // It is as well as it was known to be, and so it is.
        const auto rows = at.lab->care().replicasOf(at.lab.id(kSecond));
        QVERIFY(rows->front().replica.health == ReplicaHealth::Intact);
        QCOMPARE(at.verified(kSecond)->front().outcome, VerifyOutcome::Intact);
        QCOMPARE(at.lab.exported(kSecond, std::nullopt),
                 ReplicationLab::contentOf(at.lab.path(QStringLiteral("1.0.1.raw"))));
        QVERIFY(at.reclaim().front().reclaim.of(PackFate::ToTrash).empty());
    }

    void tenantsArePartedWhenAPackIsRewritten()
    {
        const QString third = QStringLiteral("1.0.2");
        Reclaimed at;
        at.publish(third, randomBytes(1 << 20, 1) + randomBytes(1 << 20, 4));
        QVERIFY(at.giveAway(third));
        // As older programs left it: both refer to what is alive in one pack.
        QVERIFY(at.havePacksInCommon(kSecond, third));
        QVERIFY(at.remove(kFirst));
        const auto done = at.reclaim();
        QVERIFY2(!done[0].fault, done[0].fault ? qPrintable(done[0].fault->reason) : "");
        QCOMPARE(done[0].rewrittenBytes, std::uint64_t{2} << 20);
        QVERIFY(!at.havePacksInCommon(kSecond, third));
        for (const QString &number : {kSecond, third})
            QCOMPARE(at.verified(number)->front().outcome, VerifyOutcome::Intact);
    }

    void whatTheCatalogueDoesNotKnowIsNotRewritten()
    {
        Reclaimed at;
        QVERIFY(at.remove(kFirst));
        {
            auto change = Transaction::write(at.lab->catalog());
            const auto version = findVersion(*change, at.lab.id(kSecond));
            QVERIFY(removeReplicas(*change, (*version)->uid)
                    && removeVersion(*change, (*version)->uid));
            QVERIFY(change->commit().has_value());
        }
        const QStringList before = at.packsIn(QStringLiteral("packs"));
        const auto done = at.reclaim();
        QVERIFY(!done.front().fault);
        QCOMPARE(done.front().rewrittenBytes, std::uint64_t{0});
        QCOMPARE(at.packsIn(QStringLiteral("packs")), before);
    }

    void anAbsentRegionIsAFault()
    {
        Reclaimed at;
        const QString folder = at.lab.path(kWest);
        QVERIFY(QDir().rename(folder, folder + QStringLiteral("-away")));
        const auto plan = at.lab->care().planReclaim(kWest, false);
        QCOMPARE(plan->front().fault->reason, QStringLiteral("region.unreachable"));
        const auto job = at.lab->care().reclaim(at.lab.caller(), kWest, false);
        QVERIFY(job.has_value());
        at.lab->replication().wait(*job);
        const auto report = at.lab->replication().job(*job);
        QVERIFY(report->state == JobState::Failed);
        QCOMPARE(report->fault->reason, QStringLiteral("region.unreachable"));
        QCOMPARE(at.lab->care()
                     .reclaim(at.lab.caller(), QStringLiteral("nowhere"), false)
                     .error()
                     .reason,
                 QStringLiteral("region.unknown"));
    }
};

QTEST_GUILESS_MAIN(TestRegionReclaim)
#include "tst_regionreclaim.moc"
