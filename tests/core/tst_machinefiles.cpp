// What a machine's folder holds: overlays, the seed of its first start, its definition. Apart from
// the service's tests because ThreadSanitizer lets no process start threads after a program.
#include "core/compute/cloudinit.h"
#include "core/compute/computefolder.h"
#include "core/compute/computehost.h"
#include "core/compute/domainxml.h"
#include "core/compute/isoimage.h"
#include "core/compute/overlay.h"
#include "core/disk/write/diskwriter.h"
#include "tests/support/diskimages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <crypt.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Finds a file of the root folder whose place stands at \p descriptor, an offset.
QByteArray fileIn(const QByteArray &image, qsizetype descriptor, const QByteArray &name)
{
    constexpr qsizetype kSector = 2048;
    const auto number = [&image](qsizetype offset) {
        return qsizetype(qFromLittleEndian<quint32>(image.constData() + offset));
    };
    const qsizetype root = number(descriptor + 156 + 2) * kSector;
    for (qsizetype at = root; image[at] != 0; at += static_cast<uchar>(image[at])) {
        const qsizetype length = static_cast<uchar>(image[at + 32]);
        if (image.mid(at + 33, length) == name)
            return image.mid(number(at + 2) * kSector, number(at + 10));
    }
    return {};
}

OsProfile profile()
{
    return {
        .computerName = QStringLiteral("bench-1"),
        .adminUsername = QStringLiteral("student"),
        .passwordHash = QStringLiteral("$6$salt$hash"),
        .sshPublicKeys = {QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGh me@\"there\"")}};
}

QStringList reasons(const std::vector<Fault> &faults)
{
    QStringList list;
    for (const Fault &fault : faults)
        list << fault.target;
    return list;
}

}  // namespace

class TestMachineFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void anOverlayReadsAsItsBase_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::newRow("one table") << (quint64{1} << 20);
        QTest::newRow("several tables") << (quint64{3} << 30);
        QTest::newRow("one sector more") << (quint64{512} << 20) + 512;
    }
    void anOverlayReadsAsItsBase()
    {
        QFETCH(const quint64, bytes);
        const QString qemu = QStandardPaths::findExecutable(QStringLiteral("qemu-img"));
        if (qemu.isEmpty())
            QSKIP("qemu-img is not installed");
        const QString folder = m_dir.filePath(QString::number(bytes));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/bases"))
                && QDir().mkpath(folder + QStringLiteral("/machines")));
        const QString base = folder + QStringLiteral("/bases/os.qcow2");
        auto writer =
            DiskWriter::create({.path = base, .format = DiskFormat::Qcow2, .sizeBytes = bytes});
        QVERIFY(writer.has_value());
        const QByteArray data = noise(65'536);
        QVERIFY((*writer)->write(131'072, std::as_bytes(std::span(data))).has_value());
        QVERIFY((*writer)->commit().has_value());
        const QString overlay = folder + QStringLiteral("/machines/os.qcow2");
        QVERIFY(writeNewFile(overlay, overlayImage(QStringLiteral("../bases/os.qcow2"), bytes))
                    .has_value());
        QCOMPARE(QProcess::execute(qemu, {QStringLiteral("check"), QStringLiteral("-q"), overlay}),
                 0);
        QCOMPARE(QProcess::execute(qemu,
                                   {QStringLiteral("compare"), QStringLiteral("-q"),
                                    QStringLiteral("-F"), QStringLiteral("qcow2"),
                                    QStringLiteral("-f"), QStringLiteral("qcow2"), base, overlay}),
                 0);
    }

    void aFileIsNeverReplaced()
    {
        const QString path = m_dir.filePath(QStringLiteral("once"));
        QVERIFY(writeNewFile(path, "first").has_value());
        QCOMPARE(writeNewFile(path, "second").error().reason, QStringLiteral("export.file.exists"));
        QCOMPARE(contentOf(path), QByteArray("first"));
    }

    void aVolumeNamesItsFilesForEveryReader()
    {
        const QDateTime date(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const QByteArray image = isoImage("cidata", {{"user-data", "users"}, {"a", {}}}, date);
        QCOMPARE(image.size() % 2048, 0);
        QCOMPARE(image.mid(16 * 2048, 6), QByteArray("\1CD001"));
        QCOMPARE(image.mid(16 * 2048 + 40, 7), QByteArray("cidata "));
        QCOMPARE(image.mid(16 * 2048 + 813, 16), QByteArray("2026010203040500"));
        QCOMPARE(fileIn(image, 16 * 2048, "USER-DATA.;1"), QByteArray("users"));
        QByteArray wide;
        for (const char letter : QByteArray("user-data;1"))
            wide.append('\0').append(letter);
        QCOMPARE(fileIn(image, 17 * 2048, wide), QByteArray("users"));
    }

    void blkidFindsTheLabel()
    {
        QString blkid = QStandardPaths::findExecutable(QStringLiteral("blkid"));
        if (blkid.isEmpty())
            blkid = QStandardPaths::findExecutable(QStringLiteral("blkid"),
                                                   {QStringLiteral("/usr/sbin")});
        if (blkid.isEmpty())
            QSKIP("blkid is not installed");
        const QString path = m_dir.filePath(QStringLiteral("seed.iso"));
        QVERIFY(writeNewFile(path,
                             cloudInitSeed(Uid::random(), profile(), QDateTime::currentDateTime()))
                    .has_value());
        QProcess process;
        process.start(blkid,
                      {QStringLiteral("-p"), QStringLiteral("-o"), QStringLiteral("export"), path});
        QVERIFY(process.waitForFinished());
        const QByteArray told = process.readAllStandardOutput();
        QVERIFY2(told.contains("LABEL=cidata\n"), told.constData());
        QVERIFY2(told.contains("TYPE=iso9660\n"), told.constData());
    }

    void theSeedNamesAccountAndKeys()
    {
        const Uid uid = Uid::random();
        const QByteArray seed = cloudInitSeed(uid, profile(), QDateTime::currentDateTimeUtc());
        const QByteArray userData = fileIn(seed, 16 * 2048, "USER-DATA.;1");
        QVERIFY(userData.startsWith("#cloud-config\n"));
        const QJsonObject user = QJsonDocument::fromJson(userData.mid(14))
                                     .object()
                                     .value(QStringLiteral("users"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
        QCOMPARE(user.value(QStringLiteral("name")).toString(), QStringLiteral("student"));
        QCOMPARE(user.value(QStringLiteral("passwd")).toString(), QStringLiteral("$6$salt$hash"));
        QCOMPARE(user.value(QStringLiteral("lock_passwd")).toBool(true), false);
        QCOMPARE(user.value(QStringLiteral("ssh_authorized_keys")).toArray().at(0).toString(),
                 profile().sshPublicKeys.first());
        const QJsonObject metaData =
            QJsonDocument::fromJson(fileIn(seed, 16 * 2048, "META-DATA.;1")).object();
        QCOMPARE(metaData.value(QStringLiteral("instance-id")).toString(), uid.toDashedString());
        QCOMPARE(metaData.value(QStringLiteral("local-hostname")).toString(),
                 QStringLiteral("bench-1"));
    }

    void onlyTheHashOfAPasswordIsKept()
    {
        const QString password = QStringLiteral("Correct horse 1");
        const QByteArray hash = passwordHash(password).toLatin1();
        QVERIFY(hash.startsWith("$6$") && !hash.contains("horse"));
        QVERIFY(hash != passwordHash(password).toLatin1());
        QCOMPARE(QByteArray(::crypt(password.toUtf8().constData(), hash.constData())), hash);
    }

    void aProfileIsChecked()
    {
        QVERIFY(checkOsProfile(profile()).empty());
        OsProfile wrong = profile();
        wrong.adminUsername = QStringLiteral("Root user");
        wrong.computerName = QStringLiteral("-bench");
        wrong.sshPublicKeys = {QStringLiteral("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB\nrunning")};
        QCOMPARE(reasons(checkOsProfile(wrong)),
                 (QStringList{QStringLiteral("osProfile.adminUsername"),
                              QStringLiteral("osProfile.computerName"),
                              QStringLiteral("osProfile.linuxConfiguration.ssh.publicKeys")}));
        QVERIFY(checkPassword(QStringLiteral("Correct horse 1")).empty());
        for (const char *bad : {"Short-1", "alllowercaseletters", "lower case only with spaces"})
            QCOMPARE(checkPassword(QString::fromLatin1(bad)).size(), std::size_t{1});
        QVERIFY(!checkPassword(QStringLiteral("Short-1"))
                     .front()
                     .arguments.contains(QStringLiteral("Short-1")));
    }

    void aDefinitionSaysWhereTheDisksAre()
    {
        DomainDescription machine;
        machine.uid = Uid::random();
        machine.hypervisor = QStringLiteral("qemu");
        machine.name = QStringLiteral("vm-1");
        machine.title = QStringLiteral("a<b>&\"c\"");
        machine.generation = HyperVGeneration::V2;
        machine.disks = {{.lun = std::nullopt, .path = QStringLiteral("/r/os & more.qcow2")},
                         {.lun = 27, .path = QStringLiteral("/r/lun27.qcow2")}};
        machine.seedPath = QStringLiteral("/r/seed.iso");
        const QByteArray xml = domainXml(machine);
        QStringList sources;
        QStringList targets;
        QString unit;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const auto value = [&reader](const char *key) {
                return reader.attributes().value(QLatin1String(key)).toString();
            };
            if (reader.name() == u"source")
                sources << value("file");
            else if (reader.name() == u"target")
                targets << value("dev");
            else if (reader.name() == u"address")
                unit = value("unit");
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(sources,
                 (QStringList{QStringLiteral("/r/os & more.qcow2"),
                              QStringLiteral("/r/lun27.qcow2"), QStringLiteral("/r/seed.iso")}));
        QCOMPARE(targets.mid(0, 2), (QStringList{QStringLiteral("vda"), QStringLiteral("sdab")}));
        QCOMPARE(unit, QStringLiteral("27"));
        QVERIFY(xml.contains("firmware=\"efi\""));
    }

    void libvirtRunsWhatItIsGiven()
    {
        const auto host = openLibvirtHost(QStringLiteral("test:///default"));
        if (!host)
            QSKIP(qPrintable(host.error().systemText));
        const Uid uid = Uid::random();
        const QByteArray xml = "<domain type='test'><name>vm</name><uuid>"
            + uid.toDashedString().toLatin1()
            + "</uuid><memory>8192</memory><os><type>hvm</type></os></domain>";
        QVERIFY((*host)->state(uid).value() == PowerState::Deallocated);
        QVERIFY((*host)->define(xml).has_value());
        QVERIFY((*host)->state(uid).value() == PowerState::Stopped);
        QVERIFY((*host)->start(uid).has_value());
        QVERIFY((*host)->state(uid).value() == PowerState::Running);
        QVERIFY((*host)->start(uid).has_value());
        QVERIFY((*host)->switchOff(uid).has_value());
        QVERIFY((*host)->undefine(uid).has_value());
        QVERIFY((*host)->state(uid).value() == PowerState::Deallocated);
        QCOMPARE((*host)->start(uid).error().reason, QStringLiteral("compute.host.failed"));
    }

    void aHostThatIsNotThereIsAFault()
    {
        QCOMPARE(openLibvirtHost(QStringLiteral("nothing:///here")).error().reason,
                 QStringLiteral("compute.host.failed"));
    }
};

QTEST_GUILESS_MAIN(TestMachineFiles)
#include "tst_machinefiles.moc"
