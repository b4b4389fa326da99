// What nothing needs goes to the trash, stays there for a day of running time and only then goes;
// packs of which little is alive are rewritten.
#include "core/store/replicacompaction.h"
#include "core/store/replicareclaim.h"
#include "core/store/trashtime.h"
#include "tests/support/storelab.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using namespace std::chrono_literals;
using vitrine::test::appendAll;
using vitrine::test::publish;
using vitrine::test::readBack;
using vitrine::test::SampleDisk;
using vitrine::test::Store;

namespace {

const QString kPacks = QStringLiteral("packs");
const QString kTrash = QStringLiteral("trash");

/// A region that is looked after at chosen moments of the machine's running time.
struct Watch {
    Store store;
    std::chrono::nanoseconds now = 10min;

    ReclaimRules rules() { return {.key = store.key, .elapsed = now}; }
    Result<RootReclaim> look(std::chrono::nanoseconds later = 0s)
    {
        now += later;
        return reclaimRoot(store.region(), 1, rules());
    }
    Uid published(const SampleDisk &disk)
    {
        store.job = Uid::random();
        const Uid version = Uid::random();
        if (!publish(store, disk, version))
            qFatal("the version cannot be made");
        return version;
    }
    void remove(const Uid &version)
    {
        const auto root = ReplicaRoot::open(store.region(), 1, false);
        if (!root || !root->removeManifest(version))
            qFatal("the version cannot be removed");
    }
    qsizetype count(const QString &folder) const
    {
        return store.filesBelow(folder).filter(QStringLiteral(".pack")).size();
    }
};

qsizetype countOf(const Result<RootReclaim> &done, PackFate fate)
{
    return done ? qsizetype(done->of(fate).size()) : -1;
}

// A version whose blocks are all but \p shared others than those of \p disk.
SampleDisk mostlyOther(const SampleDisk &disk, quint32 seed, std::size_t shared)
{
    SampleDisk other(seed);
    for (std::size_t i = 0; i < shared; ++i)
        other.blocks[i] = disk.blocks[i];
    other.blocks[7] = other.blocks[2];
    return other;
}

Result<std::unique_ptr<ReplicaCompaction>> compact(Store &store, const std::set<Uid> &packs,
                                                   const std::vector<Uid> &versions)
{
    auto root = ReplicaRoot::open(store.region(), 1, false);
    if (!root)
        return std::unexpected(root.error());
    auto work = ReplicaCompaction::begin(std::move(*root), Uid::random(), store.key);
    if (!work)
        return work;
    const auto done = (*work)->rewrite(packs, versions, {}, {}, [](std::uint64_t) { });
    if (!done)
        return std::unexpected(done.error());
    return work;
}

}  // namespace

