#include "core/disk/diskcopy.h"
#include "core/disk/diskreader.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <atomic>
#include <csignal>
#include <map>
#include <mutex>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kGrain = 64 * 1024;
constexpr qsizetype kMebibyte = 1 << 20;
const QString kOk = QStringLiteral("ok");

template <typename T>
T numberAt(const QByteArray &file, qsizetype offset)
{
    return qFromLittleEndian<T>(file.constData() + offset);
}

/// A file read as a stream is: from its beginning, marker by marker.
struct Stream {
    QByteArray disk;
    std::map<qsizetype, qsizetype> grains;  ///< number on the disk, sector of the file
    std::vector<qsizetype> order;  ///< of the grains in the file
    std::map<qsizetype, QByteArray> tables;  ///< by the sector at which they stand
    qsizetype directory = 0;
    QByteArray directoryBytes;
    QByteArray footer;
    bool isWhole = false;  ///< the end-of-stream marker is the file's last sector
};

Stream streamOf(const QByteArray &file)
{
    Stream stream;
    stream.disk = zeros(static_cast<qsizetype>(numberAt<quint64>(file, 12)) * kSector);
    qsizetype at = static_cast<qsizetype>(numberAt<quint64>(file, 64)) * kSector;
    while (at + kSector <= file.size()) {
        const auto value = static_cast<qsizetype>(numberAt<quint64>(file, at));
        const auto packed = static_cast<qsizetype>(numberAt<quint32>(file, at + 8));
        if (packed > 0) {
            const QByteArray grain = qUncompress(bigEndian32(kGrain) + file.mid(at + 12, packed));
            const qsizetype offset = value * kSector;
            stream.disk.replace(offset, std::min(kGrain, stream.disk.size() - offset),
                                grain.left(stream.disk.size() - offset));
            stream.grains[offset / kGrain] = at / kSector;
            stream.order.push_back(offset / kGrain);
            at += (12 + packed + kSector - 1) / kSector * kSector;
            continue;
        }
        const QByteArray metadata = file.mid(at + kSector, value * kSector);
        switch (numberAt<quint32>(file, at + 12)) {
        case 0: stream.isWhole = at + kSector == file.size(); return stream;
        case 1: stream.tables[at / kSector + 1] = metadata; break;
        case 2:
            stream.directory = at / kSector + 1;
            stream.directoryBytes = metadata;
            break;
        case 3: stream.footer = metadata; break;
        default: return {};
        }
        at += (1 + value) * kSector;
    }
    return stream;
}

