#pragma once

#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <optional>
#include <vector>

namespace vitrine {

class FileOps;

/// What an import makes of a manifest that it finds.
enum class ImportFate {
    Known,  ///< the catalogue has this very replica
    Registered,  ///< the catalogue had lost it: whole and of the right content, it is put back
    Differs,  ///< the catalogue has another manifest here, or the content is not the version's
    NotTargeted,  ///< the version is not to have a replica here
    Unfinished,  ///< a job of the version is to say what it is
    Unknown,  ///< the catalogue has no such version
    Damaged,  ///< manifest or packs are not what was written, or another catalogue's
    NotChecked,  ///< it could not be read, or its key is missing
};

struct ImportedReplica {
    int zone = 0;  ///< 1…3; 0 for the region's own folder
    int replica = 0;  ///< number of the root; 0 for a folder that cannot be used
    Uid versionUid = {};
    ResourceId version = {};  ///< empty when it is not known
    ImportFate fate = ImportFate::NotChecked;
    std::uint64_t storedBytes = 0;  ///< of its blocks, those it shares too
    std::optional<Fault> fault = {};
};

/// What an import has found, and done.
struct RegionImport {
    Region region;
    bool isNew = false;  ///< the catalogue did not have the region
    bool isMoved = false;  ///< the region was registered in another folder, where it is no more
    std::vector<ImportedReplica> replicas = {};
};

/// Takes in the folder of a region of this catalogue as it is found on a disk: registers the
/// region, or its new place, and the replicas that the catalogue has lost. What the catalogue
/// knows stays as it is; nothing in the folder is changed. Only manifests that this catalogue has
/// sealed count. Touches the folder and, for encrypted replicas, reads them whole.
/// Errors: `region.folder.notAbsolute`, `region.import.noRegion`, `region.import.foreign`,
/// `region.name.invalid`, `region.name.taken` also when the region is still where it was,
/// `access.denied`, `region.*`, `catalog.*`.
Result<RegionImport> importRegion(Catalog &catalog, FileOps &files, const Change &change,
                                  const QString &folder);

}  // namespace vitrine
