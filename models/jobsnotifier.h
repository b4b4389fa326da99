#pragma once

#include <QObject>

#include <atomic>
#include <functional>

namespace vitrine {

/// Brings "a job changed its state" from worker threads to the GUI thread. Made before the
/// workspace, destroyed after it, so that no worker ever calls into the void.
class JobsNotifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsNotifier)

public:
    explicit JobsNotifier(QObject *parent = nullptr);

    /// Returns the callback for Workspace::Options::jobsChanged. Thread of the call: any; it only
    /// posts, and posts once however many changes come before the GUI thread has looked.
    std::function<void()> callback();

Q_SIGNALS:
    void jobsChanged();

private:
    std::atomic<bool> m_posted{false};
};

}  // namespace vitrine
