#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

namespace vitrine {

/// Where one disk of a version comes from: a file, or a disk of another version.
struct DiskOrigin {
    std::optional<int> lun;  ///< in the version that is made; none: the operating system disk
    QString path = {};  ///< absolute path of the file; empty when it comes from a version
    QString basePath = {};  ///< of the file it is a layer over; empty: it stands alone
    std::optional<ImageVersion> version = {};
    std::optional<int> versionLun = {};  ///< which disk of that version; none: the system's
};

/// Returns where the disks of \p version come from: the operating system disk first, then the
/// data disks it lists, by LUN. Opens no disk.
/// Errors: `version.source.notFound`, `source.disk.notFound` for a managed disk of a machine,
/// `vm.running`.
Result<std::vector<DiskOrigin>> diskOrigins(Transaction &transaction, const ImageVersion &version);

/// Returns the file that \p uri names: `file:///…`, or a blob of a registered storage account,
/// `https://ACCOUNT.blob.core.windows.net/CONTAINER/NAME`. A blob outside of its account's folder
/// is none, whatever links or dots lead there. May wait for a slow mount.
/// Errors: `version.source.notFound`.
Result<QString> sourcePath(Transaction &transaction, const QString &uri);

}  // namespace vitrine
