#include "core/disk/diskextents.h"

#include "core/base/blocks.h"

#include <algorithm>
#include <thread>

namespace vitrine {
namespace {

// Reading on over a small gap costs less than starting a new read.
constexpr std::uint64_t kBridgedGapBytes = std::uint64_t{1} << 20;

void cut(std::vector<DiskPiece> &pieces, std::uint64_t start, std::uint64_t end, bool hole)
{
    while (start < end) {
        const auto length = static_cast<std::uint32_t>(
            std::min<std::uint64_t>(kPieceBytes - start % kPieceBytes, end - start));
        pieces.push_back({start, length, hole});
        start += length;
    }
}

}  // namespace

unsigned pieceThreads()
{
    return std::max(2U, std::thread::hardware_concurrency()) + 1;
}

DiskExtents diskExtents(const DiskReader &disk)
{
    const std::uint64_t size = disk.sizeBytes();
    DiskExtents extents;
    std::vector<DiskPiece> holes;
    std::uint64_t done = 0;  // everything before is cut into pieces
    while (done < size) {
        std::uint64_t end = size;
        std::uint64_t start = std::max(done, disk.nextData(done, end));
        if (start < size)
            start = start / kBlockBytes * kBlockBytes;
        while (start < size && end < size) {
            std::uint64_t nextEnd = size;
            const std::uint64_t next = disk.nextData(end, nextEnd);
            if (next >= size || next - end > kBridgedGapBytes)
                break;
            end = nextEnd;
        }
        end = std::min(size, (end + kBlockBytes - 1) / kBlockBytes * kBlockBytes);
        if (!disk.holesAreProven())
            cut(holes, done, std::min(start, size), true);
        if (start >= size)
            break;
        cut(extents.pieces, start, end, false);
        extents.dataBytes += end - start;
        done = end;
    }
    extents.pieces.insert(extents.pieces.end(), holes.begin(), holes.end());
    return extents;
}

}  // namespace vitrine
