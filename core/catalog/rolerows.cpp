#include "core/catalog/rolerows.h"

#include "core/access/actions.h"
#include "core/access/rights.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr int kPage = 500;
constexpr char kRoleSelect[] = "SELECT id, name, properties FROM role_definitions ";
constexpr char kAssigneeSelect[] =
    "SELECT id, tenant_id, kind, display_name, sign_in_name, app_id, is_enabled "
    "FROM principals ";
constexpr char kAssignmentSelect[] =
    "SELECT a.id, a.principal_id, a.role_id, a.scope, a.created_at, a.created_by, r.name, p.id, "
    "p.tenant_id, p.kind, p.display_name, p.sign_in_name, p.app_id, p.is_enabled "
    "FROM role_assignments a "
    "CROSS JOIN principals p ON p.id = a.principal_id "
    "LEFT JOIN role_definitions r ON r.id = a.role_id ";

Json textsJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

QStringList textsAt(const Json &json, const char *key)
{
    QStringList texts;
    if (!json.is_object() || !json.contains(key) || !json[key].is_array())
        return texts;
    for (const Json &text : json[key]) {
        if (text.is_string())
            texts << QString::fromStdString(text.get<std::string>());
    }
    return texts;
}

QByteArray storeRole(const Role &role)
{
    return compactJson(Json{{"description", role.description.toStdString()},
                            {"actions", textsJson(role.actions)},
                            {"notActions", textsJson(role.notActions)},
                            {"assignableScopes", textsJson(role.assignableScopes)}});
}

Result<Role> readRole(RowReader row)
{
    Role role;
    role.id = row.text();
    role.name = row.text();
    const Json json = Json::parse(row.json().toStdString(), nullptr, false);
    if (!json.is_object())
        row.spoil(Fault::of(QStringLiteral("catalog.corrupt"), role.name, {role.name}));
    else if (json.contains("description") && json["description"].is_string())
        role.description = QString::fromStdString(json["description"].get<std::string>());
    role.actions = textsAt(json, "actions");
    role.notActions = textsAt(json, "notActions");
    role.assignableScopes = textsAt(json, "assignableScopes");
    return row.finish(std::move(role));
}

Principal assigneeOf(RowReader &row)
{
    Principal assignee;
    assignee.id = row.text();
    assignee.tenantId = row.text();
    assignee.kind = row.required(row.text(), parsePrincipalKind);
    assignee.displayName = row.text();
    assignee.signInName = row.text();
    assignee.appId = row.text();
    assignee.isEnabled = row.flag();
    return assignee;
}

Result<Principal> readAssignee(RowReader row)
{
    Principal assignee = assigneeOf(row);
    return row.finish(std::move(assignee));
}

Result<AssignedRole> readAssigned(RowReader row)
{
    AssignedRole assigned;
    assigned.assignment.id = row.text();
    assigned.assignment.principalId = row.text();
    assigned.assignment.roleId = row.text();
    assigned.assignment.scope = row.text();
    assigned.assignment.createdAt = row.date();
    assigned.assignment.createdBy = row.text();
    assigned.roleName = row.text();
    assigned.assignee = assigneeOf(row);
    if (const auto builtIn = builtInRole(assigned.assignment.roleId))
        assigned.roleName = builtIn->name;
    return row.finish(std::move(assigned));
}

Result<> allowRole(const Transaction &transaction, const Role &role)
{
    for (const QString &scope : role.assignableScopes) {
        if (auto allowed = transaction.allow(action::kRoleWrite, scope); !allowed)
            return allowed;
    }
    return {};
}

// Only what the caller may read.
std::vector<AssignedRole> seen(const Transaction &transaction, std::vector<AssignedRole> all)
{
    std::erase_if(all, [&transaction](const AssignedRole &one) {
        return !transaction.sees(action::kAssignmentRead, one.assignment.scope);
    });
    return all;
}

