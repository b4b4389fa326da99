#pragma once

#include "core/disk/format/vhdxheader.h"

#include <memory>

namespace vitrine {

/// Returns \p file as it will be once the changes that wait in its log are made; they are made in
/// memory, the file itself is only read. \p header says that there is a log.
/// Source: [MS-VHDX] 7.0, 2.3 "Log". Errors: `source.image.checksum` when no part of the log is
/// sound, `source.image.truncated`, `source.image.tablesTooLarge`.
Result<std::unique_ptr<const ByteSource>> replayVhdxLog(std::unique_ptr<const ByteSource> file,
                                                        const VhdxHeader &header,
                                                        const ImageFaults &faults);

}  // namespace vitrine
