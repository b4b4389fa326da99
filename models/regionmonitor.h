#pragma once

#include "core/service/regionservice.h"

#include <QObject>
#include <QTimer>

namespace vitrine {

class Background;
class Workspace;

/// The last known free space and health of every region, asked for on a worker thread because a
/// mount may hang: at start, on demand, and every half minute. Lives in the GUI thread.
class RegionMonitor final : public QObject {
    Q_OBJECT

public:
    RegionMonitor(Workspace &workspace, Background &background, QObject *parent = nullptr);

    /// Asks again; what is under way already counts.
    void refresh();
    const std::vector<RegionStatus> &regions() const { return m_regions; }
    /// Returns the last known status of the region \p name; nullptr when it is not known.
    const RegionStatus *find(const QString &name) const;
    /// Tells whether \p region should be looked after: unusable, or less than a tenth and less
    /// than 20 GiB free.
    static bool needsAttention(const RegionStatus &region);

Q_SIGNALS:
    void refreshed();

private:
    Workspace &m_workspace;
    Background &m_background;
    std::vector<RegionStatus> m_regions;
    QTimer m_timer;
    bool m_underWay = false;
    bool m_again = false;
};

}  // namespace vitrine
