#include "core/jobs/worklimit.h"

#include <QStringList>

namespace vitrine {
namespace {

constexpr int kMillisecondsPerMinute = 60'000;
constexpr int kMillisecondsPerDay = 24 * 60 * kMillisecondsPerMinute;

QString clockText(int minute)
{
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"));
}

std::optional<int> parseMinute(QStringView text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("H:mm"));
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

}  // namespace

bool WorkWindow::contains(const QTime &time) const
{
    const int minute = time.hour() * 60 + time.minute();
    return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

std::chrono::milliseconds WorkWindow::opensIn(const QTime &time) const
{
    if (contains(time))
        return std::chrono::milliseconds::zero();
    const int left = from * kMillisecondsPerMinute - time.msecsSinceStartOfDay();
    return std::chrono::milliseconds(left < 0 ? left + kMillisecondsPerDay : left);
}

QString toString(const WorkWindow &window)
{
    return clockText(window.from) + QLatin1Char('-') + clockText(window.until);
}

std::optional<WorkWindow> parseWorkWindow(QStringView text)
{
    const QList<QStringView> ends = text.split(u'-');
    if (ends.size() != 2)
        return std::nullopt;
    const auto from = parseMinute(ends[0].trimmed());
    const auto until = parseMinute(ends[1].trimmed());
    if (!from || !until || *from == *until)
        return std::nullopt;
    return WorkWindow{*from, *until};
}

}  // namespace vitrine
