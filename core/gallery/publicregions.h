#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// One public region, from `resources/regions.json`.
struct PublicRegion {
    QString name;  ///< `westeurope`
    QString displayName;  ///< `West Europe`
    QString displayNameFr;  ///< `Europe Ouest`
    QStringList otherSpellings;  ///< further French names met in documents
    QString geography;
    QString geographyGroup;
    bool availabilityZones = false;
    bool accessRestricted = false;
    std::optional<double> latitude;  ///< degrees, north is positive; approximate, for maps
    std::optional<double> longitude;  ///< degrees, east is positive
};

/// Returns the public regions, ordered by geography group and name. Thread: any.
const std::vector<PublicRegion> &publicRegions();

/// Returns the public region that any spelling of its name means: programmatic, English or
/// French, without regard to case, accents, spaces and dashes.
const PublicRegion *findPublicRegion(QStringView spelling);

/// Returns the name to show for a region's normalised name in \p language (`fr` or anything
/// else); the name itself when it is not a public region's.
QString regionDisplayName(const QString &name, const QString &language);

}  // namespace vitrine
