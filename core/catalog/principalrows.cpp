#include "core/catalog/principalrows.h"

#include "core/access/actions.h"
#include "core/access/role.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kPrincipalSelect[] =
    "SELECT p.id, p.tenant_id, p.kind, p.display_name, p.sign_in_name, p.app_id, p.os_account, "
    "p.is_enabled ";

Result<Principal> readPrincipal(RowReader row)
{
    Principal principal;
    principal.id = row.text();
    principal.tenantId = row.text();
    principal.kind = row.required(row.text(), parsePrincipalKind);
    principal.displayName = row.text();
    principal.signInName = row.text();
    principal.appId = row.text();
    principal.osAccount = row.text();
    principal.isEnabled = row.flag();
    return row.finish(std::move(principal));
}

bool isSeen(const Transaction &transaction, const Principal &principal)
{
    return transaction.caller().principals.contains(principal.id)
        || transaction.sees(action::kPrincipalRead, tenantScope(principal.tenantId));
}

Result<std::vector<Principal>> seenRows(const Transaction &transaction, Query &query)
{
    auto rows = allRows(query, readPrincipal);
    if (rows)
        std::erase_if(*rows, [&](const Principal &row) { return !isSeen(transaction, row); });
    return rows;
}

Result<std::optional<Principal>> seenRow(const Transaction &transaction, Query &query)
{
    auto rows = seenRows(transaction, query);
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

}  // namespace

Result<> insertPrincipal(Transaction &transaction, const Principal &principal,
                         const QString &passwordHash)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(principal.tenantId));
        !allowed)
        return allowed;
    return transaction
        .query("INSERT INTO principals (id, tenant_id, kind, display_name, sign_in_name, "
               "sign_in_folded, app_id, password_hash, os_account, is_enabled) "
               "VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, nullif(?, ''), ?)")
        .bind(principal.id)
        .bind(principal.tenantId)
        .bind(toString(principal.kind))
        .bind(principal.displayName)
        .bind(principal.signInName)
        .bind(principal.signInName.toCaseFolded())
        .bind(principal.appId)
        .bind(passwordHash)
        .bind(principal.osAccount)
        .bind(principal.isEnabled)
        .run();
}

Result<std::optional<Principal>> findPrincipal(Transaction &transaction, const QString &id)
{
    static constexpr auto kSql = sql(kPrincipalSelect, "FROM principals p WHERE p.id = ?");
    Query query = transaction.query(kSql.data());
    return seenRow(transaction, query.bind(id.toCaseFolded()));
}

Result<std::optional<Principal>> findServicePrincipal(Transaction &transaction,
                                                      const QString &appId, const QString &tenantId)
{
    static constexpr auto kSql =
        sql(kPrincipalSelect, "FROM principals p WHERE p.app_id = ? AND p.tenant_id = ?");
    Query query = transaction.query(kSql.data());
    return seenRow(transaction, query.bind(appId.toCaseFolded()).bind(tenantId));
}

Result<std::vector<Principal>> findPrincipals(Transaction &transaction, const QString &idOrName)
{
    auto byId = findPrincipal(transaction, idOrName);
    if (!byId)
        return std::unexpected(std::move(byId.error()));
    if (*byId)
        return std::vector{std::move(**byId)};
    static constexpr auto kSql =
        sql(kPrincipalSelect,
            "FROM tenants t CROSS JOIN principals p ON p.tenant_id = t.id AND p.sign_in_folded = ? "
            "ORDER BY t.name_folded");
    Query query = transaction.query(kSql.data());
    return seenRows(transaction, query.bind(idOrName.toCaseFolded()));
}

Result<std::vector<Principal>> principalPage(Transaction &transaction, const QString &tenantId,
                                             PrincipalKind kind, const QString &after, int limit)
{
    static constexpr auto kSql =
        sql(kPrincipalSelect,
            "FROM principals p WHERE p.tenant_id = ? AND p.sign_in_folded > ? AND p.kind = ? "
            "ORDER BY p.sign_in_folded LIMIT ?");
    Query query = transaction.query(kSql.data());
    query.bind(tenantId).bind(after.toCaseFolded()).bind(toString(kind)).bind(limit);
    return seenRows(transaction, query);
}

Result<> updatePrincipal(Transaction &transaction, const Principal &principal)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(principal.tenantId));
        !allowed)
        return allowed;
    return transaction.query("UPDATE principals SET display_name = ?, is_enabled = ? WHERE id = ?")
        .bind(principal.displayName)
        .bind(principal.isEnabled)
        .bind(principal.id)
        .run();
}

Result<> putPasswordHash(Transaction &transaction, const Principal &principal,
                         const QString &passwordHash)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(principal.tenantId));
        !allowed)
        return allowed;
    auto ran = transaction.query("UPDATE principals SET password_hash = ? WHERE id = ?")
                   .bind(passwordHash)
                   .bind(principal.id)
                   .run();
    if (!ran)
        return ran;
    return transaction.query("DELETE FROM tokens WHERE principal_id = ?").bind(principal.id).run();
}

Result<> removePrincipal(Transaction &transaction, const Principal &principal)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(principal.tenantId));
        !allowed)
        return allowed;
    return transaction.query("DELETE FROM principals WHERE id = ?").bind(principal.id).run();
}

Result<bool> ownsEverything(Transaction &transaction, const QString &id)
{
    Query query = transaction.query("SELECT count(*) FROM role_assignments WHERE scope_folded = '' "
                                    "AND principal_id = ? AND role_id = ?");
    const auto count = countOf(query.bind(id).bind(builtInRole(u"Owner")->id));
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<bool> hasOtherOwner(Transaction &transaction, const QString &except)
{
    Query query = transaction.query(
        "SELECT count(*) FROM role_assignments a CROSS JOIN principals p ON p.id = a.principal_id "
        "WHERE a.scope_folded = '' AND a.role_id = ? AND p.id <> ? AND p.is_enabled = 1 "
        "AND p.kind <> 'Group'");
    const auto count = countOf(query.bind(builtInRole(u"Owner")->id).bind(except));
    if (!count)
        return std::unexpected(count.error());
    return *count > 0;
}

Result<bool> putGroupMember(Transaction &transaction, const Principal &group,
                            const QString &memberId)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(group.tenantId));
        !allowed)
        return std::unexpected(std::move(allowed.error()));
    Query query = transaction.query(
        "INSERT INTO group_members (group_id, member_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
    if (auto ran = query.bind(group.id).bind(memberId).run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.changedRows() > 0;
}

Result<bool> removeGroupMember(Transaction &transaction, const Principal &group,
                               const QString &memberId)
{
    if (auto allowed = transaction.allow(action::kPrincipalWrite, tenantScope(group.tenantId));
        !allowed)
        return std::unexpected(std::move(allowed.error()));
    Query query =
        transaction.query("DELETE FROM group_members WHERE group_id = ? AND member_id = ?");
    if (auto ran = query.bind(group.id).bind(memberId).run(); !ran)
        return std::unexpected(std::move(ran.error()));
    return query.changedRows() > 0;
}

Result<std::vector<Principal>> groupMembers(Transaction &transaction, const Principal &group)
{
    static constexpr auto kSql = sql(kPrincipalSelect,
                                     "FROM group_members m CROSS JOIN principals p "
                                     "ON p.id = m.member_id WHERE m.group_id = ? "
                                     "ORDER BY p.sign_in_folded");
    Query query = transaction.query(kSql.data());
    return seenRows(transaction, query.bind(group.id));
}

}  // namespace vitrine
