#pragma once

#include <QString>
#include <QTime>

#include <chrono>
#include <cstdint>
#include <optional>

namespace vitrine {

/// The hours of the day in which work may be done, in minutes since midnight, local time: from the
/// first, until before the second. An end before the beginning passes midnight.
struct WorkWindow {
    int from = 0;  ///< 0…1439
    int until = 0;  ///< 0…1439, never the same as \c from

    bool contains(const QTime &time) const;
    /// Returns how long it is from \p time until the window opens; zero inside it.
    std::chrono::milliseconds opensIn(const QTime &time) const;
    bool operator==(const WorkWindow &) const = default;
};

/// Returns for example `20:00-06:00`.
QString toString(const WorkWindow &window);
std::optional<WorkWindow> parseWorkWindow(QStringView text);

/// What the work for one region, or for all together, is held to.
struct WorkLimit {
    QString region;  ///< normalised name; empty: all work
    std::uint64_t bytesPerSecond = 0;  ///< written, and read for a check; 0: no limit
    std::optional<WorkWindow> window = {};  ///< none: at any time

    bool operator==(const WorkLimit &) const = default;
};

/// The largest rate that can be asked for: 10 Tbit/s.
inline constexpr std::uint64_t kGreatestBytesPerSecond = 1'250'000'000'000;
/// Bytes a second of one Mbit/s, the unit in which people give rates of networks.
inline constexpr std::uint64_t kBytesPerMegabit = 125'000;

}  // namespace vitrine
