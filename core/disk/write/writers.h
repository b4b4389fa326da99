#pragma once

#include "core/disk/write/diskwriter.h"

// One function for each format that is written. Errors: those of DiskWriter::create().
namespace vitrine {

/// Raw disk and fixed VHD: the disk's bytes as they are.
Result<std::unique_ptr<DiskWriter>> makeFlatWriter(const DiskWriteRequest &request);
/// Dynamic VHD. Source: Virtual Hard Disk Image Format Specification 1.0.
Result<std::unique_ptr<DiskWriter>> makeVhdDynamicWriter(const DiskWriteRequest &request);
/// Dynamic VHDX. Source: [MS-VHDX] 7.0.
Result<std::unique_ptr<DiskWriter>> makeVhdxWriter(const DiskWriteRequest &request);
/// QCOW2 version 3. Source: QEMU, docs/interop/qcow2.txt.
Result<std::unique_ptr<DiskWriter>> makeQcow2Writer(const DiskWriteRequest &request);
/// VMDK streamOptimized. Source: VMware Virtual Disk Format 5.0.
Result<std::unique_ptr<DiskWriter>> makeVmdkWriter(const DiskWriteRequest &request);

/// Refuses a disk that no VHD holds. Errors: `export.vhd.tooLarge`.
Result<> checkVhdSize(std::uint64_t diskBytes, const DiskWriteRequest &request);

}  // namespace vitrine
