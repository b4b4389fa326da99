#pragma once

// What the files of rules share; nobody else needs it.
#include "core/gallery/rules.h"

#include <algorithm>
#include <iterator>

namespace vitrine {

inline void append(Problems &problems, Problems more)
{
    std::ranges::move(more, std::back_inserter(problems));
}

/// Returns `property.value.range` unless \p value lies between the ends, which count as inside.
Problems checkRange(const QString &property, qint64 value, qint64 least, qint64 greatest,
                    const QString &target);

/// Returns the path of a property as the service writes it in a target.
QString galleryPath(QStringView property);
QString definitionPath(QStringView property);
QString versionPath(QStringView property);
/// Returns the path of a property of the target region at \p index.
QString targetRegionPath(std::size_t index, QStringView property);

/// Tells whether \p source gives all disks of a version: a machine, a managed image, a version.
bool givesAllDisks(const VersionSource &source);
/// Tells whether \p source is a managed disk or a snapshot.
bool isSingleDisk(const ResourceId &id);

/// The parts of check(ImageVersion) that have files of their own.
Problems checkVersionSources(const ImageVersion &version);
Problems checkEncryption(const ImageVersion &version);

}  // namespace vitrine
