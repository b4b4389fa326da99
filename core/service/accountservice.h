#pragma once

#include "core/gallery/resources.h"
#include "core/gallery/rules.h"
#include "core/service/change.h"

#include <vector>

namespace vitrine {

class Catalog;

/// Tenants, subscriptions and the figures that limit them. Thread: any.
class AccountService {
public:
    explicit AccountService(Catalog &catalog);

    Result<std::vector<Tenant>> tenants();
    /// Makes a tenant, or returns the one of this name. Errors: `account.name.invalid`.
    Result<Tenant> createTenant(const Change &change, const QString &displayName);
    Result<std::vector<Subscription>> subscriptions();
    /// Makes a subscription in \p tenant (id or name; empty: that of the default subscription), or
    /// returns the one of this name. Errors: `account.name.invalid`, `account.tenant.notFound`.
    Result<Subscription> createSubscription(const Change &change, const QString &displayName,
                                            const QString &tenant = {});
    /// Finds a subscription by id or by name; empty: the default one.
    /// Errors: `account.subscription.notFound`.
    Result<Subscription> subscription(const QString &idOrName = {});
    /// Makes a subscription the default one of this catalogue.
    /// Errors: `account.subscription.notFound`.
    Result<Subscription> setDefault(const Change &change, const QString &idOrName);

private:
    Catalog &m_catalog;
};

/// Returns the limits of a catalogue: \p defaults, replaced by what the table `policy` holds.
Result<Policy> readPolicy(Catalog &catalog, const Policy &defaults);
/// Sets one figure, for the workspaces opened from now on.
/// Errors: `policy.unknown`, `property.value.range`.
Result<> setPolicy(Catalog &catalog, const Change &change, const QString &name, qint64 value);

}  // namespace vitrine
