#include "core/base/alignedbuffer.h"
#include "core/disk/diskcopy.h"
#include "core/disk/diskreader.h"
#include "tests/support/diskimages.h"
#include "tests/support/diskwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qint64 kKibibyte = 1 << 10;
constexpr qint64 kMebibyte = 1 << 20;
constexpr qint64 kGibibyte = 1 << 30;
const QString kOk = QStringLiteral("ok");

constexpr DiskFormat kContainers[] = {DiskFormat::VhdDynamic, DiskFormat::Vhdx, DiskFormat::Qcow2};

/// What qemu-img calls the format; it knows no difference between the kinds of VHD.
QString qemuName(DiskFormat format)
{
    return format == DiskFormat::VhdDynamic ? QStringLiteral("vpc") : toString(format);
}

qint64 allocated(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_blocks * 512 : -1;
}

/// A part of a disk that is not zeros.
struct Part {
    quint64 offset;
    QByteArray bytes;
};

/// Writes only \p parts, each begun at its page, as a caller does that knows the holes.
QString exportedParts(const DiskWriteRequest &request, const std::vector<Part> &parts)
{
    const auto writer = DiskWriter::create(request);
    if (!writer)
        return writer.error().reason;
    for (const Part &part : parts) {
        if (const auto written = writeAt(**writer, part.offset, part.bytes); !written)
            return written.error().reason;
    }
    return reasonOf((*writer)->commit());
}

QByteArray readAt(const DiskReader &disk, quint64 offset, qint64 count)
{
    AlignedBuffer buffer(static_cast<quint64>(count));
    const auto bytes = buffer.bytes().first(static_cast<std::size_t>(count));
    if (!disk.read(offset, bytes))
        return {};
    return {reinterpret_cast<const char *>(bytes.data()), count};
}

/// The bytes of a whole disk, read with one thread as the reader's extents say.
QByteArray readDisk(const DiskReader &disk)
{
    QByteArray whole(static_cast<qsizetype>(disk.sizeBytes()), '\0');
    for (std::uint64_t at = 0; at < disk.sizeBytes();) {
        std::uint64_t end = 0;
        const std::uint64_t data = disk.nextData(at, end);
        if (data >= disk.sizeBytes())
            break;
        whole.replace(static_cast<qsizetype>(data), static_cast<qsizetype>(end - data),
                      readAt(disk, data, static_cast<qint64>(end - data)));
        at = end;
    }
    return whole;
}

}  // namespace

