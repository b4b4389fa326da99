#include "core/service/roleservice.h"

#include "core/access/accessjson.h"
#include "core/access/actions.h"
#include "core/access/rights.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/principalrows.h"
#include "core/catalog/rolerows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/accessscope.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

constexpr int kMaximumCandidates = 500;

/// Finds the principal that a person means.
class AssigneeSearch {
public:
    AssigneeSearch(Transaction &transaction, const AccessScope &scope)
        : m_transaction(transaction)
        , m_scope(scope)
    {
    }

    Result<Principal> find(const QString &wanted)
    {
        auto byId = findAssignee(m_transaction, wanted);
        if (!byId)
            return std::unexpected(std::move(byId.error()));
        if (*byId)
            return inTenant(std::move(**byId), wanted);
        const auto tenant = tenantId();
        if (!tenant)
            return std::unexpected(tenant.error());
        auto named = assigneesNamed(m_transaction, *tenant, wanted);
        if (!named)
            return std::unexpected(std::move(named.error()));
        if (!named->empty())
            return theOne(std::move(*named), wanted);
        const auto elsewhere = assigneesOfApplication(m_transaction, wanted);
        if (!elsewhere)
            return std::unexpected(elsewhere.error());
        return std::unexpected(elsewhere->empty() ? unknown(wanted) : otherTenant(wanted, *tenant));
    }

private:
    // Everything belongs to no tenant: names are looked up where the usual subscription is.
    Result<QString> tenantId()
    {
        if (!m_scope.tenantId.isEmpty())
            return m_scope.tenantId;
        const auto usual = defaultSubscription(m_transaction);
        if (!usual)
            return std::unexpected(usual.error());
        return usual->tenantId;
    }
    Result<Principal> inTenant(Principal found, const QString &wanted) const
    {
        if (!m_scope.tenantId.isEmpty() && found.tenantId != m_scope.tenantId)
            return std::unexpected(otherTenant(wanted, m_scope.tenantId));
        return found;
    }
    static Result<Principal> theOne(std::vector<Principal> named, const QString &wanted)
    {
        // What is unique in a tenant comes before display names.
        const auto exact = std::ranges::find_if(named, [&wanted](const Principal &one) {
            return one.appId.compare(wanted, Qt::CaseInsensitive) == 0
                || one.signInName.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (exact != named.end())
            return std::move(*exact);
        if (named.size() == 1)
            return std::move(named.front());
        return std::unexpected(Fault::of(QStringLiteral("access.principal.ambiguous"),
                                         QStringLiteral("assignee"), {wanted}));
    }
    static Fault unknown(const QString &wanted)
    {
        return Fault::of(QStringLiteral("access.principal.unknown"), QStringLiteral("assignee"),
                         {wanted});
    }
    static Fault otherTenant(const QString &wanted, const QString &tenantId)
    {
        return Fault::of(QStringLiteral("access.principal.otherTenant"), QStringLiteral("assignee"),
                         {wanted, tenantId});
    }

    Transaction &m_transaction;
    const AccessScope &m_scope;
};

// What the log keeps of a scope: everything that is assigned right there.
Result<QByteArray> assignedJson(Transaction &transaction, const QString &scope)
{
    const auto all = assignmentsAt(transaction, scope);
    if (!all)
        return std::unexpected(all.error());
    Json list = Json::array();
    for (const AssignedRole &one : *all)
        list.push_back(toJson(one));
    return compactJson(Json{{"id", scope.toStdString()}, {"roleAssignments", std::move(list)}});
}

/// Makes \p change, with the row of the log that tells what is assigned before and after.
template <typename Work>
Result<> withAudit(Transaction &transaction, const Caller &caller, const QString &action,
                   const QString &scope, Work change)
{
    const auto before = assignedJson(transaction, scope);
    if (!before)
        return std::unexpected(before.error());
    if (Result<> changed = change(); !changed)
        return changed;
    const auto after = assignedJson(transaction, scope);
    if (!after)
        return std::unexpected(after.error());
    return audit(transaction, caller, action, scope, *before, *after);
}

bool isAssignable(const Role &role, const AccessScope &scope)
{
    QStringList scopes = scopesAbove(scope);
    scopes << scope.id;
    return std::ranges::any_of(role.assignableScopes, [&scopes](const QString &assignable) {
        return scopes.contains(assignable, Qt::CaseInsensitive);
    });
}

Result<AssignedRole> putAssignment(Transaction &transaction, const Change &change,
                                   const QString &assignee, const QString &roleName,
                                   const QString &scopeId)
{
    const auto scope = accessScope(transaction, scopeId);
    if (!scope)
        return std::unexpected(scope.error());
    if (auto allowed = transaction.allow(action::kAssignmentWrite, scope->id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    const auto role = existingRole(transaction, roleName);
    if (!role)
        return std::unexpected(role.error());
    if (!isAssignable(*role, *scope))
        return std::unexpected(
            Fault::of(QStringLiteral("access.scope.notAssignable"), QStringLiteral("scope"),
                      {role->name, scope->id, role->assignableScopes.join(QStringLiteral(", "))}));
    const auto principal = AssigneeSearch(transaction, *scope).find(assignee.trimmed());
    if (!principal)
        return std::unexpected(principal.error());
    RoleAssignment draft;
    draft.id = Uid::random().toDashedString();
    draft.principalId = principal->id;
    draft.roleId = role->id;
    draft.scope = scope->id;
    draft.createdAt = transaction.catalog().clock().now();
    draft.createdBy = change.caller.name;
    auto present = findAssignment(transaction, draft);
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (*present)
        return std::move(**present);
    const auto made = withAudit(transaction, change.caller, action::kAssignmentWrite, scope->id,
                                [&] { return insertAssignment(transaction, draft); });
    if (!made)
        return std::unexpected(made.error());
    return AssignedRole{draft, *principal, role->name};
}

Result<> dropAssignment(Transaction &transaction, const Change &change, const QString &id)
{
    const auto found = findAssignment(transaction, id.section(u'/', -1).trimmed());
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("access.assignment.notFound"), QStringLiteral("id"), {id}));
    const RoleAssignment &assignment = (*found)->assignment;
    if (assignment.scope == u"/" && assignment.roleId == builtInRole(u"Owner")->id) {
        const auto others = hasOtherOwner(transaction, assignment.principalId);
        if (!others)
            return std::unexpected(others.error());
        if (!*others)
            return std::unexpected(Fault::of(QStringLiteral("principal.lastOwner"),
                                             QStringLiteral("id"),
                                             {(*found)->assignee.displayName}));
    }
    return withAudit(transaction, change.caller, action::kAssignmentDelete, assignment.scope,
                     [&] { return removeAssignment(transaction, assignment); });
}

Result<std::vector<AssignedRole>> assignedFor(Transaction &transaction,
                                              const AssignmentFilter &filter)
{
    if (filter.scope.isEmpty())
        return allAssignments(transaction);
    const auto scope = accessScope(transaction, filter.scope);
    if (!scope)
        return std::unexpected(scope.error());
    if (auto allowed = transaction.allow(action::kAssignmentRead, scope->id); !allowed)
        return std::unexpected(std::move(allowed.error()));
    QStringList scopes{scope->id};
    if (filter.isInherited)
        scopes << scopesAbove(*scope);
    std::vector<AssignedRole> all;
    for (const QString &one : scopes) {
        auto there = assignmentsAt(transaction, one);
        if (!there)
            return there;
        all.insert(all.end(), there->begin(), there->end());
    }
    return all;
}

bool isMeant(const Principal &assignee, const QString &wanted)
{
    return std::ranges::any_of(
        QStringList{assignee.id, assignee.appId, assignee.signInName, assignee.displayName},
        [&wanted](const QString &name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; });
}

Result<std::vector<AssignedRole>> filtered(Transaction &transaction, const AssignmentFilter &filter)
{
    auto all = assignedFor(transaction, filter);
    if (!all)
        return all;
    if (!filter.role.isEmpty()) {
        const auto role = existingRole(transaction, filter.role);
        if (!role)
            return std::unexpected(role.error());
        std::erase_if(
            *all, [&role](const AssignedRole &one) { return one.assignment.roleId != role->id; });
    }
    if (!filter.assignee.isEmpty())
        std::erase_if(*all, [&filter](const AssignedRole &one) {
            return !isMeant(one.assignee, filter.assignee);
        });
    std::ranges::sort(*all, [](const AssignedRole &a, const AssignedRole &b) {
        return std::tuple(foldedScope(a.assignment.scope), a.roleName, a.assignee.displayName)
            < std::tuple(foldedScope(b.assignment.scope), b.roleName, b.assignee.displayName);
    });
    return all;
}

}  // namespace

RoleService::RoleService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<AssignedRole> RoleService::assign(const Change &change, const QString &assignee,
                                         const QString &role, const QString &scope)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putAssignment(transaction, change, assignee, role, scope);
    });
}

