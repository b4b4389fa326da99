// vitrinectl sig image-version boot-test, and what it left behind.
#include "app/cli/commands/machinenoun.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/interrupt.h"
#include "app/cli/jobfollower.h"
#include "app/cli/tr.h"
#include "core/service/boottestservice.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kDue = QStringLiteral("--due");
const QString kEvery = QStringLiteral("--every");
const QString kRegion = QStringLiteral("--region");
const QString kTimeout = QStringLiteral("--timeout");
const QString kLogFile = QStringLiteral("--serial-log-file");
const QString kScreenFile = QStringLiteral("--screen-file");

/// A version and its last test.
struct TestedVersion {
    ResourceId id;
    BootTest test;
};

Json jsonOf(const TestedVersion &tested)
{
    Json json{{"id", tested.id.toString().toStdString()}};
    json.update(toJson(tested.test));
    return json;
}

void print(Output &output, const std::vector<TestedVersion> &tests, bool asList)
{
    OutputTable table({QStringLiteral("Definition"), QStringLiteral("Version"),
                       QStringLiteral("Verdict"), QStringLiteral("Location"),
                       QStringLiteral("StartedAt"), QStringLiteral("Seconds")});
    for (const TestedVersion &one : tests)
        table.addRow({one.id.names().value(1), one.id.name(), toString(one.test.verdict),
                      one.test.region, dateText(one.test.startedAt),
                      QString::number(one.test.took.count() / 1000)});
    printRows(output, table, tests, asList, jsonOf);
}

/// What one version's test came to.
struct Run {
    std::optional<int> exitCode = {};  ///< of a line that ends with it
    std::optional<TestedVersion> tested = {};  ///< none: the test failed, which was told
};

Result<Run> runOne(Session &session, Workspace &workspace, const BootTestRequest &request)
{
    BootTestService &tests = workspace.bootTests();
    const auto laying = tests.prepare(session.change(), request);
    if (!laying)
        return std::unexpected(laying.error());
    const auto followed = followLaying(session, *laying);
    if (!followed)
        return std::unexpected(followed.error());
    if (*followed)
        return Run{.exitCode = *followed};
    const auto job = tests.start(session.change(), request);
    if (!job)
        return std::unexpected(job.error());
    const auto report = followOwnJob(session, *job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return Run{.exitCode = leaveNothing(session)};
    if ((*report)->state != JobState::Succeeded) {
        printJobFaults(session, **report);
        return Run{};
    }
    auto evidence = tests.evidence(request.versionId);
    if (!evidence)
        return std::unexpected(std::move(evidence.error()));
    return Run{.tested = TestedVersion{request.versionId, std::move(evidence->test)}};
}

// One that cannot be tested does not keep the others from it.
Result<int> testDue(Session &session, Workspace &workspace, BootTestRequest request)
{
    const auto due = workspace.bootTests().due(session.caller());
    if (!due)
        return std::unexpected(due.error());
    std::vector<TestedVersion> tested;
    bool areGood = true;
    for (const ResourceId &id : *due) {
        request.versionId = id;
        const auto run = runOne(session, workspace, request);
        if (run && run->exitCode)
            return *run->exitCode;
        if (!run)
            session.output().printFault(run.error());
        areGood = areGood && run && run->tested && isGood(run->tested->test.verdict);
        if (run && run->tested)
            tested.push_back(*run->tested);
    }
    print(session.output(), tested, true);
    return areGood ? 0 : kExitFailed;
}

Result<int> testOne(Session &session, Workspace &workspace, BootTestRequest request)
{
    request.versionId = session.versionId();
    if (session.change().validateOnly) {
        const auto checked = workspace.bootTests().prepare(session.change(), request);
        return checked ? Result<int>(0) : std::unexpected(checked.error());
    }
    const auto run = runOne(session, workspace, request);
    if (!run)
        return std::unexpected(run.error());
    if (run->exitCode)
        return *run->exitCode;
    if (!run->tested)
        return kExitFailed;
    print(session.output(), {*run->tested}, false);
    return isGood(run->tested->test.verdict) ? 0 : kExitFailed;
}

// What a version is named with: all of it, or nothing with --due and --every.
bool namesVersion(Arguments &arguments)
{
    using namespace argument;
    const QStringList names{resourceGroup().name, galleryName().name, definitionName().name,
                            versionName().name};
    const auto isWritten = [&arguments](const QString &name) { return arguments.has(name); };
    const bool isNamed = std::ranges::any_of(names, isWritten);
    if (arguments.has(kDue)) {
        if (isNamed)
            arguments.requireOneOf({kDue, versionName().name});
        return false;
    }
    if (!isNamed && arguments.has(kEvery))
        return false;
    for (const QString &name : names) {
        if (!arguments.has(name))
            arguments.addProblem(arguments.missing(name));
    }
    if (arguments.has(versionName().name))
        arguments.version();
    return true;
}

Result<int> bootTest(Session &session)
{
    Arguments &arguments = session.arguments();
    const bool isOne = namesVersion(arguments);
    const std::optional<int> every = arguments.number(kEvery);
    BootTestRequest request;
    request.region = regionNameOf(arguments.text(kRegion));
    request.time = std::chrono::seconds(arguments.number(kTimeout).value_or(120));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (every) {
        const auto set = (*workspace)->bootTests().setIntervalDays(session.change(), *every);
        if (!set)
            return std::unexpected(set.error());
    }
    if (arguments.has(kDue))
        return testDue(session, **workspace, std::move(request));
    return isOne ? testOne(session, **workspace, std::move(request)) : Result<int>(0);
}

Result<> writeEvidence(const Arguments &arguments, const BootEvidence &evidence)
{
    if (arguments.has(kLogFile)) {
        const QString log = plainText(evidence.serialLog);
        if (auto written = writeNewFile(arguments.path(kLogFile), log.toUtf8()); !written)
            return written;
    }
    if (arguments.has(kScreenFile) && !evidence.screen.isEmpty())
        return writeNewFile(arguments.path(kScreenFile), evidence.screen);
    return {};
}

Result<int> showBootTest(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto evidence = (*workspace)->bootTests().evidence(session.versionId());
    if (!evidence)
        return std::unexpected(evidence.error());
    if (auto written = writeEvidence(session.arguments(), *evidence); !written)
        return std::unexpected(std::move(written.error()));
    print(session.output(), {{session.versionId(), evidence->test}}, false);
    return 0;
}

}  // namespace

