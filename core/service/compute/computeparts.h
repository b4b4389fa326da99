#pragma once

#include "core/service/compute/machinefiles.h"
#include "core/service/computeservice.h"

namespace vitrine {

/// What is settled of a machine or a scale set before anything is made.
struct SettledMachine {
    MachineDraft draft;  ///< with nothing left open
    UsableImage image;
};

/// What the service's functions share.
struct ComputeService::Parts {
    Parts(Catalog &known, FileOps &seam, VersionService &theVersions,
          ReplicationService &replication, const Policy &figures)
        : catalog(known)
        , versions(theVersions)
        , policy(figures)
        , bases(known, seam, replication)
    {
    }

    /// Completes \p draft, checks it, and finds its image. \p request: what is already known of
    /// what the image is for.
    Result<SettledMachine> settle(const Change &change, MachineDraft draft, MachineRequest request,
                                  std::vector<Fault> *advice);
    /// The same for a scale set.
    Result<SettledMachine> settleSet(const Change &change, const ScaleSetDraft &draft,
                                     std::vector<Fault> *advice);
    Result<ScaleSet> grow(const Change &change, ScaleSet set, int capacity);
    Result<ScaleSet> shrink(const Change &change, ScaleSet set, int capacity);
    static Result<> keepCapacity(Transaction &transaction, const Caller &caller,
                                 const ScaleSet &set, int before);
    /// Connects to what runs the machines of \p region. Errors: `compute.host.missing`.
    Result<std::unique_ptr<ComputeHost>> hostOf(const Region &region);
    Result<Region> regionNamed(const QString &name);
    Result<Region> regionWith(const Uid &uid);

    Catalog &catalog;
    VersionService &versions;
    const Policy &policy;
    ImageBases bases;
    HostOpener openHost;
};

}  // namespace vitrine
