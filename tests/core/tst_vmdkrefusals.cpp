#include "core/disk/diskreader.h"
#include "tests/support/diskcomparison.h"
#include "tests/support/diskimages.h"
#include "tests/support/vmdkimages.h"

#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kGrain = 64 * 1024;
constexpr qsizetype kDiskBytes = 70 * kGrain + 3 * 512;

QByteArray withDescriptor(const QByteArray &text)
{
    VmdkShape shape = VmdkShape();
    shape.descriptor = text;
    return vmdkImage(vmdkContent(3 * kGrain), shape).file;
}

QByteArray honestDescriptor()
{
    return vmdkDescriptor("monolithicSparse", 3 * kGrain / 512);
}

}  // namespace

class TestVmdkRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileHeadersAreRefused_data();
    void hostileHeadersAreRefused();
    void hostileDescriptorsAreRefused_data();
    void hostileDescriptorsAreRefused();
    void nameOfTheExtentMayBeInAnyLanguage();
    void otherKindsOfVmdkAreRefused();
    void damagedTablesAreRefused();
    void tablesThatAliasAreRefused();
    void copyOfTablesMustAgreeUnlessRepaired();
    void uncleanDiskNeedsConsent();
    void streamNeedsItsEnd();
    void compressedGrainsAreChecked();
    void grainThatUnpacksToMoreIsRefused();
};

void TestVmdkRefusals::hostileHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("reason");
    const QByteArray honest = vmdkImage(vmdkContent(3 * kGrain), VmdkShape()).file;
    const QByteArray streamed = vmdkImage(vmdkContent(3 * kGrain), vmdkStream()).file;
    const auto row = [](const char *name, const QByteArray &file, const char *reason) {
        QTest::newRow(name) << file << QString::fromLatin1(reason);
    };
    const auto number32 = [&](const char *name, qsizetype at, quint32 value, const char *reason) {
        row(name, with(honest, at, littleEndian32(value)), reason);
    };
    const auto number64 = [&](const char *name, qsizetype at, quint64 value, const char *reason) {
        row(name, with(honest, at, littleEndian64(value)), reason);
    };
    constexpr const char *kHeader = "source.image.header";
    number32("version 0", 4, 0, kHeader);
    number32("version 4", 4, 4, kHeader);
    number32("an unknown flag", 8, 3 | 0x8, "source.image.feature");
    number32("compression without algorithm", 8, 0x30003, kHeader);
    number32("markers without compression", 8, 0x20003, kHeader);
    number64("no capacity", 12, 0, "source.size.invalid");
    number64("capacity above the limit", 12, (quint64{64} << 31) + 1, "source.size.tooLarge");
    number64("capacity that overflows", 12, ~quint64{0}, "source.size.tooLarge");
    number64("another capacity than the extent's", 12, 385, kHeader);
    number64("no grains", 20, 0, kHeader);
    number64("grains of no power of two", 20, 127, kHeader);
    number64("grains of 2 KiB", 20, 4, kHeader);
    number64("grains of 2 MiB", 20, 4096, kHeader);
    number64("descriptor outside", 28, 1 << 20, "source.image.truncated");
    number64("descriptor whose place overflows", 28, quint64{1} << 60, "source.image.truncated");
    number64("no descriptor", 28, 0, "source.image.dataFile");
    number64("descriptor without length", 36, 0, "source.image.dataFile");
    number64("descriptor of 21 KiB", 36, 42, kHeader);
    number32("tables of 511 entries", 44, 511, kHeader);
    number64("redundant directory outside", 48, 1 << 20, "source.image.truncated");
    number64("redundant directory in the header", 48, 1, "source.image.overlap");
    number64("no directory", 56, 0, kHeader);
    number64("directory outside", 56, 1 << 20, "source.image.truncated");
    number64("directory whose place overflows", 56, quint64{1} << 60, "source.image.truncated");
    number64("directory in the descriptor", 56, 2, "source.image.overlap");
    number64("directory at the end of a sparse disk", 56, ~quint64{0}, kHeader);
    row("line ends of a text transfer", with(honest, 73, "\n \n\n"), kHeader);
    row("an unknown algorithm", with(honest, 77, littleEndian16(2)), "source.image.feature");
    row("algorithm without compression", with(honest, 77, littleEndian16(1)), kHeader);
    row("compression without markers", with(streamed, 8, littleEndian32(0x10001)), kHeader);
    row("sparse header, stream descriptor",
        vmdkImage(vmdkContent(3 * kGrain),
                  {.descriptor = vmdkDescriptor("streamOptimized", 3 * kGrain / 512)})
            .file,
        kHeader);
    // Directories of 4 KiB grains that would take more than 16 MiB.
    VmdkShape small{.grainSectors = 8, .descriptor = {}};
    constexpr quint64 kSectors = quint64{1} << 36;
    small.descriptor = vmdkDescriptor("monolithicSparse", kSectors);
    row("directory above the limit",
        with(vmdkImage(vmdkContent(3 * kGrain), small).file, 12, littleEndian64(kSectors)),
        "source.image.tablesTooLarge");
    row("cut inside the header", honest.left(300), "source.image.truncated");
}

