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
        return state == JobState::Queued ? 0 : -1;
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

}  // namespace vitrine
