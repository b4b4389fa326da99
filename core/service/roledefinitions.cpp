#include "core/access/accessjson.h"
#include "core/access/actions.h"
#include "core/catalog/rolerows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/accessscope.h"
#include "core/service/roleservice.h"

#include <QRegularExpression>
#include <nlohmann/json.hpp>

namespace vitrine {
namespace {

constexpr qsizetype kMaximumRoleName = 128;
constexpr qsizetype kMaximumAction = 256;

bool isAction(const QString &action)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9.*_-]+(/[A-Za-z0-9.*_-]+)*\\z"));
    return action.size() <= kMaximumAction && form.match(action).hasMatch();
}

std::vector<Fault> problemsOf(const Role &role)
{
    std::vector<Fault> problems;
    const auto incomplete = [&problems](const QString &property) {
        problems.push_back(
            Fault::of(QStringLiteral("access.role.incomplete"), property, {property}));
    };
    if (role.name.isEmpty() || role.name.size() > kMaximumRoleName)
        incomplete(QStringLiteral("roleName"));
    if (role.actions.isEmpty())
        incomplete(QStringLiteral("actions"));
    if (role.assignableScopes.isEmpty())
        incomplete(QStringLiteral("assignableScopes"));
    for (const QString &action : role.actions + role.notActions) {
        if (!isAction(action))
            problems.push_back(Fault::of(QStringLiteral("access.role.action"),
                                         QStringLiteral("actions"), {action}));
    }
    return problems;
}

// Returns the role as it is stored: with the scopes in their own spelling.
Result<Role> soundRole(Transaction &transaction, Role role)
{
    role.name = role.name.trimmed();
    std::vector<Fault> problems = problemsOf(role);
    for (QString &scope : role.assignableScopes) {
        auto found = accessScope(transaction, scope);
        if (found)
            scope = found->id;
        else
            problems.push_back(std::move(found.error()));
    }
    role.assignableScopes.removeDuplicates();
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return role;
}

Result<> requireFreeName(Transaction &transaction, const Role &role)
{
    const auto other = findRole(transaction, role.name);
    if (!other)
        return std::unexpected(other.error());
    if (*other && (*other)->id != role.id)
        return std::unexpected(Fault::of(QStringLiteral("access.role.nameTaken"),
                                         QStringLiteral("roleName"), {role.name}));
    return {};
}

Result<> auditRole(Transaction &transaction, const Caller &caller, const Role &role,
                   const QByteArray &before, const QByteArray &after)
{
    return audit(transaction, caller, action::kRoleWrite,
                 QStringLiteral("/providers/Microsoft.Authorization/roleDefinitions/") + role.id,
                 before, after);
}

Result<Role> putRole(Transaction &transaction, const Change &change, Role draft)
{
    auto role = soundRole(transaction, std::move(draft));
    if (!role)
        return role;
    role->id = Uid::random().toDashedString();
    role->isBuiltIn = false;
    if (auto free = requireFreeName(transaction, *role); !free)
        return std::unexpected(std::move(free.error()));
    auto made = insertRole(transaction, *role);
    if (made)
        made = auditRole(transaction, change.caller, *role, {}, compactJson(toJson(*role)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return role;
}

Result<Role> ownRole(Transaction &transaction, const QString &idOrName)
{
    auto role = existingRole(transaction, idOrName);
    if (role && role->isBuiltIn)
        return std::unexpected(
            Fault::of(QStringLiteral("access.role.builtIn"), QStringLiteral("role"), {role->name}));
    return role;
}

Result<Role> changeRole(Transaction &transaction, const Change &change, const Role &wanted)
{
    const auto present = ownRole(transaction, wanted.id.isEmpty() ? wanted.name : wanted.id);
    if (!present)
        return present;
    Role draft = wanted;
    draft.id = present->id;
    draft.isBuiltIn = false;
    auto role = soundRole(transaction, std::move(draft));
    if (!role || *role == *present)
        return role;
    if (auto free = requireFreeName(transaction, *role); !free)
        return std::unexpected(std::move(free.error()));
    auto written = updateRole(transaction, *present, *role);
    if (written)
        written = auditRole(transaction, change.caller, *role, compactJson(toJson(*present)),
                            compactJson(toJson(*role)));
    if (!written)
        return std::unexpected(std::move(written.error()));
    return role;
}

Result<> dropRole(Transaction &transaction, const Change &change, const QString &idOrName)
{
    const auto role = ownRole(transaction, idOrName);
    if (!role)
        return std::unexpected(role.error());
    const auto isUsed = isAssigned(transaction, role->id);
    if (!isUsed)
        return std::unexpected(isUsed.error());
    if (*isUsed)
        return std::unexpected(
            Fault::of(QStringLiteral("access.role.inUse"), QStringLiteral("role"), {role->name}));
    if (auto removed = removeRole(transaction, *role); !removed)
        return removed;
    return auditRole(transaction, change.caller, *role, compactJson(toJson(*role)), {});
}

}  // namespace

Result<std::vector<Role>> RoleService::roles()
{
    return inRead(m_catalog, [](Transaction &transaction) -> Result<std::vector<Role>> {
        auto own = customRoles(transaction);
        if (!own)
            return own;
        std::vector<Role> all = builtInRoles();
        all.insert(all.end(), own->begin(), own->end());
        return all;
    });
}

Result<Role> RoleService::role(const QString &idOrName)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return existingRole(transaction, idOrName); });
}

Result<Role> RoleService::createRole(const Change &change, Role draft)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putRole(transaction, change, std::move(draft));
    });
}

Result<Role> RoleService::updateRole(const Change &change, const Role &wanted)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return changeRole(transaction, change, wanted);
    });
}

Result<> RoleService::deleteRole(const Change &change, const QString &idOrName)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return dropRole(transaction, change, idOrName);
    });
}

}  // namespace vitrine
