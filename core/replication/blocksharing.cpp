#include "core/replication/blocksharing.h"

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

}  // namespace

VersionFilter sameTenant(Catalog &catalog, const Uid &version)
{
    return [&catalog, own = tenantOf(catalog, version)](const Uid &other) {
        return !own.isEmpty() && tenantOf(catalog, other) == own;
    };
}

}  // namespace vitrine
