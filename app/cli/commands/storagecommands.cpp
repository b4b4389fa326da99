// vitrinectl storage account …
#include "app/cli/commands/sourcenoun.h"
#include "app/cli/tr.h"
#include "core/service/storageaccountservice.h"

namespace vitrine {
namespace {

struct StorageNoun {
    using Row = StorageAccount;

    static ResourceId id(Session &session)
    {
        return session.namedId(QStringLiteral("storageAccounts"),
                               QStringLiteral("Microsoft.Storage"));
    }
    static Row draft(Session &session)
    {
        StorageAccount draft;
        draft.name = session.arguments().text(QStringLiteral("--name"));
        draft.path = session.arguments().path(QStringLiteral("--path"));
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
        return workspace.storageAccounts().create(session.change(), std::move(draft));
    }
    static Result<std::vector<Row>> page(Session &session, Workspace &workspace,
                                         const PageCursor &after, int limit)
    {
        return workspace.storageAccounts().accounts(session.resourceGroup(), after, limit);
    }
    static Result<Row> read(Session &session, Workspace &workspace)
    {
        return workspace.storageAccounts().account(id(session));
    }
    static Result<> remove(Session &session, Workspace &workspace)
    {
        return workspace.storageAccounts().remove(session.change(), id(session));
    }
    static void print(Output &output, const std::vector<Row> &accounts, bool asList)
    {
        printStorageAccounts(output, accounts, asList);
    }
};

}  // namespace

CommandGroup storageCommands()
{
    using namespace argument;
    CommandGroup account = plainCommands<StorageNoun>(
        {.group = QStringLiteral("storage account"),
         .groupSummary = Tr::tr("Manage the storage accounts: folders whose files are blobs."),
         .name = Tr::tr("Name of the storage account: 3 to 24 lower case letters and digits."),
         .create = Tr::tr("Register a folder as a storage account."),
         .createExample = QStringLiteral("storage account create --resource-group images --name "
                                         "acmeblobs --path /srv/blobs"),
         .remove = Tr::tr("Forget a storage account. Its folder stays."),
         .list = Tr::tr("List the storage accounts."),
         .show = Tr::tr("Show a storage account.")},
        {required(value(u"--path",
                        Tr::tr("Folder on this machine; its subfolders are the containers."))),
         argument::location(Tr::tr("Region of the account. Default: the location of the resource "
                                   "group.")),
         argument::tags(), validateOnly()});
    return {.name = QStringLiteral("storage"),
            .summary = Tr::tr("Manage storage."),
            .groups = {std::move(account)},
            .commands = {}};
}

}  // namespace vitrine
