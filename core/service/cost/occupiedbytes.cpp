#include "core/service/cost/occupiedbytes.h"

#include "core/base/alignedbuffer.h"
#include "core/disk/diskextents.h"
#include "core/disk/write/outputfile.h"

#include <algorithm>

namespace vitrine {

Result<OccupiedBytes> occupiedBytesOf(const DiskReader &disk, const std::stop_token &stop)
{
    AlignedBuffer buffer(kPieceBytes);
    OccupiedBytes occupied;
    for (const DiskPiece &piece : diskExtents(disk).pieces) {
        if (stop.stop_requested()) {
            occupied.isExact = false;
            occupied.bytes += piece.length;
            continue;
        }
        const auto bytes = buffer.bytes().first(piece.length);
        if (auto read = disk.read(piece.offset, bytes); !read)
            return std::unexpected(std::move(read.error()));
        for (std::size_t at = 0; at < bytes.size(); at += kBlockBytes) {
            const auto block =
                bytes.subspan(at, std::min<std::size_t>(kBlockBytes, bytes.size() - at));
            if (!isZero(block))
                occupied.bytes += block.size();
        }
    }
    if (auto same = disk.checkUnchanged(); !same)
        return std::unexpected(std::move(same.error()));
    return occupied;
}

}  // namespace vitrine
