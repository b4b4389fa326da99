#include "core/jobs/jobmeter.h"

#include <algorithm>

namespace vitrine {
namespace {

// Half a thousand for each of the two phases.
int halfPermille(std::uint64_t done, std::uint64_t total)
{
    return total == 0 ? 0
                      : static_cast<int>(std::min<std::uint64_t>(
                            500,
                            static_cast<std::uint64_t>(static_cast<double>(done) * 500.0
                                                       / static_cast<double>(total))));
}

}  // namespace

int PartProgress::permille() const
{
    if (state == JobState::Succeeded)
        return 1000;
    if (state == JobState::Committing)
        return 999;
    if (copyTotalBytes == 0)
        return state == JobState::Queued || state == JobState::Paused ? 0 : -1;
    const int copied = halfPermille(copiedBytes, copyTotalBytes);
    return std::min(999,
                    copied + (verifies ? halfPermille(verifiedBytes, verifyTotalBytes) : copied));
}

PartMeter::PartMeter(QString name, int replicas)
    : m_name(std::move(name))
    , m_replicas(replicas)
{
}

void PartMeter::setState(JobState state)
{
    m_state = state;
}

void PartMeter::fail(Fault fault)
{
    {
        const std::lock_guard lock(m_mutex);
        m_fault = std::move(fault);
    }
    m_state = JobState::Failed;
}

bool PartMeter::admit(std::uint64_t bytes)
{
    const std::stop_token stop = m_stop.get_token();
    if (!m_gate.pass(stop))
        return false;
    // Paused while it waited for its turn, it waits on.
    return !m_limits || (m_limits->take(m_name, bytes, stop) && m_gate.pass(stop));
}

Hold PartMeter::hold() const
{
    const JobState state = m_state;
    // What is being committed is about to end.
    if (isOver(state) || state == JobState::Committing || m_stop.stop_requested())
        return Hold::None;
    if (m_gate.isClosed())
        return Hold::Person;
    return m_limits && m_limits->closedWindow(m_name) ? Hold::Window : Hold::None;
}

PartProgress PartMeter::sample() const
{
    PartProgress reading;
    reading.name = m_name;
    reading.replicas = m_replicas;
    reading.state = m_state;
    reading.copiedBytes = m_copied;
    reading.copyTotalBytes = m_copyTotal;
    reading.verifiedBytes = m_verified;
    reading.verifyTotalBytes = m_verifyTotal;
    reading.verifies = m_verifies;
    reading.hold = hold();
    if (reading.hold == Hold::Person)
        reading.state = JobState::Paused;
    else if (reading.hold == Hold::Window)
        reading.state = JobState::Queued;
    const std::lock_guard lock(m_mutex);
    reading.fault = m_fault;
    return reading;
}

PartMeter &JobMeter::addPart(const QString &name, int replicas)
{
    return m_parts.emplace_back(name, replicas);
}

PartMeter *JobMeter::find(const QString &name)
{
    const auto found = std::ranges::find(m_parts, name, &PartMeter::name);
    return found == m_parts.end() ? nullptr : &*found;
}

std::vector<PartProgress> JobMeter::sample() const
{
    std::vector<PartProgress> readings;
    readings.reserve(m_parts.size());
    for (const PartMeter &part : m_parts)
        readings.push_back(part.sample());
    return readings;
}

void JobMeter::setLimits(const std::shared_ptr<WorkLimits> &limits)
{
    for (PartMeter &part : m_parts)
        part.m_limits = limits;
}

void JobMeter::setPaused(bool paused, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    for (PartMeter &part : m_parts) {
        if (name.isEmpty() || part.name() == name)
            part.m_gate.set(paused);
    }
    if (m_steered)
        m_steered();
}

std::vector<Hold> JobMeter::holds() const
{
    std::vector<Hold> holds;
    const std::lock_guard lock(m_mutex);
    for (const PartMeter &part : m_parts)
        holds.push_back(part.hold());
    return holds;
}

bool JobMeter::isHeld(const std::optional<Hold> &how) const
{
    bool any = false;
    const std::lock_guard lock(m_mutex);
    for (const PartMeter &part : m_parts) {
        if (isOver(part.state()))
            continue;
        const Hold hold = part.hold();
        if (hold == Hold::None || (how && hold != *how))
            return false;
        any = true;
    }
    return any;
}

void JobMeter::watch(std::function<void()> steered)
{
    const std::lock_guard lock(m_mutex);
    m_steered = std::move(steered);
}

}  // namespace vitrine
