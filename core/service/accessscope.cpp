#include "core/service/accessscope.h"

#include "core/access/principal.h"
#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/rolerows.h"
#include "core/service/resourcechecks.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kEverything = QStringLiteral("/");
const QString kTenants = QStringLiteral("/providers/Microsoft.Management/managementGroups/");
const QString kSubscriptions = QStringLiteral("/subscriptions/");

Fault invalidScope(const QString &scope)
{
    return Fault::of(QStringLiteral("access.scope.invalid"), QStringLiteral("scope"), {scope});
}

Result<AccessScope> tenantAt(Transaction &transaction, const QString &id)
{
    const auto all = tenants(transaction);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, [&id](const Tenant &tenant) {
        return tenant.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    if (found == all->end())
        return std::unexpected(
            Fault::of(QStringLiteral("account.tenant.notFound"), QStringLiteral("scope"), {id}));
    return AccessScope{tenantScope(found->id), found->id};
}

Result<Subscription> subscriptionAt(Transaction &transaction, const QString &id)
{
    auto found = findSubscription(transaction, id);
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(Fault::of(QStringLiteral("account.subscription.notFound"),
                                         QStringLiteral("scope"), {id}));
    return std::move(**found);
}

Result<QString> idAt(Transaction &transaction, const ResourceId &id, const QString &scope)
{
    if (id.type().isEmpty()) {
        const auto group = findGroup(transaction, id);
        if (!group)
            return std::unexpected(group.error());
        if (!*group)
            return std::unexpected(groupNotFound(id.resourceGroup()));
        return (*group)->id().toString();
    }
    if (id.isType(kGalleryType)) {
        const auto gallery = existing(findGallery(transaction, id), id);
        if (!gallery)
            return std::unexpected(gallery.error());
        return gallery->id().toString();
    }
    if (id.isType(kImageDefinitionType)) {
        const auto definition = existing(findDefinition(transaction, id), id);
        if (!definition)
            return std::unexpected(definition.error());
        return definition->id().toString();
    }
    return std::unexpected(invalidScope(scope));
}

}  // namespace

Result<AccessScope> accessScope(Transaction &transaction, const QString &scope)
{
    if (!scope.startsWith(u'/'))
        return std::unexpected(invalidScope(scope));
    QString path = scope;
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return AccessScope{kEverything, {}};
    if (path.startsWith(kTenants, Qt::CaseInsensitive))
        return tenantAt(transaction, path.mid(kTenants.size()));
    if (path.startsWith(kSubscriptions, Qt::CaseInsensitive) && path.count(u'/') == 2) {
        const auto subscription = subscriptionAt(transaction, path.mid(kSubscriptions.size()));
        if (!subscription)
            return std::unexpected(subscription.error());
        return AccessScope{kSubscriptions + subscription->id, subscription->tenantId};
    }
    const auto id = ResourceId::parse(path);
    if (!id)
        return std::unexpected(invalidScope(scope));
    const auto subscription = subscriptionAt(transaction, id->subscriptionId());
    if (!subscription)
        return std::unexpected(subscription.error());
    const auto found = idAt(transaction, *id, scope);
    if (!found)
        return std::unexpected(found.error());
    return AccessScope{*found, subscription->tenantId};
}

QStringList scopesAbove(const AccessScope &scope)
{
    QStringList above;
    if (scope.id == kEverything)
        return above;
    if (const auto id = ResourceId::parse(scope.id); id && !id->isNull()) {
        for (ResourceId one = *id; !one.type().isEmpty(); one = one.parent())
            above << one.parent().toString();
        above << kSubscriptions + id->subscriptionId();
    }
    if (!scope.tenantId.isEmpty() && scope.id != tenantScope(scope.tenantId))
        above << tenantScope(scope.tenantId);
    above << kEverything;
    above.removeAll(scope.id);
    return above;
}

Result<Role> existingRole(Transaction &transaction, const QString &idOrName)
{
    auto found = findRole(transaction, idOrName.section(u'/', -1).trimmed());
    if (!found)
        return std::unexpected(std::move(found.error()));
    if (!*found)
        return std::unexpected(
            Fault::of(QStringLiteral("access.role.unknown"), QStringLiteral("role"), {idOrName}));
    return std::move(**found);
}

}  // namespace vitrine
