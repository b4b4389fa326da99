// vitrinectl deployment group …, and templates made of what is there.
#include "app/cli/answers.h"
#include "app/cli/commands/deploymentarguments.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kNoWait = QStringLiteral("--no-wait");
const QString kIds = QStringLiteral("--resource-ids");

ResourceId deploymentId(const Session &session)
{
    return session.namedId(QStringLiteral("deployments"), QStringLiteral("Microsoft.Resources"));
}

Result<DeploymentService *> openDeployments(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return &(*workspace)->deployments();
}

// Follows every job that is under way. Returns the exit code of what ended the waiting; 0: all
// jobs have succeeded.
Result<int> followJobs(Session &session, const Deployment &deployment)
{
    for (const Uid &job : deployment.openJobs()) {
        const auto report = followDurableJob(session, job);
        if (!report)
            return std::unexpected(report.error());
        if (!*report)
            return leaveResumable(session, job);
        if ((*report)->state != JobState::Succeeded) {
            printJobFaults(session, **report);
            return kExitFailed;
        }
    }
    return 0;
}

int answer(Session &session, const Deployment &deployment)
{
    printDeployments(session.output(), {deployment}, false);
    noteWarnings(session.output(), deployment.warnings);
    for (const Fault &fault : deployment.faults)
        session.output().printFault(fault);
    return deployment.state == DeploymentState::Failed ? kExitFailed : 0;
}

Result<int> createDeployment(Session &session)
{
    const auto request = deploymentRequest(session);
    const auto deployments = openDeployments(session);
    if (!request || !deployments)
        return std::unexpected(!request ? request.error() : deployments.error());
    for (;;) {
        const auto made = (*deployments)->create(session.change(), *request);
        if (!made)
            return std::unexpected(made.error());
        if (made->openJobs().empty() || session.change().validateOnly)
            return answer(session, *made);
        if (session.arguments().has(kNoWait)) {
            for (const Uid &job : made->openJobs()) {
                if (const Result<> started = startWorker(session, job); !started)
                    return std::unexpected(started.error());
            }
            return answer(session, *made);
        }
        const auto followed = followJobs(session, *made);
        if (!followed || *followed == kExitInterrupted)
            return followed;
        if (*followed != 0) {
            const auto ended = (*deployments)->deployment(made->id());
            return ended ? answer(session, *ended) : Result<int>(std::unexpected(ended.error()));
        }
    }
}

using Planning = Result<DeploymentPlan> (DeploymentService::*)(const Change &,
                                                               const DeploymentRequest &);

Result<int> planDeployment(Session &session, Planning planning)
{
    const auto request = deploymentRequest(session);
    const auto deployments = openDeployments(session);
    if (!request || !deployments)
        return std::unexpected(!request ? request.error() : deployments.error());
    const auto plan = ((*deployments)->*planning)(session.change(), *request);
    if (!plan)
        return std::unexpected(plan.error());
    printDeploymentPlan(session.output(), *plan);
    noteWarnings(session.output(), plan->warnings);
    return 0;
}

Result<int> validateDeployment(Session &session)
{
    return planDeployment(session, &DeploymentService::validate);
}

Result<int> whatIfDeployment(Session &session)
{
    return planDeployment(session, &DeploymentService::whatIf);
}

Result<int> showDeployment(Session &session)
{
    const auto deployments = openDeployments(session);
    if (!deployments)
        return std::unexpected(deployments.error());
    const auto found = (*deployments)->deployment(deploymentId(session));
    if (!found)
        return std::unexpected(found.error());
    printDeployments(session.output(), {*found}, false);
    return 0;
}

Result<int> listDeployments(Session &session)
{
    const auto deployments = openDeployments(session);
    if (!deployments)
        return std::unexpected(deployments.error());
    const auto rows = allPages<Deployment>([&](const PageCursor &after, int limit) {
        return (*deployments)->deployments(session.resourceGroup(), after, limit);
    });
    if (!rows)
        return std::unexpected(rows.error());
    printDeployments(session.output(), *rows, true);
    return 0;
}

void printTemplate(const Session &session, const Json &json)
{
    session.output().printText(QString::fromUtf8(prettyJson(json)) + QLatin1Char('\n'));
}

Result<int> exportDeployment(Session &session)
{
    const auto deployments = openDeployments(session);
    if (!deployments)
        return std::unexpected(deployments.error());
    const auto found = (*deployments)->deployment(deploymentId(session));
    if (!found)
        return std::unexpected(found.error());
    printTemplate(session, found->source);
    return 0;
}

Result<int> deleteDeployment(Session &session)
{
    const auto deployments = openDeployments(session);
    if (!deployments)
        return std::unexpected(deployments.error());
    if (auto removed = (*deployments)->remove(session.change(), deploymentId(session)); !removed)
        return std::unexpected(std::move(removed.error()));
    return 0;
}

