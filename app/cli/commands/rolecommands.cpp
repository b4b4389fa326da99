// vitrinectl role …
#include "app/cli/commands/equivalents.h"
#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "app/cli/tr.h"
#include "core/access/accessjson.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"

#include <nlohmann/json.hpp>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

const QString kAll = QStringLiteral("--all");
const QString kAssignee = QStringLiteral("--assignee");
const QString kIds = QStringLiteral("--ids");
const QString kInherited = QStringLiteral("--include-inherited");
const QString kName = QStringLiteral("--name");
const QString kRole = QStringLiteral("--role");
const QString kRoleDefinition = QStringLiteral("--role-definition");
const QString kScope = QStringLiteral("--scope");

void printRoles(Output &output, const std::vector<Role> &roles, bool asList)
{
    OutputTable table(
        {QStringLiteral("Name"), QStringLiteral("Type"), QStringLiteral("Description")});
    for (const Role &role : roles)
        table.addRow({role.name,
                      role.isBuiltIn ? QStringLiteral("BuiltInRole") : QStringLiteral("CustomRole"),
                      role.description});
    printRows(output, table, roles, asList, [](const Role &role) { return toJson(role); });
}

void printAssignments(Output &output, const std::vector<AssignedRole> &all, bool asList)
{
    OutputTable table({QStringLiteral("Principal"), QStringLiteral("Type"), QStringLiteral("Role"),
                       QStringLiteral("Scope")});
    for (const AssignedRole &one : all)
        table.addRow({one.assignee.displayName, toString(one.assignee.kind), one.roleName,
                      one.assignment.scope});
    printRows(output, table, all, asList, [](const AssignedRole &one) { return toJson(one); });
}

// JSON on the line, or the name of a file that holds it.
Role writtenRole(Arguments &arguments)
{
    const QString written = arguments.text(kRoleDefinition).trimmed();
    if (written.isEmpty())
        return {};
    const Result<QString> text = written.startsWith(u'{') ? Result<QString>(written)
                                                          : Arguments::valueOrFile(u'@' + written);
    if (!text) {
        arguments.addProblem(text.error());
        return {};
    }
    const Json json = Json::parse(text->toStdString(), nullptr, false);
    if (json.is_discarded()) {
        arguments.invalidValue(kRoleDefinition, written, QStringLiteral("JSON"));
        return {};
    }
    Result<Role> role = readRole(json);
    if (!role) {
        arguments.addProblem(role.error());
        return {};
    }
    return std::move(*role);
}

