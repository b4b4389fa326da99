#include "core/service/jobreport.h"

#include "core/catalog/catalog.h"
#include "core/catalog/jobrows.h"
#include "core/service/joblocks.h"

#include <algorithm>

namespace vitrine {

int JobReport::permille() const
{
    // Weighted by what each part copies and verifies; a part that has not begun counts as much
    // as the largest of the others, so that the sum does not run ahead.
    std::uint64_t largest = 0;
    for (const PartProgress &part : parts)
        largest = std::max(largest, part.copyTotalBytes);
    if (largest == 0) {
        const bool over = !parts.empty() && std::ranges::all_of(parts, [](const PartProgress &one) {
            return one.state == JobState::Succeeded;
        });
        return over || state == JobState::Succeeded ? 1000 : isActive(state) ? -1 : 0;
    }
    double done = 0;
    double total = 0;
    for (const PartProgress &part : parts) {
        const auto weight =
            static_cast<double>(part.copyTotalBytes == 0 ? largest : part.copyTotalBytes);
        done += weight * std::max(0, part.permille());
        total += weight * 1000;
    }
    const int value = static_cast<int>(done * 1000 / total);
    return state == JobState::Succeeded ? 1000 : std::min(value, 999);
}

Hold JobReport::hold() const
{
    Hold hold = Hold::None;
    for (const PartProgress &part : parts) {
        if (isOver(part.state))
            continue;
        if (part.hold == Hold::None)
            return Hold::None;
        // Hours pass by themselves; a person has to be asked.
        if (hold != Hold::Person)
            hold = part.hold;
    }
    return hold;
}

bool JobReport::isStalled() const
{
    const auto works = [](const PartProgress &part) { return isActive(part.state); };
    return std::ranges::any_of(parts, works)
        && std::ranges::all_of(parts, [&works](const PartProgress &part) {
               return !works(part) || part.isStalled;
           });
}

void judge(JobReport &report)
{
    const bool goesOn = !isOver(report.state) && report.state != JobState::Cancelling
        && report.state != JobState::Interrupted;
    // A machine that was started cannot wait.
    const bool mayWait = goesOn && report.kind != QStringLiteral("bootTest");
    report.canPause = mayWait && std::ranges::any_of(report.parts, [](const PartProgress &part) {
                          return !isOver(part.state) && part.state != JobState::Paused;
                      });
    report.canResume = goesOn && std::ranges::any_of(report.parts, [](const PartProgress &part) {
                           return part.state == JobState::Paused;
                       });
}

bool canRetry(JobState state)
{
    return state == JobState::Failed || state == JobState::Cancelled
        || state == JobState::Interrupted;
}

Result<JobReport> reportOf(const Catalog &catalog, const JobRow &row)
{
    JobReport report;
    report.uid = row.uid;
    report.countsBytes = false;
    report.isDurable = true;
    report.priority = row.priority;
    report.copiedBytes = row.copiedBytes;
    report.kind = row.kind;
    report.resourceId = row.title;
    report.state = row.state;
    report.fault = row.fault;
    report.createdAt = row.createdAt;
    report.endedAt = row.endedAt;
    bool taken = false;
    if (!isOver(row.state)) {
        const auto locked = JobLock::isTaken(catalog.path(), row.uid);
        if (!locked)
            return std::unexpected(locked.error());
        taken = *locked;
        // Nobody has begun a job of epoch 0: it waits, perhaps for a worker that is starting.
        if (!taken && row.epoch > 0)
            report.state = JobState::Interrupted;
        if (row.isPaused())
            report.state = JobState::Paused;
    }
    for (const JobRegionRow &region : row.regions) {
        PartProgress part;
        part.name = region.region;
        part.state = region.state;
        if (!isOver(part.state) && region.isPaused) {
            part.state = JobState::Paused;
            part.hold = Hold::Person;
        } else if (!isOver(part.state) && report.state == JobState::Interrupted) {
            part.state = JobState::Interrupted;
        }
        // The row keeps the share, not the bytes.
        part.copyTotalBytes = 1000;
        part.copiedBytes = part.verifiedBytes = static_cast<std::uint64_t>(region.permille);
        part.verifyTotalBytes = 1000;
        part.fault = region.fault;
        report.parts.push_back(std::move(part));
    }
    judge(report);
    report.canCancel = !taken && report.state == JobState::Paused;
    report.canRetry = !taken && canRetry(report.state);
    return report;
}

void sortNewestFirst(std::vector<JobReport> &reports)
{
    std::ranges::sort(reports, std::greater(),
                      [](const JobReport &one) { return std::pair(one.createdAt, one.uid); });
}

}  // namespace vitrine
