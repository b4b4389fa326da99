#include "core/cost/timeline.h"

#include <algorithm>

namespace vitrine {
namespace {

QDateTime beginOf(const QDate &month)
{
    return {month, QTime(0, 0), Qt::UTC};
}

QDate monthOf(const QDateTime &date)
{
    const QDate day = date.toUTC().date();
    return {day.year(), day.month(), 1};
}

/// How long something was there in a month, and at its end.
struct Presence {
    qint64 ms = 0;
    qint64 monthMs = 1;
    bool isThereAtEnd = false;
};

// Of a month that is not over yet only what has passed of it counts.
Presence presenceIn(const QDate &month, const CostLife &life, const QDateTime &leaves,
                    const QDateTime &now)
{
    const qint64 begin = beginOf(month).toMSecsSinceEpoch();
    const qint64 end = beginOf(month.addMonths(1)).toMSecsSinceEpoch();
    const qint64 seen = now.isValid() ? std::min(end, now.toMSecsSinceEpoch()) : end;
    const qint64 from =
        life.published.isValid() ? std::max(begin, life.published.toMSecsSinceEpoch()) : begin;
    const qint64 left = leaves.isValid() ? leaves.toMSecsSinceEpoch() : seen;
    const bool began = !life.published.isValid() || life.published.toMSecsSinceEpoch() <= seen;
    return {std::max<qint64>(0, std::min(seen, left) - from), end - begin,
            began && (!leaves.isValid() || left > seen)};
}

void add(CostMonth &month, const CostLife &life, const QDateTime &leaves, const QDateTime &now)
{
    const Presence presence = presenceIn(month.month, life, leaves, now);
    month.storage += shareOf(life.storage, presence.ms, presence.monthMs);
    if (presence.isThereAtEnd) {
        month.billedBytes += life.billedBytes;
        ++month.versions;
    }
}

bool isEmpty(const CostMonth &month)
{
    return month.publishedBytes == 0 && month.versions == 0;
}

}  // namespace

CostTimeline::CostTimeline(const QDateTime &now, int months)
    : m_now(now)
{
    for (int i = months - 1; i >= 0; --i)
        m_months.push_back({monthOf(now).addMonths(-i)});
}

void CostTimeline::add(const CostLife &life)
{
    for (CostMonth &month : m_months) {
        vitrine::add(month, life, life.ended, m_now);
        if (!life.published.isValid() || monthOf(life.published) != month.month)
            continue;
        month.egress += life.egress;
        month.publishedBytes += life.billedBytes;
        month.publishedPerMonth += life.storage;
    }
}

CostForecast::CostForecast(const QDateTime &now, int months)
    : m_now(now)
{
    for (int i = 1; i <= months; ++i) {
        CostMonth month{monthOf(now).addMonths(i)};
        month.isForecast = true;
        m_months.push_back(month);
    }
}

void CostForecast::add(const CostLife &life)
{
    for (CostMonth &month : m_months)
        vitrine::add(month, life, life.endOfLife, {});
}

std::vector<CostMonth> CostForecast::months(const std::vector<CostMonth> &past) const
{
    // Without one complete month the present one is all there is to go by.
    auto first = std::ranges::find_if_not(past, isEmpty);
    auto last = past.end();
    if (last - first > 1)
        --last;
    CostMonth average;
    const qint64 count = std::max<qint64>(1, last - first);
    for (auto month = first; month != last; ++month) {
        average.publishedBytes += month->publishedBytes / static_cast<std::uint64_t>(count);
        average.publishedPerMonth += shareOf(month->publishedPerMonth, 1, count);
        average.egress += shareOf(month->egress, 1, count);
    }
    std::vector<CostMonth> months = m_months;
    for (qint64 i = 0; CostMonth & month : months) {
        // What a month brings comes in its middle, on the average.
        month.storage += shareOf(average.publishedPerMonth, 2 * i + 1, 2);
        month.egress = average.egress;
        month.publishedBytes = average.publishedBytes;
        month.publishedPerMonth = average.publishedPerMonth;
        month.billedBytes += average.publishedBytes * static_cast<std::uint64_t>(++i);
    }
    return months;
}

}  // namespace vitrine
