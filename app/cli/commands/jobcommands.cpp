// vitrinectl job …
#include "app/cli/answers.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/jobsteering.h"
#include "core/service/workspace.h"

namespace vitrine {
namespace {

const QString kId = QStringLiteral("--id");
const QString kAll = QStringLiteral("--all");

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto jobs = (*workspace)->replication().jobs();
    if (!jobs)
        return std::unexpected(jobs.error());
    printJobs(session.output(), *jobs, true);
    return 0;
}

Result<int> show(Session &session)
{
    const Uid id = session.arguments().jobId();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<JobReport> job = (*workspace)->replication().job(id);
    if (!job)
        return std::unexpected(job.error());
    printJobs(session.output(), {*job}, false);
    return 0;
}

// Runs one job to its end here and answers with its report.
Result<int> finish(Session &session, const Uid &id)
{
    const auto report = followDurableJob(session, id);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveResumable(session, id);
    printJobs(session.output(), {**report}, false);
    if ((*report)->state == JobState::Succeeded)
        return 0;
    printJobFaults(session, **report);
    return kExitFailed;
}

Result<int> finishAll(Session &session, ReplicationService &replication)
{
    const auto jobs = replication.jobs();
    if (!jobs)
        return std::unexpected(jobs.error());
    std::vector<JobReport> ended;
    int code = 0;
    // Oldest first, as they were asked for.
    for (auto job = jobs->rbegin(); job != jobs->rend(); ++job) {
        if (job->state != JobState::Interrupted && job->state != JobState::Queued)
            continue;
        const auto report = followDurableJob(session, job->uid);
        if (!report) {
            session.output().printFault(report.error());
            code = kExitFailed;
            continue;
        }
        if (!*report)
            return leaveResumable(session, job->uid);
        ended.push_back(**report);
        if ((*report)->state != JobState::Succeeded) {
            printJobFaults(session, **report);
            code = kExitFailed;
        }
    }
    printJobs(session.output(), ended, true);
    return code;
}

Result<int> resume(Session &session)
{
    session.arguments().requireOneOf({kId, kAll});
    const Uid id = session.arguments().jobId();
    const QString region = regionNameOf(session.arguments().text(QStringLiteral("--region")));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    if (session.arguments().has(kAll))
        return finishAll(session, replication);
    const Result<JobReport> before = replication.job(id);
    if (!before)
        return std::unexpected(before.error());
    if (before->canResume) {
        const Result<> resumed = replication.steering().resume(session.caller(), id, region);
        if (!resumed)
            return std::unexpected(resumed.error());
    }
    return finish(session, id);
}

Result<int> retry(Session &session)
{
    const Uid id = session.arguments().jobId();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<> started = (*workspace)->replication().retry(id);
    if (!started)
        return std::unexpected(started.error());
    const auto report = followOwnJob(session, id);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveResumable(session, id);
    printJobs(session.output(), {**report}, false);
    if ((*report)->state == JobState::Succeeded)
        return 0;
    printJobFaults(session, **report);
    return kExitFailed;
}

Result<int> cancel(Session &session)
{
    const Uid id = session.arguments().jobId();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    const Result<JobReport> before = replication.job(id);
    if (!before)
        return std::unexpected(before.error());
    // Nothing is left to stop: the same answer however often it is asked for.
    if (before->state == JobState::Cancelled || before->state == JobState::Failed) {
        printJobs(session.output(), {*before}, false);
        return 0;
    }
    // Taking the job is what makes sure that no other process runs it: job.busy otherwise.
    const Result<> taken = replication.start(id);
    if (!taken)
        return std::unexpected(taken.error());
    // A job dropped from the queue would keep its durable state: it is cancelled as it runs.
    // One that is held does not run at all; its staged blocks go with the next sweep.
    for (auto job = replication.job(id);
         job && job->state == JobState::Queued && job->hold() == Hold::None;
         job = replication.job(id))
        replication.waitFor(id, std::chrono::milliseconds(5));
    if (auto asked = replication.cancel(id); !asked)
        return std::unexpected(std::move(asked.error()));
    replication.wait(id);
    const Result<JobReport> job = replication.job(id);
    if (!job)
        return std::unexpected(job.error());
    // It was all but done when it was asked to stop.
    if (job->state == JobState::Succeeded)
        return std::unexpected(Fault::of(QStringLiteral("job.over"), {}, {job->resourceId}));
    printJobs(session.output(), {*job}, false);
    return 0;
}

// The worker of --no-wait: its output is a log, so it answers nothing.
Result<int> runWorker(Session &session)
{
    session.output().format = Output::Format::None;
    const Uid id = session.arguments().jobId();
    if (const Result<Workspace *> workspace = session.open(); !workspace)
        return std::unexpected(workspace.error());
    return finish(session, id);
}

}  // namespace

CommandGroup jobCommands()
{
    const ArgumentSpec id{
        .name = kId, .summary = Tr::tr("Id of the job, as shown by job list."), .required = true};
    ArgumentSpec optionalId = id;
    optionalId.required = false;
    const QString example = QStringLiteral(" --id 0f1e2d3c4b5a69788796a5b4c3d2e1f0");
    return {
        .name = QStringLiteral("job"),
        .summary = Tr::tr("Follow, pause, resume, repeat and cancel replications."),
        .groups = {jobLimitCommands()},
        .commands = {
            {.name = QStringLiteral("cancel"),
             .summary = Tr::tr("Cancel a job that waits or was interrupted. A job that another "
                               "process runs is cancelled there."),
             .arguments = {id},
             .examples = {{Tr::tr("Cancel a job."), QStringLiteral("job cancel") + example}},
             .action = cancel},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the jobs, newest first."),
             .arguments = {},
             .examples = {{Tr::tr("List the jobs as a table."),
                           QStringLiteral("job list --output table")}},
             .action = list},
            jobLogCommand(),
            jobPauseCommand(),
            {.name = QStringLiteral("resume"),
             .summary = Tr::tr("Go on with paused and interrupted jobs. What is complete is not "
                               "copied again."),
             .arguments = {optionalId,
                           argument::value(u"--region", Tr::tr("Only this region of the job.")),
                           {.name = kAll,
                            .summary = Tr::tr("Every job that waits or was interrupted."),
                            .kind = ArgumentKind::Switch}},
             .examples = {{Tr::tr("Go on with every interrupted job."),
                           QStringLiteral("job resume --all")}},
             .action = resume},
            {.name = QStringLiteral("retry"),
             .summary = Tr::tr("Repeat a failed or cancelled job for the regions that are not "
                               "complete."),
             .arguments = {id},
             .examples = {{Tr::tr("Repeat a failed job."), QStringLiteral("job retry") + example}},
             .action = retry},
            {.name = QStringLiteral("run"),
             .summary = Tr::tr("Run a job as the worker of --no-wait."),
             .arguments = {id},
             .examples = {{Tr::tr("Run a job."), QStringLiteral("job run") + example}},
             .action = runWorker,
             .hidden = true},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a job with the progress of each region."),
             .arguments = {id},
             .examples = {{Tr::tr("Show a job."), QStringLiteral("job show") + example}},
             .action = show},
            jobUpdateCommand(),
        }};
}

}  // namespace vitrine
