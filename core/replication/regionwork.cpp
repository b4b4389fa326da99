#include "core/replication/regionwork.h"

#include <algorithm>

namespace vitrine {
namespace {

JobState shownState(ReplicaTarget::Phase phase)
{
    switch (phase) {
    case ReplicaTarget::Phase::Preparing: return JobState::Preparing;
    case ReplicaTarget::Phase::Waiting:
    case ReplicaTarget::Phase::Copying: return JobState::Copying;
    case ReplicaTarget::Phase::Verifying: return JobState::Verifying;
    case ReplicaTarget::Phase::Committing: return JobState::Committing;
    case ReplicaTarget::Phase::Done: return JobState::Succeeded;
    case ReplicaTarget::Phase::Failed: return JobState::Failed;
    case ReplicaTarget::Phase::Stopped: return JobState::Cancelled;
    }
    return JobState::Failed;
}

}  // namespace

RegionWork::RegionWork(JobRegionRow &row, PartMeter &meter)
    : m_row(row)
    , m_meter(meter)
{
}

void RegionWork::start(const std::vector<ReplicaPlace> &places,
                       const std::function<TargetContext(const ReplicaPlace &)> &contextOf)
{
    m_meter.setState(JobState::Preparing);
    for (const ReplicaPlace &place : places)
        m_targets.push_back(std::make_unique<ReplicaTarget>(place, contextOf(place), m_meter,
                                                            m_meter.stop().get_token()));
}

void RegionWork::refuse(const Fault &fault)
{
    m_meter.fail(fault);
}

bool RegionWork::isOver() const
{
    return std::ranges::all_of(m_targets, [](const auto &one) { return one->isOver(); });
}

bool RegionWork::isPrepared() const
{
    return std::ranges::none_of(
        m_targets, [](const auto &one) { return one->phase() == ReplicaTarget::Phase::Preparing; });
}

std::vector<ReplicaTarget *> RegionWork::waiting() const
{
    std::vector<ReplicaTarget *> found;
    for (const auto &target : m_targets) {
        if (target->phase() == ReplicaTarget::Phase::Waiting)
            found.push_back(target.get());
    }
    return found;
}

bool RegionWork::rollUp(bool closing)
{
    if (vitrine::isOver(m_row.state) && m_targets.empty())
        return false;
    const JobState before = m_row.state;
    JobState state = JobState::Succeeded;
    std::optional<Fault> fault = m_meter.sample().fault;
    // Asked before the targets are read: what is over then has said everything.
    const bool over = isOver();
    for (const auto &target : m_targets) {
        const JobState shown = shownState(target->phase());
        if (shown == JobState::Failed && !fault)
            fault = target->fault();
        // The states stand in the order of the work: the least advanced target speaks.
        if (!vitrine::isOver(shown) || shown == JobState::Cancelled)
            state = vitrine::isOver(state) ? shown : std::min(state, shown);
    }
    if (over && fault)
        state = JobState::Failed;
    else if (over && state == JobState::Cancelled && closing)
        state = JobState::Interrupted;
    else if (!over && m_meter.stop().stop_requested())
        state = JobState::Cancelling;
    else if (!over && vitrine::isOver(state))
        state = before;  // the last target ended while the others were looked at
    m_row.state = state;
    m_row.fault = over ? fault : std::nullopt;
    if (state == JobState::Failed && m_meter.state() != JobState::Failed)
        m_meter.fail(*fault);
    else if (state != JobState::Failed)
        m_meter.setState(state);
    m_row.permille = std::max(0, m_meter.sample().permille());
    return m_row.state != before && over;
}

}  // namespace vitrine
