#include "core/catalog/accountrows.h"
#include "core/replication/diskorigins.h"
#include "tests/support/diskimages.h"
#include "tests/support/replicationlab.h"

#include <QCryptographicHash>
#include <QObject>
#include <QTest>

using namespace vitrine;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");

/// A version with a system disk and data disks of the given files, each an own source.
ImageVersion versionOf(const ReplicationLab &lab, const QString &number, const QString &system,
                       const QList<QPair<int, QString>> &data,
                       const QList<QPair<QString, int>> &targets = {{kWest, 1}})
{
    ImageVersion version = lab.draft(number, system, targets);
    for (const auto &[lun, path] : data) {
        DataDiskImage disk;
        disk.lun = lun;
        disk.source.uri = QUrl::fromLocalFile(path).toString();
        version.dataDisks.push_back(disk);
    }
    return version;
}

QString writeFile(const ReplicationLab &lab, const QString &name, const QByteArray &bytes)
{
    QFile file(lab.path(name));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return done ? file.fileName() : QString();
}

AttachedDisk attached(int lun, const ResourceId &disk, const QString &path = {})
{
    AttachedDisk one;
    one.lun = lun;
    one.diskId = disk;
    one.path = path;
    return one;
}

DataDiskImage dataImage(int lun, const ResourceId &source = {})
{
    DataDiskImage one;
    one.lun = lun;
    one.source.id = source;
    return one;
}

QString shaOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace

