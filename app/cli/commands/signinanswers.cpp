#include "app/cli/commands/signinanswers.h"

#include "app/cli/commands/rowanswer.h"
#include "app/cli/session.h"
#include "core/service/signedinaccounts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

bool isChosen(const SignedInAccounts &accounts, const Subscription &subscription)
{
    const QString chosen = accounts.subscriptionId();
    return chosen.isEmpty() ? subscription.isDefault : subscription.id == chosen;
}

}  // namespace

void printProfile(const Session &session, const std::vector<Subscription> &list, bool asList)
{
    const SignedInAccounts &accounts = session.accounts();
    OutputTable table({QStringLiteral("Name"), QStringLiteral("SubscriptionId"),
                       QStringLiteral("TenantId"), QStringLiteral("IsDefault"),
                       QStringLiteral("User")});
    for (const Subscription &subscription : list)
        table.addRow({subscription.displayName, subscription.id, subscription.tenantId,
                      booleanText(isChosen(accounts, subscription)),
                      accounts.accountOf(subscription.tenantId).name});
    // What az keeps of a subscription in its profile: the id alone, and the name as `name`.
    printRows(session.output(), table, list, asList, [&](const Subscription &subscription) {
        const SavedAccount account = accounts.accountOf(subscription.tenantId);
        const bool isUser = account.kind != PrincipalKind::ServicePrincipal;
        return Json{{"id", subscription.id.toStdString()},
                    {"name", subscription.displayName.toStdString()},
                    {"tenantId", subscription.tenantId.toStdString()},
                    {"isDefault", isChosen(accounts, subscription)},
                    {"state", "Enabled"},
                    {"user",
                     {{"name", account.name.toStdString()},
                      {"type", isUser ? "user" : "servicePrincipal"}}}};
    });
}

std::vector<Subscription> profileOf(const std::vector<Subscription> &all, const QString &tenantId)
{
    std::vector<Subscription> list;
    std::ranges::copy_if(all, std::back_inserter(list), [&](const Subscription &subscription) {
        return subscription.tenantId == tenantId;
    });
    // As az has it.
    if (list.empty())
        list.push_back({tenantId, QStringLiteral("N/A(tenant level account)"), tenantId, false});
    return list;
}

}  // namespace vitrine
