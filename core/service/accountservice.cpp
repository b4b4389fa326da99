#include "core/service/accountservice.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/scoped.h"
#include "core/gallery/armjson.h"
#include "core/service/tenantchoice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

constexpr qsizetype kMaximumName = 64;

const QString kTenantWrite = QStringLiteral("vitrine/tenants/write");
const QString kSubscriptionWrite = QStringLiteral("vitrine/subscriptions/write");
const QString kPolicyWrite = QStringLiteral("vitrine/policy/write");

template <typename Account>
std::optional<Account> findByName(const std::vector<Account> &accounts, const QString &name)
{
    const auto found = std::ranges::find_if(accounts, [&name](const Account &account) {
        return account.displayName.toCaseFolded() == name.toCaseFolded();
    });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

// An id comes first: no name takes another one's id away.
template <typename Account>
std::optional<Account> find(const std::vector<Account> &accounts, const QString &idOrName)
{
    const auto found = std::ranges::find_if(accounts, [&idOrName](const Account &account) {
        return account.id.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found != accounts.end() ? std::optional(*found) : findByName(accounts, idOrName);
}

Result<> checkName(const QString &name)
{
    if (!name.isEmpty() && name.size() <= kMaximumName)
        return {};
    return std::unexpected(
        Fault::of(QStringLiteral("account.name.invalid"), QStringLiteral("displayName"), {name}));
}

Fault subscriptionNotFound(const QString &idOrName)
{
    return Fault::of(QStringLiteral("account.subscription.notFound"),
                     QStringLiteral("subscription"), {idOrName});
}

Result<Subscription> existingSubscription(Transaction &transaction, const QString &idOrName)
{
    if (idOrName.isEmpty())
        return defaultSubscription(transaction);
    const auto all = subscriptions(transaction);
    if (!all)
        return std::unexpected(all.error());
    auto found = find(*all, idOrName);
    if (!found)
        return std::unexpected(subscriptionNotFound(idOrName));
    return std::move(*found);
}

template <typename Account>
Result<Account> noted(Transaction &transaction, const Caller &caller, const QString &action,
                      const QString &path, Account account, Result<> made)
{
    if (made)
        made =
            audit(transaction, caller, action, path + account.id, {}, compactJson(toJson(account)));
    if (!made)
        return std::unexpected(std::move(made.error()));
    return account;
}

Result<Tenant> putTenant(Transaction &transaction, const Caller &caller, const QString &name)
{
    if (auto sound = checkName(name); !sound)
        return std::unexpected(std::move(sound.error()));
    const auto all = tenants(transaction);
    if (!all)
        return std::unexpected(all.error());
    if (auto present = findByName(*all, name))
        return std::move(*present);
    const Tenant tenant{Uid::random().toDashedString(), name};
    return noted(transaction, caller, kTenantWrite, QStringLiteral("/tenants/"), tenant,
                 insertTenant(transaction, tenant));
}

Result<Subscription> putSubscription(Transaction &transaction, const Caller &caller,
                                     const QString &name, const QString &tenantName)
{
    if (auto sound = checkName(name); !sound)
        return std::unexpected(std::move(sound.error()));
    const auto tenant = chosenTenant(transaction, tenantName);
    const auto all = subscriptions(transaction);
    if (!tenant || !all)
        return std::unexpected(!tenant ? tenant.error() : all.error());
    if (auto present = findByName(*all, name)) {
        // A subscription stays in its tenant; a request without one agrees to any.
        if (!tenantName.isEmpty() && present->tenantId != tenant->id)
            return std::unexpected(
                Fault::of(QStringLiteral("property.change.notAllowed"), QStringLiteral("tenantId"),
                          {QStringLiteral("tenantId"), present->tenantId, tenant->id}));
        return std::move(*present);
    }
    const Subscription subscription{Uid::random().toDashedString(), name, tenant->id, false};
    return noted(transaction, caller, kSubscriptionWrite, QStringLiteral("/subscriptions/"),
                 subscription, insertSubscription(transaction, subscription));
}

Result<Subscription> makeDefault(Transaction &transaction, const Caller &caller,
                                 const QString &idOrName)
{
    const auto present = existingSubscription(transaction, idOrName);
    if (!present || present->isDefault)
        return present;
    Subscription subscription = *present;
    subscription.isDefault = true;
    auto done = setDefaultSubscription(transaction, subscription.id);
    if (done)
        done = audit(transaction, caller, kSubscriptionWrite,
                     QStringLiteral("/subscriptions/") + subscription.id,
                     compactJson(toJson(*present)), compactJson(toJson(subscription)));
    if (!done)
        return std::unexpected(std::move(done.error()));
    return subscription;
}

// Figures of a newer program are no reason not to open the catalogue.
Policy withRows(Policy policy, const QMap<QString, qint64> &rows)
{
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        std::ignore = setPolicyFigure(policy, row.key(), row.value());
    return policy;
}

// The name in its own spelling: rows of the policy are found by it.
QString figureName(const QString &typed)
{
    for (const QString &known : policyFigures(Policy()).keys()) {
        if (known.compare(typed, Qt::CaseInsensitive) == 0)
            return known;
    }
    return typed;
}

}  // namespace

AccountService::AccountService(Catalog &catalog)
    : m_catalog(catalog)
{
}

Result<std::vector<Tenant>> AccountService::tenants()
{
    return inRead(m_catalog,
                  [](Transaction &transaction) { return vitrine::tenants(transaction); });
}

Result<Tenant> AccountService::createTenant(const Change &change, const QString &displayName)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putTenant(transaction, change.caller, displayName.trimmed());
    });
}

Result<std::vector<Subscription>> AccountService::subscriptions()
{
    return inRead(m_catalog,
                  [](Transaction &transaction) { return vitrine::subscriptions(transaction); });
}

Result<Subscription> AccountService::createSubscription(const Change &change,
                                                        const QString &displayName,
                                                        const QString &tenant)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return putSubscription(transaction, change.caller, displayName.trimmed(), tenant);
    });
}

Result<Subscription> AccountService::subscription(const QString &idOrName)
{
    return inRead(m_catalog, [&](Transaction &transaction) {
        return existingSubscription(transaction, idOrName);
    });
}

Result<Subscription> AccountService::setDefault(const Change &change, const QString &idOrName)
{
    return inChange(m_catalog, change, [&](Transaction &transaction) {
        return makeDefault(transaction, change.caller, idOrName);
    });
}

Result<Policy> readPolicy(Catalog &catalog, const Policy &defaults)
{
    return inRead(catalog, [&](Transaction &transaction) -> Result<Policy> {
        const auto rows = policyRows(transaction);
        if (!rows)
            return std::unexpected(rows.error());
        return withRows(defaults, *rows);
    });
}

Result<> setPolicy(Catalog &catalog, const Change &change, const QString &name, qint64 value)
{
    Policy policy;
    if (auto sound = setPolicyFigure(policy, name, value); !sound)
        return sound;
    const QString figure = figureName(name);
    return inChange(catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto rows = policyRows(transaction);
        if (!rows)
            return std::unexpected(rows.error());
        const auto row = rows->find(figure);
        if (row != rows->end() && *row == value)
            return {};
        const std::string key = figure.toStdString();
        const QByteArray before =
            row == rows->end() ? QByteArray() : compactJson(Json{{key, *row}});
        if (auto put = putPolicyRow(transaction, figure, value); !put)
            return put;
        return audit(transaction, change.caller, kPolicyWrite, QStringLiteral("policy/") + figure,
                     before, compactJson(Json{{key, value}}));
    });
}

}  // namespace vitrine
