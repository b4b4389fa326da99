#include "core/disk/content/filesystemprobe.h"
#include "core/disk/content/partitionlayout.h"
#include "core/disk/diskinspector.h"
#include "tests/support/diskimages.h"
#include "tests/support/extimages.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

Q_DECLARE_METATYPE(vitrine::test::GptClaims)

namespace {

constexpr qsizetype kMebibyte = 1 << 20;

/// Puts a file system's beginning at a sector of a disk.
QByteArray withFileSystem(const QByteArray &disk, qsizetype sector, const char *name)
{
    return with(disk, sector * 512, fileSystemStart(name));
}

QByteArray debianDisk()
{
    QByteArray disk =
        gptDisk(4 * kMebibyte,
                {.partitions = {
                     {kBiosBootGuid, 34, 2047}, {kEspGuid, 2048, 4095}, {kLinuxGuid, 4096, 8100}}});
    disk = withFileSystem(disk, 2048, "vfat");
    return withFileSystem(disk, 4096, "ext4");
}

/// Bytes this process has asked the kernel for.
qint64 bytesRead()
{
    for (const QByteArray &line : readFile(QStringLiteral("/proc/self/io")).split('\n')) {
        if (line.startsWith("rchar:"))
            return line.mid(6).trimmed().toLongLong();
    }
    return 0;
}

}  // namespace

class TestDiskInspector final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    DiskInspection inspected(const QByteArray &image)
    {
        QFile::remove(path("image"));
        writeFile(path("image"), image);
        const auto inspection = inspectDisk(path("image"));
        if (!inspection)
            QTest::qFail(qPrintable(inspection.error().reason), __FILE__, __LINE__);
        return inspection.value_or(DiskInspection{});
    }

