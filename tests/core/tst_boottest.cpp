// Versions that are started to see whether they start, and what is kept of that.
#include "core/catalog/machinerows.h"
#include "core/service/boottestservice.h"
#include "tests/support/bootsectors.h"
#include "tests/support/computelab.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Where versions are started.
class BootLab : public ComputeLab {
public:
    BootTestService &tests() { return (*this)->bootTests(); }

    ImageVersion publishDisk(const QString &number, const QByteArray &disk)
    {
        const QString file = path(number + QStringLiteral(".raw"));
        if (!writeFile(file, disk))
            qFatal("the disk could not be written");
        return publish(request(number, {{}, QUrl::fromLocalFile(file).toString()}));
    }
    BootTestRequest of(const ImageVersion &version) const
    {
        return {.versionId = version.id(), .region = {}, .time = std::chrono::seconds(240)};
    }
    JobReport ended(const Uid &job)
    {
        (*this)->replication().wait(job);
        return need((*this)->replication().job(job));
    }
    QStringList reasonsOf(const Change &change, const BootTestRequest &request)
    {
        return reasons(tests().start(change, request));
    }
};

bool hasEmulator()
{
    return !QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty();
}

/// Puts a program of the emulator's name, which ends at once, before all others.
class BrokenEmulator {
public:
    BrokenEmulator()
    {
        const QString file = m_folder.filePath(QStringLiteral("qemu-system-x86_64"));
        m_isThere = writeFile(file, "#!/bin/sh\necho out of order >&2\nexit 1\n")
            && QFile::setPermissions(file, QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toUtf8());
    }
    ~BrokenEmulator() { qputenv("PATH", m_path); }
    BrokenEmulator(const BrokenEmulator &) = delete;
    BrokenEmulator &operator=(const BrokenEmulator &) = delete;
    bool isThere() const { return m_isThere; }

private:
    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
    bool m_isThere = false;
};

}  // namespace

class TestBootTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsKeptWithTheVersion()
    {
        if (!hasEmulator())
            QSKIP("qemu-system-x86_64 is not installed");
        BootLab lab;
        // Side by side: most of a start is the firmware waiting for itself.
        const std::vector<std::pair<QByteArray, BootVerdict>> disks{
            {bootDisk("\r\nhost login: "), BootVerdict::Login},
            {bootDisk("Kernel panic - not syncing: no init\r\n"), BootVerdict::Panic},
            {QByteArray(1 << 20, '\0'), BootVerdict::NoBootDevice}};
        std::vector<std::pair<ImageVersion, Uid>> begun;
        for (std::size_t i = 0; i < disks.size(); ++i) {
            const ImageVersion version =
                lab.publishDisk(QStringLiteral("1.0.%1").arg(i), disks[i].first);
            begun.emplace_back(version, lab.need(lab.tests().start(lab.caller(), lab.of(version))));
        }
        for (std::size_t i = 0; i < disks.size(); ++i) {
            const auto &[version, job] = begun[i];
            const JobReport report = lab.ended(job);
            QCOMPARE(toString(report.state), QStringLiteral("Succeeded"));
            QVERIFY(!report.countsBytes);
            const BootEvidence kept = lab.need(lab.tests().evidence(version.id()));
            QCOMPARE(toString(kept.test.verdict), toString(disks[i].second));
            QCOMPARE(kept.test.region, lab.west());
            QVERIFY(kept.test.took.count() > 0 && kept.test.took < std::chrono::seconds(240));
            QVERIFY(kept.serialLog.contains("SeaBIOS"));
            QVERIFY(kept.screen.startsWith("\x89PNG"));
        }
        // Nobody else stands on the copies, and the overlays never had a name.
        QVERIFY(lab.bases().isEmpty() && lab.machines().isEmpty());
    }

    void theLastTestReplacesTheOneBefore()
    {
        if (!hasEmulator())
            QSKIP("qemu-system-x86_64 is not installed");
        BootLab lab;
        const ImageVersion version =
            lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("host login: "));
        // The copy of a machine stays, and its disk is not written to.
        lab.make(version.id());
        BootTestFolder folder(systemFiles(), lab.path(QStringLiteral("catalog.sqlite")));
        lab.need(folder.keep(version.uid,
                             {.test = {.verdict = BootVerdict::Silent,
                                       .region = lab.east(),
                                       .startedAt = lab.inDays(-3),
                                       .serialLogFile = {},
                                       .screenFile = {}},
                              .serialLog = "before",
                              .screen = "P6"}));
        QVERIFY(lab.need(lab.tests().evidence(version.id())).test.screenFile.endsWith(u".ppm"));
        QVERIFY(lab.need(lab.tests().prepare(lab.caller(), lab.of(version))).isNull());
        lab.ended(lab.need(lab.tests().start(lab.caller(), lab.of(version))));
        const BootTest test = lab.need(lab.tests().last(version.id())).value();
        QVERIFY(test.verdict == BootVerdict::Login);
        const QDir kept(
            lab.path(QStringLiteral("catalog.sqlite.boottests/") + version.uid.toString()));
        QCOMPARE(kept.entryList(QDir::Files).size(), 3);
        QCOMPARE(lab.bases().size(), 1);
    }

    void aTestThatIsCancelledLeavesNothing()
    {
        if (!hasEmulator())
            QSKIP("qemu-system-x86_64 is not installed");
        BootLab lab;
        const ImageVersion version = lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("hello"));
        const Uid job = lab.need(lab.tests().start(lab.caller(), lab.of(version)));
        QCOMPARE(lab.reasonsOf(lab.caller(), lab.of(version)),
                 {QStringLiteral("bootTest.running")});
        lab.need(lab->replication().cancel(job));
        QVERIFY(lab.ended(job).state == JobState::Cancelled);
        QVERIFY(!lab.need(lab.tests().last(version.id())));
        QCOMPARE(lab.reasons(lab.tests().evidence(version.id())),
                 {QStringLiteral("bootTest.none")});
        // One that had not begun goes a moment after it is over.
        QTRY_VERIFY(lab.bases().isEmpty() && lab.machines().isEmpty());
    }

    void anEmulatorThatFailsSaysNothingOfTheImage()
    {
        BootLab lab;
        const ImageVersion version = lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("hello"));
        const BrokenEmulator broken;
        QVERIFY(broken.isThere());
        const JobReport report =
            lab.ended(lab.need(lab.tests().start(lab.caller(), lab.of(version))));
        QVERIFY(report.state == JobState::Failed);
        QCOMPARE(report.fault->reason, QStringLiteral("bootTest.emulator.failed"));
        QCOMPARE(report.fault->systemText, QStringLiteral("out of order"));
        QVERIFY(!lab.need(lab.tests().last(version.id())));
        QVERIFY(lab.bases().isEmpty() && lab.machines().isEmpty());
    }

    void theRequestIsCheckedFirst()
    {
        BootLab lab;
        const ImageVersion version = lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("hello"));
        const BrokenEmulator broken;
        BootTestRequest request = lab.of(version);
        request.time = std::chrono::seconds(0);
        QCOMPARE(lab.reasonsOf(lab.caller(), request), {QStringLiteral("property.value.range")});
        request = lab.of(version);
        request.region = lab.east();
        QCOMPARE(lab.reasonsOf(lab.caller(), request), {QStringLiteral("version.notInRegion")});
        request = lab.of(version);
        request.versionId =
            lab.definition().id().child(QStringLiteral("versions"), QStringLiteral("9.0.0"));
        QCOMPARE(lab.reasonsOf(lab.caller(), request), {QStringLiteral("resource.notFound")});
        Change question = lab.caller();
        question.validateOnly = true;
        QVERIFY(lab.need(lab.tests().start(question, lab.of(version))).isNull());
        QVERIFY(lab.bases().isEmpty());
    }

    void withoutAnEmulatorNothingIsCopied()
    {
        BootLab lab;
        const ImageVersion version = lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("hello"));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const QStringList reasons = lab.reasonsOf(lab.caller(), lab.of(version));
        qputenv("PATH", path);
        QCOMPARE(reasons, {QStringLiteral("bootTest.emulator.missing")});
        QVERIFY(lab.bases().isEmpty());
    }

    void theLatestOfEachImageIsDue()
    {
        BootLab lab;
        lab.publishDisk(QStringLiteral("1.0.0"), bootDisk("one"));
        const ImageVersion newest = lab.publishDisk(QStringLiteral("1.0.1"), bootDisk("two"));
        QCOMPARE(lab.need(lab.tests().due(lab.caller())).size(), std::size_t{0});
        lab.need(lab.tests().setIntervalDays(lab.caller(), 7));
        QCOMPARE(lab.need(lab.tests().intervalDays()), 7);
        QVERIFY(lab.need(lab.tests().due(lab.caller())) == std::vector{newest.id()});
        const BootTestFolder folder(systemFiles(), lab.path(QStringLiteral("catalog.sqlite")));
        const auto keep = [&](int day) {
            lab.need(folder.keep(newest.uid,
                                 {.test = {.verdict = BootVerdict::Login,
                                           .region = lab.west(),
                                           .startedAt = lab.inDays(day),
                                           .serialLogFile = {},
                                           .screenFile = {}},
                                  .serialLog = {},
                                  .screen = {}}));
        };
        keep(-6);
        QCOMPARE(lab.need(lab.tests().due(lab.caller())).size(), std::size_t{0});
        keep(-7);
        QCOMPARE(lab.need(lab.tests().due(lab.caller())).size(), std::size_t{1});
        QCOMPARE(lab.reasons(lab.tests().setIntervalDays(lab.caller(), -1)),
                 {QStringLiteral("property.value.range")});
    }

    void aRecordThatWasTamperedWithIsNoVerdict_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("no JSON") << QByteArray("login");
        QTest::newRow("another verdict")
            << QByteArray(R"({"verdict":"fine","startedAt":"2026-01-01T00:00:00.000Z",)"
                          R"("serialLogFile":"a.log"})");
        QTest::newRow("a name that leads away")
            << QByteArray(R"({"verdict":"login","startedAt":"2026-01-01T00:00:00.000Z",)"
                          R"("serialLogFile":"../../catalog.sqlite"})");
    }
    void aRecordThatWasTamperedWithIsNoVerdict()
    {
        QFETCH(QByteArray, record);
        QTemporaryDir home;
        const BootTestFolder folder(systemFiles(), home.filePath(QStringLiteral("catalog")));
        const Uid version = Uid::random();
        const QString place =
            home.filePath(QStringLiteral("catalog.boottests/") + version.toString());
        QVERIFY(QDir().mkpath(place) && writeFile(place + QStringLiteral("/test.json"), record));
        const auto read = folder.find(version);
        QVERIFY(!read && read.error().reason == u"catalog.corrupt");
    }

    void whatIsKeptOfAVersionGoesOnDemand()
    {
        QTemporaryDir home;
        const BootTestFolder folder(systemFiles(), home.filePath(QStringLiteral("catalog")));
        const Uid version = Uid::random();
        QVERIFY(folder.versions().has_value() && folder.versions()->empty());
        QVERIFY(folder.remove(version).has_value());
        QVERIFY(folder
                    .keep(version,
                          {.test = {.verdict = BootVerdict::Login,
                                    .region = QStringLiteral("westeurope"),
                                    .startedAt = QDateTime::currentDateTimeUtc(),
                                    .serialLogFile = {},
                                    .screenFile = {}},
                           .serialLog = "hello",
                           .screen = {}})
                    .has_value());
        QVERIFY(*folder.versions() == std::vector{version});
        QCOMPARE(folder.evidence(version)->value().serialLog, QByteArray("hello"));
        QVERIFY(folder.remove(version).has_value());
        QVERIFY(folder.versions()->empty());
    }
};

QTEST_GUILESS_MAIN(TestBootTest)
#include "tst_boottest.moc"
