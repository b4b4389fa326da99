#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/format/imagefaults.h"
#include "core/disk/format/vmdkheader.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace vitrine {

/// One compressed grain, and which part of it is wanted.
struct VmdkGrain {
    std::uint64_t index = 0;
    std::uint64_t offset = 0;  ///< of its marker in the file
    std::uint64_t limit = 0;  ///< the byte of the file in front of which it ends
    std::size_t skipBytes = 0;  ///< of the unpacked grain, in front of the part that is wanted
    std::span<std::byte> wanted;  ///< empty: only unpacked
};

/// Unpacks the compressed grains of a stream, each a marker (first sector on the disk, length)
/// with a zlib stream behind it.
/// Thread: every member may be called from several threads at once; each borrows a worker of its
/// own.
class VmdkGrains {
public:
    /// A run of grains is at most this long in the file, unless it is of one grain.
    static constexpr std::uint64_t kRunBytes = std::uint64_t{1} << 20;

    /// \p file outlives the grains.
    VmdkGrains(const ByteSource &file, const VmdkHeader &header, ImageFaults faults);
    ~VmdkGrains();
    VmdkGrains(const VmdkGrains &) = delete;
    VmdkGrains &operator=(const VmdkGrains &) = delete;

    /// Fills what is wanted of \p run, grains that stand one behind the other in the file, with
    /// one read of it. Errors: `source.image.table` where a marker is of another grain,
    /// `source.image.overlap`, `source.image.truncated`, `source.image.compressed`, those of
    /// ByteSource::read().
    Result<> unpack(std::span<const VmdkGrain> run) const;
    /// Checks the marker of \p grain and that all of it is in the file. Errors: as unpack().
    Result<> checkMarker(const VmdkGrain &grain) const;

private:
    struct Worker;

    Result<> unpackRun(std::span<const VmdkGrain> run, Worker &worker) const;
    Result<> unpackGrain(const VmdkGrain &grain, Bytes packed, Worker &worker) const;
    Result<std::uint64_t> packedBytes(const VmdkGrain &grain, Bytes marker) const;

    const ByteSource &m_file;
    const VmdkHeader m_header;
    const ImageFaults m_faults;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Worker>> m_idle;  // guarded by m_mutex
};

}  // namespace vitrine
