// vitrinectl lab …
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/labarguments.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/jobfollower.h"
#include "app/cli/tr.h"
#include "core/lab/labjson.h"
#include "core/lab/labrules.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

const QString kAccount = QStringLiteral("--account-name");
const QString kImage = QStringLiteral("--image");
const QString kDisk = QStringLiteral("--disk");
const QString kImageName = QStringLiteral("--image-name");
const QString kUpdate = QStringLiteral("--update-existing");
const QString kCapacity = QStringLiteral("--capacity");
const QString kMachine = QStringLiteral("--machine");

ResourceId accountOf(Session &session)
{
    return ResourceId::resource(session.subscriptionId(), session.resourceGroup(),
                                QStringLiteral("Microsoft.LabServices"),
                                QStringLiteral("labaccounts"), session.arguments().text(kAccount));
}

Result<int> answer(Session &session, const Result<Lab> &lab)
{
    if (!lab)
        return std::unexpected(lab.error());
    printLabs(session.output(), {*lab}, false);
    return 0;
}

// Follows the work on a lab's disks to its end, and answers with the lab as it is then.
Result<int> follow(Session &session, LabService &labs, const Result<LabWork> &work)
{
    if (!work)
        return std::unexpected(work.error());
    if (work->job.isNull())
        return answer(session, work->lab);
    const auto ended = followToSuccess(session, work->job);
    if (!ended || *ended)
        return ended ? Result<int>(**ended) : std::unexpected(ended.error());
    return answer(session, labs.lab(work->lab.id()));
}

// A name is that of a definition in the attached gallery, or of a registered disk.
Result<ResourceId> imageOf(Session &session, LabService &labs)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(kDisk))
        return session.idOf(arguments.text(kDisk), QStringLiteral("disks"));
    const QString image = arguments.text(kImage);
    if (image.startsWith(QLatin1Char('/')))
        return ResourceId::parse(image);
    const auto account = labs.account(accountOf(session));
    if (!account)
        return std::unexpected(account.error());
    if (account->galleryId.isNull())
        return std::unexpected(
            Fault::of(QStringLiteral("lab.gallery.notAttached"), account->name, {account->name}));
    return account->galleryId.child(QStringLiteral("images"), image);
}

Result<int> createLab(Session &session)
{
    session.arguments().requireOneOf({kImage, kDisk});
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    Lab draft;
    draft.accountId = accountOf(session);
    draft.name = session.arguments().text(QStringLiteral("--name"));
    auto image = imageOf(session, **labs);
    if (!image)
        return std::unexpected(std::move(image.error()));
    draft.imageId = std::move(*image);
    const ResourceRequest request = LabCreation{draft.id(), draft.imageId};
    const auto made = (*labs)->create(session.change(), std::move(draft));
    if (made && asksEquivalent(session))
        return printEquivalent(session, {request});
    return follow(session, **labs, made);
}

Result<int> listLabs(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    const ResourceId account = accountOf(session);
    const auto rows = allPages<Lab>(
        [&](const PageCursor &after, int limit) { return (*labs)->labs(account, after, limit); });
    if (!rows)
        return std::unexpected(rows.error());
    printLabs(session.output(), *rows, true);
    return 0;
}

Result<int> showLab(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    return answer(session, (*labs)->lab(labId(session)));
}

Result<int> deleteLab(Session &session)
{
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    if (auto removed = (*labs)->remove(session.change(), labId(session)); !removed)
        return std::unexpected(std::move(removed.error()));
    return 0;
}

// What was done on the machines that are there is lost with them.
Result<> requireYes(Session &session, LabService &labs)
{
    const auto lab = labs.lab(labId(session));
    if (!lab)
        return std::unexpected(lab.error());
    const bool isMeant = session.arguments().has(QStringLiteral("--yes"));
    if (lab->machines.empty() || isMeant || session.change().validateOnly)
        return {};
    return std::unexpected(session.arguments().missing(QStringLiteral("--yes | --validate-only")));
}

