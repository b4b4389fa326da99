#pragma once

#include "core/access/assignment.h"
#include "core/access/role.h"
#include "core/base/resourceid.h"
#include "core/catalog/catalog.h"

#include <optional>
#include <vector>

// Rows of the roles that people define, and of who has which role where. The built-in roles are in
// the program. Scopes that are compared have the form of foldedScope().
namespace vitrine {

/// Errors: `catalog.duplicate` when the name is taken, `access.denied` unless the caller may write
/// roles at every scope of the role; the same for the next two.
Result<> insertRole(Transaction &transaction, const Role &role);
/// Also asked at the scopes that \p present had.
Result<> updateRole(Transaction &transaction, const Role &present, const Role &role);
Result<> removeRole(Transaction &transaction, const Role &role);
/// Finds a role, built-in or not, by id or name, in any case.
Result<std::optional<Role>> findRole(Transaction &transaction, const QString &idOrName);
/// Returns the roles that people defined, by name.
Result<std::vector<Role>> customRoles(Transaction &transaction);

/// Errors: `catalog.duplicate`, `access.denied` unless the caller may write assignments at the
/// scope.
Result<> insertAssignment(Transaction &transaction, const RoleAssignment &assignment);
Result<> removeAssignment(Transaction &transaction, const RoleAssignment &assignment);
Result<std::optional<AssignedRole>> findAssignment(Transaction &transaction, const QString &id);
Result<std::optional<AssignedRole>> findAssignment(Transaction &transaction,
                                                   const RoleAssignment &alike);
/// Returns what is assigned at exactly \p scope. Whoever may read what is assigned at a scope may
/// read what it inherits, so the caller of this asks Transaction::sees().
Result<std::vector<AssignedRole>> assignmentsAt(Transaction &transaction, const QString &scope);
/// Returns what is assigned to a principal, at the scopes where the caller may read it.
Result<std::vector<AssignedRole>> assignmentsOf(Transaction &transaction,
                                                const QString &principalId);
/// Returns all that the caller may read.
Result<std::vector<AssignedRole>> allAssignments(Transaction &transaction);
/// Tells whether anybody has the role.
Result<bool> isAssigned(Transaction &transaction, const QString &roleId);
/// Removes what is assigned at a resource that is going away, so that one of the same name begins
/// with nothing. Belongs to the removal, which asked the policy.
Result<> forgetAssignments(Transaction &transaction, const ResourceId &resource);

/// Finds a principal of any tenant by its id.
Result<std::optional<Principal>> findAssignee(Transaction &transaction, const QString &id);
/// Finds the principals of a tenant with this application, sign-in name or display name.
Result<std::vector<Principal>> assigneesNamed(Transaction &transaction, const QString &tenantId,
                                              const QString &name);
/// Finds the service principals of an application in all tenants.
Result<std::vector<Principal>> assigneesOfApplication(Transaction &transaction,
                                                      const QString &appId);
/// Returns a page of a tenant's principals by sign-in name, behind \p after.
Result<std::vector<Principal>> assigneePage(Transaction &transaction, const QString &tenantId,
                                            const QString &after, int limit);

}  // namespace vitrine