void TestVmdkRefusals::hostileHeadersAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, reason);
    QCOMPARE(verdictOn(file), reason);
}

void TestVmdkRefusals::hostileDescriptorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    const QByteArray honest = honestDescriptor();
    const auto row = [](const char *name, const QByteArray &text, const char *reason) {
        QTest::newRow(name) << text << QString::fromLatin1(reason);
    };
    const auto changed = [&](const char *name, const char *from, const char *to,
                             const char *reason) {
        QVERIFY2(honest.contains(from), name);
        row(name, QByteArray(honest).replace(from, to), reason);
    };
    constexpr const char *kBacking = "source.image.backingFile";
    constexpr const char *kElsewhere = "source.image.dataFile";
    constexpr const char *kHeader = "source.image.header";
    changed("a parent", "parentCID=ffffffff", "parentCID=a79d494e", kBacking);
    changed("a parent in other letters", "parentCID=ffffffff", "PARENTCID=a79d494e", kBacking);
    changed("a parent that is no number", "parentCID=ffffffff", "parentCID=/etc/shadow", kBacking);
    row("a parent's name", honest + "parentFileNameHint=\"/etc/shadow\"\n", kBacking);
    row("a parent's name in other letters", honest + "ParentFileNameHint = \"a\"\n", kBacking);
    row("a native parent", honest + "ddb.nativeParentHint = \"a.vmdk\"\n", kBacking);
    row("VirtualBox's parent", honest + "ddb.uuid.parent=\"d3f4-9\"\n", kBacking);
    row("a parent and an unknown line", "nonsense\n" + honest + "parentFileNameHint=x\n", kBacking);
    row("a second extent", honest + "RW 384 SPARSE \"/etc/shadow\"\n", kElsewhere);
    changed("an extent of zeros", " SPARSE ", " ZERO ", kElsewhere);
    changed("a flat extent", " SPARSE ", " FLAT ", kElsewhere);
    changed("a VMFS extent", " SPARSE ", " VMFS ", kElsewhere);
    changed("a raw device", " SPARSE ", " VMFSRDM ", kElsewhere);
    for (const char *type : {"monolithicFlat", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat", "vmfs",
                             "vmfsSparse", "fullDevice", "partitionedDevice", "custom"})
        changed(type, "monolithicSparse", type, kElsewhere);
    row("encryption", honest + "encryption.keySafe = \"vmware:key/list/(pair/(null))\"\n",
        "source.image.encrypted");
    row("changed blocks in a file", honest + "changeTrackPath=\"disk-ctk.vmdk\"\n",
        "source.image.feature");
    changed("a native snapshot", "isNativeSnapshot=\"no\"", "isNativeSnapshot=\"yes\"",
            "source.image.feature");
    changed("no type", "createType=", "#createType=", kHeader);
    row("two types", honest + "createType=\"monolithicSparse\"\n", kHeader);
    row("two types in other letters", honest + "CREATETYPE=\"monolithicSparse\"\n", kHeader);
    changed("no parent line", "parentCID=", "#parentCID=", kHeader);
    changed("no extent", "RW ", "#RW ", kHeader);
    changed("an extent nobody may read", "RW ", "NOACCESS ", kHeader);
    changed("an extent without a name", " \"disk.vmdk\"", "", kHeader);
    changed("an extent with more than a name", "\"disk.vmdk\"", "\"disk.vmdk\" 0", kHeader);
    changed("an extent of another size", "RW 384 ", "RW 383 ", kHeader);
    changed("an extent whose size is no number", "RW 384 ", "RW +384 ", kHeader);
    changed("an extent whose size overflows", "RW 384 ", "RW 18446744073709552000 ", kHeader);
    row("an unknown line", honest + "include other.cfg\n", kHeader);
    row("an unknown key", honest + "backing=\"/etc/shadow\"\n", kHeader);
    row("characters outside ASCII", honest + "ddb.comment = \"\xc3\xa9\"\n", kHeader);
    row("a control character", honest + "ddb.comment = \"\x1b[2J\"\n", kHeader);
    row("nothing", "\n", kHeader);
}

