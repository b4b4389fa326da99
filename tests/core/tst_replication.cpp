#include "core/catalog/jobrows.h"
#include "core/replication/blockfeed.h"
#include "core/service/careservice.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QObject>
#include <QSet>
#include <QTest>

#include <cerrno>
#include <latch>

using namespace vitrine;
using vitrine::test::FaultyFiles;
using vitrine::test::ReplicationLab;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kFrance = QStringLiteral("francecentral");
const QString kEast = QStringLiteral("eastus");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A disk in memory that reports no data at all: its holes are lies.
class LyingDisk final : public DiskReader {
public:
    explicit LyingDisk(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    std::uint64_t sizeBytes() const override { return static_cast<std::uint64_t>(m_bytes.size()); }
    QString format() const override { return QStringLiteral("raw"); }
    Result<> read(std::uint64_t offset, std::span<std::byte> buffer) const override
    {
        memcpy(buffer.data(), m_bytes.constData() + offset, buffer.size());
        return {};
    }
    std::uint64_t nextData(std::uint64_t, std::uint64_t &end) const override
    {
        return end = sizeBytes();
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    const QByteArray m_bytes;
};

class CountingReceiver final : public BlockReceiver {
public:
    void take(const std::shared_ptr<const BlockBatch> &batch) override
    {
        m_blocks += static_cast<int>(batch->blocks.size());
    }
    bool isReceiving() const override { return true; }
    int blocks() const { return m_blocks; }

private:
    std::atomic<int> m_blocks{0};
};

QStringList storedFiles(const QString &region)
{
    QStringList found;
    QDirIterator it(region, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!path.endsWith(QStringLiteral("vitrine-region.json"))
            && !path.endsWith(QStringLiteral("/lock")))
            found << path;
    }
    return found;
}

}  // namespace

