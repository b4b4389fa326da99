#pragma once

#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"
#include "core/disk/format/vhdfooter.h"

#include <memory>

namespace vitrine {

/// Opens the dynamic VHD that \p footer describes. Its header, table and blocks stand in front of
/// byte \p contentEnd of the file, where the footer begins or, without one, the file ends.
/// Source: Virtual Hard Disk Image Format Specification 1.0, "Dynamic Disk Header Format".
/// Errors: `source.image.*`, `source.size.*`, those of ByteSource::read().
Result<std::unique_ptr<DiskReader>> openDynamicVhd(std::unique_ptr<const ByteSource> file,
                                                   const VhdFooter &footer,
                                                   std::uint64_t contentEnd);

}  // namespace vitrine
