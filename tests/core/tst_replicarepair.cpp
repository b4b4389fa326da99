// Damage at rest: every changed byte of a replica is found, kept aside and mended from a copy that
// is right, and nothing that is good gets lost on the way.
#include "core/base/alignedbuffer.h"
#include "core/store/replicarepair.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/memoryfiles.h"

#include <QDir>
#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <cerrno>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::MemoryFiles;

namespace {

using Bytes = std::vector<std::byte>;

Bytes randomDisk(quint32 seed, std::size_t size)
{
    QRandomGenerator random(seed);
    Bytes disk(size);
    for (std::byte &byte : disk)
        byte = static_cast<std::byte>(random.bounded(1, 256));
    return disk;
}

BlockDonor donorOf(const Bytes &disk)
{
    return [&disk](std::uint64_t offset, std::span<std::byte> clear) -> Result<> {
        std::copy_n(disk.begin() + static_cast<std::ptrdiff_t>(offset), clear.size(),
                    clear.begin());
        return {};
    };
}

void forget(std::uint64_t) { }

/// One replica root in memory.
struct Shelf {
    MemoryFiles memory;
    FaultyFiles files{memory};
    Digest key = Digest::of({});
    RegionIdentity identity{Uid::random(), Uid::random(), QStringLiteral("westeurope")};
    std::shared_ptr<const BlockCipher> cipher;

    std::shared_ptr<const RegionFolder> folder;  // opened once

    Result<ReplicaRoot> root() { return ReplicaRoot::open(region(), 1, true); }
    std::shared_ptr<const RegionFolder> region()
    {
        if (folder == nullptr) {
            auto made = RegionFolder::create(files, QDir::rootPath(), identity);
            if (!made)
                qFatal("the region cannot be made");
            folder = std::make_shared<const RegionFolder>(std::move(*made));
        }
        return folder;
    }
    SpanCiphers ciphers() const { return {cipher}; }
    Digest idOf(std::span<const std::byte> block) const
    {
        return cipher == nullptr ? Digest::of(block) : cipher->idOf(Digest::of(block));
    }
    Manifest manifestOf(const Uid &version, const Bytes &disk) const
    {
        Manifest manifest{
            .version = version, .region = identity.region, .replica = 1, .disks = {}, .blocks = {}};
        DiskSpan span{.sizeBytes = disk.size()};
        if (cipher != nullptr)
            span.encryption = {cipher->set(), cipher->check()};
        manifest.disks = {span};
        for (std::size_t at = 0; at < disk.size(); at += kBlockBytes) {
            const auto block =
                std::span(disk).subspan(at, std::min<std::size_t>(kBlockBytes, disk.size() - at));
            const auto length =
                static_cast<std::uint32_t>(block.size() + (cipher == nullptr ? 0 : kBlockTagBytes));
            manifest.blocks.push_back({at / kBlockBytes, idOf(block), {Uid(), 0, length}});
        }
        return manifest;
    }
    Result<> publish(const Uid &version, const Bytes &disk)
    {
        auto opened = root();
        if (!opened)
            return std::unexpected(opened.error());
        auto writer = ReplicaWriter::begin(std::move(*opened), Uid::random(), key);
        if (!writer)
            return std::unexpected(writer.error());
        const Manifest manifest = manifestOf(version, disk);
        for (const DiskBlock &block : manifest.blocks) {
            if ((*writer)->has(block.digest, block.place.length))
                continue;
            const auto plain = std::span(disk).subspan(
                static_cast<std::size_t>(block.index * kBlockBytes),
                block.place.length - (cipher == nullptr ? 0 : kBlockTagBytes));
            AlignedBuffer stored(block.place.length);
            std::ranges::fill(stored.bytes(), std::byte{0});
            if (cipher == nullptr)
                std::ranges::copy(plain, stored.bytes().begin());
            else
                cipher->encrypt(block.digest, plain, stored.bytes().first(block.place.length));
            const NewBlock fresh{block.digest, stored.bytes(), block.place.length,
                                 cipher != nullptr};
            if (auto done = (*writer)->append(std::span(&fresh, 1)); !done)
                return done;
        }
        if (auto sealed = (*writer)->seal(); !sealed)
            return sealed;
        if (auto committed = (*writer)->commit(manifest, key); !committed)
            return std::unexpected(committed.error());
        return (*writer)->clearStaging();
    }
    Result<std::optional<ReplicaFindings>> scan(const Uid &version)
    {
        auto opened = root();
        if (!opened)
            return std::unexpected(opened.error());
        const auto manifest = opened->manifest(version, key);
        if (!manifest)
            return std::unexpected(manifest.error());
        if (!*manifest)
            return std::nullopt;
        return scanReplica(*opened, **manifest, ciphers(), {}, forget);
    }
    bool isIntact(const Uid &version)
    {
        const auto findings = scan(version);
        return findings && *findings && (*findings)->isIntact();
    }
    /// What a repair of one version does, as the job does it.
    Result<> repair(const Uid &version, const Bytes &content, const std::vector<BlockDonor> &donors)
    {
        auto opened = root();
        if (!opened)
            return std::unexpected(opened.error());
        Manifest wanted = manifestOf(version, content);
        ReplicaFindings findings;
        findings.isRight.assign(wanted.blocks.size(), false);
        const auto found = opened->manifest(version, key);
        const bool isLost = !found || !*found;
        if (!isLost) {
            wanted = **found;
            auto scanned = scanReplica(*opened, wanted, ciphers(), {}, forget);
            if (!scanned)
                return std::unexpected(scanned.error());
            findings = std::move(**scanned);
            for (const Uid &pack : findings.damagedPacks) {
                if (auto moved = opened->quarantinePack(pack); !moved)
                    return moved;
            }
        }
        if (!isLost && findings.isIntact())
            return {};
        auto repair = ReplicaRepair::begin(std::move(*opened), Uid::random(), key);
        if (!repair)
            return std::unexpected(repair.error());
        const auto mended = (*repair)->mend(wanted, findings, ciphers(), donors, {}, forget);
        if (!mended) {
            static_cast<void>((*repair)->abandon());
            return std::unexpected(mended.error());
        }
        if (auto committed = (*repair)->commit(isLost); !committed)
            return std::unexpected(committed.error());
        return (*repair)->clearStaging();
    }
    Bytes readBack(const Uid &version)
    {
        const auto reader = ReplicaReader::open(
            region(), 1, version, key, {},
            [this](const DiskEncryption &) -> Result<std::shared_ptr<const BlockCipher>> {
                return cipher;
            });
        if (!reader)
            return {};
        Bytes disk((*reader)->sizeBytes());
        if (!(*reader)->read(0, disk))
            return {};
        return disk;
    }
};

}  // namespace

