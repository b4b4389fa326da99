#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace vitrine {

/// An amount of money in millionths of the unit of a currency; which currency says who holds it.
/// Sums stop at the greatest amount there is instead of wrapping.
struct Money {
    qint64 micros = 0;

    Money &operator+=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    auto operator<=>(const Money &) const = default;
};

/// The greatest price of a GiB that is taken: a million units.
inline constexpr Money kGreatestPrice{1'000'000'000'000};

/// Returns the price of \p bytes at \p perGib, rounded to the nearest millionth.
Money priceOf(std::uint64_t bytes, Money perGib);
/// Returns \p part / \p whole of an amount; \p whole is not 0.
Money shareOf(Money amount, qint64 part, qint64 whole);

/// Returns the amount with a point and two to six decimals, for example `0.05` or `0.0184`.
QString toString(Money amount);
/// Reads an amount of 0 or more, with a point or a comma and at most six decimals, not above
/// kGreatestPrice; std::nullopt for anything else.
std::optional<Money> parseMoney(QStringView text);

}  // namespace vitrine
