#pragma once

#include "core/base/fault.h"

#include <QObject>

#include <functional>

namespace vitrine {

class ActivityDock;
class ConsoleModels;
class JobSteering;
struct Caller;

/// Carries out what the activities ask for: each through the service, on a worker thread.
class ActivityCommands final : public QObject {
    Q_OBJECT

public:
    /// Both live longer.
    ActivityCommands(ConsoleModels &models, ActivityDock &dock, QObject *parent = nullptr);

    /// Shows the bandwidth that holds now.
    void readBandwidth();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    void steer(std::function<Result<>(JobSteering &, const Caller &)> ask);
    void setBandwidth(quint64 megabits);

    ConsoleModels &m_models;
    ActivityDock &m_dock;
};

}  // namespace vitrine
