// Encrypted versions from end to end: each region with the sets it names, read back by exports,
// later regions, checks and new versions; and what is said when a key is not there.
#include "core/catalog/accountrows.h"
#include "core/catalog/scoped.h"
#include "core/keys/filekeyring.h"
#include "core/replication/versiondisks.h"
#include "core/service/encryptionsetservice.h"
#include "tests/support/diskimages.h"
#include "tests/support/replicationlab.h"

#include <QDirIterator>
#include <QObject>
#include <QTest>

#include <cstring>

using namespace vitrine;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kFrance = QStringLiteral("francecentral");
const QString kNumber = QStringLiteral("1.0.0");

/// A version of a system disk and LUN 3, encrypted in two regions: with sets of their own for the
/// system disk, and with one of them for LUN 3 everywhere.
struct EncryptedLab : ReplicationLab {
    QByteArray system = test::noise(5 * kBlockBytes + 1024, 21);
    QByteArray data = test::noise(2 * kBlockBytes + 512, 22);
    ImageVersion version;

    bool publish()
    {
        if (!setUp({kWest, kEast, kFrance}))
            return false;
        version =
            draft(kNumber, write(QStringLiteral("system.raw"), system), {{kWest, 1}, {kEast, 2}});
        DataDiskImage disk;
        disk.lun = 3;
        disk.source.uri = QUrl::fromLocalFile(write(QStringLiteral("data.raw"), data)).toString();
        version.dataDisks = {disk};
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
            if (!makeSet(name))
                return false;
        }
        auto &regions = version.publishingProfile.targetRegions;
        regions[0].encryption = {id(QStringLiteral("one"), 0), {{3, id(QStringLiteral("one"), 0)}}};
        regions[1].encryption = {id(QStringLiteral("two"), 0), {{3, id(QStringLiteral("one"), 0)}}};
        const auto report = replicate(version);
        return report && report->state == JobState::Succeeded;
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return done ? file.fileName() : QString();
    }
    bool makeSet(const QString &name)
    {
        DiskEncryptionSet set;
        set.resourceGroup = QStringLiteral("rg");
        set.name = name;
        set.keyUrl = QStringLiteral("https://vault.example/keys/") + name;
        return (*this)->encryptionSets().create(caller(), set).has_value();
    }
    using ReplicationLab::id;
    ResourceId id(const QString &set, int) const
    {
        return ResourceId::compute(definition().subscriptionId(), QStringLiteral("rg"),
                                   QStringLiteral("diskEncryptionSets"), set);
    }
    KeyOwner ownerOf(const QString &set)
    {
        const auto found = (*this)->encryptionSets().encryptionSet(id(set, 0));
        return found ? KeyOwner{found->uid, found->id().toString()} : KeyOwner();
    }
    QString keysPath() const { return path(QStringLiteral("keys")); }
    std::vector<ReplicaVerification> verified()
    {
        const auto job = (*this)->replication().startVerify(caller(), id(kNumber));
        if (!job)
            return {};
        static_cast<void>(finish(*job));
        return (*this)->replication().verification(*job);
    }
    /// Removes what the version was made from.
    bool removeSources() const
    {
        return QFile::remove(path(QStringLiteral("system.raw")))
            && QFile::remove(path(QStringLiteral("data.raw")));
    }
};

// Every file below \p folder that contains \p bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (ReplicationLab::contentOf(path).contains(bytes))
            found << path;
    }
    return found;
}

// A range of this process's memory, and whether it is left out of core dumps.
struct Range {
    quint64 first = 0;
    quint64 end = 0;
    bool isReadable = false;
    bool isUsed = false;
    bool isOutOfDumps = false;
};

std::vector<Range> memoryRanges()
{
    std::vector<Range> ranges;
    for (const QByteArray &line :
         ReplicationLab::contentOf(QStringLiteral("/proc/self/smaps")).split('\n')) {
        const qsizetype dash = line.indexOf('-');
        bool isRange = false;
        const quint64 first = line.left(dash).toULongLong(&isRange, 16);
        if (dash > 0 && isRange) {
            const qsizetype space = line.indexOf(' ');
            ranges.push_back({first, line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16),
                              line.at(space + 1) == 'r'});
        } else if (!ranges.empty() && line.startsWith("Rss:")) {
            ranges.back().isUsed = !line.contains(" 0 kB");
        } else if (!ranges.empty() && line.startsWith("VmFlags:")) {
            ranges.back().isOutOfDumps = (line + ' ').contains(" dd ");
        }
    }
    return ranges;
}

/// A key that a test may print, hidden from the search for it.
std::vector<std::byte> masked(std::span<const std::byte> key)
{
    std::vector<std::byte> hidden(key.begin(), key.end());
    for (std::byte &byte : hidden)
        byte ^= std::byte{0xff};
    return hidden;
}

