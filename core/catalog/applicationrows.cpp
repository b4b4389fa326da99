#include "core/access/actions.h"
#include "core/catalog/principalrows.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kApplicationSelect[] = "SELECT app_id, tenant_id, display_name FROM applications ";

Result<Application> readApplication(RowReader row)
{
    Application application;
    application.appId = row.text();
    application.tenantId = row.text();
    application.displayName = row.text();
    return row.finish(std::move(application));
}

Result<ApplicationSecret> readSecret(RowReader row)
{
    ApplicationSecret secret;
    secret.keyId = row.text();
    secret.displayName = row.text();
    secret.startsAt = row.date();
    secret.endsAt = row.date();
    return row.finish(std::move(secret));
}

Result<> allowWrite(const Transaction &transaction, const Application &application)
{
    return transaction.allow(action::kPrincipalWrite, tenantScope(application.tenantId));
}

Result<> addSecrets(Transaction &transaction, Application &application)
{
    Query query = transaction.query(
        "SELECT key_id, display_name, starts_at, ends_at FROM application_secrets "
        "WHERE app_id = ? ORDER BY ends_at DESC");
    auto secrets = allRows(query.bind(application.appId), readSecret);
    if (!secrets)
        return std::unexpected(std::move(secrets.error()));
    application.secrets = std::move(*secrets);
    return {};
}

}  // namespace

Result<> insertApplication(Transaction &transaction, const Application &application)
{
    if (auto allowed = allowWrite(transaction, application); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO applications (app_id, tenant_id, display_name) VALUES (?, ?, ?)")
        .bind(application.appId)
        .bind(application.tenantId)
        .bind(application.displayName)
        .run();
}

Result<std::optional<Application>> findApplication(Transaction &transaction, const QString &appId)
{
    static constexpr auto kSql = sql(kApplicationSelect, "WHERE app_id = ?");
    Query query = transaction.query(kSql.data());
    auto found = firstRow(query.bind(appId.toCaseFolded()), readApplication);
    if (!found || !*found
        || !transaction.sees(action::kPrincipalRead, tenantScope((*found)->tenantId)))
        return found;
    if (auto added = addSecrets(transaction, **found); !added)
        return std::unexpected(std::move(added.error()));
    return found;
}

Result<std::vector<Application>> applicationPage(Transaction &transaction, const QString &tenantId,
                                                 const QString &after, int limit)
{
    if (!transaction.sees(action::kPrincipalRead, tenantScope(tenantId)))
        return std::vector<Application>();
    static constexpr auto kSql =
        sql(kApplicationSelect, "WHERE tenant_id = ? AND app_id > ? ORDER BY app_id LIMIT ?");
    Query query = transaction.query(kSql.data());
    auto page = allRows(query.bind(tenantId).bind(after).bind(limit), readApplication);
    if (!page)
        return page;
    for (Application &application : *page) {
        if (auto added = addSecrets(transaction, application); !added)
            return std::unexpected(std::move(added.error()));
    }
    return page;
}

Result<> insertApplicationSecret(Transaction &transaction, const Application &application,
                                 const ApplicationSecret &secret, const QString &secretHash)
{
    if (auto allowed = allowWrite(transaction, application); !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO application_secrets (key_id, app_id, display_name, secret_hash, "
               "starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(secret.keyId)
        .bind(application.appId)
        .bind(secret.displayName)
        .bind(secretHash)
        .bind(secret.startsAt)
        .bind(secret.endsAt)
        .run();
}

Result<> removeApplicationSecrets(Transaction &transaction, const Application &application)
{
    if (auto allowed = allowWrite(transaction, application); !allowed)
        return allowed;
    return transaction.query("DELETE FROM application_secrets WHERE app_id = ?")
        .bind(application.appId)
        .run();
}

Result<> removeApplication(Transaction &transaction, const Application &application)
{
    if (auto allowed = allowWrite(transaction, application); !allowed)
        return allowed;
    return transaction.query("DELETE FROM applications WHERE app_id = ?")
        .bind(application.appId)
        .run();
}

}  // namespace vitrine
