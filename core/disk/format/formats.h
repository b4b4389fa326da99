#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"

#include <memory>

// One function for each container format that is read. All of them check every table before they
// return: each mapped unit lies inside the file, is mapped once and overlaps no table. None
// opens another file. Errors: `source.image.*`, `source.size.*`, those of ByteSource::read().
namespace vitrine {

/// Fixed and dynamic VHD. Source: Virtual Hard Disk Image Format Specification 1.0.
Result<std::unique_ptr<DiskReader>> openVhd(std::unique_ptr<const ByteSource> file,
                                            const DiskOpening &opening);
/// VHDX. Source: [MS-VHDX] 7.0.
Result<std::unique_ptr<DiskReader>> openVhdx(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening);
/// QCOW2 versions 2 and 3. Source: QEMU, docs/interop/qcow2.txt.
Result<std::unique_ptr<DiskReader>> openQcow2(std::unique_ptr<const ByteSource> file,
                                              const DiskOpening &opening);
/// VMDK monolithicSparse and streamOptimized. Source: VMware Virtual Disk Format 5.0.
Result<std::unique_ptr<DiskReader>> openVmdk(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening);

}  // namespace vitrine
