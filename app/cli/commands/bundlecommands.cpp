// vitrinectl bundle …
#include "app/cli/commands/costarguments.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/versionplan.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/bundleservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kFolder = QStringLiteral("--folder");
const QString kBase = QStringLiteral("--base");
const QString kPartSize = QStringLiteral("--part-size");
const QString kTrust = QStringLiteral("--trust");
const QString kTargets = QStringLiteral("--target-regions");

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString actionText(BundleImportStep::Action action)
{
    switch (action) {
    case BundleImportStep::Action::Publish: return QStringLiteral("Publish");
    case BundleImportStep::Action::Resume: return QStringLiteral("Resume");
    case BundleImportStep::Action::Skip: break;
    }
    return QStringLiteral("Skip");
}

void printExportPlan(Output &output, const BundleExportPlan &plan)
{
    OutputTable table({QStringLiteral("Version")});
    Json versions = Json::array();
    for (const ResourceId &id : plan.versions) {
        table.addRow({id.toString()});
        versions.push_back(utf8(id.toString()));
    }
    Json json{{"versions", std::move(versions)},
              {"occupiedBytes", plan.occupiedBytes},
              {"newBytes", plan.newBytes},
              {"leftOutBytes", plan.leftOutBytes}};
    if (plan.base)
        json["base"] = utf8(plan.base->toString());
    output.print(json, table);
}

void printDescription(Output &output, const BundleDescription &bundle)
{
    OutputTable table({QStringLiteral("ResourceGroup"), QStringLiteral("Gallery"),
                       QStringLiteral("Definition"), QStringLiteral("Version"),
                       QStringLiteral("Disks"), QStringLiteral("OccupiedBytes")});
    Json entries = Json::array();
    for (const BundleEntry &entry : bundle.entries) {
        table.addRow({entry.resourceGroup, entry.gallery, entry.definition,
                      entry.version.toString(), QString::number(entry.disks),
                      QString::number(entry.occupiedBytes)});
        entries.push_back(Json{{"resourceGroup", utf8(entry.resourceGroup)},
                               {"gallery", utf8(entry.gallery)},
                               {"definition", utf8(entry.definition)},
                               {"version", utf8(entry.version.toString())},
                               {"disks", entry.disks},
                               {"occupiedBytes", entry.occupiedBytes}});
    }
    Json json{{"folder", utf8(bundle.folder)},
              {"bundle", utf8(bundle.id.toString())},
              {"catalog", utf8(bundle.catalog.toString())},
              {"madeAt", utf8(dateText(bundle.madeAt))},
              {"fingerprint", utf8(bundle.fingerprint)},
              {"isOwn", bundle.isOwn},
              {"totalBytes", bundle.totalBytes},
              {"parts", bundle.parts},
              {"versions", std::move(entries)}};
    if (bundle.base)
        json["base"] = utf8(bundle.base->toString());
    output.print(json, table);
}

void printImportPlan(Output &output, const BundleImportPlan &plan)
{
    OutputTable table(
        {QStringLiteral("Version"), QStringLiteral("Action"), QStringLiteral("OccupiedBytes")});
    Json steps = Json::array();
    for (const BundleImportStep &step : plan.steps) {
        table.addRow({step.version.toString(), actionText(step.action),
                      QString::number(step.occupiedBytes)});
        steps.push_back(Json{{"id", utf8(step.version.toString())},
                             {"action", utf8(actionText(step.action))},
                             {"occupiedBytes", step.occupiedBytes}});
    }
    Json made = Json::array();
    for (const ResourceId &id : plan.newResources)
        made.push_back(utf8(id.toString()));
    Json regions = Json::array();
    for (const QString &region : plan.targetRegions)
        regions.push_back(utf8(region));
    output.print(Json{{"newResources", std::move(made)},
                      {"targetRegions", std::move(regions)},
                      {"versions", std::move(steps)}},
                 table);
}

