// Tenants share no block, whatever is equal in their disks: not when they are stored, not in a
// plan, not by a repair and not when packs are rewritten. What older programs stored is still read.
#include "core/catalog/query.h"
#include "core/catalog/scoped.h"
#include "core/replication/versiondisks.h"
#include "core/service/accountservice.h"
#include "core/service/careservice.h"
#include "core/store/replicacompaction.h"
#include "core/store/replicarepair.h"
#include "tests/support/replicationlab.h"
#include "tests/support/storelab.h"

#include <QFileInfo>
#include <QObject>
#include <QTest>

#include <fcntl.h>

using namespace vitrine;
using vitrine::test::publish;
using vitrine::test::readBack;
using vitrine::test::ReplicationLab;
using vitrine::test::SampleDisk;
using vitrine::test::Store;

namespace {

const QString kNorth = QStringLiteral("north");
const QString kOwn = QStringLiteral("1.0.0");
const QString kForeign = QStringLiteral("1.0.1");

std::set<Digest> idsIn(const QStringList &packs)
{
    std::set<Digest> ids;
    FileOps &files = systemFiles();
    for (const QString &path : packs) {
        const QFileInfo info(path);
        const auto fd = files.open(AT_FDCWD, QFile::encodeName(path), O_RDONLY);
        if (!fd)
            qFatal("a pack cannot be opened");
        const OpenFile file(files, *fd);
        const auto entries = readPackIndex(file, static_cast<std::uint64_t>(info.size()),
                                           Uid::parse(info.completeBaseName()));
        if (!entries)
            qFatal("a pack has no index");
        for (const PackEntry &entry : *entries)
            ids.insert(entry.id);
    }
    return ids;
}

/// A region with version 1.0.0; 1.0.1 is made of the same disk in the same region, and belongs to
/// another tenant.
struct TwoTenants {
    ReplicationLab lab;
    QString disk;

    TwoTenants()
    {
        if (!lab.isValid() || !lab.setUp({kNorth}))
            qFatal("the fixture cannot be made");
        disk = lab.makeDisk(QStringLiteral("disk.raw"), 3);
        const auto tenant = lab->accounts().createTenant(lab.caller(), QStringLiteral("Other"));
        const auto abroad = lab->accounts().createSubscription(
            lab.caller(), QStringLiteral("Abroad"), QStringLiteral("Other"));
        if (!tenant || !abroad)
            qFatal("the tenant cannot be made");
        m_abroad = abroad->id;
    }
    std::optional<std::uint64_t> stored(const QString &number)
    {
        const auto report = lab.publish(lab.request(number, disk, {{kNorth, 1}}));
        if (!report || report->state != JobState::Succeeded)
            return std::nullopt;
        return lab->care().replicasOf(lab.id(number))->front().replica.storedBytes;
    }
    /// Gives a version to the other tenant, with all that it has.
    bool moveAbroad(const QString &number)
    {
        const auto version = lab->versions().version(lab.id(number));
        return version && inWrite(lab->catalog(), Caller::program(), [&](Transaction &t) {
                   return t.query("UPDATE image_versions SET subscription_id = ? WHERE uid = ?")
                       .bind(m_abroad)
                       .bind(version->uid)
                       .run();
               });
    }
    /// Gives the other tenant a version that is about to be stored.
    bool storeAbroad(const QString &number)
    {
        const auto made =
            lab->versions().publish(lab.caller(), lab.request(number, disk, {{kNorth, 1}}));
        if (!made || !moveAbroad(number) || !lab->replication().start(made->job))
            return false;
        const auto report = lab.finish(made->job);
        return report && report->state == JobState::Succeeded;
    }
    Manifest manifest(const QString &number)
    {
        const auto version = lab->versions().version(lab.id(number));
        const auto placed = placedReplicas(lab->catalog(), version->uid);
        return (*openReplica(lab->catalog(), systemFiles(), placed->front()))->manifest();
    }
    QString packPath(const Uid &pack) const
    {
        return lab.path(kNorth + QStringLiteral("/replica-1/packs/"))
            + QString::fromLatin1(packName(pack));
    }
    QStringList packsOf(const QString &number)
    {
        QStringList paths;
        for (const Uid &pack : vitrine::packsOf(manifest(number)))
            paths << packPath(pack);
        return paths;
    }
    VerifyOutcome checked(const QString &number, CheckAim aim)
    {
        const auto job = lab->care().checkVersion(lab.caller(), lab.id(number), aim);
        if (!job)
            return VerifyOutcome::NotChecked;
        lab->replication().wait(*job);
        return lab->replication().verification(*job).front().outcome;
    }

private:
    QString m_abroad;
};

template <typename Set>
bool shareNothing(const Set &a, const Set &b)
{
    return std::ranges::none_of(a, [&b](const auto &one) { return b.contains(one); });
}

Result<std::unique_ptr<ReplicaWriter>> writerOf(Store &store, const BlockDomain &domain)
{
    auto root = ReplicaRoot::open(store.region(), 1, true);
    if (!root)
        return std::unexpected(root.error());
    return ReplicaWriter::begin(std::move(*root), Uid::random(), store.key, {.domain = domain});
}

/// Stores \p bytes as the first block of a version, under the id of what the domain takes for
/// \p claimed.
bool storeBlock(Store &store, const BlockDomain &domain, const Uid &version,
                const QByteArray &bytes, const QByteArray &claimed)
{
    auto writer = writerOf(store, domain);
    if (!writer)
        return false;
    const auto digest = [](const QByteArray &of) {
        return Digest::of(std::as_bytes(std::span(of.constData(), std::size_t(of.size()))));
    };
    AlignedBuffer memory(kBlockBytes);
    std::ranges::copy(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))),
                      memory.bytes().begin());
    const NewBlock block{domain.idOf(digest(claimed)), memory.bytes(), kBlockBytes};
    if (!(*writer)->has(block.id, block.length) && !(*writer)->append(std::span(&block, 1)))
        return false;
    const Manifest manifest{.version = version,
                            .region = store.identity.region,
                            .disks = {{.sizeBytes = kBlockBytes}},
                            .blocks = {{0, digest(claimed), {Uid(), 0, kBlockBytes}}}};
    return (*writer)->seal() && (*writer)->commit(manifest, store.key) && (*writer)->clearStaging();
}

}  // namespace

