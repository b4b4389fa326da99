#include "core/replication/convertjob.h"

#include "core/replication/diskoutput.h"

#include <QFileInfo>

namespace vitrine {

ConvertJob::ConvertJob(ConvertRequest request)
    : m_request(std::move(request))
{
}

std::unique_ptr<JobMeter> ConvertJob::meterFor(const ConvertRequest &request)
{
    auto meter = std::make_unique<JobMeter>();
    meter->addPart(QFileInfo(request.output.path).fileName(), 1);
    return meter;
}

JobOutcome ConvertJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    part.setState(JobState::Preparing);
    const auto failed = [&part](Fault fault) {
        part.fail(fault);
        return JobOutcome(std::move(fault));
    };
    const auto disk = openDisk(m_request.inputPath, m_request.opening);
    if (!disk)
        return failed(disk.error());
    DiskWriteRequest output = m_request.output;
    output.sizeBytes = (*disk)->sizeBytes();
    output.vhdFooter = (*disk)->vhdFooter();
    const auto writer = DiskWriter::create(output);
    if (!writer)
        return failed(writer.error());
    CopyOutcome outcome = writeDisk(**disk, **writer, part);
    switch (outcome.end) {
    case CopyEnd::Copied: return {};
    case CopyEnd::Stopped: return Cancelled{};
    case CopyEnd::SourceFailed:
    case CopyEnd::TargetFailed: break;
    }
    return failed(std::move(outcome.fault));
}

}  // namespace vitrine
