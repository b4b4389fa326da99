#pragma once

#include "core/disk/bytes.h"
#include "core/disk/format/imagefaults.h"
#include "core/disk/format/qcow2header.h"

#include <cstdint>

namespace vitrine {

/// Every cluster is looked at as 32 subclusters, also where the L2 entries know of none.
inline constexpr unsigned kQcow2Subclusters = 32;

/// Where the bytes of one cluster of the disk stand.
struct Qcow2Cluster {
    std::uint64_t host = 0;  ///< offset in the file; 0: nowhere, all zeros
    /// Length of the packed bytes, up to the end of the last sector they touch; 0: not packed.
    std::uint32_t packedBytes = 0;
    std::uint32_t dataMask = 0;  ///< bit n: subcluster n stands in the file
    /// Bit n: subcluster n is not in the file at all. What is in neither mask is zeros; in a file
    /// that is a layer over no other, what is in this one is zeros as well.
    std::uint32_t absentMask = 0;

    bool isPacked() const { return packedBytes != 0; }
    /// Tells whether it may hold something other than zeros.
    bool hasData() const { return isPacked() || dataMask != 0; }
};

/// What the L2 entries of one file mean.
/// Thread: every member may be called from several threads at once.
class Qcow2Entries {
public:
    Qcow2Entries(const Qcow2Header &header, std::uint64_t fileBytes, ImageFaults faults)
        : m_header(header)
        , m_fileBytes(fileBytes)
        , m_faults(std::move(faults))
    {
    }

    /// Reads entry \p index of \p table, which maps cluster \p cluster of the disk. What read()
    /// will want of it lies inside the file; a packed cluster may lack part of its last sector.
    /// Errors: `source.image.table`, `source.image.truncated`.
    Result<Qcow2Cluster> at(Bytes table, std::size_t index, std::uint64_t cluster) const;

private:
    bool decodePacked(std::uint64_t entry, Qcow2Cluster &cluster) const;
    bool decodePlain(std::uint64_t entry, std::uint64_t bitmap, Qcow2Cluster &cluster) const;
    std::uint64_t wantedEnd(const Qcow2Cluster &found, std::uint64_t cluster) const;

    Qcow2Header m_header;
    std::uint64_t m_fileBytes;
    ImageFaults m_faults;
};

}  // namespace vitrine