void TestVmdkRefusals::hostileDescriptorsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    QVERIFY(!openedImage(withDescriptor(text)));
    QCOMPARE(verdictOn(withDescriptor(text)), reason);
}

void TestVmdkRefusals::nameOfTheExtentMayBeInAnyLanguage()
{
    const QByteArray french =
        honestDescriptor().replace("disk.vmdk", "Syst\xc3\xa8me d'exploitation.vmdk");
    QCOMPARE(verdictOn(withDescriptor(french)), QString());
    // As a tool under Windows leaves it.
    const QByteArray lines = honestDescriptor().replace("\n", "\r\n");
    QCOMPARE(verdictOn(withDescriptor(lines)), QString());
}

void TestVmdkRefusals::otherKindsOfVmdkAreRefused()
{
    QCOMPARE(verdictOn("# Disk DescriptorFile\n" + honestDescriptor()),
             QStringLiteral("source.image.dataFile"));
    QCOMPARE(verdictOn("COWD" + zeros(4096)), QStringLiteral("source.image.feature"));
    QCOMPARE(verdictOn(with(zeros(4096), 0, QByteArray("\xbe\xba\xfe\xca\0\0\0\0", 8))),
             QStringLiteral("source.image.feature"));
}

void TestVmdkRefusals::damagedTablesAreRefused()
{
    VmdkShape shape = VmdkShape();
    shape.hasRedundant = false;
    const VmdkImage image = vmdkImage(vmdkContent(kDiskBytes), shape);
    const auto entry = [&image](qsizetype grain, quint32 value) {
        return verdictOn(with(image.file, image.entry(grain), littleEndian32(value)));
    };
    QCOMPARE(entry(0, 0xFFFFFFFF), QStringLiteral("source.image.truncated"));
    QCOMPARE(entry(0, static_cast<quint32>(image.file.size() / 512)),
             QStringLiteral("source.image.truncated"));
    // The last sector of the file begins inside it, a grain there does not end in it.
    QCOMPARE(entry(0, static_cast<quint32>(image.file.size() / 512 - 1)),
             QStringLiteral("source.image.truncated"));
    // Without the flag an entry of 1 is the descriptor, not zeros.
    QCOMPARE(entry(0, 1), QStringLiteral("source.image.overlap"));
    // Behind the disk's last grain there is none.
    QCOMPARE(entry(100, 128), QStringLiteral("source.image.table"));
    const auto directory = [&image](quint32 value) {
        return verdictOn(with(image.file, image.directory, littleEndian32(value)));
    };
    QCOMPARE(directory(0xFFFFFFFF), QStringLiteral("source.image.truncated"));
    QCOMPARE(directory(static_cast<quint32>(image.file.size() / 512 - 3)),
             QStringLiteral("source.image.truncated"));
    QCOMPARE(directory(1), QStringLiteral("source.image.overlap"));
    // No table: nothing of it is there.
    const auto empty = openedImage(with(image.file, image.directory, littleEndian32(0)));
    QVERIFY(empty);
    QCOMPARE(bytesOf(**empty), zeros(kDiskBytes));
    std::uint64_t end = 0;
    QCOMPARE((*empty)->nextData(0, end), quint64{kDiskBytes});
}

