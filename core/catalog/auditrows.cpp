#include "core/catalog/auditrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kAuditSelect[] =
    "SELECT sequence, at, caller, action, resource_id, before, after, tenant_id, outcome, digest "
    "FROM audit ";

Result<AuditRow> readAudit(RowReader row)
{
    AuditRow audit;
    audit.sequence = row.number();
    audit.at = row.date();
    audit.caller = row.text();
    audit.action = row.text();
    audit.resourceId = row.text();
    audit.before = row.json();
    audit.after = row.json();
    audit.tenantId = row.text();
    audit.outcome = row.text();
    audit.digest = row.text();
    return row.finish(std::move(audit));
}

// What is no resource is the catalogue's own.
bool seesRow(const Transaction &transaction, const AuditRow &row)
{
    const bool isResource = row.resourceId.startsWith(QStringLiteral("/subscriptions/"));
    return transaction.sees(action::kAuditRead, isResource ? row.resourceId : kEverything);
}

Result<QByteArray> readState(RowReader row)
{
    return row.finish(row.json());
}

}  // namespace

Result<std::vector<AuditRow>> auditPage(Transaction &transaction, const QString &resourceId,
                                        qint64 after, int limit)
{
    static constexpr auto kAll = sql(kAuditSelect, "WHERE sequence > ? ORDER BY sequence LIMIT ?");
    static constexpr auto kOfOne =
        sql(kAuditSelect, "WHERE resource_id = ? AND sequence > ? ORDER BY sequence LIMIT ?");
    const auto fetch = [&](qint64 from, int count) {
        Query query = transaction.query(resourceId.isEmpty() ? kAll.data() : kOfOne.data());
        if (!resourceId.isEmpty())
            query.bind(resourceId);
        return allRows(query.bind(from).bind(count), readAudit);
    };
    return visiblePage(
        after, limit, fetch, [](const AuditRow &row) { return row.sequence; },
        [&transaction](const AuditRow &row) { return seesRow(transaction, row); });
}

Result<std::vector<AuditRow>> newestAudit(Transaction &transaction, const QString &resourceId,
                                          int limit)
{
    static constexpr auto kSql =
        sql(kAuditSelect, "WHERE resource_id = ? ORDER BY sequence DESC LIMIT ?");
    Query query = transaction.query(kSql.data());
    query.bind(resourceId).bind(limit);
    auto rows = allRows(query, readAudit);
    if (rows)
        std::erase_if(*rows,
                      [&transaction](const AuditRow &row) { return !seesRow(transaction, row); });
    return rows;
}

Result<QByteArray> auditState(Transaction &transaction, const QString &resourceId,
                              const QString &etag)
{
    // A row's JSON before the change counts too: the log may begin in the middle of a life.
    Query query = transaction.query(
        "SELECT CASE WHEN json_extract(after, '$.etag') = ? THEN after ELSE before END "
        "FROM audit WHERE resource_id = ? AND (json_extract(after, '$.etag') = ? "
        "OR json_extract(before, '$.etag') = ?) ORDER BY sequence DESC LIMIT 1");
    query.bind(etag).bind(resourceId).bind(etag).bind(etag);
    auto state = firstRow(query, readState);
    if (!state)
        return std::unexpected(std::move(state.error()));
    return state->value_or(QByteArray());
}

}  // namespace vitrine
