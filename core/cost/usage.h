#pragma once

#include "core/gallery/rules.h"

#include <QString>

#include <vector>

namespace vitrine {

/// What is limited in a subscription and a region. OsDiskBytes and the two after it are of the
/// version that has most.
enum class UsageKind {
    Galleries,
    ImageDefinitions,
    ImageVersions,
    ReplicasPerVersion,
    OsDiskBytes,
    DataDiskBytes
};

/// From this share of a limit on a warning is due.
inline constexpr int kUsageWarningPercent = 80;

/// How much of a limit is used.
struct Usage {
    UsageKind kind = UsageKind::Galleries;
    QString region;  ///< normalised
    qint64 currentValue = 0;
    qint64 limit = 0;  ///< above 0

    bool isInBytes() const { return kind >= UsageKind::OsDiskBytes; }
    /// Returns the share in thousandths, rounded down; above 1000 when a limit was lowered.
    int permille() const;
    bool isNearLimit() const { return permille() >= 10 * kUsageWarningPercent; }
    bool isAtLimit() const { return currentValue >= limit; }
};

/// Returns the stable name, for example `ImageVersions`.
QString toString(UsageKind kind);
/// Returns the name in the reader's language.
QString usageName(UsageKind kind);
/// Returns the limit that \p policy sets; 0 for none.
qint64 limitOf(UsageKind kind, const Policy &policy);

}  // namespace vitrine