private Q_SLOTS:
    void debianCloudDisk()
    {
        const QByteArray image = debianDisk();
        for (const bool asVhd : {false, true}) {
            const DiskInspection found = inspected(asVhd ? fixedVhd(image) : image);
            QCOMPARE(found.path, path("image"));
            QCOMPARE(found.format, asVhd ? QStringLiteral("vhd") : QStringLiteral("raw"));
            QCOMPARE(found.virtualSizeBytes, quint64{4 * kMebibyte});
            QCOMPARE(found.fileSizeBytes, quint64{4 * kMebibyte} + (asVhd ? 512 : 0));
            QVERIFY(found.partitionTable == PartitionTable::Gpt);
            QVERIFY(found.hasEfiSystemPartition);
            QCOMPARE(found.hyperVGeneration, std::optional(2));
            QCOMPARE(found.osType, QStringLiteral("Linux"));
            QCOMPARE(found.fileSystems,
                     QStringList({QStringLiteral("vfat"), QStringLiteral("ext4")}));
            QVERIFY(found.wholeMebibytes);
            QVERIFY(!found.isCutShort);
        }
    }

    void biosDisk()
    {
        QByteArray image = with(zeros(4 * kMebibyte + 512), 0,
                                mbrSector({{0x83, 2048, 2048, 0x80}, {0x82, 4096, 1024}}));
        image = withFileSystem(withFileSystem(image, 2048, "xfs"), 4096, "swap");
        const DiskInspection found = inspected(image);
        QVERIFY(found.partitionTable == PartitionTable::Mbr);
        QVERIFY(!found.hasEfiSystemPartition);
        QCOMPARE(found.hyperVGeneration, std::optional(1));
        QCOMPARE(found.osType, QStringLiteral("Linux"));
        QCOMPARE(found.fileSystems, QStringList({QStringLiteral("xfs"), QStringLiteral("swap")}));
        QVERIFY(!found.wholeMebibytes);
    }

    void windowsDisks()
    {
        QByteArray image = gptDisk(4 * kMebibyte,
                                   {.partitions = {{kEspGuid, 2048, 2247},
                                                   {kMsrGuid, 2248, 2347},
                                                   {kBasicDataGuid, 4096, 8100}}});
        image = withFileSystem(withFileSystem(image, 2048, "vfat"), 4096, "ntfs");
        DiskInspection found = inspected(image);
        QCOMPARE(found.osType, QStringLiteral("Windows"));
        QCOMPARE(found.hyperVGeneration, std::optional(2));

        image = withFileSystem(with(zeros(2 * kMebibyte), 0, mbrSector({{0x07, 2048, 2000, 0x80}})),
                               2048, "ntfs");
        found = inspected(image);
        QCOMPARE(found.osType, QStringLiteral("Windows"));
        QCOMPARE(found.hyperVGeneration, std::optional(1));
        // Both on one disk: a Linux that shares it with a data partition.
        image = withFileSystem(image, 3000, "ext4");
        image = with(image, 0, mbrSector({{0x07, 2048, 900}, {0x83, 3000, 1000}}));
        QCOMPARE(inspected(image).osType, QStringLiteral("Linux"));
    }

    void whatCannotBeToldStaysEmpty_data()
    {
        QTest::addColumn<QByteArray>("image");
        QTest::addRow("zeros") << zeros(kMebibyte);
        QTest::addRow("noise") << noise(kMebibyte);
        QTest::addRow("one sector") << zeros(512);
        QTest::addRow("boot code without partitions")
            << with(noise(kMebibyte), 446, zeros(64) + QByteArray("\x55\xaa"));
        QTest::addRow("boot signature behind nonsense")
            << with(QByteArray(kMebibyte, '\x77'), 510, QByteArray("\x55\xaa"));
        QTest::addRow("partition without sectors")
            << with(zeros(kMebibyte), 0, mbrSector({{0x0B, 1, 0}}));
        QTest::addRow("protective MBR without GPT")
            << with(zeros(kMebibyte), 0, mbrSector({{0xEE, 1, 2047}}));
    }
    void whatCannotBeToldStaysEmpty()
    {
        QFETCH(QByteArray, image);
        const DiskInspection found = inspected(image);
        QVERIFY(found.partitionTable == PartitionTable::None);
        QVERIFY(!found.hyperVGeneration);
        QVERIFY(found.osType.isEmpty());
        QVERIFY(found.fileSystems.isEmpty());
        QVERIFY(!found.hasEfiSystemPartition);
    }

    void gptWithoutEfiPartitionHasNoGeneration()
    {
        const DiskInspection found =
            inspected(gptDisk(kMebibyte, {.partitions = {{kLinuxGuid, 100, 200}}}));
        QVERIFY(found.partitionTable == PartitionTable::Gpt);
        QVERIFY(!found.hyperVGeneration);
        QCOMPARE(found.osType, QStringLiteral("Linux"));  // by the partition's type alone
    }

    void gptOfLargeSectors()
    {
        QByteArray image = gptDisk(
            4 * kMebibyte,
            {.partitions = {{kEspGuid, 256, 300}, {kLinuxGuid, 512, 900}}, .sectorBytes = 4096});
        image = with(image, 512 * 4096, fileSystemStart("btrfs"));
        const DiskInspection found = inspected(image);
        QVERIFY(found.partitionTable == PartitionTable::Gpt);
        QCOMPARE(found.hyperVGeneration, std::optional(2));
        QCOMPARE(found.fileSystems, QStringList(QStringLiteral("btrfs")));
    }

    void hybridTables()
    {
        // GPT with an MBR that shows its partitions to old systems as well.
        const QByteArray hybrid =
            with(debianDisk(), 0, mbrSector({{0xEE, 1, 33}, {0x83, 4096, 4000, 0x80}}));
        QVERIFY(inspected(hybrid).partitionTable == PartitionTable::Gpt);
        // A GPT left behind on a disk that was partitioned anew.
        const QByteArray stale = with(debianDisk(), 0, mbrSector({{0x83, 4096, 4000}}));
        DiskInspection found = inspected(stale);
        QVERIFY(found.partitionTable == PartitionTable::Mbr);
        QCOMPARE(found.hyperVGeneration, std::optional(1));
        // An optical disc image that also starts from a USB stick.
        const QByteArray iso = with(with(zeros(2 * kMebibyte), 0, fileSystemStart("iso9660")), 0,
                                    mbrSector({{0x17, 0, 4096, 0x80}, {0xEF, 500, 100}}));
        found = inspected(iso);
        QVERIFY(found.partitionTable == PartitionTable::Mbr);
        QVERIFY(found.hasEfiSystemPartition);
        QCOMPARE(found.fileSystems, QStringList(QStringLiteral("iso9660")));
    }

    void logicalPartitions()
    {
        QByteArray image =
            with(zeros(4 * kMebibyte), 0, mbrSector({{0x0C, 64, 300}, {0x0F, 2048, 6000}}));
        image = with(image, 2048 * 512, mbrSector({{0x83, 64, 1000}, {0x05, 2000, 1000}}));
        image = with(image, 4048 * 512, mbrSector({{0x82, 64, 900}}));
        image = withFileSystem(image, 64, "vfat");
        image = withFileSystem(image, 2048 + 64, "ext3");
        image = withFileSystem(image, 4048 + 64, "swap");
        QCOMPARE(
            inspected(image).fileSystems,
            QStringList({QStringLiteral("vfat"), QStringLiteral("ext3"), QStringLiteral("swap")}));
    }

    void fileSystems_data()
    {
        QTest::addColumn<QString>("osType");
        for (const char *name : {"ext2", "ext3", "ext4", "xfs", "btrfs", "swap", "LVM2_member"})
            QTest::addRow("%s", name) << QStringLiteral("Linux");
        for (const char *name : {"ntfs", "exfat", "BitLocker", "vfat", "crypto_LUKS", "iso9660"})
            QTest::addRow("%s", name) << QString();
    }
    void fileSystems()
    {
        QFETCH(QString, osType);
        const QByteArray name = QTest::currentDataTag();
        // On the whole disk, without any table.
        const DiskInspection found = inspected(with(zeros(kMebibyte), 0, fileSystemStart(name)));
        QCOMPARE(found.fileSystems, QStringList(QString::fromLatin1(name)));
        QVERIFY(found.partitionTable == PartitionTable::None);
        QCOMPARE(found.osType, osType);
        QVERIFY(!found.hyperVGeneration);
    }

    void endsOfSmallPartitions()
    {
        // A superblock behind the end of the partition belongs to something else.
        const QByteArray image = with(zeros(kMebibyte), 0, fileSystemStart("btrfs"));
        const MemoryDisk disk(image);
        for (const std::uint64_t size : {1U, 511U, 1024U, 4096U, 32768U, 65536U, 65600U}) {
            const auto found = probeFileSystem(disk, 0, size);
            QVERIFY(found);
            QVERIFY(found->name.isEmpty());
        }
        QCOMPARE(probeFileSystem(disk, 0, 65608)->name, QStringLiteral("btrfs"));
    }

    void hostileGpt_data()
    {
        QTest::addColumn<GptClaims>("claims");
        QTest::addColumn<bool>("believed");
        const std::vector<GptPartition> one{{kLinuxGuid, 100, 200}};
        const auto row = [&one](const char *name, bool believed, auto change) {
            GptClaims claims{.partitions = one};
            change(claims);
            QTest::addRow("%s", name) << claims << believed;
        };
        row("good", true, [](GptClaims &) { });
        row("header checksum", false, [](GptClaims &c) { c.wrongHeaderCrc = true; });
        row("array checksum", false, [](GptClaims &c) { c.wrongArrayCrc = true; });
        row("header of no bytes", false, [](GptClaims &c) { c.headerBytes = 0; });
        row("short header", false, [](GptClaims &c) { c.headerBytes = 91; });
        row("whole sector header", true, [](GptClaims &c) { c.headerBytes = 512; });
        row("header above sector", false, [](GptClaims &c) { c.headerBytes = 513; });
        row("endless header", false, [](GptClaims &c) { c.headerBytes = ~0U; });
        row("other place", false, [](GptClaims &c) { c.myLba = 2; });
        row("no entries", false, [](GptClaims &c) { c.entryCount = 0; });
        row("four entries", true, [](GptClaims &c) { c.entryCount = 4; });
        row("4 G entries", false, [](GptClaims &c) { c.entryCount = ~0U; });
        row("entries of no size", false, [](GptClaims &c) { c.entryBytes = 0; });
        row("entries of 1 byte", false, [](GptClaims &c) { c.entryBytes = 1; });
        row("entries of 127 bytes", false, [](GptClaims &c) { c.entryBytes = 127; });
        row("entries of 4 GiB", false, [](GptClaims &c) { c.entryBytes = ~0U; });
        row("product that wraps", false, [](GptClaims &c) {
            c.entryCount = 1U << 31;
            c.entryBytes = 1U << 31;
        });
        row("array of 2 MiB", false, [](GptClaims &c) { c.entryCount = 16384; });
        row("array over the header", false, [](GptClaims &c) { c.entryLba = 1; });
        row("array over the MBR", false, [](GptClaims &c) { c.entryLba = 0; });
        row("array behind the end", false, [](GptClaims &c) { c.entryLba = 1 << 20; });
        row("array at the last sector", false, [](GptClaims &c) { c.entryLba = 2047; });
        row("array at the end of numbers", false, [](GptClaims &c) { c.entryLba = ~0ULL; });
        row("array offset that wraps", false, [](GptClaims &c) { c.entryLba = 1ULL << 55; });
        row("partition behind the end", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 1ULL << 40, 1ULL << 41}}; });
        row("partition to the end of numbers", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 100, ~0ULL}}; });
        row("partition of all numbers", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 0, ~0ULL}}; });
        row("partition that wraps", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 1ULL << 56, 1ULL << 57}}; });
        row("partition backwards", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 200, 100}}; });
        row("partition over the table", true,
            [](GptClaims &c) { c.partitions = {{kLinuxGuid, 0, 5}}; });
        row("overlapping partitions", true,
            [](GptClaims &c) { c.partitions.assign(128, {kLinuxGuid, 100, 2000}); });
    }
    void hostileGpt()
    {
        QFETCH(GptClaims, claims);
        QFETCH(bool, believed);
        const QByteArray image = gptDisk(kMebibyte, claims);
        const MemoryDisk disk(image);
        const auto layout = readPartitionLayout(disk);
        QVERIFY(layout);
        QCOMPARE(layout->table == PartitionTable::Gpt, believed);
        QCOMPARE(layout->hasDamagedGpt, !believed);
        QVERIFY(!disk.wasAskedForMore);
        QVERIFY(disk.readBytes <= quint64{kMebibyte} + 16384);
        QVERIFY(layout->partitions.size() <= 128);
        for (const InspectedPartition &partition : layout->partitions) {
            QVERIFY(partition.offsetBytes < disk.sizeBytes());
            QVERIFY(partition.sizeBytes <= disk.sizeBytes() - partition.offsetBytes);
        }
        const DiskInspection found = inspected(image);
        QCOMPARE(found.partitionTable == PartitionTable::Gpt, believed);
        QVERIFY(!found.hyperVGeneration);
    }

    void logicalPartitionsInACircle()
    {
        struct Row {
            std::vector<MbrPartition> entries;
            std::size_t partitions;
        };
        const std::vector<Row> rows{
            {{{0x83, 1, 10}, {0x05, 0, 100}}, 1},  // back to itself
            {{{0x83, 1, 10}, {0x05, 2, 100}}, 2},  // to the second, which leads to itself
            {{{0x83, 1, 10}, {0x05, ~0U, ~0U}}, 1},  // far behind the end
            {{{0x83, ~0U, ~0U}, {0x05, 1, 1}}, 0},
        };
        for (const auto &[entries, partitions] : rows) {
            QByteArray image = with(zeros(kMebibyte), 0, mbrSector({{0x05, 10, 2000}}));
            for (qsizetype sector = 10; sector < 2040; ++sector)
                image = with(image, sector * 512, mbrSector(entries));
            const MemoryDisk disk(image);
            const auto layout = readPartitionLayout(disk);
            QVERIFY(layout);
            QVERIFY(!disk.wasAskedForMore);
            QVERIFY(disk.readBytes <= quint64{129 * 512});
            QCOMPARE(layout->partitions.size(), partitions);
        }
    }

    void disksCutShortAreNoticed()
    {
        const QByteArray gpt = debianDisk();
        QVERIFY(!inspected(gpt).isCutShort);
        QVERIFY(inspected(gpt.left(3 * kMebibyte)).isCutShort);
        QVERIFY(inspected(gpt.left(gpt.size() - 512)).isCutShort);  // the second table is gone
        const QByteArray mbr = with(zeros(4 * kMebibyte), 0, mbrSector({{0x83, 2048, 6144}}));
        QVERIFY(!inspected(mbr).isCutShort);
        QVERIFY(inspected(mbr.left(mbr.size() - 512)).isCutShort);
        QVERIFY(!inspected(mbr + zeros(kMebibyte)).isCutShort);
    }

    void noiseDoesNoHarm()
    {
        std::mt19937 random(42);
        const QByteArray gpt = debianDisk();
        for (int i = 0; i < 1500; ++i) {
            QByteArray image = gpt.left(static_cast<qsizetype>(random() % (2 * kMebibyte)) + 512);
            for (auto e = random() % 40; e > 0; --e) {
                const auto at = static_cast<qsizetype>(random() % 2048);
                if (at < image.size())
                    image[at] = static_cast<char>(random());
            }
            // The checksum put right again, so that what stands behind it is reached.
            if (image.size() > 1024) {
                image = with(image, 512 + 16, zeros(4));
                image = with(image, 512 + 16, littleEndian32(crc32Of(image.mid(512, 92))));
            }
            const MemoryDisk disk(image);
            const auto layout = readPartitionLayout(disk);
            QVERIFY(layout);
            for (const InspectedPartition &partition : layout->partitions)
                QVERIFY(probeFileSystem(disk, partition.offsetBytes, partition.sizeBytes));
            QVERIFY(!disk.wasAskedForMore);
        }
    }

    void readsLittle()
    {
        GptClaims claims;
        for (quint64 i = 0; i < 128; ++i)
            claims.partitions.push_back({kLinuxGuid, 100 + i * 200, 299 + i * 200});
        QVERIFY(writeFile(path("big"), gptDisk(16 * kMebibyte, claims)));
        QVERIFY(QFile::resize(path("big"), qint64{1} << 36));
        const qint64 before = bytesRead();
        QVERIFY(inspectDisk(path("big")));
        QVERIFY(bytesRead() - before < 3 * kMebibyte);
    }

    void namesTheSystemWithoutMounting()
    {
        for (const bool asVhd : {false, true}) {
            const QByteArray image = linuxDisk(false);
            const DiskInspection found = inspected(asVhd ? fixedVhd(image) : image);
            QCOMPARE(found.osType, QStringLiteral("Linux"));
            QCOMPARE(found.osId, QStringLiteral("debian"));
            QCOMPARE(found.osName, QStringLiteral("Debian GNU/Linux 12 (bookworm)"));
            QCOMPARE(found.osVersion, QStringLiteral("12"));
            QCOMPARE(found.osState, QStringLiteral("Generalized"));
            QCOMPARE(found.signs,
                     (std::vector{SystemSign::MachineIdEmpty, SystemSign::SshHostKeysAbsent}));
        }
        const DiskInspection used = inspected(linuxDisk(true));
        QCOMPARE(used.osState, QStringLiteral("Specialized"));
        QCOMPARE(used.signs,
                 (std::vector{SystemSign::MachineIdSet, SystemSign::SshHostKeysPresent,
                              SystemSign::WaagentProvisioned}));
    }

    void readsLittleOfALargeSystem()
    {
        QVERIFY(writeFile(path("system"), linuxDisk(false)));
        QVERIFY(QFile::resize(path("system"), qint64{8} << 30));
        const qint64 before = bytesRead();
        const auto found = inspectDisk(path("system"));
        QVERIFY(found);
        QCOMPARE(found->osId, QStringLiteral("debian"));
        QVERIFY(found->zeroPermille() > 990);
        QVERIFY(bytesRead() - before < kMebibyte);
    }

    void listsPartitions()
    {
        const auto partitions = inspected(debianDisk()).partitions;
        QCOMPARE(partitions.size(), std::size_t{3});
        const InspectedPartition &bios = partitions[0];
        QCOMPARE(bios.number, 1);
        QVERIFY(bios.type == PartitionType::BiosBoot);
        QCOMPARE(bios.typeId, QString::fromLatin1(kBiosBootGuid));
        QVERIFY(bios.fileSystem.isEmpty());
        QVERIFY(!bios.isAligned());
        const InspectedPartition &root = partitions[2];
        QCOMPARE(root.number, 3);
        QVERIFY(root.type == PartitionType::LinuxData);
        QCOMPARE(root.fileSystem, QStringLiteral("ext4"));
        QCOMPARE(root.offsetBytes, quint64{2 * kMebibyte});
        QCOMPARE(root.sizeBytes, quint64{(8100 - 4096 + 1) * 512});
        QVERIFY(root.isAligned());
        QVERIFY(!inspected(debianDisk()).hasAlignedPartitions());

        QByteArray image =
            with(zeros(4 * kMebibyte), 0, mbrSector({{0x0F, 4096, 2048}, {0x83, 2048, 2048}}));
        image = with(image, 4096 * 512, mbrSector({{0x82, 64, 1000}}));
        const DiskInspection logical = inspected(image);
        QCOMPARE(logical.partitions.size(), std::size_t{2});
        QCOMPARE(logical.partitions[0].number, 5);
        QCOMPARE(logical.partitions[0].typeId, QStringLiteral("0x82"));
        QVERIFY(logical.partitions[0].type == PartitionType::LinuxSwap);
        QCOMPARE(logical.partitions[1].number, 2);
        QVERIFY(logical.hasAlignedPartitions() == false);

        const DiskInspection bare = inspected(with(zeros(kMebibyte), 0, fileSystemStart("ext4")));
        QCOMPARE(bare.partitions.size(), std::size_t{1});
        QCOMPARE(bare.partitions[0].number, 0);
        QCOMPARE(bare.partitions[0].sizeBytes, quint64{kMebibyte});
        QVERIFY(inspected(zeros(kMebibyte)).partitions.empty());
    }

    void namesFromADiskAreSafeToShow()
    {
        QByteArray image = gptDisk(kMebibyte, {.partitions = {{kLinuxGuid, 100, 200}}});
        // A name that turns the direction of writing, colours a terminal and ends in half a pair.
        const QString name = QStringLiteral("a\u202Eb\u001B[31m\u00E9\U0001F600") + QChar(0xD800);
        for (qsizetype i = 0; i < name.size(); ++i)
            image = with(image, 1024 + 56 + 2 * i, littleEndian16(name[i].unicode()));
        image = with(image, 512 + 88, littleEndian32(crc32Of(image.mid(1024, 128 * 128))));
        image = with(image, 512 + 16, zeros(4));
        image = with(image, 512 + 16, littleEndian32(crc32Of(image.mid(512, 92))));
        const DiskInspection found = inspected(image);
        QCOMPARE(found.partitions.size(), std::size_t{1});
        QCOMPARE(found.partitions[0].name,
                 QStringLiteral("a\uFFFDb\uFFFD[31m\u00E9\U0001F600\uFFFD"));
    }

    void labels_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("offset");
        QTest::addRow("ext4") << QByteArray("ext4") << 1024 + 0x78;
        QTest::addRow("xfs") << QByteArray("xfs") << 108;
        QTest::addRow("btrfs") << QByteArray("btrfs") << 64 * 1024 + 0x12B;
        QTest::addRow("swap") << QByteArray("swap") << 1024 + 28;
        QTest::addRow("iso9660") << QByteArray("iso9660") << 32 * 1024 + 40;
    }
    void labels()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, offset);
        const QByteArray start = with(zeros(kMebibyte), 0, fileSystemStart(name));
        QCOMPARE(inspected(with(start, offset, QByteArray("data\0", 5))).partitions[0].label,
                 QStringLiteral("data"));
        QCOMPARE(inspected(with(start, offset, QByteArray(300, 'x'))).partitions[0].label.left(11),
                 QString(11, u'x'));
        QVERIFY(inspected(with(start, offset, QByteArray(300, 'x'))).partitions[0].label.size()
                <= 36);
    }

    void limits()
    {
        DiskInspection disk;
        QCOMPARE(disk.zeroPermille(), 0);
        disk.virtualSizeBytes = quint64{128} << 30;
        QVERIFY(disk.fitsLab() && disk.fitsDataDisk());
        disk.virtualSizeBytes += 512;
        QVERIFY(!disk.fitsLab() && disk.fitsDataDisk());
        disk.virtualSizeBytes = quint64{1} << 40;
        QVERIFY(disk.fitsDataDisk());
        disk.virtualSizeBytes += 512;
        QVERIFY(!disk.fitsDataDisk());
        disk.virtualSizeBytes = quint64{64} << 40;
        disk.allocatedBytes = quint64{16} << 40;
        QCOMPARE(disk.zeroPermille(), 750);
        disk.allocatedBytes = disk.virtualSizeBytes + 1;
        QCOMPARE(disk.zeroPermille(), 0);
    }

    void countsWhatIsAllocated()
    {
        QFile file(path("sparse"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 * kMebibyte));
        for (const qint64 at : {0, 10, 63}) {
            file.seek(at * kMebibyte);
            file.write(noise(kMebibyte));
        }
        file.close();
        const auto found = inspectDisk(path("sparse"));
        QVERIFY(found);
        if (found->allocatedBytes == found->virtualSizeBytes)
            QSKIP("this file system does not tell holes");
        QCOMPARE(found->allocatedBytes, quint64{3 * kMebibyte});
    }

    void passesOnWhyItCannot()
    {
        QVERIFY(writeFile(path("q"), with(zeros(kMebibyte), 0, QByteArray("QED\0", 4))));
        const auto found = inspectDisk(path("q"));
        QVERIFY(!found);
        QCOMPARE(found.error().reason, QStringLiteral("source.format.unsupported"));
        QCOMPARE(inspectDisk(path("nowhere")).error().reason, QStringLiteral("io.notFound"));
    }

    void realFileSystems_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QStringList &command) {
            QTest::addRow("%s", name) << command << QString::fromLatin1(name);
        };
        const QString ext = QStringLiteral("mke2fs -q -F -t ");
        row("ext2", (ext + QStringLiteral("ext2")).split(u' '));
        row("ext3", (ext + QStringLiteral("ext3")).split(u' '));
        row("ext4", (ext + QStringLiteral("ext4")).split(u' '));
        row("xfs", QStringLiteral("mkfs.xfs -q -f").split(u' '));
        row("btrfs", QStringLiteral("mkfs.btrfs -q -f").split(u' '));
        row("vfat", {QStringLiteral("mkfs.vfat")});
        row("ntfs", QStringLiteral("mkfs.ntfs -q -F -f").split(u' '));
        row("swap", {QStringLiteral("mkswap")});
    }
    void realFileSystems()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        if (program(command.first()).isEmpty())
            QSKIP("the program that makes this file system is not installed");
        QFile::remove(path("real"));
        QVERIFY(writeFile(path("real"), {}));
        QVERIFY(QFile::resize(path("real"), 320 * kMebibyte));
        QByteArray output;
        QVERIFY2(run(command.takeFirst(), command << path("real"), &output) == 0,
                 output.constData());
        const auto found = inspectDisk(path("real"));
        QVERIFY(found);
        QCOMPARE(found->fileSystems, QStringList(name));
        QFile::remove(path("real"));
    }

    void realPartitionTables_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("generation");
        QTest::addRow("gpt") << QByteArray("label: gpt\nsize=8MiB, type=U\ntype=L\n") << 2;
        QTest::addRow("dos") << QByteArray("label: dos\nsize=8MiB, type=L, bootable\n"
                                           "size=8MiB, type=S\ntype=E\nsize=4MiB, type=L\n")
                             << 1;
    }
    void realPartitionTables()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, generation);
        if (program(QStringLiteral("sfdisk")).isEmpty())
            QSKIP("sfdisk is not installed");
        QVERIFY(writeFile(path("table"), {}));
        QVERIFY(QFile::resize(path("table"), 64 * kMebibyte));
        QVERIFY(writeFile(path("script"), script));
        QByteArray output;
        QVERIFY2(run(QStringLiteral("sh"),
                     {QStringLiteral("-c"), QStringLiteral("exec \"$0\" -q \"$1\" < \"$2\""),
                      program(QStringLiteral("sfdisk")), path("table"), path("script")},
                     &output)
                     == 0,
                 output.constData());
        const auto found = inspectDisk(path("table"));
        QVERIFY(found);
        QCOMPARE(found->hyperVGeneration, std::optional(generation));
        QCOMPARE(found->osType, QStringLiteral("Linux"));
        QVERIFY(!found->isCutShort);
    }
};

QTEST_GUILESS_MAIN(TestDiskInspector)
#include "tst_diskinspector.moc"
