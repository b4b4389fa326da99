#pragma once

#include "core/gallery/machine.h"
#include "core/service/compute/imagebases.h"
#include "core/service/versionservice.h"

#include <map>

namespace vitrine {

/// An image that may be used for what is asked for, and what machines made from it are like.
struct UsableImage {
    MachineImage image;
    Region region;
    OsType osType = OsType::Linux;
    OsState osState = OsState::Generalized;
    HyperVGeneration generation = HyperVGeneration::V1;
    Architecture architecture = Architecture::X64;
    std::optional<PurchasePlan> plan = {};
    HostCaching osDiskCaching = HostCaching::ReadWrite;
    std::map<int, HostCaching> dataDisks = {};  ///< by LUN

    std::vector<int> luns() const;
};

/// Finds what \p request means, a version, the latest one of a definition, or a managed image, and
/// tells why machines cannot be made from it. What is slow is put into \p advice.
/// Errors: those of VersionService::checkMachine(), for a managed image of the same kind.
Result<UsableImage> usableImage(Catalog &catalog, VersionService &versions,
                                const MachineRequest &request, std::vector<Fault> *advice);

}  // namespace vitrine