class TestContainerWriters final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void eachFormat()
    {
        QTest::addColumn<DiskFormat>("format");
        for (const DiskFormat format : kContainers)
            QTest::addRow("%s", qPrintable(toString(format))) << format;
    }
    /// Empty when qemu-img finds the disk in \p file as it should be.
    QByteArray qemuVerdict(const QString &file, DiskFormat format, const QByteArray &disk) const
    {
        const QString qemu = QStringLiteral("qemu-img");
        QByteArray output;
        const int checked = run(
            qemu, {QStringLiteral("check"), QStringLiteral("-f"), qemuName(format), file}, &output);
        // 63: its driver has no check for this kind of file.
        if (checked != 0 && checked != 63)
            return "check: " + output;
        const QString raw = path("qemu.raw");
        if (run(qemu,
                {QStringLiteral("convert"), QStringLiteral("-f"), qemuName(format),
                 QStringLiteral("-O"), QStringLiteral("raw"), file, raw},
                &output)
            != 0)
            return "convert: " + output;
        const bool isSame = readFile(raw) == disk;
        QFile::remove(raw);
        return isSame ? QByteArray() : QByteArray("other bytes");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<DiskFormat>("format");
        QTest::addColumn<QByteArray>("disk");
        for (const DiskFormat format : kContainers) {
            const auto add = [format](const char *name, const QByteArray &disk) {
                QTest::addRow("%s %s", qPrintable(toString(format)), name) << format << disk;
            };
            add("one sector", noise(512));
            add("one sector less than a cluster", noise(64 * kKibibyte - 512));
            add("one cluster", noise(64 * kKibibyte));
            add("one sector more than a cluster", noise(64 * kKibibyte + 512));
            add("one sector less than a block", noise(2 * kMebibyte - 512));
            add("one block", noise(2 * kMebibyte));
            add("full, odd size", noise(9 * kMebibyte + 1536));
            add("empty", zeros(5 * kMebibyte));
            add("empty, one sector", zeros(512));
            add("last sector only", with(zeros(9 * kMebibyte + 512), 9 * kMebibyte, "end"));
            QByteArray holes = zeros(33 * kMebibyte + 512);
            holes = with(holes, 64 * kKibibyte, "x");
            holes = with(holes, 3 * kMebibyte - 5, noise(70'000));
            holes = with(holes, 20 * kMebibyte, noise(4 * kMebibyte));
            add("holes", with(holes, 33 * kMebibyte + 511, "x"));
        }
    }
    void givesBackWhatWasWritten()
    {
        QFETCH(DiskFormat, format);
        QFETCH(QByteArray, disk);
        const QString file = path("out");
        QCOMPARE(exported(requestFor(file, disk.size(), format), disk), kOk);
        QCOMPARE(files(), QStringList(QStringLiteral("out")));
        const auto reader = openDisk(file, {.format = readerFormat(format)});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
        QCOMPARE((*reader)->sizeBytes(), static_cast<quint64>(disk.size()));
        QVERIFY((*reader)->holesAreProven());
        QVERIFY(readDisk(**reader) == disk);
        QVERIFY((*reader)->checkContent({}));
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        QCOMPARE(qemuVerdict(file, format, disk), QByteArray());
    }

    void zerosTakeNoPlace_data() { eachFormat(); }
    void zerosTakeNoPlace()
    {
        QFETCH(DiskFormat, format);
        const QByteArray disk = with(zeros(64 * kMebibyte), 30 * kMebibyte, noise(kMebibyte));
        QCOMPARE(exported(requestFor(path("out"), disk.size(), format), disk), kOk);
        // Nor in the name of a block that is not there: the file can be carried elsewhere.
        QVERIFY2(QFileInfo(path("out")).size() <= 8 * kMebibyte,
                 qPrintable(QString::number(QFileInfo(path("out")).size())));
        QVERIFY2(allocated(path("out")) <= 3 * kMebibyte,
                 qPrintable(QString::number(allocated(path("out")))));
    }

    void equalDisksGiveEqualFiles_data() { eachFormat(); }
    void equalDisksGiveEqualFiles()
    {
        // From many threads, whichever of them is first.
        QFETCH(DiskFormat, format);
        QByteArray bytes;
        for (quint32 part = 0; part < 8; ++part)
            bytes += noise(kMebibyte + 4096 * part, part) + zeros(2 * kMebibyte + 512 * part);
        const MemoryDisk disk(bytes);
        for (const char *name : {"one", "two"}) {
            const auto writer = DiskWriter::create(requestFor(path(name), bytes.size(), format));
            QVERIFY(writer);
            DiskCopy copy(disk, **writer, [](std::uint64_t) { });
            QVERIFY(copy.run({}).end == CopyEnd::Copied);
            QCOMPARE(reasonOf((*writer)->commit()), kOk);
        }
        QVERIFY(readFile(path("one")) == readFile(path("two")));
        auto other = requestFor(path("other"), bytes.size(), format);
        other.identity = Uid::parse(u"ffeeddccbbaa99887766554433221100");
        QCOMPARE(exported(other, bytes), kOk);
        // A QCOW2 file carries no identity.
        QCOMPARE(readFile(path("other")) == readFile(path("one")), format == DiskFormat::Qcow2);
    }

    void piecesMayComeInAnyOrder_data() { eachFormat(); }
    void piecesMayComeInAnyOrder()
    {
        QFETCH(DiskFormat, format);
        const QByteArray disk = with(noise(8 * kMebibyte), 5 * kMebibyte, zeros(kMebibyte));
        const auto writer = DiskWriter::create(requestFor(path("out"), disk.size(), format));
        QVERIFY(writer);
        // Neither placed nor aligned, and the last byte first.
        constexpr qint64 kStep = 300'001;
        for (qint64 at = disk.size() / kStep * kStep; at >= 0; at -= kStep)
            QVERIFY((*writer)->write(static_cast<quint64>(at), spanOf(disk.mid(at, kStep))));
        QCOMPARE(reasonOf((*writer)->commit()), kOk);
        const auto reader = openDisk(path("out"));
        QVERIFY(reader);
        QVERIFY(readDisk(**reader) == disk);
    }

    void edgesOfTheTables_data()
    {
        QTest::addColumn<DiskFormat>("format");
        QTest::addColumn<quint64>("size");
        QTest::addColumn<quint64>("edge");
        const auto row = [](DiskFormat format, const char *name, quint64 size, quint64 edge) {
            QTest::addRow("%s %s", qPrintable(toString(format)), name) << format << size << edge;
        };
        constexpr quint64 kTebibyte = quint64{1} << 40;
        row(DiskFormat::Qcow2, "second L2 table", 600 * kMebibyte, 512 * kMebibyte);
        row(DiskFormat::Qcow2, "greatest with 64 KiB", kTebibyte, kTebibyte / 2);
        row(DiskFormat::Qcow2, "larger clusters", 3 * kTebibyte, 2 * kTebibyte);
        row(DiskFormat::Qcow2, "greatest", 64 * kTebibyte, 32 * kTebibyte);
        row(DiskFormat::Vhdx, "second chunk", 9 * kGibibyte, 4 * kGibibyte);
        row(DiskFormat::Vhdx, "larger blocks", 200 * kGibibyte, 128 * kGibibyte);
        row(DiskFormat::Vhdx, "greatest", 64 * kTebibyte, 32 * kTebibyte);
        row(DiskFormat::VhdDynamic, "second page of the table", 3 * kGibibyte, 256 * kMebibyte);
        row(DiskFormat::VhdDynamic, "greatest", 2040 * kGibibyte, 1024 * kGibibyte);
    }
    void edgesOfTheTables()
    {
        QFETCH(DiskFormat, format);
        QFETCH(quint64, size);
        QFETCH(quint64, edge);
        const std::vector<Part> parts{
            {0, noise(4096, 1)}, {edge - 4096, noise(8192, 2)}, {size - 4096, noise(4096, 3)}};
        const auto request = requestFor(path("out"), static_cast<qint64>(size), format);
        QCOMPARE(exportedParts(request, parts), kOk);
        const auto reader = openDisk(path("out"), {.format = readerFormat(format)});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
        QCOMPARE((*reader)->sizeBytes(), size);
        for (const Part &part : parts)
            QVERIFY(readAt(**reader, part.offset, part.bytes.size()) == part.bytes);
        QVERIFY(readAt(**reader, 4096, 4096) == zeros(4096));
        if (program(QStringLiteral("qemu-img")).isEmpty())
            QSKIP("qemu-img is not installed");
        QByteArray output;
        QCOMPARE(run(QStringLiteral("qemu-img"),
                     {QStringLiteral("info"), QStringLiteral("-f"), qemuName(format),
                      QStringLiteral("--output=json"), path("out")},
                     &output),
                 0);
        QVERIFY2(output.contains("\"virtual-size\": " + QByteArray::number(size)),
                 output.constData());
        const int checked =
            run(QStringLiteral("qemu-img"),
                {QStringLiteral("check"), QStringLiteral("-f"), qemuName(format), path("out")},
                &output);
        QVERIFY2(checked == 0 || checked == 63, output.constData());
    }

    void dataStandsWhereDirectReadsGo_data() { eachFormat(); }
    void dataStandsWhereDirectReadsGo()
    {
        QFETCH(DiskFormat, format);
        const QByteArray page = noise(4096);
        const QByteArray disk = with(zeros(8 * kMebibyte), 5 * kMebibyte + 8192, page);
        QCOMPARE(exported(requestFor(path("out"), disk.size(), format), disk), kOk);
        const qsizetype at = readFile(path("out")).indexOf(page);
        QVERIFY(at > 0);
        QCOMPARE(at % 4096, qsizetype(0));
    }

    void aGuestsOwnBytesNeverChangeTheFormat_data() { eachFormat(); }
    void aGuestsOwnBytesNeverChangeTheFormat()
    {
        QFETCH(DiskFormat, format);
        // Both ends of the disk look like other formats, and fill the last block.
        QByteArray disk = with(noise(4 * kMebibyte), 0, QByteArray("QFI\xfb\0\0\0\3", 8));
        for (const QByteArray &ending : {QByteArray("koly"), vhdFooter(8 * kMebibyte)}) {
            disk = with(disk, disk.size() - 512, ending + zeros(512 - ending.size()));
            auto request = requestFor(path("out"), disk.size(), format);
            request.overwrite = true;
            QCOMPARE(exported(request, disk), kOk);
            const auto reader = openDisk(path("out"));
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().reason));
            QCOMPARE((*reader)->format(), readerFormat(format));
            QVERIFY(readDisk(**reader) == disk);
        }
    }

    void vhdsAboveTheFormatsLimit()
    {
        const auto writer = DiskWriter::create(
            requestFor(path("out"), 2040 * kGibibyte + 512, DiskFormat::VhdDynamic));
        QVERIFY(!writer);
        QCOMPARE(writer.error().reason, QStringLiteral("export.vhd.tooLarge"));
        QVERIFY(files().isEmpty());
    }

    void aStopVoidsTheFile_data() { eachFormat(); }
    void aStopVoidsTheFile()
    {
        QFETCH(DiskFormat, format);
        {
            const auto writer = DiskWriter::create(requestFor(path("out"), kMebibyte, format));
            QVERIFY(writer);
            QVERIFY(writeAt(**writer, 0, noise(65536)));
            (*writer)->stop();
            QCOMPARE(reasonOf((*writer)->commit()), QStringLiteral("io.failed"));
        }
        QVERIFY(files().isEmpty());
    }

    void namesOfFormats()
    {
        QCOMPARE(diskFormatNames().join(u' '),
                 QStringLiteral("raw vhd vhd-dynamic vhdx qcow2 vmdk"));
        for (const DiskFormat format : diskFormats()) {
            QVERIFY(diskFormatOf(toString(format)) == format);
            QVERIFY(diskFormatOf(toString(format).toUpper()) == format);
        }
        QVERIFY(!diskFormatOf(u"vpc"));
        QVERIFY(!diskFormatOf(u""));
        QCOMPARE(fileExtension(DiskFormat::VhdDynamic), QStringLiteral("vhd"));
    }
};

QTEST_GUILESS_MAIN(TestContainerWriters)
#include "tst_containerwriters.moc"
