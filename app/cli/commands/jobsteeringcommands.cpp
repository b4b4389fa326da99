// vitrinectl job log, pause, update and limit …
#include "app/cli/answers.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/jobsteering.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kId = QStringLiteral("--id");
const QString kAll = QStringLiteral("--all");
const QString kRegion = QStringLiteral("--region");
const QString kPriority = QStringLiteral("--priority");
const QString kMove = QStringLiteral("--move");
const QString kBandwidth = QStringLiteral("--bandwidth");
const QString kWindow = QStringLiteral("--window");
const QString kNone = QStringLiteral("none");

ArgumentSpec jobIdArgument(bool isRequired)
{
    return {.name = kId,
            .summary = Tr::tr("Id of the job, as shown by job list."),
            .required = isRequired};
}

QString exampleId()
{
    return QStringLiteral(" --id 0f1e2d3c4b5a69788796a5b4c3d2e1f0");
}

Result<int> printJob(Session &session, ReplicationService &replication, const Uid &id)
{
    const Result<JobReport> job = replication.job(id);
    if (!job)
        return std::unexpected(job.error());
    printJobs(session.output(), {*job}, false);
    return 0;
}

Result<int> pause(Session &session)
{
    session.arguments().requireOneOf({kId, kAll});
    const bool all = session.arguments().has(kAll);
    const Uid id = session.arguments().jobId();
    const QString region = regionNameOf(session.arguments().text(kRegion));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    const Result<> paused = all ? replication.steering().pauseAll(session.caller())
                                : replication.steering().pause(session.caller(), id, region);
    if (!paused)
        return std::unexpected(paused.error());
    if (!all)
        return printJob(session, replication, id);
    const auto jobs = replication.jobs();
    if (!jobs)
        return std::unexpected(jobs.error());
    std::vector<JobReport> held;
    for (const JobReport &job : *jobs) {
        if (job.state == JobState::Paused)
            held.push_back(job);
    }
    printJobs(session.output(), held, true);
    return 0;
}

Result<int> log(Session &session)
{
    const Uid id = session.arguments().jobId();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto lines = (*workspace)->replication().steering().log(id);
    if (!lines)
        return std::unexpected(lines.error());
    OutputTable table({QStringLiteral("Time"), QStringLiteral("Level"), QStringLiteral("Region"),
                       QStringLiteral("Event"), QStringLiteral("Arguments")});
    Json json = Json::array();
    for (const JobLogLine &line : *lines) {
        const QString time = line.at.toString(Qt::ISODateWithMs);
        table.addRow({time, toString(line.level), line.region, line.event,
                      line.arguments.join(QLatin1Char(' '))});
        Json arguments = Json::array();
        for (const QString &argument : line.arguments)
            arguments.push_back(argument.toStdString());
        json.push_back({{"time", time.toStdString()},
                        {"level", toString(line.level).toStdString()},
                        {"region", line.region.toStdString()},
                        {"event", line.event.toStdString()},
                        {"arguments", std::move(arguments)}});
    }
    session.output().print(json, table);
    return 0;
}

Result<int> update(Session &session)
{
    session.arguments().requireOneOf({kPriority, kMove});
    const Uid id = session.arguments().jobId();
    const auto priority = parseJobPriority(session.arguments().text(kPriority));
    const bool isUp = session.arguments().text(kMove).compare(u"up", Qt::CaseInsensitive) == 0;
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ReplicationService &replication = (*workspace)->replication();
    JobSteering &steering = replication.steering();
    const Result<> updated = priority ? steering.setPriority(session.caller(), id, *priority)
        : isUp                        ? steering.moveUp(session.caller(), id)
                                      : steering.moveDown(session.caller(), id);
    if (!updated)
        return std::unexpected(updated.error());
    return printJob(session, replication, id);
}

Result<int> printLimits(Session &session, JobSteering &steering)
{
    const auto limits = steering.limits();
    if (!limits)
        return std::unexpected(limits.error());
    OutputTable table(
        {QStringLiteral("Region"), QStringLiteral("Bandwidth"), QStringLiteral("Window")});
    std::vector<Json> list;
    for (const WorkLimit &limit : *limits) {
        const quint64 megabits = limit.bytesPerSecond / kBytesPerMegabit;
        const QString window = limit.window ? toString(*limit.window) : QString();
        table.addRow({limit.region, QString::number(megabits), window});
        list.push_back({{"region", limit.region.toStdString()},
                        {"bandwidthMbps", megabits},
                        {"window", window.toStdString()}});
    }
    printList(session.output(), table, list, true);
    return 0;
}

Result<int> listLimits(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return printLimits(session, (*workspace)->replication().steering());
}