bool isKeyAt(const char *at, const std::vector<std::byte> &hidden)
{
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if ((static_cast<std::byte>(at[i]) ^ std::byte{0xff}) != hidden[i])
            return false;
    }
    return true;
}

// Counts where a key stands in this process's memory, in dumps and out of them.
std::pair<int, int> occurrences(const std::vector<std::byte> &hidden)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {-1, -1};
    std::pair<int, int> count;
    QByteArray piece(1 << 20, '\0');
    for (const Range &range : memoryRanges()) {
        // The shadow of a sanitizer is far larger than anything that holds data.
        constexpr quint64 kLargest = quint64{1} << 30;
        if (!range.isReadable || !range.isUsed || range.end - range.first > kLargest)
            continue;
        for (quint64 at = range.first; at < range.end; at += quint64(piece.size()) - 31) {
            const auto length = std::min<qint64>(piece.size(), static_cast<qint64>(range.end - at));
            if (!memory.seek(static_cast<qint64>(at)) || memory.read(piece.data(), length) != length
                || length < 32)
                break;
            const char *const start = piece.constData();
            const char *const end = start + length - 31;
            const auto first = static_cast<int>(hidden[0] ^ std::byte{0xff});
            for (const char *here = start; here < end; ++here) {
                const void *const found =
                    std::memchr(here, first, static_cast<std::size_t>(end - here));
                if (found == nullptr)
                    break;
                here = static_cast<const char *>(found);
                // What was read for the search stands in its own buffer as well.
                const quint64 address = at + static_cast<quint64>(here - start);
                const auto own = reinterpret_cast<quintptr>(start);
                const bool isOwn =
                    address >= own && address < own + static_cast<quint64>(piece.size());
                if (!isOwn && isKeyAt(here, hidden))
                    ++(range.isOutOfDumps ? count.second : count.first);
            }
        }
    }
    return count;
}

}  // namespace

