#pragma once

#include "core/gallery/rules.h"
#include "core/lab/lab.h"

#include <optional>

// What may be a lab, and what becomes of its template when it is exported. Each function looks at
// values alone; what depends on other resources is checked by the service.
// Source of the rules: the seed about labs and the service's public reference of lab accounts.
namespace vitrine {

/// The largest operating system disk that a lab is made from.
inline constexpr std::uint64_t kMaximumLabDiskBytes = std::uint64_t{128} << 30;
/// How many machines a lab has at most; the service's figure.
inline constexpr int kMaximumLabMachines = 400;

/// The name of a lab account or a lab, at \p target. Reasons: `lab.name.invalid`.
Problems checkLabName(const QString &name, const QString &target);
/// Tells what keeps labs in \p region (normalised) from being made of \p version.
/// Reasons: `lab.image.tooLarge`, `lab.image.severalDisks`, `lab.image.encrypted`.
Problems checkLabImage(const ImageVersion &version, const QString &region);
/// The same for a registered source, and whether its operating system is known.
/// Reasons: also `source.osType.missing`.
Problems checkLabImage(const Source &source);
/// Reasons: `property.value.range`.
Problems checkLabCapacity(int machines);

/// Returns the number of the first version of a new definition, or of the next one above
/// \p highest. Errors: `version.name.invalid` when there is no number above it.
Result<VersionNumber> numberAbove(const std::optional<VersionNumber> &highest);
/// Returns where an image exported in \p location is replicated to: \p location first, then those
/// of \p registered that are of the same geography and may be used.
QStringList exportRegions(const QString &location, const QStringList &registered,
                          const Policy &policy);

}  // namespace vitrine
