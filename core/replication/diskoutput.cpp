#include "core/replication/diskoutput.h"

#include "core/disk/write/diskwriter.h"

namespace vitrine {

CopyOutcome writeDisk(const DiskReader &disk, DiskWriter &writer, PartMeter &part)
{
    part.copiesOnly();
    part.setState(JobState::Copying);
    DiskCopy copy(disk, writer, [&part](std::uint64_t bytes) {
        part.addCopied(bytes);
        // A stop ends the copy by itself.
        static_cast<void>(part.admit(0));
    });
    part.addCopyTotal(copy.totalBytes());
    CopyOutcome outcome = copy.run(part.stop().get_token());
    if (outcome.end == CopyEnd::Copied && !part.admit(0))
        outcome.end = CopyEnd::Stopped;
    if (outcome.end == CopyEnd::Stopped)
        part.setState(JobState::Cancelled);
    if (outcome.end != CopyEnd::Copied)
        return outcome;
    part.setState(JobState::Committing);
    if (auto committed = writer.commit(); !committed)
        return {.end = CopyEnd::TargetFailed, .fault = std::move(committed).error()};
    part.setState(JobState::Succeeded);
    return outcome;
}

}  // namespace vitrine