class TestReplicaReclaim final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatNobodyNeedsGoesToTheTrash()
    {
        Watch at;
        SampleDisk disk(9);
        const Uid first = at.published(disk);
        disk.blocks[1][1] ^= std::byte{4};
        const Uid second = at.published(disk);
        QVERIFY(at.look()->packs.empty());
        {
            const auto root = ReplicaRoot::open(at.store.region(), 1, false);
            QVERIFY(root->removeManifest(second).has_value());
            // Somebody has the root open: reclaim gives way.
            const auto busy = at.look();
            QVERIFY(busy->isBusy && busy->packs.empty());
        }
        const auto plan = planReclaim(at.store.region(), 1, at.rules());
        QCOMPARE(countOf(plan, PackFate::ToTrash), 1);
        QCOMPARE(at.count(kPacks), 2);
        const auto done = at.look();
        QCOMPARE(done->of(PackFate::ToTrash), plan->of(PackFate::ToTrash));
        QVERIFY(done->bytes(PackFate::ToTrash) > kBlockBytes);
        QCOMPARE(at.count(kPacks), 1);
        QCOMPARE(at.count(kTrash), 1);
        QCOMPARE(readBack(at.store, second), QByteArray("store.replica.missing"));
        QVERIFY(!readBack(at.store, first).startsWith("store."));
    }

    void aPlanCountsVersionsThatAreToBeDropped()
    {
        Watch at;
        const Uid version = at.published(SampleDisk(9));
        ReclaimRules rules = at.rules();
        QVERIFY(planReclaim(at.store.region(), 1, rules)->packs.empty());
        rules.dropped = {version};
        QCOMPARE(countOf(planReclaim(at.store.region(), 1, rules), PackFate::ToTrash), 1);
        // Reclaim itself believes manifests alone.
        QVERIFY(reclaimRoot(at.store.region(), 1, rules)->packs.empty());
    }

    void theTrashIsKeptForADayThatSomebodyWatched()
    {
        Watch at;
        at.remove(at.published(SampleDisk(1)));
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        // What ran before it came there does not count.
        QCOMPARE(at.look()->packs[0].left, std::chrono::seconds(24h));
        // A week in which nobody looked is an hour.
        const auto later = at.look(7 * 24h);
        QCOMPARE(countOf(later, PackFate::InTrash), 1);
        QCOMPARE(later->packs[0].left, std::chrono::seconds(23h));
        // The machine was started again: its clock is behind, no time has passed.
        at.now = 5min;
        QCOMPARE(at.look()->packs[0].left, std::chrono::seconds(23h));
        for (int i = 1; i < 23; ++i)
            QCOMPARE(countOf(at.look(1h), PackFate::InTrash), 1);
        QCOMPARE(countOf(at.look(59min), PackFate::InTrash), 1);
        QCOMPARE(countOf(at.look(1min), PackFate::Freed), 1);
        QCOMPARE(at.count(kTrash), 0);
        QVERIFY(at.look()->packs.empty());
    }

    void withoutItsClockTheTrashIsKeptLonger()
    {
        Watch at;
        SampleDisk disk(1);
        at.remove(at.published(disk));
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        for (int i = 0; i < 20; ++i)
            QVERIFY(at.look(1h).has_value());
        disk.blocks[1][1] ^= std::byte{4};
        at.remove(at.published(disk));
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        const QString clock = at.store.filesBelow(kTrash).filter(QStringLiteral("/time")).value(0);
        for (const QByteArray &content : {QByteArray("{"), QByteArray("{\"format\":1}"),
                                          QByteArray("{\"format\":1,\"observedSeconds\":-5,"
                                                     "\"elapsedSeconds\":1}"),
                                          QByteArray("{\"format\":1,\"observedSeconds\":"
                                                     "18446744073709551615,\"elapsedSeconds\":0}"),
                                          QByteArray(9000, 'x')}) {
            QFile file(clock);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            // What is known to be past is: the first pack came twenty hours before the second.
            const auto plan = planReclaim(at.store.region(), 1, at.rules());
            QCOMPARE(countOf(plan, PackFate::InTrash), 2);
            const auto left = std::minmax(plan->packs[0].left, plan->packs[1].left);
            QCOMPARE(left.first, std::chrono::seconds(4h));
            QCOMPARE(left.second, std::chrono::seconds(24h));
        }
    }

    void theTrashCanBeEmptiedAtOnce()
    {
        Watch at;
        SampleDisk disk(1);
        at.remove(at.published(disk));
        QVERIFY(at.look().has_value());
        disk.blocks[1][1] ^= std::byte{4};
        const Uid kept = at.published(disk);
        disk.blocks[2][1] ^= std::byte{4};
        at.remove(at.published(disk));
        ReclaimRules rules = at.rules();
        rules.emptiesTrash = true;
        const auto done = reclaimRoot(at.store.region(), 1, rules);
        QCOMPARE(countOf(done, PackFate::Freed), 2);
        QCOMPARE(at.count(kTrash), 0);
        QCOMPARE(at.count(kPacks), 1);
        QVERIFY(!readBack(at.store, kept).startsWith("store."));
    }

    void nothingLeavesTheTrashWhileAReplicaLacksAnything()
    {
        Watch at;
        SampleDisk disk(1);
        at.published(disk);
        SampleDisk other(2);
        at.remove(at.published(other));
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        const QString pack = at.store.filesBelow(kPacks).first();
        QVERIFY(QFile::rename(pack, pack + QStringLiteral(".away")));
        ReclaimRules rules = at.rules();
        rules.emptiesTrash = true;
        const auto held = reclaimRoot(at.store.region(), 1, rules);
        QCOMPARE(countOf(held, PackFate::InTrash), 1);
        QCOMPARE(held->held->reason, QStringLiteral("store.pack.missing"));
        QVERIFY(QFile::rename(pack + QStringLiteral(".away"), pack));
        QCOMPARE(countOf(reclaimRoot(at.store.region(), 1, rules), PackFate::Freed), 1);
    }

    void aPackThatIsNeededAfterAllComesBack()
    {
        Watch at;
        const SampleDisk disk(1);
        const Uid version = at.published(disk);
        const QString manifest = at.store.filesBelow(QStringLiteral("manifests")).first();
        QVERIFY(QFile::copy(manifest, at.store.folder.filePath(QStringLiteral("kept"))));
        at.remove(version);
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        QVERIFY(QFile::copy(at.store.folder.filePath(QStringLiteral("kept")), manifest));
        QCOMPARE(readBack(at.store, version), QByteArray("store.pack.missing"));
        QCOMPARE(countOf(at.look(), PackFate::Restored), 1);
        QCOMPARE(readBack(at.store, version), disk.bytes());
        QCOMPARE(at.count(kTrash), 0);
    }

    void anUnreadableManifestStopsReclaim()
    {
        Watch at;
        at.published(SampleDisk(10));
        QFile manifest(at.store.filesBelow(QStringLiteral("manifests")).first());
        QVERIFY(manifest.open(QIODevice::ReadWrite));
        manifest.write("x");
        manifest.close();
        const auto reclaimed = at.look();
        QVERIFY(!reclaimed);
        QCOMPARE(reclaimed.error().reason, QStringLiteral("store.manifest.damaged"));
        QCOMPARE(at.count(kPacks), 1);
    }

    void whatALiveJobHasStagedStays()
    {
        Watch at;
        const SampleDisk disk(3);
        {
            auto writer = at.store.writer();
            Manifest manifest;
            QVERIFY(appendAll(**writer, disk, manifest).has_value());
            QVERIFY((*writer)->seal().has_value());
        }
        ReclaimRules rules = at.rules();
        rules.liveJobs = {at.store.job};
        QVERIFY(reclaimRoot(at.store.region(), 1, rules)->packs.empty());
        QCOMPARE(at.count(kPacks), 1);
        const auto plan = planReclaim(at.store.region(), 1, at.rules());
        QVERIFY(plan->stagedBytes > 0);
        QCOMPARE(countOf(at.look(), PackFate::ToTrash), 1);
        QVERIFY(at.store.filesBelow(QStringLiteral("staging")).isEmpty());
    }

    void aSparsePackIsRewritten()
    {
        Watch at;
        const SampleDisk disk(1);
        const Uid first = at.published(disk);
        const SampleDisk mine = mostlyOther(disk, 2, 4);
        const Uid second = at.published(mine);
        const SampleDisk yours = mostlyOther(disk, 3, 3);
        const Uid third = at.published(yours);
        QVERIFY(at.look()->packs.empty());
        at.remove(first);
        const auto plan = at.look();
        QCOMPARE(countOf(plan, PackFate::Sparse), 1);
        QCOMPARE(plan->packs[0].liveBytes, std::uint64_t{4} * kBlockBytes);
        auto work = compact(at.store, plan->of(PackFate::Sparse), {second, third});
        QVERIFY(work.has_value());
        QCOMPARE((*work)->newBytes(), std::uint64_t{4} * kBlockBytes);
        QVERIFY((*work)->commit(second)->has_value());
        QVERIFY((*work)->commit(third)->has_value());
        QVERIFY(!(*work)->commit(third)->has_value());
        QVERIFY(!(*work)->commit(first)->has_value());
        QVERIFY((*work)->clearStaging().has_value());
        QVERIFY((*work)->damagedBlocks().empty());
        QVERIFY(at.look()->isBusy);
        work->reset();
        QCOMPARE(at.look()->of(PackFate::ToTrash), plan->of(PackFate::Sparse));
        QCOMPARE(readBack(at.store, second), mine.bytes());
        QCOMPARE(readBack(at.store, third), yours.bytes());
    }

    void compactionCarriesNoDamageOver()
    {
        Watch at;
        const SampleDisk disk(1);
        const Uid first = at.published(disk);
        const QString pack = at.store.filesBelow(kPacks).first();
        const Uid second = at.published(mostlyOther(disk, 2, 4));
        at.remove(first);
        const auto plan = at.look();
        QFile file(pack);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(kAlignment + 100));
        file.write("damage");
        file.close();
        auto work = compact(at.store, plan->of(PackFate::Sparse), {second});
        QVERIFY(work.has_value());
        QVERIFY((*work)->damagedBlocks().contains(second));
        QVERIFY((*work)->commit(second)->has_value());
        work->reset();
        // What is wrong is wrong still, in the pack where it was.
        QCOMPARE(readBack(at.store, second), QByteArray("store.block.damaged"));
        QCOMPARE(countOf(at.look(), PackFate::Sparse), 1);
    }

    void everyFailingCallLeavesTheReplicasAsTheyAre()
    {
        const SampleDisk disk(1);
        const SampleDisk mine = mostlyOther(disk, 2, 4);
        for (int call = 1;; ++call) {
            Watch at;
            const Uid first = at.published(disk);
            const Uid second = at.published(mine);
            at.remove(first);
            const auto plan = planReclaim(at.store.region(), 1, at.rules());
            at.store.files.failAt(call, EIO);
            bool isDone = false;
            {
                auto work = compact(at.store, plan->of(PackFate::Sparse), {second});
                isDone = work && (*work)->commit(second) && (*work)->clearStaging();
            }
            isDone = isDone && at.look().has_value();
            const bool wasLast = at.store.files.calls() < call;
            QCOMPARE(isDone, wasLast);
            at.store.files.failAt(0, 0);
            QCOMPARE(readBack(at.store, second), mine.bytes());
            QVERIFY(at.look().has_value());
            QCOMPARE(readBack(at.store, second), mine.bytes());
            if (wasLast)
                return;
        }
    }
};

QTEST_GUILESS_MAIN(TestReplicaReclaim)
#include "tst_replicareclaim.moc"
