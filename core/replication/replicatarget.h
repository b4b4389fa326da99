#pragma once

#include "core/jobs/jobmeter.h"
#include "core/replication/blockfeed.h"
#include "core/replication/copyencryption.h"
#include "core/replication/replicaplaces.h"
#include "core/store/replicawriter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace vitrine {

/// What a target asks of its job.
struct TargetContext {
    Uid job;
    Uid version;
    Digest manifestKey;
    FileOps *files = nullptr;
    unsigned verifyThreads = 1;
    bool isShallow = false;  ///< no block is stored, the manifest alone
    /// What the catalogue says of a replica in this place; null: it knows of none.
    Digest known;
    /// Called when the replica is committed in its region, to tell the catalogue; on the
    /// target's thread. \p alreadyThere: found committed, nothing was copied.
    std::function<Result<>(const Digest &manifest, std::uint64_t storedBytes, bool alreadyThere)>
        committed;
    BlockSharing sharing;  ///< whose blocks in this place are as good as its own
    /// Opens what the disks are encrypted with in this place; on the target's thread.
    std::function<Result<DiskCiphers>()> openCiphers;
    std::function<void()> changed;  ///< called after every change of phase
    std::function<bool()> keepsStaging;  ///< whether a stop leaves the staged bytes for later
};

/// Makes one replica on a thread of its own: prepares the root, writes what the feed brings,
/// verifies, commits. A slow or broken region keeps only itself waiting or failing.
class ReplicaTarget final : public BlockReceiver {
public:
    /// LetGo: the feed goes on without it; once it may go on, another feed brings the rest.
    enum class Phase {
        Preparing,
        Waiting,
        Copying,
        LetGo,
        Verifying,
        Committing,
        Done,
        Failed,
        Stopped
    };

    /// \p stop ends this target alone.
    ReplicaTarget(ReplicaPlace place, TargetContext context, PartMeter &meter,
                  std::stop_token stop);
    ~ReplicaTarget() override;

    const ReplicaPlace &place() const { return m_place; }
    Phase phase() const { return m_phase; }
    bool isOver() const;
    /// Why it failed; set once phase() is Failed.
    std::optional<Fault> fault() const;

    void take(const std::shared_ptr<const BlockBatch> &batch) override;
    bool isReceiving() const override;
    /// Lets a target that is held fall behind, so that it keeps no other waiting. What it has is
    /// kept. Thread: the job's, as for rejoin(), beginFeed(), endFeed() and abandon().
    void letGo();
    /// Tells whether a target that was let go is done with what it had.
    bool canRejoin() const;
    /// Takes it back in, for the next feed.
    void rejoin();
    /// Tells whether it has been fed before: what it was to copy counts already.
    bool wasFed() const { return m_wasFed; }
    /// Tells the target which disks are going to be fed; before the first batch.
    void beginFeed(const std::vector<DiskSpan> &disks);
    /// Tells the target that everything has been fed: \p manifest lists all blocks. One that was
    /// let go has not heard everything, and does not listen; nor to abandon().
    void endFeed(std::shared_ptr<const Manifest> manifest);
    /// Tells the target that the source failed.
    void abandon(const Fault &fault);

private:
    void run();
    bool prepare();
    bool openEncryption();
    bool isKnownAndThere(const std::shared_ptr<const RegionFolder> &region) const;
    bool copy();
    bool store(const BlockBatch &batch);
    bool append(std::vector<NewBlock> &fresh);
    void finishBatch(const BlockBatch &batch);
    void finish();
    bool stopped() const { return m_stop.stop_requested(); }
    void enter(Phase phase);
    void fail(Fault fault);
    void end(Phase phase);

    const ReplicaPlace m_place;
    const TargetContext m_context;
    PartMeter &m_meter;
    const std::stop_token m_stop;
    std::unique_ptr<ReplicaWriter> m_writer;
    CopyEncryption m_encryption;
    std::uint64_t m_countedBytes = 0;  // in the progress; guarded by m_mutex
    std::uint64_t m_heardBytes = 0;  // of the feed it hears now; guarded by m_mutex
    bool m_isBusy = false;  // guarded by m_mutex
    bool m_wasFed = false;  // the job's thread
    std::atomic<Phase> m_phase{Phase::Preparing};

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::shared_ptr<const BlockBatch>> m_queue;  // guarded by m_mutex
    std::shared_ptr<const Manifest> m_manifest;  // guarded by m_mutex; set by endFeed()
    std::optional<Fault> m_fault;  // guarded by m_mutex
    std::jthread m_thread;  // last member: joined before the rest dies
};

}  // namespace vitrine
