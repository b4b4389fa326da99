#include "core/service/compute/boottestjob.h"

#include "core/gallery/armjson.h"
#include "core/service/compute/imagebases.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kBootTest =
    QStringLiteral("Microsoft.Compute/galleries/images/versions/bootTest/action");

std::uint64_t countOf(std::chrono::milliseconds time)
{
    return static_cast<std::uint64_t>(time.count());
}

}  // namespace

BootTestJob::BootTestJob(BootTestSetting setting)
    : m_setting(std::move(setting))
{
}

BootTestJob::~BootTestJob()
{
    // What stays because the region cannot be reached any more, the next test uses.
    if (!m_isClean)
        static_cast<void>(cleanUp());
}

// Laid down for this test alone, the copy would only take up room.
Result<> BootTestJob::cleanUp()
{
    m_isClean = true;
    m_setting.machine.disks.clear();
    return ImageBases::removeUnused(*m_setting.catalog, m_setting.folder, m_setting.base);
}

std::unique_ptr<JobMeter> BootTestJob::meterFor(const QString &region,
                                                std::chrono::milliseconds time)
{
    auto meter = std::make_unique<JobMeter>();
    PartMeter &part = meter->addPart(region, 0);
    part.copiesOnly();
    part.addCopyTotal(countOf(time));
    return meter;
}

Result<> BootTestJob::keep(BootOutcome outcome, const QDateTime &startedAt)
{
    BootEvidence evidence{.test = {.verdict = outcome.verdict,
                                   .region = m_setting.region,
                                   .startedAt = startedAt,
                                   .took = outcome.took,
                                   .isAccelerated = outcome.isAccelerated,
                                   .serialLogFile = {},
                                   .screenFile = {}},
                          .serialLog = std::move(outcome.serialLog),
                          .screen = std::move(outcome.screen)};
    const QByteArray after = compactJson(toJson(evidence.test));
    if (auto kept = m_setting.results.keep(m_setting.version, std::move(evidence)); !kept)
        return kept;
    return inChange(*m_setting.catalog, m_setting.caller, [&](Transaction &transaction) {
        return audit(transaction, m_setting.caller, kBootTest, m_setting.versionId.toString(), {},
                     after);
    });
}

JobOutcome BootTestJob::test(const std::stop_token &stop, PartMeter &part)
{
    const QDateTime startedAt = m_setting.catalog->clock().now();
    std::uint64_t told = 0;
    const BootLimits limits{
        .time = m_setting.time, .passed = [&](std::chrono::milliseconds passed) {
            const std::uint64_t now = std::min(countOf(passed), countOf(m_setting.time));
            part.addCopied(now - told);
            told = now;
        }};
    part.setState(JobState::Verifying);
    auto outcome = runBoot(m_setting.emulator, m_setting.machine, limits, stop);
    if (!outcome)
        return std::move(outcome.error());
    if (!*outcome)
        return Cancelled{};
    part.setState(JobState::Committing);
    if (auto kept = keep(std::move(**outcome), startedAt); !kept)
        return std::move(kept.error());
    return {};
}

JobOutcome BootTestJob::run(std::stop_token stop, JobMeter &meter)
{
    PartMeter &part = meter.parts().front();
    const std::stop_callback stopPart(stop, [&part] { part.stop().request_stop(); });
    JobOutcome end = test(part.stop().get_token(), part);
    auto released = cleanUp();
    if (!released && std::holds_alternative<std::monostate>(end))
        end = std::move(released.error());
    if (const auto *fault = std::get_if<Fault>(&end))
        part.fail(*fault);
    else
        part.setState(std::holds_alternative<Cancelled>(end) ? JobState::Cancelled
                                                             : JobState::Succeeded);
    return end;
}

}  // namespace vitrine
