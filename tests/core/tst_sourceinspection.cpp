// What is found on a disk, beside the definition it is to be published under.
#include "tests/support/extimages.h"
#include "tests/support/versionfixture.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kNotGeneralized = QStringLiteral("version.osState.notGeneralized");
const QString kCutShort = QStringLiteral("source.disk.cutShort");

QByteArray cutDisk()
{
    return linuxDisk(false).left((1 << 20) + (256 << 10));
}

}  // namespace

class TestSourceInspection final : public QObject {
    Q_OBJECT

private:
    QString write(const VersionFixture &lab, const QByteArray &disk,
                  const QString &name = QStringLiteral("content.raw"))
    {
        const QString file = lab.path(name);
        if (!writeFile(file, disk))
            QTest::qFail("cannot write the disk", __FILE__, __LINE__);
        return file;
    }
    VersionSource fileOf(const VersionFixture &lab, const QByteArray &disk)
    {
        return {{}, QUrl::fromLocalFile(write(lab, disk)).toString()};
    }
    VersionSource registered(VersionFixture &lab, const QByteArray &disk,
                             std::optional<OsState> state)
    {
        Source source = lab.source(SourceKind::Disk, QStringLiteral("content"));
        source.path = write(lab, disk);
        source.diskSizeBytes = static_cast<quint64>(disk.size());
        source.osState = state;
        return lab.add(source);
    }
    QStringList reasons(VersionFixture &lab, const VersionSource &source,
                        OsState wanted = OsState::Generalized)
    {
        ImageDefinition definition = lab.definition();
        definition.name = QStringLiteral("wanted");
        definition.identifier.sku = definition.name;
        definition.osState = wanted;
        const auto made = lab->galleries().createDefinition(lab.caller(), definition);
        PublishRequest request = lab.request(QStringLiteral("1.0.0"), source);
        request.version.definitionId = VersionFixture::need(made).id();
        return VersionFixture::reasons(lab.versions().publish(lab.caller(), request));
    }

private Q_SLOTS:
    void aPreparedDiskIsTaken()
    {
        VersionFixture lab;
        QCOMPARE(reasons(lab, fileOf(lab, linuxDisk(false))), QStringList());
        // Odd, but nobody's loss: it is shown, not refused.
        VersionFixture other;
        QCOMPARE(reasons(other, fileOf(other, linuxDisk(false)), OsState::Specialized),
                 QStringList());
    }

    void aUsedDiskIsNoGeneralizedImage()
    {
        VersionFixture lab;
        QCOMPARE(reasons(lab, fileOf(lab, linuxDisk(true))), QStringList(kNotGeneralized));
        VersionFixture asDisk;
        QCOMPARE(reasons(asDisk, registered(asDisk, linuxDisk(true), {})),
                 QStringList(kNotGeneralized));
        VersionFixture specialized;
        QCOMPARE(reasons(specialized, fileOf(specialized, linuxDisk(true)), OsState::Specialized),
                 QStringList());
    }

    void whatARegistrationSaysCounts()
    {
        VersionFixture lab;
        QCOMPARE(reasons(lab, registered(lab, linuxDisk(true), OsState::Generalized)),
                 QStringList());
        VersionFixture other;
        QCOMPARE(reasons(other, registered(other, linuxDisk(false), OsState::Specialized)),
                 QStringList(QStringLiteral("version.osState.mismatch")));
    }

    void theFaultNamesThePlaces()
    {
        VersionFixture lab;
        PublishRequest request = lab.request(QStringLiteral("1.0.0"), fileOf(lab, linuxDisk(true)));
        const auto refused = lab.versions().publish(lab.caller(), request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments.value(1),
                 QStringLiteral("/etc/machine-id, /etc/ssh/ssh_host_*_key, "
                                "/var/lib/waagent/provisioned"));
    }

    void aDiskCutShortIsRefused()
    {
        VersionFixture lab;
        QCOMPARE(reasons(lab, fileOf(lab, cutDisk())), QStringList(kCutShort));
        VersionFixture other;
        PublishRequest request = other.request(QStringLiteral("1.0.0"), other.fileSource());
        DataDiskImage data;
        data.source = fileOf(other, cutDisk());
        request.version.dataDisks.push_back(data);
        QCOMPARE(VersionFixture::reasons(other.versions().publish(other.caller(), request)),
                 QStringList(kCutShort));
    }

    void aLargerDiskThanItsTableIsTaken()
    {
        VersionFixture lab;
        QCOMPARE(reasons(lab, fileOf(lab, linuxDisk(false) + zeros(3 << 20))), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSourceInspection)
#include "tst_sourceinspection.moc"
