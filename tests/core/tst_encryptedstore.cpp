// Blocks at rest: what a region's folder holds of an encrypted disk, and that nothing that was
// changed, exchanged or made with another key is ever handed out.
#include "core/base/alignedbuffer.h"
#include "core/store/replicareader.h"
#include "core/store/replicawriter.h"
#include "tests/support/faultyfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace vitrine;
using vitrine::test::FaultyFiles;

namespace {

using Cipher = std::shared_ptr<const BlockCipher>;
using Block = std::vector<std::byte>;

Cipher newCipher(const Uid &set = Uid::random())
{
    return std::make_shared<const BlockCipher>(
        set, std::make_shared<const Secret>(Secret::random(kKeyBytes)));
}

Block randomBlock(QRandomGenerator &random, std::size_t size)
{
    Block block(size);
    for (std::byte &byte : block)
        byte = static_cast<std::byte>(random.bounded(256));
    return block;
}

/// Two disks in one row of blocks: the system's and LUN 0, whose last block is a short one.
struct TwoDisks {
    static constexpr std::size_t kSystemBlocks = 4;
    std::vector<Block> blocks;

    explicit TwoDisks(quint32 seed)
    {
        QRandomGenerator random(seed);
        for (std::size_t i = 0; i < 2 * kSystemBlocks; ++i)
            blocks.push_back(randomBlock(random, i == 2 * kSystemBlocks - 1 ? 2560 : kBlockBytes));
        // Each disk has a block of the other: in clear they would be stored once.
        blocks[6] = blocks[1];
    }
    std::uint64_t sizeBytes() const
    {
        return std::accumulate(
            blocks.begin(), blocks.end(), std::uint64_t{0},
            [](std::uint64_t sum, const Block &block) { return sum + block.size(); });
    }
    Block all() const
    {
        Block bytes;
        for (const Block &block : blocks)
            bytes.insert(bytes.end(), block.begin(), block.end());
        return bytes;
    }
    Manifest manifest() const
    {
        Manifest manifest;
        manifest.disks = {{.sizeBytes = std::uint64_t{kSystemBlocks} * kBlockBytes},
                          {.lun = 0,
                           .firstBlock = kSystemBlocks,
                           .sizeBytes = sizeBytes() - std::uint64_t{kSystemBlocks} * kBlockBytes}};
        return manifest;
    }
};

struct Store {
    QTemporaryDir folder;
    FaultyFiles files;
    Digest key = Digest::of({});
    RegionIdentity identity{Uid::random(), Uid::random(), QStringLiteral("westeurope")};
    Uid job = Uid::random();

