#pragma once

#include "core/gallery/resources.h"
#include "core/store/blockcipher.h"
#include "core/store/manifest.h"

#include <map>
#include <memory>
#include <optional>

namespace vitrine {

class Catalog;

/// What the disks of a version are encrypted with in one region, by LUN; none: the operating system
/// disk. Disks that are stored in clear are left out.
using DiskCiphers = std::map<std::optional<int>, std::shared_ptr<const BlockCipher>>;

/// Opens the ciphers of a region's disks with the keys of their sets; a set that serves several
/// disks has one cipher. Thread: any; takes a tenth of a second when a passphrase is used.
/// Errors: `version.encryption.setNotFound`, those of KeyRing, `catalog.*`.
Result<DiskCiphers> openCiphers(Catalog &catalog, const RegionalEncryption &encryption);

/// Opens the cipher of a disk as a replica's manifest describes it.
/// Errors: `encryption.key.wrong` when the set has another key than the disk was encrypted with,
/// `encryption.key.missing` also for a set that the catalogue does not know, those of KeyRing,
/// `catalog.*`.
Result<std::shared_ptr<const BlockCipher>> openCipher(Catalog &catalog,
                                                      const DiskEncryption &encryption);

}  // namespace vitrine
