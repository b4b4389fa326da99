#include "core/disk/diskreader.h"
#include "core/replication/blockfeed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <fcntl.h>
#include <mutex>
#include <semaphore>
#include <set>
#include <thread>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr std::size_t kCluster = 65536;

void put(QByteArray &bytes, std::size_t offset, std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i)
        bytes[static_cast<qsizetype>(offset) + width - 1 - i] = static_cast<char>(value >> (8 * i));
}

// A file and what its first bytes change between: two images, both whole.
struct TwoFaces {
    QByteArray file;
    std::array<QByteArray, 2> heads;
    std::array<QByteArray, 2> disks;
};

TwoFaces rawFaces()
{
    TwoFaces faces;
    faces.file = QByteArray(4 * kCluster, 'd');
    for (std::size_t i = 0; i < 2; ++i) {
        faces.heads[i] = QByteArray(512, i == 0 ? 'a' : 'b');
        faces.disks[i] = faces.heads[i] + faces.file.mid(512);
    }
    return faces;
}

// The header leads to one of two sets of tables, each with its own data.
TwoFaces qcow2Faces()
{
    constexpr std::uint64_t kMapped = std::uint64_t{1} << 63;
    TwoFaces faces;
    QByteArray &file = faces.file;
    file = QByteArray(11 * kCluster, '\0');
    file.replace(0, 4, "QFI\xfb");
    put(file, 4, 3, 4);  // version
    put(file, 20, 16, 4);  // cluster bits
    put(file, 24, 2 * kCluster, 8);  // disk
    put(file, 36, 1, 4);  // entries of L1
    put(file, 48, 1 * kCluster, 8);  // refcount table
    put(file, 56, 1, 4);  // its clusters
    put(file, 96, 4, 4);  // refcount order
    put(file, 100, 104, 4);  // header length
    put(file, kCluster, 2 * kCluster, 8);
    for (std::size_t cluster = 0; cluster < 11; ++cluster)
        put(file, 2 * kCluster + 2 * cluster, 1, 2);
    for (std::size_t i = 0; i < 2; ++i) {
        const std::size_t first = 3 + 4 * i;  // L1, L2, two clusters of data
        put(file, first * kCluster, kMapped | ((first + 1) * kCluster), 8);
        put(file, (first + 1) * kCluster, kMapped | ((first + 2) * kCluster), 8);
        put(file, (first + 1) * kCluster + 8, kMapped | ((first + 3) * kCluster), 8);
        faces.disks[i] = QByteArray(2 * kCluster, i == 0 ? 'a' : 'b');
        file.replace(static_cast<qsizetype>((first + 2) * kCluster), 2 * kCluster, faces.disks[i]);
        put(file, 40, first * kCluster, 8);
        faces.heads[i] = file.first(512);
    }
    return faces;
}

class Collector final : public BlockReceiver {
public:
    /// \p begun is called with the first blocks.
    Collector(qsizetype size, std::function<void()> begun)
        : m_begun(std::move(begun))
        , m_disk(size, '\0')
    {
    }
    void take(const std::shared_ptr<const BlockBatch> &batch) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_begun)
            std::exchange(m_begun, {})();
        for (const FedBlock &block : batch->blocks) {
            std::memcpy(m_disk.data() + block.index * kBlockBytes, block.bytes.data(),
                        block.length);
        }
    }
    bool isReceiving() const override { return true; }
    const QByteArray &disk() const { return m_disk; }

private:
    std::mutex m_mutex;  // for what is below
    std::function<void()> m_begun;
    QByteArray m_disk;
};

// Returns the disk as a publication reads it; empty when it was refused. \p begun is called in the
// middle of it.
QByteArray ingest(const QString &path, std::function<void()> begun = {})
{
    const auto disk = openDisk(path);
    if (!disk)
        return {};
    Collector collector(static_cast<qsizetype>((*disk)->sizeBytes()), std::move(begun));
    const auto fed = BlockFeed(**disk, {&collector}).run({});
    return fed && *fed ? collector.disk() : QByteArray();
}

}  // namespace

/// Somebody writes the header of an image while it is being published.
class TestIngestRace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangingHeaderGivesOldOrNewOrRefusal_data()
    {
        QTest::addColumn<bool>("isQcow2");
        QTest::newRow("raw") << false;
        QTest::newRow("qcow2") << true;
    }

    void aChangingHeaderGivesOldOrNewOrRefusal()
    {
        QFETCH(bool, isQcow2);
        const TwoFaces faces = isQcow2 ? qcow2Faces() : rawFaces();
        const QString path = m_folder.filePath(QStringLiteral("image"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(faces.file), faces.file.size());
        file.close();
        if (isQcow2)
            QCOMPARE(ingest(path), faces.disks[1]);  // a header that is left alone is taken

        std::atomic<int> flips{0};
        std::jthread writer([&](const std::stop_token &stop) {
            const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
            for (int i = 0; fd >= 0 && !stop.stop_requested(); ++i) {
                const QByteArray &head = faces.heads[static_cast<std::size_t>(i % 2)];
                if (::pwrite(fd, head.constData(), static_cast<std::size_t>(head.size()), 0) < 0)
                    break;
                ++flips;
                // Long pauses now and then, so that some readings go through undisturbed.
                if (i % 63 == 0)
                    m_paused.acquire();
            }
            ::close(fd);
        });
        const int wanted = qEnvironmentVariableIntValue("VITRINE_FLIPS");
        const int least = wanted > 0 ? wanted : 300;
        std::set<QByteArray> seen;
        int refused = 0;
        for (int round = 0; round < least || flips < least; ++round) {
            // Flips begin again while it is opened, or in the middle of reading.
            if (round % 2 == 0)
                m_paused.release();
            const QByteArray disk = ingest(path, [this, round] {
                if (round % 2 != 0)
                    m_paused.release();
            });
            if (disk.isEmpty())
                ++refused;
            else if (seen.insert(disk).second)
                QVERIFY2(disk == faces.disks[0] || disk == faces.disks[1], "old and new are mixed");
        }
        writer.request_stop();
        m_paused.release();
        writer.join();
        qInfo("%d flips, %d refused, %zu different disks", flips.load(), refused, seen.size());
        QVERIFY(!ingest(path).isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::counting_semaphore<> m_paused{0};
};

QTEST_GUILESS_MAIN(TestIngestRace)
#include "tst_ingestrace.moc"