Result<std::vector<AssignedRole>> assignmentPage(Transaction &transaction, const QString &after)
{
    static constexpr auto kSql = sql(kAssignmentSelect, "WHERE a.id > ? ORDER BY a.id LIMIT ?");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(after).bind(kPage), readAssigned);
}

Result<std::vector<AssignedRole>> everyAssignment(Transaction &transaction)
{
    std::vector<AssignedRole> all;
    for (;;) {
        auto page = assignmentPage(transaction, all.empty() ? QString() : all.back().assignment.id);
        if (!page)
            return page;
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPage))
            return all;
    }
}

}  // namespace

Result<> insertRole(Transaction &transaction, const Role &role)
{
    if (auto allowed = allowRole(transaction, role); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO role_definitions (id, name, name_folded, properties) "
               "VALUES (?, ?, ?, ?)")
        .bind(role.id)
        .bind(role.name)
        .bind(role.name.toCaseFolded())
        .bindJson(storeRole(role))
        .run();
}

Result<> updateRole(Transaction &transaction, const Role &present, const Role &role)
{
    if (auto allowed = allowRole(transaction, present); !allowed)
        return allowed;
    if (auto allowed = allowRole(transaction, role); !allowed)
        return allowed;
    return transaction
        .query("UPDATE role_definitions SET name = ?, name_folded = ?, properties = ? "
               "WHERE id = ?")
        .bind(role.name)
        .bind(role.name.toCaseFolded())
        .bindJson(storeRole(role))
        .bind(present.id)
        .run();
}

Result<> removeRole(Transaction &transaction, const Role &role)
{
    if (auto allowed = allowRole(transaction, role); !allowed)
        return allowed;
    return transaction.query("DELETE FROM role_definitions WHERE id = ?").bind(role.id).run();
}

Result<std::optional<Role>> findRole(Transaction &transaction, const QString &idOrName)
{
    if (auto builtIn = builtInRole(idOrName))
        return builtIn;
    static constexpr auto kById = sql(kRoleSelect, "WHERE id = ?");
    static constexpr auto kByName = sql(kRoleSelect, "WHERE name_folded = ?");
    Query byId = transaction.query(kById.data());
    auto found = firstRow(byId.bind(idOrName.toCaseFolded()), readRole);
    if (!found || *found)
        return found;
    Query byName = transaction.query(kByName.data());
    return firstRow(byName.bind(idOrName.toCaseFolded()), readRole);
}

Result<std::vector<Role>> customRoles(Transaction &transaction)
{
    std::vector<Role> all;
    static constexpr auto kSql = sql(kRoleSelect,
                                     "WHERE name_folded > ? ORDER BY name_folded "
                                     "LIMIT ?");
    for (;;) {
        Query query = transaction.query(kSql.data());
        const QString after = all.empty() ? QString() : all.back().name.toCaseFolded();
        auto page = allRows(query.bind(after).bind(kPage), readRole);
        if (!page)
            return page;
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < static_cast<std::size_t>(kPage))
            return all;
    }
}