    std::shared_ptr<const RegionFolder> region()
    {
        auto made = RegionFolder::create(files, folder.filePath(QStringLiteral("r")), identity);
        return made ? std::make_shared<const RegionFolder>(std::move(*made)) : nullptr;
    }
    std::unique_ptr<ReplicaWriter> writer()
    {
        auto root = ReplicaRoot::open(region(), 1, true);
        if (!root)
            return nullptr;
        auto begun = ReplicaWriter::begin(std::move(*root), job, key);
        return begun ? std::move(*begun) : nullptr;
    }
    QString pack() const
    {
        QDirIterator it(folder.filePath(QStringLiteral("r/replica-1/packs")), QDir::Files);
        return it.hasNext() ? it.next() : QString();
    }
    qint64 storedBytes() const
    {
        qint64 bytes = 0;
        QDirIterator it(folder.filePath(QStringLiteral("r/replica-1")), QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            bytes += QFileInfo(it.next()).size();
        return bytes;
    }
};

/// Writes the disks, each encrypted with its cipher, or in clear where there is none; gives the
/// manifest that belongs to them.
Manifest append(ReplicaWriter &writer, const TwoDisks &disks, const std::array<Cipher, 2> &ciphers)
{
    Manifest manifest = disks.manifest();
    for (std::size_t i = 0; i < 2; ++i) {
        if (ciphers[i])
            manifest.disks[i].encryption = {ciphers[i]->set(), ciphers[i]->check()};
    }
    for (std::size_t i = 0; i < disks.blocks.size(); ++i) {
        const Block &block = disks.blocks[i];
        const BlockCipher *cipher = ciphers[i / TwoDisks::kSystemBlocks].get();
        const Digest plain = Digest::of(block);
        const Digest id = cipher ? cipher->idOf(plain) : plain;
        const std::size_t length = block.size() + (cipher ? kBlockTagBytes : 0);
        manifest.blocks.push_back({i, id, {}});
        if (writer.has(id, static_cast<std::uint32_t>(length)))
            continue;
        AlignedBuffer memory(length);
        std::ranges::fill(memory.bytes(), std::byte{0});
        if (cipher)
            cipher->encrypt(id, block, memory.bytes().first(length));
        else
            std::ranges::copy(block, memory.bytes().begin());
        const NewBlock fresh{id, memory.bytes(), static_cast<std::uint32_t>(length),
                             cipher != nullptr};
        if (!writer.append(std::span(&fresh, 1)))
            qFatal("the block cannot be written");
    }
    return manifest;
}

BlockCiphers listOf(const std::array<Cipher, 2> &ciphers)
{
    BlockCiphers list;
    for (const Cipher &cipher : ciphers) {
        if (cipher)
            list.push_back(cipher);
    }
    return list;
}

QString publish(Store &store, const TwoDisks &disks, const std::array<Cipher, 2> &ciphers,
                const Uid &version)
{
    const auto writer = store.writer();
    if (!writer)
        return QStringLiteral("no writer");
    Manifest manifest = append(*writer, disks, ciphers);
    manifest.version = version;
    if (const auto sealed = writer->seal(); !sealed)
        return sealed.error().reason;
    const auto verified = writer->verify(2, {}, [](std::uint64_t) { }, listOf(ciphers));
    if (!verified)
        return verified.error().reason;
    if (const auto committed = writer->commit(manifest, store.key); !committed)
        return committed.error().reason;
    const auto cleared = writer->clearStaging();
    return cleared ? QString() : cleared.error().reason;
}

Result<std::unique_ptr<ReplicaReader>> reader(Store &store, const Uid &version,
                                              const std::array<Cipher, 2> &ciphers)
{
    return ReplicaReader::open(store.region(), 1, version, store.key, {},
                               [ciphers](const DiskEncryption &disk) -> Result<Cipher> {
                                   for (const Cipher &cipher : ciphers) {
                                       if (cipher && cipher->set() == disk.set)
                                           return cipher;
                                   }
                                   return std::unexpected(
                                       Fault::of(QStringLiteral("encryption.key.missing")));
                               });
}

QString readInto(const ReplicaReader &replica, Block &bytes)
{
    AlignedBuffer memory(replica.sizeBytes());
    const auto room = memory.bytes().first(static_cast<std::size_t>(replica.sizeBytes()));
    if (const auto read = replica.read(0, room); !read)
        return read.error().reason;
    bytes.assign(room.begin(), room.end());
    return {};
}

QString readBack(Store &store, const Uid &version, const std::array<Cipher, 2> &ciphers,
                 Block &bytes)
{
    const auto opened = reader(store, version, ciphers);
    return opened ? readInto(**opened, bytes) : opened.error().reason;
}

const QString kDamaged = QStringLiteral("store.block.damaged");

}  // namespace

class TestEncryptedStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryByte_data()
    {
        QTest::addColumn<int>("encrypted");
        QTest::newRow("system disk") << 1;
        QTest::newRow("data disk") << 2;
        QTest::newRow("both with their sets") << 3;
        QTest::newRow("both with one set") << 4;
    }
    void givesBackEveryByte()
    {
        QFETCH(const int, encrypted);
        Store store;
        const TwoDisks disks(1);
        const Cipher one = newCipher();
        const std::array<Cipher, 2> ciphers{encrypted != 2 ? one : nullptr,
                                            encrypted == 1       ? nullptr
                                                : encrypted == 4 ? one
                                                                 : newCipher()};
        const Uid version = Uid::random();
        QCOMPARE(publish(store, disks, ciphers, version), QString());
        Block bytes;
        QCOMPARE(readBack(store, version, ciphers, bytes), QString());
        QVERIFY(bytes == disks.all());
        const auto opened = reader(store, version, ciphers);
        QVERIFY(opened);
        QCOMPARE((*opened)->manifest().occupiedBytes(), disks.sizeBytes());
        std::uint64_t end = 0;
        QCOMPARE((*opened)->nextData(0, end), std::uint64_t{0});
        QCOMPARE(end, disks.sizeBytes());

        // Of an encrypted disk nothing stands in the folder in clear, of the other one everything.
        QFile pack(store.pack());
        QVERIFY(pack.open(QIODevice::ReadOnly));
        const QByteArray content = pack.readAll();
        for (std::size_t i = 0; i < disks.blocks.size(); ++i) {
            const QByteArray head(reinterpret_cast<const char *>(disks.blocks[i].data()), 64);
            const bool isSecret = ciphers[i / TwoDisks::kSystemBlocks] != nullptr;
            // Two blocks are the same on both disks.
            if (i != 1 && i != 6)
                QCOMPARE(content.contains(head), !isSecret);
        }
    }

