// vitrinectl ad user … and ad group …
#include "app/cli/commands/adanswers.h"
#include "app/cli/secretinput.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/service/workspace.h"

namespace vitrine {
namespace {

const QString kId = QStringLiteral("--id");
const QString kGroup = QStringLiteral("--group");
const QString kMember = QStringLiteral("--member-id");
const QString kDisplayName = QStringLiteral("--display-name");
const QString kOsAccount = QStringLiteral("--os-account");
const QString kEnabled = QStringLiteral("--account-enabled");

Result<int> createUser(Session &session)
{
    Arguments &arguments = session.arguments();
    const QString name = arguments.text(QStringLiteral("--user-principal-name"));
    NewUser user{{},
                 arguments.has(kDisplayName) ? arguments.text(kDisplayName) : name,
                 name,
                 arguments.text(kOsAccount),
                 arguments.boolean(kEnabled).value_or(true)};
    // Who signs in with the account of the operating system needs no password.
    std::optional<Secret> password;
    if (user.osAccount.isEmpty()) {
        auto asked = askedSecret(arguments);
        if (!asked)
            return std::unexpected(std::move(asked.error()));
        password = std::move(*asked);
    } else {
        auto written = writtenSecret(arguments);
        if (!written)
            return std::unexpected(std::move(written.error()));
        password = std::move(*written);
    }
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    user.tenant = askedTenant(session);
    const auto made = (*workspace)
                          ->principals()
                          .createUser(session.change(), user, password ? &*password : nullptr);
    if (!made)
        return std::unexpected(made.error());
    printPrincipals(session.output(), {*made}, false);
    return 0;
}

Result<int> updateUser(Session &session)
{
    Arguments &arguments = session.arguments();
    PrincipalEdit edit;
    if (arguments.has(kDisplayName))
        edit.displayName = arguments.text(kDisplayName);
    edit.isEnabled = arguments.boolean(kEnabled);
    const auto password = writtenSecret(arguments);
    if (!password)
        return std::unexpected(password.error());
    auto user = askedPrincipal(session, PrincipalKind::User, kId);
    if (!user)
        return std::unexpected(std::move(user.error()));
    PrincipalService &principals = (*session.openDirectory())->principals();
    user = principals.update(session.change(), user->id, edit);
    if (user && *password)
        user = principals.setPassword(session.change(), user->id, **password);
    if (!user)
        return std::unexpected(std::move(user.error()));
    printPrincipals(session.output(), {*user}, false);
    return 0;
}

Result<int> createGroup(Session &session)
{
    const Result<Workspace *> workspace = session.openDirectory();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto made = (*workspace)
                          ->principals()
                          .createGroup(session.change(), askedTenant(session),
                                       session.arguments().text(kDisplayName),
                                       session.arguments().text(QStringLiteral("--mail-nickname")));
    if (!made)
        return std::unexpected(made.error());
    printPrincipals(session.output(), {*made}, false);
    return 0;
}

template <typename Work>
Result<int> changeMembers(Session &session, Work work)
{
    const auto group = askedPrincipal(session, PrincipalKind::Group, kGroup);
    if (!group)
        return std::unexpected(group.error());
    PrincipalService &principals = (*session.openDirectory())->principals();
    if (Result<> done = work(principals, *group); !done)
        return std::unexpected(std::move(done.error()));
    return 0;
}

Result<int> addMember(Session &session)
{
    return changeMembers(session, [&](PrincipalService &principals, const Principal &group) {
        return principals.addMember(session.change(), group.id, session.arguments().text(kMember));
    });
}

Result<int> removeMember(Session &session)
{
    return changeMembers(session, [&](PrincipalService &principals, const Principal &group) {
        return principals.removeMember(session.change(), group.id,
                                       session.arguments().text(kMember));
    });
}

Result<int> listMembers(Session &session)
{
    const auto group = askedPrincipal(session, PrincipalKind::Group, kGroup);
    if (!group)
        return std::unexpected(group.error());
    const auto members = (*session.openDirectory())->principals().members(group->id);
    if (!members)
        return std::unexpected(members.error());
    printPrincipals(session.output(), *members, true);
    return 0;
}

Specs passwords(const QString &summary)
{
    using namespace argument;
    return {value(u"--password", summary),
            value(u"--password-file", Tr::tr("File that holds the password or secret."))};
}

Command userCreateCommand()
{
    using namespace argument;
    const Specs own{value(u"--display-name",
                          Tr::tr("Name that people read. Default: the name to sign in "
                                 "with.")),
                    value(u"--os-account",
                          Tr::tr("Account of the operating system, NAME@MACHINE, that is this "
                                 "user without a password.")),
                    tenant(),
                    required(value(u"--user-principal-name", Tr::tr("Name to sign in with.")))};
    return {.name = QStringLiteral("create"),
            .summary = Tr::tr("Create a user."),
            .arguments = joined(
                joined({accountEnabled()}, own),
                joined(passwords(Tr::tr("Password. @FILE reads it from a file, @- from standard "
                                        "input. Default: it is asked for.")),
                       {validateOnly()})),
            .examples = {{Tr::tr("Create a user; the password is asked for."),
                          QStringLiteral("ad user create --display-name Alice "
                                         "--user-principal-name alice@contoso")}},
            .action = createUser};
}

CommandGroup userCommands()
{
    using namespace argument;
    const QString who = Tr::tr("Id of the user, or the name it signs in with.");
    return {
        .name = QStringLiteral("user"),
        .summary = Tr::tr("Manage users."),
        .groups = {},
        .commands = {
            userCreateCommand(),
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete a user, with what is assigned to it."),
             .arguments = {id(who), tenant(), validateOnly()},
             .examples = {{Tr::tr("Delete a user."),
                           QStringLiteral("ad user delete --id alice@contoso")}},
             .action =
                 [](Session &session) {
                     return removePrincipal(session, PrincipalKind::User, kId);
                 }},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the users of a tenant."),
             .arguments = {tenant()},
             .examples = {{Tr::tr("List the users as a table."),
                           QStringLiteral("ad user list --output table")}},
             .action =
                 [](Session &session) { return listPrincipals(session, PrincipalKind::User); }},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a user."),
             .arguments = {id(who), tenant()},
             .examples = {{Tr::tr("Show a user."),
                           QStringLiteral("ad user show --id alice@contoso")}},
             .action =
                 [](Session &session) { return showPrincipal(session, PrincipalKind::User, kId); }},
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Change a user. A new password signs it out everywhere."),
             .arguments = joined(
                 {accountEnabled(), value(u"--display-name", Tr::tr("Name that people read.")),
                  id(who), tenant()},
                 joined(passwords(Tr::tr("New password. @FILE reads it from a file, @- from "
                                         "standard input.")),
                        {validateOnly()})),
             .examples = {{Tr::tr("Keep a user from signing in."),
                           QStringLiteral("ad user update --id alice@contoso --account-enabled "
                                          "false")}},
             .action = updateUser}}};
}

