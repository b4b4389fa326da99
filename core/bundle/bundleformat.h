#pragma once

#include "core/base/digest.h"
#include "core/base/fault.h"

#include <QString>

#include <cstdint>

// Names and figures of a bundle on disk, described in README.md.
namespace vitrine {

inline constexpr std::uint32_t kBundleFormat = 1;
/// FAT takes files of at most 4 GiB less a byte.
inline constexpr std::uint64_t kDefaultPartBytes = (std::uint64_t{4} << 30) - 1;
inline constexpr std::uint64_t kSmallestPartBytes = std::uint64_t{1} << 20;
inline constexpr std::uint64_t kLargestPartBytes = std::uint64_t{1} << 40;
/// Magic, format, number, bundle: what stands before the blocks of a part.
inline constexpr std::uint64_t kPartHeadBytes = 8 + 4 + 4 + 16;
/// What bundle.json and metadata.json may take each, so that reading them takes little memory.
inline constexpr std::uint64_t kMaximumJsonBytes = std::uint64_t{4} << 20;
/// What the maps of all disks of a version may take together: about 180 GiB of data on them.
inline constexpr std::uint64_t kMaximumMapBytes = std::uint64_t{80} << 20;

inline const QString kBundleFile = QStringLiteral("bundle.json");
inline const QString kContentsFile = QStringLiteral("metadata.json");
inline const QString kSignatureFile = QStringLiteral("signature");

/// Returns `part-0001.vbp`; parts count from 1.
QString partName(std::uint32_t number);
/// Returns `disk-DIGEST.vbd`: the map of a disk is called after its own SHA-256.
QString mapName(const Digest &digest);
/// Returns the digest in the name of a map; null when \p path ends in anything else.
Digest mapDigest(const QString &path);

/// Makes `bundle.damaged` for a file of a bundle.
Fault bundleDamaged(const QString &file, const char *detail);
/// Makes `bundle.tooLarge`: there is more of something than a bundle holds.
Fault bundleTooLarge(const QString &file, std::uint64_t limit);

/// Reads a whole file of a bundle; links, devices and whatever is larger than \p limit are refused.
/// Errors: `bundle.file.missing`, `bundle.damaged`, those of SourceFile.
Result<QByteArray> readBundleFile(const QString &path, std::uint64_t limit);

}  // namespace vitrine