QByteArray sample(qsizetype mebibytes)
{
    QByteArray disk = zeros(mebibytes * kMebibyte + 1536);
    for (qsizetype at = 0; at < mebibytes; at += 3) {
        disk.replace(at * kMebibyte + 4096 * at, kMebibyte / 4,
                     noise(kMebibyte / 4, static_cast<quint32>(at + 1)));
        disk.replace(at * kMebibyte + kMebibyte / 2, 240'000,
                     QByteArray("words ").repeated(40'000));
    }
    return disk.replace(disk.size() - 3, 3, "end");
}

/// Runs \p body in a process of its own, under whose limit no file grows above \p bytes.
template <typename Body>
int inChildWithFileLimit(rlim_t bytes, Body body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

}  // namespace

class TestVmdkWriter final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    DiskWriteRequest request(const char *name, qint64 size) const
    {
        return requestFor(path(name), size, DiskFormat::Vmdk);
    }
    /// Empty when qemu-img finds nothing wrong and reads the same bytes.
    QByteArray qemuVerdict(const QString &file, const QByteArray &disk) const
    {
        const QString qemu = QStringLiteral("qemu-img");
        const QString vmdk = QStringLiteral("vmdk");
        const QString raw = path("qemu.raw");
        QByteArray output;
        if (run(qemu, {QStringLiteral("check"), QStringLiteral("-f"), vmdk, file}, &output) != 0)
            return "check: " + output;
        if (run(qemu,
                {QStringLiteral("convert"), QStringLiteral("-f"), vmdk, QStringLiteral("-O"),
                 QStringLiteral("raw"), file, raw},
                &output)
            != 0)
            return "convert: " + output;
        const bool isSame = readFile(raw) == disk;
        QFile::remove(raw);
        return isSame ? QByteArray() : QByteArray("other bytes");
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("disk");
        QTest::newRow("one sector") << noise(512);
        QTest::newRow("one grain") << noise(kGrain);
        QTest::newRow("a grain and a sector") << noise(kGrain + 512);
        QTest::newRow("nothing but zeros") << zeros(5 * kMebibyte);
        QTest::newRow("zeros of one sector") << zeros(512);
        QTest::newRow("the last sector only")
            << with(zeros(9 * kMebibyte + 512), 9 * kMebibyte + 100, "x");
        QTest::newRow("holes") << sample(37);
        QTest::newRow("full, behind a table's edge") << noise(32 * kMebibyte + kGrain);
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(QByteArray, disk);
        QCOMPARE(exported(request("out", disk.size()), disk), kOk);
        QCOMPARE(files(), QStringList(QStringLiteral("out")));
        const auto reader = openDisk(path("out"), {.format = QStringLiteral("vmdk")});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
        QCOMPARE((*reader)->subformat(), QStringLiteral("streamOptimized"));
        QCOMPARE(difference(**reader, disk, 10), QString());
        QVERIFY((*reader)->checkContent({}));
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        QCOMPARE(qemuVerdict(path("out"), disk), QByteArray());
    }

    void readsAsAStreamToo()
    {
        const QByteArray disk = sample(70);
        QCOMPARE(exported(request("out", disk.size()), disk), kOk);
        const QByteArray file = readFile(path("out"));
        const Stream stream = streamOf(file);
        QVERIFY(stream.isWhole);
        QVERIFY(stream.disk == disk);
        QVERIFY(std::ranges::is_sorted(stream.order));
        // Each table stands behind its grains, and says where each of them is.
        QCOMPARE(stream.directoryBytes.size(), kSector);
        QCOMPARE(stream.tables.size(), std::size_t{3});
        std::map<qsizetype, qsizetype> grains;
        for (qsizetype table = 0; table < 3; ++table) {
            const auto sector =
                static_cast<qsizetype>(numberAt<quint32>(stream.directoryBytes, table * 4));
            QVERIFY(stream.tables.contains(sector));
            for (qsizetype i = 0; i < 512; ++i) {
                const auto entry = numberAt<quint32>(stream.tables.at(sector), i * 4);
                if (entry != 0)
                    grains[table * 512 + i] = static_cast<qsizetype>(entry);
                QVERIFY(static_cast<qsizetype>(entry) < sector);
            }
        }
        QVERIFY(grains == stream.grains);
        // The footer is the header with the directory's place.
        QCOMPARE(numberAt<quint64>(file, 56), ~quint64{0});
        QCOMPARE(
            stream.footer.toHex(),
            with(file.left(kSector), 56, littleEndian64(static_cast<quint64>(stream.directory)))
                .toHex());
    }

    void headerAndDescriptorAsTheSpecificationSays()
    {
        QCOMPARE(exported(request("out.vmdk", 100 * kMebibyte), {}), kOk);
        const QByteArray file = readFile(path("out.vmdk"));
        QByteArray header = "KDMV" + littleEndian32(3) + littleEndian32(0x30001)
            + littleEndian64(204800) + littleEndian64(128) + littleEndian64(1) + littleEndian64(20)
            + littleEndian32(512) + littleEndian64(0) + littleEndian64(~quint64{0})
            + littleEndian64(128) + '\0' + "\n \r\n" + littleEndian16(1) + zeros(433);
        QCOMPARE(file.left(kSector).toHex(), header.toHex());
        const QByteArray text = file.mid(kSector, 20 * kSector);
        const QByteArray expected =
            "# Disk DescriptorFile\nversion=1\nencoding=\"UTF-8\"\nCID=ccddeeff\n"
            "parentCID=ffffffff\ncreateType=\"streamOptimized\"\n\n# Extent description\n"
            "RW 204800 SPARSE \"out.vmdk\"\n\n# The Disk Data Base\n#DDB\n\n"
            "ddb.virtualHWVersion = \"10\"\nddb.adapterType = \"lsilogic\"\n"
            "ddb.geometry.cylinders = \"12\"\nddb.geometry.heads = \"255\"\n"
            "ddb.geometry.sectors = \"63\"\n"
            "ddb.longContentID = \"00112233445566778899aabbccddeeff\"\n";
        QCOMPARE(text.left(text.indexOf('\0')), expected);
    }

    void identitiesAndNamesThatNeedCare()
    {
        auto none = request("quoted \" name", 512);
        none.identity = Uid();
        QCOMPARE(exported(none, noise(512)), kOk);
        QVERIFY(readFile(none.path).contains("CID=fffffffe\n"));
        QVERIFY(readFile(none.path).contains("RW 1 SPARSE \"disk.vmdk\"\n"));
        QVERIFY(openDisk(none.path));
        // The one that stands for no parent.
        auto reserved = request("reserved", 512);
        reserved.identity = Uid::parse(u"001122334455667788990011ffffffff");
        QCOMPARE(exported(reserved, noise(512)), kOk);
        QVERIFY(readFile(reserved.path).contains("CID=fffffffe\n"));
        auto french = request("", 512);
        french.path = m_dir->filePath(QStringLiteral("Syst\u00E8me.vmdk"));
        QCOMPARE(exported(french, noise(512)), kOk);
        QVERIFY(readFile(french.path).contains("SPARSE \"disk.vmdk\""));
        QVERIFY(openDisk(french.path));
    }

    void equalRequestsGiveEqualFiles()
    {
        const QByteArray bytes = sample(34);
        const MemoryDisk disk(bytes);
        for (const char *folder : {"one", "two"}) {
            QVERIFY(QDir(m_dir->path()).mkdir(QLatin1String(folder)));
            auto equal = request("", bytes.size());
            equal.path = path(folder) + QStringLiteral("/out");
            const auto writer = DiskWriter::create(equal);
            QVERIFY(writer);
            // From many threads, whichever of them is first.
            DiskCopy copy(disk, **writer, [](std::uint64_t) { });
            QVERIFY(copy.run({}).end == CopyEnd::Copied);
            QCOMPARE(reasonOf((*writer)->commit()), kOk);
        }
        QVERIFY(readFile(path("one/out")) == readFile(path("two/out")));
        auto other = request("out", bytes.size());
        other.identity = Uid::parse(u"ffeeddccbbaa99887766554433221100");
        QCOMPARE(exported(other, bytes), kOk);
        QVERIFY(readFile(path("out")) != readFile(path("one/out")));
        QVERIFY(streamOf(readFile(path("out"))).disk == bytes);
    }

    void piecesPlacedInOrderStandInOrder()
    {
        const QByteArray disk = noise(12 * kMebibyte);
        constexpr qsizetype kPiece = 3 * kGrain;
        const auto writer = DiskWriter::create(request("out", disk.size()));
        QVERIFY(writer);
        std::mutex mutex;
        qsizetype next = 0;
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&] {
                    for (;;) {
                        qsizetype at = 0;
                        {
                            const std::lock_guard lock(mutex);
                            if (next >= disk.size())
                                return;
                            at = std::exchange(next, next + kPiece);
                            (*writer)->place(static_cast<quint64>(at),
                                             spanOf(disk.mid(at, kPiece)));
                        }
                        if (!(*writer)->write(static_cast<quint64>(at),
                                              spanOf(disk.mid(at, kPiece))))
                            ++failed;
                    }
                });
            }
        }
        QCOMPARE(failed.load(), 0);
        QCOMPARE(reasonOf((*writer)->commit()), kOk);
        const Stream stream = streamOf(readFile(path("out")));
        QVERIFY(stream.disk == disk);
        QCOMPARE(stream.order.size(), static_cast<std::size_t>(disk.size() / kGrain));
        QVERIFY(std::ranges::is_sorted(stream.order));
    }

    void piecesMayComeInAnyOrder()
    {
        const QByteArray disk = sample(66);
        const auto writer = DiskWriter::create(request("out", disk.size()));
        QVERIFY(writer);
        // Neither placed nor aligned, and the last byte first: tables are taken up again.
        constexpr qsizetype kStep = 3'000'001;
        const qsizetype last = disk.size() / kStep;
        for (const qsizetype from : {last, last - 1}) {
            for (qsizetype piece = from; piece >= 0; piece -= 2) {
                QVERIFY((*writer)->write(static_cast<quint64>(piece * kStep),
                                         spanOf(disk.mid(piece * kStep, kStep))));
            }
        }
        QCOMPARE(reasonOf((*writer)->commit()), kOk);
        const auto reader = openDisk(path("out"));
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
        QVERIFY(bytesOf(**reader) == disk);
    }

    void bytesGivenTwiceAreRefused()
    {
        const auto writer = DiskWriter::create(request("out", kMebibyte));
        QVERIFY(writer);
        QVERIFY((*writer)->write(0, spanOf(noise(kGrain))));
        QCOMPARE(reasonOf((*writer)->write(0, spanOf(noise(kGrain)))), QStringLiteral("io.failed"));
        QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("io.failed"));
        QVERIFY(!QFile::exists(path("out")));
    }

    void zerosTakeNoPlace()
    {
        const QByteArray disk = with(zeros(64 * kMebibyte), 40 * kMebibyte, noise(kMebibyte));
        QCOMPARE(exported(request("out", disk.size()), disk), kOk);
        QVERIFY(QFileInfo(path("out")).size() < 2 * kMebibyte);
    }

    void greatestDisk()
    {
        constexpr quint64 kSize = quint64{64} << 40;
        const std::map<quint64, QByteArray> parts{{0, noise(4096, 1)},
                                                  {kSize / 2 - 4096, noise(8192, 2)},
                                                  {kSize - 4096, noise(4096, 3)}};
        const auto writer = DiskWriter::create(request("out", static_cast<qint64>(kSize)));
        QVERIFY(writer);
        for (const auto &[offset, bytes] : parts)
            QVERIFY(writeAt(**writer, offset, bytes));
        QCOMPARE(reasonOf((*writer)->commit()), kOk);
        const auto reader = openDisk(path("out"));
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
        QCOMPARE((*reader)->sizeBytes(), kSize);
        for (const auto &[offset, bytes] : parts)
            QVERIFY(bytesAt(**reader, static_cast<qsizetype>(offset), bytes.size()) == bytes);
        QVERIFY(bytesAt(**reader, 8192, 4096) == zeros(4096));
    }

    void diskThatFillsUpLeavesNothing()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("ThreadSanitizer cannot follow threads that a forked process starts");