CommandGroup memberCommands()
{
    using namespace argument;
    const ArgumentSpec group{.name = kGroup,
                             .shortName = QStringLiteral("-g"),
                             .summary = Tr::tr("Id or name of the group."),
                             .required = true};
    const ArgumentSpec member =
        required(value(u"--member-id", Tr::tr("Id of a user, a group or a service principal.")));
    return {.name = QStringLiteral("member"),
            .summary = Tr::tr("Manage who is in a group."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("add"),
                 .summary = Tr::tr("Add a member to a group."),
                 .arguments = {group, member, tenant(), validateOnly()},
                 .examples = {{Tr::tr("Add a member to a group."),
                               QStringLiteral("ad group member add --group publishers --member-id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = addMember},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List the members of a group."),
                 .arguments = {group, tenant()},
                 .examples = {{Tr::tr("List the members of a group as a table."),
                               QStringLiteral("ad group member list --group publishers --output "
                                              "table")}},
                 .action = listMembers},
                {.name = QStringLiteral("remove"),
                 .summary = Tr::tr("Remove a member from a group."),
                 .arguments = {group, member, tenant(), validateOnly()},
                 .examples = {{Tr::tr("Remove a member from a group."),
                               QStringLiteral("ad group member remove --group publishers "
                                              "--member-id "
                                              "00000000-0000-0000-0000-000000000001")}},
                 .action = removeMember},
            }};
}

CommandGroup groupsOfPeople()
{
    using namespace argument;
    const ArgumentSpec group{.name = kGroup,
                             .shortName = QStringLiteral("-g"),
                             .summary = Tr::tr("Id or name of the group."),
                             .required = true};
    return {
        .name = QStringLiteral("group"),
        .summary = Tr::tr("Manage groups: what is assigned to one counts for its members."),
        .groups = {memberCommands()},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Create a group."),
             .arguments = {required(value(u"--display-name", Tr::tr("Name that people read."))),
                           value(u"--mail-nickname",
                                 Tr::tr("Short name. Default: the other one without spaces.")),
                           tenant(), validateOnly()},
             .examples = {{Tr::tr("Create a group."),
                           QStringLiteral("ad group create --display-name publishers")}},
             .action = createGroup},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete a group, with what is assigned to it."),
             .arguments = {group, tenant(), validateOnly()},
             .examples = {{Tr::tr("Delete a group."),
                           QStringLiteral("ad group delete --group publishers")}},
             .action =
                 [](Session &session) {
                     return removePrincipal(session, PrincipalKind::Group, kGroup);
                 }},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the groups of a tenant."),
             .arguments = {tenant()},
             .examples = {{Tr::tr("List the groups as a table."),
                           QStringLiteral("ad group list --output table")}},
             .action =
                 [](Session &session) { return listPrincipals(session, PrincipalKind::Group); }},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a group."),
             .arguments = {group, tenant()},
             .examples = {{Tr::tr("Show a group."),
                           QStringLiteral("ad group show --group publishers")}},
             .action = [](Session &session) {
                 return showPrincipal(session, PrincipalKind::Group, kGroup);
             }}}};
}

}  // namespace

CommandGroup adCommands()
{
    return {.name = QStringLiteral("ad"),
            .summary = Tr::tr("Manage users, groups, applications and service principals."),
            .groups = {adApplicationCommands(), groupsOfPeople(), adServicePrincipalCommands(),
                       userCommands()},
            .commands = {}};
}

}  // namespace vitrine