void TestVmdkRefusals::tablesThatAliasAreRefused()
{
    VmdkShape shape{.hasRedundant = false, .grainSectors = 8, .firstGrain = 128};
    // Grain 5 could be taken for an empty table.
    const QByteArray disk = with(noise(2 * 512 * 4096), 5 * 4096, zeros(2048));
    const VmdkImage image = vmdkImage(disk, shape);
    const auto patched = [&image](qsizetype at, qsizetype offset) {
        return verdictOn(with(image.file, at, littleEndian32(static_cast<quint32>(offset / 512))));
    };
    const QString overlap = QStringLiteral("source.image.overlap");
    QCOMPARE(verdictOn(image.file), QString());
    QCOMPARE(patched(image.entry(1), image.grains.at(0)), overlap);
    QCOMPARE(patched(image.entry(1), image.grains.at(0) + 512), overlap);
    QCOMPARE(patched(image.entry(1), image.tables.at(0)), overlap);
    QCOMPARE(patched(image.entry(1), image.tables.at(1) + 512), overlap);
    QCOMPARE(patched(image.entry(1), image.directory), overlap);
    QCOMPARE(patched(image.entry(1), 0), QString());
    QCOMPARE(patched(image.directory + 4, image.tables.at(0)), overlap);
    QCOMPARE(patched(image.directory + 4, image.tables.at(0) + 512), overlap);
    QCOMPARE(patched(image.directory + 4, image.grains.at(5)), overlap);
    QCOMPARE(patched(image.directory + 4, image.directory), overlap);
}

void TestVmdkRefusals::copyOfTablesMustAgreeUnlessRepaired()
{
    const QByteArray disk = vmdkContent(kDiskBytes);
    for (const bool isCompressed : {false, true}) {
        const VmdkImage image = vmdkImage(disk, {.isCompressed = isCompressed});
        const QString reason = QStringLiteral("source.image.table");
        const QByteArray entry =
            with(image.file, image.redundantTables.at(0) + 40, littleEndian32(0x1234));
        const QByteArray table = with(image.file, image.redundantDirectory, littleEndian32(0));
        for (const QByteArray &file : {entry, table}) {
            QCOMPARE(verdictOn(file), reason);
            const auto repaired = openedImage(file, true);
            QVERIFY(repaired);
            QCOMPARE(difference(**repaired, disk, 5), QString());
        }
        QCOMPARE(verdictOn(with(image.file, image.redundantDirectory,
                                littleEndian32(static_cast<quint32>(image.tables.at(0) / 512)))),
                 QStringLiteral("source.image.overlap"));
    }
}

void TestVmdkRefusals::uncleanDiskNeedsConsent()
{
    const QByteArray disk = vmdkContent(kDiskBytes);
    const QByteArray file = with(vmdkImage(disk, VmdkShape()).file, 72, "\1");
    QCOMPARE(verdictOn(file), QStringLiteral("source.image.dirty"));
    const auto repaired = openedImage(file, true);
    QVERIFY(repaired);
    QCOMPARE(difference(**repaired, disk, 5), QString());
}

void TestVmdkRefusals::streamNeedsItsEnd()
{
    const VmdkImage image = vmdkImage(vmdkContent(kDiskBytes), vmdkStream());
    const QString truncated = QStringLiteral("source.image.truncated");
    QCOMPARE(verdictOn(image.file), QString());
    QCOMPARE(verdictOn(image.file + zeros(512)), truncated);
    QCOMPARE(verdictOn(image.file.chopped(512)), truncated);
    QCOMPARE(verdictOn(image.file.chopped(1)), truncated);
    QCOMPARE(verdictOn(with(image.file, image.footer - 512 + 12, littleEndian32(2))), truncated);
    QCOMPARE(verdictOn(with(image.file, image.footer, "VDMK")), truncated);
    QCOMPARE(verdictOn(with(image.file, image.footer + 512, "\1")), truncated);
    const QString header = QStringLiteral("source.image.header");
    QCOMPARE(verdictOn(with(image.file, image.footer + 12, littleEndian64(1))), header);
    QCOMPARE(verdictOn(with(image.file, image.footer + 20, littleEndian64(8))), header);
    QCOMPARE(verdictOn(with(image.file, image.footer + 8, littleEndian32(1))), header);
    QCOMPARE(verdictOn(with(image.file, image.footer + 56, littleEndian64(0))), header);
    QCOMPARE(verdictOn(with(image.file, image.footer + 56, littleEndian64(~quint64{0}))),
             truncated);
    QCOMPARE(verdictOn(with(image.file, image.footer + 56,
                            littleEndian64(static_cast<quint64>(image.footer / 512)))),
             QStringLiteral("source.image.overlap"));
}

