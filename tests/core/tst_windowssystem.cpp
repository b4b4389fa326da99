// What can be read of a Windows without mounting it: NTFS, the registry, and what they prove.
#include "core/disk/content/files/ntfsvolume.h"
#include "core/disk/content/files/registryhive.h"
#include "core/disk/content/installedsystem.h"
#include "core/disk/diskinspector.h"
#include "tests/support/diskimages.h"
#include "tests/support/windowsimages.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray kGeneralized = "IMAGE_STATE_GENERALIZE_RESEAL_TO_OOBE";
const QByteArray kComplete = "IMAGE_STATE_COMPLETE";
const QByteArray kHivePath = "Windows/System32/config/SOFTWARE";

QStringList words(const char *path, char separator)
{
    return QString::fromLatin1(path).split(QLatin1Char(separator));
}

/// A volume that can be asked for files.
struct Opened {
    explicit Opened(const QByteArray &image)
        : disk(image)
        , volume(disk, 0, disk.sizeBytes(), budget)
        , ntfs(NtfsVolume::open(volume))
    {
    }
    /// Returns the content of a file; nothing when it is not found or not to be read.
    std::optional<QByteArray> content(const char *path)
    {
        const auto file = ntfs ? ntfs->find(words(path, '/')) : std::nullopt;
        if (!file)
            return std::nullopt;
        std::vector<std::byte> bytes(static_cast<std::size_t>(file->sizeBytes));
        if (!file->read(volume, 0, bytes))
            return std::nullopt;
        return QByteArray(reinterpret_cast<const char *>(bytes.data()),
                          static_cast<qsizetype>(bytes.size()));
    }
    std::optional<InstalledSystem> system() { return findWindows(volume); }

    ReadBudget budget{64U << 20, 1U << 20};
    MemoryDisk disk;
    VolumeBytes volume;
    std::optional<NtfsVolume> ntfs;
};

NtfsImage honest(const QByteArray &imageState = kGeneralized)
{
    NtfsImage image;
    image.put(kHivePath, softwareHive(imageState).bytes());
    return image;
}

}  // namespace

