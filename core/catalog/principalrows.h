#pragma once

#include "core/access/application.h"
#include "core/access/principal.h"
#include "core/catalog/catalog.h"

#include <optional>
#include <vector>

// Rows of principals, of who is in which group, and of applications. Whoever changes them may write
// principals in their tenant; else `access.denied`. What the caller may not read is not there,
// except the caller.
namespace vitrine {

/// \p passwordHash empty: nobody signs in with a password. Errors: `catalog.duplicate` when the
/// name to sign in with is taken in the tenant, or the account of the operating system.
Result<> insertPrincipal(Transaction &transaction, const Principal &principal,
                         const QString &passwordHash = {});
Result<std::optional<Principal>> findPrincipal(Transaction &transaction, const QString &id);
/// Finds what an application is in a tenant.
Result<std::optional<Principal>>
findServicePrincipal(Transaction &transaction, const QString &appId, const QString &tenantId);
/// Finds by the id, or by what the principal signs in with in any tenant: a user's name, a group's
/// short name, an application id. At most one in each tenant.
Result<std::vector<Principal>> findPrincipals(Transaction &transaction, const QString &idOrName);
/// Returns principals of one kind in the order of what they sign in with.
Result<std::vector<Principal>> principalPage(Transaction &transaction, const QString &tenantId,
                                             PrincipalKind kind, const QString &after, int limit);
/// Writes display name and whether it is enabled.
Result<> updatePrincipal(Transaction &transaction, const Principal &principal);
/// Replaces the password and ends every sign-in.
Result<> putPasswordHash(Transaction &transaction, const Principal &principal,
                         const QString &passwordHash);
/// Removes a principal with its assignments, memberships and tokens.
Result<> removePrincipal(Transaction &transaction, const Principal &principal);
/// Tells whether \p id is itself an owner of everything.
Result<bool> ownsEverything(Transaction &transaction, const QString &id);
/// Tells whether somebody beside \p except, no group, is an owner of everything.
Result<bool> hasOtherOwner(Transaction &transaction, const QString &except);

/// Tells whether there was anything to do.
Result<bool> putGroupMember(Transaction &transaction, const Principal &group,
                            const QString &memberId);
Result<bool> removeGroupMember(Transaction &transaction, const Principal &group,
                               const QString &memberId);
Result<std::vector<Principal>> groupMembers(Transaction &transaction, const Principal &group);

Result<> insertApplication(Transaction &transaction, const Application &application);
/// Finds an application, its secrets included for those who may read it in its home tenant. Its
/// name is no secret: a tenant must find it to consent.
Result<std::optional<Application>> findApplication(Transaction &transaction, const QString &appId);
/// Returns applications of a home tenant in the order of their ids.
Result<std::vector<Application>> applicationPage(Transaction &transaction, const QString &tenantId,
                                                 const QString &after, int limit);
Result<> insertApplicationSecret(Transaction &transaction, const Application &application,
                                 const ApplicationSecret &secret, const QString &secretHash);
/// Removes every secret and ends the sign-ins that they were for.
Result<> removeApplicationSecrets(Transaction &transaction, const Application &application);
Result<> removeApplication(Transaction &transaction, const Application &application);

}  // namespace vitrine