Result<int> createRole(Session &session)
{
    Role draft = writtenRole(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto role = (*workspace)->roles().createRole(session.change(), std::move(draft));
    if (!role)
        return std::unexpected(role.error());
    printRoles(session.output(), {*role}, false);
    return 0;
}

Result<int> updateRole(Session &session)
{
    const Role wanted = writtenRole(session.arguments());
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto role = (*workspace)->roles().updateRole(session.change(), wanted);
    if (!role)
        return std::unexpected(role.error());
    printRoles(session.output(), {*role}, false);
    return 0;
}

Result<int> listRoles(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    auto roles = (*workspace)->roles().roles();
    if (!roles)
        return std::unexpected(roles.error());
    const QString name = session.arguments().text(kName);
    const bool isOwnOnly =
        session.arguments().boolean(QStringLiteral("--custom-role-only")).value_or(false);
    std::erase_if(*roles, [&](const Role &role) {
        const bool isNamed = name.isEmpty() || role.name.compare(name, Qt::CaseInsensitive) == 0
            || role.id.compare(name, Qt::CaseInsensitive) == 0;
        return !isNamed || (isOwnOnly && role.isBuiltIn);
    });
    printRoles(session.output(), *roles, true);
    return 0;
}

Result<int> showRole(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto role = (*workspace)->roles().role(session.arguments().text(kName));
    if (!role)
        return std::unexpected(role.error());
    printRoles(session.output(), {*role}, false);
    return 0;
}

Result<int> deleteRole(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto deleted =
        (*workspace)->roles().deleteRole(session.change(), session.arguments().text(kName));
    if (!deleted)
        return std::unexpected(deleted.error());
    return 0;
}

Result<int> assign(Session &session)
{
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Arguments &arguments = session.arguments();
    const auto assigned = (*workspace)
                              ->roles()
                              .assign(session.change(), arguments.text(kAssignee),
                                      arguments.text(kRole), arguments.text(kScope));
    if (!assigned)
        return std::unexpected(assigned.error());
    if (asksEquivalent(session))
        return printEquivalent(session,
                               {RoleGrant{.assignee = assigned->assignee.id,
                                          .assigneeKind = toString(assigned->assignee.kind),
                                          .roleName = assigned->roleName,
                                          .roleId = assigned->assignment.roleId,
                                          .scope = assigned->assignment.scope}});
    printAssignments(session.output(), {*assigned}, false);
    return 0;
}

// What the arguments narrow a list to; by itself, the subscription.
AssignmentFilter filterOf(Session &session)
{
    Arguments &arguments = session.arguments();
    AssignmentFilter filter;
    filter.scope = arguments.text(kScope);
    if (filter.scope.isEmpty() && !arguments.has(kAll))
        filter.scope = QStringLiteral("/subscriptions/") + session.subscriptionId();
    filter.isInherited = arguments.has(kInherited);
    filter.assignee = arguments.text(kAssignee);
    filter.role = arguments.text(kRole);
    return filter;
}

Result<int> listAssignments(Session &session)
{
    session.arguments().allowOneOf({kAll, kScope});
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto all = (*workspace)->roles().assignments(filterOf(session));
    if (!all)
        return std::unexpected(all.error());
    printAssignments(session.output(), *all, true);
    return 0;
}

Result<QStringList> idsToDelete(Session &session, Workspace &workspace)
{
    QStringList ids = session.arguments().texts(kIds);
    if (!ids.isEmpty())
        return ids;
    const AssignmentFilter filter = filterOf(session);
    const auto all = workspace.roles().assignments(filter);
    if (!all)
        return std::unexpected(all.error());
    for (const AssignedRole &one : *all)
        ids << one.assignment.id;
    if (ids.isEmpty())
        return std::unexpected(
            Fault::of(QStringLiteral("access.assignment.notFound"), kAssignee, {filter.assignee}));
    return ids;
}

Result<int> unassign(Session &session)
{
    session.arguments().requireOneOf({kIds, kAssignee});
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto ids = idsToDelete(session, **workspace);
    if (!ids)
        return std::unexpected(ids.error());
    for (const QString &id : *ids) {
        if (const auto removed = (*workspace)->roles().unassign(session.change(), id); !removed)
            return std::unexpected(removed.error());
    }
    return 0;
}

ArgumentSpec roleText()
{
    return argument::required(argument::value(
        u"--role-definition",
        Tr::tr("The role as JSON, or the file that holds it: Name, Description, Actions, "
               "NotActions, AssignableScopes.")));
}

ArgumentSpec assignee()
{
    return argument::value(u"--assignee",
                           Tr::tr("Whom it concerns: object id, application id, sign-in name or "
                                  "display name."));
}

ArgumentSpec scope()
{
    return argument::value(
        u"--scope",
        Tr::tr("Where: / for everything, or the id of a tenant's management group, a "
               "subscription, a resource group, a gallery or an image definition."));
}

ArgumentSpec role()
{
    return argument::value(u"--role", Tr::tr("Name or id of the role."));
}

CommandGroup definitionGroup()
{
    using namespace argument;
    const ArgumentSpec roleName = argument::name(Tr::tr("Name or id of the role."));
    return {
        .name = QStringLiteral("definition"),
        .summary = Tr::tr("Manage roles: what those who have them may do."),
        .groups = {},
        .commands = {
            {.name = QStringLiteral("create"),
             .summary = Tr::tr("Create a role."),
             .arguments = {roleText(), validateOnly()},
             .examples = {{Tr::tr("Create a role from a file."),
                           QStringLiteral("role definition create --role-definition role.json")}},
             .action = createRole},
            {.name = QStringLiteral("delete"),
             .summary = Tr::tr("Delete a role that nobody has any more."),
             .arguments = {roleName, validateOnly()},
             .examples = {{Tr::tr("Delete a role."),
                           QStringLiteral("role definition delete --name Publisher")}},
             .action = deleteRole},
            {.name = QStringLiteral("list"),
             .summary = Tr::tr("List the roles."),
             .arguments = {{.name = QStringLiteral("--custom-role-only"),
                            .summary = Tr::tr("Leave the built-in roles out: true or false."),
                            .kind = ArgumentKind::Boolean},
                           value(u"--name", Tr::tr("Only the role with this name or id."))},
             .examples = {{Tr::tr("List the roles as a table."),
                           QStringLiteral("role definition list --output table")}},
             .action = listRoles},
            {.name = QStringLiteral("show"),
             .summary = Tr::tr("Show a role."),
             .arguments = {roleName},
             .examples = {{Tr::tr("Show a role."),
                           QStringLiteral("role definition show --name Reader")}},
             .action = showRole},
            {.name = QStringLiteral("update"),
             .summary = Tr::tr("Replace a role that is not built in."),
             .arguments = {roleText(), validateOnly()},
             .examples = {{Tr::tr("Replace a role."),
                           QStringLiteral("role definition update --role-definition role.json")}},
             .action = updateRole},
        }};
}

CommandGroup assignmentGroup()
{
    using namespace argument;
    return {.name = QStringLiteral("assignment"),
            .summary = Tr::tr("Manage who has which role where."),
            .groups = {},
            .commands = {
                {.name = QStringLiteral("create"),
                 .summary = Tr::tr("Assign a role to a user, a group or a service principal."),
                 .arguments = {required(assignee()), required(role()), required(scope()),
                               validateOnly(), equivalentArgument()},
                 .examples = {{Tr::tr("Let somebody use every image of a subscription."),
                               QStringLiteral("role assignment create --assignee alice@example.com "
                                              "--role Reader --scope /subscriptions/ID")}},
                 .action = assign},
                {.name = QStringLiteral("delete"),
                 .summary = Tr::tr("Remove role assignments: those named, or those that fit."),
                 .arguments = {assignee(), values(u"--ids", Tr::tr("Ids of role assignments.")),
                               role(), scope(), validateOnly()},
                 .examples = {{Tr::tr("Take a role away."),
                               QStringLiteral("role assignment delete --assignee alice@example.com "
                                              "--role Reader --scope /subscriptions/ID")}},
                 .action = unassign},
                {.name = QStringLiteral("list"),
                 .summary = Tr::tr("List role assignments. Default: those of the subscription."),
                 .arguments = {flag(u"--all", Tr::tr("Those of every scope.")), assignee(),
                               flag(u"--include-inherited",
                                    Tr::tr("Also those that the scope inherits.")),
                               role(), scope()},
                 .examples = {{Tr::tr("List who may do what as a table."),
                               QStringLiteral("role assignment list --all --output table")}},
                 .action = listAssignments},
            }};
}

}  // namespace

CommandGroup roleCommands()
{
    return {.name = QStringLiteral("role"),
            .summary = Tr::tr("Manage roles and who has them."),
            .groups = {assignmentGroup(), definitionGroup()},
            .commands = {}};
}

}  // namespace vitrine
