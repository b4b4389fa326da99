#include "models/regionmonitor.h"

#include "core/service/workspace.h"
#include "models/background.h"

#include <algorithm>
#include <chrono>

namespace vitrine {
namespace {
constexpr std::chrono::seconds kInterval{30};
constexpr std::uint64_t kComfortableBytes = std::uint64_t{20} << 30;
constexpr std::uint64_t kComfortableShare = 10;  // one tenth
}  // namespace

RegionMonitor::RegionMonitor(Workspace &workspace, Background &background, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_background(background)
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &RegionMonitor::refresh);
    m_timer.start();
    refresh();
}

void RegionMonitor::refresh()
{
    if (m_underWay) {
        m_again = true;  // the answer under way may be older than what the caller just did
        return;
    }
    m_underWay = true;
    m_background.run(
        this, [service = &m_workspace.regions()] { return service->status(); },
        [this](const Result<std::vector<RegionStatus>> &status) {
            m_underWay = false;
            if (status)
                m_regions = *status;
            Q_EMIT refreshed();
            if (std::exchange(m_again, false))
                refresh();
        });
}

const RegionStatus *RegionMonitor::find(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_regions, [&](const RegionStatus &status) { return status.region.name == name; });
    return found == m_regions.end() ? nullptr : &*found;
}

bool RegionMonitor::needsAttention(const RegionStatus &region)
{
    if (region.fault || !region.freeBytes)
        return true;
    return *region.freeBytes < kComfortableBytes && region.totalBytes
        && *region.freeBytes < *region.totalBytes / kComfortableShare;
}

}  // namespace vitrine
