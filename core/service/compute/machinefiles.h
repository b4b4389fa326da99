#pragma once

#include "core/compute/computefolder.h"
#include "core/compute/domainxml.h"
#include "core/service/compute/machineimage.h"

namespace vitrine {

/// A machine whose files are to be made.
struct MachineFiles {
    Uid uid;
    QString name;
    MachineSize size;
    std::optional<OsProfile> osProfile = {};
};

/// What a machine's disks are called in its folder.
QString overlayFile(const std::optional<int> &lun);

/// Makes a machine's folder: an overlay over each disk of \p base, the seed that prepares its
/// first start when it has a profile, and its definition. Nothing is left of what failed, unless
/// the region cannot be reached any more. Errors: those of ComputeFolder and writeNewFile().
Result<> writeMachine(const ComputeFolder &folder, const ImageBase &base, const UsableImage &image,
                      const MachineFiles &machine, const QDateTime &now);

/// Returns what the region's host is told of a machine whose files are there.
DomainDescription describeMachine(const ComputeFolder &folder, const ImageBase &base,
                                  const UsableImage &image, const MachineFiles &machine);

/// Returns the path of what a machine writes to its serial console, there or not.
QString serialLogPath(const ComputeFolder &folder, const Uid &machine);

/// Returns the path of the definition that writeMachine() leaves beside the disks.
QString definitionPath(const ComputeFolder &folder, const Uid &machine);

}  // namespace vitrine