void TestVmdkRefusals::compressedGrainsAreChecked()
{
    const QByteArray disk = vmdkContent(kDiskBytes);
    const VmdkImage image = vmdkImage(disk, vmdkStream());
    const qsizetype grain = image.grains.at(5);
    const QByteArray length = image.file.mid(grain + 8, 4);
    const auto reasons = [](const QByteArray &file) {
        const auto reader = openedImage(file);
        if (!reader)
            return QStringList{reader.error().reason};
        std::vector<std::byte> target(512);
        const auto read = (*reader)->read(5 * kGrain + 1024, target);
        const auto checked = (*reader)->checkContent({});
        return QStringList{read ? QString() : read.error().reason,
                           checked ? QString() : checked.error().reason};
    };
    const auto both = [](const char *reason) {
        return QStringList{QString::fromLatin1(reason), QString::fromLatin1(reason)};
    };
    QCOMPARE(reasons(with(image.file, grain, littleEndian64(6 * 128))), both("source.image.table"));
    QCOMPARE(reasons(with(image.file, grain + 8, littleEndian32(0))), both("source.image.table"));
    QCOMPARE(reasons(with(image.file, grain + 8, littleEndian32(0x7FFFFFFF))),
             both("source.image.truncated"));
    QCOMPARE(reasons(with(image.file, grain + 8, littleEndian32(kGrain + 2000))),
             both("source.image.overlap"));
    QCOMPARE(reasons(with(image.file, grain + 8, littleEndian32(100))),
             both("source.image.compressed"));
    QCOMPARE(reasons(with(image.file, grain + 12, "\xff\xff")), both("source.image.compressed"));
    QCOMPARE(reasons(with(image.file, grain + 500, "damaged")), both("source.image.compressed"));
    QCOMPARE(reasons(image.file), (QStringList{QString(), QString()}));
    // The one that stands last in a file without a footer is looked at when it is opened.
    const VmdkImage open = vmdkImage(disk, {.isCompressed = true});
    const qsizetype last = open.grains.rbegin()->second;
    const auto rest = static_cast<quint32>(open.file.size() - last);
    const auto cut = openedImage(with(open.file, last + 8, littleEndian32(rest - 11)));
    QVERIFY(!cut);
    QCOMPARE(cut.error().reason, QStringLiteral("source.image.truncated"));
}

void TestVmdkRefusals::grainThatUnpacksToMoreIsRefused()
{
    VmdkShape shape = vmdkStream();
    shape.grainSectors = 8;
    const QByteArray disk = noise(64 * 4096);
    VmdkImage image = vmdkImage(disk, shape);
    const qsizetype grain = image.grains.at(3);
    // A thousand to one: 4 MiB of zeros in the room of one grain, and a grain that is too short.
    for (const qsizetype bytes : {qsizetype{4 << 20}, qsizetype{4096 + 1}, qsizetype{4096 - 1}}) {
        const QByteArray packed = qCompress(zeros(bytes), 9).mid(4);
        const QByteArray file =
            with(with(image.file, grain + 8, littleEndian32(static_cast<quint32>(packed.size()))),
                 grain + 12, packed);
        QCOMPARE(verdictOn(file),
                 packed.size() > 4096 ? QStringLiteral("source.image.overlap")
                                      : QStringLiteral("source.image.compressed"));
    }
}

QTEST_GUILESS_MAIN(TestVmdkRefusals)
#include "tst_vmdkrefusals.moc"
