#pragma once

#include "core/cost/estimate.h"
#include "core/cost/usage.h"
#include "core/disk/diskinspector.h"
#include "core/gallery/resources.h"
#include "core/service/regionservice.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace vitrine {

/// What is known about the chosen source. Nothing is guessed: what could not be told is absent.
struct SourceKnowledge {
    enum class State { None, Reading, Known, Failed };

    State state = State::None;
    QString name;  ///< file name or resource name
    std::optional<DiskInspection> inspection;
    std::optional<Fault> fault;  ///< why it could not be read
    std::uint64_t virtualBytes = 0;
    std::uint64_t occupiedBytes = 0;
    std::optional<OsType> osType;
    std::optional<HyperVGeneration> generation;
    std::optional<OsState> osState;
    QString location;  ///< region of a registered source; empty for a file
    std::vector<int> luns;  ///< of its data disks, in order
};

/// What the program knows about the things a draft speaks of. Read from the catalogue on the
/// spot, and from disks and folders by workers.
struct PublishFacts {
    std::vector<Region> regions;  ///< registered, ordered by name
    std::vector<RegionStatus> statuses;  ///< empty until the folders have answered
    std::optional<ImageDefinition> definition;  ///< the existing one the draft names
    std::optional<VersionNumber> newest;  ///< of the existing definition
    std::optional<VersionNumber> latest;
    std::vector<TargetRegion> newestTargets;  ///< of the newest version
    SourceKnowledge source;
    std::vector<DiskEncryptionSet> encryptionSets;  ///< that can be seen, ordered by name
    QStringList tagNames;  ///< in use where the version goes, each once
    std::optional<CostEstimate> cost;  ///< at most; of the last check
    std::optional<Result<std::vector<Usage>>> usage;  ///< of the limits there; of the last check
    int maximumReplicas = 10;

    const Region *region(const QString &name) const
    {
        const auto it = std::ranges::find(regions, name, &Region::name);
        return it == regions.end() ? nullptr : &*it;
    }
    const RegionStatus *status(const QString &name) const
    {
        const auto it = std::ranges::find_if(
            statuses, [&](const RegionStatus &s) { return s.region.name == name; });
        return it == statuses.end() ? nullptr : &*it;
    }
};

}  // namespace vitrine
