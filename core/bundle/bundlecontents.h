#pragma once

#include "core/base/digest.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

namespace vitrine {

/// A disk of a version in a bundle.
struct BundledDisk {
    std::optional<int> lun;  ///< none: the operating system disk
    Digest map;  ///< which map says where its blocks are
    std::uint64_t sizeBytes = 0;
    HostCaching hostCaching = HostCaching::None;
};

/// A version without its place: number, dates, tags, safety profile, content. What depends on a
/// catalogue - ids, regions, replicas, source - is left out.
struct BundledVersion {
    ImageVersion version;
    std::vector<BundledDisk> disks;  ///< the operating system's first, the data disks by LUN
};

struct BundledDefinition {
    ImageDefinition definition;
    std::vector<BundledVersion> versions;
};

struct BundledGallery {
    Gallery gallery;  ///< with the name of its group, which an import may replace
    std::vector<BundledDefinition> definitions;
};

/// What is in metadata.json.
struct BundleContents {
    std::vector<BundledGallery> galleries;

    std::size_t versionCount() const;
    std::uint64_t occupiedBytes() const;
    QByteArray encode() const;
    /// Reads metadata.json; \p file names it in faults. Names are those that galleries may have:
    /// never a path. Errors: `bundle.damaged`.
    static Result<BundleContents> decode(const QByteArray &bytes, const QString &file);
};

}  // namespace vitrine