Result<> insertAssignment(Transaction &transaction, const RoleAssignment &assignment)
{
    if (auto allowed = transaction.allow(action::kAssignmentWrite, assignment.scope); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO role_assignments (id, principal_id, role_id, scope, scope_folded, "
               "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(assignment.id)
        .bind(assignment.principalId)
        .bind(assignment.roleId)
        .bind(assignment.scope)
        .bind(foldedScope(assignment.scope))
        .bind(assignment.createdAt)
        .bind(assignment.createdBy)
        .run();
}

Result<> removeAssignment(Transaction &transaction, const RoleAssignment &assignment)
{
    if (auto allowed = transaction.allow(action::kAssignmentDelete, assignment.scope); !allowed)
        return allowed;
    return transaction.query("DELETE FROM role_assignments WHERE id = ?").bind(assignment.id).run();
}

Result<std::optional<AssignedRole>> findAssignment(Transaction &transaction, const QString &id)
{
    static constexpr auto kSql = sql(kAssignmentSelect, "WHERE a.id = ?");
    Query query = transaction.query(kSql.data());
    auto found = firstRow(query.bind(id.toCaseFolded()), readAssigned);
    if (found && *found && !transaction.sees(action::kAssignmentRead, (*found)->assignment.scope))
        return std::nullopt;
    return found;
}

Result<std::optional<AssignedRole>> findAssignment(Transaction &transaction,
                                                   const RoleAssignment &alike)
{
    static constexpr auto kSql =
        sql(kAssignmentSelect, "WHERE a.principal_id = ? AND a.role_id = ? AND a.scope_folded = ?");
    Query query = transaction.query(kSql.data());
    query.bind(alike.principalId).bind(alike.roleId).bind(foldedScope(alike.scope));
    return firstRow(query, readAssigned);
}

Result<std::vector<AssignedRole>> assignmentsAt(Transaction &transaction, const QString &scope)
{
    static constexpr auto kSql = sql(kAssignmentSelect, "WHERE a.scope_folded = ?");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(foldedScope(scope)), readAssigned);
}

Result<std::vector<AssignedRole>> assignmentsOf(Transaction &transaction,
                                                const QString &principalId)
{
    static constexpr auto kSql = sql(kAssignmentSelect, "WHERE a.principal_id = ?");
    Query query = transaction.query(kSql.data());
    auto all = allRows(query.bind(principalId), readAssigned);
    if (!all)
        return all;
    return seen(transaction, std::move(*all));
}

Result<std::vector<AssignedRole>> allAssignments(Transaction &transaction)
{
    auto all = everyAssignment(transaction);
    if (!all)
        return all;
    return seen(transaction, std::move(*all));
}

Result<bool> isAssigned(Transaction &transaction, const QString &roleId)
{
    const auto all = everyAssignment(transaction);
    if (!all)
        return std::unexpected(all.error());
    for (const AssignedRole &one : *all) {
        if (one.assignment.roleId == roleId)
            return true;
    }
    return false;
}

Result<> forgetAssignments(Transaction &transaction, const ResourceId &resource)
{
    return transaction.query("DELETE FROM role_assignments WHERE scope_folded = ?")
        .bind(foldedScope(resource.toString()))
        .run();
}

Result<std::optional<Principal>> findAssignee(Transaction &transaction, const QString &id)
{
    static constexpr auto kSql = sql(kAssigneeSelect, "WHERE id = ?");
    Query query = transaction.query(kSql.data());
    return firstRow(query.bind(id.toCaseFolded()), readAssignee);
}

Result<std::vector<Principal>> assigneesNamed(Transaction &transaction, const QString &tenantId,
                                              const QString &name)
{
    static constexpr auto kSql =
        sql(kAssigneeSelect,
            "WHERE tenant_id = ? AND (app_id = ? OR sign_in_folded = ? OR display_name = ?)");
    Query query = transaction.query(kSql.data());
    query.bind(tenantId).bind(name.toCaseFolded()).bind(name.toCaseFolded()).bind(name);
    return allRows(query, readAssignee);
}

Result<std::vector<Principal>> assigneesOfApplication(Transaction &transaction,
                                                      const QString &appId)
{
    static constexpr auto kSql = sql(kAssigneeSelect, "WHERE app_id = ?");
    Query query = transaction.query(kSql.data());
    return allRows(query.bind(appId.toCaseFolded()), readAssignee);
}

Result<std::vector<Principal>> assigneePage(Transaction &transaction, const QString &tenantId,
                                            const QString &after, int limit)
{
    static constexpr auto kSql = sql(kAssigneeSelect,
                                     "WHERE tenant_id = ? AND sign_in_folded > ? "
                                     "ORDER BY sign_in_folded LIMIT ?");
    Query query = transaction.query(kSql.data());
    query.bind(tenantId).bind(after.toCaseFolded()).bind(limit);
    return allRows(query, readAssignee);
}

}  // namespace vitrine
