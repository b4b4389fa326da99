#include "app/cli/answers.h"
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/commands/versionarguments.h"
#include "app/cli/commands/versionplan.h"
#include "app/cli/commands/versionsources.h"
#include "app/cli/jobfollower.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/computeservice.h"
#include "core/service/costservice.h"
#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

namespace vitrine {
namespace {

const QString kStorageType = QStringLiteral("--storage-account-type");
const QString kDeleteMachine = QStringLiteral("--delete-machine");
const QString kMode = QStringLiteral("--replication-mode");

Result<QString> locationOf(Session &session, const Workspace &workspace)
{
    if (session.arguments().has(QStringLiteral("--location")))
        return session.location();
    const auto definition = workspace.galleries().definition(session.definitionId());
    if (definition)
        return definition->location;
    Fault fault = definition.error();
    if (fault.reason == u"resource.notFound")
        fault = Fault::of(QStringLiteral("parent.notFound"),
                          QStringLiteral("--gallery-image-definition"),
                          {session.versionId().toString(), session.definitionId().toString()});
    return std::unexpected(std::move(fault));
}

// A machine goes once its version is complete: somebody has to wait for that.
void checkDeletion(Arguments &arguments)
{
    const QString machine = QStringLiteral("--virtual-machine");
    arguments.allowOneOf({kDeleteMachine, QStringLiteral("--no-wait")});
    if (arguments.has(kDeleteMachine) && !arguments.has(machine))
        arguments.addProblem(arguments.missing(machine));
}

Result<ImageVersion> draftOf(Session &session)
{
    Arguments &arguments = session.arguments();
    ImageVersion draft;
    draft.number = arguments.version();
    readPublishing(arguments, draft);
    PublishingProfile &profile = draft.publishingProfile;
    profile.storageAccountType = arguments.choice<StorageAccountType>(kStorageType)
                                     .value_or(StorageAccountType::StandardLrs);
    profile.replicationMode =
        arguments.choice<ReplicationMode>(kMode).value_or(ReplicationMode::Full);
    checkVersionSources(arguments);
    checkDeletion(arguments);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    draft.definitionId = session.definitionId();
    Result<QString> location = locationOf(session, **workspace);
    if (!location)
        return std::unexpected(std::move(location.error()));
    draft.location = *location;
    if (profile.targetRegions.empty())
        profile.targetRegions.push_back({.name = *location,
                                         .regionalReplicaCount = {},
                                         .storageAccountType = {},
                                         .excludeFromLatest = {},
                                         .encryption = {}});
    Problems problems;
    if (Result<> read = readEncryption(session, draft); !read)
        problems = read.error().flattened();
    if (Result<> read = readVersionSources(session, **workspace, draft); !read) {
        for (Fault &fault : read.error().flattened())
            problems.push_back(std::move(fault));
    }
    if (Result<> sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return draft;
}

// The service's answer after the job, with what became of each region.
Result<int> answer(Session &session, const Workspace &workspace, const JobReport &report)
{
    const Result<ImageVersion> version = workspace.versions().version(session.versionId());
    if (!version)
        return std::unexpected(version.error());
    const auto status = workspace.versions().replicationStatus(*version);
    if (!status)
        return std::unexpected(status.error());
    if (session.output().format == Output::Format::Json)
        printReplication(session.output(), *version, *status);
    else
        printVersions(session.output(), {*version}, false);
    if (version->provisioningState == ProvisioningState::Succeeded
        && report.state == JobState::Succeeded)
        return 0;
    printJobFaults(session, report);
    return kExitFailed;
}

}  // namespace

Specs versionCreateArguments()
{
    using namespace argument;
    return joined(
        joined(versionSourceArguments(), publishingArguments()),
        {value(u"--storage-account-type",
               Tr::tr("Storage type of each region that names none of its own. Default: "
                      "Standard_LRS."),
               enumSpellings<StorageAccountType>()),
         value(u"--replication-mode",
               Tr::tr("Full copies the source to every region. Shallow copies nothing: the version "
                      "is read from its source, in its own region alone; for trials only. "
                      "Default: Full."),
               enumSpellings<ReplicationMode>()),
         argument::location(Tr::tr("Region of the version. Default: the location of the "
                                   "image definition.")),
         flag(u"--delete-machine",
              Tr::tr("With --virtual-machine: delete the machine with its disks once the version "
                     "is complete.")),
         validateOnly(), whatIf(), equivalentArgument()});
}

Result<int> followPublication(Session &session, const Publication &publication)
{
    const bool isQuestion = session.change().validateOnly;
    const bool isDone = isQuestion || publication.job.isNull()
        || publication.version.provisioningState == ProvisioningState::Succeeded;
    if (isDone || session.arguments().has(QStringLiteral("--no-wait"))) {
        if (!isDone) {
            if (const Result<> started = startWorker(session, publication.job); !started)
                return std::unexpected(started.error());
        }
        printVersions(session.output(), {publication.version}, false);
        return 0;
    }
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto report = followDurableJob(session, publication.job);
    if (!report)
        return std::unexpected(report.error());
    if (!*report)
        return leaveResumable(session, publication.job);
    return answer(session, **workspace, **report);
}

Result<int> createVersion(Session &session)
{
    Result<ImageVersion> draft = draftOf(session);
    if (!draft)
        return std::unexpected(std::move(draft.error()));
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    PublishRequest request{
        .newGroup = {}, .newGallery = {}, .newDefinition = {}, .version = std::move(*draft)};
    VersionService &versions = (*workspace)->versions();
    if (asksWhatIf(session)) {
        const Result<ReplicationPlan> plan = versions.planPublication(session.change(), request);
        if (!plan)
            return std::unexpected(plan.error());
        const auto cost = (*workspace)->costs().estimate(*plan, request.version);
        if (!cost)
            return std::unexpected(cost.error());
        printPlan(session.output(), *plan, *cost);
        return 0;
    }
    const Result<Publication> publication = versions.publish(session.change(), std::move(request));
    if (!publication)
        return std::unexpected(publication.error());
    if (asksEquivalent(session))
        return printEquivalent(session, {Creation<ImageVersion>{publication->version}});
    const Result<int> followed = followPublication(session, *publication);
    const bool isOver = followed && *followed == 0 && !session.change().validateOnly;
    if (!isOver || !session.arguments().has(kDeleteMachine))
        return followed;
    const auto removed =
        (*workspace)->compute().remove(session.caller(), publication->version.source.id);
    return removed ? followed : std::unexpected(removed.error());
}

}  // namespace vitrine
