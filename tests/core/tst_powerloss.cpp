#include "core/base/alignedbuffer.h"
#include "core/store/pack.h"
#include "core/store/replicacompaction.h"
#include "core/store/replicareader.h"
#include "core/store/replicareclaim.h"
#include "core/store/replicascan.h"
#include "core/store/replicawriter.h"
#include "tests/support/powerlossfiles.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

using namespace vitrine;
using vitrine::test::PowerLossFiles;

namespace {

using Cut = PowerLossFiles::Cut;

/// A version that is published: two blocks and a short last one.
struct Image {
    Uid version = Uid::random();
    Uid job = Uid::random();
    std::vector<QByteArray> blocks = {};

    QByteArray bytes() const { return QByteArrayList(blocks.begin(), blocks.end()).join(); }
};

Image randomImage(quint32 seed)
{
    QRandomGenerator random(seed);
    Image image;
    for (int i = 0; i < 3; ++i) {
        QByteArray block(i == 2 ? 1536 : qsizetype(kBlockBytes), Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        image.blocks.push_back(block);
    }
    return image;
}

/// Steps of a protocol in another order than the store has them.
enum class Order { Right, ManifestFirst, OverlooksAManifest, PacksGoFirst };

/// What happens to a region: one version is published, then a second one that shares blocks with
/// it, then the first is deleted and its room given back, with what is left of its pack rewritten.
struct Story {
    Digest key = Digest::of({});
    RegionIdentity identity{Uid::random(), Uid::random(), QStringLiteral("westeurope")};
    Image first = randomImage(1);
    Image second = randomImage(2);
    Uid rewriting = Uid::random();
    Order order = Order::Right;

    Story() { second.blocks[1] = first.blocks[1]; }
};

Result<std::shared_ptr<const RegionFolder>> regionIn(const Story &story, FileOps &files)
{
    auto made = RegionFolder::create(files, QStringLiteral("/region"), story.identity);
    if (!made)
        return std::unexpected(made.error());
    return std::make_shared<const RegionFolder>(std::move(*made));
}

Result<> append(ReplicaWriter &writer, const Image &image, Manifest &manifest)
{
    manifest.version = image.version;
    manifest.disks = {{.sizeBytes = static_cast<std::uint64_t>(image.bytes().size())}};
    for (std::size_t i = 0; i < image.blocks.size(); ++i) {
        const auto block = std::as_bytes(std::span(image.blocks[i]));
        const Digest digest = Digest::of(block);
        const auto length = static_cast<std::uint32_t>(block.size());
        manifest.blocks.push_back({i, digest, {Uid(), 0, length}});
        if (writer.has(digest, length))
            continue;
        AlignedBuffer memory(block.size());
        std::ranges::fill(memory.bytes(), std::byte{0});
        std::ranges::copy(block, memory.bytes().begin());
        const NewBlock fresh{digest, memory.bytes(), length};
        if (auto done = writer.append(std::span(&fresh, 1)); !done)
            return done;
    }
    return {};
}

Result<> publish(const Story &story, FileOps &files, const Image &image)
{
    const auto region = regionIn(story, files);
    if (!region)
        return std::unexpected(region.error());
    auto root = ReplicaRoot::open(*region, 1, true);
    if (!root)
        return std::unexpected(root.error());
    const auto writer = ReplicaWriter::begin(std::move(*root), image.job, story.key);
    if (!writer)
        return std::unexpected(writer.error());
    Manifest manifest;
    if (auto done = append(**writer, image, manifest); !done)
        return done;
    if (story.order == Order::ManifestFirst) {
        if (const auto early = (*writer)->commit(manifest, story.key); !early)
            return std::unexpected(early.error());
    }
    if (auto done = (*writer)->seal(); !done)
        return done;
    if (const auto verified = (*writer)->verify(1, {}, [](std::uint64_t) { }); !verified)
        return std::unexpected(verified.error());
    if (const auto committed = (*writer)->commit(manifest, story.key); !committed)
        return std::unexpected(committed.error());
    return (*writer)->clearStaging();
}

// Waste goes through the trash and out of it at once: a day is no matter of power cuts.
Result<> reclaim(const std::shared_ptr<const RegionFolder> &region, const Story &story)
{
    const auto freed = reclaimRoot(region, 1, {.key = story.key, .emptiesTrash = true});
    if (!freed)
        return std::unexpected(freed.error());
    if (freed->held)
        return std::unexpected(*freed->held);
    return {};
}

Result<> removePacks(const ReplicaRoot &root, const Story &story, const Image &image)
{
    const auto manifest = root.manifest(image.version, story.key);
    if (!manifest || !*manifest)
        return manifest ? Result<>() : std::unexpected(manifest.error());
    for (const Uid &pack : packsOf(**manifest)) {
        if (const auto gone = root.files().remove(root.packs(), packName(pack)); !gone)
            return std::unexpected(root.region().fault(gone.error()));
    }
    return {};
}

Result<> removeAndReclaim(const Story &story, FileOps &files, const Image &image)
{
    const auto region = regionIn(story, files);
    if (!region)
        return std::unexpected(region.error());
    {
        const auto root = ReplicaRoot::open(*region, 1, false);
        if (!root)
            return std::unexpected(root.error());
        if (story.order == Order::OverlooksAManifest) {
            if (auto gone = removePacks(*root, story, image); !gone)
                return gone;
        }
        if (auto removed = root->removeManifest(image.version); !removed)
            return removed;
    }
    return reclaim(*region, story);
}

/// Rewrites every pack, as if little of it were alive, and frees the old ones.
Result<> compact(const Story &story, FileOps &files, const Image &image)
{
    const auto region = regionIn(story, files);
    if (!region)
        return std::unexpected(region.error());
    {
        auto root = ReplicaRoot::open(*region, 1, false);
        if (!root)
            return std::unexpected(root.error());
        const auto manifest = root->manifest(image.version, story.key);
        if (!manifest || !*manifest)
            return manifest ? Result<>() : std::unexpected(manifest.error());
        const std::set<Uid> packs = packsOf(**manifest);
        const auto work = ReplicaCompaction::begin(std::move(*root), story.rewriting, story.key);
        if (!work)
            return std::unexpected(work.error());
        const auto done = (*work)->rewrite(packs, {image.version}, {}, {}, [](std::uint64_t) { });
        if (!done)
            return std::unexpected(done.error());
        if (story.order == Order::PacksGoFirst) {
            const auto here = ReplicaRoot::open(*region, 1, false);
            auto gone = here ? removePacks(*here, story, image) : std::unexpected(here.error());
            if (!gone)
                return gone;
        }
        if (const auto committed = (*work)->commit(image.version); !committed)
            return std::unexpected(committed.error());
        if (auto cleared = (*work)->clearStaging(); !cleared)
            return cleared;
    }
    return reclaim(*region, story);
}

/// Returns the disk of \p image as the region gives it back, or the reason why it does not.
QByteArray readBack(const Story &story, FileOps &files, const Image &image)
{
    const auto region = regionIn(story, files);
    if (!region)
        return region.error().reason.toUtf8();
    const auto reader = ReplicaReader::open(*region, 1, image.version, story.key);
    if (!reader)
        return reader.error().reason.toUtf8();
    AlignedBuffer memory((*reader)->sizeBytes());
    const auto bytes = memory.bytes().first(static_cast<std::size_t>((*reader)->sizeBytes()));
    if (const auto read = (*reader)->read(0, bytes); !read)
        return read.error().reason.toUtf8();
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// Tells whether the packs' own indexes, of which a store can be rebuilt, know every block.
bool isIndexed(const Story &story, FileOps &files, const Image &image)
{
    const auto region = regionIn(story, files);
    const auto root = ReplicaRoot::open(*region, 1, false);
    const auto known = root ? root->blocks(story.key) : std::unexpected(root.error());
    return known && std::ranges::all_of(image.blocks, [&known](const QByteArray &block) {
               return known->contains(Digest::of(std::as_bytes(std::span(block))));
           });
}

/// What was acknowledged when the power went.
enum class Chapter { Nothing, FirstPublished, SecondPublished, FirstRemoved, Rewritten };

/// Returns what is wrong with the region after a cut in the chapter behind \p done; empty when
/// every promise is kept.
QByteArray breach(const Story &story, FileOps &files, Chapter done)
{
    const QByteArray first = readBack(story, files, story.first);
    const QByteArray second = readBack(story, files, story.second);
    const bool firstMayBeMissing = done == Chapter::Nothing || done >= Chapter::SecondPublished;
    const auto isMissing = [](const QByteArray &found) {
        return found == "store.replica.missing" || found == "region.unreachable";
    };
    if (first != story.first.bytes() && !(firstMayBeMissing && isMissing(first)))
        return "the first version: " + first.left(60);
    if (second != story.second.bytes() && !(done < Chapter::SecondPublished && isMissing(second)))
        return "the second version: " + second.left(60);
    for (const auto &[image, found] : {std::pair(&story.first, &first), {&story.second, &second}}) {
        if (!isMissing(*found) && !isIndexed(story, files, *image))
            return "a pack has lost its index";
    }
    // Whatever the cut left, the same work done again comes to its end and leaves no rest.
    for (const Image *image : {&story.first, &story.second}) {
        if (const auto again = publish(story, files, *image); !again)
            return "published again: " + again.error().reason.toUtf8();
    }
    if (const auto removed = removeAndReclaim(story, files, story.first); !removed)
        return "removed again: " + removed.error().reason.toUtf8();
    if (!isMissing(readBack(story, files, story.first)))
        return "the first version is still there";
    if (const auto rewritten = compact(story, files, story.second); !rewritten)
        return "rewritten again: " + rewritten.error().reason.toUtf8();
    if (readBack(story, files, story.second) != story.second.bytes())
        return "the second version is gone at the end";
    const auto region = regionIn(story, files);
    const auto root = ReplicaRoot::open(*region, 1, false);
    if (!root || !files.list(root->staging()).value_or(std::vector<QByteArray>{{}}).empty())
        return "something is left in staging";
    return {};
}

/// Tells the story once, and before every change on the disk cuts the power \p states times.
class Teller {
public:
    Teller(int states, quint32 seed, Order order = Order::Right)
        : m_states(states)
        , m_random(seed)
    {
        m_story.order = order;
        m_files.beforeChange([this] { cutPower(); });
    }

    /// Forgets syncs, all along or only in the chapter behind \p behind.
    void forget(const PowerLossFiles::Forgets &forgets, const std::optional<Chapter> &behind)
    {
        m_files.forget([this, forgets, behind](const QByteArray &path, bool data) {
            return (!behind || *behind == m_done) && forgets(path, data);
        });
    }
    int statesSeen() const { return m_seen; }
    QByteArray found() const { return m_found; }

    void tell()
    {
        step(publish(m_story, m_files, m_story.first), Chapter::FirstPublished);
        step(publish(m_story, m_files, m_story.second), Chapter::SecondPublished);
        step(removeAndReclaim(m_story, m_files, m_story.first), Chapter::FirstRemoved);
        step(compact(m_story, m_files, m_story.second), Chapter::Rewritten);
    }

private:
    void step(const Result<> &result, Chapter chapter)
    {
        if (!result)
            m_found = "told: " + result.error().reason.toUtf8();
        m_done = chapter;
        cutPower();
    }
    void cutPower()
    {
        for (int i = 0; i < m_states && m_found.isEmpty(); ++i) {
            const Cut cut = i == 0 ? Cut::KeepsNothing
                : i == 1           ? Cut::KeepsEverything
                                   : Cut::KeepsSome;
            const auto left = m_files.afterCut(cut, m_random);
            ++m_seen;
            // Who comes after the cut does it right.
            Story right = m_story;
            right.order = Order::Right;
            m_found = breach(right, *left, m_done);
        }
    }

    const int m_states;
    std::mt19937 m_random;
    Story m_story;
    PowerLossFiles m_files;
    Chapter m_done = Chapter::Nothing;
    int m_seen = 0;
    QByteArray m_found;
};

bool isPack(const QByteArray &path)
{
    return path.endsWith(".pack");
}

}  // namespace

/// Cuts the power before every change that the store makes on a disk, and looks at what a disk
/// may then hold. VITRINE_CRASH_STATES sets how many states are looked at for each cut.
class TestPowerLoss final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseOutlivesACut()
    {
        const int states =
            qEnvironmentVariable("VITRINE_CRASH_STATES", QStringLiteral("4")).toInt();
        Teller teller(states, 7);
        teller.tell();
        QCOMPARE(teller.found(), QByteArray());
        QVERIFY(teller.statesSeen() > 40 * states);
        qInfo("%d states", teller.statesSeen());
    }

    // The net must catch what it is there for: a store that forgets one of its syncs.
    void everyForgottenSyncIsFound_data()
    {
        QTest::addColumn<PowerLossFiles::Forgets>("forgets");
        QTest::addColumn<std::optional<Chapter>>("behind");
        const auto row = [](const char *name, const PowerLossFiles::Forgets &forgets,
                            const std::optional<Chapter> &behind = {}) {
            QTest::newRow(name) << forgets << behind;
        };
        const auto endsWith = [](const char *end) {
            return [end](const QByteArray &path, bool) { return path.endsWith(end); };
        };
        const auto finishedPack = [](const QByteArray &path, bool data) {
            return isPack(path) && !data;
        };
        const auto manifest = [](const QByteArray &path, bool) {
            return path.endsWith(".manifest") || path.contains("manifest.");
        };
        row("the id file of the region",
            [](const QByteArray &path, bool) { return path.contains("vitrine-region.json"); });
        row("the region's own folder", [](const QByteArray &path, bool) { return path.isEmpty(); });
        row("the folder of the replica", endsWith("/replica-1"));
        row("a finished pack", finishedPack);
        row("the packs' folder", endsWith("/packs"));
        row("a manifest", manifest);
        row("the manifests' folder", endsWith("/manifests"));
        row("every file", [](const QByteArray &path, bool) {
            return isPack(path) || path.endsWith(".manifest") || path.endsWith(".log");
        });
        row("everything", [](const QByteArray &, bool) { return true; });
        row("a pack that is rewritten", finishedPack, Chapter::FirstRemoved);
        row("the packs' folder when a pack is rewritten", endsWith("/packs"),
            Chapter::FirstRemoved);
        row("a manifest that is replaced", manifest, Chapter::FirstRemoved);
    }
    void everyForgottenSyncIsFound()
    {
        QFETCH(PowerLossFiles::Forgets, forgets);
        QFETCH(std::optional<Chapter>, behind);
        QByteArray found;
        for (quint32 seed = 1; seed <= 8 && found.isEmpty(); ++seed) {
            Teller teller(3, seed);
            teller.forget(forgets, behind);
            teller.tell();
            found = teller.found();
        }
        QVERIFY2(!found.isEmpty(), "no cut showed it");
    }

    void everyWrongOrderIsFound_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("a manifest before its packs") << Order::ManifestFirst;
        QTest::newRow("packs that another version needs go") << Order::OverlooksAManifest;
        QTest::newRow("old packs go before the manifest is replaced") << Order::PacksGoFirst;
    }
    void everyWrongOrderIsFound()
    {
        QFETCH(Order, order);
        Teller teller(3, 1, order);
        teller.tell();
        QVERIFY2(!teller.found().isEmpty(), "no cut showed it");
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
