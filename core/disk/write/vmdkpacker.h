#pragma once

#include "core/disk/bytes.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace vitrine {

/// Packs grains of a stream into zlib streams, one behind the other.
class VmdkPacker {
public:
    VmdkPacker();
    ~VmdkPacker();
    VmdkPacker(const VmdkPacker &) = delete;
    VmdkPacker &operator=(const VmdkPacker &) = delete;

    /// Forgets what was packed; its memory is used again.
    void clear();
    /// Packs \p grain, which is not longer than a grain and is filled up with zeros to one.
    void pack(Bytes grain);
    /// Returns the stream of the grain that was packed as number \p index since clear().
    Bytes packed(std::size_t index) const;

private:
    struct Deflater;

    std::unique_ptr<Deflater> m_deflater;
    std::vector<std::byte> m_bytes;
    std::vector<std::size_t> m_ends;
};

/// As many packers as threads ever write at the same time.
/// Thread: every member may be called from several threads at once.
class VmdkPackerPool {
public:
    std::unique_ptr<VmdkPacker> take();
    void giveBack(std::unique_ptr<VmdkPacker> packer);

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<VmdkPacker>> m_idle;  // guarded by m_mutex
};

}  // namespace vitrine
