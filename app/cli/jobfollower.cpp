#include "app/cli/jobfollower.h"

#include "app/cli/interrupt.h"
#include "app/cli/progressbars.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>

namespace vitrine {
namespace {

using namespace std::chrono_literals;

constexpr auto kDrawInterval = 200ms;  // five readings a second are as live as an eye needs
constexpr auto kWatchInterval = 500ms;  // another process writes its state about this often

// A word as a POSIX shell takes it.
QString quoted(const QString &word)
{
    QString text = word;
    text.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

// What a later line must name to find the same catalogue and the same keys.
QString filesOf(const Session &session)
{
    QString words = QStringLiteral(" --catalog ") + quoted(session.catalogPath());
    if (!session.passphraseFile().isEmpty())
        words += QStringLiteral(" --passphrase-file ") + quoted(session.passphraseFile());
    return words;
}

}  // namespace

Result<std::optional<JobReport>> followDurableJob(Session &session, const Uid &job)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    ProgressBars bars(ProgressBars::styleFor(session.output().onlyErrors));
    bool watching = false;
    while (!session.interrupt().isRequested()) {
        const Result<JobReport> report = replication.job(job);
        if (!report)
            return std::unexpected(report.error());
        // What the other process has ended is over: starting it again is for a person to decide.
        if (watching && isOver(report->state))
            return *report;
        const Result<> started = replication.start(job);
        if (started)
            return followOwnJob(session, job);
        if (started.error().reason == u"job.over")
            return replication.job(job);
        if (started.error().reason != u"job.busy")
            return std::unexpected(started.error());
        if (!std::exchange(watching, true))
            session.output().note(Tr::tr("Another process is at work on this; watching it."));
        bars.show(report->parts, ProgressBars::Amounts::Shares);
        session.interrupt().waitFor(kWatchInterval);
    }
    return std::nullopt;
}

Result<std::optional<JobReport>> followOwnJob(Session &session, const Uid &job)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    ProgressBars bars(ProgressBars::styleFor(session.output().onlyErrors));
    for (;;) {
        const bool over = replication.waitFor(job, kDrawInterval);
        const Result<JobReport> report = replication.job(job);
        if (!report)
            return std::unexpected(report.error());
        bars.show(report->parts, ProgressBars::Amounts::ByteCounts);
        if (over)
            return *report;
        if (session.interrupt().isRequested())
            return std::nullopt;
    }
}

int leaveResumable(Session &session, const Uid &job)
{
    const QString command =
        QStringLiteral("vitrinectl job resume --id %1%2").arg(job.toString(), filesOf(session));
    session.close();
    //: %1 is a command line
    session.output().important(
        Tr::tr("Interrupted. What is complete stays; go on with: %1").arg(command));
    return kExitInterrupted;
}

int leaveNothing(Session &session)
{
    session.close();
    session.output().important(Tr::tr("Interrupted. Nothing was left behind."));
    return kExitInterrupted;
}

Result<std::optional<int>> followToSuccess(Session &session, const Uid &job)
{
    const auto report = followOwnJob(session, job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveNothing(session);
    if ((*report)->state == JobState::Succeeded)
        return std::nullopt;
    printJobFaults(session, **report);
    return kExitFailed;
}

void printJobFaults(const Session &session, const JobReport &report)
{
    const Output &output = session.output();
    QStringList complete;
    QStringList cancelled;
    bool partHasFault = false;
    for (const PartProgress &part : report.parts) {
        if (part.fault) {
            partHasFault = true;
            Fault fault = *part.fault;
            // The region is what a person looks for first; the path stays in the message.
            if (report.kind == u"replicate")
                fault.target = part.name;
            output.printFault(fault);
        }
        if (part.state == JobState::Succeeded)
            complete << part.name;
        else if (part.state == JobState::Cancelled)
            cancelled << part.name;
    }
    if (report.fault && !partHasFault)
        output.printFault(*report.fault);
    if (!cancelled.isEmpty())
        //: %1 is a list of regions
        output.important(Tr::tr("Cancelled: %1").arg(cancelled.join(QStringLiteral(", "))));
    if (!complete.isEmpty())
        //: %1 is a list of regions
        output.important(Tr::tr("Completed: %1").arg(complete.join(QStringLiteral(", "))));
    if (report.canRetry)
        //: %1 is a command line
        output.important(Tr::tr("Once that is mended, go on with: %1")
                             .arg(QStringLiteral("vitrinectl job retry --id %1%2")
                                      .arg(report.uid.toString(), filesOf(session))));
}

Result<> startWorker(const Session &session, const Uid &job)
{
    const QString catalogPath = session.catalogPath();
    const QDir folder = QFileInfo(catalogPath).absoluteDir();
    const QString logFolder = folder.filePath(QStringLiteral("logs"));
    if (!folder.mkpath(logFolder))
        return std::unexpected(Fault::fromErrno(errno, logFolder));
    QProcess worker;
    worker.setProgram(QCoreApplication::applicationFilePath());
    QStringList words{QStringLiteral("job"), QStringLiteral("run"),       QStringLiteral("--id"),
                      job.toString(),        QStringLiteral("--catalog"), catalogPath};
    if (!session.passphraseFile().isEmpty())
        words << QStringLiteral("--passphrase-file") << session.passphraseFile();
    worker.setArguments(words);
    const QString log = logFolder + QStringLiteral("/job-%1.log").arg(job.toString());
    worker.setStandardInputFile(QProcess::nullDevice());
    worker.setStandardOutputFile(log, QIODevice::Append);
    worker.setStandardErrorFile(log, QIODevice::Append);
    // Not this folder: the worker must not keep a mount busy that only the caller stands in.
    worker.setWorkingDirectory(folder.absolutePath());
    // QProcess gives a detached process a session of its own, so closing the terminal does not
    // end it.
    if (!worker.startDetached())
        return std::unexpected(Fault::of(QStringLiteral("job.worker.notStarted"), job.toString(),
                                         {job.toString()}, worker.errorString()));
    //: %1 is a file name
    session.output().detail(Tr::tr("Log of the replication: %1").arg(log));
    return {};
}

}  // namespace vitrine
