#include "core/replication/blocksharing.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"

namespace vitrine {
namespace {

QString tenantOf(Catalog &catalog, const Uid &version)
{
    return inRead(catalog, Caller::program(),
                  [&version](Transaction &view) { return tenantOfVersion(view, version); })
        .value_or(QString());
}

BlockSharing within(Catalog &catalog, const QString &tenant, const QString &owner)
{
    return {BlockDomain(catalog.manifestKey(), owner.toUtf8()),
            [&catalog, tenant](const Uid &other) {
                return !tenant.isEmpty() && tenantOf(catalog, other) == tenant;
            }};
}

}  // namespace

BlockSharing sameTenant(Catalog &catalog, const Uid &version)
{
    const QString tenant = tenantOf(catalog, version);
    return within(catalog, tenant, tenant.isEmpty() ? version.toString() : tenant);
}

BlockSharing sharingIn(Catalog &catalog, const QString &subscription)
{
    const auto found = inRead(catalog, Caller::program(), [&subscription](Transaction &view) {
        return findSubscription(view, subscription);
    });
    const QString tenant = found && *found ? (*found)->tenantId : QString();
    return within(catalog, tenant, tenant.isEmpty() ? subscription : tenant);
}

}  // namespace vitrine