class TestWindowsSystem final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void namesTheSystem()
    {
        Opened opened(honest().bytes());
        const auto system = opened.system();
        QVERIFY(system);
        QCOMPARE(system->type, QStringLiteral("Windows"));
        QCOMPARE(system->id, QStringLiteral("windows"));
        QCOMPARE(system->name, QStringLiteral("Windows Server 2022 Datacenter"));
        QCOMPARE(system->version, QStringLiteral("10.0.20348"));
        QCOMPARE(system->signs, std::vector{SystemSign::SysprepGeneralized});
        QVERIFY(opened.disk.readBytes < 200'000U);
    }

    void tellsTheState_data()
    {
        QTest::addColumn<QByteArray>("imageState");
        QTest::addColumn<QString>("state");
        QTest::addRow("generalized") << kGeneralized << QStringLiteral("Generalized");
        QTest::addRow("for audit") << QByteArray("IMAGE_STATE_GENERALIZE_RESEAL_TO_AUDIT")
                                   << QStringLiteral("Generalized");
        QTest::addRow("complete") << kComplete << QStringLiteral("Specialized");
        QTest::addRow("between") << QByteArray("IMAGE_STATE_SPECIALIZE_RESEAL_TO_OOBE")
                                 << QString();
        QTest::addRow("undeployable") << QByteArray("IMAGE_STATE_UNDEPLOYABLE") << QString();
        QTest::addRow("nothing") << QByteArray() << QString();
    }
    void tellsTheState()
    {
        QFETCH(QByteArray, imageState);
        const QString path = m_dir.filePath(QStringLiteral("disk"));
        QVERIFY(writeFile(path, windowsDisk(imageState)));
        const auto found = inspectDisk(path);
        QVERIFY(found);
        QCOMPARE(found->osType, QStringLiteral("Windows"));
        QCOMPARE(found->osId, QStringLiteral("windows"));
        QTEST(found->osState, "state");
    }

    void windows11SaysSoByItsBuild()
    {
        HiveImage hive;
        const QByteArray version = "Microsoft\\Windows NT\\CurrentVersion";
        hive.setText(version, "ProductName", "Windows 10 Pro");
        hive.setText(version, "CurrentBuild", "22631");
        hive.setText(version, "CurrentVersion", "6.3");
        NtfsImage image;
        image.put(kHivePath, hive.bytes());
        const auto system = Opened(image.bytes()).system();
        QVERIFY(system);
        QCOMPARE(system->name, QStringLiteral("Windows 11 Pro"));
        QCOMPARE(system->version, QStringLiteral("6.3.22631"));
    }

    void signsNeedAVolumeAndAHiveThatWereClosed()
    {
        NtfsImage dirty = honest();
        dirty.patchRecord(3, 0x38 + 0x18 + 10, littleEndian16(1));
        QVERIFY(Opened(honest().bytes()).ntfs->isClean());
        QVERIFY(!Opened(dirty.bytes()).ntfs->isClean());
        auto system = Opened(dirty.bytes()).system();
        QVERIFY(system && system->signs.empty() && !system->name.isEmpty());

        QByteArray hive = softwareHive(kComplete).bytes();
        hive = with(hive, 8, littleEndian32(6));
        NtfsImage logged;
        logged.put(kHivePath, hive);
        system = Opened(logged.bytes()).system();
        QVERIFY(system && system->signs.empty() && !system->name.isEmpty());
    }

    void listsOfKeysOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"lf", "lh", "li", "ri"})
            QTest::addRow("%s", kind) << QByteArray(kind);
    }
    void listsOfKeysOfEveryKind()
    {
        QFETCH(QByteArray, kind);
        NtfsImage image;
        image.put("hive", softwareHive(kComplete).bytes(kind));
        Opened opened(image.bytes());
        auto hive =
            RegistryHive::open(opened.volume, opened.ntfs->find(words("hive", '/')).value());
        QVERIFY(hive);
        QCOMPARE(hive->text(words("microsoft\\WINDOWS nt\\currentversion", '\\'),
                            QStringLiteral("currentbuild")),
                 std::optional(QStringLiteral("20348")));
        QVERIFY(!hive->text(words("Microsoft\\Windows", '\\'), QStringLiteral("CurrentBuild")));
        QVERIFY(!hive->text(words("Nothing", '\\'), QStringLiteral("x")));
        // A number is no text, and a text no number.
        const QStringList version = words("Microsoft\\Windows NT\\CurrentVersion", '\\');
        QVERIFY(!hive->text(version, QStringLiteral("CurrentMajorVersionNumber")));
        QVERIFY(!hive->number(version, QStringLiteral("CurrentBuild")));
        QCOMPARE(hive->number(version, QStringLiteral("CurrentMajorVersionNumber")),
                 std::optional(10U));
    }

    void findsFilesInAnySpelling()
    {
        NtfsImage image;
        image.put("Dir/Deeper/file", noise(10'000));
        image.put("Dir/other", noise(5'000, 2));
        Opened opened(image.bytes());
        QCOMPARE(opened.content("dir/DEEPER/File"), std::optional(noise(10'000)));
        QCOMPARE(opened.content("Dir/other"), std::optional(noise(5'000, 2)));
        for (const char *path : {"Dir", "Dir/Deeper", "Dir/none", "none", "Dir/other/file", ""})
            QVERIFY(!opened.content(path));
    }

    void hostileBootSectors_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("name") << 3 << QByteArray("NTFT");
        QTest::addRow("sector of 0") << 0x0B << littleEndian16(0);
        QTest::addRow("sector of 513") << 0x0B << littleEndian16(513);
        QTest::addRow("sector of 32 KiB") << 0x0B << littleEndian16(32768);
        QTest::addRow("cluster of no sectors") << 0x0D << QByteArray(1, '\0');
        QTest::addRow("cluster of 3 sectors") << 0x0D << QByteArray(1, '\3');
        QTest::addRow("cluster of 2^127 sectors") << 0x0D << QByteArray(1, '\x81');
        QTest::addRow("no sectors") << 0x28 << littleEndian64(0);
        QTest::addRow("endless sectors") << 0x28 << littleEndian64(~0ULL);
        QTest::addRow("table at the beginning") << 0x30 << littleEndian64(0);
        QTest::addRow("table behind the end") << 0x30 << littleEndian64(4096);
        QTest::addRow("table at the end of numbers") << 0x30 << littleEndian64(~0ULL);
        QTest::addRow("record of no bytes") << 0x40 << QByteArray(1, '\0');
        QTest::addRow("record of 2^128 bytes") << 0x40 << QByteArray(1, '\x80');
        QTest::addRow("record of 16 KiB") << 0x40 << QByteArray(1, '\x20');
    }
    void hostileBootSectors()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        NtfsImage image = honest();
        image.patchBoot(offset, bytes);
        Opened opened(image.bytes());
        QVERIFY(!opened.ntfs);
        QVERIFY(!opened.system());
        QVERIFY(!opened.disk.wasAskedForMore);
    }

    void hostileRecords_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("bytes");
        constexpr int kPairs = 0x38 + 0x40;
        QTest::addRow("magic") << 0 << QByteArray("BAAD");
        QTest::addRow("not in use") << 0x16 << littleEndian16(0);
        QTest::addRow("fixups elsewhere") << 4 << littleEndian16(0x3F0);
        QTest::addRow("too few fixups") << 6 << littleEndian16(2);
        QTest::addRow("attributes elsewhere") << 0x14 << littleEndian16(0xFFFF);
        QTest::addRow("attribute of no length") << 0x38 + 4 << littleEndian32(0);
        QTest::addRow("attribute over the end") << 0x38 + 4 << littleEndian32(1024);
        QTest::addRow("compressed") << 0x38 + 0x0C << littleEndian16(1);
        QTest::addRow("encrypted") << 0x38 + 0x0C << littleEndian16(0x4000);
        QTest::addRow("second piece") << 0x38 + 0x10 << littleEndian64(1);
        QTest::addRow("pairs elsewhere") << 0x38 + 0x20 << littleEndian16(0xFFFF);
        QTest::addRow("larger than its clusters") << 0x38 + 0x30 << littleEndian64(1 << 20);
        QTest::addRow("of 16 EiB") << 0x38 + 0x30 << littleEndian64(~0ULL);
        QTest::addRow("run of no length") << kPairs + 1 << littleEndian32(0);
        QTest::addRow("run of 4 G clusters") << kPairs + 1 << littleEndian32(~0U);
        QTest::addRow("run before the beginning") << kPairs + 5 << littleEndian16(0xFFF0);
        QTest::addRow("run behind the end") << kPairs + 5 << littleEndian16(0x7FFF);
        QTest::addRow("run of 15 bytes") << kPairs << QByteArray(1, '\xff');
        QTest::addRow("no runs") << kPairs << QByteArray(1, '\0');
    }
    void hostileRecords()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, bytes);
        NtfsImage image;
        const quint32 file = image.put("file", noise(10'000));
        QVERIFY(Opened(image.bytes()).content("file"));
        image.patchRecord(file, offset, bytes);
        Opened opened(image.bytes());
        QVERIFY(opened.ntfs);
        QVERIFY(!opened.content("file"));
        QVERIFY(!opened.disk.wasAskedForMore);
    }

    void aTornRecordIsNotRead()
    {
        NtfsImage image;
        const quint32 file = image.put("file", noise(10'000));
        const QByteArray good = image.bytes();
        const qsizetype end = 4 * 512 + qsizetype{file} * 1024 + 510;
        QVERIFY(!Opened(with(good, end, "xx")).content("file"));
        QVERIFY(!Opened(with(good, end + 512, "xx")).content("file"));
    }

    void mutationsDoNoHarm()
    {
        const QByteArray good = honest().bytes();
        std::mt19937 random(42);
        // The table from cluster 4 on, and the hive from cluster 80.
        const auto place = [&random] {
            const auto at = static_cast<qsizetype>(random() % 12288);
            return random() % 2 == 0 ? at + 4 * 512 : at + 80 * 512;
        };
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            for (auto flips = 1 + random() % 6; flips > 0; --flips)
                bad[place()] = static_cast<char>(random());
            for (auto flips = random() % 2; flips > 0; --flips)
                bad[static_cast<qsizetype>(random() % 84)] = static_cast<char>(random());
            Opened opened(bad);
            const auto system = opened.system();
            QVERIFY(!system || system->name.size() <= 128);
            QVERIFY(!opened.disk.wasAskedForMore);
            QVERIFY(opened.disk.readBytes <= 8U << 20);
        }
    }

    void realVolumes_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addRow("4 KiB") << QStringLiteral("-c 4096");
        QTest::addRow("512 bytes") << QStringLiteral("-c 512");
        QTest::addRow("64 KiB") << QStringLiteral("-c 65536");
        QTest::addRow("sectors of 4 KiB") << QStringLiteral("-s 4096 -c 4096");
    }
    void realVolumes()
    {
        QFETCH(QString, options);
        if (program(QStringLiteral("mkntfs")).isEmpty()
            || program(QStringLiteral("ntfscp")).isEmpty())
            QSKIP("mkntfs and ntfscp are not installed");
        const QString image = m_dir.filePath(QStringLiteral("ntfs"));
        const QString source = m_dir.filePath(QStringLiteral("source"));
        QFile::remove(image);
        QVERIFY(writeFile(image, {}) && QFile::resize(image, 16 << 20));
        QVERIFY(writeFile(source, noise(300'000)));
        QByteArray output;
        const QStringList make = QStringLiteral("-q -F -f -p 0 -H 255 -S 63").split(u' ');
        QVERIFY2(
            run(QStringLiteral("mkntfs"), make + options.split(u' ') + QStringList(image), &output)
                == 0,
            output.constData());
        // More names than a record holds, so that the folder has an index of its own.
        for (int i = 0; i < 40; ++i)
            QVERIFY2(run(QStringLiteral("ntfscp"),
                         {QStringLiteral("-q"), image, source,
                          QStringLiteral("/A file with a longer name %1").arg(i)},
                         &output)
                         == 0,
                     output.constData());
        Opened opened(readFile(image));
        QVERIFY(opened.ntfs);
        QVERIFY(opened.ntfs->isClean());
        for (const int i : {0, 17, 39}) {
            const QByteArray name = "a FILE with a longer name " + QByteArray::number(i);
            QCOMPARE(opened.content(name.constData()), std::optional(noise(300'000)));
        }
        QVERIFY(!opened.content("A file with a longer name"));
        QVERIFY(!opened.content("A file with a longer name 40"));
        QVERIFY(opened.content("$MFTMirr"));
    }
};

QTEST_GUILESS_MAIN(TestWindowsSystem)
#include "tst_windowssystem.moc"
