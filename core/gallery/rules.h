#pragma once

#include "core/gallery/resources.h"

#include <QMap>

#include <functional>
#include <vector>

// Each function returns every problem of a value, with the property path as target. They look
// at the value alone; what depends on other resources is checked by the services.
// Source of the rules: the seed documents and the service's public reference.
namespace vitrine {

/// Figures the service gives as limits. Defaults are the seeds'.
struct Policy {
    int maximumGalleries = 100;  ///< per subscription and region
    int maximumDefinitions = 1'000;  ///< per subscription and region
    int maximumVersions = 10'000;  ///< per subscription and region
    int maximumReplicas = 10;  ///< per version and region
    int maximumReadersPerSource = 10;  ///< replications that read one disk or snapshot at a time
    bool allowRestrictedRegions = false;  ///< whether regions with restricted access may be used
    int jobHistoryDays = 30;  ///< that the log of a job, and a job but the last of a version, stay
    int machinesPerReplica = 20;  ///< made at the same time; advice, not a limit
    std::uint64_t maximumDataDiskBytes = std::uint64_t{1} << 40;
    std::uint64_t maximumOsDiskBytes = std::uint64_t{64} << 40;  ///< cap on any virtual size
    std::uint64_t maximumShallowDiskBytes = std::uint64_t{32} << 40;  ///< each of a shallow version
    int verifyIntervalDays = 30;  ///< how long a replica goes unchecked until it is due; 0: never
};

using Problems = std::vector<Fault>;

/// Returns the figures of \p policy by the names of its members; a switch is 0 or 1.
QMap<QString, qint64> policyFigures(const Policy &policy);
/// Sets one figure. Errors: `policy.unknown`, `property.value.range`.
Result<> setPolicyFigure(Policy &policy, const QString &name, qint64 value);

/// Reasons: `gallery.name.invalid`, `resource.name.trailing`.
Problems checkGalleryName(const QString &name);
/// Reasons: `definition.name.invalid`, `resource.name.trailing`.
Problems checkDefinitionName(const QString &name);
/// Reasons: `group.name.invalid`.
Problems checkGroupName(const QString &name);
/// Reasons: `source.name.invalid`.
Problems checkSourceName(const QString &name);
/// Reasons: `region.name.invalid`.
Problems checkRegionName(const QString &name);
/// \p property is `publisher` (at most 128 characters), `offer` or `sku` (64).
/// Reasons: `definition.identifier.invalid`.
Problems checkIdentifier(const QString &property, const QString &value);
/// Reasons: `property.endOfLifeDate.past`.
Problems checkEndOfLife(const QDateTime &date, const QDateTime &now, const QString &target);
/// Reasons: `tags.invalid`.
Problems checkTags(const Tags &tags);
/// \p region in any spelling. Reasons: `region.restricted`.
Problems checkRegionAccess(const QString &region, const Policy &policy, const QString &target);
/// An empty \p uri is none. Reasons: `property.uri.invalid`.
Problems checkWebAddress(const QString &property, const QString &uri, const QString &target);
/// The name of a storage account. Reasons: `storage.name.invalid`.
Problems checkStorageAccountName(const QString &name);
/// The display name of a tenant or a subscription. Reasons: `account.name.invalid`.
Problems checkAccountName(const QString &name);
/// The LUNs of data disks. Reasons: `version.dataDisks.lunDuplicate`, `version.dataDisks.lunRange`.
Problems checkLuns(const std::vector<int> &luns, const QString &target);

/// Also: `property.value.range` for the recycle bin.
Problems check(const Gallery &gallery);
/// Also: `property.uri.invalid`, `definition.recommended.range`, `property.value.range`,
/// `definition.plan.incomplete`, `definition.feature.invalid`.
Problems check(const ImageDefinition &definition, const QDateTime &now);
/// Also: `version.targetRegions.sourceMissing`, `version.targetRegions.duplicate`,
/// `version.replicaCount.range`, `region.restricted`, `version.shallow.property`,
/// `version.source.missing`, `version.source.several`, `version.source.kind`,
/// `version.disk.source.kind`, `version.sources.duplicate`, `version.sources.sameBlob`,
/// `version.dataDisks.*` and `version.encryption.*`.
Problems check(const ImageVersion &version, const Policy &policy, const QDateTime &now);
/// Compares the LUNs that \p version encrypts with its data disks. A version made from a machine,
/// a managed image or another version knows its data disks only when that was read: ask then.
/// Reasons: `version.encryption.lunUnknown`.
Problems checkEncryptedLuns(const ImageVersion &version);

/// Returns the features that an image definition may name, each with the values allowed.
const QMap<QString, QStringList> &imageFeatures();

/// Reads `yyyy-MM-dd`, `yyyy-MM-dd'T'HH:mm:sszzz` and other ISO 8601 forms as UTC.
/// Errors: `property.date.invalid`.
Result<QDateTime> parseDate(const QString &text, const QString &target);

/// Returns the nearest valid gallery or definition name, for example from a file name; never
/// empty.
QString suggestedGalleryName(const QString &text);
QString suggestedDefinitionName(const QString &text);

/// Returns the version that `latest` means in \p region (normalised; empty: anywhere): the
/// greatest that is Succeeded, not excluded there, not past its end of life, not in the recycle bin
/// and, with a region, present in it. \p present tells whether a version has a committed replica in
/// the region.
const ImageVersion *latestVersion(const std::vector<ImageVersion> &versions, const QString &region,
                                  const QDateTime &now,
                                  const std::function<bool(const ImageVersion &)> &present);

}  // namespace vitrine
