#pragma once

#include "core/access/assignment.h"
#include "core/access/role.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

/// Which assignments a list shows.
struct AssignmentFilter {
    QString scope = {};  ///< empty: everywhere the caller may read them
    bool isInherited = false;  ///< also those of the scopes above
    QString assignee = {};  ///< id, application id or name; empty: anybody
    QString role = {};  ///< id or name; empty: any
};

/// Roles, and who has which of them where. A scope is `/`, a tenant
/// (`/providers/Microsoft.Management/managementGroups/ID`), a subscription, a resource group, a
/// gallery or an image definition; a role counts there and below. Every call that changes
/// something: `access.denied`. Thread: any.
class RoleService {
public:
    explicit RoleService(Catalog &catalog);

    /// Returns the built-in roles, the weakest first, then the others by name.
    Result<std::vector<Role>> roles();
    /// Errors: `access.role.unknown`.
    Result<Role> role(const QString &idOrName);
    /// Errors: `access.role.incomplete`, `access.role.action`, `access.role.nameTaken`, those of
    /// scopes: `access.scope.invalid`, `account.tenant.notFound`,
    /// `account.subscription.notFound`, `group.notFound`, `resource.notFound`.
    Result<Role> createRole(const Change &change, Role draft);
    /// Writes the role that \p wanted names by its id, or else by its name.
    /// Errors: as createRole(), `access.role.unknown`, `access.role.builtIn`.
    Result<Role> updateRole(const Change &change, const Role &wanted);
    /// Errors: `access.role.unknown`, `access.role.builtIn`, `access.role.inUse`.
    Result<> deleteRole(const Change &change, const QString &idOrName);

    /// Gives \p assignee (the id, application id, sign-in name or display name of a principal) a
    /// role; returns the assignment that is there already. A grant never leaves its tenant: the
    /// principal is one of the tenant that owns the scope.
    /// Errors: `access.role.unknown`, `access.principal.unknown`, `access.principal.ambiguous`,
    /// `access.principal.otherTenant`, `access.scope.notAssignable`, and those of scopes.
    Result<AssignedRole> assign(const Change &change, const QString &assignee, const QString &role,
                                const QString &scope);
    /// Takes an assignment away by its id.
    /// Errors: `access.assignment.notFound`, `principal.lastOwner`.
    Result<> unassign(const Change &change, const QString &id);
    /// Returns them by scope, role and name.
    Result<std::vector<AssignedRole>> assignments(const AssignmentFilter &filter = {});
    /// Returns the first principals of the tenant that owns \p scope, by sign-in name; for a
    /// choice. Errors: those of scopes.
    Result<std::vector<Principal>> candidates(const QString &scope);

    /// Asks the policy whether whoever is signed in may do \p action at \p scope.
    /// Errors: `access.denied`, with the roles that would do.
    Result<> may(const QString &action, const QString &scope);
    /// Asks whether it may be done at any scope at all. Errors: as may().
    Result<> maySomewhere(const QString &action);

private:
    Catalog &m_catalog;
};

}  // namespace vitrine
