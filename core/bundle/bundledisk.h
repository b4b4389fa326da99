#pragma once

#include "core/bundle/diskmap.h"
#include "core/disk/diskreader.h"

#include <functional>
#include <memory>

namespace vitrine {

/// Opens a disk of an earlier bundle, \p bundle, where it has been imported to. It is read by whole
/// blocks.
using BaseOpener =
    std::function<Result<std::unique_ptr<DiskReader>>(const BaseDisk &base, const Uid &bundle)>;

/// Tells whether \p path is, by its name, the map of a disk in a bundle.
bool isBundleDisk(const QString &path);

/// Opens a disk of a bundle by the path of its map. The map is called after its own digest and
/// every block is compared with its digest as it is read: what is handed out is what was signed,
/// whatever has become of the folder since. Blocks that the bundle leaves out are read from the
/// disks that \p openBase finds. Errors: `bundle.file.missing`, `bundle.damaged`,
/// `bundle.tooLarge`, those of \p openBase and SourceFile.
Result<std::unique_ptr<DiskReader>> openBundleDisk(const QString &path, const BaseOpener &openBase);

}  // namespace vitrine