    void everyFlippedByteIsFound()
    {
        Store store;
        const TwoDisks disks(2);
        const std::array<Cipher, 2> ciphers{newCipher(), newCipher()};
        const Uid version = Uid::random();
        QCOMPARE(publish(store, disks, ciphers, version), QString());
        const auto opened = reader(store, version, ciphers);
        QVERIFY(opened);
        const DiskBlock &last = (*opened)->manifest().blocks.back();
        QCOMPARE(last.place.length, 2560U + kBlockTagBytes);
        AlignedBuffer memory(kBlockBytes);
        const auto room = memory.bytes().first(2560);
        const std::uint64_t at = last.index * kBlockBytes;
        for (std::uint32_t i = 0; i < last.place.length; ++i) {
            const std::uint64_t target = last.place.offset + i;
            store.files.corruptReads([target](std::uint64_t offset, std::span<std::byte> bytes) {
                if (offset <= target && target < offset + bytes.size())
                    bytes[static_cast<std::size_t>(target - offset)] ^= std::byte{1};
            });
            const auto read = (*opened)->read(at, room);
            QVERIFY2(!read, qPrintable(QString::number(i)));
            QCOMPARE(read.error().reason, kDamaged);
            // Nothing of a block that is not right is handed out.
            QVERIFY(std::ranges::all_of(room, [](std::byte byte) { return byte == std::byte{0}; }));
        }
        store.files.corruptReads({});
        QVERIFY((*opened)->read(at, room));
    }

    void exchangedBlocksAreFound()
    {
        Store store;
        const TwoDisks disks(3);
        const Cipher one = newCipher();
        const std::array<Cipher, 2> ciphers{one, one};
        const Uid version = Uid::random();
        QCOMPARE(publish(store, disks, ciphers, version), QString());
        Manifest manifest;
        {
            const auto opened = reader(store, version, ciphers);
            QVERIFY(opened);
            manifest = (*opened)->manifest();
        }
        QFile pack(store.pack());
        QVERIFY(pack.open(QIODevice::ReadWrite));
        const auto contentAt = [&pack](const DiskBlock &block) {
            pack.seek(static_cast<qint64>(block.place.offset));
            return pack.read(block.place.length);
        };
        const QByteArray first = contentAt(manifest.blocks[0]);
        const QByteArray second = contentAt(manifest.blocks[2]);
        QCOMPARE(first.size(), second.size());
        pack.seek(static_cast<qint64>(manifest.blocks[0].place.offset));
        pack.write(second);
        pack.seek(static_cast<qint64>(manifest.blocks[2].place.offset));
        pack.write(first);
        pack.close();
        Block bytes;
        QCOMPARE(readBack(store, version, ciphers, bytes), kDamaged);
    }

