#include "core/disk/diskextents.h"
#include "core/replication/diskset.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>

using namespace vitrine;

namespace {

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(1, 256));
    return bytes;
}

/// A disk in memory with one hole in the middle, which it knows of.
class MemoryDisk final : public DiskReader {
public:
    MemoryDisk(QByteArray bytes, bool proven)
        : m_bytes(std::move(bytes))
        , m_proven(proven)
    {
    }
    std::uint64_t sizeBytes() const override { return static_cast<std::uint64_t>(m_bytes.size()); }
    QString format() const override { return QStringLiteral("raw"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        if (offset + buffer.size() > sizeBytes())
            return std::unexpected(Fault::of(QStringLiteral("program.defect")));
        memcpy(buffer.data(), m_bytes.constData() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        end = sizeBytes();
        std::uint64_t at = offset;
        while (at < end && m_bytes[static_cast<qsizetype>(at)] == 0)
            ++at;
        std::uint64_t behind = at;
        while (behind < end && m_bytes[static_cast<qsizetype>(behind)] != 0)
            ++behind;
        end = behind;
        return at;
    }
    bool holesAreProven() const override { return m_proven; }
    Result<> checkUnchanged() const override
    {
        return m_proven ? Result<>()
                        : std::unexpected(Fault::of(QStringLiteral("source.file.changed")));
    }

private:
    const QByteArray m_bytes;
    const bool m_proven;
};

struct SampleSet {
    QByteArray system = randomBytes(3 * kBlockBytes + 1024, 1);
    QByteArray first = randomBytes(512, 2);
    QByteArray second =
        randomBytes(kBlockBytes, 3) + QByteArray(8 * kBlockBytes, '\0') + randomBytes(700 * 512, 4);

    std::unique_ptr<DiskSet> disks(bool proven = true) const
    {
        std::vector<DiskSet::Member> members;
        members.push_back({std::nullopt, std::make_unique<MemoryDisk>(system, true)});
        members.push_back({2, std::make_unique<MemoryDisk>(first, true)});
        members.push_back({9, std::make_unique<MemoryDisk>(second, proven)});
        return std::make_unique<DiskSet>(std::move(members));
    }
    /// What the set is as one disk.
    QByteArray joined() const
    {
        return system + QByteArray(kBlockBytes - 1024, '\0') + first
            + QByteArray(kBlockBytes - 512, '\0') + second;
    }
};

QByteArray readAll(const DiskReader &disk, std::uint64_t offset, std::uint64_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), 'x');
    const auto read = disk.read(
        offset,
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return read ? bytes : read.error().reason.toUtf8();
}

}  // namespace

class TestDiskSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disksStandBehindEachOther()
    {
        const SampleSet sample;
        const auto disks = sample.disks();
        const auto &spans = disks->spans();
        QCOMPARE(spans.size(), std::size_t(3));
        QCOMPARE(spans[1].firstBlock, std::uint64_t(4));
        QCOMPARE(spans[2].firstBlock, std::uint64_t(5));
        const QByteArray joined = sample.joined();
        QCOMPARE(disks->sizeBytes(), static_cast<std::uint64_t>(joined.size()));
        QCOMPARE(readAll(*disks, 0, disks->sizeBytes()), joined);
        for (const std::uint64_t block : {1U, 3U, 4U, 5U, 13U}) {
            const std::uint64_t at = block * kBlockBytes;
            QCOMPARE(readAll(*disks, at, kBlockBytes),
                     joined.mid(static_cast<qsizetype>(at), kBlockBytes));
        }
    }

    void extentsOfASetAreThoseOfItsDisks()
    {
        const SampleSet sample;
        const auto disks = sample.disks();
        const DiskExtents extents = diskExtents(*disks);
        QByteArray rebuilt(static_cast<qsizetype>(disks->sizeBytes()), '\0');
        std::uint64_t data = 0;
        for (const DiskPiece &piece : extents.pieces) {
            QVERIFY(!piece.hole);  // every disk's holes are proven
            QCOMPARE(piece.offset % kBlockBytes, std::uint64_t(0));
            rebuilt.replace(static_cast<qsizetype>(piece.offset), piece.length,
                            readAll(*disks, piece.offset, piece.length));
            data += piece.length;
        }
        QCOMPARE(rebuilt, sample.joined());
        QCOMPARE(extents.dataBytes, data);
        // One disk whose holes are only a hint makes all of them read.
        std::uint64_t all = 0;
        for (const DiskPiece &piece : diskExtents(*sample.disks(false)).pieces)
            all += piece.length;
        QCOMPARE(all, disks->sizeBytes());
        QVERIFY(disks->checkUnchanged().has_value());
        QCOMPARE(sample.disks(false)->checkUnchanged().error().reason,
                 QStringLiteral("source.file.changed"));
    }
};

QTEST_GUILESS_MAIN(TestDiskSet)
#include "tst_diskset.moc"
