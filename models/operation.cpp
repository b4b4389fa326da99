#include "models/operation.h"

#include <algorithm>

namespace vitrine {
namespace {

bool sameReading(const JobReport &a, const JobReport &b)
{
    return a.state == b.state && a.fault == b.fault && a.endedAt == b.endedAt
        && a.canCancel == b.canCancel && a.canRetry == b.canRetry && a.canPause == b.canPause
        && a.canResume == b.canResume && a.priority == b.priority
        && std::ranges::equal(a.parts, b.parts, [](const PartProgress &x, const PartProgress &y) {
               return x.name == y.name && x.state == y.state && x.copiedBytes == y.copiedBytes
                   && x.copyTotalBytes == y.copyTotalBytes && x.verifiedBytes == y.verifiedBytes
                   && x.verifyTotalBytes == y.verifyTotalBytes && x.fault == y.fault
                   && x.hold == y.hold && x.isStalled == y.isStalled;
           });
}

bool isVerifying(const PartProgress &part)
{
    return part.state == JobState::Verifying || part.state == JobState::Committing
        || (part.copyTotalBytes == 0 && part.verifyTotalBytes > 0);
}

}  // namespace

WorkReading readWork(const PartProgress &part)
{
    WorkReading reading;
    const bool verifying = isVerifying(part);
    reading.doneBytes = verifying ? part.verifiedBytes : part.copiedBytes;
    reading.totalBytes = verifying ? part.verifyTotalBytes : part.copyTotalBytes;
    reading.workedBytes = part.copiedBytes + part.verifiedBytes;
    // What was copied is read back; until that total is known it is as much as the copy.
    const std::uint64_t verify =
        part.verifyTotalBytes > 0 ? part.verifyTotalBytes : part.copyTotalBytes;
    reading.workTotalBytes = part.copyTotalBytes + verify;
    return reading;
}

WorkReading readWork(const std::vector<PartProgress> &parts)
{
    WorkReading sum;
    const bool copying = std::ranges::any_of(
        parts, [](const PartProgress &part) { return !isOver(part.state) && !isVerifying(part); });
    for (const PartProgress &part : parts) {
        const WorkReading one = readWork(part);
        sum.workedBytes += one.workedBytes;
        sum.workTotalBytes += one.workTotalBytes;
        const bool copyCounts = copying || !isVerifying(part);
        sum.doneBytes += copyCounts ? part.copiedBytes : part.verifiedBytes;
        sum.totalBytes += copyCounts ? part.copyTotalBytes : part.verifyTotalBytes;
    }
    return sum;
}

Operation::Operation(JobReport report)
    : m_report(std::move(report))
    , m_partEstimates(m_report.parts.size())
{
}

bool Operation::update(JobReport report, std::chrono::nanoseconds now)
{
    const bool changed = !sameReading(m_report, report);
    if (isOver(m_report.state) != isOver(report.state))
        m_estimate.restart();
    m_report = std::move(report);
    m_partEstimates.resize(m_report.parts.size());
    if (isActive(m_report.state)) {
        m_estimate.sample(now, readWork(m_report.parts).workedBytes);
        for (std::size_t i = 0; i < m_report.parts.size(); ++i) {
            const PartProgress &part = m_report.parts[i];
            if (isActive(part.state))
                m_partEstimates[i].sample(now, readWork(part).workedBytes);
            else
                m_partEstimates[i].restart();
        }
    }
    return changed;
}

}  // namespace vitrine
