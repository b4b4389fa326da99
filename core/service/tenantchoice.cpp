#include "core/service/tenantchoice.h"

#include "core/catalog/accountrows.h"

#include <algorithm>

namespace vitrine {

Result<Tenant> chosenTenant(Transaction &transaction, const QString &idOrName)
{
    QString wanted = idOrName;
    if (wanted.isEmpty()) {
        const auto usual = defaultSubscription(transaction);
        if (!usual)
            return std::unexpected(usual.error());
        wanted = usual->tenantId;
    }
    const auto all = tenants(transaction);
    if (!all)
        return std::unexpected(all.error());
    const auto withId = std::ranges::find_if(*all, [&](const Tenant &tenant) {
        return tenant.id.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (withId != all->end())
        return *withId;
    const auto named = std::ranges::find_if(*all, [&](const Tenant &tenant) {
        return tenant.displayName.toCaseFolded() == wanted.toCaseFolded();
    });
    if (named != all->end())
        return *named;
    return std::unexpected(
        Fault::of(QStringLiteral("account.tenant.notFound"), QStringLiteral("tenant"), {wanted}));
}

}  // namespace vitrine
