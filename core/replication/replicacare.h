#pragma once

#include "core/replication/verifyjob.h"
#include "core/store/replicarepair.h"

#include <optional>
#include <set>
#include <stop_token>

namespace vitrine {

class ReplicaRoot;

/// Looks after committed replicas: writes down what checks find, takes damaged packs out of use and
/// mends what is damaged, from a copy that has the right digests: another replica of the region,
/// one of another region, at last the source of the version. Thread: any.
class ReplicaCare {
public:
    ReplicaCare(Catalog &catalog, FileOps &files);

    /// Writes down what a check of \p replica found. The damaged packs of a damaged one move into
    /// quarantine, and what other versions have in them becomes Suspect.
    /// Errors: `catalog.*`, `region.*`.
    Result<> settle(const PlacedReplica &replica, const ReplicaVerification &found,
                    const std::stop_token &stop);
    /// Checks \p replica, mends it if it is damaged, and with it whatever else of its root lay in
    /// the same packs; then checks it again. The finding has the fault `store.repair.noCopy` when
    /// no right copy of a block is left.
    ReplicaVerification repair(const PlacedReplica &replica, const std::stop_token &stop,
                               PartMeter &meter);
    /// Notes that \p replica gave bytes that are wrong; a check has to say more.
    /// Errors: `catalog.*`.
    Result<> suspect(const PlacedReplica &replica, const Fault &fault);

private:
    struct Wanted;
    Result<> record(const PlacedReplica &replica, ReplicaHealth health,
                    const std::optional<Fault> &finding);
    Result<std::optional<ReplicaFindings>> quarantine(const PlacedReplica &replica,
                                                      const ReplicaRoot &root, const Wanted &wanted,
                                                      const std::stop_token &stop);
    Result<> suspectOthers(const PlacedReplica &replica, const ReplicaRoot &root,
                           const std::set<Uid> &packs);
    Result<bool> mend(const PlacedReplica &replica, const std::stop_token &stop, PartMeter &meter);
    Result<> commit(const PlacedReplica &replica, ReplicaRepair &repair, bool wasLost);
    void mendOthers(const PlacedReplica &replica, const std::stop_token &stop, PartMeter &meter);
    Result<std::optional<Replica>> rowOf(const PlacedReplica &replica);
    Result<Wanted> wantedOf(const PlacedReplica &replica, const ReplicaRoot &root) const;
    Result<std::optional<Wanted>> restored(const PlacedReplica &replica,
                                           const ImageVersion &version,
                                           const std::stop_token &stop) const;

    Catalog &m_catalog;
    FileOps &m_files;
};

}  // namespace vitrine
