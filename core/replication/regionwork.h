#pragma once

#include "core/catalog/jobrows.h"
#include "core/replication/replicatarget.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

/// One target region of a replication job: its row, its meter, and a target for each copy of the
/// version that is to stand there. Thread: the job's.
class RegionWork {
public:
    /// \p row and \p meter live longer.
    RegionWork(JobRegionRow &row, PartMeter &meter);

    /// Tells whether start() is still to come.
    bool isToBegin() const;
    /// Begins to make a copy in every one of \p places.
    void start(const std::vector<ReplicaPlace> &places,
               const std::function<TargetContext(const ReplicaPlace &)> &contextOf);
    /// Ends the region at once.
    void refuse(const Fault &fault);

    const QString &region() const { return m_row.region; }
    bool isOver() const;
    bool isPrepared() const;
    /// Returns the targets that wait for the feed.
    std::vector<ReplicaTarget *> waiting() const;
    /// Tells whether the feed has targets here.
    bool isReceiving() const;
    bool isHeld() const { return m_meter.hold() != Hold::None; }
    /// Keeps the feed from waiting for this region, which is held.
    void letGo();
    /// Tells whether a target that was let go waits for a feed and nothing holds it.
    bool canRejoin() const;
    void rejoin();
    /// Adds what one of the waiting targets is going to copy.
    void addCopyTotal(std::uint64_t bytes) { m_meter.addCopyTotal(bytes); }
    /// Returns what this process has copied for the region so far.
    std::uint64_t copiedBytes() const { return m_meter.sample().copiedBytes; }
    /// Brings row and meter up to what the targets say; true when its state became another.
    /// \p closing: a stop means that the program ends.
    bool rollUp(bool closing);

private:
    JobRegionRow &m_row;
    PartMeter &m_meter;
    bool m_hasBegun = false;
    std::vector<std::unique_ptr<ReplicaTarget>> m_targets;
};

}  // namespace vitrine