#endif
        const int code = inChildWithFileLimit(6 * kMebibyte, [this] {
            const QByteArray bytes = noise(24 * kMebibyte);
            const MemoryDisk disk(bytes);
            const auto writer = DiskWriter::create(request("out", bytes.size()));
            if (!writer)
                return 1;
            // All threads come back, also those that wait for the one that failed.
            DiskCopy copy(disk, **writer, [](std::uint64_t) { });
            const CopyOutcome outcome = copy.run({});
            if (outcome.end != CopyEnd::TargetFailed)
                return 2;
            if (outcome.fault.reason != QStringLiteral("export.file.tooLarge"))
                return 3;
            return reasonOf((*writer)->commit()) == outcome.fault.reason ? 0 : 4;
        });
        QCOMPARE(code, 0);
        QVERIFY(files().isEmpty());
    }

    void endThatDoesNotFitLeavesNothing()
    {
        const int code = inChildWithFileLimit(kMebibyte, [this] {
            return exported(request("out", 2 * kMebibyte), noise(2 * kMebibyte))
                    == QStringLiteral("export.file.tooLarge")
                ? 0
                : 1;
        });
        QCOMPARE(code, 0);
        QVERIFY(files().isEmpty());
    }

    void stopEndsEveryWait()
    {
        {
            const auto writer = DiskWriter::create(request("out", kMebibyte));
            QVERIFY(writer);
            const QByteArray piece = noise(kGrain);
            for (qsizetype i = 0; i < 4; ++i)
                (*writer)->place(static_cast<quint64>(i * kGrain), spanOf(piece));
            std::atomic<int> ended = 0;
            std::vector<std::jthread> threads;
            // The first piece never comes.
            for (qsizetype i = 1; i < 4; ++i) {
                threads.emplace_back([&writer, &piece, &ended, i] {
                    if (!(*writer)->write(static_cast<quint64>(i * kGrain), spanOf(piece)))
                        ++ended;
                });
            }
            (*writer)->stop();
            threads.clear();
            QCOMPARE(ended.load(), 3);
            QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("io.failed"));
        }
        QVERIFY(files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVmdkWriter)
#include "tst_vmdkwriter.moc"
