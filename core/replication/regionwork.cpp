#include "core/replication/regionwork.h"

#include <algorithm>

namespace vitrine {
namespace {

JobState shownState(ReplicaTarget::Phase phase)
{
    switch (phase) {
    case ReplicaTarget::Phase::LetGo: return JobState::Queued;
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

bool RegionWork::isToBegin() const
{
    return !m_hasBegun && !isOver();
}

void RegionWork::start(const std::vector<ReplicaPlace> &places,
                       const std::function<TargetContext(const ReplicaPlace &)> &contextOf)
{
    m_hasBegun = true;
    m_meter.setState(JobState::Preparing);
    for (const ReplicaPlace &place : places)
        m_targets.push_back(std::make_unique<ReplicaTarget>(place, contextOf(place), m_meter,
                                                            m_meter.stop().get_token()));
}

void RegionWork::refuse(const Fault &fault)
{
    m_hasBegun = true;
    m_meter.fail(fault);
}

bool RegionWork::isOver() const
{
    if (!m_hasBegun)
        return vitrine::isOver(m_row.state) || m_meter.stop().stop_requested();
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

bool RegionWork::isReceiving() const
{
    return std::ranges::any_of(m_targets, [](const auto &one) { return one->isReceiving(); });
}

void RegionWork::letGo()
{
    for (const auto &target : m_targets)
        target->letGo();
}

bool RegionWork::canRejoin() const
{
    return !isHeld()
        && std::ranges::any_of(m_targets, [](const auto &one) { return one->canRejoin(); });
}

void RegionWork::rejoin()
{
    for (const auto &target : m_targets)
        target->rejoin();
}

bool RegionWork::rollUp(bool closing)
{
    if (vitrine::isOver(m_row.state) && m_targets.empty())
        return false;
    const JobState before = m_row.state;
    // Asked before the targets are read: what is over then has said everything.
    const bool over = isOver();
    // One that never began is over only by being stopped.
    JobState state = m_hasBegun ? JobState::Succeeded
        : over                  ? JobState::Cancelled
                                : JobState::Queued;
    std::optional<Fault> fault = m_meter.sample().fault;
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
        state = m_meter.isPaused() ? JobState::Paused : JobState::Interrupted;
    else if (!over && m_meter.stop().stop_requested())
        state = JobState::Cancelling;
    else if (!over && vitrine::isOver(state))
        state = m_meter.state();  // the last target ended while the others were looked at
    const Hold hold = m_meter.hold();
    m_row.fault = over ? fault : std::nullopt;
    if (state == JobState::Failed && m_meter.state() != JobState::Failed)
        m_meter.fail(*fault);
    else if (state != JobState::Failed)
        m_meter.setState(state);
    if (!over && hold != Hold::None)
        state = hold == Hold::Person ? JobState::Paused : JobState::Queued;
    m_row.state = state;
    // What came back later than it was known before is no step back.
    m_row.permille = std::max(m_row.permille, m_meter.sample().permille());
    return m_row.state != before;
}

}  // namespace vitrine
