#include "core/catalog/auditrows.h"

#include "core/catalog/rows.h"
#include "core/catalog/sql.h"

namespace vitrine {
namespace {

constexpr char kAuditSelect[] =
    "SELECT sequence, at, caller, action, resource_id, before, after FROM audit ";

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
    return row.finish(std::move(audit));
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
    Query query = transaction.query(resourceId.isEmpty() ? kAll.data() : kOfOne.data());
    if (!resourceId.isEmpty())
        query.bind(resourceId);
    query.bind(after).bind(limit);
    return allRows(query, readAudit);
}

Result<std::vector<AuditRow>> newestAudit(Transaction &transaction, const QString &resourceId,
                                          int limit)
{
    static constexpr auto kSql =
        sql(kAuditSelect, "WHERE resource_id = ? ORDER BY sequence DESC LIMIT ?");
    Query query = transaction.query(kSql.data());
    query.bind(resourceId).bind(limit);
    return allRows(query, readAudit);
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
