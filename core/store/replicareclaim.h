#pragma once

#include "core/store/replicaroot.h"

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace vitrine {

/// How long a pack that nothing needs lies in the trash, in running time: what was taken for waste
/// by mistake can be had back so long.
inline constexpr std::chrono::hours kTrashPeriod{24};
/// The most that counts between two looks at a root: time in which nobody looked is not running
/// time.
inline constexpr std::chrono::hours kLongestLook{1};

/// What becomes of a pack.
enum class PackFate {
    ToTrash,  ///< neither a manifest nor a live job names it: it moves to the trash
    InTrash,  ///< lies in the trash and stays there for now
    Freed,  ///< its time in the trash is over: its bytes are given back
    Restored,  ///< lies in the trash but a manifest names it: it moves back
    Sparse,  ///< less than half of it is alive: ReplicaCompaction can rewrite it
};

struct PackReclaim {
    Uid pack;
    PackFate fate = PackFate::InTrash;
    std::uint64_t sizeBytes = 0;
    std::uint64_t liveBytes = 0;  ///< of a sparse one
    std::chrono::seconds left{0};  ///< running time until it is freed; of one in the trash
    QByteArray trashName = {};  ///< its name there; empty: it is among the packs
};

/// What can be, or was, taken back in a replica root.
struct RootReclaim {
    bool isBusy = false;  ///< somebody has the root open: nothing was done
    std::vector<PackReclaim> packs;  ///< only those that something becomes of
    std::uint64_t stagedBytes = 0;  ///< what jobs that are over left behind
    /// Why nothing leaves the trash: not all that the replicas of this root need is there.
    std::optional<Fault> held;

    /// Returns the bytes of all packs of this fate.
    std::uint64_t bytes(PackFate fate) const;
    /// Returns the packs of this fate.
    std::set<Uid> of(PackFate fate) const;
};

/// By what reclaim goes.
struct ReclaimRules {
    Digest key;  ///< of the manifests
    std::set<Uid> liveJobs = {};  ///< what they have staged is needed
    std::chrono::nanoseconds elapsed{0};  ///< Clock::elapsed(), by which time in the trash counts
    bool emptiesTrash = false;  ///< waste is freed at once, whatever its time
    std::set<Uid> dropped = {};  ///< versions whose manifests count as gone; of planReclaim() alone
};

/// Tells what reclaimRoot() would do with the root as it is now. Changes nothing. A root that is
/// not there has nothing to reclaim. Errors: `store.manifest.damaged`, `region.*`.
Result<RootReclaim> planReclaim(const std::shared_ptr<const RegionFolder> &region, int number,
                                const ReclaimRules &rules);
/// Moves packs that nothing needs to the root's trash, frees those whose time there is over, and
/// removes what jobs that are over had staged. Does nothing while anybody has the root open, or
/// while a manifest cannot be read: what it names is not known then. Before anything leaves the
/// trash all packs that replicas need are looked at. Broken off anywhere it has taken nothing that
/// is needed, and can be done again. Returns what it did. Errors: `store.manifest.damaged`,
/// `region.*`.
Result<RootReclaim> reclaimRoot(const std::shared_ptr<const RegionFolder> &region, int number,
                                const ReclaimRules &rules);

}  // namespace vitrine
