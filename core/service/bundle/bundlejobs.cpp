#include "core/service/bundle/bundlejobs.h"

#include "core/service/bundle/bundleimportrun.h"

#include <QFileInfo>

namespace vitrine {

BundleVerifyJob::BundleVerifyJob(BundleReader bundle)
    : m_bundle(std::move(bundle))
{
}

std::unique_ptr<JobMeter> BundleVerifyJob::meterFor(const BundleReader &bundle)
{
    auto meter = std::make_unique<JobMeter>();
    PartMeter &part = meter->addPart(QFileInfo(bundle.folder()).fileName(), 0);
    part.copiesOnly();
    part.addCopyTotal(bundle.index().totalBytes());
    return meter;
}

Result<> BundleVerifyJob::finish(const std::stop_token &)
{
    return {};
}

JobOutcome BundleVerifyJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    part.setState(JobState::Copying);
    const std::stop_token partStop = part.stop().get_token();
    auto whole = m_bundle.verify(partStop, [&part](std::uint64_t bytes) {
        part.addCopied(bytes);
        static_cast<void>(part.admit(bytes));  // a stop is seen where the reading goes on
    });
    if (whole && (!*whole || partStop.stop_requested())) {
        part.setState(JobState::Cancelled);
        return Cancelled{};
    }
    auto finished = whole ? finish(partStop) : std::unexpected(std::move(whole.error()));
    if (finished) {
        part.setState(JobState::Succeeded);
        return {};
    }
    part.fail(finished.error());
    return std::move(finished.error());
}

BundleImportJob::BundleImportJob(BundleReader bundle, Setting setting)
    : BundleVerifyJob(std::move(bundle))
    , m_setting(std::move(setting))
{
}

Result<> BundleImportJob::finish(const std::stop_token &)
{
    BundleImportRun run(*m_setting.catalog, *m_setting.versions, *m_setting.replication,
                        m_setting.change, m_setting.request, bundle());
    if (auto planned = run.plan(); !planned)
        return std::unexpected(std::move(planned.error()));
    auto made = run.make();
    if (!made)
        return std::unexpected(std::move(made.error()));
    m_setting.report->set(std::move(*made));
    return {};
}

}  // namespace vitrine