Result<int> exportSelection(Session &session, const ExportSelection &selection)
{
    const auto deployments = openDeployments(session);
    if (!deployments)
        return std::unexpected(deployments.error());
    const auto json = (*deployments)->exportTemplate(selection);
    if (!json)
        return std::unexpected(json.error());
    printTemplate(session, *json);
    return 0;
}

Result<int> exportGroup(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    ExportSelection selection;
    for (const QString &text : session.arguments().texts(kIds)) {
        auto id = ResourceId::parse(text);
        if (!id)
            return std::unexpected(std::move(id.error()));
        selection.ids.push_back(std::move(*id));
    }
    if (selection.ids.empty())
        selection.ids.push_back(session.groupId());
    return exportSelection(session, selection);
}

Result<int> exportGallery(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const bool isDefinition = session.arguments().has(QStringLiteral("--gallery-image-definition"));
    return exportSelection(session,
                           {{isDefinition ? session.definitionId() : session.galleryId()}});
}

CommandExample example(const QString &title, const QString &verb, const QString &more = {})
{
    return {title,
            QStringLiteral("deployment group ") + verb + QStringLiteral(" -g images -n gallery")
                + (more.isEmpty() ? QString() : QLatin1Char(' ') + more)};
}

Command requestCommand(const QString &name, const QString &summary, const QString &title,
                       CommandAction action, const Specs &more = {})
{
    return {.name = name,
            .summary = summary,
            .arguments = argument::joined(deploymentRequestArguments(), more),
            .examples = {example(title, name,
                                 QStringLiteral("-f azuredeploy.json -p galleryName=base"))},
            .action = action};
}

Command namedCommand(const QString &name, const QString &summary, CommandAction action)
{
    using namespace argument;
    return {
        .name = name,
        .summary = summary,
        .arguments = {required(resourceGroup()), argument::name(Tr::tr("Name of the deployment."))},
        .examples = {example(summary, name)},
        .action = action};
}

}  // namespace

CommandGroup deploymentCommands()
{
    using namespace argument;
    CommandGroup group{
        .name = QStringLiteral("group"),
        .summary = Tr::tr("Deploy templates to a resource group."),
        .groups = {},
        .commands = {
            requestCommand(
                QStringLiteral("create"),
                Tr::tr("Make everything that a template asks for, once all of it was found right. "
                       "The same again goes on where it was left."),
                Tr::tr("Deploy a template."), createDeployment,
                {flag(u"--no-wait", Tr::tr("Leave the replication to processes of its own."))}),
            namedCommand(QStringLiteral("delete"),
                         Tr::tr("Forget a deployment. What it made stays."), deleteDeployment),
            namedCommand(QStringLiteral("export"), Tr::tr("Write the template that was deployed."),
                         exportDeployment),
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the deployments of a resource group."),
             .arguments = {required(resourceGroup())},
             .examples = {{Tr::tr("List the deployments of a resource group."),
                           QStringLiteral("deployment group list -g images")}},
             .action = listDeployments},
            namedCommand(QStringLiteral("show"),
                         Tr::tr("Show a deployment and what became of each resource."),
                         showDeployment),
            requestCommand(QStringLiteral("validate"),
                           Tr::tr("Tell everything that is wrong with a template. Nothing is "
                                  "changed."),
                           Tr::tr("Check a template."), validateDeployment),
            requestCommand(QStringLiteral("what-if"),
                           Tr::tr("Tell everything that a deployment would do. Nothing is "
                                  "changed."),
                           Tr::tr("Look before deploying."), whatIfDeployment)}};
    return {.name = QStringLiteral("deployment"),
            .summary = Tr::tr("Make resources from templates."),
            .groups = {std::move(group)},
            .commands = {}};
}

Command groupExportCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("export"),
            .summary = Tr::tr("Write a template that makes the resources of a group again."),
            .arguments = {required(resourceGroup()),
                          values(u"--resource-ids",
                                 Tr::tr("Ids of what to export. Default: everything in the "
                                        "group."))},
            .examples = {{Tr::tr("Export a resource group."),
                          QStringLiteral("group export -g images")}},
            .action = exportGroup};
}

Command galleryExportCommand()
{
    using namespace argument;
    ArgumentSpec definition = definitionName();
    definition.required = false;
    return {.name = QStringLiteral("export-template"),
            .summary = Tr::tr("Write a template that makes a gallery again, with everything in "
                              "it."),
            .arguments = {required(resourceGroup()), galleryName(), definition},
            .examples = {{Tr::tr("Export a gallery."),
                          QStringLiteral("sig export-template -g images -r base")}},
            .action = exportGallery};
}

}  // namespace vitrine
