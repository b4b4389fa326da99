#include "core/disk/diskreader.h"
#include "core/disk/write/diskwriter.h"
#include "tests/support/diskimages.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <random>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kMebibyte = 1 << 20;

qint64 allocated(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_blocks * 512 : -1;
}

}  // namespace

class TestDiskWriter final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype{512}, qsizetype{4096}, 5 * kMebibyte,
                                     3 * kMebibyte + 512, 3 * kMebibyte + 4096 + 1536}) {
            QTest::addRow("disk %lld", size) << QDir::tempPath() << size;
            QTest::addRow("tmpfs %lld", size) << QStringLiteral("/dev/shm") << size;
        }
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(QString, folder);
        QFETCH(qsizetype, size);
        m_dir = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/vitrine-XXXXXX"));
        if (!m_dir->isValid())
            QSKIP("this machine has no such folder");
        QByteArray disk = noise(size);
        if (size > kMebibyte)
            disk = with(disk, 600'000, zeros(1'200'000));
        QCOMPARE(exported(requestFor(path("out.raw"), size), disk), QStringLiteral("ok"));
        QVERIFY(readFile(path("out.raw")) == disk);

        const auto vhd = requestFor(path("out.vhd"), size, DiskFormat::Vhd);
        QCOMPARE(exported(vhd, disk), QStringLiteral("ok"));
        const qsizetype whole = (size + kMebibyte - 1) / kMebibyte * kMebibyte;
        QVERIFY(readFile(path("out.vhd")).left(whole) == with(zeros(whole), 0, disk));
        const auto reader = openDisk(path("out.vhd"));
        QVERIFY(reader);
        QCOMPARE((*reader)->format(), QStringLiteral("vhd"));
        QCOMPARE((*reader)->sizeBytes(), static_cast<quint64>(whole));
        QCOMPARE((*reader)->vhdFooter().size(), qsizetype{512});
        QCOMPARE(files(), QStringList({QStringLiteral("out.raw"), QStringLiteral("out.vhd")}));
    }

    void takesPiecesInAnyOrderFromManyThreads()
    {
        const QByteArray disk = noise(16 * kMebibyte);
        const auto writer = DiskWriter::create(requestFor(path("out"), disk.size()));
        QVERIFY(writer);
        QCOMPARE((*writer)->fileSizeBytes(), static_cast<quint64>(disk.size()));
        std::vector<std::size_t> order(128);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i * 128 * 1024;
        std::shuffle(order.begin(), order.end(), std::mt19937(9));
        std::atomic<std::size_t> next = 0;
        std::atomic<int> failed = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    for (std::size_t i = next++; i < order.size(); i = next++) {
                        const auto at = static_cast<qsizetype>(order[i]);
                        if (!(*writer)->write(order[i], spanOf(disk.mid(at, 128 * 1024))))
                            ++failed;
                    }
                });
            }
        }
        QCOMPARE(failed.load(), 0);
        QVERIFY((*writer)->commit());
        QVERIFY(readFile(path("out")) == disk);
    }

    void takesUnalignedPieces()
    {
        const QByteArray disk = noise(kMebibyte);
        const auto writer = DiskWriter::create(requestFor(path("out"), disk.size()));
        QVERIFY(writer);
        std::mt19937 random(4);
        for (qsizetype at = 0; at < disk.size();) {
            const auto count =
                std::min<qsizetype>(static_cast<qsizetype>(random() % 30000) + 1, disk.size() - at);
            QVERIFY((*writer)->write(static_cast<quint64>(at), spanOf(disk.mid(at, count))));
            at += count;
        }
        QVERIFY((*writer)->commit());
        QVERIFY(readFile(path("out")) == disk);
    }

    void zerosStayHoles()
    {
        QByteArray disk = zeros(32 * kMebibyte);
        disk = with(disk, 5 * kMebibyte, noise(kMebibyte));
        disk = with(disk, 20 * kMebibyte + 4096, noise(8192));
        disk = with(disk, 31 * kMebibyte + 1'000'000, "end");
        QCOMPARE(exported(requestFor(path("out"), disk.size()), disk), QStringLiteral("ok"));
        QVERIFY(readFile(path("out")) == disk);
        QVERIFY2(allocated(path("out")) <= kMebibyte + 256 * 1024,
                 qPrintable(QString::number(allocated(path("out")))));
        QCOMPARE(exported(requestFor(path("none"), 32 * kMebibyte), {}), QStringLiteral("ok"));
        QVERIFY(readFile(path("none")) == zeros(32 * kMebibyte));
        QVERIFY(allocated(path("none")) <= 65536);
    }

    void runsOfZerosOfEveryLength()
    {
        // Around the page and the least hole: what is skipped and what is written along.
        for (const qsizetype run : {1, 4095, 4096, 4097, 65535, 65536, 65537, 69632, 131072}) {
            for (const qsizetype start : {0, 1, 4096, 100'000}) {
                const QByteArray disk = with(noise(512 * 1024), start, zeros(run));
                const auto request = requestFor(path("out"), disk.size());
                QCOMPARE(exported(request, disk), QStringLiteral("ok"));
                QVERIFY(readFile(path("out")) == disk);
                QVERIFY(QFile::remove(path("out")));
            }
        }
    }

    void vhdComesBackByteForByte_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addRow("whole MiB") << 2 * kMebibyte;
        QTest::addRow("odd size") << kMebibyte + 512 * 7;
    }
    void vhdComesBackByteForByte()
    {
        QFETCH(qsizetype, size);
        const QByteArray disk = noise(size);
        const QByteArray image = fixedVhd(disk);
        QVERIFY(writeFile(path("in.vhd"), image));
        const auto reader = openDisk(path("in.vhd"));
        QVERIFY(reader);
        auto request = requestFor(path("out.vhd"), size, DiskFormat::Vhd);
        request.vhdFooter = (*reader)->vhdFooter();
        QCOMPARE(exported(request, disk), QStringLiteral("ok"));
        QVERIFY(readFile(path("out.vhd")) == image);
    }

    void doubtfulFootersAreMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("footer");
        const QByteArray good = vhdFooter(kMebibyte + 512);
        QTest::addRow("none") << QByteArray();
        QTest::addRow("of another size") << vhdFooter(kMebibyte);
        QTest::addRow("damaged") << with(good, 70, "x");
        QTest::addRow("dynamic") << vhdFooter(kMebibyte + 512, 3);
        QTest::addRow("with something reserved") << withChecksum(with(good, 100, "x"));
        QTest::addRow("too short") << good.left(511);
        QTest::addRow("too long") << good + 'x';
    }
    void doubtfulFootersAreMadeAnew()
    {
        QFETCH(QByteArray, footer);
        auto request = requestFor(path("out.vhd"), kMebibyte + 512, DiskFormat::Vhd);
        request.vhdFooter = footer;
        QCOMPARE(exported(request, noise(kMebibyte + 512)), QStringLiteral("ok"));
        const QByteArray made = readFile(path("out.vhd")).right(512);
        QCOMPARE(QFileInfo(path("out.vhd")).size(), qint64{2 * kMebibyte + 512});
        QCOMPARE(made.mid(28, 4), QByteArray("vtrn"));
        QCOMPARE(made.mid(48, 8), bigEndian64(2 * kMebibyte));
    }

    void footerAsTheSpecificationSays()
    {
        const auto request = requestFor(path("out.vhd"), kMebibyte, DiskFormat::Vhd);
        QCOMPARE(exported(request, zeros(kMebibyte)), QStringLiteral("ok"));
        const QByteArray footer = readFile(path("out.vhd")).right(512);
        QByteArray expected = QByteArray("conectix") + bigEndian32(2) + bigEndian32(0x00010000)
            + QByteArray(8, '\xff') + bigEndian32(831'178'921) + "vtrn" + bigEndian32(0x00010000)
            + "Wi2k" + bigEndian64(kMebibyte) + bigEndian64(kMebibyte) + bigEndian32(0xFFFF10FF)
            + bigEndian32(2) + zeros(4) + QByteArray::fromHex("00112233445566778899aabbccddeeff");
        expected.append(zeros(512 - expected.size()));
        QCOMPARE(footer.toHex(), withChecksum(expected).toHex());
    }

    void geometries_data()
    {
        QTest::addColumn<qint64>("mebibytes");
        QTest::addColumn<quint32>("geometry");
        // Exact: cylinders << 16 | heads << 8 | sectors per track. The greatest one elsewhere.
        QTest::addRow("1 MiB") << qint64{1} << 0xFFFF10FFU;
        QTest::addRow("17 MiB") << qint64{17} << (512U << 16 | 4 << 8 | 17);
        QTest::addRow("34 MiB") << qint64{34} << 0xFFFF10FFU;
        QTest::addRow("186 MiB") << qint64{186} << (768U << 16 | 16 << 8 | 31);
        QTest::addRow("504 MiB") << qint64{504} << (1024U << 16 | 16 << 8 | 63);
        QTest::addRow("127 GiB") << qint64{127 * 1024} << 0xFFFF10FFU;
        QTest::addRow("2040 GiB") << qint64{2040 * 1024} << 0xFFFF10FFU;
    }
    void geometries()
    {
        QFETCH(qint64, mebibytes);
        QFETCH(quint32, geometry);
        const auto request = requestFor(path("out.vhd"), mebibytes * kMebibyte, DiskFormat::Vhd);
        QCOMPARE(exported(request, {}), QStringLiteral("ok"));
        QFile file(path("out.vhd"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.seek(mebibytes * kMebibyte));
        QCOMPARE(file.read(512).mid(56, 4).toHex(), bigEndian32(geometry).toHex());
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        QByteArray output;
        QCOMPARE(run(QStringLiteral("qemu-img"),
                     {QStringLiteral("info"), QStringLiteral("-f"), QStringLiteral("vpc"),
                      QStringLiteral("--output=json"), path("out.vhd")},
                     &output),
                 0);
        QVERIFY2(output.contains("\"virtual-size\": " + QByteArray::number(mebibytes * kMebibyte)),
                 output.constData());
    }

    void equalRequestsGiveEqualFiles()
    {
        const QByteArray disk = noise(kMebibyte);
        for (const char *name : {"one", "two"})
            QCOMPARE(exported(requestFor(path(name), kMebibyte, DiskFormat::Vhd), disk),
                     QStringLiteral("ok"));
        QVERIFY(readFile(path("one")) == readFile(path("two")));
    }

    void qemuReadsWhatWeWrite()
    {
        const QString qemu = QStringLiteral("qemu-img");
        if (program(qemu).isEmpty())
            QSKIP("qemu-img is not installed");
        for (const qsizetype size : {kMebibyte, 17 * kMebibyte, 33 * kMebibyte + 512}) {
            const QByteArray disk = with(noise(size), kMebibyte / 2, zeros(kMebibyte / 4));
            auto request = requestFor(path("out.vhd"), size, DiskFormat::Vhd);
            request.overwrite = true;
            QCOMPARE(exported(request, disk), QStringLiteral("ok"));
            QVERIFY(writeFile(path("in.raw"), disk));
            QByteArray output;
            QVERIFY2(run(qemu, {QStringLiteral("info"), path("out.vhd")}, &output) == 0,
                     output.constData());
            // 63: the driver has no check for this kind; anything else says it found damage.
            const int checked = run(qemu,
                                    {QStringLiteral("check"), QStringLiteral("-f"),
                                     QStringLiteral("vpc"), path("out.vhd")},
                                    &output);
            QVERIFY2(checked == 0 || checked == 63, output.constData());
            QVERIFY2(
                run(qemu,
                    {QStringLiteral("compare"), QStringLiteral("-f"), QStringLiteral("raw"),
                     QStringLiteral("-F"), QStringLiteral("vpc"), path("in.raw"), path("out.vhd")},
                    &output)
                    == 0,
                output.constData());
            QVERIFY2(output.contains("identical"), output.constData());
        }
    }

    void vhdsAboveTheFormatsLimit()
    {
        const auto request = requestFor(path("out"), (qint64{2040} << 30) + 512, DiskFormat::Vhd);
        const auto writer = DiskWriter::create(request);
        QVERIFY(!writer);
        QCOMPARE(writer.error().reason, QStringLiteral("export.vhd.tooLarge"));
        QVERIFY(files().isEmpty());
    }

    void nestedFormats_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<bool>("vhdToo");
        QTest::addRow("qcow2") << QByteArray("QFI\xfb\0\0\0\3", 8) << qsizetype{0} << true;
        QTest::addRow("VMDK descriptor")
            << QByteArray("# Disk DescriptorFile\n") << qsizetype{0} << true;
        QTest::addRow("VHDX") << QByteArray("vhdxfile") << qsizetype{0} << true;
        QTest::addRow("VDI") << QByteArray("\x7f\x10\xda\xbe") << qsizetype{0x40} << true;
        QTest::addRow("VHD in front") << QByteArray("conectix") << qsizetype{0} << true;
        QTest::addRow("gzip") << QByteArray("\x1f\x8b\x08") << qsizetype{0} << true;
        QTest::addRow("VHD behind")
            << vhdFooter(2 * kMebibyte - 512) << 2 * kMebibyte - 512 << false;
        QTest::addRow("DMG behind") << QByteArray("koly") << 2 * kMebibyte - 512 << false;
    }
    void nestedFormats()
    {
        QFETCH(QByteArray, part);
        QFETCH(qsizetype, offset);
        QFETCH(bool, vhdToo);
        const QByteArray disk = with(noise(2 * kMebibyte), offset, part);
        const QString nested = QStringLiteral("export.nestedFormat");
        for (const DiskFormat format : {DiskFormat::Raw, DiskFormat::Vhd}) {
            auto request = requestFor(path("out"), disk.size(), format);
            const bool refused = format == DiskFormat::Raw || vhdToo;
            QCOMPARE(exported(request, disk), refused ? nested : QStringLiteral("ok"));
            QCOMPARE(QFile::exists(path("out")), !refused);
            QFile::remove(path("out"));
            request.allowNestedFormat = true;
            QCOMPARE(exported(request, disk), QStringLiteral("ok"));
            QVERIFY(readFile(path("out")).startsWith(disk));
            QFile::remove(path("out"));
        }
    }

    void nestedFormatsInPieces()
    {
        // No single write shows it: only the finished file does.
        const auto writer = DiskWriter::create(requestFor(path("out"), kMebibyte));
        QVERIFY(writer);
        QVERIFY((*writer)->write(4, spanOf(QByteArray("file") + noise(4088))));
        QVERIFY((*writer)->write(0, spanOf("vhdx")));
        QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("export.nestedFormat"));
        QVERIFY(!QFile::exists(path("out")));
    }
};

QTEST_GUILESS_MAIN(TestDiskWriter)
#include "tst_diskwriter.moc"
