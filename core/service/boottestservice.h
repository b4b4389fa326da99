#pragma once

#include "core/compute/boot/boottest.h"
#include "core/service/change.h"
#include "core/service/compute/imagebases.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace vitrine {

class FileOps;
class ReplicationService;
struct BootSubject;
struct BootTestSetting;

/// Which version is to be started, and how long it is watched at most.
struct BootTestRequest {
    static constexpr std::chrono::seconds kLeastTime{1};
    static constexpr std::chrono::seconds kMostTime{3600};

    ResourceId versionId;
    QString region = {};  ///< normalised; empty: the first that has a replica
    std::chrono::seconds time{120};
};

/// Starts versions on throw-away disks to see whether they start, and keeps what was seen: the
/// verdict, the serial log and a picture of the screen. Of each version the last test is kept.
/// Thread: any; prepare(), start() and due() touch regions or wait: never from the GUI thread.
class BootTestService {
public:
    BootTestService(Catalog &catalog, FileOps &files, ReplicationService &replication);

    /// Checks a test that is asked for and begins to lay the version down in the region: returns
    /// the job to follow, null when it is there. Errors: those of start().
    Result<Uid> prepare(const Change &change, const BootTestRequest &request);
    /// Queues the test, of kind `bootTest`, once the version is laid down; waits for that. Its copy
    /// goes with the test unless machines stand on it. Whoever may write the version may test it.
    /// Errors: `resource.notFound`, `access.denied`, `property.value.range` of the time,
    /// `version.notAvailable`, `version.notInRegion`, `bootTest.emulator.missing`,
    /// `bootTest.architecture`, `bootTest.running`, those of ImageBases::need(). The job's:
    /// `bootTest.emulator.failed`, `region.*`, `io.*`.
    Result<Uid> start(const Change &change, const BootTestRequest &request);

    /// Returns the last test of a version; std::nullopt when there is none.
    /// Errors: `resource.notFound`, those of BootTestFolder.
    Result<std::optional<BootTest>> last(const ResourceId &versionId);
    /// The same with what the machine wrote and showed. Errors: also `bootTest.none`.
    Result<BootEvidence> evidence(const ResourceId &versionId);

    /// Returns after how many days the latest version of each image is to be tested again; 0:
    /// never.
    Result<int> intervalDays();
    /// Errors: `property.value.range` outside 0…3650, `access.denied`.
    Result<> setIntervalDays(const Change &change, int days);
    /// Returns the latest versions that the caller may test and that were not within the interval,
    /// by image; images that boot tests do not start are left out.
    Result<std::vector<ResourceId>> due(const Caller &caller);

private:
    Result<BootSubject> settle(const Change &change, const BootTestRequest &request);
    Uid queue(BootTestSetting setting);
    Result<> forgetRemoved();
    Result<bool> isDue(const Uid &version, const QDateTime &before) const;

    Catalog &m_catalog;
    ReplicationService &m_replication;
    ImageBases m_bases;
    const BootTestFolder m_results;
};

}  // namespace vitrine
