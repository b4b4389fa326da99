#include "core/service/bundle/bundlejobs.h"

#include "core/service/bundle/bundleimportrun.h"

#include <QFileInfo>

#include <algorithm>

namespace vitrine {

namespace {

std::uint64_t partBytes(const BundleIndex &index)
{
    std::uint64_t sum = 0;
    for (const BundledFile &file : index.parts)
        sum += file.bytes;
    return sum;
}

std::unique_ptr<JobMeter> meterOf(const BundleReader &bundle, std::uint64_t bytes)
{
    auto meter = std::make_unique<JobMeter>();
    PartMeter &part = meter->addPart(QFileInfo(bundle.folder()).fileName(), 0);
    part.copiesOnly();
    part.addCopyTotal(bytes);
    return meter;
}

void count(PartMeter &part, std::uint64_t bytes)
{
    part.addCopied(bytes);
    static_cast<void>(part.admit(bytes));  // a stop is seen where the reading goes on
}

}  // namespace

BundleVerifyJob::BundleVerifyJob(BundleReader bundle)
    : m_bundle(std::move(bundle))
{
}

std::unique_ptr<JobMeter> BundleVerifyJob::meterFor(const BundleReader &bundle)
{
    return meterOf(bundle, bundle.index().totalBytes() + partBytes(bundle.index()));
}

Result<bool> BundleVerifyJob::finish(const std::stop_token &stop, PartMeter &part)
{
    std::uint64_t left = partBytes(m_bundle.index());
    return m_bundle.verifyBlocks(stop, [&part, &left](std::uint64_t bytes) {
        const std::uint64_t counted = std::min(left, bytes);
        left -= counted;
        count(part, counted);
    });
}

JobOutcome BundleVerifyJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    part.setState(JobState::Copying);
    const std::stop_token partStop = part.stop().get_token();
    auto done = m_bundle.verify(partStop, [&part](std::uint64_t bytes) { count(part, bytes); });
    if (done && *done && !partStop.stop_requested())
        done = finish(partStop, part);
    else if (done)
        done = false;
    if (!done) {
        part.fail(done.error());
        return std::move(done.error());
    }
    part.setState(*done ? JobState::Succeeded : JobState::Cancelled);
    return *done ? JobOutcome() : JobOutcome(Cancelled{});
}

BundleImportJob::BundleImportJob(BundleReader bundle, Setting setting)
    : BundleVerifyJob(std::move(bundle))
    , m_setting(std::move(setting))
{
}

std::unique_ptr<JobMeter> BundleImportJob::meterFor(const BundleReader &bundle)
{
    return meterOf(bundle, bundle.index().totalBytes());
}

Result<bool> BundleImportJob::finish(const std::stop_token &, PartMeter &)
{
    BundleImportRun run(*m_setting.catalog, *m_setting.versions, *m_setting.replication,
                        m_setting.change, m_setting.request, bundle());
    if (auto planned = run.plan(); !planned)
        return std::unexpected(std::move(planned.error()));
    auto made = run.make();
    if (!made)
        return std::unexpected(std::move(made.error()));
    m_setting.report->set(std::move(*made));
    return true;
}

}  // namespace vitrine
