#pragma once

#include "core/disk/write/diskwriter.h"

#include <QByteArray>

#include <cstdint>
#include <span>

// The parts of a streamOptimized VMDK around its grains.
// Source: VMware Virtual Disk Format 5.0, "Stream-Optimized Compressed Sparse Extents".
namespace vitrine {

inline constexpr std::uint64_t kVmdkGrainBytes = 64U << 10;
inline constexpr std::size_t kVmdkTableEntries = 512;
/// Where grains begin: header and descriptor fill one grain.
inline constexpr std::uint64_t kVmdkFirstGrain = kVmdkGrainBytes;

/// What stands behind a marker that is not of a grain.
enum class VmdkMarker : std::uint32_t { EndOfStream, GrainTable, GrainDirectory, Footer };

/// Returns the sector in front of \p sectors of metadata.
QByteArray vmdkMarker(VmdkMarker marker, std::uint64_t sectors);
/// Returns the 12 bytes in front of the grain that begins at \p sector of the disk.
QByteArray vmdkGrainMarker(std::uint64_t sector, std::size_t packedBytes);
/// Returns the header of a stream whose directory is only known at its end.
QByteArray vmdkHeader(std::uint64_t diskBytes);
/// Returns the footer, which says that the directory stands at \p directorySector.
QByteArray vmdkFooter(std::uint64_t diskBytes, std::uint64_t directorySector);
/// Returns the descriptor, filled up to the sectors the header has for it. Made of the request
/// only: equal requests give equal ones.
QByteArray vmdkDescriptor(const DiskWriteRequest &request);
/// Returns \p entries of a table or directory as they stand in the file.
QByteArray vmdkEntries(std::span<const std::uint32_t> entries);

}  // namespace vitrine
