#pragma once

#include "core/access/role.h"
#include "core/catalog/catalog.h"

#include <QStringList>

namespace vitrine {

/// Where a role can be given, as it was found in the catalogue.
struct AccessScope {
    QString id;  ///< in the spelling of what is there; `/` for everything
    QString tenantId;  ///< of the tenant that owns it; empty for everything
};

/// Finds what \p scope names. Errors: `access.scope.invalid` for what is no scope,
/// `account.tenant.notFound`, `account.subscription.notFound`, `group.notFound`,
/// `resource.notFound`.
Result<AccessScope> accessScope(Transaction &transaction, const QString &scope);

/// Returns the scopes that \p scope inherits from, the nearest first.
QStringList scopesAbove(const AccessScope &scope);

/// Finds the role that \p idOrName names; an id may be a path.
/// Errors: `access.role.unknown`.
Result<Role> existingRole(Transaction &transaction, const QString &idOrName);

}  // namespace vitrine