class TestVersionDisks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDiskComesBackByteForByte()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kEast}));
        const QByteArray system = test::noise(5 * kBlockBytes + 512, 11);
        const QByteArray first = test::noise(3 * 512, 12);
        const QByteArray second = QByteArray(7 << 20, '\0') + test::noise(kBlockBytes + 1024, 13);
        const QByteArray vhd = test::fixedVhd(test::noise(2 << 20, 14));
        const ImageVersion version = versionOf(
            lab, QStringLiteral("1.0.0"), writeFile(lab, QStringLiteral("system.raw"), system),
            {{5, writeFile(lab, QStringLiteral("vhd.vhd"), vhd)},
             {0, writeFile(lab, QStringLiteral("first.raw"), first)},
             {1, writeFile(lab, QStringLiteral("second.raw"), second)}},
            {{kWest, 2}, {kEast, 1}});
        const auto report = lab.replicate(version);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().reason));
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        const QString number = QStringLiteral("1.0.0");
        for (const QString &region : {kWest, kEast}) {
            QCOMPARE(lab.exported(number, {}, DiskFormat::Raw, region), system);
            QCOMPARE(lab.exported(number, 0, DiskFormat::Raw, region), first);
            QCOMPARE(lab.exported(number, 1, DiskFormat::Raw, region), second);
            QCOMPARE(lab.exported(number, 5, DiskFormat::Vhd, region), vhd);
        }
        // Whichever replica a file is made from, it is the same file.
        for (const DiskFormat format : diskFormats()) {
            const QByteArray file = lab.exported(number, 1, format, kWest, 1);
            QVERIFY2(file.size() > kBlockBytes, file.left(80).constData());
            QVERIFY(lab.exported(number, 1, format, kWest, 2) == file);
            QVERIFY(lab.exported(number, 1, format, kEast) == file);
        }
        QCOMPARE(lab.exported(number, 2), QByteArray("version.dataDisk.notFound"));
        // A disk that was no VHD gets a footer of its own, every disk another one.
        const QByteArray exported = lab.exported(number, 0, DiskFormat::Vhd);
        QVERIFY(exported.right(512) != lab.exported(number, {}, DiskFormat::Vhd).right(512));
        QCOMPARE(lab.exported(number, 0, DiskFormat::Vhd), exported);

        const auto stored = lab->versions().version(lab.id(number));
        QVERIFY(stored.has_value());
        QCOMPARE(stored->osDiskSizeBytes, static_cast<std::uint64_t>(system.size()));
        QMap<int, std::uint64_t> sizes;
        for (const DataDiskImage &disk : stored->dataDisks)
            sizes[disk.lun] = disk.sizeBytes;
        QCOMPARE(sizes.value(0), static_cast<std::uint64_t>(first.size()));
        QCOMPARE(sizes.value(1), static_cast<std::uint64_t>(second.size()));
        QCOMPARE(sizes.value(5), std::uint64_t(2) << 20);
        // 6 + 1 + 2 + 16 blocks; only the very last one is not filled up.
        QCOMPARE(stored->occupiedBytes, std::uint64_t(25) * kBlockBytes);
    }

    void aCheckCoversEveryDisk()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QByteArray system = test::noise(kBlockBytes + 512, 21);
        const QByteArray data = test::noise(2 * kBlockBytes + 512, 22);
        QVERIFY(lab.replicate(versionOf(lab, QStringLiteral("1.0.0"),
                                        writeFile(lab, QStringLiteral("s"), system),
                                        {{3, writeFile(lab, QStringLiteral("d"), data)}}))
                    .has_value());
        const auto verify = [&lab] {
            const auto job =
                lab->replication().startVerify(lab.caller(), lab.id(QStringLiteral("1.0.0")));
            if (!job)
                return std::vector<ReplicaVerification>();
            lab->replication().wait(*job);
            return lab->replication().verification(*job);
        };
        auto found = verify();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].outcome, VerifyOutcome::Intact);
        QCOMPARE(found[0].diskDigest.toString(), shaOf(system));
        QCOMPARE(found[0].dataDisks.size(), std::size_t(1));
        QCOMPARE(found[0].dataDisks[0].lun, 3);
        QCOMPARE(found[0].dataDisks[0].digest.toString(), shaOf(data));

        // One byte of the data disk alone.
        const QDir packs(lab.path(kWest) + QStringLiteral("/replica-1/packs"));
        QFile pack(packs.filePath(packs.entryList(QDir::Files).value(0)));
        QVERIFY(pack.open(QIODevice::ReadWrite));
        const qsizetype at = pack.readAll().indexOf(data.mid(kBlockBytes, 64));
        QVERIFY(at > 0 && pack.seek(at));
        pack.write(QByteArray(1, static_cast<char>(data[kBlockBytes] ^ 1)));
        pack.close();
        found = verify();
        QCOMPARE(found[0].outcome, VerifyOutcome::Damaged);
        QVERIFY(found[0].diskDigest.isNull() && found[0].dataDisks.empty());
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), system);
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), 3), QByteArray("version.notAvailable"));
    }

    void oneBadDiskFailsTheJobAndNothingIsCommitted()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QString system = writeFile(lab, QStringLiteral("s"), test::noise(1024, 1));
        const auto report = lab.replicate(versionOf(
            lab, QStringLiteral("1.0.0"), system, {{0, lab.path(QStringLiteral("missing.raw"))}}));
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(report->parts[0].fault->reason, QStringLiteral("io.notFound"));
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), QByteArray("version.notAvailable"));
    }

    void aMachineGivesAllItsDisks()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QByteArray system = test::noise(4096, 31);
        const QByteArray managed = test::noise(8192, 32);
        const QByteArray file = test::noise(512, 33);
        Source systemDisk = source(lab, SourceKind::Disk, QStringLiteral("system"), system);
        Source dataDisk = source(lab, SourceKind::Disk, QStringLiteral("data"), managed);
        Source machine = source(lab, SourceKind::VirtualMachine, QStringLiteral("vm"), "stale");
        machine.osDiskId = systemDisk.id();
        machine.dataDisks = {
            attached(4, dataDisk.id()),
            attached(1, {}, writeFile(lab, QStringLiteral("file.raw"), file)),
        };
        QVERIFY(insert(lab, {systemDisk, dataDisk, machine}));
        ImageVersion version = lab.draft(QStringLiteral("1.0.0"), {}, {{kWest, 1}});
        version.source = {machine.id(), {}};
        version.dataDisks = {dataImage(1), dataImage(4)};
        QCOMPARE(stateOf(lab.replicate(version)), toString(JobState::Succeeded));
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), system);
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), 1), file);
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), 4), managed);

        // Another version's disks, one of them under another LUN beside a disk of its own.
        ImageVersion second = lab.draft(QStringLiteral("2.0.0"), {}, {{kWest, 1}});
        second.source = {lab.id(QStringLiteral("1.0.0")), {}};
        second.dataDisks = {dataImage(4), dataImage(6, systemDisk.id())};
        QCOMPARE(stateOf(lab.replicate(second)), toString(JobState::Succeeded));
        QCOMPARE(lab.exported(QStringLiteral("2.0.0"), {}), system);
        QCOMPARE(lab.exported(QStringLiteral("2.0.0"), 4), managed);
        QCOMPARE(lab.exported(QStringLiteral("2.0.0"), 6), system);

        // A disk the machine names is gone; a LUN it does not have.
        machine.osDiskId = ResourceId::compute(machine.subscriptionId, machine.resourceGroup,
                                               QStringLiteral("disks"), QStringLiteral("gone"));
        QVERIFY(replace(lab, machine));
        QCOMPARE(originFault(lab, version), QStringLiteral("source.disk.notFound"));
        machine.osDiskId = {};
        QVERIFY(replace(lab, machine));
        version.dataDisks = {dataImage(2)};
        QCOMPARE(originFault(lab, version), QStringLiteral("version.source.notFound"));
        version.dataDisks.clear();
        const auto origins = originsOf(lab, version);
        QVERIFY(origins.has_value());
        QCOMPARE(origins->front().path, machine.path);
    }

    void aManagedImageGivesItsDataDisks()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QByteArray system = test::noise(4096, 41);
        const QByteArray data = test::noise(1024, 42);
        const QByteArray snapshotted = test::noise(2048, 43);
        Source image = source(lab, SourceKind::ManagedImage, QStringLiteral("image"), system);
        image.dataDisks = {attached(0, {}, writeFile(lab, QStringLiteral("d"), data))};
        const Source snapshot =
            source(lab, SourceKind::Snapshot, QStringLiteral("snap"), snapshotted);
        QVERIFY(insert(lab, {image, snapshot}));
        ImageVersion version = lab.draft(QStringLiteral("1.0.0"), {}, {{kWest, 1}});
        version.source = {image.id(), {}};
        version.dataDisks = {dataImage(0), dataImage(1, snapshot.id())};
        QCOMPARE(stateOf(lab.replicate(version)), toString(JobState::Succeeded));
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), system);
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), 0), data);
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), 1), snapshotted);
    }

    void aBlobIsAFileOfItsAccountAndNothingElse_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("found");  // below the account's folder; empty: refused
        const QString base = QStringLiteral("https://acct.blob.core.windows.net/");
        const QString blob = QStringLiteral("box/a b/disk.vhd");
        QTest::newRow("plain") << base + QStringLiteral("box/a%20b/disk.vhd") << blob;
        QTest::newRow("host in capitals")
            << QStringLiteral("https://ACCT.Blob.Core.Windows.Net/box/a b/disk.vhd") << blob;
        QTest::newRow("with a token")
            << base + QStringLiteral("box/a b/disk.vhd?sv=1&sig=x") << blob;
        QTest::newRow("no container") << base + QStringLiteral("disk.vhd") << QString();
        QTest::newRow("nothing") << base << QString();
        QTest::newRow("dots") << base + QStringLiteral("box/../../secret.raw") << QString();
        QTest::newRow("encoded dots")
            << base + QStringLiteral("box/%2e%2e/%2e%2e/secret.raw") << QString();
        QTest::newRow("encoded slashes")
            << base + QStringLiteral("box/..%2f..%2fsecret.raw") << QString();
        QTest::newRow("a link out") << base + QStringLiteral("box/out/secret.raw") << QString();
        QTest::newRow("missing") << base + QStringLiteral("box/none.vhd") << QString();
        QTest::newRow("no TLS") << QStringLiteral("http://acct.blob.core.windows.net/box/x")
                                << QString();
        QTest::newRow("another account")
            << QStringLiteral("https://other.blob.core.windows.net/box/a b/disk.vhd") << QString();
        QTest::newRow("another host")
            << QStringLiteral("https://acct.blob.core.windows.net.example.org/box/a b/disk.vhd")
            << QString();
        QTest::newRow("a name with a password")
            << QStringLiteral("https://u:p@acct.blob.core.windows.net/box/a b/disk.vhd")
            << QString();
    }
    void aBlobIsAFileOfItsAccountAndNothingElse()
    {
        QFETCH(QString, uri);
        QFETCH(QString, found);
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QString folder = lab.path(QStringLiteral("account"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/box/a b")));
        const QByteArray bytes = test::noise(4096, 51);
        QVERIFY(!writeFile(lab, QStringLiteral("account/box/a b/disk.vhd"), bytes).isEmpty());
        QVERIFY(!writeFile(lab, QStringLiteral("secret.raw"), bytes).isEmpty());
        QVERIFY(QFile::link(lab.path({}), folder + QStringLiteral("/box/out")));
        StorageAccount account;
        account.uid = Uid::random();
        account.subscriptionId = lab.definition().subscriptionId();
        account.resourceGroup = QStringLiteral("rg");
        account.name = QStringLiteral("acct");
        account.location = kWest;
        account.path = folder;
        {
            auto change = Transaction::write(lab->catalog());
            QVERIFY(insertStorageAccount(*change, account).has_value());
            QVERIFY(change->commit().has_value());
        }
        ImageVersion version = lab.draft(QStringLiteral("1.0.0"), {}, {{kWest, 1}});
        version.source = {{}, uri};
        const auto origins = originsOf(lab, version);
        if (found.isEmpty()) {
            QVERIFY(!origins);
            QCOMPARE(origins.error().reason, QStringLiteral("version.source.notFound"));
            return;
        }
        QVERIFY2(origins.has_value(), origins ? "" : qPrintable(origins.error().reason));
        QCOMPARE(origins->front().path, folder + u'/' + found);
        QCOMPARE(stateOf(lab.replicate(version)), toString(JobState::Succeeded));
        QCOMPARE(lab.exported(QStringLiteral("1.0.0"), {}), bytes);
    }

private:
    static QString stateOf(const Result<JobReport> &report)
    {
        if (!report)
            return report.error().reason;
        QString text = toString(report->state);
        for (const PartProgress &part : report->parts)
            text += part.fault ? u' ' + part.fault->reason : QString();
        return text;
    }
    static Source source(const ReplicationLab &lab, SourceKind kind, const QString &name,
                         const QByteArray &bytes)
    {
        Source one;
        one.uid = Uid::random();
        one.kind = kind;
        one.subscriptionId = lab.definition().subscriptionId();
        one.resourceGroup = QStringLiteral("rg");
        one.name = name;
        one.location = kWest;
        one.path = writeFile(lab, name + QStringLiteral(".raw"), bytes);
        one.format = QStringLiteral("raw");
        one.timeCreated = lab->catalog().clock().now();
        return one;
    }
    static bool insert(ReplicationLab &lab, const std::vector<Source> &sources)
    {
        auto change = Transaction::write(lab->catalog());
        for (const Source &one : sources) {
            if (!change || !insertSource(*change, one))
                return false;
        }
        return change->commit().has_value();
    }
    static bool replace(ReplicationLab &lab, const Source &source)
    {
        auto change = Transaction::write(lab->catalog());
        return change && removeSource(*change, source.uid) && insertSource(*change, source)
            && change->commit();
    }
    static Result<std::vector<DiskOrigin>> originsOf(ReplicationLab &lab,
                                                     const ImageVersion &version)
    {
        auto view = Transaction::read(lab->catalog());
        if (!view)
            return std::unexpected(view.error());
        return diskOrigins(*view, version);
    }
    static QString originFault(ReplicationLab &lab, const ImageVersion &version)
    {
        const auto origins = originsOf(lab, version);
        return origins ? QString() : origins.error().reason;
    }
};

QTEST_GUILESS_MAIN(TestVersionDisks)
#include "tst_versiondisks.moc"