class TestReplication final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesToThreeRegionsAndGivesBackEveryByte()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kFrance, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 17);
        const auto report = workspace.publish(workspace.request(
            QStringLiteral("1.0.0"), source, {{kWest, 2}, {kFrance, 1}, {kEast, 1}}));
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().reason));
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        QCOMPARE(report->permille(), 1000);
        const auto id =
            workspace.definition().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        const auto version = workspace->versions().version(id);
        QVERIFY(version.has_value());
        QCOMPARE(toString(version->provisioningState), toString(ProvisioningState::Succeeded));
        QCOMPARE(version->osDiskSizeBytes, std::uint64_t(17) << 20);
        QCOMPARE(version->occupiedBytes, std::uint64_t(9) << 20);
        const auto status = workspace->versions().replicationStatus(*version);
        QVERIFY(status.has_value());
        QCOMPARE(toString(status->aggregatedState),
                 toString(AggregatedReplicationState::Completed));

        const QByteArray wanted = contentOf(source);
        const QList<QPair<QString, int>> replicas{{kWest, 1}, {kWest, 2}, {kFrance, 1}, {kEast, 1}};
        for (const auto &[region, number] : replicas) {
            ExportRequest request;
            request.versionId = id;
            request.outputPath = workspace.path(region + QString::number(number));
            request.region = region;
            request.replica = number;
            const auto job = workspace->replication().startExport(workspace.caller(), request);
            QVERIFY(job.has_value());
            workspace->replication().wait(*job);
            QCOMPARE(toString(workspace->replication().job(*job)->state),
                     toString(JobState::Succeeded));
            QCOMPARE(contentOf(request.outputPath), wanted);
        }
        const auto job = workspace->replication().startVerify(workspace.caller(), id);
        QVERIFY(job.has_value());
        workspace->replication().wait(*job);
        const auto findings = workspace->replication().verification(*job);
        QCOMPARE(findings.size(), std::size_t(4));
        const QString sha = QString::fromLatin1(
            QCryptographicHash::hash(wanted, QCryptographicHash::Sha256).toHex());
        for (const ReplicaVerification &finding : findings) {
            QCOMPARE(finding.outcome, VerifyOutcome::Intact);
            QCOMPARE(finding.diskDigest.toString(), sha);
        }
    }

    void whatIsSaidToBeAHoleIsReadAsWell()
    {
        QByteArray bytes(6 << 20, '\0');
        bytes[3 << 20] = 'x';
        const LyingDisk disk(bytes);
        CountingReceiver receiver;
        BlockFeed feed(disk, {&receiver});
        const auto blocks = feed.run({});
        QVERIFY(blocks.has_value() && blocks->has_value());
        QCOMPARE((*blocks)->size(), std::size_t(1));
        QCOMPARE((*blocks)->front().index, std::uint64_t(24));
        QCOMPARE(receiver.blocks(), 1);
    }

    void repeatedRequestReturnsWhatIsThere()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 2);
        const auto request = workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}});
        const auto first = workspace->versions().publish(workspace.caller(), request);
        const auto second = workspace->versions().publish(workspace.caller(), request);
        QVERIFY(first.has_value() && second.has_value());
        QCOMPARE(first->job, second->job);
        const auto other = workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 2}});
        const auto refused = workspace->versions().publish(workspace.caller(), other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("version.exists"));
    }

    void allProblemsComeAtOnce()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest}));
        auto request = workspace.request(
            QStringLiteral("1.0.0"), workspace.path(QStringLiteral("missing.raw")),
            {{kWest, 1}, {QStringLiteral("West Europe"), 1}, {QStringLiteral("nowhere"), 99}});
        request.version.publishingProfile.endOfLifeDate =
            QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
        const auto checked = workspace->versions().check(request);
        QVERIFY(!checked);
        QSet<QString> reasons;
        for (const Fault &fault : checked.error().flattened())
            reasons << fault.reason;
        for (const char *reason :
             {"version.targetRegions.duplicate", "version.replicaCount.range",
              "property.endOfLifeDate.past", "version.region.unknown", "io.notFound"})
            QVERIFY2(reasons.contains(QLatin1String(reason)), reason);
        QCOMPARE(workspace->versions().versionCount(workspace.definition()).value(), 0);
    }

    void fullRegionFailsAloneAndHealsByRetry()
    {
        FaultyFiles files;
        ReplicationLab workspace(&files);
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 12);
        const auto made = workspace->versions().publish(
            workspace.caller(),
            workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}, {kEast, 1}}));
        QVERIFY(made.has_value());
        // A region that is not there plays the failing one; the other must not notice.
        QVERIFY(QDir().rename(workspace.path(kEast), workspace.path(QStringLiteral("away"))));
        QVERIFY(workspace->replication().start(made->job).has_value());
        workspace->replication().wait(made->job);
        auto report = workspace->replication().job(made->job);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(report->fault->reason, QStringLiteral("replication.regionsFailed"));
        QCOMPARE(toString(report->parts[0].state), toString(JobState::Succeeded));
        QCOMPARE(toString(report->parts[1].state), toString(JobState::Failed));
        QCOMPARE(report->parts[1].fault->reason, QStringLiteral("region.unreachable"));
        QVERIFY(report->canRetry);
        const QStringList before = storedFiles(workspace.path(kWest));

        QVERIFY(QDir().rename(workspace.path(QStringLiteral("away")), workspace.path(kEast)));
        // The source is not needed any more: the finished replica feeds the other.
        QVERIFY(QFile::remove(source));
        QVERIFY(workspace->replication().retry(made->job).has_value());
        workspace->replication().wait(made->job);
        report = workspace->replication().job(made->job);
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        QCOMPARE(storedFiles(workspace.path(kWest)), before);
        QCOMPARE(toString(workspace->versions().version(made->version.id())->provisioningState),
                 toString(ProvisioningState::Succeeded));
    }

    void noSpaceLeavesNothingBehind()
    {
        FaultyFiles files;
        ReplicationLab workspace(&files);
        QVERIFY(workspace.setUp({kWest}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 12);
        files.fillUpAfter(3 << 20);
        const auto report =
            workspace.publish(workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}}));
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(report->parts[0].fault->reason, QStringLiteral("region.noSpace"));
        QVERIFY(storedFiles(workspace.path(kWest)).isEmpty());
    }

    void aSourceThatChangesIsAFault()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 4);
        const auto request =
            workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}, {kEast, 1}});
        QVERIFY(QDir().rename(workspace.path(kEast), workspace.path(QStringLiteral("away"))));
        const auto failed = workspace.publish(request);
        QVERIFY(failed.has_value());
        QCOMPARE(toString(failed->state), toString(JobState::Failed));
        // Both replicas are gone and the file is another one: the version must not change.
        QVERIFY(QDir(workspace.path(kWest) + QStringLiteral("/replica-1")).removeRecursively());
        QVERIFY(QDir().rename(workspace.path(QStringLiteral("away")), workspace.path(kEast)));
        QVERIFY(!workspace.makeDisk(QStringLiteral("disk.raw"), 4, 99).isEmpty());
        QVERIFY(workspace->replication().retry(failed->uid).has_value());
        workspace->replication().wait(failed->uid);
        const auto report = workspace->replication().job(failed->uid);
        QCOMPARE(toString(report->state), toString(JobState::Failed));
        QCOMPARE(report->parts[1].fault->reason, QStringLiteral("source.file.changed"));
    }

    void aProgramThatEndsLeavesTheJobToBeResumed()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 64);
        const auto made = workspace->versions().publish(
            workspace.caller(),
            workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 2}, {kEast, 1}}));
        QVERIFY(made.has_value());
        QVERIFY(workspace->replication().start(made->job).has_value());
        workspace.close();
        workspace.reopen();
        QVERIFY(workspace.isValid());
        const auto found = workspace->replication().job(made->job);
        QVERIFY(found.has_value());
        if (found->state != JobState::Succeeded) {
            QCOMPARE(toString(found->state), toString(JobState::Interrupted));
            QVERIFY(found->canRetry);
            QCOMPARE(workspace->replication().resumeInterrupted().value(), 1);
            workspace->replication().wait(made->job);
        }
        QCOMPARE(toString(workspace->replication().job(made->job)->state),
                 toString(JobState::Succeeded));
        for (const QString &region : {kWest, kEast}) {
            for (const QString &file : storedFiles(workspace.path(region)))
                QVERIFY2(!file.contains(QStringLiteral("/staging/")), qPrintable(file));
        }
    }

    void cancellingLeavesNothing()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 64);
        const auto made = workspace->versions().publish(
            workspace.caller(),
            workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}, {kEast, 1}}));
        QVERIFY(made.has_value());
        QVERIFY(workspace->replication().start(made->job).has_value());
        workspace->replication().cancel(made->job, kEast);
        workspace->replication().wait(made->job);
        const auto report = workspace->replication().job(made->job);
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->parts[0].state), toString(JobState::Succeeded));
        QCOMPARE(toString(report->parts[1].state), toString(JobState::Cancelled));
        QCOMPARE(toString(report->state), toString(JobState::Cancelled));
        QVERIFY(storedFiles(workspace.path(kEast)).isEmpty());
        QVERIFY(workspace->replication().retry(made->job).has_value());
        workspace->replication().wait(made->job);
        QCOMPARE(toString(workspace->replication().job(made->job)->state),
                 toString(JobState::Succeeded));
    }

    void aWaitingJobThatIsCancelledStaysCancelled()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 24);
        std::vector<Uid> jobs;
        for (int i = 0; i < 8; ++i) {
            const auto made = workspace->versions().publish(
                workspace.caller(),
                workspace.request(QStringLiteral("1.0.%1").arg(i), source, {{kWest, 1}}));
            QVERIFY(made.has_value());
            QVERIFY(workspace->replication().start(made->job).has_value());
            jobs.push_back(made->job);
        }
        workspace->replication().cancel(jobs.back());
        for (const Uid &job : jobs)
            workspace->replication().wait(job);
        workspace.reopen();
        for (const Uid &job : jobs) {
            const auto report = workspace->replication().job(job);
            QVERIFY(report.has_value());
            QVERIFY2(isOver(report->state), qPrintable(toString(report->state)));
        }
        QCOMPARE(workspace->replication().resumeInterrupted().value(), 0);
    }

    void whoLostTheJobCannotCommit()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 2);
        const auto made = workspace->versions().publish(
            workspace.caller(), workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}}));
        QVERIFY(made.has_value());
        auto change = Transaction::write(workspace->catalog());
        QVERIFY(change.has_value());
        const auto first = takeJob(*change, made->job);
        const auto second = takeJob(*change, made->job);
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(*second > *first);
        QVERIFY(requireEpoch(*change, made->job, *second).has_value());
        const auto fenced = requireEpoch(*change, made->job, *first);
        QVERIFY(!fenced);
        QCOMPARE(fenced.error().reason, QStringLiteral("job.fenced"));
    }

    void whatIsDeletedGoesToTheTrashAndFromThereWhenItIsEmptied()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 8);
        const auto report = workspace.publish(
            workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 2}, {kEast, 1}}));
        QVERIFY(report.has_value());
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
        const auto id =
            workspace.definition().child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
        QVERIFY(workspace->versions().remove(workspace.caller(), id).has_value());
        QVERIFY(!workspace->versions().version(id));
        for (const QString &region : {kWest, kEast}) {
            for (const QString &file : storedFiles(workspace.path(region)))
                QVERIFY2(file.contains(QStringLiteral("/trash/")), qPrintable(file));
            const auto job = workspace->care().reclaim(workspace.caller(), region, true);
            QVERIFY(job.has_value());
            workspace->replication().wait(*job);
            QVERIFY(storedFiles(workspace.path(region)).isEmpty());
        }
    }

    void aVersionMayComeFromAnother()
    {
        ReplicationLab workspace;
        QVERIFY(workspace.setUp({kWest, kEast}));
        const QString source = workspace.makeDisk(QStringLiteral("disk.raw"), 4);
        QVERIFY(workspace.publish(workspace.request(QStringLiteral("1.0.0"), source, {{kWest, 1}}))
                    .has_value());
        auto request = workspace.request(QStringLiteral("2.0.0"), source, {{kEast, 1}});
        request.version.source = {
            workspace.definition().child(QStringLiteral("versions"), QStringLiteral("1.0.0")),
            QString()};
        const auto report = workspace.publish(request);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().reason));
        QCOMPARE(toString(report->state), toString(JobState::Succeeded));
    }
};

QTEST_GUILESS_MAIN(TestReplication)
#include "tst_replication.moc"
