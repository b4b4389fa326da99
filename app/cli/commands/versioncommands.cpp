// vitrinectl sig image-version …
#include "app/cli/answers.h"
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/versionactions.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/careservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"

namespace vitrine {
namespace {

const QString kExpand = QStringLiteral("--expand");

Result<int> list(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    std::vector<ImageVersion> all;
    std::optional<VersionNumber> below;
    constexpr int kRowsPerPage = 500;
    for (;;) {
        const auto page =
            (*workspace)->versions().versions(session.definitionId(), below, kRowsPerPage);
        if (!page)
            return std::unexpected(page.error());
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kRowsPerPage))
            break;
        below = all.back().number;
    }
    printVersions(session.output(), all, true);
    return 0;
}

Result<int> show(Session &session)
{
    session.arguments().version();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ImageVersion> version = (*workspace)->versions().version(session.versionId());
    if (!version)
        return std::unexpected(version.error());
    if (!session.arguments().has(kExpand)) {
        printVersions(session.output(), {*version}, false);
        return 0;
    }
    const auto status = (*workspace)->versions().replicationStatus(*version);
    if (!status)
        return std::unexpected(status.error());
    const auto replicas = (*workspace)->care().replicasOf(version->id());
    if (!replicas)
        return std::unexpected(replicas.error());
    printReplication(session.output(), *version, *status, *replicas);
    return 0;
}

Specs waitArguments()
{
    const auto condition = [](const char16_t *name, const QString &summary) {
        return ArgumentSpec{
            .name = QString::fromUtf16(name), .summary = summary, .kind = ArgumentKind::Switch};
    };
    return {condition(u"--created", Tr::tr("Wait until it is replicated to every region.")),
            condition(u"--deleted", Tr::tr("Wait until it is gone.")),
            condition(u"--exists", Tr::tr("Wait until it is there.")),
            condition(u"--updated", Tr::tr("Wait until a change has reached every region.")),
            {.name = QStringLiteral("--interval"),
             .summary = Tr::tr("Seconds between two looks. Default: 1.")},
            {.name = QStringLiteral("--timeout"),
             .summary = Tr::tr("Seconds to wait at most. Default: 3600.")}};
}

std::vector<CommandExample> createExamples()
{
    const QString base =
        QStringLiteral("sig image-version create -g images -r linux -i debian -e 1.0.0 ");
    return {{Tr::tr("Publish a disk in the location of its image definition."),
             base + QStringLiteral("--os-snapshot debian")},
            {Tr::tr("Publish a disk to three regions with two, one and two replicas."),
             base
                 + QStringLiteral("--os-snapshot debian --replica-count 2 --target-regions "
                                  "westcentralus southcentralus=1 eastus=2=standard_lrs")},
            {Tr::tr("Publish a file of this machine and return at once."),
             base + QStringLiteral("--os-vhd-uri debian.vhd --no-wait")},
            {Tr::tr("Publish a disk with two data disks."),
             base
                 + QStringLiteral("--os-snapshot debian --data-snapshots logs data "
                                  "--data-snapshot-luns 1 2")}};
}

std::vector<CommandExample> updateExamples()
{
    const QString base =
        QStringLiteral("sig image-version update -g images -r linux -i debian -e 1.0.0 ");
    return {{Tr::tr("Replicate it to one more region."),
             base + QStringLiteral("--add publishingProfile.targetRegions name=eastus")},
            {Tr::tr("Leave it out when the latest version is asked for."),
             base + QStringLiteral("--set publishingProfile.excludeFromLatest=true")},
            {Tr::tr("Show what it would mean to remove its second region."),
             base + QStringLiteral("--remove publishingProfile.targetRegions 1 --what-if")},
            {Tr::tr("Remove its second region."),
             base + QStringLiteral("--remove publishingProfile.targetRegions 1 --yes")}};
}

std::vector<CommandExample> exportExamples()
{
    const QString base =
        QStringLiteral("sig image-version export -g images -r linux -i debian -e 1.0.0 ");
    return {{Tr::tr("Write the second replica of a region as a VHD."),
             base
                 + QStringLiteral("--location eastus --replica 2 --format vhd "
                                  "--output-file debian.vhd")},
            {Tr::tr("Write every disk as QCOW2."),
             base + QStringLiteral("--all-disks --format qcow2 --output-folder disks")}};
}

