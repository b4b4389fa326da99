#include "core/cost/money.h"

#include <algorithm>
#include <limits>

namespace vitrine {
namespace {

// Bytes times a price do not fit into 64 bits.
__extension__ using Wide = __int128;

constexpr int kDecimals = 6;
constexpr qint64 kMicrosPerUnit = 1'000'000;
constexpr Wide kGib = Wide{1} << 30;

Money bounded(Wide micros)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    return {static_cast<qint64>(std::min<Wide>(micros, kMost))};
}

Wide quotient(Wide dividend, Wide divisor)
{
    return (dividend + divisor / 2) / divisor;
}

}  // namespace

Money &Money::operator+=(Money other)
{
    if (__builtin_add_overflow(micros, other.micros, &micros))
        micros = std::numeric_limits<qint64>::max();
    return *this;
}

Money priceOf(std::uint64_t bytes, Money perGib)
{
    return bounded(quotient(Wide{bytes} * perGib.micros, kGib));
}

Money shareOf(Money amount, qint64 part, qint64 whole)
{
    return bounded(quotient(Wide{amount.micros} * part, whole));
}

QString toString(Money amount)
{
    QString decimals =
        QString::number(amount.micros % kMicrosPerUnit).rightJustified(kDecimals, u'0');
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return QString::number(amount.micros / kMicrosPerUnit) + u'.' + decimals;
}

std::optional<Money> parseMoney(QStringView text)
{
    constexpr qsizetype kMostDigits = 7;  // of kGreatestPrice
    qint64 micros = 0;
    qsizetype digits = 0;
    qsizetype decimals = -1;
    for (const QChar c : text.trimmed()) {
        if ((c == u'.' || c == u',') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9'
            || (decimals < 0 ? ++digits > kMostDigits : ++decimals > kDecimals))
            return std::nullopt;
        micros = micros * 10 + (c.unicode() - u'0');
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    for (qsizetype i = std::max<qsizetype>(decimals, 0); i < kDecimals; ++i)
        micros *= 10;
    return micros > kGreatestPrice.micros ? std::nullopt : std::optional(Money{micros});
}

}  // namespace vitrine