// Each level needs the one above it.
void requireParents(Arguments &arguments)
{
    const QStringList levels{QStringLiteral("--resource-group"), QStringLiteral("--gallery-name"),
                             QStringLiteral("--gallery-image-definition"),
                             QStringLiteral("--gallery-image-version")};
    for (qsizetype i = 1; i < levels.size(); ++i) {
        if (arguments.has(levels[i]) && !arguments.has(levels[i - 1]))
            arguments.addProblem(arguments.missing(levels[i - 1]));
    }
}

BundleExportRequest exportRequest(Session &session)
{
    Arguments &arguments = session.arguments();
    BundleExportRequest request;
    requireParents(arguments);
    request.selection.gallery = arguments.text(QStringLiteral("--gallery-name"));
    request.selection.definition = arguments.text(QStringLiteral("--gallery-image-definition"));
    if (arguments.has(QStringLiteral("--gallery-image-version")))
        request.selection.version = arguments.version().toString();
    request.folder = arguments.path(kFolder);
    if (arguments.has(kBase))
        request.baseFolder = arguments.path(kBase);
    if (arguments.has(kPartSize))
        request.partBytes = sizesOf(arguments, kPartSize);
    return request;
}

Result<int> exportBundle(Session &session)
{
    BundleExportRequest request = exportRequest(session);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    BundleService &bundles = (*workspace)->bundles();
    request.selection.subscriptionId = session.subscriptionId();
    if (session.arguments().has(QStringLiteral("--resource-group")))
        request.selection.resourceGroup = session.resourceGroup();
    if (asksWhatIf(session)) {
        const auto plan = bundles.planExport(session.change(), request);
        if (!plan)
            return std::unexpected(plan.error());
        printExportPlan(session.output(), *plan);
        return 0;
    }
    const auto job = bundles.startExport(session.change(), request);
    if (!job)
        return std::unexpected(job.error());
    const auto ended = followToSuccess(session, *job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    const auto bundle = bundles.describe(request.folder);
    if (!bundle)
        return std::unexpected(bundle.error());
    session.output().important(
        Tr::tr("Fingerprint of the key that signed the bundle: %1. Tell it to "
               "whoever imports it, by another way than the bundle's.")
            .arg(bundle->fingerprint));
    printDescription(session.output(), *bundle);
    return 0;
}

Result<int> showBundle(Session &session)
{
    const QString folder = session.arguments().path(kFolder);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto bundle = (*workspace)->bundles().describe(folder);
    if (!bundle)
        return std::unexpected(bundle.error());
    printDescription(session.output(), *bundle);
    return 0;
}

Result<int> verifyBundle(Session &session)
{
    const QString folder = session.arguments().path(kFolder);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto job = (*workspace)->bundles().startVerify(folder);
    if (!job)
        return std::unexpected(job.error());
    const auto ended = followToSuccess(session, *job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    return showBundle(session);
}

// Every version's own job, as a publication is followed.
Result<int> followVersions(Session &session, const BundleImportPlan &plan)
{
    int code = 0;
    for (const BundleImportStep &step : plan.steps) {
        if (step.job.isNull())
            continue;
        const auto report = followDurableJob(session, step.job);
        if (!report)
            return std::unexpected(report.error());
        if (!*report)
            return leaveResumable(session, step.job);
        if ((*report)->state != JobState::Succeeded) {
            printJobFaults(session, **report);
            code = kExitFailed;
        }
    }
    printImportPlan(session.output(), plan);
    return code;
}

Result<int> importBundle(Session &session)
{
    Arguments &arguments = session.arguments();
    const bool asks = asksWhatIf(session);
    arguments.allowOneOf({kTrust, QStringLiteral("--yes")});
    BundleImportRequest request;
    request.folder = arguments.path(kFolder);
    request.trust = arguments.text(kTrust);
    for (const QString &region : arguments.texts(kTargets))
        request.targetRegions << regionNameOf(region);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    BundleService &bundles = (*workspace)->bundles();
    request.subscriptionId = session.subscriptionId();
    if (arguments.has(QStringLiteral("--resource-group")))
        request.resourceGroup = session.resourceGroup();
    if (!arguments.has(kTrust)) {
        const auto bundle = bundles.describe(request.folder);
        if (!bundle)
            return std::unexpected(bundle.error());
        session.output().important(
            Tr::tr("The bundle is signed with the key %1.").arg(bundle->fingerprint));
        if (asks || arguments.has(QStringLiteral("--yes")))
            request.trust = bundle->fingerprint;
    }
    if (asks) {
        const auto plan = bundles.planImport(session.change(), request);
        if (!plan)
            return std::unexpected(plan.error());
        printImportPlan(session.output(), *plan);
        return 0;
    }
    const auto begun = bundles.startImport(session.change(), request);
    if (!begun)
        return std::unexpected(begun.error());
    const auto ended = followToSuccess(session, begun->job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    return followVersions(session, begun->report->plan());
}

ArgumentSpec folderArgument(const QString &summary)
{
    return argument::required(argument::value(u"--folder", summary));
}

ArgumentSpec optional(ArgumentSpec spec)
{
    spec.required = false;
    return spec;
}

Command exportCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("export"),
            .summary = Tr::tr("Write galleries, image definitions and versions into a folder that "
                              "can be carried to another catalogue."),
            .arguments = {folderArgument(Tr::tr("Folder to make, which is not there yet.")),
                          optional(resourceGroup()), optional(galleryName()),
                          optional(definitionName()), optional(versionName()),
                          value(u"--part-size",
                                Tr::tr("Size of each part, for example 2GiB. Default: a byte less "
                                       "than 4 GiB, which FAT takes.")),
                          value(u"--base",
                                Tr::tr("Folder of an earlier bundle: what that one has is left "
                                       "out.")),
                          whatIf()},
            .examples = {{Tr::tr("Carry a gallery on a stick."),
                          QStringLiteral("bundle export --folder /media/stick/base -g images "
                                         "-r base")}},
            .action = exportBundle};
}

Command importCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("import"),
            .summary = Tr::tr("Make what a bundle carries, once all of it was found right. The "
                              "same again goes on where it was left."),
            .arguments = {folderArgument(Tr::tr("Folder of the bundle.")),
                          optional(resourceGroup()),
                          values(u"--target-regions",
                                 Tr::tr("Regions to replicate to. Default: the first one.")),
                          value(u"--trust",
                                Tr::tr("Fingerprint of the key that must have signed the "
                                       "bundle.")),
                          flag(u"--yes", Tr::tr("Trust the key that is shown.")), whatIf()},
            .examples = {{Tr::tr("Look before importing."),
                          QStringLiteral("bundle import --folder /media/stick/base --what-if")}},
            .action = importBundle};
}

}  // namespace

CommandGroup bundleCommands()
{
    return {.name = QStringLiteral("bundle"),
            .summary = Tr::tr("Carry versions to another catalogue in a folder."),
            .groups = {},
            .commands = {
                exportCommand(),
                importCommand(),
                {.name = QStringLiteral("show"),
                 .summary = Tr::tr("Show what a bundle carries and who has signed it."),
                 .arguments = {folderArgument(Tr::tr("Folder of the bundle."))},
                 .examples = {{Tr::tr("Look at a bundle."),
                               QStringLiteral("bundle show --folder /media/stick/base -o table")}},
                 .action = showBundle},
                {.name = QStringLiteral("verify"),
                 .summary = Tr::tr("Compare every byte of a bundle with what was signed."),
                 .arguments = {folderArgument(Tr::tr("Folder of the bundle."))},
                 .examples = {{Tr::tr("Check a bundle before it is carried."),
                               QStringLiteral("bundle verify --folder /media/stick/base")}},
                 .action = verifyBundle}}};
}

}  // namespace vitrine
