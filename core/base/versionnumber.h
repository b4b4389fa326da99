#pragma once

#include "core/base/fault.h"

#include <QString>

#include <compare>
#include <cstdint>

namespace vitrine {

/// Major.Minor.Patch, each 0…2147483647, compared as numbers: 1.0.10 is above 1.0.9.
struct VersionNumber {
    std::int32_t major = 0;
    std::int32_t minor = 0;
    std::int32_t patch = 0;

    /// Reads exactly three decimal numbers. Errors: `version.name.invalid`.
    static Result<VersionNumber> parse(QStringView text);
    QString toString() const;

    /// Returns the next number of each kind; nothing above the 32-bit limit is ever returned.
    VersionNumber nextPatch() const;
    VersionNumber nextMinor() const;
    VersionNumber nextMajor() const;

    auto operator<=>(const VersionNumber &) const = default;
};

}  // namespace vitrine
