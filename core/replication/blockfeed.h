#pragma once

#include "core/base/alignedbuffer.h"
#include "core/disk/diskextents.h"
#include "core/disk/diskreader.h"
#include "core/jobs/pausegate.h"
#include "core/store/manifest.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace vitrine {

/// One block of a batch: where it belongs, what it is, where its bytes stand.
struct FedBlock {
    std::uint64_t index = 0;
    Digest digest;
    std::uint32_t length = 0;
    std::span<const std::byte> bytes;  ///< padded with zeros to kAlignment
};

/// Blocks read and hashed together. Shared by every receiver; its memory goes back to the feed
/// when the last one lets go.
struct BlockBatch {
    std::vector<FedBlock> blocks;  ///< zero blocks are left out
    std::uint64_t dataBytes = 0;  ///< what this batch adds to the progress
    std::shared_ptr<AlignedBuffer> memory;
};

/// Takes batches as they come. Called from the feed's threads; must not block for long.
class BlockReceiver {
public:
    virtual ~BlockReceiver() = default;
    virtual void take(const std::shared_ptr<const BlockBatch> &batch) = 0;
    /// Tells whether batches still serve a purpose.
    virtual bool isReceiving() const = 0;
};

/// Reads a disk once, drops zero blocks, hashes the others and hands them to every receiver.
/// Memory is bounded by the number of buffers: reading waits for the slowest receiver.
class BlockFeed {
public:
    /// Reading waits while \p gate is closed; it outlives the feed.
    BlockFeed(const DiskReader &disk, std::vector<BlockReceiver *> receivers,
              const PauseGate *gate = nullptr);

    const DiskExtents &extents() const { return m_extents; }
    /// Reads everything. Returns the disk's blocks in ascending order, without their places;
    /// std::nullopt when \p stop was requested or no receiver was left.
    /// Errors: those of DiskReader::read() and checkUnchanged().
    Result<std::optional<std::vector<DiskBlock>>> run(const std::stop_token &stop);

private:
    class BufferPool;
    void readPieces(const std::stop_token &stop);
    bool handle(const DiskPiece &piece, std::shared_ptr<AlignedBuffer> &spare,
                const std::stop_token &stop);
    std::shared_ptr<BlockBatch> batchOf(const DiskPiece &piece,
                                        std::shared_ptr<AlignedBuffer> memory);
    void fail(Fault fault);
    bool isWanted() const;

    const DiskReader &m_disk;
    const std::vector<BlockReceiver *> m_receivers;
    const PauseGate *const m_gate;
    const DiskExtents m_extents;
    const std::shared_ptr<BufferPool> m_pool;
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_broken{false};
    std::mutex m_mutex;
    std::vector<DiskBlock> m_blocks;  // guarded by m_mutex
    std::optional<Fault> m_fault;  // guarded by m_mutex
};

}  // namespace vitrine
