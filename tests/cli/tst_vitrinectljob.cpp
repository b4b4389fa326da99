#include "tests/cli/programrun.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

#include <csignal>

using namespace vitrine;
using Json = nlohmann::json;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString text(const Json &json, const char *key)
{
    return QString::fromStdString(json.value(key, std::string()));
}

}  // namespace

// Jobs that outlive, follow or repeat the command that asked for them.
class TestVitrinectlJob : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ProgramRun> m_program;

    Json newestJob() const
    {
        const Json jobs = m_program->run(words("job list")).json();
        return jobs.is_array() && !jobs.empty() ? jobs[0] : Json::object();
    }

    QStringList bigDisk(const QString &version, const QString &disk) const
    {
        return words("sig image-version create -g rg -r gal -i deb -e")
            + QStringList{version, QStringLiteral("--os-vhd-uri"), disk}
        + words("--target-regions westeurope=3 eastus=3");
    }

    // Starts the publication of a disk and ends it with \p signal at the first sign of
    // progress; larger disks are tried when it was too quick to be caught at work. Returns the
    // exit code, or the signal it died by.
    int interruptedPublication(int signal, QString &version, QString &errors)
    {
        for (int mebibytes = 32; mebibytes <= 1024; mebibytes *= 2) {
            version = QStringLiteral("1.0.%1").arg(mebibytes);
            errors.clear();
            QProcess process;
            m_program->prepare(
                process,
                bigDisk(version, m_program->makeFullDisk(QStringLiteral("big.raw"), mebibytes)));
            process.setReadChannel(QProcess::StandardError);
            process.start();
            if (process.waitForReadyRead(60'000))
                ::kill(static_cast<pid_t>(process.processId()), signal);
            if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000))
                return -1;
            errors = QString::fromUtf8(process.readAllStandardError());
            if (text(newestJob(), "state") != u"Succeeded")
                return process.exitCode();
        }
        return 0;
    }

    void compareExport(const QString &version, const QString &source) const
    {
        const QString out = m_program->path(QStringLiteral("out.raw"));
        for (const char *place : {"westeurope 1", "westeurope 3", "eastus 2"}) {
            const QStringList parts = words(place);
            const ProgramResult result = m_program->runVersion(
                QStringLiteral("export"), version,
                {QStringLiteral("--overwrite"), QStringLiteral("--output-file"), out,
                 QStringLiteral("--location"), parts[0], QStringLiteral("--replica"), parts[1]});
            QVERIFY2(result.code == 0, qPrintable(result.errors));
            QVERIFY2(sameBytes(out, source), place);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<ProgramRun>();
        const QString problem =
            m_program->setUp(m_program->makeRawDisk(QStringLiteral("disk.raw"), 16, 1));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void noWaitReturnsAtOnceAndAWorkerDoesTheRest()
    {
        const ProgramResult created =
            m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                                  words("--os-snapshot disk --no-wait "
                                        "--target-regions westeurope=2 eastus"));
        QVERIFY2(created.code == 0, qPrintable(created.errors));
        QCOMPARE(text(created.json(), "provisioningState"), QStringLiteral("Creating"));
        const QString id = text(newestJob(), "id");
        QTRY_COMPARE_WITH_TIMEOUT(
            text(m_program->run(words("job show --id") + QStringList{id}).json(), "state"),
            QStringLiteral("Succeeded"), 60'000);
        const ProgramResult shown =
            m_program->runVersion(QStringLiteral("show"), QStringLiteral("1.0.0"));
        QCOMPARE(text(shown.json(), "provisioningState"), QStringLiteral("Succeeded"));
        const QDir logs(m_program->path(QStringLiteral("logs")));
        QCOMPARE(logs.entryList(QDir::Files), QStringList{QStringLiteral("job-%1.log").arg(id)});
    }

    void waitSeesTheWorkerEnd()
    {
        QCOMPARE(m_program
                     ->runVersion(QStringLiteral("wait"), QStringLiteral("1.0.0"),
                                  words("--created --timeout 0"))
                     .code,
                 1);
        m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                              words("--os-snapshot disk --no-wait"));
        const ProgramResult waited = m_program->runVersion(
            QStringLiteral("wait"), QStringLiteral("1.0.0"), words("--created --timeout 60"));
        QVERIFY2(waited.code == 0, qPrintable(waited.errors));
        QCOMPARE(
            m_program
                ->runVersion(QStringLiteral("wait"), QStringLiteral("1.0.0"), words("--exists"))
                .code,
            0);
    }

    void createAgainWhileAWorkerRunsFollowsIt()
    {
        const QStringList line = words("--os-snapshot disk --target-regions westeurope eastus");
        m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                              line + words("--no-wait"));
        const ProgramResult again =
            m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"), line);
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        QCOMPARE(text(again.json(), "provisioningState"), QStringLiteral("Succeeded"));
        QCOMPARE(m_program->run(words("job list")).json().size(), std::size_t{1});
    }

    void whatAPersonPausedOnlyAPersonResumes()
    {
        QString version;
        QString errors;
        QCOMPARE(interruptedPublication(SIGKILL, version, errors), int{SIGKILL});
        const QStringList id{text(newestJob(), "id")};
        const ProgramResult paused = m_program->run(words("job pause --id") + id);
        QVERIFY2(paused.code == 0, qPrintable(paused.errors));
        QCOMPARE(text(paused.json(), "state"), QStringLiteral("Paused"));
        QCOMPARE(m_program->run(words("job resume --all")).code, 0);
        QCOMPARE(text(newestJob(), "state"), QStringLiteral("Paused"));
        const ProgramResult high = m_program->run(words("job update --priority HIGH --id") + id);
        QCOMPARE(text(high.json(), "priority"), QStringLiteral("High"));
        const ProgramResult resumed = m_program->run(words("job resume --id") + id);
        QVERIFY2(resumed.code == 0, qPrintable(resumed.errors));
        QCOMPARE(text(resumed.json(), "state"), QStringLiteral("Succeeded"));
        compareExport(version, m_program->path(QStringLiteral("big.raw")));
        const ProgramResult late = m_program->run(words("job pause --error-format json --id") + id);
        QCOMPARE(late.reasons(), words("job.ended"));
        QStringList events;
        for (const Json &line : m_program->run(words("job log --id") + id).json())
            events << text(line, "event");
        for (const char *event : {"job.paused", "job.priority", "job.resumed", "job.started",
                                  "replica.committed", "job.ended"})
            QVERIFY2(events.contains(QLatin1String(event)), event);
    }

    void limitsAreSetAndLifted()
    {
        const ProgramResult set = m_program->run(
            words("job limit set --bandwidth 400 --window 20:00-06:00 --region westeurope"));
        QVERIFY2(set.code == 0, qPrintable(set.errors));
        QCOMPARE(m_program->run(words("job limit set --bandwidth 50")).code, 0);
        // What a line does not name stays as it is.
        QCOMPARE(m_program->run(words("job limit set --bandwidth 200 --region westeurope")).code,
                 0);
        const Json limits = m_program->run(words("job limit list")).json();
        QCOMPARE(limits.size(), std::size_t{2});
        QCOMPARE(limits[0].value("bandwidthMbps", 0), 50);
        QCOMPARE(text(limits[1], "region"), QStringLiteral("westeurope"));
        QCOMPARE(limits[1].value("bandwidthMbps", 0), 200);
        QCOMPARE(text(limits[1], "window"), QStringLiteral("20:00-06:00"));
        QCOMPARE(
            m_program->run(words("job limit set --bandwidth 0 --window none --region westeurope"))
                .json()
                .size(),
            std::size_t{1});
        for (const char *line :
             {"job limit set", "job limit set --window noon", "job limit set --bandwidth -1",
              "job pause", "job update --id 0f1e2d3c4b5a69788796a5b4c3d2e1f0"})
            QCOMPARE(m_program->run(words(line)).code, 2);
    }

    void interruptedWorkIsResumed_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("code");
        QTest::newRow("Ctrl+C") << SIGINT << 130;
        QTest::newRow("asked to end") << SIGTERM << 130;
        QTest::newRow("killed") << SIGKILL << SIGKILL;
    }
    void interruptedWorkIsResumed()
    {
        QFETCH(const int, signal);
        QFETCH(const int, code);
        QString version;
        QString errors;
        QCOMPARE(interruptedPublication(signal, version, errors), code);
        const Json job = newestJob();
        QCOMPARE(text(job, "state"), QStringLiteral("Interrupted"));
        const QString id = text(job, "id");
        if (code == 130)
            QVERIFY2(errors.contains(QStringLiteral("vitrinectl job resume --id ") + id),
                     qPrintable(errors));

        const ProgramResult resumed = m_program->run(words("job resume --all"));
        QVERIFY2(resumed.code == 0, qPrintable(resumed.errors));
        QCOMPARE(resumed.json().size(), std::size_t{1});
        QCOMPARE(text(newestJob(), "state"), QStringLiteral("Succeeded"));
        compareExport(version, m_program->path(QStringLiteral("big.raw")));
    }

    void createAgainResumesInterruptedWork()
    {
        QString version;
        QString errors;
        QCOMPARE(interruptedPublication(SIGKILL, version, errors), int{SIGKILL});
        const QString disk = m_program->path(QStringLiteral("big.raw"));
        const QString id = text(newestJob(), "id");
        const ProgramResult again = m_program->run(bigDisk(version, disk));
        QVERIFY2(again.code == 0, qPrintable(again.errors));
        QCOMPARE(text(newestJob(), "id"), id);
        QCOMPARE(text(newestJob(), "state"), QStringLiteral("Succeeded"));
        compareExport(version, disk);
    }

    void aCancelledJobCanBeRepeated()
    {
        QString version;
        QString errors;
        QCOMPARE(interruptedPublication(SIGKILL, version, errors), int{SIGKILL});
        const QStringList id{QStringLiteral("--id"), text(newestJob(), "id")};
        const ProgramResult cancelled = m_program->run(words("job cancel") + id);
        QVERIFY2(cancelled.code == 0, qPrintable(cancelled.errors));
        QCOMPARE(text(newestJob(), "state"), QStringLiteral("Cancelled"));
        QCOMPARE(m_program->run(words("job cancel") + id).code, 0);
        const ProgramResult repeated = m_program->run(words("job retry") + id);
        QVERIFY2(repeated.code == 0, qPrintable(repeated.errors));
        const ProgramResult late = m_program->run(words("job cancel --error-format json") + id);
        QCOMPARE(late.code, 1);
        QCOMPARE(late.reasons(), words("job.over"));
        compareExport(version, m_program->path(QStringLiteral("big.raw")));
    }

    void aJobOfAnotherProcessIsNotCancelledHere()
    {
        ProgramResult cancelled;
        for (int mebibytes = 32; mebibytes <= 1024; mebibytes *= 2) {
            QProcess process;
            m_program->prepare(
                process,
                bigDisk(QStringLiteral("1.0.%1").arg(mebibytes),
                        m_program->makeFullDisk(QStringLiteral("big.raw"), mebibytes)));
            process.setReadChannel(QProcess::StandardError);
            process.start();
            QVERIFY(process.waitForReadyRead(60'000));
            // Held still, so that it is surely at work when it is asked about.
            const auto pid = static_cast<pid_t>(process.processId());
            QCOMPARE(::kill(pid, SIGSTOP), 0);
            const Json job = newestJob();
            cancelled = m_program->run(words("job cancel --error-format json --id")
                                       + QStringList{text(job, "id")});
            ::kill(pid, SIGCONT);
            QVERIFY(process.waitForFinished(120'000));
            QCOMPARE(process.exitCode(), 0);
            // A disk that was done before the process was stopped proves nothing.
            if (text(job, "state") != u"Succeeded")
                break;
        }
        QCOMPARE(cancelled.code, 1);
        QCOMPARE(cancelled.reasons(), words("job.busy"));
    }

    void aFailedRegionDoesNotHoldBackTheOthers()
    {
        // A file where the region keeps its replica: it cannot be written there.
        QFile obstacle(m_program->path(QStringLiteral("eastus/replica-1")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        const ProgramResult created = m_program->runVersion(
            QStringLiteral("create"), QStringLiteral("1.0.0"),
            words("--os-snapshot disk --target-regions westeurope=2 eastus southcentralus"));
        QCOMPARE(created.code, 1);
        const Json version = created.json();
        QCOMPARE(text(version, "provisioningState"), QStringLiteral("Failed"));
        QStringList states;
        for (const Json &region : version["replicationStatus"]["summary"])
            states << text(region, "state");
        QCOMPARE(states, words("Completed Failed Completed"));
        QVERIFY2(created.errors.contains(u"Target: eastus\nCause: "), qPrintable(created.errors));
        QVERIFY2(created.errors.contains(u"\nRemedy: "), qPrintable(created.errors));
        QVERIFY2(created.errors.contains(u"Completed: westeurope, southcentralus\n"),
                 qPrintable(created.errors));

        QVERIFY(obstacle.remove());
        const ProgramResult repeated =
            m_program->run(words("job retry --id") + QStringList{text(newestJob(), "id")});
        QVERIFY2(repeated.code == 0, qPrintable(repeated.errors));
        const ProgramResult shown =
            m_program->runVersion(QStringLiteral("show"), QStringLiteral("1.0.0"));
        QCOMPARE(text(shown.json(), "provisioningState"), QStringLiteral("Succeeded"));
    }

    void verifyFindsADamagedReplica()
    {
        const ProgramResult created =
            m_program->runVersion(QStringLiteral("create"), QStringLiteral("1.0.0"),
                                  words("--os-snapshot disk --target-regions westeurope eastus"));
        QVERIFY2(created.code == 0, qPrintable(created.errors));
        const QDir packs(m_program->path(QStringLiteral("eastus/replica-1/packs")));
        const QStringList names = packs.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        QFile pack(packs.filePath(names.first()));
        QVERIFY(pack.open(QIODevice::ReadWrite));
        QVERIFY(pack.seek(pack.size() / 2));
        const QByteArray before = pack.read(1);
        QVERIFY(pack.seek(pack.size() / 2));
        pack.write(QByteArray(1, static_cast<char>(before[0] ^ 1)));
        pack.close();
        const ProgramResult result =
            m_program->runVersion(QStringLiteral("verify"), QStringLiteral("1.0.0"));
        QCOMPARE(result.code, 1);
        QStringList outcomes;
        for (const Json &replica : result.json())
            outcomes << text(replica, "region") + u'=' + text(replica, "outcome");
        outcomes.sort();
        QCOMPARE(outcomes, words("eastus=Damaged westeurope=Intact"));
    }
};

QTEST_GUILESS_MAIN(TestVitrinectlJob)
#include "tst_vitrinectljob.moc"
