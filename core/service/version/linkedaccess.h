#pragma once

#include "core/base/resourceid.h"
#include "core/catalog/catalog.h"

#include <optional>

namespace vitrine {

/// Tells why a request of \p subscriptionId may not use the resource \p id: it lies in a
/// subscription of another tenant. std::nullopt when it may, and for subscriptions the catalogue
/// does not know. Reasons: `access.linkedSubscription`, at \p target.
Result<std::optional<Fault>> linkedAccess(Transaction &transaction, const ResourceId &id,
                                          const QString &subscriptionId, const QString &target);

}  // namespace vitrine
