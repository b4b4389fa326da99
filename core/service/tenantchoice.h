#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

namespace vitrine {

/// Returns the tenant of this id or name; empty: that of the default subscription. An id comes
/// first: no name takes another one's id away. Errors: `account.tenant.notFound`.
Result<Tenant> chosenTenant(Transaction &transaction, const QString &idOrName);

}  // namespace vitrine