Command bootTestCommand()
{
    using namespace argument;
    const QString line = QStringLiteral("sig image-version boot-test");
    return {.name = QStringLiteral("boot-test"),
            .summary = Tr::tr("Start an image version on a throw-away disk and see whether it "
                              "starts. Keeps the verdict, the serial log and a picture."),
            .arguments =
                {resourceGroup(), galleryName(), definitionName(), versionName(),
                 value(u"--region",
                       Tr::tr("Region whose replica is started. Default: the first that has "
                              "one.")),
                 value(u"--timeout",
                       Tr::tr("Seconds after which the verdict is made, at most 3600. "
                              "Default: 120.")),
                 value(u"--every",
                       Tr::tr("From now on test the latest version of each image again after so "
                              "many days, when --due asks; 0: never.")),
                 flag(u"--due",
                      Tr::tr("Test the latest version of each image that was not tested for as "
                             "long as --every said. For a timer.")),
                 validateOnly()},
            .examples = {{Tr::tr("See whether a version starts."),
                          line + QStringLiteral(" -g images -r linux -i debian -e 1.0.0")},
                         {Tr::tr("Test every week what “latest” means."),
                          line + QStringLiteral(" --every 7")},
                         {Tr::tr("Test what is due."), line + QStringLiteral(" --due")}},
            .action = bootTest};
}

Command showBootTestCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("show-boot-test"),
        .summary = Tr::tr("Show the last boot test of an image version."),
        .arguments = {required(resourceGroup()), required(galleryName()),
                      required(definitionName()), required(versionName()),
                      value(u"--serial-log-file",
                            Tr::tr("New file for what the machine wrote to its serial "
                                   "console.")),
                      value(u"--screen-file", Tr::tr("New file for the picture of the screen."))},
        .examples = {{Tr::tr("Show the last boot test and write its picture."),
                      QStringLiteral("sig image-version show-boot-test -g images -r linux "
                                     "-i debian -e 1.0.0 --screen-file screen.png")}},
        .action = showBootTest};
}

}  // namespace vitrine