    void anotherKeyOrSetOpensNothing()
    {
        const Uid set = Uid::random();
        QRandomGenerator random(4);
        const Block block = randomBlock(random, kBlockBytes);
        const auto secret = std::make_shared<const Secret>(Secret::random(kKeyBytes));
        const BlockCipher cipher(set, secret);
        const Digest id = cipher.idOf(Digest::of(block));
        Block stored(block.size() + kBlockTagBytes);
        Block back(block.size());
        cipher.encrypt(id, block, stored);
        QVERIFY(cipher.decrypt(id, stored, back));
        QVERIFY(back == block);

        const Cipher otherKey = newCipher(set);
        QVERIFY(otherKey->check() != cipher.check());
        QVERIFY(otherKey->idOf(Digest::of(block)) != id);
        QVERIFY(!otherKey->decrypt(id, stored, back));
        QVERIFY(back != block);
        const BlockCipher otherSet(Uid::random(), secret);
        QVERIFY(!otherSet.decrypt(id, stored, back));
        QVERIFY(!cipher.decrypt(Digest::of(block), stored, back));
        // A shorter block of the same beginning is another block.
        Block shorter(stored.begin(), stored.end() - 512);
        Block less(block.size() - 512);
        QVERIFY(!cipher.decrypt(id, shorter, less));
    }

    void theIdIsCheckedBehindTheTag()
    {
        // Whoever has the key can make a block that decrypts; it is still not the one of the id.
        const Cipher cipher = newCipher();
        QRandomGenerator random(5);
        const Block one = randomBlock(random, 4096);
        const Block two = randomBlock(random, 4096);
        const Digest id = cipher->idOf(Digest::of(one));
        Block stored(one.size() + kBlockTagBytes);
        Block back(one.size());
        cipher->encrypt(id, two, stored);
        QVERIFY(!cipher->decrypt(id, stored, back));
        QVERIFY(std::ranges::all_of(back, [](std::byte byte) { return byte == std::byte{0}; }));
    }

    void blocksAreSharedWithinASetOnly()
    {
        Store store;
        const TwoDisks disks(6);
        const Cipher one = newCipher();
        QCOMPARE(publish(store, disks, {one, one}, Uid::random()), QString());
        const qint64 once = store.storedBytes();
        store.job = Uid::random();
        QCOMPARE(publish(store, disks, {one, one}, Uid::random()), QString());
        QVERIFY(store.storedBytes() - once < qint64{kBlockBytes});
        store.job = Uid::random();
        const qint64 twice = store.storedBytes();
        QCOMPARE(publish(store, disks, {nullptr, nullptr}, Uid::random()), QString());
        const qint64 inClear = store.storedBytes();
        QVERIFY(inClear - twice > qint64{6} * kBlockBytes);
        store.job = Uid::random();
        QCOMPARE(publish(store, disks, {newCipher(), nullptr}, Uid::random()), QString());
        QVERIFY(store.storedBytes() - inClear > qint64{3} * kBlockBytes);
        QVERIFY(store.storedBytes() - inClear < qint64{5} * kBlockBytes);
    }

    void aKilledJobGoesOnWhereItWas()
    {
        Store store;
        const TwoDisks disks(7);
        const std::array<Cipher, 2> ciphers{newCipher(), nullptr};
        {
            const auto writer = store.writer();
            QVERIFY(writer);
            append(*writer, disks, ciphers);
            QVERIFY(writer->seal());
            // Gone without a word, as after a kill.
        }
        const auto writer = store.writer();
        QVERIFY(writer);
        const std::uint64_t staged = writer->newBytes();
        QVERIFY(staged > 0);
        append(*writer, disks, ciphers);
        QCOMPARE(writer->newBytes(), staged);
        QVERIFY(writer->seal());
        QVERIFY(writer->verify(2, {}, [](std::uint64_t) { }, listOf(ciphers)).value_or(false));
    }

    void verificationNeedsTheKeyAndSeesOtherBytes()
    {
        Store store;
        const TwoDisks disks(8);
        const std::array<Cipher, 2> ciphers{newCipher(), newCipher()};
        const auto writer = store.writer();
        QVERIFY(writer);
        append(*writer, disks, ciphers);
        QVERIFY(writer->seal());
        const auto nothing = [](std::uint64_t) { };
        const QString failed = QStringLiteral("store.verify.failed");
        QVERIFY(writer->verify(2, {}, nothing, listOf(ciphers)).value_or(false));
        QCOMPARE(writer->verify(2, {}, nothing).error().reason, failed);
        QCOMPARE(writer->verify(2, {}, nothing, {newCipher(ciphers[0]->set())}).error().reason,
                 failed);
        store.files.corruptReads([](std::uint64_t offset, std::span<std::byte> bytes) {
            if (offset <= 2 * kBlockBytes && offset + bytes.size() > 2 * kBlockBytes)
                bytes[static_cast<std::size_t>(2 * kBlockBytes - offset)] ^= std::byte{1};
        });
        QCOMPARE(writer->verify(2, {}, nothing, listOf(ciphers)).error().reason, failed);
    }

