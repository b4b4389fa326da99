#include "core/disk/diskcopy.h"
#include "tests/support/diskimages.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qint64 kMebibyte = 1 << 20;

/// A disk in memory that can turn bad.
class WatchedDisk final : public DiskReader {
public:
    explicit WatchedDisk(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    std::uint64_t sizeBytes() const override { return static_cast<quint64>(m_bytes.size()); }
    QString format() const override { return QStringLiteral("raw"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        if (offset == callsAt)
            call();
        if (offset == unreadableAt)
            return std::unexpected(Fault::of(QStringLiteral("source.file.unreadable")));
        std::memcpy(buffer.data(), m_bytes.constData() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t offset, std::uint64_t &end) const override
    {
        // The first half of every 8 MiB is said to be data.
        constexpr std::uint64_t kSpan = 8 << 20;
        const std::uint64_t start =
            offset % kSpan < kSpan / 2 ? offset : (offset / kSpan + 1) * kSpan;
        end = std::min(sizeBytes(), start / kSpan * kSpan + kSpan / 2);
        return std::min(start, sizeBytes());
    }
    Result<> checkUnchanged() const override
    {
        if (!isChanged)
            return {};
        return std::unexpected(Fault::of(QStringLiteral("source.file.changed")));
    }

    static constexpr std::uint64_t kNever = ~std::uint64_t{0};
    std::uint64_t unreadableAt = kNever;
    std::uint64_t callsAt = kNever;
    std::function<void()> call;
    bool isChanged = false;

private:
    const QByteArray m_bytes;
};

/// A writer that keeps the disk in memory and watches the order of the calls.
class WatchedWriter final : public DiskWriter {
public:
    WatchedWriter(const DiskWriteRequest &request, std::unique_ptr<OutputFile> file)
        : DiskWriter(request, std::move(file), request.sizeBytes)
        , bytes(static_cast<qsizetype>(request.sizeBytes), '\0')
    {
    }
    bool isOrdered() const override { return true; }
    void place(std::uint64_t offset, Bytes) override
    {
        if (placing.exchange(true))
            ++mistakes;
        if (!placed.empty() && placed.back() >= offset)
            ++mistakes;
        placed.push_back(offset);
        placing = false;
    }

    QByteArray bytes;
    std::vector<std::uint64_t> placed;
    std::atomic<bool> placing{false};
    std::atomic<int> mistakes{0};
    std::uint64_t fullAt = WatchedDisk::kNever;
    std::uint64_t waitsAt = WatchedDisk::kNever;
    std::atomic<bool> isWaiting{false};

private:
    Result<> writePiece(std::uint64_t offset, Bytes data) override
    {
        if (offset == fullAt)
            return std::unexpected(file().failure(ENOSPC));
        if (offset == waitsAt) {
            // As a format waits that writes one stream: until the file is void.
            std::unique_lock lock(m_mutex);
            isWaiting = true;
            isWaiting.notify_all();
            m_woken.wait(lock, [this] { return isVoid(); });
            return std::unexpected(file().failure(ECANCELED));
        }
        std::memcpy(bytes.data() + offset, data.data(), data.size());
        return {};
    }
    Result<> finish() override { return {}; }
    void wake() override
    {
        const std::lock_guard lock(m_mutex);
        m_woken.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_woken;
};

}  // namespace

class TestDiskCopy final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    std::unique_ptr<WatchedWriter> writerFor(const DiskReader &disk)
    {
        const auto request = requestFor(m_dir.filePath(QStringLiteral("out")),
                                        static_cast<qint64>(disk.sizeBytes()));
        auto file = OutputFile::create(request.path, false);
        return file ? std::make_unique<WatchedWriter>(request, *std::move(file)) : nullptr;
    }

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(QDir(m_dir.path())
                    .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void copiesEveryByteInOrder()
    {
        // Data also where the reader says there is none: its word is only a hint.
        const QByteArray bytes = noise(45 * kMebibyte + 512);
        const WatchedDisk disk(bytes);
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        std::atomic<std::uint64_t> progress = 0;
        DiskCopy copy(disk, *writer, [&progress](std::uint64_t count) { progress += count; });
        QVERIFY(copy.run({}).end == CopyEnd::Copied);
        QVERIFY(writer->bytes == bytes);
        QCOMPARE(writer->mistakes.load(), 0);
        QVERIFY(std::ranges::is_sorted(writer->placed));
        QCOMPARE(progress.load(), copy.totalBytes());
        QCOMPARE(progress.load(), quint64(24 * kMebibyte));
    }

    void tellsThatTheSourceFailed()
    {
        WatchedDisk disk(noise(40 * kMebibyte));
        disk.unreadableAt = 16 * kMebibyte;
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        const CopyOutcome outcome = copy.run({});
        QVERIFY(outcome.end == CopyEnd::SourceFailed);
        QCOMPARE(outcome.fault.reason, QStringLiteral("source.file.unreadable"));
        QVERIFY(!writer->commit());
    }

    void tellsThatTheTargetFailed()
    {
        const WatchedDisk disk(noise(40 * kMebibyte));
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        writer->fullAt = 16 * kMebibyte;
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        const CopyOutcome outcome = copy.run({});
        QVERIFY(outcome.end == CopyEnd::TargetFailed);
        QCOMPARE(outcome.fault.reason, QStringLiteral("io.noSpace"));
        QCOMPARE(reasonOf(writer->commit()), QStringLiteral("io.noSpace"));
    }

    void aSourceThatChangedIsNoSource()
    {
        WatchedDisk disk(noise(kMebibyte));
        disk.isChanged = true;
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        const CopyOutcome outcome = copy.run({});
        QVERIFY(outcome.end == CopyEnd::SourceFailed);
        QCOMPARE(outcome.fault.reason, QStringLiteral("source.file.changed"));
    }

    void aStopEndsItAtOnce()
    {
        WatchedDisk disk(noise(64 * kMebibyte));
        std::stop_source stop;
        disk.callsAt = 8 * kMebibyte;
        disk.call = [&stop] { stop.request_stop(); };
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        QVERIFY(copy.run(stop.get_token()).end == CopyEnd::Stopped);
        QVERIFY(writer->placed.size() < 8);
        QVERIFY(!writer->commit());
    }

    void aStopFreesWhoeverWaitsInTheWriter()
    {
        WatchedDisk disk(noise(64 * kMebibyte));
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        writer->waitsAt = 0;
        std::stop_source stop;
        disk.callsAt = 16 * kMebibyte;
        disk.call = [&stop, &writer] {
            writer->isWaiting.wait(false);
            stop.request_stop();
        };
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        QVERIFY(copy.run(stop.get_token()).end == CopyEnd::Stopped);
    }

    void aFailureFreesWhoeverWaitsInTheWriter()
    {
        WatchedDisk disk(noise(64 * kMebibyte));
        const auto writer = writerFor(disk);
        QVERIFY(writer);
        writer->waitsAt = 0;
        disk.unreadableAt = 16 * kMebibyte;
        disk.callsAt = 16 * kMebibyte;
        disk.call = [&writer] { writer->isWaiting.wait(false); };
        DiskCopy copy(disk, *writer, [](std::uint64_t) { });
        QVERIFY(copy.run({}).end == CopyEnd::SourceFailed);
    }
};

QTEST_GUILESS_MAIN(TestDiskCopy)
#include "tst_diskcopy.moc"