Result<int> publishLab(Session &session)
{
    const int machines = session.arguments().number(kCapacity).value_or(1);
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    if (auto allowed = requireYes(session, **labs); !allowed)
        return std::unexpected(std::move(allowed.error()));
    return follow(session, **labs, (*labs)->publish(session.change(), labId(session), machines));
}

Result<int> setCapacity(Session &session)
{
    const int machines = session.arguments().number(kCapacity).value_or(1);
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    return answer(session, (*labs)->setCapacity(session.change(), labId(session), machines));
}

Result<int> resetLab(Session &session)
{
    const std::optional<int> machine = session.arguments().number(kMachine);
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    if (auto allowed = machine ? Result<>() : requireYes(session, **labs); !allowed)
        return std::unexpected(std::move(allowed.error()));
    return answer(session, (*labs)->reset(session.change(), labId(session), machine));
}

Result<int> exportTemplate(Session &session)
{
    const TemplateExport wanted{session.arguments().text(kImageName),
                                session.arguments().has(kUpdate)};
    if (!wanted.updatesExisting && wanted.image.isEmpty())
        session.arguments().addProblem(session.arguments().missing(kImageName));
    const auto labs = openLabs(session);
    if (!labs)
        return std::unexpected(labs.error());
    const auto made = (*labs)->exportTemplate(session.change(), labId(session), wanted);
    if (!made)
        return std::unexpected(made.error());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (session.change().validateOnly) {
        printVersions(session.output(), {made->version}, false);
        return 0;
    }
    const auto report = followDurableJob(session, made->job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveResumable(session, made->job);
    if (const auto settled = (*labs)->settle(); !settled)
        return std::unexpected(settled.error());
    if ((*report)->state != JobState::Succeeded) {
        printJobFaults(session, **report);
        return kExitFailed;
    }
    const auto version = (*workspace)->versions().version(made->version.id());
    if (!version)
        return std::unexpected(version.error());
    printVersions(session.output(), {*version}, false);
    return 0;
}

ArgumentSpec capacity()
{
    return argument::required(argument::value(
        u"--capacity",
        Tr::tr("How many machines the lab has, from 1 to %1.").arg(kMaximumLabMachines)));
}

CommandExample example(const QString &title, const QString &verb)
{
    return {title,
            QStringLiteral("lab ") + verb
                + QStringLiteral(" -g teaching --account-name school -n linux-101")};
}

CommandExample example(const QString &title, const QString &verb, const QString &more)
{
    CommandExample line = example(title, verb);
    line.line += QLatin1Char(' ') + more;
    return line;
}

Command createCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("create"),
            .summary = Tr::tr("Create a lab and lay down the disk of its template."),
            .arguments = joined(
                labArguments(),
                {value(u"--image",
                       Tr::tr("Image definition of the attached gallery, by name or id: its latest "
                              "version in the account's region; or the id of a version.")),
                 value(u"--disk", Tr::tr("Name or id of a registered disk to make the lab from.")),
                 validateOnly(), equivalentArgument()}),
            .examples = {example(Tr::tr("Create a lab from an image of the attached gallery."),
                                 QStringLiteral("create"), QStringLiteral("--image Debian"))},
            .action = createLab};
}

Command exportCommand()
{
    using namespace argument;
    return {
        .name = QStringLiteral("export-template"),
        .summary = Tr::tr("Export the template to the attached shared image gallery, as a "
                          "specialized image, replicated within the geography of its region."),
        .arguments = joined(
            labArguments(),
            {value(u"--image-name",
                   Tr::tr("Name of the new image; with --update-existing, of the image to update. "
                          "Default then: the one last exported, else the one the lab was made "
                          "from.")),
             flag(u"--update-existing",
                  Tr::tr("Make a new version of an existing image instead of a new image.")),
             validateOnly()}),
        .examples = {example(Tr::tr("Create a new image."), QStringLiteral("export-template"),
                             QStringLiteral("--image-name Linux101")),
                     example(Tr::tr("Update the existing image."),
                             QStringLiteral("export-template"),
                             QStringLiteral("--update-existing"))},
        .action = exportTemplate};
}