Result<> RoleService::unassign(const Change &change, const QString &id)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return dropAssignment(transaction, change, id);
    });
}

Result<std::vector<AssignedRole>> RoleService::assignments(const AssignmentFilter &filter)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return filtered(transaction, filter); });
}

Result<std::vector<Principal>> RoleService::candidates(const QString &scope)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<std::vector<Principal>> {
        const auto place = accessScope(transaction, scope);
        if (!place)
            return std::unexpected(place.error());
        QString tenant = place->tenantId;
        if (tenant.isEmpty()) {
            const auto usual = defaultSubscription(transaction);
            if (!usual)
                return std::unexpected(usual.error());
            tenant = usual->tenantId;
        }
        if (!transaction.sees(action::kPrincipalRead, tenantScope(tenant)))
            return std::vector<Principal>();
        return assigneePage(transaction, tenant, {}, kMaximumCandidates);
    });
}

Result<> RoleService::may(const QString &action, const QString &scope)
{
    return inRead(m_catalog,
                  [&](Transaction &transaction) { return transaction.allow(action, scope); });
}

Result<> RoleService::maySomewhere(const QString &action)
{
    return inRead(m_catalog, [&](Transaction &transaction) -> Result<> {
        const QString everything = QStringLiteral("/");
        const bool may = transaction.seesBelow(action, everything);
        return may ? Result<>() : transaction.allow(action, everything);
    });
}

}  // namespace vitrine