class TestReplicaRepair final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangedByteOfAReplicaIsFound_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("step");
        QTest::addRow("every byte of a small disk") << 3584 << 1;
        QTest::addRow("bytes everywhere of a larger one") << (64 << 10) << 23;
    }
    void everyChangedByteOfAReplicaIsFound()
    {
        QFETCH(int, size);
        QFETCH(int, step);
        Shelf shelf;
        const Bytes disk = randomDisk(1, static_cast<std::size_t>(size));
        const Uid version = Uid::random();
        QVERIFY(shelf.publish(version, disk).has_value());
        QVERIFY(shelf.isIntact(version));
        for (const char *part : {".pack", ".manifest"}) {
            QByteArray &bytes = shelf.memory.content(part);
            for (qsizetype i = 0; i < bytes.size(); i += step) {
                const char before = bytes.at(i);
                bytes[i] = static_cast<char>(before ^ (1 << (i % 8)));
                if (shelf.isIntact(version))
                    QFAIL(qPrintable(
                        QStringLiteral("byte %1 of %2").arg(i).arg(QString::fromLatin1(part))));
                bytes[i] = before;
            }
        }
        QVERIFY(shelf.isIntact(version));
    }

    void everyChangedByteOfAReplicaIsMended()
    {
        Shelf sound;
        const Bytes disk = randomDisk(2, 1536);
        const Uid version = Uid::random();
        QVERIFY(sound.publish(version, disk).has_value());
        for (const QByteArray &part : {QByteArray(".pack"), QByteArray(".manifest")}) {
            const qsizetype size = sound.memory.content(part).size();
            for (qsizetype i = 0; i < size; ++i) {
                // Of the zeros that fill up a page some are enough here.
                if (sound.memory.content(part).at(i) == 0 && i % 32 != 0)
                    continue;
                Shelf shelf;
                shelf.identity = sound.identity;
                shelf.memory.become(sound.memory);
                QByteArray &bytes = shelf.memory.content(part);
                bytes[i] = static_cast<char>(bytes.at(i) ^ (1 << (i % 8)));
                const QByteArray damaged = bytes;
                QVERIFY(shelf.repair(version, disk, {donorOf(disk)}).has_value());
                QVERIFY(shelf.isIntact(version));
                QVERIFY(shelf.readBack(version) == disk);
                QCOMPARE(shelf.memory.content("/quarantine/"), damaged);
            }
        }
    }

    void aLostPackOrManifestIsMended()
    {
        const Bytes disk = randomDisk(3, 3 * kBlockBytes + 512);
        for (const QByteArray &part : {QByteArray(".pack"), QByteArray(".manifest")}) {
            Shelf shelf;
            const Uid version = Uid::random();
            QVERIFY(shelf.publish(version, disk).has_value());
            for (const QByteArray &path : shelf.memory.paths()) {
                const auto root = shelf.memory.openFolder({});
                if (path.contains(part))
                    QVERIFY(shelf.memory.remove(*root, path.mid(1)).has_value());
            }
            QVERIFY(!shelf.isIntact(version));
            QVERIFY(shelf.repair(version, disk, {donorOf(disk)}).has_value());
            QVERIFY(shelf.isIntact(version));
            QVERIFY(shelf.readBack(version) == disk);
        }
    }

    void whatIsIntactInQuarantineIsReadButNotReferredTo()
    {
        Shelf shelf;
        const Bytes first = randomDisk(4, 2 * kBlockBytes);
        const Bytes second(first.begin() + kBlockBytes, first.end());
        const Uid a = Uid::random();
        const Uid b = Uid::random();
        const Uid c = Uid::random();
        QVERIFY(shelf.publish(a, first).has_value());
        QVERIFY(shelf.publish(b, second).has_value());
        QCOMPARE(shelf.memory.count(".pack"), 1);
        shelf.memory.content(".pack")[kAlignment] ^= 1;
        const auto findings = shelf.scan(a);
        QVERIFY(findings && *findings);
        QCOMPARE((*findings)->damagedPacks.size(), std::size_t{1});
        QVERIFY(shelf.root()->quarantinePack(*(*findings)->damagedPacks.begin()).has_value());
        QVERIFY(shelf.readBack(a).empty());
        QVERIFY(shelf.readBack(b) == second);
        QVERIFY(!shelf.isIntact(b));
        // A new replica writes the block anew.
        QVERIFY(shelf.publish(c, second).has_value());
        QVERIFY(shelf.isIntact(c));
        // The other one needs no donor: its bytes are right where they are.
        QVERIFY(shelf.repair(b, second, {}).has_value());
        QVERIFY(shelf.isIntact(b));
        QVERIFY(shelf.readBack(b) == second);
    }

    void onlyACopyWithTheRightDigestIsUsed()
    {
        Shelf shelf;
        const Bytes disk = randomDisk(5, 2 * kBlockBytes);
        Bytes wrong = disk;
        wrong[10] ^= std::byte{1};
        const Uid version = Uid::random();
        QVERIFY(shelf.publish(version, disk).has_value());
        shelf.memory.content(".pack")[kAlignment + 7] ^= 1;
        const QByteArray manifest = shelf.memory.content(".manifest");
        const auto refused = shelf.repair(version, disk, {donorOf(wrong)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("store.repair.noCopy"));
        QCOMPARE(shelf.memory.content(".manifest"), manifest);
        QCOMPARE(shelf.memory.count("/staging/"), 0);
        QVERIFY(shelf.repair(version, disk, {donorOf(wrong), donorOf(disk)}).has_value());
        QVERIFY(shelf.readBack(version) == disk);
    }

    void anyLossButThatOfEveryCopyIsMended()
    {
        // Three regions with three copies each, whatever they are: zones or replicas.
        constexpr unsigned kCopies = 9;
        const Bytes disk = randomDisk(8, 1536);
        const Uid version = Uid::random();
        Shelf sound;
        QVERIFY(sound.publish(version, disk).has_value());
        for (unsigned lost = 0; lost < 1U << kCopies; ++lost) {
            std::vector<std::unique_ptr<Shelf>> copies;
            std::vector<BlockDonor> donors;
            std::vector<Bytes> contents(kCopies);
            for (unsigned i = 0; i < kCopies; ++i) {
                copies.push_back(std::make_unique<Shelf>());
                copies[i]->identity = sound.identity;
                // One that is left is enough for all.
                if ((lost >> i & 1U) != 0 || !donors.empty())
                    continue;
                copies[i]->memory.become(sound.memory);
                contents[i] = copies[i]->readBack(version);
                if (contents[i].size() == disk.size())
                    donors.push_back(donorOf(contents[i]));
            }
            const bool isPromised = lost != (1U << kCopies) - 1;
            QCOMPARE(!donors.empty(), isPromised);
            for (unsigned i = 0; i < kCopies; ++i) {
                if ((lost >> i & 1U) == 0)
                    continue;
                const auto mended = copies[i]->repair(version, disk, donors);
                QCOMPARE(mended.has_value(), isPromised);
                QCOMPARE(copies[i]->readBack(version) == disk, isPromised);
            }
        }
    }

    void aBrokenOffRepairLosesNothingAndEndsTheNextTime()
    {
        Shelf sound;
        const Bytes first = randomDisk(6, 2 * kBlockBytes);
        const Bytes second(first.begin() + kBlockBytes, first.end());
        const Uid a = Uid::random();
        const Uid b = Uid::random();
        QVERIFY(sound.publish(a, first).has_value());
        QVERIFY(sound.publish(b, second).has_value());
        bool isOver = false;
        int call = 0;
        while (!isOver) {
            Shelf shelf;
            shelf.identity = sound.identity;
            shelf.memory.become(sound.memory);
            shelf.memory.content(".pack")[kAlignment] ^= 1;
            shelf.files.failAt(++call, EIO, true);
            isOver = shelf.repair(a, first, {donorOf(first)})
                && shelf.repair(b, second, {donorOf(second)});
            shelf.files.failAt(0, 0);
            QVERIFY(shelf.readBack(b) == second);
            if (isOver)
                QVERIFY(shelf.readBack(a) == first);
            QVERIFY(shelf.repair(a, first, {donorOf(first)}).has_value());
            QVERIFY(shelf.repair(b, second, {donorOf(second)}).has_value());
            QVERIFY(shelf.isIntact(a) && shelf.isIntact(b));
            QVERIFY(shelf.readBack(a) == first);
            QVERIFY(shelf.readBack(b) == second);
        }
        QVERIFY(call > 20);
    }

    void anEncryptedReplicaIsMendedUnderItsOwnKey()
    {
        Shelf shelf;
        shelf.cipher = std::make_shared<const BlockCipher>(
            Uid::random(), std::make_shared<const Secret>(Secret::random(kKeyBytes)));
        const Bytes disk = randomDisk(7, kBlockBytes + 700);
        const Uid version = Uid::random();
        QVERIFY(shelf.publish(version, disk).has_value());
        QVERIFY(shelf.isIntact(version));
        QByteArray &pack = shelf.memory.content(".pack");
        for (const qsizetype at : {qsizetype{5}, qsizetype{kAlignment}, pack.size() - 1}) {
            shelf.memory.content("/packs/")[at] ^= 1;
            QVERIFY(!shelf.isIntact(version));
            QVERIFY(shelf.repair(version, disk, {donorOf(disk)}).has_value());
            QVERIFY(shelf.isIntact(version));
            QVERIFY(shelf.readBack(version) == disk);
        }
    }
};

QTEST_GUILESS_MAIN(TestReplicaRepair)
#include "tst_replicarepair.moc"
