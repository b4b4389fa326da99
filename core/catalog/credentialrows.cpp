#include "core/catalog/credentialrows.h"

#include "core/catalog/principalrows.h"
#include "core/catalog/rows.h"

namespace vitrine {
namespace {

Result<SecretRow> readSecretRow(RowReader row)
{
    SecretRow secret;
    secret.keyId = row.text();
    secret.hash = row.text();
    secret.endsAt = row.date();
    return row.finish(std::move(secret));
}

Result<UserRow> readUser(RowReader row)
{
    UserRow user;
    user.principalId = row.text();
    user.hash = row.text();
    return row.finish(std::move(user));
}

Result<TokenRow> readToken(RowReader row)
{
    TokenRow token;
    token.tokenHash = Digest::parse(row.text());
    token.principalId = row.text();
    token.keyId = row.text();
    token.issuedAt = row.date();
    token.expiresAt = row.date();
    return row.finish(std::move(token));
}

Result<QString> readId(RowReader row)
{
    return row.finish(row.text());
}

}  // namespace

Result<std::optional<SecretRow>> findSecret(Transaction &transaction, const QString &appId,
                                            const QString &keyPrefix)
{
    if (!transaction.caller().isProgram())
        return std::nullopt;
    Query query = transaction.query("SELECT key_id, secret_hash, ends_at FROM application_secrets "
                                    "WHERE app_id = ? AND substr(key_id, 1, 8) = ? LIMIT 1");
    return firstRow(query.bind(appId).bind(keyPrefix), readSecretRow);
}

Result<std::vector<UserRow>> findUsers(Transaction &transaction, const QString &name,
                                       const QString &tenantId)
{
    if (!transaction.caller().isProgram())
        return std::vector<UserRow>();
    Query query =
        transaction.query("SELECT p.id, p.password_hash FROM tenants t CROSS JOIN principals p "
                          "ON p.tenant_id = t.id AND p.sign_in_folded = ? "
                          "WHERE p.kind = 'User' AND (? = '' OR t.id = ?)");
    query.bind(name.toCaseFolded()).bind(tenantId).bind(tenantId);
    return allRows(query, readUser);
}

Result<std::optional<Principal>> findOsAccount(Transaction &transaction, const QString &osAccount)
{
    if (!transaction.caller().isProgram())
        return std::nullopt;
    Query query = transaction.query("SELECT id FROM principals WHERE os_account = ?");
    const auto id = firstRow(query.bind(osAccount), readId);
    if (!id)
        return std::unexpected(id.error());
    return *id ? findPrincipal(transaction, **id) : std::nullopt;
}

Result<> insertToken(Transaction &transaction, const TokenRow &token)
{
    auto ran =
        transaction.query("DELETE FROM tokens WHERE expires_at < ?").bind(token.issuedAt).run();
    if (!ran)
        return ran;
    return transaction
        .query("INSERT INTO tokens (token_hash, principal_id, key_id, issued_at, expires_at) "
               "VALUES (?, ?, nullif(?, ''), ?, ?)")
        .bind(token.tokenHash.toString())
        .bind(token.principalId)
        .bind(token.keyId)
        .bind(token.issuedAt)
        .bind(token.expiresAt)
        .run();
}

Result<std::optional<TokenRow>> findToken(Transaction &transaction, const Digest &tokenHash)
{
    if (!transaction.caller().isProgram())
        return std::nullopt;
    Query query = transaction.query("SELECT token_hash, principal_id, key_id, issued_at, "
                                    "expires_at FROM tokens WHERE token_hash = ?");
    return firstRow(query.bind(tokenHash.toString()), readToken);
}

Result<> removeToken(Transaction &transaction, const Digest &tokenHash)
{
    return transaction.query("DELETE FROM tokens WHERE token_hash = ?")
        .bind(tokenHash.toString())
        .run();
}

}  // namespace vitrine
