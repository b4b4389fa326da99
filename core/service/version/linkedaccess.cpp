#include "core/service/version/linkedaccess.h"

#include "core/catalog/accountrows.h"

namespace vitrine {

Result<std::optional<Fault>> linkedAccess(Transaction &transaction, const ResourceId &id,
                                          const QString &subscriptionId, const QString &target)
{
    if (id.subscriptionId().compare(subscriptionId, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const auto own = findSubscription(transaction, subscriptionId);
    if (!own)
        return std::unexpected(own.error());
    const auto other = findSubscription(transaction, id.subscriptionId());
    if (!other)
        return std::unexpected(other.error());
    if (!*own || !*other || (*own)->tenantId.compare((*other)->tenantId, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return Fault::of(QStringLiteral("access.linkedSubscription"), target,
                     {id.toString(), (*own)->tenantId, (*other)->id});
}

}  // namespace vitrine
