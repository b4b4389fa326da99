// vitrinectl disk-encryption-set …
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/tr.h"
#include "core/service/encryptionsetservice.h"

namespace vitrine {
namespace {

struct EncryptionSetNoun {
    using Row = DiskEncryptionSet;

    static ResourceId id(Session &session)
    {
        return session.namedId(QStringLiteral("diskEncryptionSets"));
    }
    static Row draft(Session &session)
    {
        DiskEncryptionSet draft;
        draft.name = session.arguments().text(QStringLiteral("--name"));
        draft.keyUrl = session.arguments().text(QStringLiteral("--key-url"));
        draft.tags = session.arguments().tags();
        return draft;
    }
    static Result<Row> create(Session &session, Workspace &workspace, Row draft)
    {
        const Result<QString> location = session.location();
        if (!location)
            return std::unexpected(location.error());
        draft.location = *location;
        draft.subscriptionId = session.subscriptionId();
        draft.resourceGroup = session.resourceGroup();
        return workspace.encryptionSets().create(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.encryptionSets().encryptionSets(session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.encryptionSets().encryptionSet(id(session));
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.encryptionSets().remove(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &sets, bool asList)
    {
        printEncryptionSets(output, sets, asList);
    }
};

Result<int> rotateKey(Session &session)
{
    const KeyRotation rotation{session.arguments().text(QStringLiteral("--key-url")),
                               session.arguments().path(QStringLiteral("--new-passphrase-file"))};
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto set = (*workspace)
                         ->encryptionSets()
                         .rotate(session.change(), EncryptionSetNoun::id(session), rotation);
    if (!set)
        return std::unexpected(set.error());
    printEncryptionSets(session.output(), {*set}, false);
    return 0;
}

Command updateCommand()
{
    using namespace argument;
    return {.name = QStringLiteral("update"),
            .summary = Tr::tr("Wrap the key of a disk encryption set anew. What is encrypted "
                              "stays as it is."),
            .arguments = {required(resourceGroup()),
                          name(Tr::tr("Name of the disk encryption set.")),
                          value(u"--key-url", Tr::tr("Address of the key that wraps the others.")),
                          value(u"--new-passphrase-file",
                                Tr::tr("File with the passphrase that protects the key from now "
                                       "on.")),
                          validateOnly()},
            .examples = {{Tr::tr("Protect the key with a passphrase."),
                          QStringLiteral("disk-encryption-set update --resource-group images "
                                         "--name keys --new-passphrase-file /run/secrets/two")}},
            .action = rotateKey};
}

}  // namespace

CommandGroup encryptionSetCommands()
{
    using namespace argument;
    CommandGroup group = plainCommands<EncryptionSetNoun>(
        {.group = QStringLiteral("disk-encryption-set"),
         .groupSummary = Tr::tr("Manage the disk encryption sets: the keys that encrypt disks."),
         .name = Tr::tr("Name of the disk encryption set."),
         .create = Tr::tr("Create a disk encryption set and its key."),
         .createExample = QStringLiteral("disk-encryption-set create --resource-group images "
                                         "--name keys --key-url https://vault.example/keys/one"),
         .remove = Tr::tr("Delete a disk encryption set and destroy its key."),
         .list = Tr::tr("List the disk encryption sets."),
         .show = Tr::tr("Show a disk encryption set.")},
        {required(value(u"--key-url", Tr::tr("Address of the key that wraps the others."))),
         value(
             u"--source-vault",
             Tr::tr("Accepted so that scripts written for az keep working; the address of the key "
                    "names its vault.")),
         argument::location(Tr::tr("Region of the set. Default: the location of the resource "
                                   "group.")),
         argument::tags(), validateOnly(), equivalentArgument()});
    group.commands.push_back(updateCommand());
    return group;
}

}  // namespace vitrine