std::vector<Command> diskCommandsOfLabs()
{
    using namespace argument;
    return {
        {.name = QStringLiteral("publish"),
         .summary = Tr::tr("Make the machines of a lab from its template as it is now. Machines "
                           "that are there are replaced."),
         .arguments = joined(labArguments(), {capacity(), yes(), validateOnly()}),
         .examples = {example(Tr::tr("Publish a lab with 30 machines."), QStringLiteral("publish"),
                              QStringLiteral("--capacity 30"))},
         .action = publishLab},
        {.name = QStringLiteral("reset"),
         .summary = Tr::tr("Give machines of a lab the disk as it was published. What was done on "
                           "them is lost."),
         .arguments =
             joined(labArguments(),
                    {value(u"--machine", Tr::tr("Number of the machine, from 1. Default: all.")),
                     yes(), validateOnly()}),
         .examples = {example(Tr::tr("Reset one machine."), QStringLiteral("reset"),
                              QStringLiteral("--machine 7"))},
         .action = resetLab},
        {.name = QStringLiteral("set-capacity"),
         .summary = Tr::tr("Make or remove machines of a published lab. The others stay as they "
                           "are."),
         .arguments = joined(labArguments(), {capacity(), yes(), validateOnly()}),
         .examples = {example(Tr::tr("Give a lab 32 machines."), QStringLiteral("set-capacity"),
                              QStringLiteral("--capacity 32"))},
         .action = setCapacity},
    };
}

}  // namespace

Result<LabService *> openLabs(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    LabService &labs = (*workspace)->labs();
    if (const auto settled = labs.settle(); !settled)
        session.output().note(faultText(settled.error()).message);
    return &labs;
}

void printLabs(Output &output, const std::vector<Lab> &labs, bool asList)
{
    OutputTable table({QStringLiteral("Name"), QStringLiteral("Location"), QStringLiteral("State"),
                       QStringLiteral("Image"), QStringLiteral("Machines"),
                       QStringLiteral("Folder")});
    for (const Lab &lab : labs)
        table.addRow({lab.name, lab.location, toString(lab.state), lab.imageId.name(),
                      QString::number(lab.machines.size()), lab.folder});
    printRows(output, table, labs, asList, [](const Lab &lab) { return toJson(lab); });
}

Specs labArguments()
{
    using namespace argument;
    return {required(resourceGroup()),
            required(value(u"--account-name", Tr::tr("Name of the lab account."))),
            name(Tr::tr("Name of the lab."))};
}

ResourceId labId(Session &session)
{
    return accountOf(session).child(QStringLiteral("labs"),
                                    session.arguments().text(QStringLiteral("--name")));
}

CommandGroup labCommands()
{
    using namespace argument;
    CommandGroup group{
        .name = QStringLiteral("lab"),
        .summary = Tr::tr("Manage labs: a template, and the machines made from it."),
        .groups = {labAccountCommands()},
        .commands = {
            createCommand(),
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete a lab with its template and its machines."),
             .arguments = joined(labArguments(), {yes(), validateOnly()}),
             .examples = {example(Tr::tr("Delete a lab."), QStringLiteral("delete"))},
             .action = deleteLab},
            exportCommand(),
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the labs of an account."),
             .arguments = {required(resourceGroup()),
                           required(value(u"--account-name", Tr::tr("Name of the lab account.")))},
             .examples = {{Tr::tr("List the labs of an account."),
                           QStringLiteral("lab list -g teaching --account-name school -o table")}},
             .action = listLabs},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a lab."),
             .arguments = labArguments(),
             .examples = {example(Tr::tr("Show a lab."), QStringLiteral("show"))},
             .action = showLab},
        }};
    for (Command &command : diskCommandsOfLabs())
        group.commands.push_back(std::move(command));
    return group;
}

}  // namespace vitrine