Command listDeletedCommand(const char16_t *name, bool hidden)
{
    using namespace argument;
    return {.name = QString::fromUtf16(name),
            .summary = Tr::tr("List the versions in the recycle bin of a gallery."),
            .arguments = {required(resourceGroup()), required(galleryName()), definitionName()},
            .examples = {{Tr::tr("List what can be restored."),
                          QStringLiteral("sig image-version list-deleted -g images -r linux "
                                         "--output table")}},
            .action = listDeletedVersions,
            .hidden = hidden};
}

}  // namespace

CommandGroup versionCommands()
{
    using namespace argument;
    const Specs gallery{required(resourceGroup()), required(galleryName())};
    const Specs definition = joined(gallery, {required(definitionName())});
    const Specs one = joined(definition, {required(versionName())});
    const ArgumentSpec expand{.name = kExpand,
                              .summary = Tr::tr("Also show the replication of each region."),
                              .choices = {QStringLiteral("ReplicationStatus")}};
    const QString base = QStringLiteral("sig image-version ");
    const QString debian = QStringLiteral(" -g images -r linux -i debian");
    const QString full = debian + QStringLiteral(" -e 1.0.0");
    const auto example = [&](const QString &title, const QString &line) {
        return std::vector<CommandExample>{{title, base + line}};
    };
    return {
        .name = QStringLiteral("image-version"),
        .summary = Tr::tr("Manage image versions."),
        .groups = {},
        .commands = {
            bootTestCommand(),
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Publish an image version and replicate it to its regions."),
             .arguments = joined(one, versionCreateArguments()),
             .examples = createExamples(),
             .action = createVersion},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete an image version and its replicas. In a gallery with a "
                               "recycle bin it goes there."),
             .arguments = joined(
                 joined(one, change()),
                 {yes(), flag(u"--permanent", Tr::tr("Delete it for good, recycle bin or not.")),
                  equivalentArgument()}),
             .examples =
                 example(Tr::tr("Delete an image version."), QStringLiteral("delete") + full),
             .action = deleteVersion},
            {.name = QStringLiteral("export"),
             .summary = Tr::tr("Write the disks of an image version into files."),
             .arguments = joined(one, versionExportArguments()),
             .examples = exportExamples(),
             .action = exportVersion},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the versions of an image definition, newest first."),
             .arguments = definition,
             .examples =
                 example(Tr::tr("List the versions as a table."),
                         QStringLiteral("list") + debian + QStringLiteral(" --output table")),
             .action = list},
            listDeletedCommand(u"list-deleted", false),
            listDeletedCommand(u"list-soft-deleted", true),
            {.name = QStringLiteral("purge"),
             .summary = Tr::tr("Delete a version in the recycle bin for good."),
             .arguments = joined(one, {yes(), validateOnly()}),
             .examples = example(Tr::tr("Delete a version in the recycle bin for good."),
                                 QStringLiteral("purge") + full),
             .action = purgeVersion},
            {.name = QStringLiteral("repair"),
             .summary = Tr::tr("Check every replica of an image version and mend the damaged ones "
                               "from intact copies."),
             .arguments = one,
             .examples = example(Tr::tr("Mend damaged replicas."), QStringLiteral("repair") + full),
             .action = repairVersion},
            {.name = QStringLiteral("restore"),
             .summary = Tr::tr("Take a version out of the recycle bin."),
             .arguments = joined(one, {validateOnly()}),
             .examples = example(Tr::tr("Take a version out of the recycle bin."),
                                 QStringLiteral("restore") + full),
             .action = restoreVersion},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show an image version."),
             .arguments = joined(one, {expand}),
             .examples =
                 example(Tr::tr("Show what every region has of it."),
                         QStringLiteral("show") + full
                             + QStringLiteral(" --expand ReplicationStatus --output table")),
             .action = show},
            showBootTestCommand(),
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Change where an image version is replicated to, and what else may "
                               "change."),
             .arguments = joined(one, versionUpdateArguments()),
             .examples = updateExamples(),
             .action = updateVersion},
            {.name = QStringLiteral("verify"),
             .summary = Tr::tr("Read every replica of an image version and check it against its "
                               "manifest."),
             .arguments = joined(one,
                                 {flag(u"--repair",
                                       Tr::tr("Mend damaged replicas from intact "
                                              "copies."))}),
             .examples =
                 example(Tr::tr("Check every replica."),
                         QStringLiteral("verify") + full + QStringLiteral(" --output table")),
             .action = verifyVersion},
            {.name = QStringLiteral("wait"),
             .summary = Tr::tr("Wait until an image version has reached a state."),
             .arguments = joined(one, waitArguments()),
             .examples = example(Tr::tr("Wait until it is replicated to every region."),
                                 QStringLiteral("wait") + full + QStringLiteral(" --created")),
             .action = waitForVersion},
        }};
}

}  // namespace vitrine
