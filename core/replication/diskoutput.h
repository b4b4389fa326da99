#pragma once

#include "core/disk/diskcopy.h"
#include "core/jobs/jobmeter.h"

namespace vitrine {

/// Writes a disk into a file and publishes it, under the meter of one part of a job: its states,
/// its bytes, and its stop. The part is not ended when the source or the target failed.
CopyOutcome writeDisk(const DiskReader &disk, DiskWriter &writer, PartMeter &part);

}  // namespace vitrine
