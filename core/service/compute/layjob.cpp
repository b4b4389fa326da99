#include "core/service/compute/layjob.h"

#include "core/disk/diskreader.h"
#include "core/disk/write/diskwriter.h"
#include "core/replication/diskoutput.h"

#include <QFileInfo>

namespace vitrine {
namespace {

CopyOutcome lay(const LaidDisk &laid, PartMeter &part)
{
    part.setState(JobState::Preparing);
    const auto disk = openDisk(laid.inputPath);
    if (!disk)
        return {.end = CopyEnd::SourceFailed, .fault = disk.error()};
    const auto writer = DiskWriter::create({.path = laid.outputPath,
                                            .format = DiskFormat::Qcow2,
                                            .sizeBytes = (*disk)->sizeBytes(),
                                            .allowNestedFormat = true});
    if (!writer)
        return {.end = CopyEnd::TargetFailed, .fault = writer.error()};
    return writeDisk(**disk, **writer, part);
}

}  // namespace

LayJob::LayJob(std::vector<LaidDisk> disks)
    : m_disks(std::move(disks))
{
}

std::unique_ptr<JobMeter> LayJob::meterFor(const std::vector<LaidDisk> &disks)
{
    auto meter = std::make_unique<JobMeter>();
    for (const LaidDisk &disk : disks)
        meter->addPart(QFileInfo(disk.outputPath).fileName(), 1);
    return meter;
}

JobOutcome LayJob::run(std::stop_token stop, JobMeter &meter)
{
    // One stop for all: half of an image's disks is of no use.
    const std::stop_callback stopParts(stop, [&meter] {
        for (PartMeter &part : meter.parts())
            part.stop().request_stop();
    });
    JobOutcome end;
    for (std::size_t i = 0; i < m_disks.size(); ++i) {
        PartMeter &part = meter.parts()[i];
        if (end.index() != 0) {
            part.setState(JobState::Cancelled);
            continue;
        }
        CopyOutcome outcome = lay(m_disks[i], part);
        if (outcome.end == CopyEnd::Stopped) {
            end = Cancelled{};
        } else if (outcome.end != CopyEnd::Copied) {
            part.fail(outcome.fault);
            end = std::move(outcome.fault);
        }
    }
    return end;
}

}  // namespace vitrine
