#include "core/disk/diskcopy.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/write/diskwriter.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace vitrine {

DiskCopy::DiskCopy(const DiskReader &disk, DiskWriter &writer, Progress progress)
    : m_disk(disk)
    , m_writer(writer)
    , m_progress(std::move(progress))
    , m_extents(diskExtents(disk))
{
    std::ranges::sort(m_extents.pieces, {}, &DiskPiece::offset);
}

CopyOutcome DiskCopy::run(const std::stop_token &stop)
{
    {
        const std::stop_callback release(stop, [this] { m_writer.stop(); });
        std::vector<std::jthread> threads;
        for (unsigned i = 1; i < pieceThreads(); ++i)
            threads.emplace_back([this, &stop] { copyPieces(stop); });
        copyPieces(stop);
    }
    // What a stop broke off is no failure.
    if (stop.stop_requested())
        return {.end = CopyEnd::Stopped};
    if (m_failure)
        return std::move(*m_failure);
    if (auto unchanged = m_disk.checkUnchanged(); !unchanged)
        return {.end = CopyEnd::SourceFailed, .fault = std::move(unchanged).error()};
    return {};
}

void DiskCopy::copyPieces(const std::stop_token &stop)
{
    AlignedBuffer buffer(kPieceBytes);
    while (!stop.stop_requested()) {
        std::size_t index = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_failure || m_next == m_extents.pieces.size())
                return;
            index = m_next++;
        }
        const DiskPiece &piece = m_extents.pieces[index];
        const auto bytes = readPiece(piece, buffer);
        if (!bytes)
            return fail(CopyEnd::SourceFailed, bytes.error());
        if (m_writer.isOrdered() && !placeInTurn(index, *bytes, stop))
            return;
        if (auto written = m_writer.write(piece.offset, *bytes); !written)
            return fail(CopyEnd::TargetFailed, std::move(written).error());
        m_progress(piece.hole ? 0 : piece.length);
    }
}

// Returns the bytes to write: none where a hole is one. It is read in small parts, which stay in
// the processor's cache while they are looked at.
Result<Bytes> DiskCopy::readPiece(const DiskPiece &piece, AlignedBuffer &buffer) const
{
    constexpr std::uint32_t kPartBytes = 1U << 20;
    bool isHole = piece.hole;
    for (std::uint32_t at = 0; isHole && at < piece.length; at += kPartBytes) {
        const auto part = buffer.bytes().first(std::min(kPartBytes, piece.length - at));
        if (auto read = m_disk.read(piece.offset + at, part); !read)
            return std::unexpected(std::move(read).error());
        isHole = isZero(part);
    }
    if (isHole)
        return Bytes();
    const auto whole = buffer.bytes().first(piece.length);
    if (auto read = m_disk.read(piece.offset, whole); !read)
        return std::unexpected(std::move(read).error());
    return whole;
}

// False when the copy is over before this piece's turn came.
bool DiskCopy::placeInTurn(std::size_t index, Bytes bytes, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_turned.wait(lock, stop, [&] { return m_turn == index || m_failure; }) || m_failure)
        return false;
    lock.unlock();  // nobody else has this turn
    m_writer.place(m_extents.pieces[index].offset, bytes);
    lock.lock();
    ++m_turn;
    lock.unlock();
    m_turned.notify_all();
    return true;
}

void DiskCopy::fail(CopyEnd end, Fault fault)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failure)
            m_failure = CopyOutcome{end, std::move(fault)};
    }
    m_turned.notify_all();
    m_writer.stop();
}

}  // namespace vitrine