// What the line changes of a limit; the rest stays.
void readLimit(Arguments &arguments, WorkLimit &limit)
{
    constexpr int kGreatest = kGreatestBytesPerSecond / kBytesPerMegabit;
    if (const auto megabits = arguments.number(kBandwidth, 0, kGreatest))
        limit.bytesPerSecond = static_cast<std::uint64_t>(*megabits) * kBytesPerMegabit;
    if (!arguments.has(kWindow))
        return;
    const QString text = arguments.text(kWindow);
    limit.window = parseWorkWindow(text);
    if (!limit.window && text.compare(kNone, Qt::CaseInsensitive) != 0)
        arguments.invalidValue(kWindow, text, QStringLiteral("20:00-06:00, none"));
}

Result<int> setLimit(Session &session)
{
    Arguments &arguments = session.arguments();
    if (!arguments.has(kBandwidth) && !arguments.has(kWindow))
        arguments.addProblem(arguments.missing(kBandwidth + QStringLiteral(", ") + kWindow));
    WorkLimit limit;
    readLimit(arguments, limit);
    limit.region = regionNameOf(arguments.text(kRegion));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    JobSteering &steering = (*workspace)->replication().steering();
    const auto present = steering.limits();
    if (!present)
        return std::unexpected(present.error());
    for (const WorkLimit &known : *present) {
        if (known.region != limit.region)
            continue;
        limit = known;
        readLimit(arguments, limit);
    }
    const Result<> set = steering.setLimit(session.change(), limit);
    if (!set)
        return std::unexpected(set.error());
    return printLimits(session, steering);
}

}  // namespace

Command jobLogCommand()
{
    return {.name = QStringLiteral("log"),
            .summary = Tr::tr("Show what happened to a job, oldest first."),
            .arguments = {jobIdArgument(true)},
            .examples = {{Tr::tr("Show the log of a job as a table."),
                          QStringLiteral("job log --output table") + exampleId()}},
            .action = log};
}

Command jobPauseCommand()
{
    return {.name = QStringLiteral("pause"),
            .summary = Tr::tr("Hold a job, or one of its regions, until job resume. What is copied "
                              "stays. A job that another process runs follows within a second."),
            .arguments = {jobIdArgument(false),
                          {.name = kAll,
                           .summary = Tr::tr("Every job that works or waits."),
                           .kind = ArgumentKind::Switch},
                          argument::value(u"--region", Tr::tr("Only this region of the job."))},
            .examples = {{Tr::tr("Hold a job."), QStringLiteral("job pause") + exampleId()}},
            .action = pause};
}

Command jobUpdateCommand()
{
    return {.name = QStringLiteral("update"),
            .summary = Tr::tr("Change the place of a job in the queue."),
            .arguments = {jobIdArgument(true),
                          argument::value(u"--priority", Tr::tr("Which jobs begin first."),
                                          {QStringLiteral("High"), QStringLiteral("Normal"),
                                           QStringLiteral("Low")}),
                          argument::value(u"--move",
                                          Tr::tr("Move the job by one place among those of its "
                                                 "priority."),
                                          {QStringLiteral("up"), QStringLiteral("down")})},
            .examples = {{Tr::tr("Let a job begin before the others."),
                          QStringLiteral("job update --priority high") + exampleId()}},
            .action = update};
}

CommandGroup jobLimitCommands()
{
    using namespace argument;
    return {.name = QStringLiteral("limit"),
            .summary = Tr::tr("Hold the jobs to a bandwidth and to hours."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the limits; the one without a region is for all jobs "
                                   "together."),
                 .arguments = {},
                 .examples = {{Tr::tr("List the limits as a table."),
                               QStringLiteral("job limit list --output table")}},
                 .action = listLimits},
                {.name = QStringLiteral("set"),
                 .summary = Tr::tr("Set or lift a limit. Jobs that run keep to it at once."),
                 .arguments = {value(u"--bandwidth",
                                     Tr::tr("Mbit/s that are written, and read for a check; 0: no "
                                            "limit.")),
                               value(u"--window",
                                     Tr::tr("Local time in which jobs may work, for example "
                                            "20:00-06:00; none: at any time.")),
                               value(u"--region", Tr::tr("Only for this region.")), validateOnly()},
                 .examples = {{Tr::tr("Write 400 Mbit/s at most."),
                               QStringLiteral("job limit set --bandwidth 400")},
                              {Tr::tr("Write to a region at night only."),
                               QStringLiteral("job limit set --region westeurope --window "
                                              "20:00-06:00")}},
                 .action = setLimit},
            }};
}

}  // namespace vitrine
