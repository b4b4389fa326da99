#include "core/catalog/limitrows.h"

#include "core/catalog/guard.h"
#include "core/catalog/rows.h"

namespace vitrine {
namespace {

Result<WorkLimit> readLimit(RowReader row)
{
    WorkLimit limit;
    limit.region = row.text();
    limit.bytesPerSecond = row.bytes();
    if (const QString window = row.text(); !window.isEmpty())
        limit.window = row.required(window, parseWorkWindow);
    return row.finish(std::move(limit));
}

}  // namespace

Result<std::vector<WorkLimit>> workLimits(Transaction &transaction)
{
    Query query = transaction.query(
        "SELECT region, bytes_per_second, window FROM work_limits ORDER BY region");
    return allRows(query, readLimit);
}

Result<> putWorkLimit(Transaction &transaction, const WorkLimit &limit)
{
    if (auto allowed = transaction.allow(action::kRegionWrite, kEverything); !allowed)
        return allowed;
    if (limit.bytesPerSecond == 0 && !limit.window)
        return transaction.query("DELETE FROM work_limits WHERE region = ?")
            .bind(limit.region)
            .run();
    return transaction
        .query("INSERT INTO work_limits (region, bytes_per_second, window) VALUES (?, ?, ?) "
               "ON CONFLICT (region) DO UPDATE SET bytes_per_second = excluded.bytes_per_second, "
               "window = excluded.window")
        .bind(limit.region)
        .bindBytes(limit.bytesPerSecond)
        .bind(limit.window ? toString(*limit.window) : QString())
        .run();
}

}  // namespace vitrine