class TestEncryptedReplicas final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDiskComesBackFromEveryRegion()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        for (const QString &region : {kWest, kEast}) {
            QVERIFY(lab.exported(kNumber, {}, DiskFormat::Raw, region) == lab.system);
            QVERIFY(lab.exported(kNumber, 3, DiskFormat::Raw, region) == lab.data);
            // Nothing of either disk stands in the region.
            for (const QByteArray &part : {lab.system.mid(0, 64), lab.system.right(64),
                                           lab.data.left(64), lab.data.right(64)})
                QCOMPARE(filesWith(lab.path(region), part), QStringList());
        }
        // The regions share no block of the system disk, although they were fed from one read.
        QStringList ids;
        const auto placed = placedReplicas(lab->catalog(), lab.version.uid);
        QVERIFY(placed && placed->size() == 3);
        for (const PlacedReplica &one : *placed) {
            const auto replica = openReplica(lab->catalog(), systemFiles(), one);
            QVERIFY(replica);
            QVERIFY((*replica)->manifest().isEncrypted());
            ids << (*replica)->manifest().blocks.front().digest.toString();
        }
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 2);
    }

    void sizesAndDigestsAreThoseOfTheDisks()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        const auto stored = lab->versions().version(lab.id(kNumber));
        QVERIFY(stored);
        QCOMPARE(stored->osDiskSizeBytes, static_cast<std::uint64_t>(lab.system.size()));
        // 6 blocks of the system disk, 2 and a short one of the other.
        QCOMPARE(stored->occupiedBytes, std::uint64_t{8} * kBlockBytes + 512);
        const auto findings = lab.verified();
        QCOMPARE(findings.size(), std::size_t(3));
        const auto bytes = std::as_bytes(
            std::span(lab.system.constData(), static_cast<std::size_t>(lab.system.size())));
        for (const ReplicaVerification &one : findings) {
            QVERIFY(one.outcome == VerifyOutcome::Intact);
            QVERIFY(one.diskDigest == Digest::of(bytes));
        }
    }

    void aLaterRegionAndANewVersionAreReadFromReplicas()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        QVERIFY(lab.removeSources());
        ImageVersion version = *lab->versions().version(lab.id(kNumber));
        TargetRegion third;
        third.name = kFrance;
        third.regionalReplicaCount = 1;
        third.encryption = version.publishingProfile.targetRegions[1].encryption;
        version.publishingProfile.targetRegions.push_back(third);
        const auto report = lab.replicate(version);
        QVERIFY(report && report->state == JobState::Succeeded);
        QVERIFY(lab.exported(kNumber, {}, DiskFormat::Raw, kFrance) == lab.system);
        QVERIFY(lab.exported(kNumber, 3, DiskFormat::Raw, kFrance) == lab.data);

        // In clear this time: what a disk is stored with does not stick to it.
        ImageVersion next = lab.draft(QStringLiteral("2.0.0"), {}, {{kWest, 1}});
        next.source = {lab.id(kNumber), {}};
        DataDiskImage disk;
        disk.lun = 3;
        next.dataDisks = {disk};
        const auto made = lab.replicate(next);
        QVERIFY(made && made->state == JobState::Succeeded);
        QVERIFY(lab.exported(QStringLiteral("2.0.0"), {}) == lab.system);
        QVERIFY(lab.exported(QStringLiteral("2.0.0"), 3) == lab.data);
        QVERIFY(!filesWith(lab.path(kWest), lab.system.left(64)).isEmpty());
    }

    void withoutTheKeyNothingIsSaidToBeIntact()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        lab.close();
        QVERIFY(QDir().rename(lab.keysPath(), lab.path(QStringLiteral("elsewhere"))));
        lab.reopen();
        QCOMPARE(lab.exported(kNumber, {}, DiskFormat::Raw, kWest),
                 QByteArray("version.notAvailable"));
        for (const ReplicaVerification &one : lab.verified()) {
            QVERIFY(one.outcome == VerifyOutcome::NotChecked);
            QVERIFY(one.fault);
            QCOMPARE(one.fault->reason, QStringLiteral("encryption.key.missing"));
            QVERIFY(one.diskDigest.isNull());
        }
        lab.close();
        QVERIFY(QDir().rename(lab.path(QStringLiteral("elsewhere")), lab.keysPath()));
        lab.reopen();
        QVERIFY(lab.exported(kNumber, {}, DiskFormat::Raw, kWest) == lab.system);
    }

    void anotherKeyIsNotTakenForDamage()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        const KeyOwner owner = lab.ownerOf(QStringLiteral("two"));
        FileKeyRing ring({lab.keysPath()});
        QVERIFY(ring.shred(owner));
        QVERIFY(ring.make(owner));
        lab.close();
        lab.reopen();
        int others = 0;
        for (const ReplicaVerification &one : lab.verified()) {
            if (one.region == kWest) {
                QVERIFY(one.outcome == VerifyOutcome::Intact);
                continue;
            }
            ++others;
            QVERIFY(one.outcome == VerifyOutcome::NotChecked);
            QCOMPARE(one.fault->reason, QStringLiteral("encryption.key.wrong"));
            QCOMPARE(one.fault->arguments, QStringList{owner.name});
        }
        QCOMPARE(others, 2);
    }

    void aRegionWithoutItsKeyFailsAlone()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        FileKeyRing ring({lab.keysPath()});
        const KeyOwner one = lab.ownerOf(QStringLiteral("one"));
        const KeyOwner two = lab.ownerOf(QStringLiteral("two"));
        QVERIFY(ring.shred(two));
        ImageVersion next = lab.draft(QStringLiteral("2.0.0"), lab.path(QStringLiteral("data.raw")),
                                      {{kWest, 1}, {kEast, 1}});
        auto &regions = next.publishingProfile.targetRegions;
        regions[0].encryption = {lab.id(QStringLiteral("one"), 0), {}};
        regions[1].encryption = {lab.id(QStringLiteral("two"), 0), {}};
        const auto report = lab.replicate(next);
        QVERIFY(report);
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QVERIFY(report->parts[0].state == JobState::Succeeded);
        QVERIFY(report->parts[1].fault);
        QCOMPARE(report->parts[1].fault->reason, QStringLiteral("encryption.key.missing"));
        QVERIFY(lab.exported(QStringLiteral("2.0.0"), {}, DiskFormat::Raw, kWest) == lab.data);
    }

    void aKeyIsNowhereButInItsFolder()
    {
        EncryptedLab lab;
        QVERIFY(lab.publish());
        std::vector<std::byte> hidden;
        QByteArray shown;
        {
            const auto key = FileKeyRing({lab.keysPath()}).key(lab.ownerOf(QStringLiteral("one")));
            QVERIFY(key);
            hidden = masked((*key)->bytes());
            const auto [inDumps, outOfDumps] = occurrences(hidden);
            QCOMPARE(inDumps, 0);
            QVERIFY(outOfDumps >= 1);
        }
        // Nobody uses it any more: it is wiped.
        QCOMPARE(occurrences(hidden), (std::pair{0, 0}));

        QVERIFY(lab.exported(kNumber, {}, DiskFormat::Raw, kWest) == lab.system);
        for (const std::byte byte : hidden)
            shown.append(static_cast<char>(byte ^ std::byte{0xff}));
        // Catalogue with its journal and logs, regions, and the folder of the keys itself.
        for (const QByteArray &form :
             {shown, shown.toHex(), shown.toHex().toUpper(), shown.toBase64()})
            QCOMPARE(filesWith(lab.path({}), form), QStringList());
        for (const char *file : {"/proc/self/cmdline", "/proc/self/environ"}) {
            const QByteArray content = ReplicationLab::contentOf(QString::fromLatin1(file));
            QVERIFY(!content.contains(shown) && !content.contains(shown.toHex()));
        }
    }
};

QTEST_GUILESS_MAIN(TestEncryptedReplicas)
#include "tst_encryptedreplicas.moc"