class TestBlockDomains final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAnotherInEveryDomain()
    {
        const Digest key = Digest::of({});
        const Digest block = Digest::parse(QString(64, u'7'));
        const BlockDomain one(key, "tenant one");
        QCOMPARE(BlockDomain().idOf(block), block);
        QVERIFY(one.idOf(block) != block);
        QCOMPARE(BlockDomain(key, "tenant one").idOf(block), one.idOf(block));
        QVERIFY(BlockDomain(key, "tenant two").idOf(block) != one.idOf(block));
        QVERIFY(BlockDomain(block, "tenant one").idOf(block) != one.idOf(block));
    }

    void equalDisksOfTwoTenantsHaveNoPackAndNoIdInCommon()
    {
        TwoTenants at;
        const auto whole = at.stored(kOwn);
        QVERIFY(whole.value_or(0) > 0 && at.storeAbroad(kForeign));
        // What is new says nothing of what the other has.
        QCOMPARE(at.lab->care().replicasOf(at.lab.id(kForeign))->front().replica.storedBytes,
                 *whole);
        const Manifest own = at.manifest(kOwn);
        const Manifest foreign = at.manifest(kForeign);
        QCOMPARE(own.contentDigest(), foreign.contentDigest());
        QVERIFY(shareNothing(packsOf(own), packsOf(foreign)));
        const auto ids = idsIn(at.packsOf(kOwn));
        QCOMPARE(ids.size(), own.blocks.size());
        QVERIFY(shareNothing(ids, idsIn(at.packsOf(kForeign))));
        // Nor does a pack name a block that somebody else knows.
        for (const DiskBlock &block : own.blocks)
            QVERIFY(!ids.contains(block.digest));
        QCOMPARE(at.stored(QStringLiteral("1.0.2")), std::optional<std::uint64_t>(0));
    }

    void aPlanTellsOnlyOfOnesOwn()
    {
        TwoTenants at;
        QVERIFY(at.stored(kOwn).value_or(0) > 0);
        PublishRequest copy = at.lab.request(QStringLiteral("1.0.2"), at.disk, {{kNorth, 1}});
        copy.version.source = {};
        copy.version.source.id = at.lab.id(kOwn);
        const auto before = at.lab->versions().planPublication(at.lab.caller(), copy);
        QVERIFY(before.has_value());
        QVERIFY(before->regions.front().isExact);
        QCOMPARE(before->regions.front().bytesToWrite, std::uint64_t{0});
        QVERIFY(at.moveAbroad(kOwn));
        const auto after = at.lab->versions().planPublication(at.lab.caller(), copy);
        QVERIFY(after.has_value());
        QCOMPARE(after->regions.front().bytesToWrite, after->regions.front().bytesToCopy);
    }

    void aRepairKeepsTheIdsOfTheDomain()
    {
        TwoTenants at;
        QVERIFY(at.stored(kOwn).value_or(0) > 0 && at.storeAbroad(kForeign));
        for (const QString &pack : at.packsOf(kOwn))
            QVERIFY(QFile::remove(pack));
        QCOMPARE(at.checked(kOwn, CheckAim::Repair), VerifyOutcome::Repaired);
        QVERIFY(shareNothing(packsOf(at.manifest(kOwn)), packsOf(at.manifest(kForeign))));
        // The mended blocks are found again by the next version of the tenant, and by nobody else.
        QCOMPARE(at.stored(QStringLiteral("1.0.2")), std::optional<std::uint64_t>(0));
    }

    void aForgedBlockReachesNobodyElse()
    {
        Store store;
        const BlockDomain mallory(store.key, "mallory");
        const BlockDomain alice(store.key, "alice");
        const QByteArray good(kBlockBytes, 'g');
        const QByteArray bad(kBlockBytes, 'b');
        const Uid forged = Uid::random();
        const Uid own = Uid::random();
        QVERIFY(storeBlock(store, mallory, forged, bad, good));
        QVERIFY(storeBlock(store, alice, own, good, good));
        QCOMPARE(readBack(store, own), good);
        // Not even who forged it gets it for the block that it claims to be.
        QCOMPARE(readBack(store, forged), QByteArray("store.block.damaged"));
    }

    void aBlockOfAnotherLengthIsNotTheBlock()
    {
        Store store;
        const BlockDomain domain(store.key, "alice");
        QVERIFY(storeBlock(store, domain, Uid::random(), QByteArray(kBlockBytes, 'g'),
                           QByteArray(kBlockBytes, 'g')));
        const QByteArray bytes(kBlockBytes, 'g');
        const Digest id = domain.idOf(
            Digest::of(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))));
        const auto writer = writerOf(store, domain);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->has(id, kBlockBytes));
        QVERIFY(!(*writer)->has(id, kBlockBytes - 1));
        QVERIFY(!(*writer)->has(id, kBlockBytes + kBlockTagBytes));
    }

    void whatIsOfNoDomainIsReadMendedAndRewritten()
    {
        Store store;
        const SampleDisk disk(9);
        const Uid old = Uid::random();
        QVERIFY(publish(store, disk, old).has_value());
        const std::set<Uid> packs = packsOf(*manifestIn(store, old));
        const BlockDomain domain(store.key, "alice");
        auto root = ReplicaRoot::open(store.region(), 1, false);
        const auto work =
            ReplicaCompaction::begin(std::move(*root), Uid::random(), store.key, domain);
        QVERIFY(work && (*work)->rewrite(packs, {old}, {}, {}, [](std::uint64_t) { }).value());
        QVERIFY((*work)->commit(old).value().has_value());
        QVERIFY((*work)->clearStaging().has_value());
        QCOMPARE(readBack(store, old), disk.bytes());
        QVERIFY(shareNothing(packsOf(*manifestIn(store, old)), packs));
        const auto writer = writerOf(store, domain);
        QVERIFY((*writer)->has(domain.idOf(Digest::of(disk.blocks[0])), kBlockBytes));
        QVERIFY(!(*writer)->has(BlockDomain(store.key, "bob").idOf(Digest::of(disk.blocks[0])),
                                kBlockBytes));
    }

private:
    static std::optional<Manifest> manifestIn(Store &store, const Uid &version)
    {
        const auto root = ReplicaRoot::open(store.region(), 1, false);
        return root->manifest(version, store.key).value_or(std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestBlockDomains)
#include "tst_blockdomains.moc"
