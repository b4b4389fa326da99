#include "core/replication/blockfeed.h"

#include "core/disk/write/outputfile.h"

#include <algorithm>
#include <thread>

namespace vitrine {
namespace {

// 24 buffers of 4 MiB: enough that reading, hashing and writing overlap, far below the
// 256 MiB a job may use.
constexpr std::size_t kBufferCount = 24;

}  // namespace

/// Buffers that come back by themselves when the last user lets go.
class BlockFeed::BufferPool : public std::enable_shared_from_this<BufferPool> {
public:
    /// Waits for a free buffer; null when \p stop is requested or \p given up says so.
    std::shared_ptr<AlignedBuffer> take(const std::stop_token &stop,
                                        const std::function<bool()> &givenUp)
    {
        std::unique_ptr<AlignedBuffer> buffer;
        {
            std::unique_lock lock(m_mutex);
            const auto ready = [this] { return !m_free.empty() || m_made < kBufferCount; };
            // Woken now and then: a receiver that gives up does not signal here.
            while (!m_changed.wait_for(lock, stop, std::chrono::milliseconds(50), ready)) {
                if (stop.stop_requested() || givenUp())
                    return nullptr;
            }
            if (m_free.empty()) {
                ++m_made;
                buffer = std::make_unique<AlignedBuffer>(kPieceBytes);
            } else {
                buffer = std::move(m_free.back());
                m_free.pop_back();
            }
        }
        return {buffer.release(), [pool = shared_from_this()](AlignedBuffer *returned) {
                    pool->give(std::unique_ptr<AlignedBuffer>(returned));
                }};
    }

private:
    void give(std::unique_ptr<AlignedBuffer> buffer)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_free.push_back(std::move(buffer));
        }
        m_changed.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::unique_ptr<AlignedBuffer>> m_free;  // guarded by m_mutex
    std::size_t m_made = 0;  // guarded by m_mutex
};

BlockFeed::BlockFeed(const DiskReader &disk, std::vector<BlockReceiver *> receivers,
                     const PauseGate *gate)
    : m_disk(disk)
    , m_receivers(std::move(receivers))
    , m_gate(gate)
    , m_extents(diskExtents(disk))
    , m_pool(std::make_shared<BufferPool>())
{
}

Result<std::optional<std::vector<DiskBlock>>> BlockFeed::run(const std::stop_token &stop)
{
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < pieceThreads(); ++i)
            threads.emplace_back([this, stop] { readPieces(stop); });
        readPieces(stop);
    }
    if (m_fault)
        return std::unexpected(std::move(*m_fault));
    if (stop.stop_requested() || !isWanted())
        return std::nullopt;
    if (const auto unchanged = m_disk.checkUnchanged(); !unchanged)
        return std::unexpected(unchanged.error());
    std::ranges::sort(m_blocks, {}, &DiskBlock::index);
    return std::optional(std::move(m_blocks));
}

void BlockFeed::readPieces(const std::stop_token &stop)
{
    std::shared_ptr<AlignedBuffer> spare;  // holes are checked in the same memory again and again
    for (std::size_t i = m_next++; i < m_extents.pieces.size(); i = m_next++) {
        if (m_gate != nullptr && !m_gate->pass(stop))
            return;
        if (stop.stop_requested() || m_broken || !isWanted())
            return;
        if (!handle(m_extents.pieces[i], spare, stop))
            return;
    }
}

bool BlockFeed::handle(const DiskPiece &piece, std::shared_ptr<AlignedBuffer> &spare,
                       const std::stop_token &stop)
{
    if (!spare)
        spare = m_pool->take(stop, [this] { return m_broken || !isWanted(); });
    if (!spare)
        return false;
    const auto bytes = spare->bytes().first(piece.length);
    if (const auto read = m_disk.read(piece.offset, bytes); !read) {
        fail(read.error());
        return false;
    }
    if (piece.hole && isZero(bytes))
        return true;
    const auto padding =
        spare->bytes().subspan(piece.length, alignedUp(piece.length) - piece.length);
    std::ranges::fill(padding, std::byte{0});
    const std::shared_ptr<const BlockBatch> batch = batchOf(piece, std::move(spare));
    for (BlockReceiver *receiver : m_receivers)
        receiver->take(batch);
    return true;
}

std::shared_ptr<BlockBatch> BlockFeed::batchOf(const DiskPiece &piece,
                                               std::shared_ptr<AlignedBuffer> memory)
{
    auto batch = std::make_shared<BlockBatch>();
    batch->dataBytes = piece.hole ? 0 : piece.length;
    std::vector<DiskBlock> found;
    for (std::uint32_t at = 0; at < piece.length; at += kBlockBytes) {
        const std::uint32_t length = std::min(kBlockBytes, piece.length - at);
        const auto bytes = std::as_const(*memory).bytes().subspan(at, length);
        if (isZero(bytes))
            continue;
        const FedBlock block{(piece.offset + at) / kBlockBytes, Digest::of(bytes), length,
                             std::as_const(*memory).bytes().subspan(
                                 at, static_cast<std::size_t>(alignedUp(length)))};
        batch->blocks.push_back(block);
        found.push_back({block.index, block.digest, {Uid(), 0, length}});
    }
    batch->memory = std::move(memory);
    const std::lock_guard lock(m_mutex);
    m_blocks.insert(m_blocks.end(), found.begin(), found.end());
    return batch;
}

void BlockFeed::fail(Fault fault)
{
    const std::lock_guard lock(m_mutex);
    if (!m_fault)
        m_fault = std::move(fault);
    m_broken = true;
}

bool BlockFeed::isWanted() const
{
    return std::ranges::any_of(m_receivers,
                               [](const BlockReceiver *one) { return one->isReceiving(); });
}

}  // namespace vitrine