    void withoutItsKeyAReplicaIsNotRead()
    {
        Store store;
        const TwoDisks disks(9);
        const std::array<Cipher, 2> ciphers{newCipher(), newCipher()};
        const Uid version = Uid::random();
        QCOMPARE(publish(store, disks, ciphers, version), QString());
        Block bytes;
        QCOMPARE(readBack(store, version, {ciphers[0], nullptr}, bytes),
                 QStringLiteral("encryption.key.missing"));
        QCOMPARE(readBack(store, version, {newCipher(ciphers[0]->set()), ciphers[1]}, bytes),
                 kDamaged);
    }

    void manifestsSayWhatTheirDisksAreEncryptedWith()
    {
        const Digest key = Digest::of({});
        const Cipher cipher = newCipher();
        Manifest manifest = TwoDisks(10).manifest();
        const Uid pack = Uid::random();
        manifest.disks[1].encryption = {cipher->set(), cipher->check()};
        manifest.blocks = {{1, Digest::of({}), {pack, kAlignment, kBlockBytes}},
                           {5, Digest::of({}), {pack, 2 * kBlockBytes, kBlockBytes + 16}}};
        const QByteArray good = manifest.encode(key);
        const auto back = Manifest::decode(good, key);
        QVERIFY(back);
        QVERIFY(!back->disks[0].encryption && back->disks[1].encryption);
        QVERIFY(*back->disks[1].encryption == *manifest.disks[1].encryption);
        QCOMPARE(back->encode(key), good);
        QCOMPARE(back->occupiedBytes(), std::uint64_t{2} * kBlockBytes);
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x10);
            QVERIFY(!Manifest::decode(bad, key));
            QVERIFY(!Manifest::decode(good.left(i), key));
        }
        // A single disk, too.
        Manifest alone = manifest;
        alone.disks = {{.sizeBytes = kBlockBytes, .encryption = manifest.disks[1].encryption}};
        alone.blocks = {{0, Digest::of({}), {pack, kAlignment, kBlockBytes + 16}}};
        QVERIFY(Manifest::decode(alone.encode(key), key));
    }

    void sealedNonsenseIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an encrypted block without its tag") << 0;
        QTest::newRow("a tag behind a block in clear") << 1;
        QTest::newRow("a key check of no set") << 2;
        QTest::newRow("no set at all") << 3;
    }
    void sealedNonsenseIsRefused()
    {
        QFETCH(const int, what);
        const Digest key = Digest::of({});
        Manifest manifest = TwoDisks(11).manifest();
        manifest.disks[1].encryption = {Uid::random(), {1, 2, 3}};
        const Uid pack = Uid::random();
        manifest.blocks = {{1, Digest::of({}), {pack, kAlignment, kBlockBytes}},
                           {5, Digest::of({}), {pack, 2 * kBlockBytes, kBlockBytes + 16}}};
        QVERIFY(Manifest::decode(manifest.encode(key), key));
        switch (what) {
        case 0: manifest.blocks[1].place.length -= 16; break;
        case 1: manifest.blocks[0].place.length += 16; break;
        case 2: manifest.disks[0].encryption = {Uid(), {1}}; break;
        default: manifest.disks[1].encryption = DiskEncryption(); break;
        }
        const auto back = Manifest::decode(manifest.encode(key), key);
        QVERIFY(!back);
        QCOMPARE(back.error().reason, QStringLiteral("store.manifest.damaged"));
    }
};

QTEST_GUILESS_MAIN(TestEncryptedStore)
#include "tst_encryptedstore.moc"
