#pragma once

#include <QString>

#include <cstdint>

namespace vitrine {

/// What a region most needs to be looked at for. In the order of what is worse.
enum class RegionState {
    Unused,  ///< no version wants it
    Complete,  ///< every version that wants it is there with all its replicas
    Replicating,
    Missing,  ///< wanted replicas are not there, and nothing is under way
    Failed,  ///< a copy failed, or a replica was found damaged
};

/// How the versions that want a region stand there. Each of them is in one of the four numbers.
struct RegionCoverage {
    QString region;  ///< normalised
    int complete = 0;  ///< with every replica that is wanted, none known to be damaged
    int replicating = 0;
    int missing = 0;
    int failed = 0;
    int replicas = 0;  ///< committed ones that are not known to be damaged
    std::uint64_t storedBytes = 0;  ///< what the replicas took there, those in the recycle bin too

    int versions() const { return complete + replicating + missing + failed; }
    RegionState state() const;
};

}  // namespace vitrine
